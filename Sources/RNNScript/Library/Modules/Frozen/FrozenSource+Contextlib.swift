extension FrozenSource {
  /// What of the module `contextlib` is written in the language.
  static let contextlib = #"""
    import sys as _sys
    from abc import ABC as _ABC, abstractmethod as _abstractmethod
    from functools import wraps as _wraps

    class AbstractContextManager(_ABC):
        def __enter__(self):
            return self
        @_abstractmethod
        def __exit__(self, exc_type, exc_value, traceback):
            return None
        @classmethod
        def __subclasshook__(cls, C):
            if cls is AbstractContextManager:
                if all(any(name in B.__dict__ for B in C.__mro__) for name in ('__enter__', '__exit__')):
                    return True
            return NotImplemented

    class ContextDecorator:
        def _recreate_cm(self):
            return self
        def __call__(self, func):
            @_wraps(func)
            def inner(*args, **kwds):
                with self._recreate_cm():
                    return func(*args, **kwds)
            return inner

    class _GeneratorContextManager(ContextDecorator, AbstractContextManager):
        def __init__(self, func, args, kwds):
            self.gen = func(*args, **kwds)
            self.func, self.args, self.kwds = func, args, kwds
            doc = getattr(func, '__doc__', None)
            self.__doc__ = type(self).__doc__ if doc is None else doc
        def _recreate_cm(self):
            return self.__class__(self.func, self.args, self.kwds)
        def __enter__(self):
            del self.args, self.kwds, self.func
            try:
                return next(self.gen)
            except StopIteration:
                raise RuntimeError("generator didn't yield") from None
        def __exit__(self, typ, value, traceback):
            if typ is None:
                try:
                    next(self.gen)
                except StopIteration:
                    return False
                else:
                    raise RuntimeError("generator didn't stop")
            if value is None:
                value = typ()
            try:
                self.gen.throw(typ, value, traceback)
            except StopIteration as exc:
                return exc is not value
            except RuntimeError as exc:
                if exc is value:
                    return False
                if isinstance(value, StopIteration) and exc.__cause__ is value:
                    return False
                raise
            except BaseException as exc:
                if exc is not value:
                    raise
                return False
            raise RuntimeError("generator didn't stop after throw()")

    def contextmanager(func):
        @_wraps(func)
        def helper(*args, **kwds):
            return _GeneratorContextManager(func, args, kwds)
        return helper

    class closing(AbstractContextManager):
        def __init__(self, thing):
            self.thing = thing
        def __enter__(self):
            return self.thing
        def __exit__(self, *exc_info):
            self.thing.close()

    class _RedirectStream(AbstractContextManager):
        _stream = None
        def __init__(self, new_target):
            self._new_target = new_target
            self._old_targets = []
        def __enter__(self):
            self._old_targets.append(getattr(_sys, self._stream))
            setattr(_sys, self._stream, self._new_target)
            return self._new_target
        def __exit__(self, exctype, excinst, exctb):
            setattr(_sys, self._stream, self._old_targets.pop())

    class redirect_stdout(_RedirectStream):
        _stream = 'stdout'

    class redirect_stderr(_RedirectStream):
        _stream = 'stderr'

    class suppress(AbstractContextManager):
        def __init__(self, *exceptions):
            self._exceptions = exceptions
        def __enter__(self):
            pass
        def __exit__(self, exctype, excinst, exctb):
            return exctype is not None and issubclass(exctype, self._exceptions)

    class nullcontext(AbstractContextManager):
        def __init__(self, enter_result=None):
            self.enter_result = enter_result
        def __enter__(self):
            return self.enter_result
        def __exit__(self, *excinfo):
            pass

    class ExitStack(AbstractContextManager):
        def __init__(self):
            self._exit_callbacks = []
        def pop_all(self):
            new_stack = type(self)()
            new_stack._exit_callbacks = self._exit_callbacks
            self._exit_callbacks = []
            return new_stack
        def push(self, exit):
            try:
                method = type(exit).__exit__
            except AttributeError:
                self._exit_callbacks.append(exit)
            else:
                self._exit_callbacks.append(lambda *details: method(exit, *details))
            return exit
        def enter_context(self, cm):
            cls = type(cm)
            try:
                enter, exit = cls.__enter__, cls.__exit__
            except AttributeError:
                raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does "
                                f"not support the context manager protocol") from None
            result = enter(cm)
            self._exit_callbacks.append(lambda *details: exit(cm, *details))
            return result
        def callback(self, callback, /, *args, **kwds):
            def run(*details):
                callback(*args, **kwds)
            self._exit_callbacks.append(run)
            return callback
        def close(self):
            self.__exit__(None, None, None)
        def __exit__(self, *exc_details):
            received = exc_details[0] is not None
            suppressed = pending = False
            while self._exit_callbacks:
                callback = self._exit_callbacks.pop()
                try:
                    if callback(*exc_details):
                        suppressed, pending = True, False
                        exc_details = (None, None, None)
                except BaseException as error:
                    exc_details = (type(error), error, error.__traceback__)
                    pending = True
            if pending:
                raise exc_details[1]
            return received and suppressed
    """#
}
