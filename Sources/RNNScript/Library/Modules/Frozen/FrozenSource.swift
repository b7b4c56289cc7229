/// Modules that are written in the language itself, as CPython writes them; compiled at first import.
enum FrozenSource {
  static let future = """
    annotations = print_function = division = absolute_import = unicode_literals = generator_stop = None
    """

  static let stringConstants = """
    ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
    ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = '0123456789'
    hexdigits = digits + 'abcdef' + 'ABCDEF'
    octdigits = '01234567'
    punctuation = '!"#$%&\\'()*+,-./:;<=>?@[\\\\]^_`{|}~'
    whitespace = ' \\t\\n\\r\\v\\f'
    printable = digits + ascii_letters + punctuation + whitespace

    def capwords(s, sep=None):
        return (sep or ' ').join(map(str.capitalize, s.split(sep)))
    """

  static let abc = """
    def abstractmethod(funcobj):
        funcobj.__isabstractmethod__ = True
        return funcobj

    class ABC:
        def __new__(cls, *args, **kwargs):
            missing = []
            for name in dir(cls):
                if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                    missing.append(name)
            if missing:
                s = '' if len(missing) == 1 else 's'
                raise TypeError("Can't instantiate abstract class " + cls.__name__ + " with abstract method" + s + ' '
                                + ', '.join(sorted(missing)))
            return object.__new__(cls)

    ABCMeta = type
    abstractproperty = property
    """

  static let collectionsABC = """
    class Hashable: pass
    class Iterable: pass
    class Iterator(Iterable): pass
    class Generator(Iterator): pass
    class Sized: pass
    class Container: pass
    class Callable: pass
    class Collection(Sized, Iterable, Container): pass
    class Sequence(Collection): pass
    class MutableSequence(Sequence): pass
    class Set(Collection): pass
    class MutableSet(Set): pass
    class Mapping(Collection): pass
    class MutableMapping(Mapping): pass
    """

  static let typing = """
    class _Form:
        def __init__(self, name):
            self._name = name
        def __getitem__(self, parameters):
            return self
        def __call__(self, *args, **kwargs):
            raise TypeError('Type ' + self._name + ' cannot be instantiated')
        def __or__(self, other):
            return self
        def __ror__(self, other):
            return self
        def __repr__(self):
            return 'typing.' + self._name

    Any = _Form('Any')
    Union = _Form('Union')
    Optional = _Form('Optional')
    List = _Form('List')
    Dict = _Form('Dict')
    Tuple = _Form('Tuple')
    Set = _Form('Set')
    FrozenSet = _Form('FrozenSet')
    Callable = _Form('Callable')
    Iterable = _Form('Iterable')
    Iterator = _Form('Iterator')
    Sequence = _Form('Sequence')
    Mapping = _Form('Mapping')
    MutableMapping = _Form('MutableMapping')
    Type = _Form('Type')
    Literal = _Form('Literal')
    ClassVar = _Form('ClassVar')
    Final = _Form('Final')
    NoReturn = _Form('NoReturn')
    Deque = _Form('Deque')
    DefaultDict = _Form('DefaultDict')
    Counter = _Form('Counter')
    OrderedDict = _Form('OrderedDict')
    Generator = _Form('Generator')
    Annotated = _Form('Annotated')
    Self = _Form('Self')
    Hashable = _Form('Hashable')
    Sized = _Form('Sized')
    Collection = _Form('Collection')
    AnyStr = _Form('AnyStr')
    Text = _Form('Text')
    SupportsFloat = _Form('SupportsFloat')
    SupportsInt = _Form('SupportsInt')
    IO = _Form('IO')
    TextIO = _Form('TextIO')
    TypeAlias = _Form('TypeAlias')
    Never = _Form('Never')

    TYPE_CHECKING = False
    class _Subscriptable:
        def __class_getitem__(cls, parameters):
            return cls

    class Generic(_Subscriptable): pass
    class Protocol(_Subscriptable): pass

    def TypeVar(name, *constraints, **options):
        return _Form(name)

    def cast(typ, val):
        return val

    def overload(func):
        return func

    def final(f):
        return f

    def no_type_check(arg):
        return arg

    def runtime_checkable(cls):
        return cls

    def get_type_hints(obj, globalns=None, localns=None):
        return dict(getattr(obj, '__annotations__', {}))

    def NewType(name, tp):
        return tp

    def NamedTuple(typename, fields):
        from collections import namedtuple
        return namedtuple(typename, [name for name, _ in fields])
    """

  static let contextlib = """
    class _GeneratorContextManager:
        def __init__(self, generator):
            self.generator = generator
        def __enter__(self):
            try:
                return next(self.generator)
            except StopIteration:
                raise RuntimeError("generator didn't yield") from None
        def __exit__(self, type, value, traceback):
            if type is None:
                try:
                    next(self.generator)
                except StopIteration:
                    return False
                raise RuntimeError("generator didn't stop")
            try:
                self.generator.throw(value)
            except StopIteration as error:
                return error is not value
            except BaseException as error:
                if error is not value:
                    raise
                return False
            raise RuntimeError("generator didn't stop after throw()")

    def contextmanager(func):
        def helper(*args, **kwargs):
            return _GeneratorContextManager(func(*args, **kwargs))
        helper.__name__ = func.__name__
        return helper

    class suppress:
        def __init__(self, *exceptions):
            self.exceptions = exceptions
        def __enter__(self):
            pass
        def __exit__(self, type, value, traceback):
            return type is not None and issubclass(type, self.exceptions)

    class nullcontext:
        def __init__(self, enter_result=None):
            self.enter_result = enter_result
        def __enter__(self):
            return self.enter_result
        def __exit__(self, *excinfo):
            pass

    class closing:
        def __init__(self, thing):
            self.thing = thing
        def __enter__(self):
            return self.thing
        def __exit__(self, *excinfo):
            self.thing.close()
    """
}
