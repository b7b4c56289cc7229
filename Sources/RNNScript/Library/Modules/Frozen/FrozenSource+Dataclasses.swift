extension FrozenSource {
  /// What of the module `dataclasses` is written in the language.
  static let dataclasses = dataclassFields + dataclassMaking + dataclassUse

  private static let dataclassFields = #"""
    import sys as _sys
    import copy as _copy
    from types import MappingProxyType as _MappingProxyType

    class FrozenInstanceError(AttributeError):
        pass

    class _HAS_DEFAULT_FACTORY_CLASS:
        def __repr__(self):
            return '<factory>'

    class _MISSING_TYPE:
        pass

    class _KW_ONLY_TYPE:
        pass

    class _FIELD_BASE:
        def __init__(self, name):
            self.name = name
        def __repr__(self):
            return self.name

    _HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
    MISSING = _MISSING_TYPE()
    KW_ONLY = _KW_ONLY_TYPE()
    _FIELD = _FIELD_BASE('_FIELD')
    _FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
    _FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')

    class InitVar:
        __slots__ = ('type',)
        def __init__(self, type):
            self.type = type
        def __repr__(self):
            shown = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
            return f'dataclasses.InitVar[{shown}]'
        def __class_getitem__(cls, type):
            return InitVar(type)

    class Field:
        __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                     'kw_only', '_field_type')
        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = self.type = None
            self.default, self.default_factory = default, default_factory
            self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
            self.metadata = _MappingProxyType({} if metadata is None else metadata)
            self.kw_only = kw_only
            self._field_type = None
        def __repr__(self):
            parts = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata',
                     'kw_only', '_field_type')
            return 'Field(' + ','.join(
                f'{n}={getattr(self, n)}' if n == '_field_type' else f'{n}={getattr(self, n)!r}' for n in parts) + ')'
        def __set_name__(self, owner, name):
            func = getattr(type(self.default), '__set_name__', None)
            if func:
                func(self.default, owner, name)

    class _DataclassParams:
        __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')
        def __init__(self, *values):
            for name, value in zip(self.__slots__, values):
                setattr(self, name, value)
        def __repr__(self):
            return '_DataclassParams(' + ','.join(f'{n}={getattr(self, n)!r}' for n in self.__slots__) + ')'

    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
              metadata=None, kw_only=MISSING):
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)

    def _kind_of(annotation):
        if isinstance(annotation, str):
            text = annotation.split('[')[0].split('.')[-1].strip()
            return {'ClassVar': _FIELD_CLASSVAR, 'InitVar': _FIELD_INITVAR}.get(text, _FIELD)
        if annotation is InitVar or isinstance(annotation, InitVar):
            return _FIELD_INITVAR
        typing = _sys.modules.get('typing')
        if typing and (annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar):
            return _FIELD_CLASSVAR
        return _FIELD

    def _get_field(cls, name, annotation, default_kw_only):
        default = getattr(cls, name, MISSING)
        if isinstance(default, Field):
            f = default
        else:
            f = field(default=default)
        f.name, f.type = name, annotation
        f._field_type = _kind_of(annotation)
        if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
            raise TypeError(f'field {f.name} cannot have a default factory')
        if f._field_type in (_FIELD, _FIELD_INITVAR):
            if f.kw_only is MISSING:
                f.kw_only = default_kw_only
        elif f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
        if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
            raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
        return f

    """#

  private static let dataclassMaking = #"""
    def _create(name, arguments, body, space, cls):
        text = f'def {name}({arguments}):\n' + '\n'.join('  ' + line for line in body)
        exec(text, space)
        function = space[name]
        function.__qualname__ = f'{cls.__qualname__}.{name}'
        function.__module__ = cls.__module__
        return function

    def _parameter(f):
        if f.default is MISSING and f.default_factory is MISSING:
            return f.name
        return f'{f.name}=_dflt_{f.name}'

    def _make_init(cls, fields, std, kw_only, frozen, has_post_init):
        seen_default = False
        for f in std:
            if f.init:
                if not (f.default is MISSING and f.default_factory is MISSING):
                    seen_default = True
                elif seen_default:
                    raise TypeError(f'non-default argument {f.name!r} follows default argument')
        self_name = '__dataclass_self__' if any(f.name == 'self' for f in fields) else 'self'
        space = {'_MISSING': MISSING, '_FACTORY': _HAS_DEFAULT_FACTORY, '_set': object.__setattr__}
        body = []
        for f in fields:
            if f.default_factory is not MISSING:
                space[f'_make_{f.name}'] = f.default_factory
                space[f'_dflt_{f.name}'] = _HAS_DEFAULT_FACTORY
                value = f'_make_{f.name}()'
                if f.init:
                    value += f' if {f.name} is _FACTORY else {f.name}'
            elif f.init:
                space[f'_dflt_{f.name}'] = f.default
                value = f.name
            else:
                continue
            if f._field_type is _FIELD_INITVAR:
                continue
            if frozen:
                body.append(f'_set({self_name}, {f.name!r}, {value})')
            else:
                body.append(f'{self_name}.{f.name} = {value}')
        if has_post_init:
            given = ', '.join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
            body.append(f'{self_name}.__post_init__({given})')
        arguments = [self_name] + [_parameter(f) for f in std if f.init]
        named = [_parameter(f) for f in kw_only if f.init]
        if named:
            arguments += ['*'] + named
        function = _create('__init__', ', '.join(arguments), body or ['pass'], space, cls)
        function.__annotations__ = {f.name: f.type for f in fields if f.init}
        function.__annotations__['return'] = None
        return function

    def _tuple_text(name, fields):
        return '(' + ''.join(f'{name}.{f.name},' for f in fields) + ')'

    def _recursive_repr(function):
        running = set()
        def __repr__(self):
            key = id(self)
            if key in running:
                return '...'
            running.add(key)
            try:
                return function(self)
            finally:
                running.discard(key)
        return __repr__

    def _set_new(cls, name, value):
        if name in cls.__dict__:
            return True
        if hasattr(value, '__qualname__'):
            value.__qualname__ = f'{cls.__qualname__}.{name}'
        setattr(cls, name, value)
        return False

    def _hash_action(cls, unsafe_hash, eq, frozen, has_explicit_hash, fields):
        if unsafe_hash:
            if has_explicit_hash:
                raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        elif not eq or has_explicit_hash:
            return
        elif not frozen:
            cls.__hash__ = None
            return
        chosen = [f for f in fields if (f.compare if f.hash is None else f.hash)]
        cls.__hash__ = _create('__hash__', 'self', [f'return hash({_tuple_text("self", chosen)})'], {}, cls)

    def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
        fields = {}
        any_frozen = has_dataclass_bases = False
        for b in cls.__mro__[-1:0:-1]:
            base_fields = b.__dict__.get('__dataclass_fields__')
            if base_fields is not None:
                has_dataclass_bases = True
                fields.update(base_fields)
                any_frozen = any_frozen or b.__dataclass_params__.frozen
        annotations = cls.__dict__.get('__annotations__', {})
        own = []
        default_kw_only = kw_only
        for name, annotation in annotations.items():
            is_marker = annotation is KW_ONLY or isinstance(annotation, str) and annotation.split('.')[-1] == 'KW_ONLY'
            if is_marker:
                default_kw_only = True
            else:
                own.append(_get_field(cls, name, annotation, default_kw_only))
        for f in own:
            fields[f.name] = f
            if isinstance(cls.__dict__.get(f.name, None), Field):
                if f.default is MISSING:
                    delattr(cls, f.name)
                else:
                    setattr(cls, f.name, f.default)
        for name, value in list(cls.__dict__.items()):
            if isinstance(value, Field) and name not in annotations:
                raise TypeError(f'{name!r} is a field but has no type annotation')
        if has_dataclass_bases:
            if any_frozen and not frozen:
                raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
            if not any_frozen and frozen:
                raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        cls.__dataclass_fields__ = fields
        cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
        class_hash = cls.__dict__.get('__hash__', MISSING)
        has_explicit_hash = not (class_hash is MISSING or class_hash is None and '__eq__' in cls.__dict__)
        if order and not eq:
            raise ValueError('eq must be true if order is true')
        every = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
        std = [f for f in every if f.init and not f.kw_only]
        named = [f for f in every if f.init and f.kw_only]
        if init:
            _set_new(cls, '__init__', _make_init(cls, every, std, named, frozen, hasattr(cls, '__post_init__')))
        real = [f for f in fields.values() if f._field_type is _FIELD]
        if repr:
            shown = ', '.join(f'{f.name}={{self.{f.name}!r}}' for f in real if f.repr)
            body = ['return self.__class__.__qualname__ + f"(' + shown + ')"']
            _set_new(cls, '__repr__', _recursive_repr(_create('__repr__', 'self', body, {}, cls)))
        compared = [f for f in real if f.compare]
        if eq:
            body = ['if other.__class__ is self.__class__:',
                    f' return {_tuple_text("self", compared)}=={_tuple_text("other", compared)}',
                    'return NotImplemented']
            _set_new(cls, '__eq__', _create('__eq__', 'self, other', body, {}, cls))
        if order:
            for name, op in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
                body = ['if other.__class__ is self.__class__:',
                        f' return {_tuple_text("self", compared)}{op}{_tuple_text("other", compared)}',
                        'return NotImplemented']
                if _set_new(cls, name, _create(name, 'self, other', body, {}, cls)):
                    raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                                    'Consider using functools.total_ordering')
        if frozen:
            space = {'cls': cls, 'FrozenInstanceError': FrozenInstanceError, 'names': tuple(f.name for f in real)}
            for name, extra, verb in (('__setattr__', ', value', 'assign to'), ('__delattr__', '', 'delete')):
                body = ['if type(self) is cls or name in names:',
                        f' raise FrozenInstanceError(f"cannot {verb} field {{name!r}}")',
                        f'super(cls, self).{name}(name{extra})']
                if _set_new(cls, name, _create(name, 'self, name' + extra, body, dict(space), cls)):
                    raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
        _hash_action(cls, unsafe_hash, eq, frozen, has_explicit_hash, real)
        if not getattr(cls, '__doc__'):
            cls.__doc__ = cls.__name__ + _signature_text(cls, std, named)
        if match_args:
            _set_new(cls, '__match_args__', tuple(f.name for f in std))
        return _add_slots(cls, frozen) if slots else cls

    def _signature_text(cls, std, named):
        def shown(annotation):
            if isinstance(annotation, type) and annotation.__module__ != 'typing':
                return annotation.__qualname__ if annotation.__module__ == 'builtins' else \
                    annotation.__module__ + '.' + annotation.__qualname__
            return repr(annotation).replace('typing.', '')
        parts = []
        for f in std + named:
            if f in named and '*' not in parts:
                parts.append('*')
            text = f'{f.name}: {shown(f.type)}'
            if f.default is not MISSING:
                text += f' = {f.default!r}'
            elif f.default_factory is not MISSING:
                text += ' = <factory>'
            parts.append(text)
        return '(' + ', '.join(parts) + ')'

    def _add_slots(cls, is_frozen):
        if '__slots__' in cls.__dict__:
            raise TypeError(f'{cls.__name__} already specifies __slots__')
        space = dict(cls.__dict__)
        names = tuple(f.name for f in fields(cls))
        inherited = {slot for base in cls.__mro__[1:-1] for slot in base.__dict__.get('__slots__', ())}
        space['__slots__'] = tuple(name for name in names if name not in inherited)
        for name in names:
            space.pop(name, None)
        space.pop('__dict__', None)
        qualname = getattr(cls, '__qualname__', None)
        made = type(cls)(cls.__name__, cls.__bases__, space)
        if qualname is not None:
            made.__qualname__ = qualname
        return made

    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False, weakref_slot=False):
        def wrap(cls):
            return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
        return wrap if cls is None else wrap(cls)

    """#
}
