extension FrozenSource {
  /// What of the module `os.path` is written in the language.
  static let osPath = #"""
    sep = '/'
    curdir = '.'
    pardir = '..'
    extsep = '.'

    def join(a, *p):
        path = a
        for b in p:
            if b.startswith('/'):
                path = b
            elif not path or path.endswith('/'):
                path += b
            else:
                path += '/' + b
        return path

    def split(p):
        i = p.rfind('/') + 1
        head, tail = p[:i], p[i:]
        if head and head != '/' * len(head):
            head = head.rstrip('/')
        return head, tail

    def basename(p):
        return p[p.rfind('/') + 1:]

    def dirname(p):
        return split(p)[0]

    def splitext(p):
        dot = p.rfind('.')
        start = p.rfind('/') + 1
        if dot > start and p[start:dot].strip('.'):
            return p[:dot], p[dot:]
        return p, ''

    def isabs(s):
        return s.startswith('/')

    def normpath(path):
        if not path:
            return '.'
        initial = 0
        if path.startswith('/'):
            initial = 2 if path.startswith('//') and not path.startswith('///') else 1
        parts = []
        for part in path.split('/'):
            if part in ('', '.'):
                continue
            if part != '..' or (not initial and not parts) or (parts and parts[-1] == '..'):
                parts.append(part)
            elif parts:
                parts.pop()
        return '/' * initial + '/'.join(parts) or '.'

    def commonprefix(m):
        if not m:
            return ''
        first, last = min(m), max(m)
        for i, c in enumerate(first):
            if c != last[i]:
                return first[:i]
        return first
    """#

  /// What of the module `os` is written in the language.
  static let os = #"""
    name = 'posix'
    sep = '/'
    linesep = '\n'
    curdir = '.'
    environ = {}

    def getenv(key, default=None):
        return environ.get(key, default)

    def fspath(path):
        return path

    def getpid():
        return 1

    def cpu_count():
        return 1
    """#

  /// What of the module `sys` is written in the language.
  static let sysVersion = #"""
    class _VersionInfo(tuple):
        major, minor, micro, releaselevel, serial = 3, 11, 7, 'final', 0
        def __repr__(self):
            return "sys.version_info(major=3, minor=11, micro=7, releaselevel='final', serial=0)"

    class _FloatInfo:
        max, min, epsilon = 1.7976931348623157e+308, 2.2250738585072014e-308, 2.220446049250313e-16
        dig, mant_dig, max_exp, min_exp, radix, rounds = 15, 53, 1024, -1021, 2, 1

    version_info = _VersionInfo((3, 11, 7, 'final', 0))
    float_info = _FloatInfo()
    """#

  /// What of the module `warnings` is written in the language.
  static let warnings = #"""
    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        if action == 'ignore':
            _ignore(category)

    def simplefilter(action, category=Warning, lineno=0, append=False):
        if action == 'ignore':
            _ignore(category)

    def resetwarnings():
        _restore([])

    class catch_warnings:
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._action = action
            self._category = category
        def __enter__(self):
            self._ignored = _ignored()
            if self._action == 'ignore':
                _ignore(self._category)
            return [] if self._record else None
        def __exit__(self, *details):
            _restore(self._ignored)
    """#
}
