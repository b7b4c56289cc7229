extension NumPySource {
  /// Grids, index tools, functions over slices, iteration.
  static let grids = #"""
    def meshgrid(*xi, copy=True, sparse=False, indexing='xy'):
        if indexing not in ('xy', 'ij'):
            raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
        n = len(xi)
        parts = []
        for i, x in enumerate(xi):
            shape = [1] * n
            shape[i] = -1
            parts.append(np.asarray(x).ravel().reshape(tuple(shape)))
        if indexing == 'xy' and n > 1:
            shape = (1, -1) + (1,) * (n - 2)
            parts[0] = parts[0].reshape(shape)
            shape = (-1, 1) + (1,) * (n - 2)
            parts[1] = parts[1].reshape(shape)
        if not sparse and parts:
            parts = list(np.broadcast_arrays(*parts))
        return tuple(part.copy() if copy else part for part in parts)

    def indices(dimensions, dtype=int, sparse=False):
        dimensions = tuple(dimensions)
        n = len(dimensions)
        parts = []
        for i, size in enumerate(dimensions):
            parts.append(np.arange(size, dtype=dtype).reshape((1,) * i + (size,) + (1,) * (n - i - 1)))
        if sparse:
            return tuple(parts)
        result = np.empty((n,) + dimensions, dtype=dtype)
        for i, part in enumerate(parts):
            result[i] = part
        return result

    def ix_(*args):
        result = []
        n = len(args)
        for i, one in enumerate(args):
            one = np.asarray(one)
            if one.ndim != 1:
                raise ValueError('Cross index must be 1 dimensional')
            if one.size == 0:
                one = one.astype(int)
            if one.dtype == np.bool:
                one = one.nonzero()[0]
            result.append(one.reshape((1,) * i + (one.size,) + (1,) * (n - i - 1)))
        return tuple(result)

    def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
        return function(*indices(shape, dtype=dtype), **kwargs)

    def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
        y = np.linspace(start, stop, num=num, endpoint=endpoint, axis=axis)
        result = np.power(base, y)
        return result if dtype is None else result.astype(dtype)

    def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
        start, stop = np.asarray(start) * 1.0, np.asarray(stop) * 1.0
        if np.any(start == 0) or np.any(stop == 0):
            raise ValueError('Geometric sequence cannot include zero')
        sign = np.sign(start)
        start, stop = start / sign, stop / sign
        result = logspace(np.log10(start), np.log10(stop), num=num, endpoint=endpoint, base=10.0)
        if num > 0:
            result[0] = start
            if num > 1 and endpoint:
                result[-1] = stop
        result = result * sign
        if axis != 0:
            result = np.moveaxis(result, 0, axis)
        return result if dtype is None else result.astype(dtype)

    class _Grid:
        def __init__(self, sparse):
            self.sparse = sparse
        def __getitem__(self, key):
            single = not isinstance(key, tuple)
            lines = []
            for part in (key,) if single else key:
                start = 0 if part.start is None else part.start
                step = 1 if part.step is None else part.step
                if isinstance(step, complex):
                    lines.append(np.linspace(start, part.stop, int(abs(step))))
                else:
                    lines.append(np.arange(start, part.stop, step))
            if single:
                return lines[0]
            parts = []
            for i, line in enumerate(lines):
                parts.append(line.reshape((1,) * i + (-1,) + (1,) * (len(lines) - i - 1)))
            if self.sparse:
                return tuple(parts)
            return np.stack(np.broadcast_arrays(*[part.astype(np.result_type(*lines)) for part in parts]))

    mgrid = _Grid(False)
    ogrid = _Grid(True)

    class _Row:
        def __init__(self, as_columns):
            self.as_columns = as_columns
        def __getitem__(self, key):
            parts = []
            for part in key if isinstance(key, tuple) else (key,):
                if isinstance(part, str):
                    raise NotImplementedError('texts in np.r_ and np.c_ are not here')
                if isinstance(part, slice):
                    start = 0 if part.start is None else part.start
                    step = 1 if part.step is None else part.step
                    if isinstance(step, complex):
                        part = np.linspace(start, part.stop, int(abs(step)))
                    else:
                        part = np.arange(start, part.stop, step)
                part = np.atleast_1d(part)
                if self.as_columns and part.ndim == 1:
                    part = part[:, None]
                parts.append(part)
            return np.concatenate(parts, axis=-1 if self.as_columns else 0)

    r_ = _Row(False)
    c_ = _Row(True)

    class _Slices:
        def __init__(self, always_tuple):
            self.always_tuple = always_tuple
        def __getitem__(self, key):
            return (key,) if self.always_tuple and not isinstance(key, tuple) else key

    s_ = _Slices(False)
    index_exp = _Slices(True)

    def unravel_index(indices, shape, order='C'):
        given = np.asarray(indices)
        size = 1
        for n in shape if isinstance(shape, tuple) else (shape,):
            size *= n
        shape = shape if isinstance(shape, tuple) else (shape,)
        for one in given.ravel().tolist():
            if one < 0 or one >= size:
                raise ValueError('index ' + str(one) + ' is out of bounds for array with size ' + str(size))
        result = []
        rest = given
        for n in (reversed(shape) if order == 'C' else shape):
            result.append(rest % n)
            rest = rest // n
        return tuple(reversed(result)) if order == 'C' else tuple(result)

    def ravel_multi_index(multi_index, dims, mode='raise', order='C'):
        dims = dims if isinstance(dims, tuple) else (dims,)
        total = 0
        pairs = list(zip(multi_index, dims))
        for place, n in pairs if order == 'C' else reversed(pairs):
            place = np.asarray(place)
            if mode == 'wrap':
                place = place % n
            elif mode == 'clip':
                place = np.clip(place, 0, n - 1)
            elif np.any((place < 0) | (place >= n)):
                raise ValueError('invalid entry in coordinates array')
            total = total * n + place
        return total

    def take_along_axis(arr, indices, axis=-1):
        arr, indices = np.asarray(arr), np.asarray(indices)
        if axis is None:
            arr, axis = arr.ravel(), 0
        if arr.ndim != indices.ndim:
            raise ValueError('`indices` and `arr` must have the same number of dimensions')
        return arr[_along(arr, indices, axis)]

    def put_along_axis(arr, indices, values, axis):
        arr[_along(arr, np.asarray(indices), axis)] = values

    def _along(arr, indices, axis):
        if indices.dtype.kind not in 'iu':
            raise IndexError('`indices` must be an integer array')
        axis %= arr.ndim
        places = []
        for i in range(arr.ndim):
            if i == axis:
                places.append(indices)
            else:
                places.append(np.arange(arr.shape[i]).reshape((1,) * i + (-1,) + (1,) * (arr.ndim - i - 1)))
        return tuple(places)

    def apply_along_axis(func1d, axis, arr, *args, **kwargs):
        arr = np.asanyarray(arr)
        if axis < -arr.ndim or axis >= arr.ndim:
            raise np.exceptions.AxisError(
                'axis ' + str(axis) + ' is out of bounds for array of dimension ' + str(arr.ndim))
        axis %= arr.ndim
        moved = np.moveaxis(arr, axis, -1)
        outer = moved.shape[:-1]
        results = [np.asarray(func1d(moved[place], *args, **kwargs)) for place in np.ndindex(outer)]
        if not results:
            raise ValueError('Cannot apply_along_axis when any iteration dimensions are 0')
        inner = results[0].shape
        joined = np.stack(results).reshape(outer + inner)
        for i in range(len(inner)):
            joined = np.moveaxis(joined, len(outer) + i, axis + i)
        return joined

    def apply_over_axes(func, a, axes):
        a = np.asarray(a)
        for axis in axes if np.iterable(axes) else (axes,):
            result = func(a, axis)
            a = result if result.ndim == a.ndim else np.expand_dims(result, axis)
        return a

    class vectorize:
        def __init__(self, pyfunc, otypes=None, doc=None, excluded=None, cache=False, signature=None):
            self.signature = signature
            self.pyfunc, self.otypes, self.excluded = pyfunc, otypes, excluded or set()
            self.__doc__ = doc
        def _by_signature(self, args):
            inputs, outputs = [[[name.strip() for name in part.split(',') if name.strip()]
                                for part in side.strip().strip('()').replace(' ', '').split('),(')]
                               for side in self.signature.split('->')]
            arrays = [np.asarray(arg) for arg in args]
            for number, (array, names) in enumerate(zip(arrays, inputs)):
                if array.ndim < len(names):
                    raise ValueError('%d-dimensional argument does not have enough dimensions for all core dimensions (%s)'
                                     % (array.ndim, ', '.join(repr(name) for name in names)))
            outer = np.broadcast_shapes(*[array.shape[:array.ndim - len(names)] for array, names in zip(arrays, inputs)])
            spread = [np.broadcast_to(array, outer + array.shape[array.ndim - len(names):])
                      for array, names in zip(arrays, inputs)]
            results = [self.pyfunc(*[array[index] for array in spread]) for index in np.ndindex(*outer)]
            if len(outputs) == 1:
                results = [(result,) for result in results]
            made = tuple(np.array([np.asarray(result[i]) for result in results]) for i in range(len(outputs)))
            made = tuple(array.reshape(outer + array.shape[1:]) for array in made)
            return made[0] if len(outputs) == 1 else made

        def __call__(self, *args, **kwargs):
            if self.signature is not None:
                return self._by_signature(args)
            varying = [i for i in range(len(args)) if i not in self.excluded]
            names = [name for name in kwargs if name not in self.excluded]
            arrays = np.broadcast_arrays(*([args[i] for i in varying] + [kwargs[name] for name in names]))
            if not arrays:
                return self.pyfunc(*args, **kwargs)
            shape = arrays[0].shape
            flats = [array.ravel() for array in arrays]
            if flats[0].size == 0 and self.otypes is None:
                raise ValueError('cannot call `vectorize` on size 0 inputs unless `otypes` is set')
            results = []
            for k in range(flats[0].size):
                given = list(args)
                for i, flat in zip(varying, flats):
                    given[i] = flat[k]
                named = dict(kwargs)
                for name, flat in zip(names, flats[len(varying):]):
                    named[name] = flat[k]
                results.append(self.pyfunc(*given, **named))
            if results and isinstance(results[0], tuple):
                return tuple(np.array([result[i] for result in results], dtype=self._type(i)).reshape(shape)
                             for i in range(len(results[0])))
            return np.array(results, dtype=self._type(0)).reshape(shape)[()] if shape == () else \
                np.array(results, dtype=self._type(0)).reshape(shape)
        def _type(self, i):
            return None if self.otypes is None else self.otypes[i]

    def piecewise(x, condlist, funclist, *args, **kw):
        x = np.asanyarray(x)
        if isinstance(condlist, np.ndarray) and condlist.ndim == x.ndim and condlist.dtype == np.bool:
            condlist = [condlist]
        conditions = [np.asarray(c, dtype=bool) for c in condlist]
        if len(funclist) == len(conditions) + 1:
            rest = ~np.any(np.stack(conditions), axis=0)
            conditions.append(rest)
        elif len(funclist) != len(conditions):
            raise ValueError('with ' + str(len(conditions)) + ' condition(s), either ' + str(len(conditions)) + ' or '
                             + str(len(conditions) + 1) + ' functions are expected')
        y = np.zeros_like(x)
        for condition, function in zip(conditions, funclist):
            y[condition] = function(x[condition], *args, **kw) if callable(function) else function
        return y

    def select(condlist, choicelist, default=0):
        if len(condlist) != len(choicelist):
            raise ValueError('list of cases must be same length as list of conditions')
        if len(condlist) == 0:
            raise ValueError('select with an empty condition list is not possible')
        kind = np.result_type(*([np.asarray(choice) for choice in choicelist] + [default]))
        arrays = np.broadcast_arrays(*condlist, *choicelist)
        result = np.full(arrays[0].shape, default, dtype=kind)
        n = len(condlist)
        for condition, choice in list(zip(arrays[:n], arrays[n:]))[::-1]:
            result = np.where(condition, choice.astype(kind), result)
        return result

    def extract(condition, arr):
        return np.take(np.ravel(arr), np.nonzero(np.ravel(condition))[0])

    def place(arr, mask, vals):
        count = int(np.count_nonzero(mask))
        if count:
            vals = np.ravel(vals)
            if len(vals) == 0:
                raise ValueError('Cannot insert from an empty array!')
            arr[np.asarray(mask, dtype=bool)] = np.take(vals, np.arange(count) % len(vals))

    def copyto(dst, src, casting='same_kind', where=True):
        if not isinstance(dst, np.ndarray):
            raise TypeError('copyto() argument 1 must be numpy.ndarray, not ' + type(dst).__name__)
        if where is True:
            dst[...] = src
        else:
            where = np.broadcast_to(where, dst.shape)
            dst[where] = np.broadcast_to(src, dst.shape)[where]

    class ndenumerate:
        def __init__(self, arr):
            self._array = np.asarray(arr)
            self._places = np.ndindex(self._array.shape)
        def __iter__(self):
            return self
        def __next__(self):
            place = next(self._places)
            return place, self._array[place]

    class nditer:
        def __init__(self, op, flags=None, op_flags=None, op_dtypes=None, order='K', casting='safe'):
            several = isinstance(op, (list, tuple))
            arrays = [one if one is None else np.asarray(one) for one in op] if several else [np.asarray(op)]
            given = [array for array in arrays if array is not None]
            shape = np.broadcast_shapes(*[array.shape for array in given])
            arrays = [np.zeros(shape, dtype=np.result_type(*given)) if array is None else array for array in arrays]
            self.operands = tuple(array if array.shape == shape else np.broadcast_to(array, shape) for array in arrays)
            self.shape, self.ndim = shape, len(shape)
            self.itersize = 1
            for n in shape:
                self.itersize *= n
            self._several = several
            self._places = list(np.ndindex(shape))
            self.iterindex = 0
            self._started = False
        @property
        def multi_index(self):
            return self._places[self.iterindex]
        @property
        def index(self):
            return self.iterindex
        @property
        def finished(self):
            return self.iterindex >= self.itersize
        @property
        def value(self):
            place = self._places[self.iterindex] + (...,)
            parts = tuple(array[place] for array in self.operands)
            return parts if self._several else parts[0]
        def __getitem__(self, i):
            return self.operands[i][self._places[self.iterindex] + (...,)]
        def __setitem__(self, i, value):
            self.operands[i][self._places[self.iterindex]] = value
        def iternext(self):
            self.iterindex += 1
            return self.iterindex < self.itersize
        def reset(self):
            self.iterindex, self._started = 0, False
        def __iter__(self):
            return self
        def __next__(self):
            if self._started:
                self.iterindex += 1
            self._started = True
            if self.iterindex >= self.itersize:
                raise StopIteration
            return self.value
        def __enter__(self):
            return self
        def __exit__(self, *args):
            return False
        def close(self):
            pass

    class errstate:
        def __init__(self, *, call=None, all=None, divide=None, over=None, under=None, invalid=None):
            self._modes = dict(all=all, divide=divide, over=over, under=under, invalid=invalid)
        def __enter__(self):
            self._before = np.seterr(**self._modes)
        def __exit__(self, *args):
            np.seterr(**self._before)
        def __call__(self, function):
            def wrapper(*args, **kwargs):
                with errstate(**self._modes):
                    return function(*args, **kwargs)
            return wrapper

    class printoptions:
        def __init__(self, *args, **kwargs):
            self._args, self._kwargs = args, kwargs
        def __enter__(self):
            self._before = np.get_printoptions()
            np.set_printoptions(*self._args, **self._kwargs)
            return np.get_printoptions()
        def __exit__(self, *args):
            del self._before['legacy'], self._before['override_repr']
            np.set_printoptions(**self._before)
    """#
}
