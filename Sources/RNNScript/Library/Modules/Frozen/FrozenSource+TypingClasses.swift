extension FrozenSource {
  /// Classes of `typing`: what scripts inherit from.
  static let typingClasses = #"""
    class _AnyMeta(type):
        def __instancecheck__(self, obj):
            if self is Any:
                raise TypeError('typing.Any cannot be used with isinstance()')
            return super().__instancecheck__(obj)
        def __repr__(self):
            return 'typing.Any' if self is Any else super().__repr__()
        def __or__(self, other):
            return Union[self, other]
        def __ror__(self, other):
            return Union[other, self]

    class Any(metaclass=_AnyMeta):
        def __new__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError('Any cannot be instantiated')
            return super().__new__(cls, *args, **kwargs)

    class Generic:
        __slots__ = ()
        def __class_getitem__(cls, params):
            if not isinstance(params, tuple):
                params = (params,)
            params = tuple(map(_check, params))
            if cls in (Generic, Protocol):
                if not all(isinstance(p, (TypeVar, ParamSpec, _GenericAlias)) for p in params):
                    raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter '
                                    'specification variables.')
                return _GenericAlias(cls, params, cls.__name__)
            expected = getattr(cls, '__parameters__', ())
            if not expected:
                raise TypeError(f'{cls} is not a generic class')
            if len(params) != len(expected) and not any(isinstance(p, ParamSpec) for p in expected):
                word = 'many' if len(params) > len(expected) else 'few'
                raise TypeError(f'Too {word} arguments for {cls}; actual {len(params)}, expected {len(expected)}')
            return _GenericAlias(cls, params)
        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            bases = cls.__dict__.get('__orig_bases__', ())
            declared = [b for b in bases if isinstance(b, _GenericAlias) and b.__origin__ in (Generic, Protocol)]
            cls.__parameters__ = declared[0].__parameters__ if declared else _variables(bases)

    class _ProtocolMeta(_ABCMeta):
        def __instancecheck__(cls, instance):
            if getattr(cls, '_is_protocol', False):
                if not getattr(cls, '_is_runtime_protocol', False):
                    raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
                return all(hasattr(instance, name) for name in _protocol_members(cls))
            return super().__instancecheck__(instance)
        def __subclasscheck__(cls, subclass):
            if cls.__dict__.get('_is_protocol') and cls is not Protocol:
                if cls in subclass.__mro__:
                    return True
                if not getattr(cls, '_is_runtime_protocol', False):
                    raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
                return all(hasattr(subclass, name) for name in _protocol_members(cls))
            return super().__subclasscheck__(subclass)

    def _protocol_members(cls):
        names = set()
        for base in cls.__mro__[:-1]:
            if base.__name__ in ('Protocol', 'Generic'):
                continue
            for name in list(base.__dict__) + list(base.__dict__.get('__annotations__', ())):
                if not name.startswith('_abc_') and name not in _hidden:
                    names.add(name)
        return names

    _hidden = {'__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__',
               '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '__parameters__', '_is_protocol',
               '_is_runtime_protocol', '__orig_bases__', '__init_subclass__', '__hash__', '__match_args__', '__qualname__'}

    def _no_init(self, *args, **kwargs):
        if type(self)._is_protocol:
            raise TypeError('Protocols cannot be instantiated')

    class Protocol(Generic, metaclass=_ProtocolMeta):
        __slots__ = ()
        _is_protocol = True
        _is_runtime_protocol = False
        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            if not cls.__dict__.get('_is_protocol', False):
                cls._is_protocol = any(b is Protocol for b in cls.__bases__)
            if cls._is_protocol and cls.__init__ is object.__init__:
                cls.__init__ = _no_init
            elif not cls._is_protocol and cls.__init__ is _no_init:
                cls.__init__ = _next_init

    def _next_init(self, *args, **kwargs):
        pass

    def runtime_checkable(cls):
        if not getattr(cls, '_is_protocol', False):
            raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
        cls._is_runtime_protocol = True
        return cls

    runtime = runtime_checkable

    def _numeric_protocol(name, method):
        def hook(self, *args):
            pass
        hook.__name__ = method
        made = _ProtocolMeta(name, (Protocol,), {method: _abstractmethod(hook), '_is_protocol': True,
                                                 '_is_runtime_protocol': True, '__module__': 'typing'})
        return made

    SupportsInt = _numeric_protocol('SupportsInt', '__int__')
    SupportsFloat = _numeric_protocol('SupportsFloat', '__float__')
    SupportsComplex = _numeric_protocol('SupportsComplex', '__complex__')
    SupportsBytes = _numeric_protocol('SupportsBytes', '__bytes__')
    SupportsIndex = _numeric_protocol('SupportsIndex', '__index__')
    SupportsAbs = _numeric_protocol('SupportsAbs', '__abs__')
    SupportsRound = _numeric_protocol('SupportsRound', '__round__')

    class NamedTupleMeta(type):
        def __new__(cls, typename, bases, ns):
            types = {name: _check(kind) for name, kind in ns.get('__annotations__', {}).items()}
            defaults = []
            for name in types:
                if name in ns:
                    defaults.append(name)
                elif defaults:
                    s = 's' if len(defaults) > 1 else ''
                    raise TypeError(f'Non-default namedtuple field {name} cannot follow default field{s} '
                                    f'{", ".join(defaults)}')
            made = _collections.namedtuple(typename, list(types), defaults=[ns[name] for name in defaults],
                                           module=ns.get('__module__', '__main__'))
            made.__annotations__ = types
            if '__qualname__' in ns:
                made.__qualname__ = ns['__qualname__']
            for key, value in ns.items():
                if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                           '_field_types', '_make', '_replace', '_asdict', '_source'):
                    raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
                if key not in ('__annotations__', '__module__', '__qualname__', '__orig_bases__', '__classcell__') \
                        and key not in types:
                    setattr(made, key, value)
            return made

    class _NamedTupleForm:
        __name__ = __qualname__ = 'NamedTuple'
        def __call__(self, typename, fields=None, /, **kwargs):
            fields = list(kwargs.items()) if fields is None else fields
            types = {name: _check(kind) for name, kind in fields}
            made = _collections.namedtuple(typename, list(types),
                                           module=_sys._getframe(1).f_globals.get('__name__', '__main__'))
            made.__annotations__ = types
            return made
        def __mro_entries__(self, bases):
            return (_NamedTuple,)
        def __repr__(self):
            return '<function NamedTuple>'

    _NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})
    NamedTuple = _NamedTupleForm()

    class _TypedDictMeta(type):
        def __new__(cls, name, bases, ns, total=True):
            made = type.__new__(_TypedDictMeta, name, (dict,), ns)
            annotations, required, optional = {}, set(), set()
            for base in bases:
                annotations.update(base.__dict__.get('__annotations__', {}))
                required |= base.__dict__.get('__required_keys__', frozenset())
                optional |= base.__dict__.get('__optional_keys__', frozenset())
            for key, kind in ns.get('__annotations__', {}).items():
                annotations[key] = _check(kind)
                origin = getattr(kind, '__origin__', None)
                (required if origin is Required or total and origin is not NotRequired else optional).add(key)
            made.__annotations__ = annotations
            made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
            made.__total__ = total
            return made
        def __call__(cls, *args, **kwargs):
            return dict(*args, **kwargs)
        def __instancecheck__(cls, other):
            raise TypeError('TypedDict does not support instance and class checks')
        __subclasscheck__ = __instancecheck__

    class _TypedDictForm:
        def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
            space = {'__annotations__': dict(kwargs if fields is None else fields)}
            space['__module__'] = _sys._getframe(1).f_globals.get('__name__', '__main__')
            return _TypedDictMeta(typename, (), space, total=total)
        def __mro_entries__(self, bases):
            return (_TypedDict,)
        def __repr__(self):
            return '<function TypedDict>'

    _TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
    TypedDict = _TypedDictForm()

    class NewType(_Operand):
        def __init__(self, name, tp):
            self.__qualname__ = self.__name__ = name
            self.__supertype__ = tp
            self.__module__ = _sys._getframe(1).f_globals.get('__name__', '__main__')
        def __call__(self, x):
            return x
        def __repr__(self):
            return f'{self.__module__}.{self.__qualname__}'

    """#

  /// Functions and the long list of names of `typing`.
  static let typingNames = #"""
    def cast(typ, val):
        return val

    def _overload_dummy(*args, **kwds):
        raise NotImplementedError(
            'You should not call an overloaded function. A series of @overload-decorated functions outside a stub '
            'module should always be followed by an implementation that is not @overload-ed.')

    def overload(func):
        return _overload_dummy

    def final(f):
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            pass
        return f

    def no_type_check(arg):
        return arg

    def assert_type(val, typ, /):
        return val

    def assert_never(arg, /):
        raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')

    def reveal_type(obj, /):
        print(f'Runtime type is {type(obj).__name__!r}', file=_sys.stderr)
        return obj

    def dataclass_transform(**options):
        return lambda decorated: decorated

    def is_typeddict(tp):
        return isinstance(tp, type) and type(tp) is _TypedDictMeta

    def get_origin(tp):
        if isinstance(tp, _UnionType):
            return _UnionType
        if isinstance(tp, _GenericAlias) and tp._name == 'Annotated':
            return Annotated
        if tp is Generic:
            return Generic
        return getattr(tp, '__origin__', None) if not isinstance(tp, type) or isinstance(tp, _PlainAlias) else None

    def get_args(tp):
        if isinstance(tp, _GenericAlias) and tp._name == 'Annotated':
            return tp.__args__ + tp.__metadata__
        args = getattr(tp, '__args__', ()) if get_origin(tp) is not None else ()
        if getattr(tp, '_name', None) == 'Callable' and not (args and args[0] is ...):
            return (list(args[:-1]), args[-1])
        return tuple(args)

    def _evaluate(hint, space, extras=False):
        if isinstance(hint, ForwardRef):
            hint = hint.__forward_arg__
        if isinstance(hint, str):
            hint = _check(eval(hint, space))
        if isinstance(hint, _GenericAlias):
            if hint._name == 'Annotated' and not extras:
                return _evaluate(hint.__args__[0], space)
            if any(isinstance(a, (ForwardRef, _GenericAlias)) for a in hint.__args__):
                args = tuple(_evaluate(a, space, extras) for a in hint.__args__)
                return Union[args] if hint.__origin__ is Union else _GenericAlias(hint.__origin__, args, hint._name)
        return type(None) if hint is None else hint

    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        hints = {}
        if isinstance(obj, type):
            for base in reversed(obj.__mro__):
                found = base.__dict__.get('__annotations__', {})
                module = _sys.modules.get(base.__module__)
                space = dict(vars(module)) if module else {}
                if globalns is None:
                    space.update(_sys._getframe(1).f_globals)
                space.update(globalns or {})
                space.update(localns or {})
                for name, hint in found.items():
                    hints[name] = _evaluate(hint, space, include_extras)
            return hints
        found = getattr(obj, '__annotations__', None)
        if found is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        target = getattr(obj, '__wrapped__', obj)
        space = dict(globalns if globalns is not None else getattr(target, '__globals__', {}))
        space.update(localns or {})
        return {name: _evaluate(hint, space, include_extras) for name, hint in found.items()}

    List, Dict, Set = _Special(list, 1, 'List'), _Special(dict, 2, 'Dict'), _Special(set, 1, 'Set')
    FrozenSet, Tuple, Type = _Special(frozenset, 1, 'FrozenSet'), _Special(tuple, -1, 'Tuple'), _Special(type, 1, 'Type')
    Deque = _Special(_collections.deque, 1, 'Deque')
    DefaultDict = _Special(_collections.defaultdict, 2, 'DefaultDict')
    OrderedDict = _Special(_collections.OrderedDict, 2, 'OrderedDict')
    Counter = _Special(_collections.Counter, 1, 'Counter')
    Callable = _CallableForm(_abc_module.Callable, 2, 'Callable')
    for _name, _count in [('Hashable', 0), ('Sized', 0), ('Iterable', 1), ('Iterator', 1), ('Container', 1),
                          ('Collection', 1), ('Reversible', 1), ('Sequence', 1), ('MutableSequence', 1),
                          ('MutableSet', 1), ('Mapping', 2), ('MutableMapping', 2), ('Generator', 3),
                          ('KeysView', 1), ('ItemsView', 2), ('ValuesView', 1), ('MappingView', 1),
                          ('Awaitable', 1), ('AsyncIterable', 1)]:
        globals()[_name] = _Special(getattr(_abc_module, _name), _count, _name)
    AbstractSet = _Special(_abc_module.Set, 1, 'AbstractSet')
    Text = str
    T = TypeVar('T')
    KT, VT = TypeVar('KT'), TypeVar('VT')
    AnyStr = TypeVar('AnyStr', bytes, str)

    class IO(Generic[AnyStr]):
        pass

    class TextIO(IO[str]):
        pass

    class BinaryIO(IO[bytes]):
        pass

    ContextManager = _Special(object, 1, 'ContextManager')
    Pattern, Match = _Special(object, 1, 'Pattern'), _Special(object, 1, 'Match')
    """#
}
