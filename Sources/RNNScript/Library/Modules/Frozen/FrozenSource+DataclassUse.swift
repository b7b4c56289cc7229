extension FrozenSource {
  /// What scripts do with dataclasses.
  static let dataclassUse = #"""
    def is_dataclass(obj):
        kind = obj if isinstance(obj, type) else type(obj)
        return hasattr(kind, '__dataclass_fields__')

    def fields(class_or_instance):
        if not is_dataclass(class_or_instance):
            raise TypeError('must be called with a dataclass type or instance')
        return tuple(f for f in class_or_instance.__dataclass_fields__.values() if f._field_type is _FIELD)

    def _need_instance(obj, name):
        if isinstance(obj, type) or not is_dataclass(obj):
            raise TypeError(f'{name}() should be called on dataclass instances')

    def asdict(obj, *, dict_factory=dict):
        _need_instance(obj, 'asdict')
        return _plain(obj, dict_factory)

    def astuple(obj, *, tuple_factory=tuple):
        _need_instance(obj, 'astuple')
        return _plain(obj, lambda pairs: tuple_factory([value for _, value in pairs]))

    def _plain(value, build):
        """A copy in which every dataclass is what `build` makes of the pairs of its names and values."""
        kind = type(value)
        if hasattr(kind, '__dataclass_fields__'):
            return build([(f.name, _plain(getattr(value, f.name), build)) for f in fields(value)])
        if isinstance(value, dict):
            pairs = [(_plain(key, build), _plain(inner, build)) for key, inner in value.items()]
            return kind(value.default_factory, pairs) if hasattr(kind, 'default_factory') else kind(pairs)
        if not isinstance(value, (list, tuple)):
            return _copy.deepcopy(value)
        parts = [_plain(inner, build) for inner in value]
        return kind(*parts) if isinstance(value, tuple) and hasattr(kind, '_fields') else kind(parts)

    def replace(obj, /, **changes):
        _need_instance(obj, 'replace')
        for name, f in obj.__dataclass_fields__.items():
            if f._field_type is _CLASSVAR:
                continue
            if name in changes:
                if not f.init:
                    raise ValueError(f'field {name} is declared with init=False, it cannot be specified with replace()')
            elif f.init and f._field_type is _INITVAR and f.default is MISSING:
                raise ValueError(f'InitVar {name!r} must be specified with replace()')
            elif f.init:
                changes[name] = getattr(obj, name)
        return type(obj)(**changes)

    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                       unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                       weakref_slot=False):
        kinds, body = {}, dict(namespace or {})
        for item in fields:
            name, kind, *default = (item, 'typing.Any') if isinstance(item, str) else item
            if not (isinstance(name, str) and name.isidentifier()):
                raise TypeError(f'Field names must be valid identifiers: {name!r}')
            if name in kinds:
                raise TypeError(f'Field name duplicated: {name!r}')
            kinds[name] = kind
            body.update({name: value for value in default})
        caller = _sys._getframe(1).f_globals.get('__name__', '__main__')
        made = type(cls_name, tuple(bases), {'__module__': caller, **body, '__annotations__': kinds})
        return dataclass(made, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                         match_args=match_args, kw_only=kw_only, slots=slots)
    """#
}
