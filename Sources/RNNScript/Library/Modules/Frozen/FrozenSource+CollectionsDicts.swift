extension FrozenSource {
  /// The dicts of the module `collections`.
  static let collectionsDicts = #"""
    class OrderedDict(dict):
        def __init__(self, other=(), /, **kwds):
            dict.__init__(self)
            self.update(other, **kwds)

        def move_to_end(self, key, last=True):
            if last:
                self[key] = dict.pop(self, key)
                return
            first = self[key]
            items = [(k, v) for k, v in self.items() if k != key]
            self.clear()
            self[key] = first
            for k, v in items:
                self[k] = v

        def popitem(self, last=True):
            if not self:
                raise KeyError('dictionary is empty')
            key = next(reversed(self)) if last else next(iter(self))
            return key, dict.pop(self, key)

        def copy(self):
            return type(self)(self)

        __copy__ = copy

        @classmethod
        def fromkeys(cls, iterable, value=None):
            self = cls()
            for key in iterable:
                self[key] = value
            return self

        def __eq__(self, other):
            if isinstance(other, OrderedDict):
                return dict.__eq__(self, other) and list(self) == list(other)
            return dict.__eq__(self, other)

        def __ne__(self, other):
            return not self == other

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            new = type(self)(self)
            new.update(other)
            return new

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            new = type(self)(other)
            new.update(self)
            return new

        def __ior__(self, other):
            self.update(other)
            return self

        def __repr__(self):
            if not self:
                return '%s()' % type(self).__name__
            return '%s(%s)' % (type(self).__name__, _recursive_repr(self, lambda: repr(list(self.items()))))

    def _recursive_repr(value, make):
        if id(value) in _shown:
            return '...'
        _shown.add(id(value))
        try:
            return make()
        finally:
            _shown.discard(id(value))

    _shown = set()

    class defaultdict(dict):
        def __init__(self, default_factory=None, /, *args, **kwargs):
            if default_factory is not None and not callable(default_factory):
                raise TypeError('first argument must be callable or None')
            dict.__init__(self, *args, **kwargs)
            self.default_factory = default_factory

        def __missing__(self, key):
            if self.default_factory is None:
                raise KeyError(key)
            value = self[key] = self.default_factory()
            return value

        def copy(self):
            return type(self)(self.default_factory, self)

        __copy__ = copy

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            new = type(self)(self.default_factory, self)
            new.update(other)
            return new

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            new = type(self)(self.default_factory, other)
            new.update(self)
            return new

        def __repr__(self):
            factory = _recursive_repr(self, lambda: repr(self.default_factory))
            return '%s(%s, %s)' % (type(self).__name__, factory, dict.__repr__(self))

    # As messages name them.
    OrderedDict.__name__ = 'collections.OrderedDict'
    defaultdict.__name__ = 'collections.defaultdict'

    class Counter(dict):
        def __init__(self, iterable=None, /, **kwds):
            dict.__init__(self)
            self.update(iterable, **kwds)

        def __missing__(self, key):
            return 0

        def update(self, iterable=None, /, **kwds):
            if iterable is not None:
                if hasattr(iterable, 'items'):
                    if self:
                        for element, count in iterable.items():
                            self[element] = count + self.get(element, 0)
                    else:
                        dict.update(self, iterable)
                else:
                    _count_elements(self, iterable)
            if kwds:
                self.update(kwds)

        def subtract(self, iterable=None, /, **kwds):
            if iterable is not None:
                if hasattr(iterable, 'items'):
                    for element, count in iterable.items():
                        self[element] = self.get(element, 0) - count
                else:
                    for element in iterable:
                        self[element] = self.get(element, 0) - 1
            if kwds:
                self.subtract(kwds)

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

        def most_common(self, n=None):
            ordered = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
            return ordered if n is None else ordered[:max(n, 0)]

        def elements(self):
            return (element for element, count in self.items() for _ in range(count))

        def total(self):
            return sum(self.values())

        def copy(self):
            return type(self)(self)

        __copy__ = copy

        def __reduce__(self):
            return type(self), (dict(self),)

        def __delitem__(self, element):
            if element in self:
                dict.__delitem__(self, element)

        def _combined(self, other, combine, takes_others=True):
            result = Counter()
            for element, count in self.items():
                new = combine(count, other[element])
                if new > 0:
                    result[element] = new
            if takes_others:
                for element, count in other.items():
                    if element not in self:
                        new = combine(0, count)
                        if new > 0:
                            result[element] = new
            return result

        def __add__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a + b)

        def __sub__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a - b)

        def __or__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: b if a < b else a)

        def __and__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a if a < b else b, False)

        def __pos__(self):
            return self._combined(Counter(), lambda a, b: a, False)

        def __neg__(self):
            return self._combined(Counter(), lambda a, b: -a, False)

        def _keep_positive(self):
            for element in [element for element, count in self.items() if not count > 0]:
                del self[element]
            return self

        def __iadd__(self, other):
            for element, count in other.items():
                self[element] += count
            return self._keep_positive()

        def __isub__(self, other):
            for element, count in other.items():
                self[element] -= count
            return self._keep_positive()

        def __ior__(self, other):
            for element, count in other.items():
                if count > self[element]:
                    self[element] = count
            return self._keep_positive()

        def __iand__(self, other):
            for element, count in self.items():
                if other[element] < count:
                    self[element] = other[element]
            return self._keep_positive()

        def _holds(self, other, test):
            return all(test(self[element], other[element]) for c in (self, other) for element in c)

        def __eq__(self, other):
            return self._holds(other, lambda a, b: a == b) if isinstance(other, Counter) else NotImplemented

        def __ne__(self, other):
            return not self == other if isinstance(other, Counter) else NotImplemented

        def __le__(self, other):
            return self._holds(other, lambda a, b: a <= b) if isinstance(other, Counter) else NotImplemented

        def __lt__(self, other):
            return self <= other and self != other if isinstance(other, Counter) else NotImplemented

        def __ge__(self, other):
            return self._holds(other, lambda a, b: a >= b) if isinstance(other, Counter) else NotImplemented

        def __gt__(self, other):
            return self >= other and self != other if isinstance(other, Counter) else NotImplemented

        def __repr__(self):
            if not self:
                return f'{type(self).__name__}()'
            try:
                shown = dict(self.most_common())
            except TypeError:
                shown = dict(self)
            return f'{type(self).__name__}({shown!r})'
    """#
}
