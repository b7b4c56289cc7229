from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, FrozenInstanceError, InitVar, KW_ONLY, MISSING, make_dataclass
from typing import List, Optional, ClassVar, Dict


@dataclass
class Config:
    hidden: int
    layers: int = 2
    dropout: float = 0.0
    names: List[str] = field(default_factory=list)
    cache: dict = field(default_factory=dict, repr=False, compare=False)
    kind: ClassVar[str] = 'rnn'

    def total(self):
        return self.hidden * self.layers


c = Config(8)
print(c, c.total(), c == Config(8), c == Config(9), c.names, Config.kind, c != Config(8))
c.names.append('a')
print(Config(1).names, asdict(c), astuple(c), replace(c, layers=5))
print([f.name for f in fields(c)], is_dataclass(c), is_dataclass(Config), is_dataclass(3), fields(Config)[1].default, fields(Config)[3].default is MISSING)
for bad in (lambda: Config(), lambda: Config(1, 2, 3, [], {}, 6), lambda: Config(1, x=2), lambda: Config(1, hidden=2), lambda: hash(c), lambda: Config(1) < Config(2)):
    try:
        bad()
    except TypeError as e:
        print(e)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


v = Version(1, 2)
print(v, sorted([Version(2), Version(1, 5), v]), hash(v) == hash(Version(1, 2)), {v: 1}[Version(1, 2)], v < Version(1, 3), max(v, Version(3)))
try:
    v.major = 5
except FrozenInstanceError as e:
    print(type(e).__name__, e)
try:
    del v.major
except AttributeError as e:
    print(e)
try:
    v < 3
except TypeError as e:
    print(e)


@dataclass
class Post:
    x: int
    scale: InitVar[int] = 2
    y: int = field(init=False)
    z: int = field(default=7, init=False)

    def __post_init__(self, scale):
        self.y = self.x * scale


print(Post(3), Post(3, 5), Post(3).y)


@dataclass
class Base:
    a: int
    b: int = 1


@dataclass
class Child(Base):
    c: int = 2
    a: float = 0.5


print(Child(), Child(1, 2, 3), Child.__match_args__)


@dataclass
class Kw:
    x: int
    _: KW_ONLY
    y: int = 0
    z: int = field(kw_only=True, default=3)


print(Kw(1, y=5), Kw(1))
try:
    Kw(1, 2)
except TypeError as e:
    print(e)


@dataclass(kw_only=True)
class AllKw:
    x: int
    y: int = 1


print(AllKw(x=1))
try:
    AllKw()
except TypeError as e:
    print(e)
try:
    @dataclass
    class Wrong:
        a: int = 1
        b: int
except TypeError as e:
    print(e)
try:
    @dataclass
    class Mutable:
        a: list = []
except ValueError as e:
    print(e)
