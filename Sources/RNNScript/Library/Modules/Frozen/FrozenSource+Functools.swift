extension FrozenSource {
  /// What of the module `functools` is written in the language.
  static let functools = #"""
    WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__')
    WRAPPER_UPDATES = ()

    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        for name in assigned:
            try:
                setattr(wrapper, name, getattr(wrapped, name))
            except AttributeError:
                pass
        wrapper.__wrapped__ = wrapped
        return wrapper

    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        def decorator(wrapper):
            return update_wrapper(wrapper, wrapped, assigned)
        return decorator

    class partialmethod:
        def __init__(self, func, /, *args, **keywords):
            self.func = func
            self.args = args
            self.keywords = keywords
        def __get__(self, instance, owner=None):
            func, args, keywords = self.func, self.args, self.keywords
            def method(*more, **others):
                return func(instance, *args, *more, **{**keywords, **others})
            return method

    class _CacheInfo:
        def __init__(self, hits, misses, maxsize, currsize):
            self.hits, self.misses, self.maxsize, self.currsize = hits, misses, maxsize, currsize
        def __iter__(self):
            return iter((self.hits, self.misses, self.maxsize, self.currsize))
        def __repr__(self):
            return f'CacheInfo(hits={self.hits}, misses={self.misses}, maxsize={self.maxsize}, currsize={self.currsize})'

    def lru_cache(maxsize=128, typed=False):
        if callable(maxsize):
            return _cached(maxsize, 128)
        return lambda function: _cached(function, maxsize)

    def cache(user_function):
        return _cached(user_function, None)

    def _cached(function, maxsize):
        results = {}
        hits = misses = 0
        def wrapper(*args, **keywords):
            nonlocal hits, misses
            key = (args, tuple(keywords.items())) if keywords else args
            if key in results:
                hits += 1
                if maxsize is None:
                    return results[key]
                # The last used stands last.
                result = results[key] = results.pop(key)
                return result
            misses += 1
            result = function(*args, **keywords)
            if maxsize is None or maxsize > 0:
                results[key] = result
                if maxsize is not None and len(results) > maxsize:
                    del results[next(iter(results))]
            return result
        def cache_info():
            return _CacheInfo(hits, misses, maxsize, len(results))
        def cache_clear():
            nonlocal hits, misses
            results.clear()
            hits = misses = 0
        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        return update_wrapper(wrapper, function)

    class cached_property:
        def __init__(self, func):
            self.func = func
            self.attrname = func.__name__
        def __set_name__(self, owner, name):
            self.attrname = name
        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            value = self.func(instance)
            setattr(instance, self.attrname, value)
            return value

    def cmp_to_key(mycmp):
        class K:
            def __init__(self, obj):
                self.obj = obj
            def __lt__(self, other):
                return mycmp(self.obj, other.obj) < 0
            def __gt__(self, other):
                return mycmp(self.obj, other.obj) > 0
            def __eq__(self, other):
                return mycmp(self.obj, other.obj) == 0
            def __le__(self, other):
                return mycmp(self.obj, other.obj) <= 0
            def __ge__(self, other):
                return mycmp(self.obj, other.obj) >= 0
        return K

    def _not(name):
        def compare(self, other):
            result = getattr(type(self), name)(self, other)
            return result if result is NotImplemented else not result
        return compare

    def _or_equal(name):
        def compare(self, other):
            result = getattr(type(self), name)(self, other)
            return result if result is NotImplemented else result or self == other
        return compare

    def _and_differs(name):
        def compare(self, other):
            result = getattr(type(self), name)(self, other)
            return result if result is NotImplemented else result and self != other
        return compare

    def _not_and_differs(name):
        def compare(self, other):
            result = getattr(type(self), name)(self, other)
            return result if result is NotImplemented else not result and self != other
        return compare

    def _not_or_equal(name):
        def compare(self, other):
            result = getattr(type(self), name)(self, other)
            return result if result is NotImplemented else not result or self == other
        return compare

    _orderings = {
        '__lt__': {'__gt__': _not_and_differs, '__le__': _or_equal, '__ge__': _not},
        '__le__': {'__ge__': _not_or_equal, '__lt__': _and_differs, '__gt__': _not},
        '__gt__': {'__lt__': _not_and_differs, '__ge__': _or_equal, '__le__': _not},
        '__ge__': {'__le__': _not_or_equal, '__gt__': _and_differs, '__lt__': _not},
    }

    def total_ordering(cls):
        roots = [name for name in _orderings if getattr(cls, name) is not getattr(object, name)]
        if not roots:
            raise ValueError('must define at least one ordering operation: < > <= >=')
        root = max(roots)
        for name, make in _orderings[root].items():
            if name not in roots:
                function = make(root)
                function.__name__ = name
                setattr(cls, name, function)
        return cls

    def singledispatch(func):
        registry = {object: func}
        def dispatch(cls):
            for base in cls.__mro__:
                if base in registry:
                    return registry[base]
        def register(cls, func=None):
            if func is None:
                return lambda f: register(cls, f)
            registry[cls] = func
            return func
        def wrapper(*args, **keywords):
            return dispatch(type(args[0]))(*args, **keywords)
        wrapper.register = register
        wrapper.dispatch = dispatch
        return update_wrapper(wrapper, func)
    """#
}
