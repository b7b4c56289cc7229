from typing import NamedTuple, TypedDict, Protocol, runtime_checkable, Generic, TypeVar, Optional, List
import typing


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    @property
    def swapped(self):
        return Point(self.y, self.x)

    def __str__(self):
        return f'<{self.x},{self.y}>'


p = Point(3, 4)
print(p, repr(p), p.norm(), p.swapped, p == (3, 4), p._replace(x=1), p._asdict(), Point._fields, Point._field_defaults, Point(1), Point.__doc__, len(p), [*p], Point.__annotations__, isinstance(p, tuple), Point._make([5, 6]))
try:
    p.x = 5
except AttributeError as e:
    print(e)
try:
    Point()
except TypeError as e:
    print(e)
Old = NamedTuple('Old', [('a', int), ('b', str)])
print(Old(1, 'x'), Old.__annotations__)


class Movie(TypedDict, total=False):
    name: str
    year: int


m: Movie = {'name': 'x'}
print(Movie(name='y', year=1), type(Movie(name='z')), Movie.__annotations__, Movie.__total__)


@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...


class Res:
    def close(self):
        return 'closed'


print(isinstance(Res(), Closeable), isinstance(5, Closeable), issubclass(Res, Closeable))


class Shape(Protocol):
    name: str

    def area(self) -> float: ...


class Sq:
    name = 'sq'

    def area(self):
        return 4.0


def show(s: Shape) -> str:
    return f'{s.name} {s.area()}'


print(show(Sq()))
try:
    Shape()
except TypeError as e:
    print(e)
try:
    isinstance(Sq(), Shape)
except TypeError as e:
    print(e)


class Impl(Shape):
    def __init__(self):
        self.name = 'impl'

    def area(self):
        return 1.0


print(show(Impl()))
T = TypeVar('T')
K = TypeVar('K')


class Base(Generic[T]):
    def __init__(self, v: T):
        self.v = v


class Derived(Base[int]):
    pass


class Both(Base[T], Generic[T, K]):
    pass


class MyList(List[int]):
    pass


print(Derived(5).v, Derived.__mro__[1].__name__, Both.__parameters__, MyList([1, 2]), MyList.__mro__[1])
