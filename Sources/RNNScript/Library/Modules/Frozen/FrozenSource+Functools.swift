extension FrozenSource {
  /// What of the module `functools` is written in the language.
  static let functools = #"""
    from collections import namedtuple as _namedtuple

    WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
    WRAPPER_UPDATES = ('__dict__',)

    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        for name in assigned:
            try:
                value = getattr(wrapped, name)
            except AttributeError:
                pass
            else:
                setattr(wrapper, name, value)
        for name in updated:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        wrapper.__wrapped__ = wrapped
        return wrapper

    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        return lambda wrapper: update_wrapper(wrapper, wrapped, assigned, updated)

    class partialmethod:
        def __init__(self, func, /, *args, **keywords):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            self.func, self.args, self.keywords = func, args, keywords
        def __get__(self, instance, owner=None):
            func = self.func.__get__(instance, owner) if hasattr(self.func, '__get__') else self.func
            if instance is None:
                args, keywords = self.args, self.keywords
                return lambda this, /, *more, **others: func(this, *args, *more, **{**keywords, **others})
            return partial(func, *self.args, **self.keywords)

    _CacheInfo = _namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])

    def lru_cache(maxsize=128, typed=False):
        if callable(maxsize):
            return _cached(maxsize, 128, typed)
        if maxsize is not None:
            if not isinstance(maxsize, int):
                raise TypeError('Expected first argument to be an integer, a callable, or None')
            maxsize = max(maxsize, 0)
        return lambda function: _cached(function, maxsize, typed)

    def cache(user_function):
        return _cached(user_function, None, False)

    def _cached(function, maxsize, typed):
        results = {}
        hits = misses = 0
        marker = object()
        def wrapper(*args, **keywords):
            nonlocal hits, misses
            key = (args, marker, tuple(keywords.items())) if keywords else args
            if typed:
                key = (key, tuple(map(type, args)), tuple(map(type, keywords.values())))
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
        update_wrapper(wrapper, function)
        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return wrapper

    class cached_property:
        def __init__(self, func):
            self.func = func
            self.attrname = None
            self.__doc__ = func.__doc__
        def __set_name__(self, owner, name):
            if self.attrname is None:
                self.attrname = name
            elif name != self.attrname:
                raise TypeError('Cannot assign the same cached_property to two different names '
                                f'({self.attrname!r} and {name!r}).')
        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
            try:
                known = instance.__dict__
            except AttributeError:
                raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                                f'{self.attrname!r} property.') from None
            if self.attrname in known:
                return known[self.attrname]
            value = self.func(instance)
            known[self.attrname] = value
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

    def _classes(cls):
        return getattr(cls, '__args__', None) or (cls,)

    def singledispatch(func):
        registry = {object: func}
        def dispatch(cls):
            for base in cls.__mro__[:-1]:
                if base in registry:
                    return registry[base]
            matches = [known for known in registry if known is not object and issubclass(cls, known)]
            for known in matches:
                if not any(other is not known and issubclass(other, known) for other in matches):
                    return registry[known]
            return registry[object]
        def register(cls, func=None):
            if func is None:
                if isinstance(cls, type) or hasattr(cls, '__args__'):
                    return lambda f: register(cls, f)
                hints = getattr(cls, '__annotations__', {})
                if not hints:
                    raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` '
                                    'or plain `@register` on an annotated function.')
                func = cls
                from typing import get_type_hints
                cls = next(iter(get_type_hints(func).values()))
            for known in _classes(cls):
                registry[known] = func
            return func
        def wrapper(*args, **keywords):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            return dispatch(args[0].__class__)(*args, **keywords)
        name = getattr(func, '__name__', 'singledispatch function')
        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = registry
        return update_wrapper(wrapper, func)

    class singledispatchmethod:
        def __init__(self, func):
            self.dispatcher = singledispatch(func)
            self.func = func
        def register(self, cls, method=None):
            return self.dispatcher.register(cls, method)
        def __get__(self, obj, cls=None):
            def _method(*args, **kwargs):
                return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
            _method.register = self.register
            return update_wrapper(_method, self.func)
    """#
}
