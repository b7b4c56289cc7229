extension FrozenSource {
  /// What scripts do with dataclasses.
  static let dataclassUse = #"""
    def fields(class_or_instance):
        try:
            found = class_or_instance.__dataclass_fields__
        except AttributeError:
            raise TypeError('must be called with a dataclass type or instance') from None
        return tuple(f for f in found.values() if f._field_type is _FIELD)

    def _is_dataclass_instance(obj):
        return hasattr(type(obj), '__dataclass_fields__')

    def is_dataclass(obj):
        cls = obj if isinstance(obj, type) else type(obj)
        return hasattr(cls, '__dataclass_fields__')

    def asdict(obj, *, dict_factory=dict):
        if not _is_dataclass_instance(obj):
            raise TypeError('asdict() should be called on dataclass instances')
        return _convert(obj, lambda o, inner: dict_factory([(f.name, inner(getattr(o, f.name))) for f in fields(o)]),
                        dict_factory)

    def astuple(obj, *, tuple_factory=tuple):
        if not _is_dataclass_instance(obj):
            raise TypeError('astuple() should be called on dataclass instances')
        return _convert(obj, lambda o, inner: tuple_factory([inner(getattr(o, f.name)) for f in fields(o)]), None)

    def _convert(obj, make, dict_factory):
        def inner(obj):
            if _is_dataclass_instance(obj):
                return make(obj, inner)
            if isinstance(obj, tuple) and hasattr(obj, '_fields'):
                return type(obj)(*[inner(v) for v in obj])
            if isinstance(obj, (list, tuple)):
                return type(obj)(inner(v) for v in obj)
            if isinstance(obj, dict):
                if hasattr(type(obj), 'default_factory'):
                    result = type(obj)(obj.default_factory)
                    for k, v in obj.items():
                        result[inner(k)] = inner(v)
                    return result
                return type(obj)((inner(k), inner(v)) for k, v in obj.items())
            return _copy.deepcopy(obj)
        return inner(obj)

    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                       unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                       weakref_slot=False):
        space = {} if namespace is None else dict(namespace)
        annotations = {}
        for item in fields:
            if isinstance(item, str):
                name, annotation = item, 'typing.Any'
            else:
                name, annotation = item[0], item[1]
                if len(item) == 3:
                    space[name] = item[2]
            if not isinstance(name, str) or not name.isidentifier():
                raise TypeError(f'Field names must be valid identifiers: {name!r}')
            if name in annotations:
                raise TypeError(f'Field name duplicated: {name!r}')
            annotations[name] = annotation
        space['__annotations__'] = annotations
        space.setdefault('__module__', _sys._getframe(1).f_globals.get('__name__', '__main__'))
        cls = type(cls_name, tuple(bases), space)
        return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                         match_args=match_args, kw_only=kw_only, slots=slots)

    def replace(obj, /, **changes):
        if not _is_dataclass_instance(obj):
            raise TypeError('replace() should be called on dataclass instances')
        for f in obj.__dataclass_fields__.values():
            if f._field_type is _FIELD_CLASSVAR:
                continue
            if not f.init:
                if f.name in changes:
                    raise ValueError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
                continue
            if f.name not in changes:
                if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                    raise ValueError(f'InitVar {f.name!r} must be specified with replace()')
                changes[f.name] = getattr(obj, f.name)
        return obj.__class__(**changes)
    """#
}
