extension NumPySource {
  /// Repeating, padding, grids and functions over slices.
  static let shaping = #"""
    def repeat(a, repeats, axis=None):
        a = np.asarray(a)
        if axis is None:
            a, axis = a.ravel(), 0
        counts = np.asarray(repeats)
        if counts.ndim == 0 and counts < 0:
            raise ValueError('negative dimensions are not allowed')
        if counts.size and counts.min() < 0:
            raise ValueError('repeats may not contain negative values.')
        n = a.shape[axis]
        if counts.ndim and counts.size != 1 and counts.size != n:
            raise ValueError('operands could not be broadcast together with shape (' + str(n) + ',) (' + str(counts.size)
                             + ',)')
        counts = np.broadcast_to(counts.ravel() if counts.ndim else counts, (n,)).tolist()
        places = []
        for place, count in enumerate(counts):
            places.extend([place] * count)
        return np.take(a, np.array(places, dtype=int), axis)

    def tile(A, reps):
        reps = tuple(reps) if np.iterable(reps) else (reps,)
        c = np.array(A, copy=True, ndmin=len(reps))
        reps = (1,) * (c.ndim - len(reps)) + reps
        for axis, count in enumerate(reps):
            if count < 0:
                raise ValueError('negative dimensions are not allowed')
            if count != 1:
                places = np.arange(c.shape[axis] * count) % c.shape[axis] if c.shape[axis] else np.zeros(0, dtype=int)
                c = np.take(c, places, axis)
        return c

    def roll(a, shift, axis=None):
        a = np.asanyarray(a)
        if axis is None:
            return roll(a.ravel(), shift, 0).reshape(a.shape)
        axes = axis if isinstance(axis, (tuple, list)) else (axis,)
        for one in axes:
            if not -a.ndim <= one < a.ndim:
                raise np.exceptions.AxisError(
                    'axis ' + str(one) + ' is out of bounds for array of dimension ' + str(a.ndim))
        shifts = shift if isinstance(shift, (tuple, list)) else (shift,) * len(axes)
        if len(axes) == 1 and len(shifts) > 1:
            axes = tuple(axes) * len(shifts)
        for one, by in zip(axes, shifts):
            n = a.shape[one]
            if n:
                a = np.take(a, (np.arange(n) - by) % n, one)
        return a if len(axes) else a.copy()

    def rot90(m, k=1, axes=(0, 1)):
        m = np.asanyarray(m)
        if len(axes) != 2:
            raise ValueError('len(axes) must be 2.')
        if axes[0] == axes[1]:
            raise ValueError('Axes must be different.')
        k %= 4
        if k == 0:
            return m[:]
        if k == 2:
            return np.flip(np.flip(m, axes[0]), axes[1])
        order = list(range(m.ndim))
        order[axes[0]], order[axes[1]] = order[axes[1]], order[axes[0]]
        if k == 1:
            return np.transpose(np.flip(m, axes[1]), order)
        return np.flip(np.transpose(m, order), axes[1])

    def _pairs(value, ndim, name='pad_width'):
        value = np.asarray(value)
        if value.size == 1:
            one = value.ravel()[0].item()
            return [(one, one)] * ndim
        if value.shape == (2,):
            return [tuple(value.tolist())] * ndim
        if value.shape == (1, 2):
            return [tuple(value[0].tolist())] * ndim
        if value.shape == (ndim, 1):
            return [(row[0], row[0]) for row in value.tolist()]
        if value.shape == (ndim, 2):
            return [tuple(row) for row in value.tolist()]
        raise ValueError('operands could not be broadcast together with remapped shapes [original->remapped]: '
                         + str(value.shape).replace(' ', '') + '  and requested shape (' + str(ndim) + ',2)')

    def pad(array, pad_width, mode='constant', **kwargs):
        array = np.asarray(array)
        widths = np.asarray(pad_width)
        if widths.dtype.kind not in 'iu':
            raise TypeError('`pad_width` must be of integral type.')
        if widths.size and widths.min() < 0:
            raise ValueError("index can't contain negative values")
        widths = _pairs(widths, array.ndim)
        if callable(mode):
            result = np.zeros(tuple(n + a + b for n, (a, b) in zip(array.shape, widths)), dtype=array.dtype)
            result[tuple(slice(a, a + n) for n, (a, b) in zip(array.shape, widths))] = array
            for axis in range(array.ndim):
                moved = np.moveaxis(result, axis, -1)
                for place in ndindex(moved.shape[:-1]):
                    mode(moved[place], widths[axis], axis, kwargs)
            return result
        known = {'constant': ['constant_values'], 'edge': [], 'linear_ramp': ['end_values'],
                 'maximum': ['stat_length'], 'mean': ['stat_length'], 'median': ['stat_length'],
                 'minimum': ['stat_length'], 'reflect': ['reflect_type'], 'symmetric': ['reflect_type'], 'wrap': [],
                 'empty': []}
        if mode not in known:
            raise ValueError("mode '" + str(mode) + "' is not supported")
        wrong = [name for name in kwargs if name not in known[mode]]
        if wrong:
            raise ValueError("unsupported keyword arguments for mode '" + mode + "': {" + ', '.join(map(repr, wrong)) + '}')
        result = array
        for axis, (before, after) in enumerate(widths):
            n = result.shape[axis]
            if mode in ('edge', 'reflect', 'symmetric', 'wrap', 'maximum', 'minimum', 'mean', 'median') and n == 0 \
                    and before + after > 0:
                raise ValueError("can't extend empty axis " + str(axis) + " using modes other than 'constant' or 'empty'")
            if mode in ('edge', 'reflect', 'symmetric', 'wrap') and kwargs.get('reflect_type', 'even') == 'even':
                where = np.arange(-before, n + after)
                if mode == 'edge':
                    where = np.clip(where, 0, n - 1)
                elif mode == 'wrap':
                    where = where % n
                elif mode == 'symmetric':
                    where = where % (2 * n)
                    where = np.where(where >= n, 2 * n - 1 - where, where)
                elif n > 1:
                    where = where % (2 * n - 2)
                    where = np.where(where >= n, 2 * n - 2 - where, where)
                else:
                    where = where * 0
                result = np.take(result, where, axis)
                continue
            shape = list(result.shape)
            shape[axis] = n + before + after
            wide = np.zeros(tuple(shape), dtype=array.dtype)
            inner = np.moveaxis(wide, axis, 0)
            source = np.moveaxis(result, axis, 0)
            inner[before:before + n] = source
            if mode == 'constant':
                low, high = _pairs(kwargs.get('constant_values', 0), array.ndim)[axis]
                inner[:before] = low
                inner[before + n:] = high
            elif mode == 'linear_ramp':
                low, high = _pairs(kwargs.get('end_values', 0), array.ndim)[axis]
                inner[:before] = np.linspace(low, source[0], before, endpoint=False).astype(array.dtype)
                inner[before + n:] = np.linspace(high, source[-1], after, endpoint=False)[::-1].astype(array.dtype)
            elif mode in ('maximum', 'minimum', 'mean', 'median'):
                function = {'maximum': np.max, 'minimum': np.min, 'mean': np.mean, 'median': np.median}[mode]
                length = kwargs.get('stat_length')
                left, right = _pairs(length, array.ndim)[axis] if length is not None else (n, n)
                first = function(source[:min(left, n)], axis=0)
                last = function(source[n - min(right, n):], axis=0)
                if array.dtype.kind in 'iu':
                    first, last = np.round(first), np.round(last)
                inner[:before] = first
                inner[before + n:] = last
            elif mode in ('reflect', 'symmetric'):
                edge = 1 if mode == 'reflect' else 0
                left = 2 * source[0] - source[edge:before + edge][::-1]
                right = 2 * source[-1] - source[n - after - edge:n - edge][::-1]
                inner[:before] = left
                inner[before + n:] = right
            result = wide
        return result.copy() if result is array else result

    def block(arrays):
        def depth(part):
            return 1 + max(depth(one) for one in part) if isinstance(part, list) and part else 0
        levels = depth(arrays)
        if levels == 0:
            return np.array(arrays)
        def least(part):
            return max(least(one) for one in part) if isinstance(part, list) else np.ndim(part)
        levels_of_data = max(levels, least(arrays))
        def build(part, level):
            if not isinstance(part, list):
                return np.array(part, ndmin=levels_of_data)
            return np.concatenate([build(one, level + 1) for one in part], axis=-(levels - level))
        return build(arrays, 0)

    def delete(arr, obj, axis=None):
        arr = np.asarray(arr)
        if axis is None:
            arr, axis = arr.ravel(), 0
        n = arr.shape[axis]
        keep = np.ones(n, dtype=bool)
        if isinstance(obj, (int, np.integer)) and not isinstance(obj, bool):
            if obj < -n or obj >= n:
                raise IndexError('index ' + str(obj) + ' is out of bounds for axis ' + str(axis) + ' with size ' + str(n))
            keep[obj] = False
        elif isinstance(obj, slice):
            keep[obj] = False
        else:
            places = np.asarray(obj)
            if places.size == 0:
                places = places.astype(int)
            keep[places] = False
        return np.compress(keep, arr, axis)

    def insert(arr, obj, values, axis=None):
        arr = np.asarray(arr)
        if axis is None:
            arr, axis = arr.ravel(), 0
        n = arr.shape[axis]
        axis %= arr.ndim
        places = np.arange(n)[obj] if isinstance(obj, slice) else np.asarray(obj)
        single = places.ndim == 0
        places = np.atleast_1d(places)
        for place in places.tolist():
            if place < -n or place > n:
                raise IndexError('index ' + str(place) + ' is out of bounds for axis ' + str(axis) + ' with size ' + str(n))
        places = np.where(places < 0, places + n, places)
        values = np.array(values, dtype=arr.dtype, ndmin=arr.ndim)
        if single:
            values = np.moveaxis(values, 0, axis) if values.ndim == arr.ndim and np.ndim(obj) == 0 else values
            count = values.shape[axis]
            places = np.full(count, places[0])
        count = len(places)
        order = np.argsort(places, kind='stable')
        target = places.copy()
        target[order] = places[order] + np.arange(count)
        shape = list(arr.shape)
        shape[axis] = n + count
        result = np.empty(tuple(shape), dtype=arr.dtype)
        mask = np.ones(n + count, dtype=bool)
        mask[target] = False
        moved = np.moveaxis(result, axis, 0)
        moved[mask] = np.moveaxis(arr, axis, 0)
        wanted = list(arr.shape)
        wanted[axis] = count
        moved[target] = np.moveaxis(np.broadcast_to(values, tuple(wanted)), axis, 0)
        return result

    def resize(a, new_shape):
        a = np.ravel(a)
        shape = (new_shape,) if isinstance(new_shape, (int, np.integer)) else tuple(new_shape)
        size = 1
        for n in shape:
            if n < 0:
                raise ValueError('all elements of `new_shape` must be non-negative')
            size *= n
        if a.size == 0 or size == 0:
            return np.zeros(shape, dtype=a.dtype)
        return np.take(a, np.arange(size) % a.size).reshape(shape)

    def trim_zeros(filt, trim='fb', axis=None):
        places = np.nonzero(np.asarray(filt))[0]
        if len(places) == 0:
            return filt[:0]
        first = int(places[0]) if 'f' in trim.lower() else 0
        last = int(places[-1]) + 1 if 'b' in trim.lower() else len(filt)
        return filt[first:last]

    def diag(v, k=0):
        v = np.asanyarray(v)
        if v.ndim == 1:
            n = len(v) + abs(k)
            result = np.zeros((n, n), dtype=v.dtype)
            rows = np.arange(len(v)) + max(-k, 0)
            result[rows, np.arange(len(v)) + max(k, 0)] = v
            return result
        if v.ndim == 2:
            return np.diagonal(v, k)
        raise ValueError('Input must be 1- or 2-d.')

    def diagflat(v, k=0):
        return diag(np.ravel(v), k)

    def fill_diagonal(a, val, wrap=False):
        if a.ndim < 2:
            raise ValueError('array must be at least 2-d')
        if a.ndim > 2 and len(set(a.shape)) > 1:
            raise ValueError('All dimensions of input must be of equal length')
        n = min(a.shape)
        places = np.arange(n)
        values = np.asarray(val)
        a[(places,) * a.ndim] = resize(values, n) if values.ndim else values
        if wrap and a.ndim == 2 and a.shape[0] > a.shape[1] + 1:
            a.flat[::a.shape[1] + 1] = val

    def vander(x, N=None, increasing=False):
        x = np.asarray(x)
        if x.ndim != 1:
            raise ValueError('x must be a one-dimensional array or sequence.')
        N = len(x) if N is None else N
        kind = np.promote_types(x.dtype, int)
        v = np.ones((len(x), N), dtype=kind)
        for i in range(1, N):
            v[:, i] = v[:, i - 1] * x
        return v if increasing else v[:, ::-1]

    def tri_indices(n, k, m, upper):
        mask = np.tri(n, m, k - 1 if upper else k, dtype=bool)
        return np.nonzero(~mask if upper else mask)

    def tril_indices(n, k=0, m=None):
        return tri_indices(n, k, n if m is None else m, False)

    def triu_indices(n, k=0, m=None):
        return tri_indices(n, k, n if m is None else m, True)

    def tril_indices_from(arr, k=0):
        return tri_indices(arr.shape[0], k, arr.shape[1], False)

    def triu_indices_from(arr, k=0):
        return tri_indices(arr.shape[0], k, arr.shape[1], True)

    def diag_indices(n, ndim=2):
        return (np.arange(n),) * ndim

    def diag_indices_from(arr):
        return diag_indices(arr.shape[0], arr.ndim)

    class ndindex:
        def __init__(self, *shape):
            if len(shape) == 1 and isinstance(shape[0], (tuple, list)):
                shape = tuple(shape[0])
            for n in shape:
                if n < 0:
                    raise ValueError('negative dimensions are not allowed')
            self._shape = shape
            self._next = None if 0 in shape else [0] * len(shape)
        def __iter__(self):
            return self
        def __next__(self):
            if self._next is None:
                raise StopIteration
            result = tuple(self._next)
            for axis in range(len(self._shape) - 1, -1, -1):
                self._next[axis] += 1
                if self._next[axis] < self._shape[axis]:
                    return result
                self._next[axis] = 0
            self._next = None
            return result
    """#
}
