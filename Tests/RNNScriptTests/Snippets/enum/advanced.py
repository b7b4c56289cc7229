from enum import Enum, Flag, IntFlag, auto, EnumMeta
import enum


class Planet(Enum):
    EARTH = (5.976e+24, 6.37814e6)
    MARS = (6.421e+23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67300E-11 * self.mass / self.radius ** 2, 2)


print(Planet.EARTH.gravity, Planet.MARS.value, Planet((6.421e+23, 3.3972e6)).name)


class Coord(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        return obj
    PX = (0, 'P.X')
    PY = (1, 'P.Y')


print(Coord.PY.label, Coord(1), Coord.PX.value)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R, Perm.R | Perm.X, repr(Perm.R | Perm.W), Perm.RW, list(Perm), Perm.R in Perm.RW, Perm.X in Perm.RW, ~Perm.R, bool(Perm.R & Perm.W), Perm.R & Perm.W, Perm(0), Perm(5), list(Perm.RW), Perm.RW ^ Perm.R, Perm.X.value, len(Perm))
try:
    Perm(16)
except ValueError as e:
    print(e)


class I(IntFlag):
    A = 1
    B = 2


print(I.A | I.B, repr(I.A | I.B), I.A | 4, repr(I(8)), I.A + 1, I.B == 2, repr(~I.A), I.A & 3)


class Missing(Enum):
    A = 'a'
    UNKNOWN = 'unknown'

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str) and value.lower() == 'a':
            return cls.A
        return cls.UNKNOWN


print(Missing('A'), Missing('zzz'))


class Names(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()
    NORTH = auto()
    SOUTH = auto()


print([n.value for n in Names])


class Shape(Enum):
    SQUARE = 4

    def __str__(self):
        return 'shape ' + self.name

    def __eq__(self, other):
        return self.value == getattr(other, 'value', other)

    def __hash__(self):
        return hash(self.value)

    def __call__(self, x):
        return x * self.value


print(Shape.SQUARE, Shape.SQUARE == 4, Shape.SQUARE(3), repr(Shape.SQUARE), f'{Shape.SQUARE}')


class Op(Enum):
    ADD = '+'
    SUB = '-'

    def apply(self, a, b):
        return {Op.ADD: a + b, Op.SUB: a - b}[self]


print(Op.ADD.apply(1, 2), Op('-').apply(5, 3), type(Op), isinstance(Op, EnumMeta), issubclass(Op, Enum))


class Base(Enum):
    def hello(self):
        return 'hello ' + self.name


class Derived(Base):
    A = 1


print(Derived.A.hello(), Derived.A.name, Derived.A._value_, enum.Enum is Enum)
import copy
print(copy.copy(Derived.A) is Derived.A, copy.deepcopy([Derived.A])[0] is Derived.A)
match Derived.A:
    case Derived.A:
        print('matched')
d = {m.name: m.value for m in Planet}
print(list(d), dict(Derived.__members__))
x = Derived.A
print(x.name if x is Derived.A else None, Derived.A.__class__.__name__, Derived.__name__, Derived.__doc__)
