import functools
from functools import lru_cache, cache, wraps, partial, partialmethod, reduce, singledispatch, singledispatchmethod, cached_property, cmp_to_key, total_ordering
import operator


@lru_cache(maxsize=2)
def sq(x):
    print('computing', x)
    return x * x


print(sq(2), sq(2), sq(3), sq(4), sq(2), sq.cache_info(), sq.__name__, sq.__wrapped__(5))
sq.cache_clear()
print(sq.cache_info(), sq.cache_parameters())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), fib.cache_info())
try:
    sq([])
except TypeError as e:
    print(e)


def deco(f):
    @wraps(f)
    def inner(*a, **k):
        """Inner doc."""
        return f(*a, **k)
    return inner


@deco
def hello(name: str) -> str:
    """Say hello."""
    return 'hello ' + name


hello.extra = 1
print(hello('x'), hello.__name__, hello.__doc__, hello.__wrapped__.__name__, hello.__annotations__, hello.__qualname__, hello.__module__)
p = partial(int, base=2)
print(p('101'), p.func, p.args, p.keywords, partial(print, 'a', sep='-')('b'), partial(partial(pow, 2), 3)())


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = state

    set_alive = partialmethod(set_state, True)

    @cached_property
    def expensive(self):
        print('once')
        return 42


c = Cell()
c.set_alive()
print(c.alive, c.expensive, c.expensive, 'expensive' in c.__dict__)
del c.expensive
print(c.expensive)
print(reduce(operator.add, [1, 2, 3]), reduce(lambda a, b: a * b, [1, 2, 3], 10), reduce(max, [5]))
try:
    reduce(operator.add, [])
except TypeError as e:
    print(e)


@singledispatch
def show(x):
    return f'object {x}'


@show.register
def _(x: int):
    return f'int {x}'


@show.register(list)
def show_list(x):
    return 'list ' + ','.join(show(i) for i in x)


@show.register(float)
@show.register(str)
def _(x):
    return f'float/str {x}'


print(show(1), show(True), show([1, 'a', 2.5, None]), show.dispatch(int)(3), show.registry.keys() == {object, int, list, float, str})


class Neg:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError('no')

    @neg.register
    def _(self, arg: int):
        return -arg

    @neg.register
    def _(self, arg: bool):
        return not arg


print(Neg().neg(5), Neg().neg(True))
try:
    Neg().neg('x')
except NotImplementedError as e:
    print(e)
print(sorted(['b', 'A', 'c'], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))


@functools.lru_cache
def plain(x, y=1):
    return x + y


print(plain(1), plain(1, y=1), plain(x=1), plain.cache_info().misses, plain.cache_info())
f = functools.partial(lambda a, b, c: (a, b, c), 1, c=3)
print(f(2), repr(partial(len)) .startswith('functools.partial(<built-in function len>'))
