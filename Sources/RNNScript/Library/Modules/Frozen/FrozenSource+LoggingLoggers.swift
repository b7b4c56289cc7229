extension FrozenSource {
  /// The loggers of the module `logging`, and its functions.
  static let loggingLoggers = #"""
    _LEVELLED = {'debug': DEBUG, 'info': INFO, 'warning': WARNING, 'error': ERROR, 'critical': CRITICAL}

    def _with_levels(kind):
        """Adds to a class the methods that log at the usual levels; each asks the class's own `_at`."""
        def method(name, level, **usual):
            def function(self, msg, *args, **kwargs):
                self._at(level, msg, args, {**usual, **kwargs})
            function.__name__, function.__qualname__ = name, f'{kind.__name__}.{name}'
            setattr(kind, name, function)
        for name, level in _LEVELLED.items():
            method(name, level)
        method('exception', ERROR, exc_info=True)
        return kind

    @_with_levels
    class Logger(Filterer):
        def __init__(self, name, level=NOTSET):
            super().__init__()
            self.name, self.parent = name, None
            self.handlers, self.propagate, self.disabled = [], True, False
            self.setLevel(level)

        def __repr__(self):
            return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

        def _around(self, inherit):
            """This logger and those around it, as far as `inherit` says that one hands on."""
            each = self
            while each is not None:
                yield each
                each = each.parent if inherit(each) else None

        def setLevel(self, level):
            self.level = _checkLevel(level)

        def getEffectiveLevel(self):
            return next((each.level for each in self._around(lambda logger: True) if each.level), NOTSET)

        def isEnabledFor(self, level):
            return not self.disabled and level > self.manager.disable and level >= self.getEffectiveLevel()

        def getChild(self, suffix):
            return self.manager.getLogger('.'.join([self.name, suffix][self.parent is None:]))

        def _at(self, level, msg, args, facts):
            if self.isEnabledFor(level):
                self._log(level, msg, args, **facts)

        def log(self, level, msg, *args, **kwargs):
            if isinstance(level, int):
                self._at(level, msg, args, kwargs)
            elif raiseExceptions:
                raise TypeError('level must be an integer')

        def warn(self, msg, *args, **kwargs):
            self._at(WARNING, msg, args, kwargs)

        def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
            problem = exc_info
            if exc_info and not isinstance(exc_info, BaseException):
                problem = exc_info[1] if isinstance(exc_info, tuple) else _current_exception()
            if exc_info:
                exc_info = (None, None, None) if problem is None else (type(problem), problem, problem.__traceback__)
            *place, stack = self.findCaller(stack_info, stacklevel)
            path, line, function = place
            self.handle(self.makeRecord(self.name, level, path, line, msg, args, exc_info, function, extra, stack))

        def findCaller(self, stack_info=False, stacklevel=1):
            return (*_place('<logging>', stacklevel)[:3], None)

        def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
            record = _record_factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
            taken = {'message', 'asctime', *vars(record)}
            for key, value in (extra or {}).items():
                if key in taken:
                    raise KeyError('Attempt to overwrite %r in LogRecord' % key)
                setattr(record, key, value)
            return record

        def handle(self, record):
            if not self.disabled and self.filter(record):
                self.callHandlers(record)

        def _all_handlers(self):
            return [handler for each in self._around(lambda logger: logger.propagate) for handler in each.handlers]

        def hasHandlers(self):
            return bool(self._all_handlers())

        def callHandlers(self, record):
            for handler in self._all_handlers() or [lastResort]:
                if handler and record.levelno >= handler.level:
                    handler.handle(record)

        def addHandler(self, hdlr):
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

        def removeHandler(self, hdlr):
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

    Logger.fatal = Logger.critical

    class RootLogger(Logger):
        def __init__(self, level):
            super().__init__('root', level)

    _logger_class = Logger

    def getLoggerClass():
        return _logger_class

    def setLoggerClass(klass):
        global _logger_class
        if not issubclass(klass, Logger):
            raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)
        _logger_class = klass

    class Manager:
        def __init__(self, rootnode):
            self.root, self.disable, self.loggerDict = rootnode, NOTSET, {}

        def getLogger(self, name):
            if not isinstance(name, str):
                raise TypeError('A logger name must be a string')
            known = self.loggerDict
            if name not in known:
                logger = known[name] = _logger_class(name)
                # Its parent is the nearest one around it; those inside it may have been made before.
                outer = name.rpartition('.')[0]
                while outer and outer not in known:
                    outer = outer.rpartition('.')[0]
                logger.parent = known.get(outer, self.root)
                inside = name + '.'
                for other in known.values():
                    if other.name.startswith(inside) and not other.parent.name.startswith(inside):
                        other.parent = logger
            return known[name]

    root = RootLogger(WARNING)
    Logger.root, Logger.manager = root, Manager(root)

    def getLogger(name=None):
        return root.manager.getLogger(name) if name and name != root.name else root

    @_with_levels
    class LoggerAdapter:
        """A logger that adds facts to what it is told."""
        def __init__(self, logger, extra=None):
            self.logger, self.extra = logger, extra

        def __repr__(self):
            return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

        name = property(lambda self: self.logger.name)
        isEnabledFor, setLevel, getEffectiveLevel, hasHandlers = [
            (lambda method: lambda self, *args: getattr(self.logger, method)(*args))(method)
            for method in ('isEnabledFor', 'setLevel', 'getEffectiveLevel', 'hasHandlers')]

        def process(self, msg, kwargs):
            return msg, dict(kwargs, extra=self.extra)

        def log(self, level, msg, *args, **kwargs):
            if self.isEnabledFor(level):
                text, facts = self.process(msg, kwargs)
                self.logger.log(level, text, *args, **facts)

        def _at(self, level, msg, args, facts):
            self.log(level, msg, *args, **facts)

    _CONFIGURATION = {'filename': None, 'filemode': 'a', 'stream': None, 'handlers': None, 'level': None,
                      'datefmt': None, 'style': '%', 'force': False, 'encoding': None, 'errors': 'backslashreplace'}

    def basicConfig(**kwargs):
        facts = {**_CONFIGURATION, **kwargs}
        while facts['force'] and root.handlers:
            root.handlers.pop(0).close()
        if root.handlers:
            return
        handlers, style = facts['handlers'], facts['style']
        targets = [name for name in ('stream', 'filename') if name in kwargs]
        if handlers is not None and targets:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        if len(targets) == 2:
            raise ValueError("'stream' and 'filename' should not be specified together")
        if handlers is None and facts['filename']:
            handlers = [FileHandler(facts['filename'], facts['filemode'], facts['encoding'], errors=facts['errors'])]
        elif handlers is None:
            handlers = [StreamHandler(facts['stream'])]
        layout = Formatter(facts.pop('format', _layout(style)[1]), facts['datefmt'], style)
        for handler in handlers:
            handler.formatter = handler.formatter or layout
            root.addHandler(handler)
        if facts['level'] is not None:
            root.setLevel(facts['level'])
        unknown = [name for name in facts if name not in _CONFIGURATION]
        if unknown:
            raise ValueError('Unrecognised argument(s): ' + ', '.join(unknown))

    def _at_root(name):
        def function(*args, **kwargs):
            if not root.handlers:
                basicConfig()
            getattr(root, name)(*args, **kwargs)
        function.__name__ = function.__qualname__ = name
        return function

    debug, info, warning, warn, error, exception, critical, log = map(
        _at_root, 'debug info warning warn error exception critical log'.split())
    fatal = critical

    def disable(level=CRITICAL):
        root.manager.disable = _checkLevel(level)

    def shutdown(handlerList=None):
        for handler in root.handlers:
            handler.flush()

    _shown_before = None

    def captureWarnings(capture):
        """Sends what `warnings` shows to a logger instead, or back to where it went."""
        import warnings
        global _shown_before
        if bool(capture) == (_shown_before is not None):
            return
        if not capture:
            warnings.showwarning, _shown_before = _shown_before, None
            return
        def show(message, category, filename, lineno, file=None, line=None):
            target = getLogger('py.warnings')
            if not target.handlers:
                target.handlers.append(NullHandler())
            target.warning('%s', warnings.formatwarning(message, category, filename, lineno, line))
        _shown_before, warnings.showwarning = warnings.showwarning, show
    """#
}
