# 1,000 draws of each kind for three seeds; the checksum is that of all of them.
import random
def checksum(texts):
    h = 0
    for text in texts:
        h = (h * 31 + len(text) + ord(text[-1]) * 7 + ord(text[len(text) // 2])) % (2**45 - 1)
    return h
kinds = {
    'random': lambda r: r.random(), 'uniform': lambda r: r.uniform(-3, 7.5), 'randint': lambda r: r.randint(-5, 10**6),
    'randrange': lambda r: r.randrange(7, 10**12, 3), 'big': lambda r: r.randrange(10**30), 'choice': lambda r: r.choice('recurrent'),
    'choices': lambda r: r.choices([1, 2, 3, 4], weights=[1, 2.5, 3, 0.5], k=3), 'plain choices': lambda r: r.choices('abc', k=2),
    'cumulative': lambda r: r.choices('xyz', cum_weights=[1, 3, 10]), 'sample': lambda r: r.sample(range(1000), 4), 'small sample': lambda r: r.sample('abcdef', 3),
    'counts': lambda r: r.sample(['a', 'b'], 3, counts=[4, 5]), 'gauss': lambda r: r.gauss(1.5, 0.3), 'default gauss': lambda r: r.gauss(),
    'normalvariate': lambda r: r.normalvariate(0, 2), 'lognormvariate': lambda r: r.lognormvariate(0, 0.5),
    'expovariate': lambda r: r.expovariate(0.7), 'gammavariate': lambda r: r.gammavariate(2.5, 1.5),
    'small gamma': lambda r: r.gammavariate(0.4, 2), 'unit gamma': lambda r: r.gammavariate(1, 3),
    'betavariate': lambda r: r.betavariate(2, 3), 'triangular': lambda r: r.triangular(1, 5, 2), 'default triangular': lambda r: r.triangular(),
    'vonmisesvariate': lambda r: r.vonmisesvariate(1, 4), 'flat vonmises': lambda r: r.vonmisesvariate(0, 0), 'paretovariate': lambda r: r.paretovariate(3),
    'weibullvariate': lambda r: r.weibullvariate(1, 1.5), 'getrandbits': lambda r: r.getrandbits(100), 'bits': lambda r: r.getrandbits(5),
    'randbytes': lambda r: r.randbytes(5),
}
for seed in (0, 42, 'text seed'):
    for name, draw in kinds.items():
        r = random.Random(seed)
        values = [draw(r) for _ in range(1000)]
        texts = [repr(v) for v in values]
        print(seed, name, texts[0], texts[1], texts[999], checksum(texts))
    random.seed(seed)
    deck = list(range(52))
    for _ in range(100):
        random.shuffle(deck)
    print(deck)
