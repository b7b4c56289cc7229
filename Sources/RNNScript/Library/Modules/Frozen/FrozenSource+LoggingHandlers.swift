extension FrozenSource {
  /// Where records of the module `logging` go.
  static let loggingHandlers = #"""
    _handlers = {}

    def getHandlerByName(name):
        return _handlers.get(name)

    class Handler(Filterer):
        def __init__(self, level=NOTSET):
            super().__init__()
            self._name = None
            self.level = _checkLevel(level)
            self.formatter = None

        def get_name(self):
            return self._name

        def set_name(self, name):
            self._name = name
            if name:
                _handlers[name] = self

        name = property(get_name, set_name)

        def createLock(self):
            pass

        def acquire(self):
            pass

        def release(self):
            pass

        def setLevel(self, level):
            self.level = _checkLevel(level)

        def format(self, record):
            return (self.formatter or _default_formatter).format(record)

        def emit(self, record):
            raise NotImplementedError('emit must be implemented by Handler subclasses')

        def handle(self, record):
            passed = self.filter(record)
            if passed:
                self.emit(record)
            return passed

        def setFormatter(self, fmt):
            self.formatter = fmt

        def flush(self):
            pass

        def close(self):
            _handlers.pop(self._name, None)

        def handleError(self, record):
            if raiseExceptions and sys.stderr:
                error = _current_exception()
                sys.stderr.write('--- Logging error ---\n')
                if error is not None:
                    sys.stderr.write(_exception_text(error))
                sys.stderr.write('Message: %r\nArguments: %s\n' % (record.msg, record.args))

        def __repr__(self):
            return '<%s (%s)>' % (type(self).__name__, getLevelName(self.level))

    class StreamHandler(Handler):
        terminator = '\n'

        def __init__(self, stream=None):
            super().__init__()
            self.stream = sys.stderr if stream is None else stream

        def flush(self):
            if self.stream and hasattr(self.stream, 'flush'):
                self.stream.flush()

        def emit(self, record):
            try:
                self.stream.write(self.format(record) + self.terminator)
                self.flush()
            except RecursionError:
                raise
            except Exception:
                self.handleError(record)

        def setStream(self, stream):
            if stream is self.stream:
                return None
            old, self.stream = self.stream, stream
            return old

        def __repr__(self):
            name = str(getattr(self.stream, 'name', ''))
            return '<%s %s(%s)>' % (type(self).__name__, name + ' ' if name else '', getLevelName(self.level))

    class FileHandler(StreamHandler):
        def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
            self.baseFilename = str(filename)
            self.mode, self.encoding, self.errors = mode, encoding, errors
            super().__init__(None)
            self.stream = None if delay else self._open()

        def _open(self):
            return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

        def close(self):
            if self.stream:
                self.stream.close()
                self.stream = None
            super().close()

        def emit(self, record):
            if self.stream is None:
                self.stream = self._open()
            super().emit(record)

        def __repr__(self):
            return '<%s %s (%s)>' % (type(self).__name__, self.baseFilename, getLevelName(self.level))

    class _StderrHandler(StreamHandler):
        def __init__(self, level=NOTSET):
            Handler.__init__(self, level)

        stream = property(lambda self: sys.stderr)

    lastResort = _StderrHandler(WARNING)

    class NullHandler(Handler):
        def handle(self, record):
            pass

        def emit(self, record):
            pass
    """#
}
