extension FrozenSource {
  /// What of the module `weakref` is written in the language.
  static let weakReferences = #"""
    ref = ReferenceType

    class _Mapping:
        def keys(self):
            return iter(self)

        def values(self):
            return iter([self[key] for key in self])

        def items(self):
            return iter([(key, self[key]) for key in self])

        def get(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                return default

        def setdefault(self, key, default=None):
            if key not in self:
                self[key] = default
            return self[key]

        def pop(self, key, *default):
            try:
                value = self[key]
            except KeyError:
                if default:
                    return default[0]
                raise
            del self[key]
            return value

        def popitem(self):
            for key in self:
                return key, self.pop(key)
            raise KeyError('popitem(): dictionary is empty')

        def clear(self):
            self.data.clear()

        def update(self, other=(), /, **kw):
            pairs = [(key, other[key]) for key in other.keys()] if hasattr(other, 'keys') else other
            for key, value in pairs:
                self[key] = value
            for key, value in kw.items():
                self[key] = value

    class _KeyedReference(ref):
        def __new__(cls, object, callback, key):
            self = ref.__new__(cls, object, callback)
            self.key = key
            return self

        def __init__(self, object, callback, key):
            pass

    class WeakValueDictionary(_Mapping):
        def __init__(self, other=(), /, **kw):
            self.data = data = {}
            def remove(reference):
                if data.get(reference.key) is reference:
                    del data[reference.key]
            self._remove = remove
            self.update(other, **kw)

        def __getitem__(self, key):
            value = self.data[key]()
            if value is None:
                raise KeyError(key)
            return value

        def __setitem__(self, key, value):
            self.data[key] = _KeyedReference(value, self._remove, key)

        def __delitem__(self, key):
            del self.data[key]

        def __contains__(self, key):
            reference = self.data.get(key)
            return reference is not None and reference() is not None

        def __iter__(self):
            return iter([key for key, reference in self.data.items() if reference() is not None])

        def __len__(self):
            return sum(reference() is not None for reference in self.data.values())

        def __repr__(self):
            return f'<{type(self).__name__} at {hex(id(self))}>'

        def copy(self):
            return type(self)(self)

        def valuerefs(self):
            return list(self.data.values())

        itervaluerefs = valuerefs

    class WeakKeyDictionary(_Mapping):
        def __init__(self, dict=None):
            self.data = data = {}
            def remove(reference):
                data.pop(reference, None)
            self._remove = remove
            if dict is not None:
                self.update(dict)

        def __getitem__(self, key):
            return self.data[ref(key)]

        def __setitem__(self, key, value):
            self.data[ref(key, self._remove)] = value

        def __delitem__(self, key):
            del self.data[ref(key)]

        def __contains__(self, key):
            try:
                return ref(key) in self.data
            except TypeError:
                return False

        def __iter__(self):
            return iter([key for key in [reference() for reference in self.data] if key is not None])

        def __len__(self):
            return sum(reference() is not None for reference in self.data)

        def __repr__(self):
            return f'<{type(self).__name__} at {hex(id(self))}>'

        def copy(self):
            return type(self)(self)

        def keyrefs(self):
            return list(self.data)

    class WeakSet:
        def __init__(self, data=None):
            self.data = own = set()
            self._remove = own.discard
            for item in data or ():
                self.add(item)

        def __iter__(self):
            return iter([item for item in [reference() for reference in self.data] if item is not None])

        def __len__(self):
            return sum(reference() is not None for reference in self.data)

        def __contains__(self, item):
            try:
                return ref(item) in self.data
            except TypeError:
                return False

        def add(self, item):
            self.data.add(ref(item, self._remove))

        def discard(self, item):
            self.data.discard(ref(item))

        def remove(self, item):
            self.data.remove(ref(item))

        def clear(self):
            self.data.clear()

        def pop(self):
            while self.data:
                item = self.data.pop()()
                if item is not None:
                    return item
            raise KeyError('pop from empty WeakSet')

        def update(self, other):
            for item in other:
                self.add(item)

        def copy(self):
            return type(self)(self)

        def __repr__(self):
            return repr(self.data)

    class WeakMethod(ref):
        def __new__(cls, method, callback=None):
            self = ref.__new__(cls, method.__self__, callback)
            self._function = method.__func__
            return self

        def __init__(self, method, callback=None):
            pass

        def __call__(self):
            object = ref.__call__(self)
            if object is None:
                return None
            function = self._function
            return lambda *args, **kwargs: function(object, *args, **kwargs)

    class finalize:
        _live = {}

        def __init__(self, obj, func, /, *args, **kwargs):
            self._call = (func, args, kwargs)
            self.atexit = True
            self._reference = ref(obj, lambda reference: self())
            finalize._live[id(self)] = self

        def __call__(self, _=None):
            if finalize._live.pop(id(self), None) is None:
                return None
            function, args, kwargs = self._call
            return function(*args, **kwargs)

        def detach(self):
            object = self._reference()
            if object is not None and finalize._live.pop(id(self), None) is not None:
                return (object, *self._call)

        def peek(self):
            object = self._reference()
            if object is not None and self.alive:
                return (object, *self._call)

        @property
        def alive(self):
            return id(self) in finalize._live

    class ProxyType:
        def __init__(self, object, callback=None):
            _set(self, '_reference', ref(object, callback))

        def __getattr__(self, name):
            return getattr(_object(self), name)

        def __setattr__(self, name, value):
            setattr(_object(self), name, value)

        def __delattr__(self, name):
            delattr(_object(self), name)

        def __repr__(self):
            return f'<weakproxy at {hex(id(self))} to {type(_object(self)).__name__}>'

        def __str__(self):
            return str(_object(self))

        def __bool__(self):
            return bool(_object(self))

        def __eq__(self, other):
            return _object(self) == other

        __hash__ = None

        def __len__(self):
            return len(_object(self))

        def __iter__(self):
            return iter(_object(self))

        def __contains__(self, item):
            return item in _object(self)

        def __getitem__(self, key):
            return _object(self)[key]

        def __setitem__(self, key, value):
            _object(self)[key] = value

        def __delitem__(self, key):
            del _object(self)[key]

        def __call__(self, *args, **kwargs):
            return _object(self)(*args, **kwargs)

        def __add__(self, other):
            return _object(self) + other

        def __sub__(self, other):
            return _object(self) - other

        def __mul__(self, other):
            return _object(self) * other

    def _set(proxy, name, value):
        object.__setattr__(proxy, name, value)

    def _object(proxy):
        found = proxy.__dict__['_reference']()
        if found is None:
            raise ReferenceError('weakly-referenced object no longer exists')
        return found

    CallableProxyType = ProxyType
    ProxyTypes = (ProxyType,)

    def proxy(object, callback=None):
        return ProxyType(object, callback)
    """#
}
