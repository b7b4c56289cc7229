/// Unpacking, slices, formatted strings and loops, and what CPython 3.11 prints.
let languageStatements: [LibraryScript] = [
  LibraryScript(
    "statements",
    #"""
    a, b = 1, 2
    a, b = b, a
    print(a, b)
    first, *rest = [1, 2, 3]
    *init, last = "abc"
    x, *mid, z = range(5)
    print(first, rest, init, last, mid)
    (p, q), [r, *s] = (1, 2), (3, 4, 5)
    print(p, q, r, s)
    for k, (v, *w) in {'a': (1, 2, 3), 'b': (4,)}.items(): print(k, v, w)
    l = [0] * 5
    l[1:3], l[0] = [7, 8, 9], 5
    print(l)
    i = 0
    i, l[i] = 2, 99
    print(i, l)
    c = d = []
    c.append(1)
    print(d)
    def t(f):
        try: f()
        except Exception as e: print(type(e).__name__, e)
    def u1(): a, b = 1, 2, 3
    def u2(): a, b = [1]
    def u3(): a, *b, c = [1]
    def u4(): a, b = 5
    def u5(): a, b = (x for x in range(3))
    def u6(): a, b = "abc"
    def u7(): a, b = {}
    for f in (u1, u2, u3, u4, u5, u6, u7): t(f)
    n = 5
    print(1 < n < 10, 1 < n > 10, 1 == 1 in [1], n if n else 0)
    s = slice(1, 3)
    print([1, 2, 3, 4][s], "hello"[::-1], "hello"[-3:], [1, 2, 3][5:], (1, 2, 3)[:-1])
    l = list(range(10))
    l[::2] = [0] * 5
    del l[1], l[-1]
    print(l)
    m = [[0] * 2 for _ in range(2)]
    m[0][1] += 5
    print(m)
    dd = {}
    dd['a'], dd['b'] = 1, 2
    dd['a'] += 1
    del dd['b']
    print(dd)
    name = "wörld"; v = 3.14159; w = 10
    print(f"{name!r:>10}|{v:.2f}|{v:{w}.{3}}|{name=}|{v*2=:.1f}|{{}}|{'nested ' + f'{w}'}|{w:#x}|{w:05d}|{1e10:,}|{-3:+}")
    print(f"{[1,2][0]}{ {'a': 1}['a'] }{(lambda: 7)()}" 'joined' f"{name[0]}")
    print(f"{name:*^11}|{w:>{w}}|{'x':<3}|{True}|{None!r}|{w!s:>4}|{1234567.891:,.2f}|{0.5:.0%}|{1e-7}|{w:b}")
    print("%d %5.2f %s %r %x %%" % (1, 2.5, "a", "b", 255), "%(k)s" % {'k': 1}, "{} {1}".replace("{1}", "x").format(3), "{0} {0!r} {k:>4}".format("a", k=1))
    while True:
        n -= 1
        if n == 3: continue
        if n < 1: break
    else: print("no")
    for q in range(3):
        if q == 5: break
    else: print("else", q)
    for q in []: pass
    else: print("empty")
    assert n == 0, "x"
    try: assert n, f"n is {n}"
    except AssertionError as e: print(e)
    x: int = 5
    y: list
    print(x, (z := 3) + z)
    print(not 1 == 2, 1 or 2, 0 and 1, None or [], 2 ** -1, -2 ** 2, 7 // -2, 7 % -3, -7 // 2, 1 << 3 | 1, 6 & 3 ^ 1, ~5)
    print(10 ** 20, 2 ** 63, -2 ** 63, 9223372036854775807 + 1, 3 * 10 ** 18 * 10, int("9" * 25) % 7, 1_000, 0xff, 0b11, 0o17, 1e3, 1j * 1j)
    print(0.1 + 0.2, 1 / 3, 1e16, 1e22, 123456789.123, float('inf'), -float('nan') != 0, 5 // 2.0, 2.5 % 1)
    """#,
    prints: #"""
      2 1
      1 [2, 3] ['a', 'b'] c [1, 2, 3]
      1 2 3 [4, 5]
      a 1 [2, 3]
      b 4 []
      [5, 7, 8, 9, 0, 0]
      2 [5, 7, 99, 9, 0, 0]
      [1]
      ValueError too many values to unpack (expected 2)
      ValueError not enough values to unpack (expected 2, got 1)
      ValueError not enough values to unpack (expected at least 2, got 1)
      TypeError cannot unpack non-iterable int object
      ValueError too many values to unpack (expected 2)
      ValueError too many values to unpack (expected 2)
      ValueError not enough values to unpack (expected 2, got 0)
      True False True 5
      [2, 3] olleh llo [] (1, 2)
      [0, 0, 3, 0, 5, 0, 7, 0]
      [[0, 5], [0, 0]]
      {'a': 2}
         'wörld'|3.14|      3.14|name='wörld'|v*2=6.3|{}|nested 10|0xa|00010|10,000,000,000.0|-3
      117joinedw
      ***wörld***|        10|x  |True|None|  10|1,234,567.89|50%|1e-07|1010
      1  2.50 a 'b' ff % 1 3 x a 'a'    1
      else 2
      empty
      n is 0
      5 6
      True 1 0 [] 0.5 -4 -4 -2 -4 9 3 -6
      100000000000000000000 9223372036854775808 -9223372036854775808 9223372036854775808 30000000000000000000 2 1000 255 3 15 1000.0 (-1+0j)
      0.30000000000000004 0.3333333333333333 1e+16 1e+22 123456789.123 inf True 2.0 0.5
      """#)
]
