from collections import Counter
def t(*functions):
    for function in functions:
        try:
            print(function())
        except Exception as error:
            print(type(error).__name__, error)

c = Counter('abracadabra')
print(c, c.most_common(2), c['z'], sorted(c.elements()), c.total(), Counter(a=3, b=-1), Counter({'x': 2}, x=1), Counter())
d = Counter('banana')
print(c + d, c - d, c & d, c | d, +Counter(a=1, b=-1), -Counter(a=1, b=-2), c == Counter('abracadabra'), Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), c > d, c >= d, c != d)
c.update('aa'); c.update({'z': 5}); c.update(q=2); c.subtract('bb'); c.subtract({'a': 1}, d=4); print(c)
e = Counter(a=1); e += Counter(b=2); e -= Counter(a=1); e |= Counter(q=1); e &= Counter(q=3, b=1); print(e)
del c['nope']; del c['a']; print('a' in c, c.copy() == c, type(c.copy()).__name__, dict(c), list(c), c.get('zz'), c.pop('z'), Counter(None), Counter([1, 1, 2]).most_common(), Counter('ab').items())
t(lambda: Counter.fromkeys('ab'), lambda: Counter(1), lambda: Counter('a', 'b'), lambda: Counter(a=1) + 3, lambda: repr(Counter(a='x', b=2)), lambda: {**Counter('ab')}, lambda: Counter(x=1).setdefault('y', 3), lambda: Counter('hello').most_common()[:-3:-1])
