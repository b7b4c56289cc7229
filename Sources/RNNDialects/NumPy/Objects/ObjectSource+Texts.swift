extension ObjectSource {
  /// `np.char` and `np.strings`: methods of texts for arrays.
  static let texts = #"""
    def _each(method, kind=None):
        def apply(a, *args, **kwargs):
            array = _made(a)
            given = [_made(arg) if isinstance(arg, (list, np.ndarray)) and _needs_object(arg) else arg for arg in args]
            spread = np.broadcast_arrays(array._codes, *[_places(arg) for arg in given])
            results = []
            for codes in zip(*[part.ravel().tolist() for part in spread]):
                values = [_values(arg)[code] for arg, code in zip(given, codes[1:])]
                results.append(method(array._table.values[codes[0]], *values, **kwargs))
            shape = spread[0].shape
            if kind is not None:
                return np.array(results, dtype=kind).reshape(shape)[()]
            return _made(results).reshape(shape) if shape else _made(results[0])
        return apply

    def _listed(method):
        def apply(a, *args, **kwargs):
            array = _made(a)
            table = _Table('O')
            codes = [table.code(method(value, *args, **kwargs)) for value in array._leaves()]
            return ndarray(table, np.array(codes, dtype=np.int64).reshape(array.shape), _Kind('O'))
        return apply

    upper, lower, title, capitalize, swapcase = (
        _each(getattr(str, name)) for name in ('upper', 'lower', 'title', 'capitalize', 'swapcase'))
    strip, lstrip, rstrip, replace, center, ljust, rjust, zfill, expandtabs, translate = (
        _each(getattr(str, name)) for name in (
            'strip', 'lstrip', 'rstrip', 'replace', 'center', 'ljust', 'rjust', 'zfill', 'expandtabs', 'translate'))
    startswith, endswith, isalpha, isdigit, isnumeric, isspace, isupper, islower, isalnum, istitle, isdecimal = (
        _each(getattr(str, name), bool) for name in (
            'startswith', 'endswith', 'isalpha', 'isdigit', 'isnumeric', 'isspace', 'isupper', 'islower', 'isalnum',
            'istitle', 'isdecimal'))
    find, rfind, index, rindex, count = (
        _each(getattr(str, name), int) for name in ('find', 'rfind', 'index', 'rindex', 'count'))
    str_len = _each(len, int)
    split, rsplit, splitlines = (_listed(getattr(str, name)) for name in ('split', 'rsplit', 'splitlines'))
    add = functions['add']
    multiply = _each(lambda text, times: text * max(0, times))
    mod = _each(lambda text, values: text % values)
    join = _each(lambda separator, parts: separator.join(parts))
    equal, not_equal, less, greater, less_equal, greater_equal = (
        functions[name] for name in ('equal', 'not_equal', 'less', 'greater', 'less_equal', 'greater_equal'))
    """#
}
