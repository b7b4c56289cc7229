from abc import ABC, ABCMeta, abstractmethod, abstractproperty
from collections.abc import Iterable, Mapping, Sequence, Callable, Hashable, Sized, Iterator, MutableMapping, Container, Generator, Collection, MutableSequence
import collections.abc


class Shape(ABC):
    @abstractmethod
    def area(self):
        """Area."""

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return f'{self.name}: {self.area()}'


class Square(Shape):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2

    @property
    def name(self):
        return 'square'


print(Square(3).describe(), isinstance(Square(1), Shape), Shape.__abstractmethods__ == frozenset({'area', 'name'}))


class Partial(Shape):
    def area(self):
        return 0


for cls in (Shape, Partial):
    try:
        cls()
    except TypeError as e:
        print(e)


class Meta2(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def make(cls):
        pass

    @staticmethod
    @abstractmethod
    def stat():
        pass


try:
    Meta2()
except TypeError as e:
    print(e)


@Shape.register
class Virtual:
    pass


print(issubclass(Virtual, Shape), isinstance(Virtual(), Shape), type(Shape), Shape.__mro__[1].__name__)


class HasLen:
    def __len__(self):
        return 1


class It:
    def __iter__(self):
        return iter([])


print([isinstance(x, Iterable) for x in ([], {}, 'a', 5, It(), (i for i in []), range(3), None)])
print([isinstance(x, Sequence) for x in ([], (), 'a', range(3), {}, set(), It())])
print([isinstance(x, Mapping) for x in ({}, [], It())], [isinstance(x, Callable) for x in (len, lambda: 1, Shape, 5, It(), ''.join)])
print([isinstance(x, Hashable) for x in (1, 'a', [], {}, (), It())], [isinstance(x, Sized) for x in (HasLen(), [], 5)], isinstance(iter([]), Iterator), isinstance(It(), Iterator))
print(isinstance((i for i in []), Generator), isinstance([], Collection), isinstance([], MutableSequence), isinstance({}, MutableMapping), isinstance('', Container))


class Config(MutableMapping):
    def __init__(self):
        self._d = {}

    def __getitem__(self, k):
        return self._d[k]

    def __setitem__(self, k, v):
        self._d[k] = v

    def __delitem__(self, k):
        del self._d[k]

    def __iter__(self):
        return iter(self._d)

    def __len__(self):
        return len(self._d)


c = Config()
c['a'] = 1
c.update(b=2, c=3)
print(dict(c), c.get('z', 0), 'a' in c, list(c.items()), c.pop('a'), c.setdefault('q', 9), len(c), list(c.keys()), list(c.values()), c == {'b': 2, 'c': 3, 'q': 9}, isinstance(c, Mapping))


class Seq(Sequence):
    def __getitem__(self, i):
        return [10, 20, 30][i]

    def __len__(self):
        return 3


s = Seq()
print(list(s), 20 in s, s.index(30), s.count(10), list(reversed(s)))
try:
    class Bad(Sequence):
        pass
    Bad()
except TypeError as e:
    print(e)
