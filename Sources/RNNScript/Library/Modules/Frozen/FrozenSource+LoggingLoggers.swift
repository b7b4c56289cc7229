extension FrozenSource {
  /// The loggers of the module `logging`, and its functions.
  static let loggingLoggers = #"""
    class Logger(Filterer):
        def __init__(self, name, level=NOTSET):
            super().__init__()
            self.name = name
            self.level = _checkLevel(level)
            self.parent = None
            self.propagate = True
            self.handlers = []
            self.disabled = False

        def setLevel(self, level):
            self.level = _checkLevel(level)

        def debug(self, msg, *args, **kwargs):
            if self.isEnabledFor(DEBUG):
                self._log(DEBUG, msg, args, **kwargs)

        def info(self, msg, *args, **kwargs):
            if self.isEnabledFor(INFO):
                self._log(INFO, msg, args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            if self.isEnabledFor(WARNING):
                self._log(WARNING, msg, args, **kwargs)

        def warn(self, msg, *args, **kwargs):
            self.warning(msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            if self.isEnabledFor(ERROR):
                self._log(ERROR, msg, args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.error(msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            if self.isEnabledFor(CRITICAL):
                self._log(CRITICAL, msg, args, **kwargs)

        fatal = critical

        def log(self, level, msg, *args, **kwargs):
            if not isinstance(level, int):
                if raiseExceptions:
                    raise TypeError('level must be an integer')
                return
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)

        def findCaller(self, stack_info=False, stacklevel=1):
            path, line, function = _place('<logging>', stacklevel)[:3]
            return path, line, function, None

        def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
            record = _record_factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
            for key in extra or ():
                if key in ('message', 'asctime') or key in vars(record):
                    raise KeyError('Attempt to overwrite %r in LogRecord' % key)
                setattr(record, key, extra[key])
            return record

        def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
            path, line, function, stack = self.findCaller(stack_info, stacklevel)
            if exc_info:
                error = exc_info if isinstance(exc_info, BaseException) else \
                    exc_info[1] if isinstance(exc_info, tuple) else _current_exception()
                exc_info = (None, None, None) if error is None else (type(error), error, error.__traceback__)
            self.handle(self.makeRecord(self.name, level, path, line, msg, args, exc_info, function, extra, stack))

        def handle(self, record):
            if not self.disabled and self.filter(record):
                self.callHandlers(record)

        def addHandler(self, hdlr):
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

        def removeHandler(self, hdlr):
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

        def _chain(self):
            logger = self
            while logger is not None:
                yield logger
                logger = logger.parent if logger.propagate else None

        def hasHandlers(self):
            return any(logger.handlers for logger in self._chain())

        def callHandlers(self, record):
            found = 0
            for logger in self._chain():
                for handler in logger.handlers:
                    found += 1
                    if record.levelno >= handler.level:
                        handler.handle(record)
            if not found and lastResort and record.levelno >= lastResort.level:
                lastResort.handle(record)

        def getEffectiveLevel(self):
            logger = self
            while logger is not None:
                if logger.level:
                    return logger.level
                logger = logger.parent
            return NOTSET

        def isEnabledFor(self, level):
            return not self.disabled and self.manager.disable < level and level >= self.getEffectiveLevel()

        def getChild(self, suffix):
            return self.manager.getLogger(suffix if self.parent is None else self.name + '.' + suffix)

        def __repr__(self):
            return '<%s %s (%s)>' % (type(self).__name__, self.name, getLevelName(self.getEffectiveLevel()))

    class RootLogger(Logger):
        def __init__(self, level):
            super().__init__('root', level)

    _logger_class = Logger

    def setLoggerClass(klass):
        global _logger_class
        if klass is not Logger and not issubclass(klass, Logger):
            raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)
        _logger_class = klass

    def getLoggerClass():
        return _logger_class

    class Manager:
        def __init__(self, rootnode):
            self.root = rootnode
            self.disable = 0
            self.loggerDict = {}

        def getLogger(self, name):
            if not isinstance(name, str):
                raise TypeError('A logger name must be a string')
            if name not in self.loggerDict:
                logger = self.loggerDict[name] = _logger_class(name)
                # Its parent is the nearest one around it; those inside it may have been made before.
                parent, around = self.root, name
                while '.' in around and parent is self.root:
                    around = around.rpartition('.')[0]
                    parent = self.loggerDict.get(around, self.root)
                logger.parent = parent
                for other in self.loggerDict.values():
                    if other.name.startswith(name + '.') and not other.parent.name.startswith(name + '.'):
                        other.parent = logger
            return self.loggerDict[name]

    root = RootLogger(WARNING)
    Logger.root = root
    Logger.manager = Manager(root)

    class LoggerAdapter:
        def __init__(self, logger, extra=None):
            self.logger = logger
            self.extra = extra

        def process(self, msg, kwargs):
            kwargs['extra'] = self.extra
            return msg, kwargs

        def log(self, level, msg, *args, **kwargs):
            if self.isEnabledFor(level):
                msg, kwargs = self.process(msg, kwargs)
                self.logger.log(level, msg, *args, **kwargs)

        def debug(self, msg, *args, **kwargs):
            self.log(DEBUG, msg, *args, **kwargs)

        def info(self, msg, *args, **kwargs):
            self.log(INFO, msg, *args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            self.log(WARNING, msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            self.log(ERROR, msg, *args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            self.log(CRITICAL, msg, *args, **kwargs)

        def isEnabledFor(self, level):
            return self.logger.isEnabledFor(level)

        def setLevel(self, level):
            self.logger.setLevel(level)

        def getEffectiveLevel(self):
            return self.logger.getEffectiveLevel()

        def hasHandlers(self):
            return self.logger.hasHandlers()

        name = property(lambda self: self.logger.name)

        def __repr__(self):
            return '<%s %s (%s)>' % (type(self).__name__, self.name, getLevelName(self.getEffectiveLevel()))

    def basicConfig(**kwargs):
        force = kwargs.pop('force', False)
        encoding = kwargs.pop('encoding', None)
        errors = kwargs.pop('errors', 'backslashreplace')
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        handlers = kwargs.pop('handlers', None)
        if handlers is None:
            if 'stream' in kwargs and 'filename' in kwargs:
                raise ValueError("'stream' and 'filename' should not be specified together")
        elif 'stream' in kwargs or 'filename' in kwargs:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        filename = kwargs.pop('filename', None)
        mode = kwargs.pop('filemode', 'a')
        stream = kwargs.pop('stream', None)
        if handlers is None:
            if filename:
                handlers = [FileHandler(filename, mode, encoding=encoding, errors=errors)]
            else:
                handlers = [StreamHandler(stream)]
        datefmt = kwargs.pop('datefmt', None)
        style = kwargs.pop('style', '%')
        if style not in _STYLES:
            raise ValueError('Style must be one of: %s' % ','.join(_STYLES))
        formatter = Formatter(kwargs.pop('format', _STYLES[style][1]), datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        level = kwargs.pop('level', None)
        if level is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError('Unrecognised argument(s): %s' % ', '.join(kwargs))

    def getLogger(name=None):
        if not name or isinstance(name, str) and name == root.name:
            return root
        return Logger.manager.getLogger(name)

    def _at_root(method):
        def function(msg, *args, **kwargs):
            if not root.handlers:
                basicConfig()
            getattr(root, method)(msg, *args, **kwargs)
        function.__name__ = function.__qualname__ = method
        return function

    debug, info, warning, warn, error, exception, critical = map(
        _at_root, ('debug', 'info', 'warning', 'warn', 'error', 'exception', 'critical'))
    fatal = critical

    def log(level, msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.log(level, msg, *args, **kwargs)

    def disable(level=CRITICAL):
        root.manager.disable = _checkLevel(level)

    def shutdown(handlerList=None):
        for handler in root.handlers:
            handler.flush()

    def captureWarnings(capture):
        import warnings
        global _shown
        if capture and _shown is None:
            _shown = warnings.showwarning
            def show(message, category, filename, lineno, file=None, line=None):
                text = warnings.formatwarning(message, category, filename, lineno, line)
                logger = getLogger('py.warnings')
                if not logger.handlers:
                    logger.addHandler(NullHandler())
                logger.warning('%s', text)
            warnings.showwarning = show
        elif not capture and _shown is not None:
            warnings.showwarning = _shown
            _shown = None

    _shown = None
    """#
}
