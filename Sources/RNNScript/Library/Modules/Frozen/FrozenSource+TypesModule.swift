extension FrozenSource {
  /// What of the module `types` is written in the language.
  static let typesModule = #"""
    class SimpleNamespace:
        def __init__(self, /, **kwargs):
            for name, value in kwargs.items():
                setattr(self, name, value)
        def __repr__(self):
            if type(self) is SimpleNamespace:
                name = 'namespace'
            else:
                name = type(self).__name__
            return name + '(' + ', '.join(f'{key}={value!r}' for key, value in vars(self).items()) + ')'
        def __eq__(self, other):
            if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
                return vars(self) == vars(other)
            return NotImplemented

    def _f():
        yield
    class _C:
        def method(self):
            pass

    FunctionType = LambdaType = type(_f)
    GeneratorType = type(_f())
    MethodType = type(_C().method)
    BuiltinFunctionType = BuiltinMethodType = type(len)
    NoneType = type(None)
    EllipsisType = type(...)
    NotImplementedType = type(NotImplemented)

    def new_class(name, bases=(), kwds=None, exec_body=None):
        members = {}
        if exec_body is not None:
            exec_body(members)
        kwds = dict(kwds or {})
        meta = kwds.pop('metaclass', type)
        return meta(name, tuple(bases), members, **kwds)

    class DynamicClassAttribute:
        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget, self.fset, self.fdel = fget, fset, fdel
            self.__doc__ = doc or getattr(fget, '__doc__', None)
        def __get__(self, instance, owner=None):
            if instance is None:
                raise AttributeError()
            return self.fget(instance)

    class mappingproxy:
        def __init__(self, mapping, /):
            if not hasattr(mapping, 'keys'):
                raise TypeError('mappingproxy() argument must be a mapping, not ' + type(mapping).__name__)
            self._mapping = mapping
        def __getitem__(self, key):
            return self._mapping[key]
        def __contains__(self, key):
            return key in self._mapping
        def __iter__(self):
            return iter(self._mapping)
        def __reversed__(self):
            return reversed(self._mapping)
        def __len__(self):
            return len(self._mapping)
        def get(self, key, default=None):
            return self._mapping.get(key, default)
        def keys(self):
            return self._mapping.keys()
        def values(self):
            return self._mapping.values()
        def items(self):
            return self._mapping.items()
        def copy(self):
            return self._mapping.copy()
        def __or__(self, other):
            return self._mapping | (other._mapping if isinstance(other, mappingproxy) else other)
        def __ror__(self, other):
            return other | self._mapping
        def __eq__(self, other):
            return self._mapping == (other._mapping if isinstance(other, mappingproxy) else other)
        __hash__ = None
        def __str__(self):
            return str(self._mapping)
        def __repr__(self):
            return f'mappingproxy({self._mapping!r})'

    MappingProxyType = mappingproxy
    GenericAlias = type(list[int])
    UnionType = type(int | str)
    CodeType = type((lambda: None).__code__)
    CellType = type((lambda x: (lambda: x))(0).__closure__[0])
    """#
}
