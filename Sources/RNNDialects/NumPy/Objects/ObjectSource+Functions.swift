extension ObjectSource {
  /// Operators of arrays of texts and objects, and the functions of `numpy` that take them.
  static let functions = #"""
    import operator

    def _merged(values):
        "Arrays in one table, and the table with its element type."
        made = [value if _is_ours(value) else _made(value) for value in values]
        kind = 'O' if any(array.dtype.kind == 'O' for array in made) else 'U'
        table = _Table(kind)
        width = max([array.dtype.width for array in made] + [0])
        return [array._recoded(table) for array in made], table, _Kind(kind, width)

    def _ranks(values):
        "Arrays as numbers in the order of their elements, and those elements."
        codes, table, kind = _merged(values)
        order = sorted(range(len(table.values)), key=table.values.__getitem__)
        rank, ranks, ordered = -1, np.zeros(len(order), dtype=np.int64), _Table(table.kind)
        for place in order:
            value = table.values[place]
            if rank < 0 or ordered.values[rank] != value:
                rank += 1
                ordered.values.append(value)
                if table.kind == 'U':
                    ordered.known[value] = rank
            ranks[place] = rank
        return [ranks[array] for array in codes], ordered, kind

    def _wrapped(result, table, kind):
        if isinstance(result, list):
            return [_wrapped(part, table, kind) for part in result]
        if isinstance(result, tuple):
            return tuple(_wrapped(part, table, kind) for part in result)
        if isinstance(result, np.ndarray):
            return ndarray(table, result, kind)
        return str_(table.values[int(result)]) if kind.kind == 'U' else table.values[int(result)]

    def _compared(name):
        def compare(x1, x2, /, **kwargs):
            if not isinstance(x2, (str, list, tuple, np.ndarray)) and name in ('equal', 'not_equal'):
                if not _is_ours(x1) or x1.dtype.kind == 'U':
                    return np.full(_shape(x1), name == 'not_equal')
            if isinstance(x1, np.ndarray) and not _is_ours(x1) and isinstance(x2, str):
                raise UFuncTypeError("ufunc '" + name + "' did not contain a loop with signature matching types "
                                     + "(<class 'numpy.dtypes." + x1.dtype.name.capitalize()
                                     + "DType'>, <class 'numpy.dtypes.StrDType'>) -> None")
            for one, other in ((x1, x2), (x2, x1)):
                if _is_ours(one) and one.dtype.kind == 'U' and isinstance(other, (int, float)):
                    given = ["<class 'numpy.dtypes.StrDType'>",
                             "<class 'numpy.dtypes._Py" + ('Long' if isinstance(other, int) else 'Float') + "DType'>"]
                    raise UFuncTypeError("ufunc '" + name + "' did not contain a loop with signature matching types ("
                                         + ', '.join(given if one is x1 else given[::-1]) + ') -> None')
            if _is_ours(x1) and x1.dtype.kind == 'O' or _is_ours(x2) and x2.dtype.kind == 'O':
                return _elementwise(getattr(operator, _operators[name]), x1, x2, bool)
            (a, b), _, _ = _ranks([x1, x2])
            return getattr(np, name)(a, b, **kwargs)
        return compare

    _operators = {'equal': 'eq', 'not_equal': 'ne', 'less': 'lt', 'less_equal': 'le', 'greater': 'gt',
                  'greater_equal': 'ge'}

    def _elementwise(function, x1, x2, kind=None):
        a, b = np.broadcast_arrays(_places(x1), _places(x2))
        left, right = _values(x1), _values(x2)
        results = [function(left[i], right[j]) for i, j in zip(a.ravel().tolist(), b.ravel().tolist())]
        if kind is bool:
            return np.array(results, dtype=bool).reshape(a.shape)[()]
        known = _Kind('U') if all(isinstance(value, str) for value in results) and 'U' in (
            getattr(x1, 'dtype', _Kind('U')).kind + getattr(x2, 'dtype', _Kind('U')).kind) else _Kind('O')
        table = _Table(known.kind)
        codes = np.array([table.code(value) for value in results], dtype=np.int64).reshape(a.shape)
        width = max([len(value) for value in results] + [1]) if known.kind == 'U' else 0
        return ndarray(table, codes, _Kind(known.kind, width)) if a.ndim else results[0]

    def _places(x):
        if _is_ours(x):
            return x._codes
        shape = _shape(x)
        return np.arange(int(np.prod(shape))).reshape(shape)

    def _values(x):
        return x._table.values if _is_ours(x) else _leaves(x, len(_shape(x)), [])

    def _folded(array, axis, function):
        if array.dtype.kind == 'U':
            raise TypeError("the resolved dtypes are not compatible with add.reduce. Resolved (dtype('" + array.dtype.str
                            + "'), dtype('" + array.dtype.str + "'), dtype('<U" + str(2 * array.dtype.width) + "'))")
        if axis is None:
            leaves = array._leaves()
            result = leaves[0] if leaves else 0
            for leaf in leaves[1:]:
                result = function(result, leaf)
            return result
        parts = [array._shown(codes) for codes in np.moveaxis(array._codes, axis, 0)]
        result = parts[0]
        for part in parts[1:]:
            result = function(result, part)
        return result

    functions = {name: _compared(name) for name in _operators}

    def _arithmetic(name, symbol):
        function = getattr(operator, symbol)
        def compute(x1, x2, /, **kwargs):
            for x in (x1, x2):
                if _is_ours(x) and x.dtype.kind == 'U' or isinstance(x, str):
                    other = x2 if x is x1 else x1
                    texts = isinstance(other, str) or _is_ours(other) or not isinstance(other, (int, float, np.ndarray))
                    if name != 'add' or not texts:
                        kinds = ', '.join(repr(_made(v).dtype if _is_ours(v) or isinstance(v, str) else
                                               np.asarray(v).dtype) for v in (x1, x2))
                        raise UFuncTypeError("ufunc '" + name + "' did not contain a loop with signature matching types ("
                                             + kinds + ') -> None')
            return _elementwise(function, x1, x2)
        return compute

    for _name, _symbol in (('add', 'add'), ('subtract', 'sub'), ('multiply', 'mul'), ('divide', 'truediv'),
                           ('true_divide', 'truediv'), ('floor_divide', 'floordiv'), ('remainder', 'mod'),
                           ('mod', 'mod'), ('power', 'pow')):
        functions[_name] = _arithmetic(_name, _symbol)

    for _name, _symbol in _operators.items():
        def _operator(self, other, _function=functions[_name]):
            return _function(self, other)
        setattr(ndarray, '__' + _symbol + '__', _operator)
    for _name, _symbol in (('add', 'add'), ('subtract', 'sub'), ('multiply', 'mul'), ('divide', 'truediv'),
                           ('floor_divide', 'floordiv'), ('remainder', 'mod'), ('power', 'pow')):
        def _operator(self, other, _function=functions[_name]):
            return _function(self, other)
        def _reflected(self, other, _function=functions[_name]):
            return _function(other, self)
        setattr(ndarray, '__' + _symbol + '__', _operator)
        setattr(ndarray, '__r' + _symbol + '__', _reflected)

    def _array(object, dtype_=None, *rest, **kwargs):
        kind = None if kwargs.get('dtype', dtype_) is None else dtype(kwargs.get('dtype', dtype_))
        if kind is not None and not isinstance(kind, _Kind):
            return _made(object).astype(kind)
        made = _made(object, kind)
        made = made.copy() if made is object and kwargs.get('copy', True) else made
        while made.ndim < kwargs.get('ndmin', 0):
            made = made._like(made._codes[None])
        return made

    def _asarray(a, dtype_=None, *rest, **kwargs):
        return _array(a, kwargs.get('dtype', dtype_), copy=False)

    def _filled(fill, default=None):
        def make(shape, *args, **kwargs):
            value = args[0] if fill is None else fill
            rest = args[1:] if fill is None else args
            kind = kwargs.get('dtype', rest[0] if rest else None)
            kind = _made(value).dtype if kind is None else dtype(kind)
            value = default if default is not None and kind.kind == 'O' else value if fill is None else \
                '' if kind.kind == 'U' else None if fill == 'empty' else fill
            one = _made([value], _Kind('U', max(kind.width, len(value), 1)) if kind.kind == 'U' else kind)
            return ndarray(one._table, np.zeros(shape, dtype=np.int64), one.dtype)
        return make

    functions.update(
        dtype=dtype, array=_array, asarray=_asarray, asanyarray=_asarray, ascontiguousarray=_asarray,
        copy=lambda a, *rest, **kwargs: _made(a).copy(), empty=_filled('empty'), zeros=_filled('zero', 0),
        ones=_filled('one', 1), full=_filled(None), astype=lambda a, kind, *rest, **kwargs: _made(a, dtype(kind)).copy(),
        issubdtype=lambda a, b: issubclass(dtype(a).type, b if isinstance(b, type) else dtype(b).type) or
        b in (np.character, np.generic) and dtype(a).kind == 'U',
        shape=lambda a: _made(a).shape, ndim=lambda a: _made(a).ndim, size=lambda a, axis=None: _made(a).size if axis is None else _made(a).shape[axis],
        array_repr=lambda a, *rest, **kwargs: repr(a), array_str=lambda a, *rest, **kwargs: str(a),
        array2string=lambda a, *rest, **kwargs: _layout(a._words(), a._codes, kwargs.get('separator', ' '), ''),
        array_equal=lambda a, b, *rest, **kwargs: _made(a).shape == _made(b).shape and bool(functions['equal'](_made(a), b).all()),
        result_type=lambda *args: _merged([a for a in args if isinstance(a, (str, list, np.ndarray))])[2],
        iscomplexobj=lambda x: False, isscalar=lambda x: False, isnan=lambda x, **kwargs: _elementwise(
            lambda a, b: a != a, x, 0, bool), sum=lambda a, axis=None, *rest, **kwargs: _made(a).sum(axis),
        prod=lambda a, axis=None, *rest, **kwargs: _made(a).prod(axis), mean=lambda a, axis=None, *rest, **kwargs: _made(a).mean(axis))

    def _structural(name, places, joins=False):
        "A function that moves elements: it moves their places in the table."
        function = getattr(np, name)
        def move(*args, **kwargs):
            args = list(args)
            chosen = [i for i in places if i < len(args)]
            if not joins and len(chosen) == 1 and _is_ours(args[chosen[0]]):
                array = args[chosen[0]]
                args[chosen[0]] = array._codes
                return _wrapped(function(*args, **kwargs), array._table, array.dtype)
            given = [part for i in chosen for part in (args[i] if joins and i == 0 else [args[i]])]
            codes, table, kind = _merged(given)
            for i in chosen:
                args[i] = [codes.pop(0) for _ in args[i]] if joins and i == 0 else codes.pop(0)
            return _wrapped(function(*args, **kwargs), table, kind)
        functions[name] = move

    def _ordering(name, places, keeps):
        "A function of the order of elements: it sees their ranks."
        function = getattr(np, name)
        def order(*args, **kwargs):
            args = list(args)
            chosen = [i for i in places if i < len(args)]
            codes, table, kind = _ranks([args[i] for i in chosen])
            for i, array in zip(chosen, codes):
                args[i] = array
            result = function(*args, **kwargs)
            return _wrapped(result, table, kind) if keeps else result
        functions[name] = order

    for _name in ('concatenate', 'stack', 'vstack', 'hstack', 'dstack', 'column_stack'):
        _structural(_name, (0,), joins=True)
    for _name in ('reshape', 'ravel', 'transpose', 'squeeze', 'expand_dims', 'swapaxes', 'moveaxis', 'repeat', 'tile',
                  'roll', 'flip', 'flipud', 'fliplr', 'rot90', 'take', 'delete', 'split', 'array_split', 'hsplit',
                  'vsplit', 'broadcast_to', 'atleast_1d', 'atleast_2d', 'atleast_3d', 'diag', 'diagonal', 'resize',
                  'take_along_axis'):
        _structural(_name, (0,))
    for _name, _places_of in (('where', (1, 2)), ('append', (0, 1)), ('insert', (0, 2)), ('compress', (1,)),
                              ('extract', (1,))):
        _structural(_name, _places_of)
    for _name in ('argsort', 'argmax', 'argmin', 'argpartition'):
        _ordering(_name, (0,), False)
    for _name in ('sort', 'max', 'min', 'amax', 'amin', 'partition'):
        _ordering(_name, (0,), True)
    for _name in ('maximum', 'minimum'):
        _ordering(_name, (0, 1), True)
    _ordering('searchsorted', (0, 1), False)
    functions['broadcast_arrays'] = lambda *args, **kwargs: tuple(
        a._like(codes) if _is_ours(a) else codes for a, codes in zip(
            [_made(a) if _needs_object(a) else a for a in args],
            np.broadcast_arrays(*[_made(a)._codes if _needs_object(a) else a for a in args])))
    functions['lexsort'] = lambda keys, axis=-1: np.lexsort(
        [_ranks([key])[0][0] if _needs_object(key) else key for key in keys], axis)
    functions['count_nonzero'] = lambda a, axis=None, **kwargs: np.count_nonzero(_made(a).astype(bool), axis)
    for _name in ('nonzero', 'flatnonzero', 'argwhere', 'any', 'all'):
        functions[_name] = lambda a, *rest, _function=getattr(np, _name), **kwargs: _function(
            _made(a).astype(bool), *rest, **kwargs)

    def _needs_object(value):
        if _is_ours(value) or isinstance(value, str) or value is None:
            return True
        return isinstance(value, (list, tuple)) and any(_needs_object(part) for part in value)

    for _name in ('reshape', 'ravel', 'transpose', 'squeeze', 'swapaxes', 'repeat', 'take', 'diagonal'):
        def _method(self, *args, _name=_name, **kwargs):
            return self._like(getattr(self._codes, _name)(*args, **kwargs))
        setattr(ndarray, _name, _method)
    ndarray.flatten = lambda self, order='C': self.copy().ravel(order)
    for _name in ('argsort', 'searchsorted', 'max', 'min', 'argmax', 'argmin'):
        def _method(self, *args, _name=_name, **kwargs):
            return functions[_name](self, *args, **kwargs)
        setattr(ndarray, _name, _method)
    ndarray.__name__ = ndarray.__qualname__ = 'ndarray'
    ndarray.__module__ = 'numpy'
    """#
}
