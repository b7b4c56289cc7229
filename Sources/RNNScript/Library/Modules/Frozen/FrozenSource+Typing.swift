extension FrozenSource {
  /// What of the module `typing` is written in the language.
  static let typing = typingAliases + typingClasses + typingNames

  private static let typingAliases = #"""
    import sys as _sys
    import collections as _collections
    import collections.abc as _abc_module
    from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod
    from types import GenericAlias as _PlainAlias, UnionType as _UnionType

    TYPE_CHECKING = False

    def _type_repr(obj):
        if isinstance(obj, type) and not isinstance(obj, _PlainAlias):
            return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
        if obj is ...:
            return '...'
        if isinstance(obj, list):
            return '[' + ', '.join(_type_repr(part) for part in obj) + ']'
        if hasattr(obj, '__code__'):
            return obj.__name__
        return repr(obj)

    def _check(arg):
        if arg is None:
            return type(None)
        return ForwardRef(arg) if isinstance(arg, str) else arg

    def _variables(args):
        found = []
        for arg in args:
            parts = (arg,) if isinstance(arg, (TypeVar, ParamSpec)) else getattr(arg, '__parameters__', ())
            if isinstance(arg, type):
                parts = ()
            if isinstance(arg, list):
                parts = _variables(arg)
            for part in parts:
                if part not in found:
                    found.append(part)
        return tuple(found)

    class _Operand:
        def __or__(self, other):
            return Union[self, other]
        def __ror__(self, other):
            return Union[other, self]

    class ForwardRef(_Operand):
        def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
            self.__forward_arg__ = arg
        def __eq__(self, other):
            return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__
        def __hash__(self):
            return hash(self.__forward_arg__)
        def __repr__(self):
            return f'ForwardRef({self.__forward_arg__!r})'

    class TypeVar(_Operand):
        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            if covariant and contravariant:
                raise ValueError('Bivariant types are not supported.')
            if len(constraints) == 1:
                raise TypeError('A single constraint is not allowed')
            self.__name__ = name
            self.__constraints__ = constraints
            self.__bound__ = None if bound is None else _check(bound)
            self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
        def __repr__(self):
            return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    class ParamSpec(_Operand):
        def __init__(self, name, **options):
            self.__name__ = name
        @property
        def args(self):
            return f'{self.__name__}.args'
        @property
        def kwargs(self):
            return f'{self.__name__}.kwargs'
        def __repr__(self):
            return '~' + self.__name__

    class TypeVarTuple(_Operand):
        def __init__(self, name):
            self.__name__ = name
        def __iter__(self):
            yield Unpack[self]
        def __repr__(self):
            return self.__name__

    class _GenericAlias(_Operand):
        def __init__(self, origin, args, name=None):
            self.__origin__, self.__args__, self._name = origin, args, name
            self.__parameters__ = _variables(args)
        def __getitem__(self, args):
            if not isinstance(args, tuple):
                args = (args,)
            if self.__origin__ in (Generic, Protocol):
                raise TypeError(f'Cannot subscript already-subscripted {self}')
            if not self.__parameters__:
                raise TypeError(f'{self} is not a generic class')
            if len(args) != len(self.__parameters__):
                word = 'many' if len(args) > len(self.__parameters__) else 'few'
                raise TypeError(f'Too {word} arguments for {self}; actual {len(args)}, expected {len(self.__parameters__)}')
            given = dict(zip(self.__parameters__, map(_check, args)))
            return _GenericAlias(self.__origin__, tuple(_substitute(a, given) for a in self.__args__), self._name)
        def __mro_entries__(self, bases):
            if self.__origin__ is Generic and any(
                    isinstance(b, _GenericAlias) and b is not self and b.__origin__ is not Generic for b in bases):
                others = [b for b in bases if isinstance(b, _GenericAlias) and b is not self]
                if any(isinstance(b.__origin__, type) and issubclass(b.__origin__, Generic) for b in others):
                    return ()
            return (self.__origin__,)
        def __call__(self, *args, **kwargs):
            if self._name and self._name not in ('Generic', 'Protocol'):
                shown = getattr(self.__origin__, '__name__', self._name.lower())
                raise TypeError(f'Type {self._name} cannot be instantiated; use {shown}() instead')
            made = self.__origin__(*args, **kwargs)
            try:
                made.__orig_class__ = self
            except AttributeError:
                pass
            return made
        def __getattr__(self, name):
            if name.startswith('__') and name.endswith('__'):
                raise AttributeError(name)
            return getattr(self.__origin__, name)
        def __eq__(self, other):
            if not isinstance(other, _GenericAlias):
                if isinstance(other, _UnionType) and self.__origin__ is Union:
                    return set(self.__args__) == set(other.__args__)
                return NotImplemented
            if self.__origin__ is Union and other.__origin__ is Union:
                return set(self.__args__) == set(other.__args__)
            return self.__origin__ is other.__origin__ and self.__args__ == other.__args__
        def __hash__(self):
            if self.__origin__ is Union:
                return hash(frozenset(self.__args__))
            return hash((id(self.__origin__), tuple(map(str, self.__args__))))
        def __instancecheck__(self, obj):
            if self.__origin__ is Union:
                return any(isinstance(obj, arg) for arg in self.__args__)
            raise TypeError('Subscripted generics cannot be used with class and instance checks')
        def __subclasscheck__(self, cls):
            if self.__origin__ is Union:
                return any(issubclass(cls, arg) for arg in self.__args__)
            raise TypeError('Subscripted generics cannot be used with class and instance checks')
        def __repr__(self):
            args = self.__args__
            if self.__origin__ is Union and len(args) == 2 and type(None) in args:
                other = args[0] if args[1] is type(None) else args[1]
                return f'typing.Optional[{_type_repr(other)}]'
            name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
            if self._name == 'Callable':
                if len(args) == 2 and args[0] is ...:
                    return f'{name}[..., {_type_repr(args[1])}]'
                return f'{name}[[{", ".join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]'
            if self._name == 'Literal':
                return f'{name}[{", ".join(map(repr, args))}]'
            if self._name == 'Annotated':
                return f'{name}[{_type_repr(args[0])}, {", ".join(map(repr, self.__metadata__))}]'
            return f'{name}[{", ".join(map(_type_repr, args)) or "()"}]'

    def _substitute(arg, given):
        if isinstance(arg, (TypeVar, ParamSpec)):
            return given.get(arg, arg)
        inner = getattr(arg, '__parameters__', ())
        if inner and not isinstance(arg, type):
            return arg[tuple(given.get(p, p) for p in inner)]
        return arg

    class _Special(_Operand):
        def __init__(self, origin, count, name):
            self.__origin__, self._count, self._name = origin, count, name
        def __getitem__(self, args):
            if not isinstance(args, tuple):
                args = (args,)
            if self._count >= 0 and len(args) != self._count:
                word = 'many' if len(args) > self._count else 'few'
                raise TypeError(f'Too {word} arguments for {self}; actual {len(args)}, expected {self._count}')
            return _GenericAlias(self.__origin__, tuple(map(_check, args)), self._name)
        def __mro_entries__(self, bases):
            return (self.__origin__,)
        def __call__(self, *args, **kwargs):
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        def __instancecheck__(self, obj):
            return isinstance(obj, self.__origin__)
        def __subclasscheck__(self, cls):
            return issubclass(cls, self.__origin__)
        def __getattr__(self, name):
            if name.startswith('__') and name.endswith('__'):
                raise AttributeError(name)
            return getattr(self.__origin__, name)
        def __repr__(self):
            return 'typing.' + self._name

    class _CallableForm(_Special):
        def __getitem__(self, params):
            if not isinstance(params, tuple) or len(params) != 2:
                raise TypeError('Callable must be used as Callable[[arg, ...], result].')
            args, result = params
            if args is ... or isinstance(args, ParamSpec):
                return _GenericAlias(self.__origin__, (args, _check(result)), 'Callable')
            if not isinstance(args, list):
                raise TypeError(f'Callable[args, result]: args must be a list. Got {args}')
            return _GenericAlias(self.__origin__, tuple(map(_check, args)) + (_check(result),), 'Callable')

    class _Form(_Operand):
        def __init__(self, name, make=None):
            self._name, self._make = name, make
        def __getitem__(self, args):
            if self._make is None:
                raise TypeError(f'{self!r} is not subscriptable')
            return self._make(self, args)
        def __call__(self, *args, **kwargs):
            raise TypeError(f'Cannot instantiate {self!r}')
        def __instancecheck__(self, obj):
            raise TypeError(f'{self!r} cannot be used with isinstance()')
        def __subclasscheck__(self, cls):
            raise TypeError(f'{self!r} cannot be used with issubclass()')
        def __mro_entries__(self, bases):
            raise TypeError(f'Cannot subclass {self!r}')
        def __repr__(self):
            return 'typing.' + self._name

    def _make_union(form, args):
        if args == ():
            raise TypeError('Cannot take a Union of no types.')
        flat = []
        for arg in args if isinstance(args, tuple) else (args,):
            arg = _check(arg)
            isunion = isinstance(arg, _UnionType) or isinstance(arg, _GenericAlias) and arg.__origin__ is Union
            for part in arg.__args__ if isunion else (arg,):
                if part not in flat:
                    flat.append(part)
        return flat[0] if len(flat) == 1 else _GenericAlias(Union, tuple(flat), 'Union')

    def _make_literal(form, args):
        flat = []
        for arg in args if isinstance(args, tuple) else (args,):
            nested = isinstance(arg, _GenericAlias) and arg._name == 'Literal'
            for part in arg.__args__ if nested else (arg,):
                if not any(part == known and type(part) is type(known) for known in flat):
                    flat.append(part)
        return _GenericAlias(form, tuple(flat), 'Literal')

    def _make_single(form, args):
        if isinstance(args, tuple):
            raise TypeError(f'{form!r} accepts only single type. Got {args}.')
        return _GenericAlias(form, (_check(args),), form._name)

    def _make_many(form, args):
        return _GenericAlias(form, tuple(map(_check, args if isinstance(args, tuple) else (args,))), form._name)

    def _make_annotated(form, args):
        if not isinstance(args, tuple) or len(args) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
        made = _GenericAlias(args[0], (_check(args[0]),), 'Annotated')
        made.__metadata__ = args[1:]
        return made

    Union = _Form('Union', _make_union)
    Optional = _Form('Optional', lambda form, arg: Union[_make_single(form, arg).__args__[0], type(None)])
    Literal = _Form('Literal', _make_literal)
    ClassVar = _Form('ClassVar', _make_single)
    Final = _Form('Final', _make_single)
    Required = _Form('Required', _make_single)
    NotRequired = _Form('NotRequired', _make_single)
    TypeGuard = _Form('TypeGuard', _make_single)
    Unpack = _Form('Unpack', _make_single)
    Concatenate = _Form('Concatenate', _make_many)
    Annotated = _Form('Annotated', _make_annotated)
    NoReturn, Never, Self = _Form('NoReturn'), _Form('Never'), _Form('Self')
    LiteralString, TypeAlias = _Form('LiteralString'), _Form('TypeAlias')

    """#
}
