from dataclasses import dataclass, field, fields, asdict, make_dataclass, astuple
import dataclasses
from typing import Optional, Any


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 2


s = Slotted(1)
print(s, Slotted.__slots__)
try:
    s.z = 1
except AttributeError as e:
    print(e)


@dataclass(repr=False, eq=False)
class Plain:
    x: int = 0

    def __repr__(self):
        return f'<Plain {self.x}>'


print(Plain(3), Plain(1) == Plain(1))


@dataclass(unsafe_hash=True)
class H:
    x: int
    y: list = field(default_factory=list, hash=False)


print(hash(H(1)) == hash(H(1, [2])), H(1) == H(1))


@dataclass(eq=True)
class Node:
    value: int
    next: Optional['Node'] = None
    meta: Any = field(default=None, metadata={'unit': 'm'})


n = Node(1, Node(2))
print(n, asdict(n), fields(n)[2].metadata['unit'], astuple(n))
n.next.next = n
print(n)


@dataclass
class Inner:
    v: int


@dataclass
class Outer:
    items: list
    table: dict
    pair: tuple


o = Outer([Inner(1)], {'k': Inner(2)}, (Inner(3), 4))
print(asdict(o), astuple(o), asdict(o, dict_factory=lambda kv: sorted(kv)) is not None)
P = make_dataclass('P', [('x', int), 'y', ('z', int, field(default=5))])
print(P(1, 2), P.__name__)
try:
    asdict(3)
except TypeError as e:
    print(e)
try:
    fields(3)
except TypeError as e:
    print(e)


@dataclass
class Counter:
    total: int = 0
    history: list = field(default_factory=list)

    def add(self, n):
        self.total += n
        self.history.append(n)
        return self

    @classmethod
    def of(cls, *ns):
        c = cls()
        for n in ns:
            c.add(n)
        return c

    @property
    def mean(self):
        return self.total / len(self.history)


print(Counter.of(1, 2, 3), Counter.of(4).mean, Counter.__doc__, Node.__doc__)
print(Counter.__init__.__annotations__, Counter.__dataclass_fields__['total'].type, Counter.__eq__.__qualname__)


@dataclass(frozen=True)
class FBase:
    a: int


try:
    @dataclass
    class NotFrozen(FBase):
        b: int
except TypeError as e:
    print(e)


@dataclass
class WithDict:
    d: dict = field(default_factory=lambda: {'a': 1})

    def __post_init__(self):
        if 'b' in self.d:
            raise ValueError('no b')


print(WithDict())
try:
    WithDict({'b': 1})
except ValueError as e:
    print(e)
print(dataclasses.replace(WithDict(), d={'q': 1}), repr(field(default=1))[:20])
