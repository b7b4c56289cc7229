extension FrozenSource {
  /// What of the module `collections` is written in the language.
  static let collections = #"""
    class OrderedDict(dict):
        def move_to_end(self, key, last=True):
            if last:
                self[key] = self.pop(key)
            else:
                if key not in self:
                    raise KeyError(key)
                items = [(k, v) for k, v in self.items() if k != key]
                first = self[key]
                self.clear()
                self[key] = first
                self.update(items)
        def popitem(self, last=True):
            if not self:
                raise KeyError('dictionary is empty')
            key = next(reversed(self)) if last else next(iter(self))
            return key, self.pop(key)
        def copy(self):
            return OrderedDict(self)
        def __eq__(self, other):
            if isinstance(other, OrderedDict):
                return list(self.items()) == list(other.items())
            return dict(self.items()) == other
        def __repr__(self):
            return 'OrderedDict(' + (repr(list(self.items())) if self else '') + ')'

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
            return defaultdict(self.default_factory, self)
        def __repr__(self):
            return 'defaultdict(' + repr(self.default_factory) + ', ' + repr(dict(self.items())) + ')'

    class Counter(dict):
        def __init__(self, iterable=None, /, **kwds):
            dict.__init__(self)
            self.update(iterable, **kwds)
        def __missing__(self, key):
            return 0
        def update(self, iterable=None, /, **kwds):
            if isinstance(iterable, dict):
                for element, count in iterable.items():
                    self[element] = self[element] + count
            elif iterable is not None:
                for element in iterable:
                    self[element] = self[element] + 1
            for element, count in kwds.items():
                self[element] = self[element] + count
        def subtract(self, iterable=None, /, **kwds):
            if isinstance(iterable, dict):
                for element, count in iterable.items():
                    self[element] = self[element] - count
            elif iterable is not None:
                for element in iterable:
                    self[element] = self[element] - 1
            for element, count in kwds.items():
                self[element] = self[element] - count
        def most_common(self, n=None):
            ordered = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
            return ordered if n is None else ordered[:max(n, 0)]
        def elements(self):
            for element, count in self.items():
                for _ in range(count):
                    yield element
        def total(self):
            return sum(self.values())
        def copy(self):
            return Counter(self)
        def __add__(self, other):
            result = Counter()
            for element in list(self) + [e for e in other if e not in self]:
                count = self[element] + other[element]
                if count > 0:
                    result[element] = count
            return result
        def __sub__(self, other):
            result = Counter()
            for element in list(self) + [e for e in other if e not in self]:
                count = self[element] - other[element]
                if count > 0:
                    result[element] = count
            return result
        def __or__(self, other):
            result = Counter()
            for element in list(self) + [e for e in other if e not in self]:
                count = max(self[element], other[element])
                if count > 0:
                    result[element] = count
            return result
        def __and__(self, other):
            result = Counter()
            for element in self:
                count = min(self[element], other[element])
                if count > 0:
                    result[element] = count
            return result
        def __repr__(self):
            if not self:
                return 'Counter()'
            return 'Counter({' + ', '.join(f'{k!r}: {v!r}' for k, v in self.most_common()) + '})'

    class ChainMap:
        def __init__(self, *maps):
            self.maps = list(maps) or [{}]
        def __getitem__(self, key):
            for mapping in self.maps:
                if key in mapping:
                    return mapping[key]
            raise KeyError(key)
        def get(self, key, default=None):
            return self[key] if key in self else default
        def __setitem__(self, key, value):
            self.maps[0][key] = value
        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)
        def __iter__(self):
            merged = {}
            for mapping in reversed(self.maps):
                merged.update(dict.fromkeys(mapping))
            return iter(merged)
        def __len__(self):
            return len(list(iter(self)))
        def keys(self):
            return dict.fromkeys(self).keys()
        def items(self):
            return {key: self[key] for key in self}.items()
        def values(self):
            return {key: self[key] for key in self}.values()
        def __repr__(self):
            return 'ChainMap(' + ', '.join(map(repr, self.maps)) + ')'

    class _TupleField:
        def __init__(self, position):
            self.position = position
            self.__doc__ = f'Alias for field number {position}'
        def __get__(self, instance, owner=None):
            return self if instance is None else tuple.__getitem__(instance, self.position)
        def __set__(self, instance, value):
            raise AttributeError("can't set attribute")
        def __delete__(self, instance):
            raise AttributeError("can't delete attribute")

    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        if isinstance(field_names, str):
            field_names = field_names.replace(',', ' ').split()
        names = tuple(map(str, field_names))
        seen = set()
        for name in (typename,) + names:
            if not name.isidentifier():
                raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        for name in names:
            if name.startswith('_') and not rename:
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in seen:
                raise ValueError(f'Encountered duplicate field name: {name!r}')
            seen.add(name)
        defaults = tuple(defaults or ())
        if len(defaults) > len(names):
            raise TypeError('Got more default values than field names')
        table = dict(zip(names[len(names) - len(defaults):], defaults))

        def __new__(cls, *args, **kwargs):
            if len(args) > len(names):
                raise TypeError(f'{typename}.__new__() takes {len(names) + 1} positional arguments but '
                                f'{len(args) + 1} were given')
            values = dict(zip(names, args))
            for name, value in kwargs.items():
                if name not in names:
                    raise TypeError(f'{typename}.__new__() got an unexpected keyword argument {name!r}')
                if name in values:
                    raise TypeError(f'{typename}.__new__() got multiple values for argument {name!r}')
                values[name] = value
            missing = [repr(n) for n in names if n not in values and n not in table]
            if missing:
                text = ' and '.join(missing) if len(missing) < 3 else ', '.join(missing[:-1]) + ', and ' + missing[-1]
                s = '' if len(missing) == 1 else 's'
                raise TypeError(f'{typename}.__new__() missing {len(missing)} required positional argument{s}: {text}')
            return tuple.__new__(cls, [values[n] if n in values else table[n] for n in names])

        def __repr__(self):
            return type(self).__name__ + '(' + ', '.join(f'{n}={v!r}' for n, v in zip(names, self)) + ')'

        def _asdict(self):
            return dict(zip(names, self))

        def _replace(self, /, **kwargs):
            values = {**dict(zip(names, self)), **kwargs}
            extra = [name for name in kwargs if name not in names]
            if extra:
                raise ValueError(f'Got unexpected field names: {extra!r}')
            return type(self)(*values.values())

        def _make(cls, iterable):
            return cls(*iterable)

        def getter(position, name):
            return _TupleField(position)

        members = {'__new__': __new__, '__repr__': __repr__, '_asdict': _asdict, '_replace': _replace,
                   '_make': classmethod(_make), '_fields': names, '_field_defaults': table, '__match_args__': names}
        for position, name in enumerate(names):
            members[name] = getter(position, name)
        return type(typename, (tuple,), members)
    """#
}
