class Meta(type):
    def __iter__(cls):
        return iter(cls.items)

    def __len__(cls):
        return len(cls.items)

    def __getitem__(cls, i):
        return cls.items[i]

    def __contains__(cls, x):
        return x in cls.items

    def __repr__(cls):
        return f'<Meta {cls.__name__}>'

    def __str__(cls):
        return 'str of ' + cls.__name__

    def __add__(cls, other):
        return cls.__name__ + '+' + other.__name__

    def __eq__(cls, other):
        return cls.__name__[0] == other.__name__[0]

    def __hash__(cls):
        return 42

    def __bool__(cls):
        return False

    def __getattr__(cls, name):
        return f'no {name}'

    def __setattr__(cls, name, value):
        print('set', name)
        super().__setattr__(name, value)

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __instancecheck__(cls, obj):
        return obj == 'magic' or super().__instancecheck__(obj)

    def __subclasscheck__(cls, sub):
        return sub is int

    def __dir__(cls):
        return ['q']


class A(metaclass=Meta):
    items = [1, 2, 3]


class AB(metaclass=Meta):
    items = []


print(list(A), len(A), A[1], 2 in A, A, repr(A), [A])
print(A + AB, A == AB, A != AB, hash(A), bool(A), A.zzz)
A.w = 3
print(A.w, sorted([AB, A]), isinstance('magic', A), isinstance(3, A), issubclass(int, A), issubclass(str, A), dir(A))
print(isinstance(A(), A), f'{A}', '%s %r' % (A, A))


class Prep(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, kw)
        return {'injected': 7}

    def __new__(mcs, name, bases, ns, **kw):
        return super().__new__(mcs, name, bases, dict(ns))

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)


class P(metaclass=Prep, a=1):
    y = injected + 1


print(P.injected, P.y)


class Ordered(type):
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        cls.fields = [k for k in ns if not k.startswith('_')]
        return cls


class Form(metaclass=Ordered):
    b = 1
    a = 2

    def c(self):
        pass


print(Form.fields)


def meta(name, bases, ns):
    print('function meta', name)
    return type(name, bases, ns)


class F(metaclass=meta):
    pass


print(type(F))
