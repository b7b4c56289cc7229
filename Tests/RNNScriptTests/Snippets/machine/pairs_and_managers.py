for i, (a, b) in enumerate(zip([1, 2, 3], "abc")): print(i, a, b)
print(i, a, b)
for k, v in {"x": 1, "y": 2}.items(): print(k, v)
print([(i, x) for i, x in enumerate("ab", 5)], list(enumerate("ab")), list(zip([1, 2], (3, 4))), list(zip()), list(zip([1])))
pairs = [p for p in zip([1, 2, 3], [4, 5, 6])]
print(pairs, dict(zip("ab", [1, 2])))
saved = []
for p in zip([1, 2, 3], [4, 5, 6]): saved.append(p)
print(saved)
for x, y in [(1, 2), [3, 4], "ab", {5: 1, 6: 2}]: print(x, y)
try:
    for x, y in [(1, 2, 3)]: pass
except ValueError as e: print(e)
try:
    for x, y in [(1,)]: pass
except ValueError as e: print(e)
try:
    for x, y in [3]: pass
except TypeError as e: print(e)
try:
    for x, y in zip([1, 2], [1], strict=True): print(x, y)
except ValueError as e: print(e)
try:
    for x, y in zip([1], [1, 2], strict=True): print(x, y)
except ValueError as e: print(e)
for x, y, z in zip([1, 2], [3, 4], [5, 6]): print(x, y, z)
d = {1: 2, 3: 4}
try:
    for k, v in d.items(): d[k + 10] = 1
except RuntimeError as e: print(e)
try:
    for k in d: del d[k]
except RuntimeError as e: print(e)
for k, v in {}.items(): print("no")
else: print("else")
e = enumerate([1, 2]); print(next(e), type(e).__name__, list(e), type(zip()).__name__)
z = zip([1, 2], [3, 4]); t = next(z); u = next(z); print(t, u)
def g():
    yield 1, 2
    yield 3, 4
for a, b in g(): print(a, b)
print(f"{1}{2.5}{'x'}{None}{True}{[1]}", f"{'only'}", f"{3}", f"{1:>5}|{2.5:.2f}|{'s':5}|{'r'!r}")
class F:
    def __format__(self, s): return "F<" + s + ">"
    def __str__(self): return "str"
print(f"{F()}", f"{F():abc}", f"{F()!s}")
class C:
    def __init__(self, n, swallow=False): self.n = n; self.s = swallow
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v); return self.s
with C(1) as x, C(2) as y: print(x, y)
with C(3, True): raise ValueError("a")
try:
    with C(4, 0): raise ValueError("b")
except ValueError as e: print("caught", e)
def f():
    with C(5): return "r"
print(f())
for i in range(3):
    with C(i):
        if i == 1: continue
        if i == 2: break
class E:
    def __enter__(self): raise KeyError("in enter")
    def __exit__(self, *a): print("never")
try:
    with E(): pass
except KeyError as e: print(e)
class X:
    def __enter__(self): return self
    def __exit__(self, *a): print(len(a)); 1 / 0
try:
    with X(): raise ValueError("v")
except ZeroDivisionError as e: print(e, repr(e.__context__))
class Y: pass
try:
    with Y(): pass
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
print(sorted(["b", "abc", "ab", "", "abcdefghij", "abcdefghi", "é", "z"]), sorted([(1, "b"), (1, "a"), (0, "z"), (1,)]), sorted([(2, 1.5), (2, 0.5), (1, 9)], reverse=True))
print(sorted([[1, 2], [1], [0, 5]]), (1, 2) < (1, 3), (1, 2.0) <= (1, 2), [1, "a"] < [1, "b"], (1,) < (1, 2))
try: sorted([(1, "a"), (1, 2)])
except TypeError as e: print(e)
l = [1, 2, 3]
total = 0
def grow(x):
    if len(l) < 6: l.append(x)
    return x
print(sum(map(grow, l)), l)
print(any(x > 2 for x in l), all([1, 0]), max(l), min([3, 1], key=lambda v: -v))
