s = ""
for i in range(5): s += "ab"
print(s)
t = s; s += "c"; print(t, s)
def f():
    a = "x"; b = a
    a += "y"; print(a, b)
    a += a; print(a)
    d = {a: 1}; a += "z"; print(d, a, a in d, "xyxy" in d)
    l = [a]; a += "!"; print(l, a)
    a += "é"; print(a, len(a), a[-1]); a += "b"; print(len(a), a[-2])
    for i in range(3): a += str(i)
    return a
print(f())
g = "q"
def h():
    global g
    k = g; g += "w"; g += "e"; return k, g
print(h())
def sp(*args, **kw): return args, kw
o = {"a": 1, "b": 2}
print(sp(*[1, 2], c=3), sp(*(1,), **o), sp(**o, z=1), sp(*"ab", *range(2), x=1, **{"y": 2}))
try: sp(**o, a=3)
except TypeError as e: print(e)
try: sp(**{1: 2})
except TypeError as e: print(e)
try: sp(*5)
except TypeError as e: print(e)
def kw(a, *, b=2, **rest): return a, b, sorted(rest.items())
print(kw(1, c=3, b=4), kw(a=5), kw(1, **{"x y": 3}))
print("hello".startswith("he"), "hello".endswith("lo"), "hello".startswith(("x", "h")), "hello".startswith("ell", 1), "é".endswith("é"), "".startswith(""), "a".endswith("ab"))
print("abc".replace("x", "y"), "abc".replace("b", "yy"), "aaa".replace("a", "b", 2), "ab".replace("", "-"))
try: "abc".replace("x", 1)
except TypeError as e: print(e)
print(str(5), str(-12), str(True), str(2.5), int(3.9), int(-3.9), int(1e20), round(2.5), round(3.5), round(-2.5), round(7), round(2.567, 2), round(15, -1), min(3, 1, 2), max(1, 5, 2), max(2, 2.0), min("b", "a"), max([1, 3]), max(1, 2, key=lambda v: -v))
class I(int): pass
print(int(I(3)), type(int(I(3))).__name__, I(2.5), type(I(2.5)).__name__)
class Sub(str): pass
u = Sub("k"); u += "v"; print(u, type(u).__name__)
print({True: 1, 1: 2, 1.0: 3}, {(1, 2), (1, 2)}, {1, 1.0, True}, {"a", "a"}, 2 ** 70 in {2 ** 70: 1})
st = {1, 2, 3}; st.discard(2); st.add(9); print(sorted(st), 2 in st, 9.0 in st)
class Base: pass
class Der(Base): pass
print(isinstance(Der(), Base), isinstance(Der, type), isinstance(True, int), isinstance(1, bool), isinstance(None, type(None)), isinstance(3, (str, int)), isinstance("s", object))
def lots():
    try:
        raise ValueError("a")
    except ValueError as e:
        try:
            raise KeyError("b") from e
        except KeyError as k:
            print(repr(k.__cause__), repr(k.__context__))
            try: raise
            except KeyError as again: print(again is k)
lots()
try:
    raise 5
except TypeError as e: print(e)
try:
    raise ValueError from 3
except TypeError as e: print(e)
class Err(Exception):
    def __init__(self, code): super().__init__("code", code); self.code = code
try: raise Err(7)
except Err as e: print(e, e.code, e.args)
def deep(n):
    if n == 0: raise RuntimeError("bottom")
    try: deep(n - 1)
    finally: pass
try: deep(5)
except RuntimeError as e: print(e)
def fin():
    for i in range(3):
        try:
            if i == 1: continue
            print(i)
        finally: print("fin", i)
fin()
print([1, 2, 3, 4, 5][::2], [1, 2, 3, 4, 5][::-1], [1, 2, 3][5:], "hello"[1:3], "hello"[::-1], (1, 2, 3)[-2:], [1, 2, 3, 4][3:0:-2])
