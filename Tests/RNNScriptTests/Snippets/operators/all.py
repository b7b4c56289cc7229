print(7 // 2, -7 // 2, 7 % -3, -7 % 3, 2 ** 10, 2 ** -1, 7 / 2, 1 / 3, 10 ** 20, -2 ** 2, (-2) ** 2, 2 ** 3 ** 2)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, True + True, not 0, not [], 1 and 2, 0 or 'x', None or 0, [] and 1)
print(1 < 2 < 3 > 2, 1 == 1.0 == True, 'a' < 'b' <= 'b', [1, 2] < [1, 3], (1,) + (2,), [0] * 3, 'ab' * 2, 3 * 'x', 'a' in 'abc', 2 not in [1], None is None, 1 is not None)
x = 5
x += 2; x -= 1; x *= 3; x /= 2; x //= 2; x **= 2; x %= 7
print(x)
y = 6
y &= 3; y |= 8; y ^= 1; y <<= 2; y >>= 1
print(y)
l = [1]
m = l
l += (2, 3)
l *= 2
print(m, m is l)
t = (1,)
u = t
t += (2,)
print(t, u)
s = {1, 2}
s |= {3}; s &= {2, 3}; s -= {2}; s ^= {9}
d = {'a': 1}
d |= {'b': 2}
print(s, d, d | {'c': 3}, {1, 2} & {2}, {1} | {2}, {1, 2} - {1}, {1} ^ {1, 2}, {1} <= {1, 2}, {1} < {1})
try:
    t[0] += 1
except TypeError as e:
    print(e)
tt = ([],)
try:
    tt[0] += [1]
except TypeError as e:
    print(e, tt)
print(0.1 + 0.2, 1e16 + 1, 5 % 3.5, -5 // 2.0, 1e308 * 10, float('nan') == float('nan'), round(2.5), round(-1.5), round(1.005, 2), divmod(-7, 2), abs(-3.5), pow(2, 10, 1000))
for bad in ('1 / 0', '1 // 0', '1 % 0', '1.0 / 0', '0 ** -1', '"a" + 1', '1 + "a"', '[1] + (2,)', '"a" * 1.5', 'None + 1', '{} + {}', '-"a"', '~1.5', '1 < "a"', '[] < 1', '{} < {}', 'None < 1', '1 << -1', '"a" - "b"', '1 in 2', '[1, 2] - [1]', '"%d" % "a"', '1 @ 2', '2.0 // 0', 'int("a")', 'float("x")', '[1][2]', '{}["k"]', '"abc"[5]', 'None.x', 'x.y.z', '[].foo', 'undefined', '5 .real()', 'len(5)', '10 ** 400 * 1.0', 'int(float("inf"))', 'chr(-1)', '"a".join([1])', '[3, "a"].sort()', 'max([])', '"abc".index("z")', '[].remove(1)', '{}.popitem()', 'set().pop()', 'next(iter([]))', 'divmod(1, 0)', '[1, 2, 3][::0]', 'range(1, 2, 0)', '"x" % 1', '"%s %s" % 1', '"{}".format()', '"{a}".format()', 'bytes([300])', '1 if undefined2 else 2', 'complex(1, 2) < 1', 'round("a")', 'hash([])', 'iter(5)', 'sum(["a"])'):
    try:
        print(bad, eval(bad))
    except BaseException as e:
        print(bad, '->', type(e).__name__, e)
