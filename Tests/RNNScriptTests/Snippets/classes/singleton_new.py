class Singleton:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            print('created')
        return cls._instance

    def __init__(self, value):
        self.value = value


a = Singleton(1)
b = Singleton(2)
print(a is b, a.value)


class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
print(p.x, p.y, Point.__slots__)
try:
    p.z = 3
except AttributeError as e:
    print(e)
print(hasattr(p, '__dict__'))
del p.x
try:
    p.x
except AttributeError as e:
    print(e)


class Point3(Point):
    __slots__ = ['z']


q = Point3(1, 2)
q.z = 5
print(q.x, q.z)
try:
    q.w = 1
except AttributeError as e:
    print(e)


class Loose(Point):
    pass


r = Loose(1, 2)
r.w = 3
print(r.x, r.w, r.__dict__)


class Odd:
    def __new__(cls, x):
        return x * 2


print(Odd(21))
