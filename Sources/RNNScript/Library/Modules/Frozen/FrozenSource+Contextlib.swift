extension FrozenSource {
  /// What of the module `contextlib` is written in the language.
  static let contextlib = #"""
    import sys as _sys
    from abc import ABC as _ABC, abstractmethod as _abstractmethod
    from functools import wraps as _wraps

    class AbstractContextManager(_ABC):
        """What can stand behind `with`; a class that has both methods counts as one."""
        def __enter__(self):
            return self
        @_abstractmethod
        def __exit__(self, kind, error, trace):
            return None
        @classmethod
        def __subclasshook__(cls, other):
            if cls is not AbstractContextManager:
                return NotImplemented
            needed = {'__enter__', '__exit__'}
            for base in other.__mro__:
                needed.difference_update(vars(base))
            return NotImplemented if needed else True

    class ContextDecorator:
        def _recreate_cm(self):
            return self
        def __call__(self, func):
            @_wraps(func)
            def guarded(*positional, **named):
                with self._recreate_cm():
                    return func(*positional, **named)
            return guarded

    class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
        def __init__(self, func, args, kwds):
            self.gen = func(*args, **kwds)
            self.__doc__ = func.__doc__ if getattr(func, '__doc__', None) is not None else type(self).__doc__
            # Kept until it is entered: a decorator makes a new one for each call.
            self.args = func, args, kwds
        def _recreate_cm(self):
            return type(self)(*self.args)
        def __enter__(self):
            del self.args
            try:
                return self.gen.send(None)
            except StopIteration:
                raise RuntimeError("generator didn't yield") from None
        def __exit__(self, kind, error, trace):
            if kind is None:
                for _ in self.gen:
                    raise RuntimeError("generator didn't stop")
                return False
            thrown = kind() if error is None else error
            try:
                self.gen.throw(kind, thrown, trace)
            except BaseException as left:
                # A StopIteration that passes through a generator arrives as the cause of a RuntimeError.
                wrapped = isinstance(thrown, StopIteration) and isinstance(left, RuntimeError)
                if left is thrown or wrapped and left.__cause__ is thrown:
                    return False
                if isinstance(left, StopIteration):
                    return True
                raise
            raise RuntimeError("generator didn't stop after throw()")

    def contextmanager(func):
        @_wraps(func)
        def managed(*positional, **named):
            return _GeneratorContextManager(func, positional, named)
        return managed

    class closing(AbstractContextManager):
        def __init__(self, thing):
            self.thing = thing
        def __enter__(self):
            return self.thing
        def __exit__(self, *problem):
            self.thing.close()

    class nullcontext(AbstractContextManager):
        def __init__(self, enter_result=None):
            self.enter_result = enter_result
        def __enter__(self):
            return self.enter_result
        def __exit__(self, *problem):
            return None

    class suppress(AbstractContextManager):
        def __init__(self, *exceptions):
            self._unheard = exceptions
        def __enter__(self):
            return None
        def __exit__(self, kind, error, trace):
            return kind is not None and issubclass(kind, self._unheard)

    class _Redirection(AbstractContextManager):
        def __init__(self, new_target):
            self._target, self._replaced = new_target, []
        def __enter__(self):
            name = self._stream_name
            self._replaced.append(getattr(_sys, name))
            setattr(_sys, name, self._target)
            return self._target
        def __exit__(self, *problem):
            setattr(_sys, self._stream_name, self._replaced.pop())

    class redirect_stdout(_Redirection):
        _stream_name = 'stdout'

    class redirect_stderr(_Redirection):
        _stream_name = 'stderr'

    class ExitStack(AbstractContextManager):
        """Leaves in reverse order what it entered. Each entry takes what `__exit__` takes and says what that says."""
        def __init__(self):
            self._leaving = []
        def enter_context(self, cm):
            kind = type(cm)
            if not (hasattr(kind, '__enter__') and hasattr(kind, '__exit__')):
                name = f'{kind.__module__}.{kind.__qualname__}'
                raise TypeError(f"'{name}' object does not support the context manager protocol")
            leave = kind.__exit__
            value = kind.__enter__(cm)
            self._leaving.append(lambda *problem: leave(cm, *problem))
            return value
        def push(self, exit):
            leave = getattr(type(exit), '__exit__', None)
            self._leaving.append(exit if leave is None else lambda *problem: leave(exit, *problem))
            return exit
        def callback(self, callback, /, *args, **kwds):
            self._leaving.append(lambda *problem: callback(*args, **kwds) and None)
            return callback
        def pop_all(self):
            other = type(self)()
            other._leaving, self._leaving = self._leaving, []
            return other
        def close(self):
            self.__exit__(None, None, None)
        def __exit__(self, kind, error, trace):
            current = error
            while self._leaving:
                leave = self._leaving.pop()
                facts = (None, None, None) if current is None else (type(current), current, current.__traceback__)
                try:
                    if leave(*facts):
                        current = None
                except BaseException as raised:
                    current = raised
            if current is error:
                return False
            if current is None:
                return True
            raise current
    """#
}
