class A:
    def f(self):
        return ['A']

    def __init__(self, **kw):
        self.order = getattr(self, 'order', []) + ['A']


class B(A):
    def f(self):
        return ['B'] + super().f()

    def __init__(self, b=1, **kw):
        super().__init__(**kw)
        self.order.append('B')


class C(A):
    def f(self):
        return ['C'] + super().f()

    def __init__(self, c=1, **kw):
        super().__init__(**kw)
        self.order.append('C')


class D(B, C):
    def f(self):
        return ['D'] + super().f()

    def __init__(self, **kw):
        super(D, self).__init__(**kw)
        self.order.append('D')


d = D(b=2, c=3)
print(d.f(), d.order, [k.__name__ for k in D.__mro__])
print(D.mro() == list(D.__mro__), super(B, d).f(), super(D, D).f(d))
try:
    class X(A, B):
        pass
except TypeError as e:
    print(e)
try:
    class Y(A, A):
        pass
except TypeError as e:
    print(e)
try:
    class Y(1):
        pass
except TypeError as e:
    print(e)
try:
    class Y(bool):
        pass
except TypeError as e:
    print(e)
try:
    class Y(int, str):
        pass
except TypeError as e:
    print(e)
print(super(C, d).__init__.__name__, issubclass(D, (int, C)))


class Mixin:
    def save(self):
        return f'{self.name} saved'


class Model(Mixin):
    name = 'model'


print(Model().save(), B.__subclasses__(), A.__subclasses__())
for cls in (D, C):
    print(cls.__bases__)
