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
            file = pathname.rpartition('/')[2]
            # One dict as the only argument names the values.
            named = len(args or ()) == 1 and hasattr(args[0], 'keys') and args[0]
            facts = {
                'name': name, 'msg': msg, 'args': named or args, 'levelname': getLevelName(level), 'levelno': level,
                'pathname': pathname, 'filename': file, 'module': file.rpartition('.')[0] or file, 'exc_info': exc_info,
                'exc_text': None, 'stack_info': sinfo, 'lineno': lineno, 'funcName': func, 'created': now,
                'msecs': int(now % 1 * 1000) + 0.0, 'relativeCreated': (now - _start) * 1000, 'thread': 1,
                'threadName': 'MainThread', 'processName': 'MainProcess', 'process': 1}
            for fact, value in facts.items():
                setattr(self, fact, value)

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
        """How a format names the facts of a record."""
        default_format, asctime_search = '%(message)s', '%(asctime)'

        def __init__(self, fmt, *, defaults=None):
            self._fmt, self._defaults = fmt or self.default_format, defaults or {}

        def usesTime(self):
            return self.asctime_search in self._fmt

        def validate(self):
            at = self._fmt.find('%(')
            if at < 0 or ')' not in self._fmt[at:]:
                raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))

        def format(self, record):
            try:
                return self._filled(dict(self._defaults, **vars(record)))
            except KeyError as missing:
                raise ValueError(f'Formatting field not found in record: {missing}')

        def _filled(self, facts):
            return self._fmt % facts

    class StrFormatStyle(PercentStyle):
        default_format, asctime_search = '{message}', '{asctime'

        def validate(self):
            if '{' not in self._fmt:
                raise ValueError('invalid format: no fields')

        def _filled(self, facts):
            return self._fmt.format_map(facts)

    class StringTemplateStyle(PercentStyle):
        default_format, asctime_search = '${message}', '${asctime}'

        def usesTime(self):
            return super().usesTime() or '$asctime' in self._fmt

        def validate(self):
            if '$' not in self._fmt:
                raise ValueError('invalid format: no fields')

        def _filled(self, facts):
            from string import Template
            return Template(self._fmt).substitute(facts)

    _STYLES = {'%': (PercentStyle, BASIC_FORMAT), '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
               '$': (StringTemplateStyle, '${levelname}:${name}:${message}')}

    def _layout(style):
        """The class of a style, and what a page looks like in it."""
        if style not in _STYLES:
            raise ValueError('Style must be one of: ' + ','.join(_STYLES))
        return _STYLES[style]

    class Formatter:
        converter = _time.localtime
        default_time_format, default_msec_format = '%Y-%m-%d %H:%M:%S', '%s,%03d'

        def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
            kind, _ = _layout(style)
            self._style, self.datefmt = kind(fmt, defaults=defaults), datefmt
            self._fmt = self._style._fmt
            if validate:
                self._style.validate()

        def formatTime(self, record, datefmt=None):
            moment = type(self).__dict__.get('converter', _time.localtime)(record.created)
            text = _time.strftime(datefmt or self.default_time_format, moment)
            return text if datefmt or not self.default_msec_format else self.default_msec_format % (text, record.msecs)

        def formatException(self, ei):
            return _exception_text(ei[1]).removesuffix('\n')

        def formatStack(self, stack_info):
            return stack_info

        def usesTime(self):
            return self._style.usesTime()

        def formatMessage(self, record):
            return self._style.format(record)

        def format(self, record):
            setattr(record, 'message', record.getMessage())
            if self.usesTime():
                setattr(record, 'asctime', self.formatTime(record, self.datefmt))
            parts = [self.formatMessage(record)]
            # The text of an exception is made once for all handlers.
            record.exc_text = record.exc_text or (self.formatException(record.exc_info) if record.exc_info else None)
            if record.exc_text:
                parts.append(record.exc_text)
            if record.stack_info:
                parts.append(self.formatStack(record.stack_info))
            return '\n'.join([part.removesuffix('\n') for part in parts[:-1]] + parts[-1:])

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
