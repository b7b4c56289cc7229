class Typed:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        self.name = '_' + name
        print('set_name', owner.__name__, name)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name[1:]} must be {self.kind.__name__}')
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        print('delete', self.name)
        delattr(obj, self.name)


class Cell:
    size = Typed(int, 8)
    name = Typed(str)

    def __init__(self, size):
        self.size = size


c = Cell(3)
print(c.size, c.name, c.__dict__, type(Cell.size).__name__)
try:
    c.size = 'x'
except TypeError as e:
    print(e)
del c.size
print(c.size)
c.__dict__['size'] = 99
print(c.size)


class NonData:
    def __get__(self, obj, owner):
        return 'from descriptor'


class Holder:
    attr = NonData()


h = Holder()
print(h.attr, Holder.attr)
h.attr = 'own'
print(h.attr)
h.__dict__.clear()
print(h.attr)


class Lazy:
    def __init__(self, func):
        self.func = func

    def __get__(self, obj, owner):
        value = self.func(obj)
        obj.__dict__[self.func.__name__] = value
        print('computed')
        return value


class Data:
    @Lazy
    def mean(self):
        return 4.5


d = Data()
print(d.mean, d.mean)


def func(self):
    return self


print(func.__get__(5)(), type(func.__get__(5)).__name__, func.__get__(None, int) is func)
print(property(lambda s: s).__get__(3, int))
print(Cell.__dict__['size'].__get__(c, Cell))


class ReadOnly:
    def __get__(self, o, t):
        return 1

    def __set__(self, o, v):
        raise AttributeError('read only!')


class R:
    x = ReadOnly()


try:
    R().x = 2
except AttributeError as e:
    print(e)
R.x = 5
print(R.x, R().x)
