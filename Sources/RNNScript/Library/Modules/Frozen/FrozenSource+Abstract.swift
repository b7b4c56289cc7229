extension FrozenSource {
  /// What of the module `abc` is written in the language.
  static let abc = #"""
    _registered = {}

    def _is_abstract(value):
        return getattr(value, '__isabstractmethod__', False)

    class ABCMeta(type):
        def __new__(mcls, name, bases, namespace, /, **kwargs):
            made = super().__new__(mcls, name, bases, namespace, **kwargs)
            inherited = [key for base in bases for key in getattr(base, '__abstractmethods__', ())]
            candidates = {**{key: getattr(made, key, None) for key in inherited}, **namespace}
            made.__abstractmethods__ = frozenset(filter(lambda key: _is_abstract(candidates[key]), candidates))
            return made
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
            kinds = [instance.__class__]
            if type(instance) is not kinds[0]:
                kinds.append(type(instance))
            return any(map(cls.__subclasscheck__, kinds))
        def __subclasscheck__(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError('issubclass() arg 1 must be a class')
            answer = cls.__subclasshook__(subclass)
            if answer is NotImplemented:
                below = _registered.get(cls, []) + type.__subclasses__(cls)
                answer = cls in subclass.__mro__ or any(issubclass(subclass, kind) for kind in below)
            return answer

    class ABC(metaclass=ABCMeta):
        __slots__ = ()

    def abstractmethod(funcobj):
        setattr(funcobj, '__isabstractmethod__', True)
        return funcobj

    class abstractproperty(property):
        __isabstractmethod__ = True

    def abstractclassmethod(callable):
        return classmethod(abstractmethod(callable))

    def abstractstaticmethod(callable):
        return staticmethod(abstractmethod(callable))

    def get_cache_token():
        return 0

    def update_abstractmethods(cls):
        return cls
    """#
}
