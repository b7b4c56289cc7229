extension NumPySource {
  /// Reading and writing tables as text.
  static let files = #"""
    def _path(file):
        return file.__fspath__() if hasattr(file, '__fspath__') else file

    def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding='ASCII', *, max_header_size=10000):
        content = file.read() if hasattr(file, 'read') else _read(_path(file))
        if len(content) == 0:
            raise EOFError('No data left in file')
        if content[:4] in (b'PK\x03\x04', b'PK\x05\x06'):
            return NpzFile(content, file)
        if content[:6] != b'\x93NUMPY':
            raise ValueError('This file contains pickled (object) data. If you trust the file you can load it unsafely '
                             'using the `allow_pickle=` keyword argument or `pickle.load()`.')
        return _decode(content)

    def save(file, arr, allow_pickle=True):
        content = _encode(np.asanyarray(arr))
        if hasattr(file, 'write'):
            file.write(content)
            return
        path = _path(file)
        _write(path if path.endswith('.npy') else path + '.npy', content)

    def savez(file, *args, allow_pickle=True, **kwds):
        _save_all(file, args, kwds, False)

    def savez_compressed(file, *args, allow_pickle=True, **kwds):
        _save_all(file, args, kwds, True)

    def _save_all(file, args, kwds, deflates):
        arrays = dict(kwds)
        for i, array in enumerate(args):
            key = 'arr_%d' % i
            if key in arrays:
                raise ValueError('Cannot use un-named variables and keyword ' + key)
            arrays[key] = array
        content = _archive([key + '.npy' for key in arrays], [_encode(np.asanyarray(arrays[key])) for key in arrays],
                           deflates)
        if hasattr(file, 'write'):
            file.write(content)
            return
        path = _path(file)
        _write(path if path.endswith('.npz') else path + '.npz', content)

    class NpzFile:
        def __init__(self, content, name):
            self._content, self._name = content, name
            self._members = _members(content)
            self.files = [name[:-4] if name.endswith('.npy') else name for name in self._members]
        def __getitem__(self, key):
            content = self._raw(key)
            return _decode(content) if content[:6] == b'\x93NUMPY' else content
        def _raw(self, key):
            for name in (key, str(key) + '.npy'):
                if name in self._members:
                    return _member(self._content, name)
            raise KeyError(str(key) + ' is not a file in the archive')
        def __contains__(self, key):
            return key in self._members or key in self.files
        def __iter__(self):
            return iter(self.files)
        def __len__(self):
            return len(self.files)
        def keys(self):
            return self.files
        def values(self):
            return [self[key] for key in self.files]
        def items(self):
            return [(key, self[key]) for key in self.files]
        def get(self, key, default=None):
            return self[key] if key in self else default
        def __getattr__(self, name):
            if name == 'f':
                return self
            if not name.startswith('_') and name in self.files:
                return self[name]
            raise AttributeError(name)
        def close(self):
            pass
        def __enter__(self):
            return self
        def __exit__(self, *args):
            pass
        def __repr__(self):
            shown = ', '.join(self.files[:5]) + ('...' if len(self.files) > 5 else '')
            name = self._name if isinstance(self._name, str) else 'object'
            return 'NpzFile ' + repr(name) + ' with keys: ' + shown

    def _lines(fname):
        if isinstance(fname, str):
            try:
                return _read(fname).decode().splitlines()
            except FileNotFoundError:
                raise FileNotFoundError(fname + ' not found.') from None
        if hasattr(fname, 'read'):
            text = fname.read()
            return (text if isinstance(text, str) else text.decode()).splitlines()
        if hasattr(fname, '__fspath__'):
            return _lines(fname.__fspath__())
        return [line if isinstance(line, str) else line.decode() for line in fname]

    def loadtxt(fname, dtype=float, comments='#', delimiter=None, converters=None, skiprows=0, usecols=None,
                unpack=False, ndmin=0, encoding=None, max_rows=None, *, quotechar=None, like=None):
        kind = np.dtype(dtype)
        is_text = kind.kind == 'U'
        marks = () if comments is None else (comments,) if isinstance(comments, str) else tuple(comments)
        rows, width = [], None
        for number, line in enumerate(_lines(fname)):
            if number < skiprows:
                continue
            for mark in marks:
                line = line.split(mark)[0]
            if not line.strip():
                continue
            words = line.split(delimiter)
            if width is None:
                width = len(words)
            elif len(words) != width and usecols is None:
                raise ValueError('the number of columns changed from %d to %d at row %d; use `usecols` to select a '
                                 'subset and avoid this error' % (width, len(words), len(rows) + 1))
            places = range(len(words)) if usecols is None else [usecols] if isinstance(usecols, int) else usecols
            row = []
            for place in places:
                if place >= len(words) or place < -len(words):
                    raise ValueError('invalid column index %d at row %d with %d columns' % (
                        place, len(rows) + 1, len(words)))
                word = words[place].strip()
                if converters is not None and (callable(converters) or place in converters):
                    value = (converters if callable(converters) else converters[place])(word)
                else:
                    try:
                        value = word if is_text else _number(word, kind)
                    except ValueError:
                        raise ValueError("could not convert string '%s' to %s at row %d, column %d." % (
                            word, kind.name, len(rows), place + 1)) from None
                row.append(value)
            rows.append(row)
            if max_rows is not None and len(rows) >= max_rows:
                break
        if not rows:
            import warnings
            warnings.warn('loadtxt: input contained no data: "%s"' % fname, UserWarning)
            result = np.zeros((0, 0) if ndmin == 2 else (0,), dtype=kind)
            return result
        result = np.array(rows, dtype=kind)
        if ndmin < 2:
            if result.shape[0] == 1 or result.shape[1] == 1:
                result = result.reshape(-1) if ndmin == 1 or result.size != 1 else result.reshape(())
        return result.T if unpack else result

    def _number(word, kind):
        if kind.kind in 'iu':
            return int(word)
        if kind.kind == 'b':
            return bool(int(word))
        if kind.kind == 'c':
            return complex(word)
        return float(word)

    def genfromtxt(fname, dtype=float, comments='#', delimiter=None, skip_header=0, skip_footer=0, converters=None,
                   missing_values=None, filling_values=None, usecols=None, names=None, unpack=None, invalid_raise=True,
                   max_rows=None, encoding=None, ndmin=0, **kwargs):
        if names is not None:
            raise NotImplementedError('genfromtxt with names is not here: arrays have no fields')
        if dtype is None:
            raise NotImplementedError('genfromtxt with dtype=None is not here: name a dtype')
        kind = np.dtype(dtype)
        lines = _lines(fname)[skip_header:]
        if skip_footer:
            lines = lines[:-skip_footer]
        rows, width, wrong = [], None, []
        for number, line in enumerate(lines):
            if comments is not None:
                line = line.split(comments)[0]
            if not line.strip():
                continue
            words = line.split(delimiter)
            if width is None:
                width = len(words)
            if len(words) != width:
                wrong.append((number + skip_header + 1, len(words)))
                continue
            places = range(width) if usecols is None else [usecols] if isinstance(usecols, int) else usecols
            rows.append([_lenient(words[place].strip(), kind, missing_values, filling_values) for place in places])
            if max_rows is not None and len(rows) >= max_rows:
                break
        if wrong and invalid_raise:
            raise ValueError('Some errors were detected !\n' + '\n'.join(
                '    Line #%d (got %d columns instead of %d)' % (line, count, width) for line, count in wrong))
        result = np.array(rows, dtype=kind) if rows else np.array([], dtype=kind)
        if result.ndim == 2 and 1 in result.shape and ndmin < 2:
            result = result.reshape(-1) if result.size != 1 or ndmin == 1 else result.reshape(())
        return result.T if unpack else result

    def _lenient(word, kind, missing, filling):
        if kind.kind == 'U':
            return word
        fill = filling if filling is not None else (np.nan if kind.kind in 'fc' else -1 if kind.kind in 'iu' else False)
        if word == '' or (missing is not None and word in (missing if isinstance(missing, (list, tuple, set)) else [missing])):
            return fill
        try:
            return _number(word, kind)
        except ValueError:
            return fill

    def savetxt(fname, X, fmt='%.18e', delimiter=' ', newline='\n', header='', footer='', comments='# ', encoding=None):
        X = np.asarray(X)
        if X.ndim == 0 or X.ndim > 2:
            raise ValueError('Expected 1D or 2D array, got %dD array instead' % X.ndim)
        rows = X.reshape(-1, 1) if X.ndim == 1 else X
        count = rows.shape[1]
        if isinstance(fmt, (list, tuple)):
            if len(fmt) != count:
                raise AttributeError('fmt has wrong shape.  ' + str(fmt))
            form = delimiter.join(fmt)
        elif fmt.count('%') == 1:
            form = delimiter.join([' (%s+%sj)' % (fmt, fmt) if X.dtype.kind == 'c' else fmt] * count)
        else:
            form = fmt
        lines = []
        if header:
            lines.append(comments + header.replace('\n', '\n' + comments) + newline)
        for row in rows.tolist():
            values = []
            for value in row:
                if isinstance(value, complex):
                    values.extend([value.real, value.imag])
                else:
                    values.append(value)
            try:
                lines.append(form % tuple(values) + newline)
            except TypeError:
                raise TypeError("Mismatch between array dtype ('%s') and format specifier ('%s')" % (
                    X.dtype.name, form)) from None
        if footer:
            lines.append(comments + footer.replace('\n', '\n' + comments) + newline)
        text = ''.join(lines)
        if hasattr(fname, 'write'):
            fname.write(text)
        else:
            _write(_path(fname), text.encode())

    def fromstring(string, dtype=float, count=-1, *, sep, like=None):
        words = string.split() if sep.strip() == '' else [word for word in string.split(sep.strip()) if word.strip()]
        values = [_number(word.strip(), np.dtype(dtype)) for word in words]
        return np.array(values if count < 0 else values[:count], dtype=dtype)
    """#
}
