extension FrozenSource {
  /// What of the module `os.path` is written in the language.
  static let osPath = #"""
    sep = '/'
    curdir = '.'
    pardir = '..'
    extsep = '.'
    pathsep = ':'
    altsep = None
    defpath = '/bin:/usr/bin'
    devnull = '/dev/null'
    supports_unicode_filenames = False

    def join(a, *p):
        path = fspath(a)
        for b in p:
            if not isinstance(b, (str, bytes)) and not hasattr(b, '__fspath__'):
                raise TypeError("join() argument must be str, bytes, or os.PathLike object, not %r" % type(b).__name__)
            b = fspath(b)
            if b.startswith('/'):
                path = b
            elif not path or path.endswith('/'):
                path += b
            else:
                path += '/' + b
        return path

    def split(p):
        p = fspath(p)
        i = p.rfind('/') + 1
        head, tail = p[:i], p[i:]
        if head and head != '/' * len(head):
            head = head.rstrip('/')
        return head, tail

    def splitdrive(p):
        return '', fspath(p)

    def basename(p):
        p = fspath(p)
        return p[p.rfind('/') + 1:]

    def dirname(p):
        return split(p)[0]

    def splitext(p):
        p = fspath(p)
        dot = p.rfind('.')
        start = p.rfind('/') + 1
        if dot > start and p[start:dot].strip('.'):
            return p[:dot], p[dot:]
        return p, ''

    def isabs(s):
        return fspath(s).startswith('/')

    def normcase(s):
        return fspath(s)

    def normpath(path):
        path = fspath(path)
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

    def abspath(path):
        path = fspath(path)
        return normpath(path if path.startswith('/') else getcwd() + '/' + path)

    def realpath(filename, *, strict=False):
        return abspath(filename)

    def relpath(path, start=None):
        path = fspath(path)
        if not path:
            raise ValueError('no path specified')
        here = [part for part in abspath('.' if start is None else start).split('/') if part]
        there = [part for part in abspath(path).split('/') if part]
        common = len(commonprefix([here, there]))
        return '/'.join(['..'] * (len(here) - common) + there[common:]) or '.'

    def commonprefix(m):
        if not m:
            return ''
        if not isinstance(m[0], (list, tuple)):
            m = [fspath(path) for path in m]
        first, last = min(m), max(m)
        for i, c in enumerate(first):
            if c != last[i]:
                return first[:i]
        return first

    def commonpath(paths):
        paths = [fspath(path) for path in paths]
        if not paths:
            raise ValueError('commonpath() arg is an empty sequence')
        if len({path.startswith('/') for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths")
        parts = [[part for part in path.split('/') if part and part != '.'] for path in paths]
        return ('/' if paths[0].startswith('/') else '') + '/'.join(commonprefix(parts))

    def expanduser(path):
        path = fspath(path)
        if path == '~' or path.startswith('~/'):
            import os
            return (os.environ['HOME'].rstrip('/') + path[1:]) or '/'
        return path

    def expandvars(path):
        import os, re
        def value(match):
            return os.environ.get(match[1] or match[2], match[0])
        return re.sub(r'\$(?:(\w+)|\{([^}]*)\})', value, fspath(path))

    def _checked(path):
        if not isinstance(path, (str, bytes)) and not hasattr(path, '__fspath__'):
            raise TypeError('stat: path should be string, bytes, os.PathLike or integer, not ' + type(path).__name__)
        return path

    def exists(path):
        return _status(_checked(path)) is not None

    def lexists(path):
        return _status(_checked(path), True) is not None

    def isfile(path):
        status = _status(_checked(path))
        return status is not None and status[0] == 'f'

    def isdir(s):
        status = _status(_checked(s))
        return status is not None and status[0] == 'd'

    def islink(path):
        status = _status(_checked(path), True)
        return status is not None and status[0] == 'l'

    def ismount(path):
        return fspath(path) == '/'

    def getsize(filename):
        return _known_status(filename)[1]

    def getmtime(filename):
        return _known_status(filename)[2]

    getctime = getatime = getmtime

    def samefile(f1, f2):
        return _known_status(f1)[4:] == _known_status(f2)[4:]
    """#

  /// What of the module `os` is written in the language.
  static let os = #"""
    sep, curdir, pardir, extsep = path.sep, path.curdir, path.pardir, path.extsep
    pathsep, altsep, defpath, devnull = path.pathsep, path.altsep, path.defpath, path.devnull
    name = 'posix'
    linesep = '\n'
    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    O_RDONLY, O_WRONLY, O_RDWR = 0, 1, 2

    class _Environ:
        def __init__(self, values):
            self._values = values
        def _checked(self, text):
            if not isinstance(text, str):
                raise TypeError('str expected, not ' + type(text).__name__)
            return text
        def __getitem__(self, key):
            value = self._values.get(self._checked(key))
            if value is None:
                raise KeyError(key)
            return value
        def __setitem__(self, key, value):
            self._values[self._checked(key)] = self._checked(value)
        def __delitem__(self, key):
            if key not in self._values:
                raise KeyError(key)
            del self._values[key]
        def __contains__(self, key):
            return key in self._values
        def __iter__(self):
            return iter(list(self._values))
        def __len__(self):
            return len(self._values)
        def __repr__(self):
            return 'environ({%s})' % ', '.join('%r: %r' % pair for pair in self._values.items())
        def get(self, key, default=None):
            return self._values.get(key, default)
        def keys(self):
            return self._values.keys()
        def values(self):
            return self._values.values()
        def items(self):
            return self._values.items()
        def pop(self, key, *default):
            return self._values.pop(key, *default)
        def setdefault(self, key, default=None):
            return self._values.setdefault(key, default)
        def update(self, *others, **values):
            self._values.update(*others, **values)
        def copy(self):
            return dict(self._values)

    environ = _Environ(_environment)

    def getenv(key, default=None):
        return environ.get(key, default)

    def putenv(name, value):
        environ[name] = value

    def unsetenv(name):
        environ.pop(name, None)

    def getlogin():
        return 'user'

    def getppid():
        return 1

    def sched_getaffinity(pid):
        return set(range(cpu_count()))

    class PathLike:
        def __fspath__(self):
            raise NotImplementedError
        def __class_getitem__(cls, item):
            return cls

    class stat_result:
        def __init__(self, status):
            self.st_mode, self.st_ino, self.st_dev = status[3], status[4], status[5]
            self.st_size = status[1]
            self.st_atime = self.st_mtime = self.st_ctime = status[2]
            self.st_nlink, self.st_uid, self.st_gid = 1, 0, 0
        def __repr__(self):
            names = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size')
            times = ('st_atime', 'st_mtime', 'st_ctime')
            values = ['%s=%d' % (name, getattr(self, name)) for name in names + times]
            return 'os.stat_result(%s)' % ', '.join(values)

    def stat(path, *, dir_fd=None, follow_symlinks=True):
        return stat_result(_known_status(path, not follow_symlinks))

    def lstat(path, *, dir_fd=None):
        return stat(path, follow_symlinks=False)

    def access(path, mode, **options):
        return _status(path) is not None

    def _names(path):
        if path is None:
            path = '.'
        elif not isinstance(path, (str, bytes)) and not hasattr(path, '__fspath__'):
            raise TypeError('listdir: path should be string, bytes, os.PathLike, integer or None, not '
                            + type(path).__name__)
        return _entries(path)

    def listdir(path=None):
        return [name for name, kind in _names(path)]

    class DirEntry:
        def __init__(self, folder, name, kind):
            self.name = name
            self.path = path.join(folder, name)
            self._kind = kind
        def __fspath__(self):
            return self.path
        def is_dir(self, *, follow_symlinks=True):
            return self._kind == 'd' or (self._kind == 'l' and follow_symlinks and path.isdir(self.path))
        def is_file(self, *, follow_symlinks=True):
            return self._kind == 'f' or (self._kind == 'l' and follow_symlinks and path.isfile(self.path))
        def is_symlink(self):
            return self._kind == 'l'
        def stat(self, *, follow_symlinks=True):
            return stat(self.path, follow_symlinks=follow_symlinks)
        def __repr__(self):
            return '<DirEntry %r>' % self.name

    class _Entries:
        def __init__(self, entries):
            self._entries = iter(entries)
        def __iter__(self):
            return self
        def __next__(self):
            return next(self._entries)
        def __enter__(self):
            return self
        def __exit__(self, *details):
            self.close()
        def close(self):
            self._entries = iter(())

    def scandir(path=None):
        folder = '.' if path is None else fspath(path)
        return _Entries([DirEntry(folder, name, kind) for name, kind in _names(path)])

    def walk(top, topdown=True, onerror=None, followlinks=False):
        top = fspath(top)
        try:
            entries = _entries(top)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            return
        dirs, files = [], []
        for name, kind in entries:
            folder = kind == 'd' or (kind == 'l' and path.isdir(path.join(top, name)))
            (dirs if folder else files).append(name)
        if topdown:
            yield top, dirs, files
        for name in dirs:
            below = path.join(top, name)
            if followlinks or not path.islink(below):
                yield from walk(below, topdown, onerror, followlinks)
        if not topdown:
            yield top, dirs, files

    def makedirs(name, mode=0o777, exist_ok=False):
        name = fspath(name)
        head, tail = path.split(name)
        if not tail:
            head, tail = path.split(head)
        if head and tail and not path.exists(head):
            makedirs(head, exist_ok=exist_ok)
            if tail == curdir:
                return
        try:
            mkdir(name, mode)
        except OSError:
            if not exist_ok or not path.isdir(name):
                raise

    def removedirs(name):
        rmdir(name)
        head = path.dirname(name)
        while head:
            try:
                rmdir(head)
            except OSError:
                break
            head = path.dirname(head)

    def renames(old, new):
        head = path.dirname(new)
        if head and not path.exists(head):
            makedirs(head)
        rename(old, new)

    def system(command):
        raise PermissionError(1, 'a notebook runs no other programs', command)

    popen = system

    def fsencode(filename):
        filename = fspath(filename)
        return filename.encode() if isinstance(filename, str) else filename

    def fsdecode(filename):
        filename = fspath(filename)
        return filename.decode() if isinstance(filename, bytes) else filename

    def get_terminal_size(fd=1):
        return terminal_size((80, 24))

    class terminal_size(tuple):
        columns = property(lambda self: self[0])
        lines = property(lambda self: self[1])
        def __repr__(self):
            return 'os.terminal_size(columns=%d, lines=%d)' % self
    """#
}
