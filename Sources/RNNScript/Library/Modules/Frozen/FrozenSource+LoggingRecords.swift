extension FrozenSource {
  /// Levels, records and forms of the module `logging`.
  static let loggingRecords = #"""
    import sys
    import time as _time

    CRITICAL = FATAL = 50
    ERROR = 40
    WARNING = WARN = 30
    INFO = 20
    DEBUG = 10
    NOTSET = 0
    BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
    raiseExceptions = True
    logThreads = logMultiprocessing = logProcesses = True
    _start = _time.time()
    _names = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET'}
    _levels = {'CRITICAL': CRITICAL, 'FATAL': FATAL, 'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING, 'INFO': INFO,
               'DEBUG': DEBUG, 'NOTSET': NOTSET}

    def getLevelNamesMapping():
        return _levels.copy()

    def getLevelName(level):
        result = _names.get(level)
        if result is None:
            result = _levels.get(level)
        return 'Level %s' % level if result is None else result

    def addLevelName(level, levelName):
        _names[level] = levelName
        _levels[levelName] = level

    def _checkLevel(level):
        if isinstance(level, int):
            return level
        if not isinstance(level, str):
            raise TypeError('Level not an integer or a valid string: %r' % (level,))
        if level not in _levels:
            raise ValueError('Unknown level: %r' % (level,))
        return _levels[level]

    class LogRecord:
        def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
            now = _time.time()
            self.name = name
            self.msg = msg
            # One dict as the only argument names the values.
            if args and len(args) == 1 and hasattr(args[0], 'keys') and args[0]:
                args = args[0]
            self.args = args
            self.levelname = getLevelName(level)
            self.levelno = level
            self.pathname = pathname
            self.filename = pathname.rpartition('/')[2]
            self.module = self.filename.rpartition('.')[0] or self.filename
            self.exc_info = exc_info
            self.exc_text = None
            self.stack_info = sinfo
            self.lineno = lineno
            self.funcName = func
            self.created = now
            self.msecs = int((now - int(now)) * 1000) + 0.0
            self.relativeCreated = (now - _start) * 1000
            self.thread = 1
            self.threadName = 'MainThread'
            self.processName = 'MainProcess'
            self.process = 1

        def __repr__(self):
            return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)

        def getMessage(self):
            message = str(self.msg)
            return message % self.args if self.args else message

    _record_factory = LogRecord

    def setLogRecordFactory(factory):
        global _record_factory
        _record_factory = factory

    def getLogRecordFactory():
        return _record_factory

    def makeLogRecord(dict):
        record = _record_factory(None, None, '', 0, '', (), None, None)
        for name, value in dict.items():
            setattr(record, name, value)
        return record

    class PercentStyle:
        default_format = '%(message)s'
        asctime_search = '%(asctime)'

        def __init__(self, fmt, *, defaults=None):
            self._fmt = fmt or self.default_format
            self._defaults = defaults

        def usesTime(self):
            return self.asctime_search in self._fmt

        def validate(self):
            at = self._fmt.find('%(')
            if at < 0 or ')' not in self._fmt[at:]:
                raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))

        def _values(self, record):
            return {**(self._defaults or {}), **vars(record)}

        def format(self, record):
            try:
                return self._format(self._values(record))
            except KeyError as error:
                raise ValueError('Formatting field not found in record: %s' % error)

        def _format(self, values):
            return self._fmt % values

    class StrFormatStyle(PercentStyle):
        default_format = '{message}'
        asctime_search = '{asctime'

        def validate(self):
            if '{' not in self._fmt:
                raise ValueError('invalid format: no fields')

        def _format(self, values):
            return self._fmt.format(**values)

    class StringTemplateStyle(PercentStyle):
        default_format = '${message}'
        asctime_search = '${asctime}'

        def usesTime(self):
            return '$asctime' in self._fmt or self.asctime_search in self._fmt

        def validate(self):
            if '$' not in self._fmt:
                raise ValueError('invalid format: no fields')

        def _format(self, values):
            from string import Template
            return Template(self._fmt).substitute(**values)

    _STYLES = {'%': (PercentStyle, BASIC_FORMAT), '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
               '$': (StringTemplateStyle, '${levelname}:${name}:${message}')}

    class Formatter:
        converter = _time.localtime
        default_time_format = '%Y-%m-%d %H:%M:%S'
        default_msec_format = '%s,%03d'

        def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
            if style not in _STYLES:
                raise ValueError('Style must be one of: %s' % ','.join(_STYLES))
            self._style = _STYLES[style][0](fmt, defaults=defaults)
            if validate:
                self._style.validate()
            self._fmt = self._style._fmt
            self.datefmt = datefmt

        def formatTime(self, record, datefmt=None):
            moment = type(self).__dict__.get('converter', _time.localtime)(record.created)
            if datefmt:
                return _time.strftime(datefmt, moment)
            text = _time.strftime(self.default_time_format, moment)
            return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

        def formatException(self, ei):
            return _exception_text(ei[1]).removesuffix('\n')

        def usesTime(self):
            return self._style.usesTime()

        def formatMessage(self, record):
            return self._style.format(record)

        def formatStack(self, stack_info):
            return stack_info

        def format(self, record):
            record.message = record.getMessage()
            if self.usesTime():
                record.asctime = self.formatTime(record, self.datefmt)
            text = self.formatMessage(record)
            if record.exc_info and not record.exc_text:
                record.exc_text = self.formatException(record.exc_info)
            for more in (record.exc_text, record.stack_info and self.formatStack(record.stack_info)):
                if more:
                    text = text.removesuffix('\n') + '\n' + more if text[-1:] == '\n' else text + '\n' + more
            return text

    _default_formatter = Formatter()

    class BufferingFormatter:
        def __init__(self, linefmt=None):
            self.linefmt = linefmt or _default_formatter

        def formatHeader(self, records):
            return ''

        def formatFooter(self, records):
            return ''

        def format(self, records):
            if not records:
                return ''
            return self.formatHeader(records) + ''.join(map(self.linefmt.format, records)) + self.formatFooter(records)

    class Filter:
        def __init__(self, name=''):
            self.name = name

        def filter(self, record):
            return not self.name or record.name == self.name or record.name.startswith(self.name + '.')

    class Filterer:
        def __init__(self):
            self.filters = []

        def addFilter(self, filter):
            if filter not in self.filters:
                self.filters.append(filter)

        def removeFilter(self, filter):
            if filter in self.filters:
                self.filters.remove(filter)

        def filter(self, record):
            return all(f.filter(record) if hasattr(f, 'filter') else f(record) for f in self.filters)
    """#
}
