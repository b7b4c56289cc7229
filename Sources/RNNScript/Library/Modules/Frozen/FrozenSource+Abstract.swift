extension FrozenSource {
  /// What of the module `abc` is written in the language.
  static let abc = #"""
    _registered = {}

    class ABCMeta(type):
        def __new__(mcls, name, bases, namespace, /, **kwargs):
            cls = super().__new__(mcls, name, bases, namespace, **kwargs)
            abstracts = {key for key, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
            for base in bases:
                for key in getattr(base, '__abstractmethods__', ()):
                    if getattr(getattr(cls, key, None), '__isabstractmethod__', False):
                        abstracts.add(key)
            cls.__abstractmethods__ = frozenset(abstracts)
            return cls
        def register(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError('Can only register classes')
            if issubclass(subclass, cls):
                return subclass
            if issubclass(cls, subclass):
                raise RuntimeError('Refusing to create an inheritance cycle')
            _registered.setdefault(cls, []).append(subclass)
            return subclass
        def __instancecheck__(cls, instance):
            subclass = instance.__class__
            if cls.__subclasscheck__(subclass):
                return True
            subtype = type(instance)
            return subtype is not subclass and cls.__subclasscheck__(subtype)
        def __subclasscheck__(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError('issubclass() arg 1 must be a class')
            ok = cls.__subclasshook__(subclass)
            if ok is not NotImplemented:
                return ok
            if cls in subclass.__mro__:
                return True
            for known in _registered.get(cls, ()):
                if issubclass(subclass, known):
                    return True
            for known in type.__subclasses__(cls):
                if issubclass(subclass, known):
                    return True
            return False

    class ABC(metaclass=ABCMeta):
        __slots__ = ()

    def abstractmethod(funcobj):
        funcobj.__isabstractmethod__ = True
        return funcobj

    class abstractproperty(property):
        __isabstractmethod__ = True

    def abstractclassmethod(callable):
        callable.__isabstractmethod__ = True
        return classmethod(callable)

    def abstractstaticmethod(callable):
        callable.__isabstractmethod__ = True
        return staticmethod(callable)

    def get_cache_token():
        return 0

    def update_abstractmethods(cls):
        return cls
    """#
}
