extension FrozenSource {
  /// The module `pathlib`: names as values.
  static let pathlib = #"""
    import os
    import fnmatch as _fnmatch
    import re as _re

    def _pieces(args):
        root, parts = '', []
        for arg in args:
            if isinstance(arg, PurePath):
                text = str(arg)
            else:
                text = os.fspath(arg)
            if text.startswith('/'):
                root = '//' if text.startswith('//') and not text.startswith('///') else '/'
                parts = []
            parts += [part for part in text.split('/') if part and part != '.']
        return root, parts

    class _Parents:
        def __init__(self, path):
            self._path = path
        def __len__(self):
            return len(self._path._parts)
        def __getitem__(self, index):
            if isinstance(index, slice):
                return tuple(self[i] for i in range(*index.indices(len(self))))
            count = len(self)
            if index >= count or index < -count:
                raise IndexError(index)
            if index < 0:
                index += count
            return self._path._made(self._path._root, self._path._parts[:count - index - 1])
        def __iter__(self):
            return (self[i] for i in range(len(self)))
        def __repr__(self):
            return '<%s.parents>' % type(self._path).__name__

    class PurePath:
        def __new__(cls, *args):
            if cls is PurePath:
                cls = PurePosixPath
            elif cls is Path:
                cls = PosixPath
            self = object.__new__(cls)
            self._root, self._parts = _pieces(args)
            return self
        def __init__(self, *args):
            pass
        def _made(self, root, parts):
            other = object.__new__(type(self))
            other._root, other._parts = root, parts
            return other
        def __str__(self):
            return self._root + '/'.join(self._parts) or '.'
        def __fspath__(self):
            return str(self)
        def __repr__(self):
            return '%s(%r)' % (type(self).__name__, str(self))
        def __bytes__(self):
            return str(self).encode()
        def __hash__(self):
            return hash(str(self))
        def _key(self, other):
            return (other._root, other._parts) if isinstance(other, PurePath) else None
        def __eq__(self, other):
            if not isinstance(other, PurePath):
                return NotImplemented
            return self._key(self) == self._key(other)
        def __lt__(self, other):
            if not isinstance(other, PurePath):
                return NotImplemented
            return self._key(self) < self._key(other)
        def __le__(self, other):
            if not isinstance(other, PurePath):
                return NotImplemented
            return self._key(self) <= self._key(other)
        def __gt__(self, other):
            if not isinstance(other, PurePath):
                return NotImplemented
            return self._key(self) > self._key(other)
        def __ge__(self, other):
            if not isinstance(other, PurePath):
                return NotImplemented
            return self._key(self) >= self._key(other)
        def __truediv__(self, key):
            try:
                return self.joinpath(key)
            except TypeError:
                return NotImplemented
        def __rtruediv__(self, key):
            try:
                root, parts = _pieces((key, self))
            except TypeError:
                return NotImplemented
            return self._made(root, parts)
        def __class_getitem__(cls, item):
            return cls
        def joinpath(self, *args):
            root, parts = _pieces((self,) + args)
            return self._made(root, parts)
        def as_posix(self):
            return str(self)
        def as_uri(self):
            if not self.is_absolute():
                raise ValueError("relative path can't be expressed as a file URI")
            return 'file://' + str(self)
        @property
        def drive(self):
            return ''
        @property
        def root(self):
            return self._root
        @property
        def anchor(self):
            return self._root
        @property
        def parts(self):
            return tuple(([self._root] if self._root else []) + self._parts)
        @property
        def name(self):
            return self._parts[-1] if self._parts else ''
        @property
        def suffix(self):
            name = self.name
            dot = name.rfind('.')
            return name[dot:] if 0 < dot < len(name) - 1 else ''
        @property
        def suffixes(self):
            name = self.name
            if name.endswith('.'):
                return []
            return ['.' + suffix for suffix in name.lstrip('.').split('.')[1:]]
        @property
        def stem(self):
            name = self.name
            dot = name.rfind('.')
            return name[:dot] if 0 < dot < len(name) - 1 else name
        @property
        def parent(self):
            return self._made(self._root, self._parts[:-1]) if self._parts else self
        @property
        def parents(self):
            return _Parents(self)
        def is_absolute(self):
            return bool(self._root)
        def is_reserved(self):
            return False
        def with_name(self, name):
            if not self.name:
                raise ValueError('%r has an empty name' % (self,))
            if not name or '/' in name or name == '.':
                raise ValueError('Invalid name %r' % name)
            return self._made(self._root, self._parts[:-1] + [name])
        def with_stem(self, stem):
            return self.with_name(stem + self.suffix)
        def with_suffix(self, suffix):
            if '/' in suffix or (suffix and not suffix.startswith('.')) or suffix == '.':
                raise ValueError('Invalid suffix %r' % suffix)
            name = self.name
            if not name:
                raise ValueError('%r has an empty name' % (self,))
            return self.with_name(name[:len(name) - len(self.suffix)] + suffix)
        def relative_to(self, *other):
            if not other:
                raise TypeError('need at least one argument')
            root, parts = _pieces(other)
            if root != self._root or self._parts[:len(parts)] != parts:
                text = root + '/'.join(parts)
                raise ValueError('%r is not in the subpath of %r OR one path is relative and the other is absolute.'
                                 % (str(self), text))
            return self._made('', self._parts[len(parts):])
        def is_relative_to(self, *other):
            try:
                self.relative_to(*other)
            except ValueError:
                return False
            return True
        def match(self, path_pattern):
            root, parts = _pieces((path_pattern,))
            if not root and not parts:
                raise ValueError('empty pattern')
            own = list(self._parts)
            if root and (root != self._root or len(own) != len(parts)):
                return False
            if len(parts) > len(own):
                return False
            return all(_fnmatch.fnmatchcase(name, pattern) for name, pattern in zip(own[len(own) - len(parts):], parts))

    class PurePosixPath(PurePath):
        pass

    class PureWindowsPath(PurePath):
        def __new__(cls, *args):
            raise NotImplementedError("cannot instantiate 'PureWindowsPath' here")

    class Path(PurePath):
        @classmethod
        def cwd(cls):
            return cls(os.getcwd())
        @classmethod
        def home(cls):
            return cls('~').expanduser()
        def absolute(self):
            return self if self.is_absolute() else self._made(*_pieces((os.getcwd(), self)))
        def resolve(self, strict=False):
            if strict:
                os.stat(self)
            return self._made(*_pieces((os.path.realpath(self),)))
        def expanduser(self):
            return self._made(*_pieces((os.path.expanduser(str(self)),)))
        def stat(self, *, follow_symlinks=True):
            return os.stat(self, follow_symlinks=follow_symlinks)
        def lstat(self):
            return os.lstat(self)
        def exists(self):
            return os.path.exists(self)
        def is_file(self):
            return os.path.isfile(self)
        def is_dir(self):
            return os.path.isdir(self)
        def is_symlink(self):
            return os.path.islink(self)
        def samefile(self, other_path):
            return os.path.samefile(self, other_path)
        def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
            return open(self, mode, buffering, encoding, errors, newline)
        def read_text(self, encoding=None, errors=None):
            with open(self, encoding=encoding, errors=errors) as file:
                return file.read()
        def read_bytes(self):
            with open(self, 'rb') as file:
                return file.read()
        def write_text(self, data, encoding=None, errors=None, newline=None):
            if not isinstance(data, str):
                raise TypeError('data must be str, not %s' % type(data).__name__)
            with open(self, 'w', encoding=encoding, errors=errors, newline=newline) as file:
                return file.write(data)
        def write_bytes(self, data):
            with open(self, 'wb') as file:
                return file.write(data)
        def touch(self, mode=0o666, exist_ok=True):
            open(self, 'a' if exist_ok else 'x').close()
        def mkdir(self, mode=0o777, parents=False, exist_ok=False):
            try:
                os.mkdir(self, mode)
            except FileNotFoundError:
                if not parents or self.parent == self:
                    raise
                self.parent.mkdir(parents=True, exist_ok=True)
                self.mkdir(mode, exist_ok=exist_ok)
            except OSError:
                if not exist_ok or not self.is_dir():
                    raise
        def rmdir(self):
            os.rmdir(self)
        def unlink(self, missing_ok=False):
            try:
                os.unlink(self)
            except FileNotFoundError:
                if not missing_ok:
                    raise
        def rename(self, target):
            os.rename(self, target)
            return type(self)(target)
        def replace(self, target):
            os.replace(self, target)
            return type(self)(target)
        def iterdir(self):
            for name in os.listdir(self):
                yield self._made(self._root, self._parts + [name])
        def _select(self, parts):
            if not parts:
                yield self
                return
            part, rest = parts[0], parts[1:]
            if part == '**':
                seen = set()
                for folder in self._folders():
                    for path in folder._select(rest):
                        if path not in seen:
                            seen.add(path)
                            yield path
                return
            if not _re.search('[*?[]', part):
                path = self._made(self._root, self._parts + [part])
                if path.is_dir() if rest else path.exists():
                    yield from path._select(rest)
                return
            try:
                names = os.listdir(self)
            except OSError:
                return
            for name in names:
                if _fnmatch.fnmatchcase(name, part):
                    path = self._made(self._root, self._parts + [name])
                    if not rest or path.is_dir():
                        yield from path._select(rest)
        def _folders(self):
            yield self
            try:
                with os.scandir(self) as entries:
                    names = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
            except OSError:
                return
            for name in names:
                yield from self._made(self._root, self._parts + [name])._folders()
        def glob(self, pattern):
            if not pattern:
                raise ValueError('Unacceptable pattern: %r' % pattern)
            root, parts = _pieces((pattern,))
            if root:
                raise NotImplementedError('Non-relative patterns are unsupported')
            if parts == ['**']:
                return self._folders()
            return self._select(parts)
        def rglob(self, pattern):
            root, parts = _pieces((pattern,))
            if root:
                raise NotImplementedError('Non-relative patterns are unsupported')
            return self._select(['**'] + parts)
        def __enter__(self):
            return self
        def __exit__(self, *details):
            pass

    class PosixPath(Path, PurePosixPath):
        pass

    class WindowsPath(Path):
        def __new__(cls, *args):
            raise NotImplementedError("cannot instantiate 'WindowsPath' on your system")
    """#
}
