extension FrozenSource {
  /// What of the module `collections` is made when it is first asked for: it needs the abstract classes.
  static let collectionsWrappers = #"""
    from collections.abc import MutableMapping as _MutableMapping, MutableSequence as _MutableSequence, Sequence as _Sequence

    class ChainMap(_MutableMapping):
        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __missing__(self, key):
            raise KeyError(key)

        def __getitem__(self, key):
            for mapping in self.maps:
                try:
                    return mapping[key]
                except KeyError:
                    pass
            return self.__missing__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __len__(self):
            return len(set().union(*self.maps))

        def __iter__(self):
            merged = {}
            for mapping in reversed(self.maps):
                merged.update(dict.fromkeys(mapping))
            return iter(merged)

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(map(repr, self.maps))})"

        @classmethod
        def fromkeys(cls, iterable, *args):
            return cls(dict.fromkeys(iterable, *args))

        def copy(self):
            return type(self)(self.maps[0].copy(), *self.maps[1:])

        __copy__ = copy

        def new_child(self, m=None, **kwargs):
            if m is None:
                m = kwargs
            elif kwargs:
                m.update(kwargs)
            return type(self)(m, *self.maps)

        @property
        def parents(self):
            return type(self)(*self.maps[1:])

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}')

        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError('No keys found in the first mapping.')

        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}')

        def clear(self):
            self.maps[0].clear()

        def __ior__(self, other):
            self.maps[0].update(other)
            return self

        def __or__(self, other):
            if not hasattr(other, 'keys'):
                return NotImplemented
            result = self.copy()
            result.maps[0].update(other)
            return result

        def __ror__(self, other):
            if not hasattr(other, 'keys'):
                return NotImplemented
            merged = dict(other)
            for mapping in reversed(self.maps):
                merged.update(mapping)
            return type(self)(merged)

    class UserDict(_MutableMapping):
        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            if dict is not None:
                self.update(dict)
            if kwargs:
                self.update(kwargs)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, key):
            if key in self.data:
                return self.data[key]
            if hasattr(type(self), '__missing__'):
                return type(self).__missing__(self, key)
            raise KeyError(key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, key):
            return key in self.data

        def __repr__(self):
            return repr(self.data)

        def __or__(self, other):
            other = other.data if isinstance(other, UserDict) else other
            return type(self)(self.data | other) if isinstance(other, dict) else NotImplemented

        def __ror__(self, other):
            other = other.data if isinstance(other, UserDict) else other
            return type(self)(other | self.data) if isinstance(other, dict) else NotImplemented

        def __ior__(self, other):
            self.data |= other.data if isinstance(other, UserDict) else other
            return self

        def copy(self):
            if type(self) is UserDict:
                return UserDict(self.data.copy())
            import copy
            kept, self.data = self.data, {}
            try:
                result = copy.copy(self)
            finally:
                self.data = kept
            result.data = {}
            result.update(self)
            return result

        @classmethod
        def fromkeys(cls, iterable, value=None):
            result = cls()
            for key in iterable:
                result[key] = value
            return result

    def _plain(value):
        return value.data if isinstance(value, (UserList, UserString)) else value

    class UserList(_MutableSequence):
        def __init__(self, initlist=None):
            self.data = []
            if initlist is not None:
                self.data[:] = _plain(initlist)

        def __repr__(self):
            return repr(self.data)

        def __lt__(self, other):
            return self.data < _plain(other)

        def __le__(self, other):
            return self.data <= _plain(other)

        def __eq__(self, other):
            return self.data == _plain(other)

        def __gt__(self, other):
            return self.data > _plain(other)

        def __ge__(self, other):
            return self.data >= _plain(other)

        def __contains__(self, item):
            return item in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, i):
            return type(self)(self.data[i]) if isinstance(i, slice) else self.data[i]

        def __setitem__(self, i, item):
            self.data[i] = item

        def __delitem__(self, i):
            del self.data[i]

        def __add__(self, other):
            return type(self)(self.data + list(_plain(other)))

        def __radd__(self, other):
            return type(self)(list(_plain(other)) + self.data)

        def __iadd__(self, other):
            self.data += list(_plain(other))
            return self

        def __mul__(self, n):
            return type(self)(self.data * n)

        __rmul__ = __mul__

        def __imul__(self, n):
            self.data *= n
            return self

        def __copy__(self):
            result = type(self).__new__(type(self))
            for name, value in vars(self).items():
                setattr(result, name, value)
            result.data = self.data[:]
            return result

        def copy(self):
            return type(self)(self)

        def append(self, item):
            self.data.append(item)

        def insert(self, i, item):
            self.data.insert(i, item)

        def pop(self, i=-1):
            return self.data.pop(i)

        def remove(self, item):
            self.data.remove(item)

        def clear(self):
            self.data.clear()

        def count(self, item):
            return self.data.count(item)

        def index(self, item, *args):
            return self.data.index(item, *args)

        def reverse(self):
            self.data.reverse()

        def sort(self, /, *args, **kwds):
            self.data.sort(*args, **kwds)

        def extend(self, other):
            self.data.extend(_plain(other))

    class UserString(_Sequence):
        def __init__(self, seq):
            self.data = seq if isinstance(seq, str) else seq.data[:] if isinstance(seq, UserString) else str(seq)

        def __str__(self):
            return str(self.data)

        def __repr__(self):
            return repr(self.data)

        def __int__(self):
            return int(self.data)

        def __float__(self):
            return float(self.data)

        def __hash__(self):
            return hash(self.data)

        def __eq__(self, other):
            return self.data == _plain(other)

        def __lt__(self, other):
            return self.data < _plain(other)

        def __le__(self, other):
            return self.data <= _plain(other)

        def __gt__(self, other):
            return self.data > _plain(other)

        def __ge__(self, other):
            return self.data >= _plain(other)

        def __contains__(self, char):
            return _plain(char) in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            return type(self)(self.data[index])

        def __add__(self, other):
            return type(self)(self.data + str(_plain(other)))

        def __radd__(self, other):
            return type(self)(str(other) + self.data)

        def __mul__(self, n):
            return type(self)(self.data * n)

        __rmul__ = __mul__

        def __mod__(self, args):
            return type(self)(self.data % args)

    def _text_method(name, wraps):
        def method(self, *args, **kwds):
            result = getattr(self.data, name)(*map(_plain, args), **kwds)
            return type(self)(result) if wraps else result
        method.__name__ = method.__qualname__ = name
        return method

    for _name in ('capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip '
                  'strip swapcase title translate upper zfill').split():
        setattr(UserString, _name, _text_method(_name, True))
    for _name in ('count encode endswith find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier '
                  'islower isnumeric isprintable isspace istitle isupper join partition rfind rindex rpartition rsplit split '
                  'splitlines startswith').split():
        setattr(UserString, _name, _text_method(_name, False))
    """#
}
