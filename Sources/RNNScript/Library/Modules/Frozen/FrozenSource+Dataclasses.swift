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

    _MADE, MISSING, KW_ONLY = _HAS_DEFAULT_FACTORY_CLASS(), _MISSING_TYPE(), _KW_ONLY_TYPE()
    _FIELD, _CLASSVAR, _INITVAR = map(_FIELD_BASE, ('_FIELD', '_FIELD_CLASSVAR', '_FIELD_INITVAR'))

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
            told = getattr(type(self.default), '__set_name__', None)
            if told is not None:
                told(self.default, owner, name)
        # It has to be given where an object is made.
        _required = property(lambda self: self.default is self.default_factory is MISSING)

    class _DataclassParams:
        __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')
        def __init__(self, *values):
            for name, value in zip(self.__slots__, values):
                setattr(self, name, value)
        def __repr__(self):
            return '_DataclassParams(' + ','.join(f'{n}={getattr(self, n)!r}' for n in self.__slots__) + ')'

    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
              metadata=None, kw_only=MISSING):
        if not (default is MISSING or default_factory is MISSING):
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)

    def _kind_of(annotation):
        if isinstance(annotation, str):
            text = annotation.split('[')[0].split('.')[-1].strip()
            return {'ClassVar': _CLASSVAR, 'InitVar': _INITVAR}.get(text, _FIELD)
        if annotation is InitVar or isinstance(annotation, InitVar):
            return _INITVAR
        typing = _sys.modules.get('typing')
        if typing and (annotation is typing.ClassVar or getattr(annotation, '__origin__', None) is typing.ClassVar):
            return _CLASSVAR
        return _FIELD

    def _make_field(cls, name, annotation, kw_only):
        """The field that a line of a class body asks for."""
        given = getattr(cls, name, MISSING)
        f = given if isinstance(given, Field) else field(default=given)
        f.name, f.type, f._field_type = name, annotation, _kind_of(annotation)
        if f._field_type is not _FIELD and f.default_factory is not MISSING:
            raise TypeError(f'field {name} cannot have a default factory')
        if f._field_type is _CLASSVAR:
            if f.kw_only is not MISSING:
                raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
        elif f.kw_only is MISSING:
            f.kw_only = kw_only
        if f._field_type is _FIELD and type(f.default).__hash__ is None:
            kind = type(f.default)
            raise ValueError(f'mutable default {kind} for field {name} is not allowed: use default_factory')
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
        return f.name if f._required else f'{f.name}=_dflt_{f.name}'

    def _make_init(cls, fields, std, kw_only, frozen, has_post_init):
        for before, f in zip(std, std[1:]):
            if f._required and not before._required:
                raise TypeError(f'non-default argument {f.name!r} follows default argument')
        me = '__dataclass_self__' if any(f.name == 'self' for f in fields) else 'self'
        space = {'_MISSING': MISSING, '_FACTORY': _MADE, '_set': object.__setattr__}
        body = []
        for f in fields:
            if f.default_factory is not MISSING:
                space.update({f'_make_{f.name}': f.default_factory, f'_dflt_{f.name}': _MADE})
                value = f'_make_{f.name}()' + f' if {f.name} is _FACTORY else {f.name}' * f.init
            else:
                space[f'_dflt_{f.name}'] = f.default
                value = f.name
            if f._field_type is _FIELD and (f.init or value != f.name):
                body.append(f'_set({me}, {f.name!r}, {value})' if frozen else f'{me}.{f.name} = {value}')
        passed = [f.name for f in fields if f._field_type is _INITVAR]
        if has_post_init:
            body.append(f"{me}.__post_init__({', '.join(passed)})")
        arguments = [me, *map(_parameter, std)] + ['*'] * bool(kw_only) + list(map(_parameter, kw_only))
        function = _create('__init__', ', '.join(arguments), body or ['pass'], space, cls)
        function.__annotations__ = {**{f.name: f.type for f in fields if f.init}, 'return': None}
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

    def _add_hash(cls, unsafe_hash, eq, frozen, had_equality, fields):
        own = cls.__dict__.get('__hash__', MISSING)
        # A class that defines __eq__ alone has a __hash__ of None that nobody wrote.
        explicit = own is not MISSING and not (own is None and had_equality)
        if unsafe_hash and explicit:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        if unsafe_hash or eq and frozen and not explicit:
            chosen = [f for f in fields if (f.compare if f.hash is None else f.hash)]
            cls.__hash__ = _create('__hash__', 'self', [f'return hash({_tuple_text("self", chosen)})'], {}, cls)
        elif eq and not explicit:
            cls.__hash__ = None

    def _add_comparisons(cls, names, fields):
        mine, others = _tuple_text('self', fields), _tuple_text('other', fields)
        for name, sign in names.items():
            body = ['if other.__class__ is self.__class__:', f' return {mine}{sign}{others}', 'return NotImplemented']
            if _set_new(cls, name, _create(name, 'self, other', body, {}, cls)) and sign != '==':
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                                'Consider using functools.total_ordering')

    def _add_freezing(cls, fields):
        space = {'cls': cls, 'FrozenInstanceError': FrozenInstanceError, 'names': tuple(f.name for f in fields)}
        for name, extra, verb in (('__setattr__', ', value', 'assign to'), ('__delattr__', '', 'delete')):
            body = ['if type(self) is cls or name in names:',
                    f' raise FrozenInstanceError(f"cannot {verb} field {{name!r}}")',
                    f'super(cls, self).{name}(name{extra})']
            if _set_new(cls, name, _create(name, 'self, name' + extra, body, dict(space), cls)):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')

    def _own_fields(cls, kw_only):
        """The fields that the body of a class names, whose defaults become attributes of the class."""
        lines = cls.__dict__.get('__annotations__', {})
        own = {}
        for name, annotation in lines.items():
            if annotation is KW_ONLY or isinstance(annotation, str) and annotation.split('.')[-1] == 'KW_ONLY':
                kw_only = True
            else:
                own[name] = _make_field(cls, name, annotation, kw_only)
        for name, value in list(cls.__dict__.items()):
            if not isinstance(value, Field):
                continue
            if name not in lines:
                raise TypeError(f'{name!r} is a field but has no type annotation')
            if value.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, value.default)
        return own

    def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
        bases = [base for base in reversed(cls.__mro__[1:]) if '__dataclass_fields__' in base.__dict__]
        fields = {}
        for part in [base.__dataclass_fields__ for base in bases] + [_own_fields(cls, kw_only)]:
            fields.update(part)
        any_frozen = any(base.__dataclass_params__.frozen for base in bases)
        if bases and any_frozen != bool(frozen):
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one' if any_frozen else
                            'cannot inherit frozen dataclass from a non-frozen one')
        cls.__dataclass_fields__ = fields
        cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
        if order and not eq:
            raise ValueError('eq must be true if order is true')
        had_equality = '__eq__' in cls.__dict__
        every = [f for f in fields.values() if f._field_type is not _CLASSVAR]
        real = [f for f in every if f._field_type is _FIELD]
        std, named = ([f for f in every if f.init and bool(f.kw_only) == wanted] for wanted in (False, True))
        if init:
            _set_new(cls, '__init__', _make_init(cls, every, std, named, frozen, hasattr(cls, '__post_init__')))
        if repr:
            shown = ', '.join(f'{f.name}={{self.{f.name}!r}}' for f in real if f.repr)
            body = ['return self.__class__.__qualname__ + f"(' + shown + ')"']
            _set_new(cls, '__repr__', _recursive_repr(_create('__repr__', 'self', body, {}, cls)))
        names = {**({'__eq__': '=='} if eq else {}),
                 **({'__lt__': '<', '__le__': '<=', '__gt__': '>', '__ge__': '>='} if order else {})}
        _add_comparisons(cls, names, [f for f in real if f.compare])
        if frozen:
            _add_freezing(cls, real)
        _add_hash(cls, unsafe_hash, eq, frozen, had_equality, real)
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
            if not f._required:
                text += ' = <factory>' if f.default is MISSING else f' = {f.default!r}'
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
