# What dataclasses refuse, and what they make of inheritance, keywords, hashes and conversions.
import dataclasses
from collections import namedtuple
from dataclasses import dataclass, field, fields, asdict, astuple, replace, make_dataclass, InitVar, KW_ONLY, MISSING
from typing import ClassVar

def attempt(function, *arguments, **named):
    try:
        print('->', function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, error)

def build(body, **options):
    space = {}
    exec('from dataclasses import *\nfrom typing import ClassVar\nclass C:\n' + '\n'.join('    ' + line for line in body), space)
    return dataclass(**options)(space['C'])

attempt(build, ['x: int = 1', 'y: int'])
attempt(build, ['x: list = []'])
attempt(build, ['x: int = field(default=1, default_factory=int)'])
attempt(build, ['x: ClassVar[int] = field(default_factory=int)'])
attempt(build, ['x: InitVar[int] = field(default_factory=int)'])
attempt(build, ['x: ClassVar[int] = field(kw_only=True)'])
attempt(build, ['x = field()'])
attempt(build, ['x: int', 'def __lt__(self, other): return 1'], order=True)
attempt(build, ['x: int', 'def __setattr__(self, n, v): pass'], frozen=True)
attempt(build, ['x: int', 'def __hash__(self): return 1'], unsafe_hash=True)
attempt(build, ['x: int', '__slots__ = ("x",)'], slots=True)
attempt(build, ['x: int'], eq=False, order=True)
for options in ({}, {'frozen': True}, {'eq': False}, {'unsafe_hash': True}):
    kind = build(['x: int = 3'], **options)
    try:
        print(options, hash(kind()) == hash(kind()), kind.__hash__ is object.__hash__)
    except TypeError as error:
        print(options, error)
kept = build(['x: int', 'def __eq__(self, other): return True', 'def __hash__(self): return 7', 'def __repr__(self): return "own"'])
print(hash(kept(1)), kept(1) == 5, kept(2))

@dataclass
class Base:
    """Kept."""
    size: int
    rate: float = 0.1
    shared: ClassVar[int] = 5

@dataclass
class Layer(Base):
    size: int = 4
    _: KW_ONLY
    name: str = 'layer'
    sizes: list = field(default_factory=list, compare=False)
    scale: InitVar[int] = 2
    total: int = field(init=False, repr=False)
    def __post_init__(self, scale):
        self.total = self.size * scale

layer = Layer(3, name='in', scale=10)
print(layer, layer.total, Layer.__match_args__, Layer.__doc__, Base.__doc__)
print([f.name for f in fields(Layer)], fields(layer)[2].kw_only, fields(Base)[1].default, fields(Base)[0].default is MISSING)
print(replace(layer, size=5, scale=1).total, replace(layer, sizes=[1]) == layer)
attempt(replace, layer, total=3)
attempt(replace, Layer, size=3)
attempt(Layer, 1, 2.0, 'x')
attempt(Layer, wrong=1)
attempt(lambda: Base())
def inherit(frozen_base, frozen):
    parent = dataclass(frozen=frozen_base)(type('P', (), {'__annotations__': {'x': int}}))
    return dataclass(frozen=frozen)(type('Q', (parent,), {'__annotations__': {'y': int}}))(1, 2)
attempt(inherit, True, False)
attempt(inherit, False, True)
frozen = inherit(True, True)
attempt(setattr, frozen, 'x', 3)
attempt(delattr, frozen, 'y')
attempt(setattr, frozen, 'z', 3)

Pair = namedtuple('Pair', 'a b')
@dataclass(order=True)
class Step:
    loss: float
    parts: object = None
nested = Step(1.0, {'pair': Pair(Step(2.0), 3), 'rows': [(Step(3.0),)], 'many': {1: [Step(4.0)]}})
print(asdict(nested), type(asdict(nested)['parts']['pair']).__name__)
print(astuple(nested), asdict(Step(1), dict_factory=sorted), astuple(Step(2, [3]), tuple_factory=list))
print(Step(1, 2) < Step(1, 3), Step(2) >= Step(1), sorted([Step(3), Step(1)])[0], Step(1) == Base(1), Step(1).__eq__(Base(1)))
attempt(lambda: Step(1) < 3)
for function in (asdict, astuple, fields):
    attempt(function, 5)
attempt(asdict, Step)
Made = make_dataclass('Made', ['x', ('y', int), ('z', int, field(default=5))], namespace={'sum': lambda self: self.y + self.z}, frozen=True)
print(Made('a', 2), Made(1, 2).sum(), Made.__annotations__)
attempt(make_dataclass, 'Bad', ['1x'])
attempt(make_dataclass, 'Bad', ['x', 'x'])
print(dataclasses.is_dataclass(Made), dataclasses.is_dataclass(Made(1, 2)), dataclasses.is_dataclass(5))
print(repr(fields(Made)[2]).split('default_factory')[0])
print(Layer.__dataclass_params__, InitVar[int], Layer.__init__.__annotations__)
