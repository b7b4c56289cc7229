extension FrozenSource {
  /// What of the module `collections.abc` is written in the language.
  static let collectionsABC = #"""
    from abc import ABCMeta, abstractmethod

    def _has(C, *methods):
        return True if _defines(C, *methods) else NotImplemented

    def _same(one, other):
        return one is other or one == other

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
            return isinstance(other, _GenericAlias) and self._parts() == other._parts()
        def __hash__(self):
            return hash(self._parts())
        def _parts(self):
            return self.__origin__, self.__args__
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
            except GeneratorExit:
                return
            except StopIteration:
                return
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
            at = 0
            while True:
                try:
                    item = self[at]
                except IndexError:
                    return
                yield item
                at += 1
        def __contains__(self, value):
            return any(_same(item, value) for item in self)
        def __reversed__(self):
            return map(self.__getitem__, range(len(self) - 1, -1, -1))
        def index(self, value, start=0, stop=None):
            size = len(self)
            places = range(max(start + size, 0) if start < 0 else start, size)
            if stop is not None:
                places = range(places.start, min(stop + size if stop < 0 else stop, size))
            for at in places:
                if _same(self[at], value):
                    return at
            raise ValueError
        def count(self, value):
            return len([item for item in self if _same(item, value)])

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
            while len(self):
                self.pop()
        def reverse(self):
            first, last = 0, len(self) - 1
            while first < last:
                self[first], self[last] = self[last], self[first]
                first, last = first + 1, last - 1
        def extend(self, values):
            for item in list(values) if values is self else values:
                self.append(item)
        def pop(self, index=-1):
            item = self[index]
            del self[index]
            return item
        def remove(self, value):
            del self[self.index(value)]
        def __iadd__(self, values):
            self.extend(values)
            return self

    def _contains_all(large, small):
        return len(large) >= len(small) and all(item in large for item in small)

    def _made_of_items(operation):
        """The operation of a set with a collection: the class makes a set of the items that it gives."""
        def checked(self, other):
            return self._from_iterable(operation(self, other)) if isinstance(other, Iterable) else NotImplemented
        checked.__name__ = operation.__name__
        return checked

    class Set(Collection):
        __slots__ = ()
        @classmethod
        def _from_iterable(cls, it):
            return cls(it)
        def __le__(self, other):
            return _contains_all(other, self) if isinstance(other, Set) else NotImplemented
        def __lt__(self, other):
            return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented
        def __ge__(self, other):
            return _contains_all(self, other) if isinstance(other, Set) else NotImplemented
        def __gt__(self, other):
            return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented
        def __eq__(self, other):
            return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented
        def isdisjoint(self, other):
            return not any(item in self for item in other)
        @_made_of_items
        def __and__(self, other):
            return (item for item in other if item in self)
        @_made_of_items
        def __or__(self, other):
            return [*self, *other]
        @_made_of_items
        def __sub__(self, other):
            right = other if isinstance(other, Set) else self._from_iterable(other)
            return (item for item in self if item not in right)
        @_made_of_items
        def __rsub__(self, other):
            return (item for item in other if item not in self)
        @_made_of_items
        def __xor__(self, other):
            right = other if isinstance(other, Set) else self._from_iterable(other)
            return [*(self - right), *(right - self)]
        __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

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
            for item in self:
                self.discard(item)
                return item
            raise KeyError
        def clear(self):
            for item in list(self):
                self.discard(item)
        def __ior__(self, it):
            for value in it:
                self.add(value)
            return self
        def __isub__(self, it):
            for value in list(it):
                self.discard(value)
            return self
        def __iand__(self, it):
            self -= self - it
            return self
        def __ixor__(self, it):
            changed = set(it)
            for value in changed:
                (self.discard if value in self else self.add)(value)
            return self

    """# + mappingABC

  private static let mappingABC = #"""
    _NOTHING = object()

    def _found(mapping, key):
        try:
            return mapping[key]
        except KeyError:
            return _NOTHING

    class Mapping(Collection):
        __slots__ = ()
        @abstractmethod
        def __getitem__(self, key):
            raise KeyError
        def get(self, key, default=None):
            value = _found(self, key)
            return default if value is _NOTHING else value
        def __contains__(self, key):
            return _found(self, key) is not _NOTHING
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
        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError
        @abstractmethod
        def __delitem__(self, key):
            raise KeyError
        def pop(self, key, default=_NOTHING):
            value = self[key] if default is _NOTHING else _found(self, key)
            if value is _NOTHING:
                return default
            del self[key]
            return value
        def popitem(self):
            for key in self:
                value = self[key]
                del self[key]
                return key, value
            raise KeyError
        def clear(self):
            while len(self):
                self.popitem()
        def update(self, other=(), /, **kwds):
            if hasattr(other, 'keys'):
                other = [(key, other[key]) for key in other.keys()]
            for pairs in (other, kwds.items()):
                for key, value in pairs:
                    self[key] = value
        def setdefault(self, key, default=None):
            value = _found(self, key)
            if value is _NOTHING:
                value = self[key] = default
            return value

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
            found = _found(self._mapping, key)
            return found is not _NOTHING and _same(found, value)
        def __iter__(self):
            mapping = self._mapping
            return ((key, mapping[key]) for key in mapping)

    class ValuesView(MappingView, Collection):
        __slots__ = ()
        def __contains__(self, value):
            return any(_same(each, value) for each in self)
        def __iter__(self):
            return map(self._mapping.__getitem__, self._mapping)

    for _abstract, _builtin in (
            (Sequence, tuple), (Sequence, str), (Sequence, range), (Sequence, bytes), (MutableSequence, list),
            (Set, frozenset), (MutableSet, set), (MutableMapping, dict)):
        _abstract.register(_builtin)
    """#
}
