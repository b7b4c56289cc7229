import random
for seed in (5, -5, 0, 2**70, -2**70, 1.5, -0.0, 'abc', '', b'abc', True, 'é'):
    random.seed(seed)
    print(repr(seed), random.random(), random.randint(0, 100), random.gauss(0, 1))
random.seed('x', version=1)
print(random.random())
random.seed(3)
state = random.getstate()
a = [random.random() for _ in range(3)], random.gauss(0, 1)
random.setstate(state)
b = [random.random() for _ in range(3)], random.gauss(0, 1)
print(a == b, state[0], len(state[1]), state[2], state[1][:3], random.getstate()[2])
r = random.Random(7)
s = random.Random(7)
print(r.random() == s.random(), isinstance(r, random.Random), r.sample([1, 2, 3], k=2), random.Random().random() < 1)
class Mine(random.Random):
    def roll(self):
        return self.randint(1, 6)
m = Mine(1)
print([m.roll() for _ in range(10)], random.SystemRandom().random() < 1, 0 <= random.SystemRandom().randint(0, 5) <= 5, len(random.SystemRandom().sample(range(10), 3)))
random.seed(1)
x = [1, 2, 3, 4, 5]
random.shuffle(x)
print(x, random.choice(range(5)), random.choice((1, 2)), random.sample((1, 2, 3), 2), random.choices(range(3), k=0), random.choice('日本'), random.uniform(1, 2) , random.choices(population=[1,2], weights=[1,1], k=2))
for f in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.randrange(5, 5), lambda: random.randrange(1, 10, 0), lambda: random.sample([1], 2),
          lambda: random.sample({1, 2}, 1), lambda: random.choices([], k=1), lambda: random.choices([1, 2], weights=[1]), lambda: random.choices([1], weights=[0]), lambda: random.choices([1], [1], cum_weights=[1]),
          lambda: random.shuffle((1, 2)), lambda: random.seed([1]), lambda: random.getrandbits(-1), lambda: random.expovariate(0), lambda: random.gammavariate(0, 1),
          lambda: random.sample(5, 1), lambda: random.sample([1, 2], -1), lambda: random.setstate((1, 2)), lambda: random.choices([1, 2], 5), lambda: random.sample(['a'], 1, counts=[0]), lambda: random.choice(5), lambda: random.randrange(10, 1, 2), lambda: random.choices([1,2],weights=[float('inf'),1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
