a, b = b, a = 1, 2
print(a, b)
(a, b), c = (1, 2), 3
[d, [e, *f]] = 4, (5, 6, 7)
print(a, b, c, d, e, f)
*g, h = 'abc'
i, *j, k = range(5)
print(g, h, i, j, k)
first, *_ = [1]
print(first, _)
for x, (y, *z) in [(1, (2, 3, 4)), (5, (6,))]:
    print(x, y, z)
d = {}
d['a'], d['b'] = 1, 2
o = type('O', (), {})()
o.x, o.y = 3, 4
l = [0, 0]
l[0], l[1] = l[1], 5
print(d, o.x, o.y, l)
print([*range(3), *'ab'], (*[1], 2), {*[1, 2], 3}, {**{'a': 1}, 'b': 2, **{'a': 9}})


def f(*args, **kwargs):
    return args, kwargs


print(f(*[1, 2], 3, *(4,), a=1, **{'b': 2}, **{'c': 3}))
x = y = z = []
x.append(1)
print(y, z is x)
for bad in ('a, b = 1', 'a, b = 1, 2, 3', 'a, b, c = 1, 2', '*a, b = []', 'a, b = None', '[a, b] = {1}', 'a, b = "x"', '(a, b), c = 1, 2', 'f(**{1: 2})', 'f(*3)', 'f(**3)', 'f(a=1, **{"a": 2})', 'for a, b in [1]: pass', '{**[1]}', '[*None]'):
    try:
        exec(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
a = 5
a, a = 1, 2
print(a)
i = 0
i, l[i] = 1, 'set'
print(i, l)
(x) = 3
(y,) = [4]
print(x, y)
n = [1, 2, 3]
n[1:2] = ['a', 'b']
n[0], *n[3:] = 9, 8, 7
print(n)
if (m := len(n)) > 3 and (q := m * 2):
    print(m, q)
print([w := 5, w ** 2], (lambda: (t := 3) + t)())
