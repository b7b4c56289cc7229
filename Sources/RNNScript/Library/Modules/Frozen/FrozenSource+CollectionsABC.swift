extension FrozenSource {
  /// What of the module `collections.abc` is written in the language.
  static let collectionsABC = #"""
    from abc import ABCMeta, abstractmethod

    def _has(C, *methods):
        return True if _defines(C, *methods) else NotImplemented

    def _protocol(name, *methods, bases=()):
        def hook(cls, C):
            return _has(C, *methods) if cls is made else NotImplemented
        def abstract(method):
            def function(self, *args, **kwargs):
                raise NotImplementedError
            function.__name__ = method
            return abstractmethod(function)
        space = {method: abstract(method) for method in methods if not any(hasattr(b, method) for b in bases)}
        space.update(__module__='collections.abc', __slots__=(), __subclasshook__=classmethod(hook))
        space['__class_getitem__'] = classmethod(_alias)
        made = ABCMeta(name, bases, space)
        return made

    def _alias(cls, item):
        return _GenericAlias(cls, item)

    class _GenericAlias:
        def __init__(self, origin, item):
            self.__origin__ = origin
            self.__args__ = item if isinstance(item, tuple) else (item,)
        def __mro_entries__(self, bases):
            return (self.__origin__,)
        def __call__(self, *args, **kwargs):
            return self.__origin__(*args, **kwargs)
        def __eq__(self, other):
            return (isinstance(other, _GenericAlias) and self.__origin__ is other.__origin__
                    and self.__args__ == other.__args__)
        def __hash__(self):
            return hash((self.__origin__, self.__args__))
        def __or__(self, other):
            from typing import Union
            return Union[self, other]
        __ror__ = __or__
        def __repr__(self):
            def shown(value):
                if value is ...:
                    return '...'
                if isinstance(value, list):
                    return '[' + ', '.join(map(shown, value)) + ']'
                if isinstance(value, type):
                    prefix = '' if value.__module__ == 'builtins' else value.__module__ + '.'
                    return prefix + value.__qualname__
                return repr(value)
            return shown(self.__origin__) + '[' + ', '.join(map(shown, self.__args__)) + ']'

    Hashable = _protocol('Hashable', '__hash__')
    Iterable = _protocol('Iterable', '__iter__')
    Sized = _protocol('Sized', '__len__')
    Container = _protocol('Container', '__contains__')
    Callable = _protocol('Callable', '__call__')
    Awaitable = _protocol('Awaitable', '__await__')
    AsyncIterable = _protocol('AsyncIterable', '__aiter__')

    class Iterator(Iterable):
        __slots__ = ()
        @abstractmethod
        def __next__(self):
            raise StopIteration
        def __iter__(self):
            return self
        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__iter__', '__next__') if cls is Iterator else NotImplemented

    class Reversible(Iterable):
        __slots__ = ()
        @abstractmethod
        def __reversed__(self):
            yield None
        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__reversed__', '__iter__') if cls is Reversible else NotImplemented

    class Generator(Iterator):
        __slots__ = ()
        def __next__(self):
            return self.send(None)
        @abstractmethod
        def send(self, value):
            raise StopIteration
        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise typ if val is None else val
        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError('generator ignored GeneratorExit')
        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__iter__', '__next__', 'send', 'throw', 'close') if cls is Generator else NotImplemented

    class Collection(Sized, Iterable, Container):
        __slots__ = ()
        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__len__', '__iter__', '__contains__') if cls is Collection else NotImplemented

    class Sequence(Reversible, Collection):
        __slots__ = ()
        @abstractmethod
        def __getitem__(self, index):
            raise IndexError
        def __iter__(self):
            i = 0
            try:
                while True:
                    yield self[i]
                    i += 1
            except IndexError:
                return
        def __contains__(self, value):
            return any(v is value or v == value for v in self)
        def __reversed__(self):
            for i in reversed(range(len(self))):
                yield self[i]
        def index(self, value, start=0, stop=None):
            for i in range(start, len(self) if stop is None else min(stop, len(self))):
                v = self[i]
                if v is value or v == value:
                    return i
            raise ValueError
        def count(self, value):
            return sum(1 for v in self if v is value or v == value)

    class MutableSequence(Sequence):
        __slots__ = ()
        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError
        @abstractmethod
        def __delitem__(self, index):
            raise IndexError
        @abstractmethod
        def insert(self, index, value):
            raise IndexError
        def append(self, value):
            self.insert(len(self), value)
        def clear(self):
            try:
                while True:
                    self.pop()
            except IndexError:
                pass
        def reverse(self):
            n = len(self)
            for i in range(n // 2):
                self[i], self[n - i - 1] = self[n - i - 1], self[i]
        def extend(self, values):
            if values is self:
                values = list(values)
            for v in values:
                self.append(v)
        def pop(self, index=-1):
            v = self[index]
            del self[index]
            return v
        def remove(self, value):
            del self[self.index(value)]
        def __iadd__(self, values):
            self.extend(values)
            return self

    class Set(Collection):
        __slots__ = ()
        @classmethod
        def _from_iterable(cls, it):
            return cls(it)
        def __le__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) <= len(other) and all(e in other for e in self)
        def __lt__(self, other):
            return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented
        def __ge__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) >= len(other) and all(e in self for e in other)
        def __gt__(self, other):
            return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented
        def __eq__(self, other):
            return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented
        def __and__(self, other):
            return self._from_iterable(value for value in other if value in self)
        __rand__ = __and__
        def isdisjoint(self, other):
            return not any(value in self for value in other)
        def __or__(self, other):
            return self._from_iterable(e for s in (self, other) for e in s)
        __ror__ = __or__
        def __sub__(self, other):
            return self._from_iterable(value for value in self if value not in other)
        def __rsub__(self, other):
            return self._from_iterable(value for value in other if value not in self)
        def __xor__(self, other):
            return (self - other) | self._from_iterable(value for value in other if value not in self)
        __rxor__ = __xor__

    class MutableSet(Set):
        __slots__ = ()
        @abstractmethod
        def add(self, value):
            raise NotImplementedError
        @abstractmethod
        def discard(self, value):
            raise NotImplementedError
        def remove(self, value):
            if value not in self:
                raise KeyError(value)
            self.discard(value)
        def pop(self):
            try:
                value = next(iter(self))
            except StopIteration:
                raise KeyError from None
            self.discard(value)
            return value
        def clear(self):
            try:
                while True:
                    self.pop()
            except KeyError:
                pass
        def __ior__(self, it):
            for value in it:
                self.add(value)
            return self
        def __isub__(self, it):
            for value in list(it):
                self.discard(value)
            return self

    """# + mappingABC

  private static let mappingABC = #"""
    class Mapping(Collection):
        __slots__ = ()
        @abstractmethod
        def __getitem__(self, key):
            raise KeyError
        def get(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                return default
        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            return True
        def keys(self):
            return KeysView(self)
        def items(self):
            return ItemsView(self)
        def values(self):
            return ValuesView(self)
        def __eq__(self, other):
            return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented
        __reversed__ = None

    class MutableMapping(Mapping):
        __slots__ = ()
        __marker = object()
        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError
        @abstractmethod
        def __delitem__(self, key):
            raise KeyError
        def pop(self, key, default=__marker):
            try:
                value = self[key]
            except KeyError:
                if default is self.__marker:
                    raise
                return default
            del self[key]
            return value
        def popitem(self):
            try:
                key = next(iter(self))
            except StopIteration:
                raise KeyError from None
            value = self[key]
            del self[key]
            return key, value
        def clear(self):
            try:
                while True:
                    self.popitem()
            except KeyError:
                pass
        def update(self, other=(), /, **kwds):
            if isinstance(other, Mapping) or hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in kwds.items():
                self[key] = value
        def setdefault(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default

    class MappingView(Sized):
        __slots__ = ('_mapping',)
        def __init__(self, mapping):
            self._mapping = mapping
        def __len__(self):
            return len(self._mapping)
        def __repr__(self):
            return '{0.__class__.__name__}({0._mapping!r})'.format(self)

    class KeysView(MappingView, Set):
        __slots__ = ()
        @classmethod
        def _from_iterable(cls, it):
            return set(it)
        def __contains__(self, key):
            return key in self._mapping
        def __iter__(self):
            yield from self._mapping

    class ItemsView(MappingView, Set):
        __slots__ = ()
        @classmethod
        def _from_iterable(cls, it):
            return set(it)
        def __contains__(self, item):
            key, value = item
            try:
                v = self._mapping[key]
            except KeyError:
                return False
            return v is value or v == value
        def __iter__(self):
            for key in self._mapping:
                yield (key, self._mapping[key])

    class ValuesView(MappingView, Collection):
        __slots__ = ()
        def __contains__(self, value):
            return any(v is value or v == value for v in self)
        def __iter__(self):
            for key in self._mapping:
                yield self._mapping[key]

    Sequence.register(tuple)
    Sequence.register(str)
    Sequence.register(range)
    Sequence.register(bytes)
    MutableSequence.register(list)
    Set.register(frozenset)
    MutableSet.register(set)
    MutableMapping.register(dict)
    """#
}
