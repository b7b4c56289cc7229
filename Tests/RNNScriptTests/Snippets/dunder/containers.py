class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return ('slice', i.start, i.stop, i.step, i.indices(self.n))
        if isinstance(i, tuple):
            return ('tuple', i)
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError('out of range')
        return i * 10

    def __setitem__(self, i, v):
        print('set', i, v)

    def __delitem__(self, i):
        print('del', i)


s = Seq(4)
print(s[0], s[-1], s[1:3], s[::2], s[1, 2], s[1:2, ...], list(s), 20 in s, 25 in s, list(reversed(s)), [*s], sum(s), max(s))
s[1] = 2
s[1:2] = 'ab'
s[1, 2] += 1 if False else (1,)
del s[0], s[1:]
for i, x in enumerate(s):
    print(i, x, end=' ')
print()
a, *rest = s
print(a, rest, sorted(s, reverse=True), dict(enumerate(s)), tuple(s), set(s) == {0, 10, 20, 30}, list(zip(s, s))[1], any(s), all(s))
try:
    s[10]
except IndexError as e:
    print(e)


class Count:
    def __init__(self, low, high):
        self.current, self.high = low, high

    def __iter__(self):
        return self

    def __next__(self):
        if self.current > self.high:
            raise StopIteration
        self.current += 1
        return self.current - 1


print(list(Count(1, 3)), 2 in Count(1, 3), sum(Count(1, 4)), [x for x in Count(0, 2)], next(Count(5, 6)), next(Count(2, 1), 'end'))


class Tree:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids

    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k

    def __reversed__(self):
        return ['reversed']

    def __contains__(self, x):
        return x == self.v


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), reversed(t), 1 in t, 2 in t, max(t))


class Mapping:
    def keys(self):
        return ['a', 'b']

    def __getitem__(self, k):
        return k * 2


print(dict(Mapping()), {**Mapping()}, (lambda **k: k)(**Mapping()))


class CallMe:
    def __call__(self, *a, **k):
        return a, k


c = CallMe()
print(c(1, x=2), callable(c), list(map(c, [1])), c.__call__(5))


class Missing(dict):
    def __missing__(self, k):
        return f'<{k}>'


m = Missing(a=1)
print(m['a'], m['zz'], '{a} {b}'.format_map(m), m.get('q'))
it = iter([1, 2, 3])
print(next(it), list(it), next(it, 'done'), list(iter(lambda: 1, 1)))
