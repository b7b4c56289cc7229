extension NumPySource {
  /// Statistics: written in the language, over the functions of the module.
  static let statistics = #"""
    def _axes(axis, ndim):
        if axis is None:
            return tuple(range(ndim))
        axes = axis if isinstance(axis, (tuple, list)) else (axis,)
        for one in axes:
            if one < -ndim or one >= ndim:
                raise np.exceptions.AxisError('axis ' + str(one) + ' is out of bounds for array of dimension ' + str(ndim))
        return tuple(one % ndim for one in axes)

    def _gathered(a, axis):
        "The elements with the axes that go away joined at the end, and the shape with ones in their place."
        a = np.asarray(a)
        axes = _axes(axis, a.ndim)
        kept = tuple(i for i in range(a.ndim) if i not in axes)
        ones = tuple(1 if i in axes else a.shape[i] for i in range(a.ndim))
        rows = a.transpose(kept + axes).reshape(tuple(a.shape[i] for i in kept) + (-1,)) if a.size or not axes else \
            np.zeros(tuple(a.shape[i] for i in kept) + (0,), dtype=a.dtype)
        return rows, ones

    def _finish(result, ones, keepdims, out):
        result = np.asarray(result)
        if keepdims:
            result = result.reshape(ones)
        if out is not None:
            out[...] = result
            return out
        return result[()]

    def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
        rows, ones = _gathered(a, axis)
        n = rows.shape[-1]
        if n == 0:
            return _finish(np.mean(rows, axis=-1), ones, keepdims, out)
        rows = np.sort(rows, axis=-1)
        if n % 2:
            middle = rows[..., n // 2]
            result = middle.astype(np.result_type(rows.dtype, 0.5)) if rows.dtype.kind in 'biu' else middle
        else:
            result = np.mean(rows[..., n // 2 - 1:n // 2 + 1], axis=-1)
        if rows.dtype.kind == 'f':
            result = np.where(np.isnan(rows[..., -1]), rows[..., -1], result)
            result = result.astype(rows.dtype)
        return _finish(result, ones, keepdims, out)

    def _between(low, high, t):
        step = high - low
        result = low + step * t
        late = high - step * (1 - t)
        return np.where(t >= 0.5, late, result)

    _positions = {
        'inverted_cdf': None, 'averaged_inverted_cdf': None, 'closest_observation': None,
        'interpolated_inverted_cdf': (0, 1), 'hazen': (0.5, 0.5), 'weibull': (0, 0), 'linear': (1, 1),
        'median_unbiased': (1 / 3, 1 / 3), 'normal_unbiased': (3 / 8, 3 / 8),
    }

    def _quantile(rows, q, method):
        n = rows.shape[-1]
        if n == 0:
            raise IndexError('index -1 is out of bounds for axis 0 with size 0')
        rows = np.sort(rows, axis=-1)
        if method in ('lower', 'higher', 'midpoint', 'nearest'):
            where = q * (n - 1)
            if method == 'lower':
                result = rows[..., int(np.floor(where))]
            elif method == 'higher':
                result = rows[..., int(np.ceil(where))]
            elif method == 'nearest':
                result = rows[..., int(np.round(where))]
            else:
                result = 0.5 * (rows[..., int(np.floor(where))] + rows[..., int(np.ceil(where))])
        elif method in _positions and _positions[method] is not None:
            alpha, beta = _positions[method]
            where = n * q + (alpha + q * (1 - alpha - beta)) - 1 if method != 'linear' else (n - 1) * q
            where = min(max(where, 0), n - 1)
            low = int(np.floor(where))
            high = min(low + 1, n - 1)
            result = _between(rows[..., low], rows[..., high], where - low)
        elif method == 'inverted_cdf':
            where = n * q - 1
            low = int(np.floor(where)) + (1 if where > np.floor(where) else 0)
            result = rows[..., min(max(low, 0), n - 1)]
        elif method == 'averaged_inverted_cdf':
            where = n * q - 1
            low = int(np.floor(where))
            t = 1.0 if where > low else 0.5
            result = _between(rows[..., min(max(low, 0), n - 1)], rows[..., min(max(low + 1, 0), n - 1)], t)
        elif method == 'closest_observation':
            where = n * q - 1 - 0.5
            low = int(np.floor(where))
            t = 0 if where == low and low % 2 == 1 else 1
            result = rows[..., min(max(low + t, 0), n - 1)]
        else:
            raise ValueError(repr(method) + ' is not a valid method. Use one of: ' + repr(
                sorted(_positions) + ['lower', 'higher', 'midpoint', 'nearest']))
        result = np.asarray(result)
        if rows.dtype.kind == 'f':
            result = np.where(np.isnan(rows[..., -1]), rows[..., -1], result)
            if rows.dtype == np.float32:
                result = result.astype(np.float32)
        return result

    def quantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, weights=None):
        if weights is not None:
            raise NotImplementedError('quantile with weights is not here')
        q = np.asarray(q)
        if not np.all((q >= 0) & (q <= 1)):
            raise ValueError('Quantiles must be in the range [0, 1]')
        return _quantiles(a, q, axis, out, method, keepdims)

    def percentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, weights=None):
        if weights is not None:
            raise NotImplementedError('percentile with weights is not here')
        q = np.true_divide(q, 100)
        if not np.all((q >= 0) & (q <= 1)):
            raise ValueError('Percentiles must be in the range [0, 100]')
        return _quantiles(a, np.asarray(q), axis, out, method, keepdims)

    def _quantiles(a, q, axis, out, method, keepdims):
        rows, ones = _gathered(a, axis)
        if rows.dtype.kind == 'b':
            raise TypeError('numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` '
                            'operator, or the logical_xor function instead.')
        if rows.dtype.kind in 'iu' and method in ('linear', 'midpoint', 'hazen', 'weibull', 'median_unbiased',
                                                  'normal_unbiased', 'interpolated_inverted_cdf'):
            rows = rows.astype(float)
        parts = [_quantile(rows, float(one), method) for one in q.ravel()]
        if keepdims:
            parts = [part.reshape(ones) for part in parts]
        if q.ndim == 0:
            result = parts[0]
        else:
            result = np.stack(parts).reshape(q.shape + parts[0].shape) if parts else np.zeros(q.shape)
        if out is not None:
            out[...] = result
            return out
        return result[()]

    def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
        a = np.asarray(a)
        if weights is None:
            result = np.mean(a, axis=axis, keepdims=keepdims)
            total = result * 0 + a.size / max(np.size(result), 1)
        else:
            w = np.asarray(weights)
            if a.shape != w.shape:
                if axis is None:
                    raise TypeError('Axis must be specified when shapes of a and weights differ.')
                if w.ndim != 1:
                    raise TypeError('1D weights expected when shapes of a and weights differ.')
                if w.shape[0] != a.shape[axis]:
                    raise ValueError('Length of weights not compatible with specified axis.')
                w = np.broadcast_to(w.reshape((-1,) + (1,) * (a.ndim - axis % a.ndim - 1)), a.shape)
            total = np.sum(w, axis=axis, keepdims=keepdims, dtype=np.result_type(a.dtype, w.dtype, np.float64)
                           if a.dtype.kind in 'iub' else np.result_type(a.dtype, w.dtype))
            if np.any(total == 0.0):
                raise ZeroDivisionError("Weights sum to zero, can't be normalized")
            result = np.multiply(a, w, dtype=total.dtype).sum(axis, keepdims=keepdims) / total
        if returned:
            return result, np.broadcast_to(total, np.shape(result)).copy() if np.ndim(result) else total
        return result

    def _weights_of(a, bins, range):
        if range is not None:
            low, high = range
            if low > high:
                raise ValueError('max must be larger than min in range parameter.')
            if not (np.isfinite(low) and np.isfinite(high)):
                raise ValueError('supplied range of [' + str(low) + ', ' + str(high) + '] is not finite')
        elif a.size == 0:
            low, high = 0, 1
        else:
            low, high = a.min(), a.max()
            if not (np.isfinite(low) and np.isfinite(high)):
                raise ValueError('autodetected range of [' + str(low) + ', ' + str(high) + '] is not finite')
        if low == high:
            low, high = low - 0.5, high + 0.5
        return low, high

    def histogram_bin_edges(a, bins=10, range=None, weights=None):
        a = np.asarray(a).ravel()
        if isinstance(bins, str):
            low, high = _weights_of(a, bins, range)
            if range is not None:
                a = a[(a >= low) & (a <= high)]
            if a.size == 0:
                count = 1
            else:
                spread = np.ptp(a)
                quartiles = np.subtract(*np.percentile(a, [75, 25]))
                fd = 2.0 * quartiles * a.size ** (-1.0 / 3.0)
                sturges = spread / (np.log2(a.size) + 1.0)
                widths = {'auto': (min(fd, sturges) if fd else sturges), 'fd': fd, 'sturges': sturges,
                          'sqrt': spread / np.sqrt(a.size), 'rice': spread / (2.0 * a.size ** (1.0 / 3)),
                          'scott': (24.0 * np.pi ** 0.5 / a.size) ** (1.0 / 3.0) * np.std(a)}
                if bins not in widths:
                    raise ValueError(repr(bins) + ' is not a valid estimator for `bins`')
                width = widths[bins]
                if width and a.dtype.kind in 'iu' and width < 1:
                    width = 1
                count = int(np.ceil((high - low) / width)) if width else 1
            return np.linspace(low, high, count + 1)
        if np.ndim(bins) == 0:
            try:
                count = bins.__index__()
            except AttributeError:
                raise TypeError('`bins` must be an integer, a string, or an array') from None
            if count < 1:
                raise ValueError('`bins` must be positive, when an integer')
            low, high = _weights_of(a, bins, range)
            return np.linspace(low, high, count + 1)
        edges = np.asarray(bins)
        if np.any(edges[:-1] > edges[1:]):
            raise ValueError('`bins` must increase monotonically, when an array')
        return edges

    def histogram(a, bins=10, range=None, density=None, weights=None):
        a = np.asarray(a)
        if a.dtype == np.bool:
            a = a.astype(np.uint8)
        if weights is not None:
            weights = np.asarray(weights)
            if weights.shape != a.shape:
                raise ValueError('weights should have the same shape as a.')
            weights = weights.ravel()
        a = a.ravel()
        edges = histogram_bin_edges(a, bins, range)
        places = np.searchsorted(edges, a, 'right')
        places[a == edges[-1]] = len(edges) - 1
        keep = (places > 0) & (places < len(edges))
        counts = bincount(places[keep] - 1, None if weights is None else weights[keep], len(edges) - 1)
        if weights is not None and weights.dtype.kind in 'iu':
            counts = counts.astype(weights.dtype)
        if density:
            widths = np.array(np.diff(edges), float)
            return counts / widths / counts.sum(), edges
        return counts, edges

    def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
        x, y = np.asarray(x), np.asarray(y)
        if len(x) != len(y):
            raise ValueError('x and y must have the same length.')
        pair = bins if isinstance(bins, (list, tuple)) and len(bins) == 2 else (bins, bins)
        ranges = range if range is not None else (None, None)
        xs = histogram_bin_edges(x, pair[0], ranges[0])
        ys = histogram_bin_edges(y, pair[1], ranges[1])
        i = np.searchsorted(xs, x, 'right')
        j = np.searchsorted(ys, y, 'right')
        i[x == xs[-1]] = len(xs) - 1
        j[y == ys[-1]] = len(ys) - 1
        keep = (i > 0) & (i < len(xs)) & (j > 0) & (j < len(ys))
        flat = (i[keep] - 1) * (len(ys) - 1) + j[keep] - 1
        w = None if weights is None else np.asarray(weights)[keep]
        counts = bincount(flat, w, (len(xs) - 1) * (len(ys) - 1)).astype(float).reshape(len(xs) - 1, len(ys) - 1)
        if density:
            counts = counts / np.diff(xs)[:, None] / np.diff(ys)[None, :] / counts.sum()
        return counts, xs, ys

    def bincount(x, /, weights=None, minlength=0):
        x = np.asarray(x)
        if x.ndim != 1:
            raise ValueError('object of too small depth for desired array' if x.ndim == 0
                             else 'object too deep for desired array')
        if x.size == 0:
            x = x.astype(int)
        if x.dtype.kind not in 'biu':
            raise TypeError("Cannot cast array data from dtype('" + x.dtype.name
                            + "') to dtype('int64') according to the rule 'safe'")
        if minlength < 0:
            raise ValueError("'minlength' must not be negative")
        if x.size and x.min() < 0:
            raise ValueError("'list' argument must have no negative elements")
        size = max(int(x.max()) + 1 if x.size else 0, minlength)
        if weights is None:
            counts = np.zeros(size, dtype=int)
            np.add.at(counts, x, 1)
            return counts
        weights = np.asarray(weights, dtype=float)
        if weights.shape != x.shape:
            raise ValueError('The weights and list don\'t have the same length.')
        counts = np.zeros(size)
        np.add.at(counts, x, weights)
        return counts

    def digitize(x, bins, right=False):
        x, bins = np.asarray(x), np.asarray(bins)
        if bins.ndim != 1:
            raise ValueError('object of too small depth for desired array')
        if len(bins) and np.all(bins[:-1] <= bins[1:]):
            return np.searchsorted(bins, x, side='left' if right else 'right')
        if not np.all(bins[:-1] >= bins[1:]):
            raise ValueError('bins must be monotonically increasing or decreasing')
        return len(bins) - np.searchsorted(bins[::-1], x, side='left' if right else 'right')

    def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
        if ddof is not None and ddof != int(ddof):
            raise ValueError('ddof must be integer')
        X = np.array(m, ndmin=2, dtype=dtype or np.result_type(np.asarray(m).dtype, np.float64))
        if not rowvar and np.ndim(m) != 1:
            X = X.T
        if X.shape[0] == 0:
            return np.array([]).reshape(0, 0)
        if y is not None:
            y = np.array(y, ndmin=2, dtype=X.dtype)
            if not rowvar and y.shape[0] != 1:
                y = y.T
            X = np.concatenate((X, y), axis=0)
        if ddof is None:
            ddof = 1 if not bias else 0
        w = None
        if fweights is not None:
            w = np.asarray(fweights, dtype=float)
        if aweights is not None:
            aweights = np.asarray(aweights, dtype=float)
            w = aweights if w is None else w * aweights
        mean, total = average(X, axis=1, weights=w, returned=True)
        total = total[0]
        if w is None:
            factor = X.shape[1] - ddof
        elif ddof == 0:
            factor = total
        elif aweights is None:
            factor = total - ddof
        else:
            factor = total - ddof * sum(w * aweights) / total
        if factor <= 0:
            import warnings
            warnings.warn('Degrees of freedom <= 0 for slice', RuntimeWarning)
            factor = 0.0
        X = X - mean[:, None]
        c = np.dot(X, (X if w is None else X * w).T.conj())
        c = c * np.true_divide(1, factor)
        return c.squeeze()

    def corrcoef(x, y=None, rowvar=True, *, dtype=None):
        c = cov(x, y, rowvar, dtype=dtype)
        if np.ndim(c) == 0:
            return c / c
        deviation = np.sqrt(np.diag(c).real)
        c = c / deviation[:, None]
        c = c / deviation[None, :]
        return np.clip(c, -1, 1)
    """#
}
