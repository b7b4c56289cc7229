/// Classes, and what CPython 3.11 prints.
let languageClasses: [LibraryScript] = [
  LibraryScript(
    "classes",
    #"""
    class A:
        kind = "a"
        def __init__(self, x): self.x = x
        def who(self): return "A" + str(self.x)
        def __repr__(self): return f"{type(self).__name__}({self.x})"
        def __eq__(self, other): return isinstance(other, A) and self.x == other.x
        def __hash__(self): return hash(self.x)
        def __lt__(self, other): return self.x < other.x
        def __add__(self, other): return type(self)(self.x + (other.x if isinstance(other, A) else other))
        __radd__ = __add__
        def __iadd__(self, other):
            self.x += other
            return self
        def __neg__(self): return type(self)(-self.x)
        def __len__(self): return 3
        def __getitem__(self, i):
            if i >= 3: raise IndexError(i)
            return self.x * i
        def __contains__(self, v): return v == 42
        def __call__(self, *a, **k): return (self.x, a, k)
        def __bool__(self): return self.x != 0
    class B(A):
        def who(self): return "B" + super().who()
    class C(A):
        def who(self): return "C" + super().who()
    class D(B, C):
        kind = "d"
        def who(self): return "D" + super().who()
    d = D(5)
    print(d.who(), [c.__name__ for c in D.__mro__], d.kind, A.kind, d)
    print(d == A(5), d != A(6), A(1) < A(2), sorted([A(3), A(1), A(2)]), {A(1): 1}[A(1)], hash(A(7)) == hash(7))
    print(A(1) + A(2), 1 + A(2), -A(3), len(d), list(d), 42 in d, 1 in d, d(1, *[2], k=3), bool(A(0)), not A(0))
    e = d
    e += 10
    print(d, e is d)
    class P:
        def __init__(self): self._v = 1
        @property
        def v(self): "the value"; return self._v
        @v.setter
        def v(self, n):
            if n < 0: raise ValueError("negative")
            self._v = n
        @v.deleter
        def v(self): self._v = None
        @property
        def fixed(self): return 9
        @staticmethod
        def s(a, b=2): return a + b
        @classmethod
        def c(cls, *a): return (cls.__name__, a)
    class Q(P):
        @property
        def v(self): return super().v * 10
    p = P()
    p.v = 4
    print(p.v, P.s(1), p.s(1, 1), P.c(1), Q().c(), Q().v)
    for f in (lambda: setattr(p, 'v', -1), lambda: setattr(p, 'fixed', 1), lambda: p.missing, lambda: setattr(Q(), 'v', 1), lambda: P.nothing):
        try: f()
        except Exception as e: print(type(e).__name__, e)
    del p.v
    print(p.v)
    class Dyn:
        def __getattr__(self, n):
            if n.startswith('q'): return n * 2
            raise AttributeError(n)
        def __setattr__(self, n, v): object.__setattr__(self, n, v + 1)
        def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
    x = Dyn()
    x.a = 1
    print(x.a, x.qq, hasattr(x, 'zz'), getattr(x, 'zz', 0))
    del x.a
    print(x.__dict__)
    class Desc:
        def __set_name__(self, owner, name): self.name = name
        def __get__(self, obj, owner): return (self.name, obj is None, owner.__name__)
        def __set__(self, obj, v): print("set", self.name, v)
    class Has:
        f = Desc()
    h = Has()
    h.f = 3
    print(h.f, Has.f)
    class Meta:
        subs = []
        def __init_subclass__(cls, tag=None, **k): super().__init_subclass__(**k); cls.subs.append((cls.__name__, tag))
    class M1(Meta, tag="t"): pass
    class M2(M1): pass
    print(Meta.subs)
    class Single:
        made = None
        def __new__(cls, *a):
            if cls.made is None: cls.made = super().__new__(cls)
            return cls.made
        def __init__(self, n): self.n = n
    print(Single(1) is Single(2), Single(3).n)
    class L(list):
        def push(self, v): self.append(v); return self
        def __getitem__(self, i): return ("item", super().__getitem__(i))
    class DD(dict):
        def __missing__(self, k): self[k] = k * 2; return self[k]
    l = L([1, 2]).push(3)
    print(l, l[0], len(l), isinstance(l, list), l + [4], l == [1, 2, 3])
    dd = DD(a=1)
    print(dd['a'], dd[4], dd)
    class S(str):
        def shout(self): return self.upper() + "!"
    print(S("ab").shout(), S("ab") == "ab", {S("k"): 1}["k"])
    class E1(Exception):
        def __init__(self, code): super().__init__(f"code {code}"); self.code = code
    try: raise E1(3)
    except E1 as e: print(e, e.code, e.args, repr(e))
    print(type(d), type(A), A.__bases__, D.__base__, A.who.__qualname__, d.who.__name__, D.__name__, A.__module__)
    def outer():
        class Inner:
            def m(self): return __class__.__name__
        return Inner
    print(outer().__qualname__, outer()().m())
    T = type("T", (A,), {"y": 5, "m": lambda self: self.x + self.y})
    print(T(1).m(), T(2), T.__name__)
    class G:
        def __enter__(self): return self
        def __exit__(self, *a): return True
        def __format__(self, spec): return f"<{spec}>"
        def __str__(self): return "gs"
        def __index__(self): return 2
        def __int__(self): return 7
        def __float__(self): return 1.5
        def __reversed__(self): return iter([3, 2])
        def __matmul__(self, o): return "mm"
        def __rpow__(self, o): return ("rpow", o)
        def __divmod__(self, o): return ("dm", o)
        def __invert__(self): return "inv"
        def __abs__(self): return "abs"
        def __round__(self, n=None): return ("round", n)
    g = G()
    print(f"{g:abc} {g} {g!s}", [1, 2, 3][g], int(g), float(g), list(reversed(g)), g @ 1, 2 ** g, divmod(g, 3), ~g, abs(g), round(g), round(g, 2), "%s" % g, range(g), hex(g))
    class NoEq:
        __hash__ = None
    try: {NoEq(): 1}
    except TypeError as e: print(e)
    class Slot:
        __slots__ = ("a", "b")
        def __init__(self): self.a = 1
    print(Slot().a)
    try: A()
    except TypeError as e: print(e)
    try: A(1, 2)
    except TypeError as e: print(e)
    try: D.who()
    except TypeError as e: print(e)
    try: A(1) - A(2)
    except TypeError as e: print(e)
    try: A(1) > 3
    except Exception as e: print(type(e).__name__, e)
    try: object() < object()
    except TypeError as e: print(e)
    """#,
    prints: #"""
      DBCA5 ['D', 'B', 'C', 'A', 'object'] d a D(5)
      True True True [A(1), A(2), A(3)] 1 True
      A(3) A(3) A(-3) 3 [0, 5, 10] True False (5, (1, 2), {'k': 3}) False True
      D(15) True
      4 3 2 ('P', (1,)) ('Q', ()) 10
      ValueError negative
      AttributeError property 'fixed' of 'P' object has no setter
      AttributeError 'P' object has no attribute 'missing'
      AttributeError property 'v' of 'Q' object has no setter
      AttributeError type object 'P' has no attribute 'nothing'
      None
      2 qqqq False 0
      del a
      {}
      set f 3
      ('f', False, 'Has') ('f', True, 'Has')
      [('M1', 't'), ('M2', None)]
      True 3
      [1, 2, 3] ('item', 1) 3 True [1, 2, 3, 4] True
      1 8 {'a': 1, 4: 8}
      AB! True 1
      code 3 3 ('code 3',) E1('code 3')
      <class '__main__.D'> <class 'type'> (<class 'object'>,) <class '__main__.B'> A.who who D __main__
      outer.<locals>.Inner Inner
      6 T(2) T
      <abc> <> gs 3 7 1.5 [3, 2] mm ('rpow', 2) ('dm', 3) inv abs ('round', None) ('round', 2) gs range(0, 2) 0x2
      unhashable type: 'NoEq'
      1
      A.__init__() missing 1 required positional argument: 'x'
      A.__init__() takes 2 positional arguments but 3 were given
      D.who() missing 1 required positional argument: 'self'
      unsupported operand type(s) for -: 'A' and 'A'
      TypeError '>' not supported between instances of 'A' and 'int'
      '<' not supported between instances of 'object' and 'object'
      """#)
]
