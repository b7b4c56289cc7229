import functools


def twice(f):
    def inner(*a):
        return f(*a) * 2
    return inner


def add(n):
    def deco(f):
        @functools.wraps(f)
        def inner(*a):
            return f(*a) + n
        return inner
    return deco


@twice
@add(3)
def f(x):
    """doc"""
    return x


print(f(1), f.__name__)


class Count:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f, self.n = f, 0

    def __call__(self, *a):
        self.n += 1
        return self.f(*a)


@Count
def g():
    return 'g'


g(), g()
print(g.n, g.__name__)


def register(registry):
    def deco(cls):
        registry[cls.__name__] = cls
        return cls
    return deco


models = {}


@register(models)
class Net:
    pass


print(models['Net'] is Net)


def add_repr(cls):
    cls.__repr__ = lambda self: f'<{cls.__name__} {vars(self)}>'
    return cls


@add_repr
class Pt:
    def __init__(self):
        self.x = 1


print(Pt())


class Deco:
    def __init__(self, arg):
        self.arg = arg

    def __call__(self, f):
        def inner(*a, **k):
            return (self.arg, f(*a, **k))
        return inner


class Svc:
    @Deco('tag')
    def m(self, x):
        return x

    @staticmethod
    @twice
    def s(x):
        return x

    @classmethod
    @functools.lru_cache(maxsize=None)
    def c(cls):
        print('once')
        return cls.__name__

    @property
    @twice
    def p(self):
        return 4


s = Svc()
print(s.m(1), s.s(2), Svc.c(), Svc.c(), s.p)


def validate(**types):
    def deco(f):
        @functools.wraps(f)
        def inner(**kw):
            for k, t in types.items():
                if not isinstance(kw[k], t):
                    raise TypeError(f'{k} must be {t.__name__}')
            return f(**kw)
        return inner
    return deco


@validate(a=int)
def v(a):
    return a


print(v(a=1))
try:
    v(a='x')
except TypeError as e:
    print(e)
d = {'deco': twice}


@d['deco']
def h(x):
    return x


print(h(5))
@(lambda f: lambda: f() + 1)
def k():
    return 1


print(k())
