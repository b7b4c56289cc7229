extension FrozenSource {
  /// What of the module `warnings` is written in the language.
  static let warnings = #"""
    import sys

    filters = []
    defaultaction = 'default'
    onceregistry = {}
    _registries = {}
    _version = 0
    _order = ('action', 'message', 'category', 'module', 'lineno')

    def _changed():
        global _version
        _version += 1

    def formatwarning(message, category, filename, lineno, line=None):
        text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
        if line is None:
            line = _source_line(filename, lineno)
        if line and line.strip():
            text += '  %s\n' % line.strip()
        return text

    def showwarning(message, category, filename, lineno, file=None, line=None):
        file = sys.stderr if file is None else file
        if file is not None:
            file.write(formatwarning(message, category, filename, lineno, line))

    _original_show = showwarning

    class _Prefix:
        """The pattern of a text without special signs."""
        def __init__(self, text, folds):
            self.folds = folds
            self.text = text.lower() if folds else text
        def __eq__(self, other):
            return isinstance(other, _Prefix) and self.text == other.text
        def match(self, text):
            return (text.lower() if self.folds else text).startswith(self.text)

    class _Main:
        """The pattern that the module of the running script fits."""
        def match(self, module):
            return module == '__main__'

    class WarningMessage:
        def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
            self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
            self.file, self.line, self.source = file, line, source
            self._category_name = category.__name__ if category else None

        def __str__(self):
            return '{message : %r, category : %r, filename : %r, lineno : %s, line : %r}' % (
                self.message, self._category_name, self.filename, self.lineno, self.line)

    def _pattern(text, flags=0):
        if not text:
            return None
        if not any(sign in text for sign in '.^$*+?{}[]\\|()'):
            return _Prefix(text, flags != 0)
        import re
        return re.compile(text, flags)

    def _add(item, append):
        if append:
            if item not in filters:
                filters.append(item)
        else:
            if item in filters:
                filters.remove(item)
            filters.insert(0, item)
        _changed()

    _actions = ('error', 'ignore', 'always', 'default', 'module', 'once')

    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        assert action in _actions, 'invalid action: %r' % (action,)
        assert isinstance(message, str), 'message must be a string'
        assert isinstance(category, type), 'category must be a class'
        assert issubclass(category, Warning), 'category must be a Warning subclass'
        assert isinstance(module, str), 'module must be a string'
        assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
        _add((action, _pattern(message, 2), category, _pattern(module), lineno), append)

    def simplefilter(action, category=Warning, lineno=0, append=False):
        assert action in _actions, 'invalid action: %r' % (action,)
        assert isinstance(lineno, int) and lineno >= 0, 'lineno must be an int >= 0'
        _add((action, None, category, None, lineno), append)

    def resetwarnings():
        filters[:] = []
        _changed()

    def warn(message, category=None, stacklevel=1, source=None):
        if isinstance(message, Warning):
            category = type(message)
        elif category is None:
            category = UserWarning
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
        filename, lineno, _, module, line = _place('<warnings>', stacklevel)
        _decide(message, category, filename, lineno, module, _registries.setdefault(filename, {}), line, source)

    def _warn_here(category, message, filename, lineno, module, line):
        """What native code warns of."""
        _decide(message, category, filename, lineno, module, _registries.setdefault(filename, {}), line, None)

    def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
        if module is None:
            module = filename.removesuffix('.py') or '<unknown>'
        _decide(message, category, filename, int(lineno), module, {} if registry is None else registry, None, source)

    def _decide(message, category, filename, lineno, module, registry, line, source):
        if registry.get('version', 0) != _version:
            registry.clear()
            registry['version'] = _version
        if isinstance(message, Warning):
            text, category = str(message), type(message)
        else:
            text, message = message, category(message)
        key = (text, category, lineno)
        if registry.get(key):
            return
        action = defaultaction
        for item in filters:
            if ((item[1] is None or item[1].match(text)) and issubclass(category, item[2])
                    and (item[3] is None or item[3].match(module)) and item[4] in (0, lineno)):
                action = item[0]
                break
        if action == 'ignore':
            return
        if action == 'error':
            raise message
        if action == 'once':
            registry[key] = 1
            if onceregistry.get((text, category)):
                return
            onceregistry[text, category] = 1
        elif action == 'module':
            registry[key] = 1
            if registry.get((text, category, 0)):
                return
            registry[text, category, 0] = 1
        elif action == 'default':
            registry[key] = 1
        elif action != 'always':
            raise RuntimeError('Unrecognized action (%r) in warnings.filters:\n %s' % (action, item))
        if _log is not None and showwarning is _recording:
            _log.append(WarningMessage(message, category, filename, lineno, source=source))
        elif showwarning is _original_show:
            showwarning(message, category, filename, lineno, None, line)
        else:
            showwarning(message, category, filename, lineno)

    _log = None

    def _recording(message, category, filename, lineno, file=None, line=None):
        _log.append(WarningMessage(message, category, filename, lineno, file, line))

    class catch_warnings:
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._entered = False
            self._filter = None if action is None else (action, category, lineno, append)

        def __repr__(self):
            return 'catch_warnings(%s)' % ('record=True' if self._record else '')

        def __enter__(self):
            global _log, showwarning
            if self._entered:
                raise RuntimeError('Cannot enter %r twice' % self)
            self._entered = True
            self._kept = filters[:], showwarning, _log
            _changed()
            if self._record:
                _log = []
                showwarning = _recording
            if self._filter is not None:
                simplefilter(*self._filter)
            return _log if self._record else None

        def __exit__(self, *exc_info):
            global _log, showwarning
            if not self._entered:
                raise RuntimeError('Cannot exit %r without entering first' % self)
            filters[:], showwarning, _log = self._kept
            _changed()

    for _action, _category, _module in (('ignore', ResourceWarning, None), ('ignore', ImportWarning, None),
                                        ('ignore', PendingDeprecationWarning, None), ('ignore', DeprecationWarning, None),
                                        ('default', DeprecationWarning, '__main__')):
        filters.insert(0, (_action, None, _category, _Main() if _module else None, 0))
    """#
}
