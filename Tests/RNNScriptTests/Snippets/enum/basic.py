from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()

    @classmethod
    def default(cls):
        return cls.GREEN

    def describe(self):
        return f'{self.name}={self.value}'


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['BLUE'], Color.CRIMSON)
print(list(Color), len(Color), [c.name for c in Color], Color.RED in Color, Color.RED is Color(1), Color.RED == 1)
print(Color.default(), Color.GREEN.pretty, Color.BLUE.describe(), isinstance(Color.RED, Color), type(Color.RED), Color)
print(Color.__members__, list(reversed(Color)), {Color.RED: 'r'}[Color.RED], Color.RED != Color.BLUE, hash(Color.RED) == hash(Color.RED))
for bad in (lambda: Color(9), lambda: Color['X'], lambda: Color.X, lambda: Color.RED < Color.BLUE, lambda: setattr(Color, 'RED', 5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    class More(Color):
        PINK = 4
except TypeError as e:
    print(e)
try:
    class Twice(Enum):
        A = 1
        A = 2
except TypeError as e:
    print(e)


@unique
class U(Enum):
    A = 1
    B = 2


try:
    @unique
    class V(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)


class Auto(Enum):
    FIRST = auto()
    SECOND = auto()
    TENTH = 10
    NEXT = auto()


print([a.value for a in Auto], f'{Auto.FIRST}', '%s' % Auto.FIRST, f'{Color.RED!r:>20}|{Color.RED:>12}')


class Mode(str, Enum):
    TRAIN = 'train'
    EVAL = 'eval'


print(Mode.TRAIN, Mode.TRAIN == 'train', Mode('eval'), repr(Mode.EVAL), Mode.TRAIN.upper(), f'{Mode.TRAIN}', isinstance(Mode.TRAIN, str), Mode.TRAIN.value)


class Level(IntEnum):
    LOW = 1
    HIGH = 5


print(Level.LOW, repr(Level.LOW), Level.LOW + 1, Level.HIGH > Level.LOW, Level.LOW == 1, sorted([Level.HIGH, Level.LOW]), [10, 20][Level.LOW], f'{Level.HIGH:03d}', int(Level.HIGH), Level(5), max(Level), {1: 'a'}[Level.LOW])


class S(StrEnum):
    ALPHA = auto()
    BETA = 'b'


print(S.ALPHA, repr(S.ALPHA), S.BETA + 'x', S('alpha') is S.ALPHA, f'{S.BETA}')
Animal = Enum('Animal', 'CAT DOG')
print(list(Animal), Animal.CAT.value, Enum('P', {'X': 5, 'Y': 6}).Y, Enum('Q', [('A', 1)]).A)
