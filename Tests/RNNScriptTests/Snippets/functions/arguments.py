def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(1, c=9, d=1, a=5))
for bad in ('f()', 'f(1)', 'f(1, 2, 3)', 'g(1, 2)', 'g()', 'g(a=1, b=2)', 'g(1, a=1)', 'h(1, x=2)', 'h(x=1)', 'k()', 'k(1)', 'k(1, 2, 3, 4)', 'm(1, 2)', 'p(a=1)', 'p(1, 2, c=3)', 'q(1, 2, 3)', 'q(b=1)', 'len()', 'len(1, 2)', 'A(1)', 'A().m()', 'A().m(1, 2)', 'A.m(1)', 'B()', 'B(1, 2, 3)', 'int("1", 2, 3)', '[].append()', '[].append(1, 2)', 'print(x=1)', '"a".split(1)', 'sorted()', 'max()', 'isinstance(1)', 'range()', 'dict(1, 2)', 'list(1, 2)', 'sum()', 'abs()', 'zip(1)', 'map()', 'enumerate()', 'getattr(1)', '{}.get()', 'str.join("a")', 'r()()', '(lambda x, y: 0)(1)', '(lambda: 0)(1)', 't(1, 2)', 't(a=1)'):
    def g(a):
        pass

    def h(a, /):
        pass

    def k(a, b, *, c):
        pass

    def m(*, key):
        pass

    def p(a, b, /):
        pass

    def q(a, b=1):
        pass

    def r():
        def inner(z):
            pass
        return inner

    def t(*a):
        pass

    class A:
        def m(self, x):
            pass

    class B:
        def __init__(self, x, y=1):
            pass
    try:
        exec(bad)
    except Exception as e:
        print(bad, '->', type(e).__name__, e)


def mutable(x, acc=[]):
    acc.append(x)
    return acc


print(mutable(1), mutable(2), mutable(3, []))
print(f.__defaults__, f.__kwdefaults__, f.__name__, f.__code__.co_varnames, f.__code__.co_argcount)


def doc(x: int, *a: str, y: float = 1.0) -> bool:
    """The doc.

    More.
    """


print(doc.__doc__, doc.__annotations__, doc.__module__, doc(1))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda: None)(), callable(f))


def outer(func, *args, **kwargs):
    return func(*args, **kwargs)


print(outer(max, 1, 5, 3), outer(dict, a=1), outer(sorted, [3, 1], reverse=True))
f.attr = 1
print(f.attr, f.__dict__)
import inspect
print(inspect.signature(f), inspect.signature(doc), list(inspect.signature(q).parameters), inspect.isfunction(f), inspect.isclass(A), inspect.getdoc(doc).splitlines()[0])
