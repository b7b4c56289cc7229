import itertools


def batches(seq, size):
    for i in range(0, len(seq), size):
        yield seq[i:i + size]


def windows(seq, n):
    it = iter(seq)
    win = tuple(itertools.islice(it, n))
    if len(win) == n:
        yield win
    for x in it:
        win = win[1:] + (x,)
        yield win


print(list(batches(list(range(7)), 3)), list(windows('hello', 3)))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(itertools.islice(fib(), 10)), list(itertools.takewhile(lambda x: x < 30, fib())))


def flatten(x):
    for e in x:
        if isinstance(e, (list, tuple)):
            yield from flatten(e)
        else:
            yield e


print(list(flatten([1, [2, (3, [4])], 5])))


def averager():
    total = count = 0
    average = None
    while True:
        x = yield average
        if x is None:
            return average
        total += x
        count += 1
        average = total / count


a = averager()
next(a)
print([a.send(v) for v in (10, 20, 60)])
try:
    a.send(None)
except StopIteration as e:
    print(e.value)


def primed(f):
    def start(*args):
        g = f(*args)
        next(g)
        return g
    return start


@primed
def printer(tag):
    while True:
        print(tag, (yield))


p = printer('>')
p.send(1)
p.send(2)
p.close()


class Dataset:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            yield i, i ** 2


for x, y in Dataset(3):
    print(x, y)
print(dict(Dataset(3)), list(zip(*Dataset(3))))
first, *others = Dataset(3)
print(first, others)


def chars(text):
    while True:
        for c in text:
            yield c


g = chars('ab')
print(''.join(next(g) for _ in range(5)))
lazy = (print('evaluated', i) or i for i in range(2))
print('before')
print(list(lazy))


def tree(d):
    if d == 0:
        return
    yield from tree(d - 1)
    yield d
    yield from tree(d - 1)


print(list(tree(3)))
def gen_with_finally():
    try:
        yield 1
        yield 2
    finally:
        print('cleanup')


for x in gen_with_finally():
    print(x)
print('after')
