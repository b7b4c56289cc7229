class Date:
    fmt = '-'

    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split(cls.fmt)))

    @staticmethod
    def valid(text):
        return text.count('-') == 2

    def __str__(self):
        return f'{self.y}/{self.m}/{self.d}'


class Stamp(Date):
    pass


print(Date.parse('2024-1-2'), type(Stamp.parse('2024-1-2')).__name__, Date.valid('a-b-c'), Stamp(1, 2, 3).valid('x'))
print(Date.parse.__self__, Date.parse.__func__.__name__)
f = Date.valid
print(f('1-2-3'))
print(type(Date.__dict__['parse']).__name__, type(Date.__dict__['valid']).__name__)


class A:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag
        A.registry.append(cls.__name__)


class B(A, tag='b'):
    pass


class C(B):
    pass


print(A.registry, B.tag, C.tag)
try:
    class D(A, other=1):
        pass
except TypeError as e:
    print(e)


class Base:
    @classmethod
    def create(cls):
        return cls.__name__

    @classmethod
    @property
    def weird(cls):
        return cls.__name__ + '!'


class Derived(Base):
    @classmethod
    def create(cls):
        return 'derived ' + super().create()


print(Derived.create(), Derived().create(), Derived.weird)
