extension FrozenSource {
  /// What of the module `dataclasses` is written in the language.
  static let dataclasses = #"""
    class _Missing:
        def __repr__(self):
            return '<dataclasses._MISSING_TYPE object>'

    MISSING = _Missing()

    class FrozenInstanceError(AttributeError):
        pass

    class Field:
        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = None
            self.type = None
            self.default = default
            self.default_factory = default_factory
            self.init = init
            self.repr = repr
            self.hash = hash
            self.compare = compare
            self.metadata = metadata or {}
            self.kw_only = kw_only

    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
              kw_only=MISSING):
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)

    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False, weakref_slot=False):
        def wrap(cls):
            return _process(cls, init, repr, eq, order, unsafe_hash, frozen, kw_only)
        return wrap if cls is None else wrap(cls)

    def _process(cls, init, repr_, eq, order, unsafe_hash, frozen, kw_only):
        table = {}
        for base in reversed(cls.__mro__[1:]):
            for f in getattr(base, '__dataclass_fields__', {}).values():
                table[f.name] = f
        own = vars(cls).get('__annotations__', {})
        for name, annotation in own.items():
            text = annotation if isinstance(annotation, str) else getattr(annotation, '_name', '')
            if text.startswith('ClassVar'):
                continue
            default = vars(cls).get(name, MISSING)
            if isinstance(default, Field):
                f = default
                if f.default is not MISSING:
                    setattr(cls, name, f.default)
                elif name in vars(cls):
                    delattr(cls, name)
            else:
                if isinstance(default, (list, dict, set)):
                    raise ValueError(f'mutable default {type(default)} for field {name} is not allowed: use default_factory')
                f = field(default=default)
            f.name, f.type = name, annotation
            if f.kw_only is MISSING:
                f.kw_only = kw_only
            table[name] = f
        for name, value in list(vars(cls).items()):
            if isinstance(value, Field) and name not in own:
                raise TypeError(f'{name!r} is a field but has no type annotation')
        cls.__dataclass_fields__ = table
        fields_ = list(table.values())
        if init:
            seen_default = None
            for f in fields_:
                if f.init and not f.kw_only:
                    if f.default is not MISSING or f.default_factory is not MISSING:
                        seen_default = f
                    elif seen_default is not None:
                        raise TypeError(f'non-default argument {f.name!r} follows default argument')
        defined = vars(cls)
        if init:
            cls.__init__ = _make_init(cls, fields_, frozen)
        shown = [f.name for f in fields_ if f.repr]
        compared = [f.name for f in fields_ if f.compare]
        if repr_ and '__repr__' not in defined:
            def __repr__(self):
                return type(self).__qualname__ + '(' + ', '.join(f'{n}={getattr(self, n)!r}' for n in shown) + ')'
            cls.__repr__ = __repr__
        def key(self):
            return tuple(getattr(self, n) for n in compared)
        if eq and '__eq__' not in defined:
            def __eq__(self, other):
                if other.__class__ is self.__class__:
                    return key(self) == key(other)
                return NotImplemented
            cls.__eq__ = __eq__
        if order:
            def __lt__(self, other):
                return key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented
            def __le__(self, other):
                return key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented
            def __gt__(self, other):
                return key(self) > key(other) if other.__class__ is self.__class__ else NotImplemented
            def __ge__(self, other):
                return key(self) >= key(other) if other.__class__ is self.__class__ else NotImplemented
            cls.__lt__, cls.__le__, cls.__gt__, cls.__ge__ = __lt__, __le__, __gt__, __ge__
        if unsafe_hash or (eq and frozen):
            hashed = [f.name for f in fields_ if (f.compare if f.hash is None else f.hash)]
            def __hash__(self):
                return hash(tuple(getattr(self, n) for n in hashed))
            cls.__hash__ = __hash__
        elif eq and '__hash__' not in defined:
            cls.__hash__ = None
        if frozen:
            def __setattr__(self, name, value):
                raise FrozenInstanceError(f'cannot assign to field {name!r}')
            def __delattr__(self, name):
                raise FrozenInstanceError(f'cannot delete field {name!r}')
            cls.__setattr__, cls.__delattr__ = __setattr__, __delattr__
        cls.__match_args__ = tuple(f.name for f in fields_ if f.init and not f.kw_only)
        return cls

    def _make_init(cls, fields_, frozen):
        positional = [f for f in fields_ if f.init and not f.kw_only]
        known = {f.name for f in fields_ if f.init}
        called = cls.__name__ + '.__init__()'
        def missing(names, kind):
            quoted = [repr(n) for n in names]
            if len(quoted) > 2:
                text = ', '.join(quoted[:-1]) + ', and ' + quoted[-1]
            else:
                text = ' and '.join(quoted)
            s = '' if len(names) == 1 else 's'
            raise TypeError(f'{called} missing {len(names)} required {kind} argument{s}: {text}')
        def __init__(self, *args, **kwargs):
            assign = object.__setattr__ if frozen else setattr
            if len(args) > len(positional):
                required = sum(1 for f in positional if f.default is MISSING and f.default_factory is MISSING) + 1
                most = len(positional) + 1
                count = str(most) if required == most else f'from {required} to {most}'
                s = '' if most == 1 else 's'
                raise TypeError(f'{called} takes {count} positional argument{s} but {len(args) + 1} were given')
            given = {}
            for f, value in zip(positional, args):
                given[f.name] = value
            for name, value in kwargs.items():
                if name not in known:
                    raise TypeError(f'{called} got an unexpected keyword argument {name!r}')
                if name in given:
                    raise TypeError(f'{called} got multiple values for argument {name!r}')
                given[name] = value
            absent = [f for f in fields_ if f.init and f.name not in given and f.default is MISSING
                      and f.default_factory is MISSING]
            if absent:
                names = [f.name for f in absent if not f.kw_only]
                if names:
                    missing(names, 'positional')
                missing([f.name for f in absent], 'keyword-only')
            for f in fields_:
                if f.name in given:
                    assign(self, f.name, given[f.name])
                elif f.default_factory is not MISSING:
                    assign(self, f.name, f.default_factory())
                elif f.default is not MISSING:
                    assign(self, f.name, f.default)
            if hasattr(self, '__post_init__'):
                self.__post_init__()
        return __init__

    def fields(class_or_instance):
        try:
            return tuple(class_or_instance.__dataclass_fields__.values())
        except AttributeError:
            raise TypeError('must be called with a dataclass type or instance') from None

    def is_dataclass(obj):
        return hasattr(obj, '__dataclass_fields__')

    def asdict(obj, *, dict_factory=dict):
        return dict_factory([(f.name, _plain(getattr(obj, f.name), asdict)) for f in fields(obj)])

    def astuple(obj, *, tuple_factory=tuple):
        return tuple_factory([_plain(getattr(obj, f.name), astuple) for f in fields(obj)])

    def _plain(value, convert):
        if is_dataclass(value) and not isinstance(value, type):
            return convert(value)
        if isinstance(value, (list, tuple)):
            return type(value)([_plain(v, convert) for v in value])
        if isinstance(value, dict):
            return {_plain(k, convert): _plain(v, convert) for k, v in value.items()}
        return value

    def replace(obj, /, **changes):
        for f in fields(obj):
            if f.init and f.name not in changes:
                changes[f.name] = getattr(obj, f.name)
        return type(obj)(**changes)
    """#
}
