extension FrozenSource {
  /// Named tuples of the module `collections`.
  static let collectionsRecords = #"""
    _keywords = frozenset('''False None True and as assert async await break class continue def del elif else except finally
        for from global if import in is lambda nonlocal not or pass raise return try while with yield'''.split())

    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        if isinstance(field_names, str):
            field_names = field_names.replace(',', ' ').split()
        names = list(map(str, field_names))
        typename = str(typename)
        if rename:
            seen = set()
            for i, name in enumerate(names):
                if not name.isidentifier() or name in _keywords or name.startswith('_') or name in seen:
                    names[i] = f'_{i}'
                seen.add(name)
        for name in [typename] + names:
            if not name.isidentifier():
                raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
            if name in _keywords:
                raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
        seen = set()
        for name in names:
            if name.startswith('_') and not rename:
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in seen:
                raise ValueError(f'Encountered duplicate field name: {name!r}')
            seen.add(name)
        defaults = tuple(defaults or ())
        if len(defaults) > len(names):
            raise TypeError('Got more default values than field names')
        fields = tuple(names)
        count = len(fields)
        form = '(' + ', '.join(name + '=%r' for name in fields) + ')'

        def _make(cls, iterable):
            result = tuple.__new__(cls, iterable)
            if len(result) != count:
                raise TypeError(f'Expected {count} arguments, got {len(result)}')
            return result

        def _replace(self, /, **kwds):
            result = self._make(map(kwds.pop, fields, self))
            if kwds:
                raise ValueError(f'Got unexpected field names: {list(kwds)!r}')
            return result

        def __repr__(self):
            return type(self).__name__ + form % tuple(self)

        def _asdict(self):
            return dict(zip(fields, self))

        def __getnewargs__(self):
            return tuple(self)

        members = {'__doc__': f"{typename}({', '.join(fields)})", '__slots__': (), '_fields': fields,
                   '_field_defaults': dict(zip(fields[count - len(defaults):], defaults)),
                   '__new__': _tuple_maker(typename, fields, defaults), '_make': classmethod(_make), '_replace': _replace,
                   '__repr__': __repr__, '_asdict': _asdict, '__getnewargs__': __getnewargs__, '__match_args__': fields}
        for method in (_make, _replace, __repr__, _asdict, __getnewargs__):
            method.__qualname__ = f'{typename}.{method.__name__}'
        for i, name in enumerate(fields):
            members[name] = _tuple_field(i, name)
        made = type(typename, (tuple,), members)
        made.__module__ = module or _place('<collections>', 1)[3]
        return made
    """#
}
