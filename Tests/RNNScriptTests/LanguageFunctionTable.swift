/// Closures, scopes and arguments, and what CPython 3.11 prints.
let languageFunctions: [LibraryScript] = [
  LibraryScript(
    "closures",
    #"""
    def counter():
        n = 0
        def inc(by=1):
            nonlocal n
            n += by
            return n
        def get(): return n
        return inc, get
    a, g = counter()
    a(); a(5)
    print(g(), counter()[1]())
    fs = [lambda: i for i in range(3)]
    print([f() for f in fs])
    fs = [lambda i=i: i for i in range(3)]
    print([f() for f in fs])
    x = "global"
    def f():
        x = "local"
        class K:
            y = x
            x = "class"
            z = x
            def m(self): return x
        return K.y, K.z, K().m()
    print(f())
    class K2:
        x = x + "!"
        l = [x for _ in range(2)]
    print(K2.x, K2.l)
    def h():
        try: print(q)
        except UnboundLocalError as e: print(e)
        q = 1
    h()
    def h2():
        def inner(): return late
        try: inner()
        except NameError as e: print(e)
        late = 3
        return inner()
    print(h2())
    try: undefined_name
    except NameError as e: print(e)
    def gl():
        global made
        made = 10
    gl(); print(made)
    def deep():
        v = 1
        def a():
            def b():
                nonlocal v
                v *= 2
                def c():
                    return v
                return c
            return b
        return a()()() , v
    print(deep())
    i = "keep"
    s = [i for i in range(3)]
    t = {i: j for i, j in zip("ab", "cd")}
    print(i, s, t, list(i for i in "xy"))
    print([y := 5, y ** 2], y)
    def w(): return [last := k for k in range(4)], last
    print(w())
    print([[c for c in r if c] for r in [[0, 1], [2, 0]]], [(a, b) for a in range(2) for b in range(a, 2) if a != b])
    def dele():
        z = 1
        del z
        try: z
        except UnboundLocalError as e: print(e)
    dele()
    def defaults(a, l=[]):
        l.append(a)
        return l
    print(defaults(1), defaults(2))
    def kw(a, /, b, *, c=3, **d): return a, b, c, d
    print(kw(1, 2), kw(1, b=2, c=4, e=5, a=6))
    for call in (lambda: kw(), lambda: kw(1), lambda: kw(1, 2, 3), lambda: kw(a=1, b=2), lambda: kw(1, 2, b=3), lambda: kw(1, *[2], **{'c': 1}, c=2)):
        try: print(call())
        except TypeError as e: print(e)
    def req(*, k1, k2): pass
    for call in (lambda: req(), lambda: req(k1=1), lambda: req(k3=1, k1=1, k2=2), lambda: req(1)):
        try: call()
        except TypeError as e: print(e)
    def f3(a, b, c): pass
    for call in (lambda: f3(), lambda: f3(1), lambda: f3(1, 2, 3, 4), lambda: f3(1, 2, d=3), lambda: f3(*5), lambda: f3(**5), lambda: f3(**{1: 2})):
        try: call()
        except TypeError as e: print(e)
    def star(*a, **k): return a, k
    print(star(*[1, 2], 3, *(4,), x=1, **{'y': 2}, **{'z': 3}), star(*"ab", *range(2)), star(**dict(a=1)))
    print([*range(2), *"ab"], (*[1], 2), {*[1, 2], 2}, {**{'a': 1}, 'b': 2, **{'a': 3}})
    def deco(tag):
        def d(f):
            def wrapped(*a, **k): return tag + str(f(*a, **k))
            wrapped.__name__ = f.__name__
            return wrapped
        return d
    @deco("x")
    @deco("y")
    def dec(v): return v
    print(dec(1), dec.__name__)
    print((lambda *a, k=1, **kk: (a, k, kk))(1, 2, z=3))
    def ann(a: int, b: "str" = 'x') -> float: pass
    print(ann.__annotations__, ann.__defaults__)
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    print(fact(20), fact(25))
    """#,
    prints: #"""
      6 0
      [2, 2, 2]
      [0, 1, 2]
      ('global', 'class', 'local')
      global! ['global', 'global']
      cannot access local variable 'q' where it is not associated with a value
      cannot access free variable 'late' where it is not associated with a value in enclosing scope
      3
      name 'undefined_name' is not defined
      10
      (2, 2)
      keep [0, 1, 2] {'a': 'c', 'b': 'd'} ['x', 'y']
      [5, 25] 5
      ([0, 1, 2, 3], 3)
      [[1], [2]] [(0, 1)]
      cannot access local variable 'z' where it is not associated with a value
      [1, 2] [1, 2]
      (1, 2, 3, {}) (1, 2, 4, {'e': 5, 'a': 6})
      kw() missing 2 required positional arguments: 'a' and 'b'
      kw() missing 1 required positional argument: 'b'
      kw() takes 2 positional arguments but 3 were given
      kw() missing 1 required positional argument: 'a'
      kw() got multiple values for argument 'b'
      __main__.kw() got multiple values for keyword argument 'c'
      req() missing 2 required keyword-only arguments: 'k1' and 'k2'
      req() missing 1 required keyword-only argument: 'k2'
      req() got an unexpected keyword argument 'k3'
      req() takes 0 positional arguments but 1 was given
      f3() missing 3 required positional arguments: 'a', 'b', and 'c'
      f3() missing 2 required positional arguments: 'b' and 'c'
      f3() takes 3 positional arguments but 4 were given
      f3() got an unexpected keyword argument 'd'
      __main__.f3() argument after * must be an iterable, not int
      __main__.f3() argument after ** must be a mapping, not int
      keywords must be strings
      ((1, 2, 3, 4), {'x': 1, 'y': 2, 'z': 3}) (('a', 'b', 0, 1), {}) ((), {'a': 1})
      [0, 1, 'a', 'b'] (1, 2) {1, 2} {'a': 3, 'b': 2}
      xy1 dec
      ((1, 2), 1, {'z': 3})
      {'a': <class 'int'>, 'b': 'str', 'return': <class 'float'>} ('x',)
      2432902008176640000 15511210043330985984000000
      """#)
]
