def f(a, b=2, *, c=3, **kw):
    return (a, b, c, kw)
print(f(1), f(1, c=5), f(a=1, b=3), f(1, 2, d=4))
class A:
    def __init__(self, x, y=1): self.x = x; self.y = y
    def m(self, p, q=5): return self.x, p, q
    def gen(self):
        for i in range(3):
            r = yield i
            print("r", r)
        return 9
a = A(1, y=3)
print(a.m(1, q=2), a.m(p=3), a.x, a.y)
for v in a.gen(): print(v)
def g2():
    x = yield from a.gen()
    print("x", x)
for v in g2(): print("v", v)
def bad():
    yield 1
    raise StopIteration
try:
    for v in bad(): print(v)
except RuntimeError as e: print("E", e, repr(e.__cause__))
def bad2():
    yield 1
    1/0
def outer():
    for v in bad2(): print(v)
try: outer()
except ZeroDivisionError as e: print(e)
g = bad2()
for v in g: break
try: next(g)
except ZeroDivisionError: print("zde")
print(list(g))
def rec(n):
    for x in rec(n+1): yield x
try:
    for x in rec(0): pass
except RecursionError as e: print("rec", e)
def selfrun():
    for x in me: yield x
me = selfrun()
try:
    for x in me: print(x)
except ValueError as e: print(e)
try: f()
except TypeError as e: print(e)
try: f(1,2,3)
except TypeError as e: print(e)
try: f(1,a=2)
except TypeError as e: print(e)
try: a.m()
except TypeError as e: print(e)
try: a.m(z=2)
except TypeError as e: print(e)
try: a.nope(z=2)
except AttributeError as e: print(e)
print(sorted([3,1,2], key=lambda x: -x, reverse=True), max(3, 4, key=lambda v: -v), "a-b".split("-", 1), "x".join(["a"]))
print(int("ff", base=16), int("7"), str(5), list("abc"), dict(a=1), type(5), type(a) is A, tuple([1]), isinstance(3, (int, str)))
try: len()
except TypeError as e: print(e)
try: len(1, 2)
except TypeError as e: print(e)
try: [].append()
except TypeError as e: print(e)
