extension ObjectSource {
  /// Element types that are no numbers, and the arrays of them.
  static let arrays = #"""
    class character(np.generic):
        """What texts are.
        >>> np.issubdtype(np.array(['a']).dtype, np.character)"""

    class str_(str):
        """A text that is an element of an array.
        >>> np.str_('abc')"""
        def __repr__(self):
            return 'np.str_(' + str.__repr__(self) + ')'
        @property
        def dtype(self):
            return _Kind('U', len(self))
        def item(self):
            return str(self)
        tolist = item

    class object_:
        """What elements of any class are.
        >>> np.array([None, 1], dtype=np.object_)"""

    str_.__module__ = object_.__module__ = character.__module__ = 'numpy'

    class _Kind:
        "An element type that is no number: texts up to a length, or any objects."
        isnative, names, fields, shape, byteorder = True, None, None, (), '='
        def __init__(self, kind, width=0):
            self.kind = self.char = kind
            self.width = width
            self.itemsize = 4 * width if kind == 'U' else 8
            self.str = '<U' + str(width) if kind == 'U' else '|O'
            self.name = ('str' + str(32 * width) if width else 'str') if kind == 'U' else 'object'
            self.type = str_ if kind == 'U' else object_
            self.hasobject = kind == 'O'
            self.num = 19 if kind == 'U' else 17
        def __repr__(self):
            return "dtype('" + ('O' if self.kind == 'O' else self.str if self.width else '<U') + "')"
        def __str__(self):
            return self.str if self.kind == 'U' else 'object'
        def __eq__(self, other):
            try:
                other = dtype(other)
            except TypeError:
                return False
            return isinstance(other, _Kind) and self.kind == other.kind and self.width == other.width
        def __hash__(self):
            return hash((self.kind, self.width))

    _Kind.__name__ = _Kind.__qualname__ = 'dtype'
    _Kind.__module__ = 'numpy'

    def dtype(given):
        "The element type that is meant: one of ours, or one of numbers."
        if isinstance(given, _Kind):
            return given
        if given in (str, str_):
            return _Kind('U')
        if given in (object, object_) or isinstance(given, str) and given in ('O', 'object', 'object_', '|O'):
            return _Kind('O')
        if isinstance(given, str):
            rest = given[1:] if given[:1] in '<=|' else given
            if given in ('str', 'str_'):
                return _Kind('U')
            if rest[:1] == 'U' and (rest[1:] == '' or rest[1:].isdigit()):
                return _Kind('U', int(rest[1:] or 0))
            if rest[:1] == 'U':
                raise TypeError("data type '" + given + "' not understood")
        return np.dtype(given)

    class _Table:
        "The elements that arrays point to; texts stand in it once."
        def __init__(self, kind):
            self.kind, self.values, self.known = kind, [], {}
        def code(self, value):
            if self.kind == 'U':
                code = self.known.get(value)
                if code is None:
                    code = self.known[value] = len(self.values)
                    self.values.append(value)
                return code
            self.values.append(value)
            return len(self.values) - 1

    def _text(value):
        return str(value.item() if isinstance(value, np.generic) else value)

    def _shape(value, depth=0):
        if isinstance(value, np.ndarray):
            return value.shape
        if not isinstance(value, (list, tuple, range)) or depth > 32:
            return ()
        if not len(value):
            return (0,)
        common = _shape(value[0], depth + 1)
        for part in value[1:] if common else ():
            other = _shape(part, depth + 1)
            while other[:len(common)] != common:
                common = common[:-1]
        return (len(value),) + common

    def _leaves(value, depth, out):
        if depth == 0:
            out.append(value[()] if isinstance(value, np.ndarray) and value.ndim == 0 else value)
        else:
            for part in value:
                _leaves(part, depth - 1, out)
        return out

    def _made(value, kind=None):
        "An array of texts or objects, as values ask for it."
        if _is_ours(value) and (kind is None or kind == value.dtype):
            return value
        shape = _shape(value)
        leaves = _leaves(value, len(shape), [])
        if kind is None:
            simple = all(isinstance(leaf, (str, int, float, complex, np.generic)) for leaf in leaves)
            has_text = any(isinstance(leaf, str) for leaf in leaves)
            kind = _Kind('U') if simple and (has_text or not leaves) else _Kind('O')
        if kind.kind == 'U':
            width = kind.width
            if not width:
                for leaf in leaves:
                    least = len(leaf) if isinstance(leaf, str) else 5 if isinstance(leaf, (bool, np.bool)) else \
                        21 if isinstance(leaf, (int, np.integer)) else 32
                    width = max(width, least)
                kind = _Kind('U', max(width, 1))
            leaves = [(leaf if type(leaf) is str else _text(leaf))[:kind.width] for leaf in leaves]
        table = _Table(kind.kind)
        codes = np.array([table.code(leaf) for leaf in leaves], dtype=np.int64).reshape(shape)
        return ndarray(table, codes, kind)

    def _is_ours(value):
        return type(value) is ndarray

    def _plain(key):
        "An index without arrays of our own."
        if isinstance(key, tuple):
            return tuple(_plain(part) for part in key)
        return key

    class ndarray:
        "An array of texts or objects."
        __array_priority__ = 1

        def __getattr__(self, name):
            raise AttributeError("'numpy.ndarray' object has no attribute '" + name + "'")

        def __init__(self, table, codes, kind):
            self._table, self._codes, self.dtype = table, codes, kind

        @property
        def __class__(self):
            return np.ndarray

        def _like(self, codes):
            return ndarray(self._table, codes, self.dtype)
        def _element(self, code):
            value = self._table.values[code]
            return str_(value) if self.dtype.kind == 'U' else value
        def _shown(self, codes):
            return self._like(codes) if isinstance(codes, np.ndarray) else self._element(int(codes))

        shape = property(lambda self: self._codes.shape, lambda self, shape: setattr(self._codes, 'shape', shape))
        ndim = property(lambda self: self._codes.ndim)
        size = property(lambda self: self._codes.size)
        itemsize = property(lambda self: self.dtype.itemsize)
        nbytes = property(lambda self: self.size * self.itemsize)
        strides = property(lambda self: tuple(s // 8 * self.itemsize for s in self._codes.strides))
        flags = property(lambda self: self._codes.flags)
        base = property(lambda self: None if self._codes.base is None else self)
        T = property(lambda self: self._like(self._codes.T))
        flat = property(lambda self: iter(self.ravel()))

        def __len__(self):
            return len(self._codes)
        def __iter__(self):
            for codes in self._codes:
                yield self._shown(codes)
        def __contains__(self, value):
            return bool((self == value).any())
        def __bool__(self):
            if self.size == 1:
                return bool(self.item())
            return bool(self._codes)
        __hash__ = None

        def __getitem__(self, key):
            return self._shown(self._codes[_plain(key)])
        def __setitem__(self, key, value):
            if isinstance(value, (list, tuple, np.ndarray)) and not (self.dtype.kind == 'O' and self._is_place(key)):
                given = _made(value, self.dtype)
                self._codes[_plain(key)] = np.array(
                    [self._table.code(leaf) for leaf in given._table.values], dtype=np.int64)[given._codes]
            else:
                if self.dtype.kind == 'U':
                    value = (value if type(value) is str else _text(value))[:self.dtype.width]
                self._codes[_plain(key)] = self._table.code(value)
        def _is_place(self, key):
            key = key if isinstance(key, tuple) else (key,)
            return len(key) == self.ndim and all(isinstance(part, (int, np.integer)) for part in key)

        def _leaves(self):
            values = self._table.values
            return [values[code] for code in self._codes.ravel().tolist()]
        def __float__(self):
            return float(self.item())
        def __int__(self):
            return int(self.item())
        def tolist(self):
            values = self._table.values
            def nested(codes):
                return [nested(part) for part in codes] if isinstance(codes, list) else values[codes]
            return nested(self._codes.tolist())
        def item(self, *args):
            return self._table.values[self._codes.item(*args)]
        def _words(self):
            return ['list(' + repr(value) + ')' if type(value) is list else repr(value) for value in self._table.values]
        def __repr__(self):
            body = _layout(self._words(), self._codes, ', ', 'array(')
            return 'array(' + body + ', dtype=' + (
                "'" + self.dtype.str + "'" if self.dtype.kind == 'U' else 'object') + ')'
        def __str__(self):
            return str(self.item()) if self.ndim == 0 else _layout(self._words(), self._codes, ' ', '')
        def __format__(self, specification):
            return format(str(self), specification)

        def astype(self, dtype_, order='K', casting='unsafe', subok=True, copy=True):
            wanted = dtype(dtype_)
            if isinstance(wanted, _Kind):
                return _made(self.tolist(), wanted) if self.ndim else _made(self.item(), wanted)
            kind = complex if wanted.kind == 'c' else float if wanted.kind == 'f' else bool if wanted.kind == 'b' else int
            if wanted.kind == 'b' and self.dtype.kind == 'U':
                kind = lambda text: text != ''
            leaves = [str_(leaf) for leaf in self._leaves()] if self.dtype.kind == 'U' else self._leaves()
            return np.array([kind(leaf) for leaf in leaves], dtype=wanted).reshape(self.shape)
        def copy(self, order='C'):
            table = _Table(self._table.kind)
            table.values, table.known = list(self._table.values), dict(self._table.known)
            return ndarray(table, self._codes.copy(), self.dtype)
        __copy__ = copy
        def __deepcopy__(self, memo):
            return self.copy()
        def __array__(self, dtype=None, copy=None):
            return self
        def view(self, *args):
            return self._like(self._codes.view())
        def fill(self, value):
            self[...] = value
        def sort(self, axis=-1, kind=None):
            self._codes[...] = functions['sort'](self, axis)._recoded(self._table)
        def _recoded(self, table):
            return np.array([table.code(value) for value in self._table.values], dtype=np.int64)[self._codes]
        def any(self, axis=None, **kwargs):
            return np.any(self.astype(bool), axis=axis, **kwargs)
        def all(self, axis=None, **kwargs):
            return np.all(self.astype(bool), axis=axis, **kwargs)
        def nonzero(self):
            return self.astype(bool).nonzero()
        def sum(self, axis=None, **kwargs):
            return _folded(self, axis, lambda a, b: a + b)
        def prod(self, axis=None, **kwargs):
            return _folded(self, axis, lambda a, b: a * b)
        def mean(self, axis=None, **kwargs):
            return self.sum(axis) / (self.size if axis is None else self.shape[axis])
    """#
}
