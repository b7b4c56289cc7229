class Meta(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        print('new', mcs.__name__, name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith('__')), kwargs)
        cls = super().__new__(mcs, name, bases, namespace)
        cls.tag = name.lower()
        return cls

    def __init__(cls, name, bases, namespace, **kwargs):
        print('init', cls.__name__)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        print('call', cls.__name__)
        return super().__call__(*args, **kwargs)

    def hello(cls):
        return 'hello ' + cls.__name__

    @property
    def shape(cls):
        return (1, 2)


class A(metaclass=Meta, option=3):
    x = 1

    def f(self):
        return self.x


class B(A):
    pass


print(type(A), type(B), isinstance(A, Meta), isinstance(A, type), A.tag, B.tag)
b = B()
print(b.f(), A.hello(), B.shape, hasattr(b, 'hello'), hasattr(b, 'shape'))


class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, ns):
        cls = type.__new__(mcs, name, bases, ns)
        mcs.classes[name] = cls
        return cls


class Plugin(metaclass=Registry):
    pass


class One(Plugin):
    pass


print(sorted(Registry.classes), Registry.classes['One'] is One)


class SingletonMeta(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class DB(metaclass=SingletonMeta):
    def __init__(self, url='x'):
        self.url = url


print(DB('a') is DB('b'), DB().url)
try:
    class Bad(A, DB):
        pass
except TypeError as e:
    print(e)
D = Meta('D', (A,), {'y': 2})
print(D.y, D, D().x)
E = type('E', (D,), {'z': 1})
print(type(E), E.z)
