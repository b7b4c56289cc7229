extension FrozenSource {
  /// The module `shutil`: whole files and folders.
  static let shutil = #"""
    import os

    class Error(OSError):
        pass

    class SameFileError(Error):
        pass

    def copyfileobj(fsrc, fdst, length=0):
        fdst.write(fsrc.read())

    def copyfile(src, dst, *, follow_symlinks=True):
        if os.path.exists(dst) and os.path.samefile(src, dst):
            raise SameFileError('%r and %r are the same file' % (src, dst))
        with open(src, 'rb') as source:
            with open(dst, 'wb') as target:
                target.write(source.read())
        return dst

    def copy(src, dst, *, follow_symlinks=True):
        if os.path.isdir(dst):
            dst = os.path.join(dst, os.path.basename(src))
        return copyfile(src, dst)

    copy2 = copy

    def move(src, dst, copy_function=copy2):
        if os.path.isdir(dst):
            dst = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
            if os.path.exists(dst):
                raise Error("Destination path '%s' already exists" % dst)
        os.rename(src, dst)
        return dst

    def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
                 dirs_exist_ok=False):
        names = os.listdir(src)
        ignored = ignore(src, names) if ignore is not None else ()
        os.makedirs(dst, exist_ok=dirs_exist_ok)
        for name in names:
            if name in ignored:
                continue
            source, target = os.path.join(src, name), os.path.join(dst, name)
            if os.path.isdir(source):
                copytree(source, target, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(source, target)
        return dst

    def ignore_patterns(*patterns):
        import fnmatch
        def ignore(path, names):
            return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
        return ignore

    def rmtree(path, ignore_errors=False, onerror=None):
        try:
            with os.scandir(path) as entries:
                entries = list(entries)
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    rmtree(entry.path, ignore_errors, onerror)
                else:
                    os.unlink(entry.path)
            os.rmdir(path)
        except OSError:
            if not ignore_errors:
                raise

    def which(cmd, mode=1, path=None):
        return None

    def get_terminal_size(fallback=(80, 24)):
        return os.terminal_size(fallback)

    def disk_usage(path):
        raise PermissionError(1, 'a notebook does not look at disks', path)
    """#

  /// The module `tempfile`: files that go away again.
  ///
  /// Where the file gate restricts, they are made below the session's folder.
  static let tempfile = #"""
    import io as _io
    import os as _os
    from random import Random as _Random

    template = 'tmp'
    tempdir = None

    def gettempdir():
        if tempdir is not None:
            return tempdir
        return '/tmp' if _os.path.isdir('/tmp') else _os.getcwd()

    def gettempprefix():
        return template

    def _name():
        letters = 'abcdefghijklmnopqrstuvwxyz0123456789_'
        return ''.join(letters[byte % len(letters)] for byte in _os.urandom(8))

    def _path(suffix, prefix, dir):
        return _os.path.join(dir or gettempdir(), (template if prefix is None else prefix) + _name() + (suffix or ''))

    def mktemp(suffix='', prefix=template, dir=None):
        return _path(suffix, prefix, dir)

    def mkdtemp(suffix=None, prefix=None, dir=None):
        path = _path(suffix, prefix, dir)
        _os.mkdir(path)
        return _os.path.abspath(path)

    class TemporaryDirectory:
        def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
            self.name = mkdtemp(suffix, prefix, dir)
            self._ignores = ignore_cleanup_errors
        def __repr__(self):
            return '<TemporaryDirectory %r>' % self.name
        def __enter__(self):
            return self.name
        def __exit__(self, *details):
            self.cleanup()
        def cleanup(self):
            import shutil
            if _os.path.isdir(self.name):
                shutil.rmtree(self.name, ignore_errors=self._ignores)

    class _TemporaryFile:
        def __init__(self, file, name, delete):
            self.file = file
            self.name = name
            self.delete = delete
        def __getattr__(self, name):
            return getattr(self.__dict__['file'], name)
        def __iter__(self):
            return iter(self.file)
        def __enter__(self):
            self.file.__enter__()
            return self
        def __exit__(self, *details):
            self.close()
        def close(self):
            if not self.file.closed:
                self.file.close()
                if self.delete and _os.path.exists(self.name):
                    _os.unlink(self.name)

    def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                           delete=True, *, errors=None):
        path = _os.path.abspath(_path(suffix, prefix, dir))
        file = open(path, mode.replace('w', 'x'), buffering, encoding, errors, newline)
        return _TemporaryFile(file, path, delete)

    def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                      errors=None):
        return _io.BytesIO() if 'b' in mode else _io.StringIO()

    def SpooledTemporaryFile(max_size=0, mode='w+b', *args, **options):
        return TemporaryFile(mode)
    """#
}
