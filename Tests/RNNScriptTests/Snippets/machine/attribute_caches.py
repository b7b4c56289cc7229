class P:
    def __init__(self): self.x = 1
    @property
    def area(self): return self.x * 2
    def m(self): return "m"
class Q(P):
    def __init__(self): super().__init__(); self.y = 5
    def m(self): return "q" + super().m()
def read(o): return o.area
def call(o): return o.m()
def sx(o, v): o.x = v
for o in (P(), Q(), P(), Q()):
    print(read(o), call(o)); sx(o, 10); print(read(o), o.x)
P.m = lambda self: "new"
for o in (P(), Q()): print(call(o))
p = P(); p.m = lambda: "own"
print(call(p)); del p.m; print(call(p))
del Q.m
print(call(Q()))
P.area = 7
print(read(P()), read(Q()))
class R:
    def __getattr__(self, n): return "ga " + n
    @property
    def bad(self): raise AttributeError("x")
    @property
    def fine(self): return self.nothing
def rb(o): return o.bad, o.fine
print(rb(R())); print(rb(R()))
class S:
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
def st(o, v): o.z = v; return o.z
s = S(); print(st(s, 2), st(s, 3))
class T: pass
t = T(); print(st(t, 1), st(t, 2))
T.z = property(lambda self: 99, lambda self, v: print("set", v))
print(st(t, 3))
class D:
    def __get__(self, o, t): return "got"
    def __set__(self, o, v): print("dset", v)
class U: d = D()
def rd(o): return o.d
def sd(o, v): o.d = v
u = U(); print(rd(u)); sd(u, 1); print(rd(u)); sd(u, 2)
class V:
    __slots__ = ("a",)
v = V()
def sa(o): o.a = 1; return o.a
print(sa(v), sa(v))
try: v.b = 1
except AttributeError as e: print(e)
d = {1: "a", "k": 2, (1, 2): 3, 2.0: 4, True: 5}
print(d[1], d["k"], d[(1, 2)], d[2], d, 1.0 in d, "z" in d)
try: d["q"]
except KeyError as e: print(repr(e))
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return isinstance(o, K) and o.n == self.n or o == self.n
e = {K(1): "k1", K("a"): "ka"}
print(e[K(1)], e[1], e["a"], K("a") in e)
s = "héllo"; a = "hello"
print(s[1], s[-1], a[0], a[-1], [c for c in s], [c for c in a], a[1] is a[1])
try: a[10]
except IndexError as x: print(x)
l = [1,2,3]; l[-1] = 9; print(l[-1], l[-3], (1,2)[-1])
try: l[-4]
except IndexError as x: print(x)
try: l[3] = 1
except IndexError as x: print(x)
for op in (lambda a, b: a % b, lambda a, b: a // b, lambda a, b: a / b, lambda a, b: a >> b, lambda a, b: a & b):
    print([op(a, b) for a in (-7, 7, 0) for b in (2, 3)])
x = 7; x -= 2; x *= 3; x //= 2; x %= 4; x **= 3; x <<= 2; x |= 1; x ^= 3; x /= 2; print(x)
x = 2**62; x *= 4; print(x, -7 // -2, -7 % -2, 5.5 % -2)
