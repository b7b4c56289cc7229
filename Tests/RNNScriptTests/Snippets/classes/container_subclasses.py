class Stack(list):
    def push(self, x):
        self.append(x)

    def peek(self):
        return self[-1]

    def __getitem__(self, i):
        if isinstance(i, str):
            return f'<{i}>'
        return super().__getitem__(i)


s = Stack([1, 2])
s.push(3)
print(s, s.peek(), s['top'], s[0:2], len(s), type(s[0:2]).__name__, s + [4], 2 in s)


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())

    def __contains__(self, key):
        return dict.__contains__(self, key.upper())


u = Upper()
u['a'] = 1
print(u, u['A'], u['a'], 'a' in u, len(u), list(u.items()))


class Default(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


d = Default(a=1)
print(d['a'], d['b'], d, d.get('c'))


class Logged(list):
    def __init__(self, *args):
        list.__init__(self, *args)
        self.log = []

    def append(self, x):
        self.log.append(x)
        list.append(self, x)

    def extend(self, xs):
        for x in xs:
            self.append(x)

    def __setitem__(self, i, v):
        self.log.append((i, v))
        list.__setitem__(self, i, v)

    def __delitem__(self, i):
        self.log.append(('del', i))
        list.__delitem__(self, i)

    def __iter__(self):
        self.log.append('iter')
        return super().__iter__()

    def __len__(self):
        return super().__len__() * 10

    def __contains__(self, x):
        return not super().__contains__(x)

    def __eq__(self, other):
        return 'eq' if super().__eq__(other) else 'ne'

    def __repr__(self):
        return 'Logged' + super().__repr__()

    def __add__(self, other):
        return Logged(super().__add__(other))


l = Logged([1, 2])
l.append(3)
l.extend([4])
l[0] = 9
del l[1]
print(list(l), l.log, len(l), 9 in l, l == [9, 3, 4], l, l + [1])


class Bag(set):
    def add(self, x):
        super().add(x + 1)

    def __or__(self, other):
        return Bag(super().__or__(other))


b = Bag([1])
b.add(5)
print(sorted(b), sorted(b | {9}), type(b | {9}).__name__, 6 in b)
print(list.__len__([1, 2]), dict.__getitem__({'a': 1}, 'a'), str.__len__('abc'), int.__add__(1, 2), float.__mul__(2.0, 3.0), list.__add__([1], [2]), tuple.__eq__((1,), (1,)), str.__contains__('abc', 'b'), int.__add__(1, 'a'))
