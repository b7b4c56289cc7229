# What enumerations and flags refuse, and what they make of values that have no name.
import enum
from enum import Enum, Flag, IntFlag, IntEnum, StrEnum, auto, unique, verify, CONTINUOUS, UNIQUE, nonmember, member

def attempt(function, *arguments, **named):
    try:
        print('->', function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, error)

def build(body, base='Enum'):
    space = {}
    exec('from enum import *\nfrom enum import member, nonmember\nclass C(%s):\n' % base + '\n'.join('    ' + line for line in body), space)
    return space['C']

attempt(build, ['a = 1', 'a = 2'])
attempt(build, ['_wrong_ = 1'])
attempt(lambda: build(['a = 1'], 'StrEnum'))
attempt(lambda: list(build(['a = auto()', 'b = 7', 'c = auto()', 'd = (auto(), "x")'])))
attempt(lambda: list(build(['_ignore_ = "t u"', 't = 5', 'a = t', 'u = 3', 'def f(self): return 1'])))
mixed = build(['a = 1', 'kept = nonmember(5)', 'made = member(7)', 'pair = 1, 2', 'alias = 1'])
print(list(mixed), mixed.kept, mixed.alias is mixed.a, len(mixed), list(reversed(mixed)), list(mixed.__members__))

class Cell(Enum):
    RNN = 1
    LSTM = [4, 'gates']
    GRU = 7
    @classmethod
    def _missing_(cls, value):
        return {'three': cls.GRU, 'bad': 5}.get(value)

print(Cell(1), Cell([4, 'gates']), Cell('three'), repr(Cell.LSTM), Cell['GRU'], f'{Cell.RNN:>12}|', Cell.RNN.name, Cell.GRU.value)
for value in (9, 'bad', None):
    attempt(Cell, value)
attempt(lambda: Cell['none'])
attempt(lambda: Cell.none)
attempt(setattr, Cell, 'RNN', 3)
attempt(delattr, Cell, 'RNN')
attempt(Enum.__new__, Cell, 'nothing')
Made = Enum('Made', 'one two, three', start=5)
print(list(Made), list(Enum('Other', {'x': 1, 'y': 'z'})), list(IntEnum('Third', [('p', 3), ('q', 4)])), list(StrEnum('Fourth', ['U', 'V'])))
print(StrEnum('S', 'ab').ab + '!', f'{IntEnum("I", "a b").b:03d}', Made.one < Made if False else Made.one == Made(5), Cell, hash(Cell.RNN) == hash(Cell.RNN))

class Mode(Flag):
    TRAIN = auto()
    EVAL = auto()
    DEBUG = 8
    BOTH = TRAIN | EVAL

print(list(Mode), Mode.BOTH, Mode.TRAIN | Mode.DEBUG, repr(~Mode.TRAIN), Mode.BOTH ^ Mode.EVAL, Mode.BOTH & Mode.DEBUG, Mode(3) is Mode.BOTH)
print(bool(Mode(0)), repr(Mode(0)), len(Mode.BOTH), list(Mode.BOTH), Mode.TRAIN in Mode.BOTH, Mode.DEBUG in Mode.BOTH)
attempt(Mode, 16)
attempt(Mode, 'x')
attempt(lambda: Mode.TRAIN | 1)
attempt(lambda: 1 in Mode.BOTH)

class Bits(IntFlag):
    A = 1
    C = 4
print(Bits(7), repr(Bits(7)), repr(Bits.A | 8), Bits.C + 1, repr(~Bits.A), list(Bits(13)), Bits.A | Bits.C == 5, repr(2 | Bits.A), f'{Bits.C:d}')
class Loose(Flag, boundary=enum.CONFORM):
    A = 1
    B = 2
class Out(Flag, boundary=enum.EJECT):
    A = 1
class Keep(Flag, boundary=enum.KEEP):
    A = 1
print(repr(Loose(7)), repr(Loose(-1)), repr(Out(9)), repr(Keep(9)), repr(Keep(-1)), repr(~Keep.A), enum.FlagBoundary.STRICT)
for value in (-2, -1, -12, 4, 12, -100):
    attempt(Mode, value)
    print([repr(kind(value)) for kind in (Bits, Loose, Out, Keep)])
attempt(unique, build(['a = 1', 'b = 1', 'c = 2', 'd = 2']))
attempt(verify(CONTINUOUS), build(['a = 1', 'b = 5'], 'IntEnum'))
attempt(lambda: verify(UNIQUE, CONTINUOUS)(build(['a = 1', 'b = 2'])))
