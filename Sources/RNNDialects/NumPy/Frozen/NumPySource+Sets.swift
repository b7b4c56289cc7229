extension NumPySource {
  /// Sets, and functions that pass over NaN.
  static let sets = #"""
    import collections

    def _Named(fields, name):
        return collections.namedtuple(name, [field for field, _ in fields])(*[value for _, value in fields])

    def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True,
               sorted=True):
        ar = np.asanyarray(ar)
        if axis is not None:
            if not -ar.ndim <= axis < ar.ndim:
                raise np.exceptions.AxisError(
                    'axis ' + str(axis) + ' is out of bounds for array of dimension ' + str(ar.ndim))
            return _unique_slices(ar, return_index, return_inverse, return_counts, axis)
        flat = ar.ravel()
        order = np.argsort(flat, kind='stable')
        values = flat[order]
        starts = np.ones(values.shape, dtype=bool)
        if len(values):
            starts[1:] = values[1:] != values[:-1]
            if equal_nan and values.dtype.kind in 'fc':
                absent = np.isnan(values)
                starts[1:] &= ~(absent[1:] & absent[:-1])
        result = (values[starts],)
        if return_index:
            result += (order[starts],)
        if return_inverse:
            inverse = np.empty(values.shape, dtype=int)
            inverse[order] = np.cumsum(starts) - 1
            result += (inverse.reshape(ar.shape),)
        if return_counts:
            places = np.concatenate((np.nonzero(starts)[0], [len(values)]))
            result += (np.diff(places),)
        return result[0] if len(result) == 1 else result

    def _unique_slices(ar, return_index, return_inverse, return_counts, axis):
        moved = np.moveaxis(ar, axis, 0)
        rows = moved.reshape(len(moved), -1).tolist()
        order = _sorted(range(len(rows)), key=lambda i: rows[i])
        firsts, inverse, counts = [], [0] * len(rows), []
        for i in order:
            if not firsts or rows[firsts[-1]] != rows[i]:
                firsts.append(i)
                counts.append(0)
            counts[-1] += 1
            inverse[i] = len(firsts) - 1
        result = (np.moveaxis(moved[np.array(firsts, dtype=int)], 0, axis),)
        if return_index:
            result += (np.array(firsts, dtype=int),)
        if return_inverse:
            result += (np.array(inverse, dtype=int),)
        if return_counts:
            result += (np.array(counts, dtype=int),)
        return result[0] if len(result) == 1 else result

    _sorted = sorted

    def unique_values(x):
        return unique(x)

    def unique_counts(x):
        values, counts = unique(x, return_counts=True)
        return _Named([('values', values), ('counts', counts)], 'UniqueCountsResult')

    def unique_inverse(x):
        values, inverse = unique(x, return_inverse=True)
        return _Named([('values', values), ('inverse_indices', inverse)], 'UniqueInverseResult')

    def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
        a, b = np.ravel(ar1), np.ravel(ar2)
        if not return_indices:
            joined = np.sort(np.concatenate((unique(a), unique(b))))
            return joined[1:][joined[1:] == joined[:-1]]
        a, i = unique(a, return_index=True)
        b, j = unique(b, return_index=True)
        joined = np.concatenate((a, b))
        order = np.argsort(joined, kind='stable')
        joined = joined[order]
        same = joined[1:] == joined[:-1]
        return joined[:-1][same], i[order[:-1][same]], j[order[1:][same] - a.size]

    def union1d(ar1, ar2):
        return unique(np.concatenate((np.ravel(ar1), np.ravel(ar2))))

    def setdiff1d(ar1, ar2, assume_unique=False):
        a = np.ravel(ar1) if assume_unique else unique(ar1)
        return a[isin(a, ar2, invert=True)]

    def setxor1d(ar1, ar2, assume_unique=False):
        joined = np.sort(np.concatenate((unique(ar1), unique(ar2))))
        if joined.size == 0:
            return joined
        flags = np.concatenate(([True], joined[1:] != joined[:-1], [True]))
        return joined[flags[1:] & flags[:-1]]

    def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
        element = np.asarray(element)
        values = np.sort(np.ravel(test_elements))
        if values.size == 0:
            found = np.zeros(element.shape, dtype=bool)
        else:
            place = np.minimum(np.searchsorted(values, element), len(values) - 1)
            found = np.asarray(values[place] == element)
        return ~found if invert else found

    def _filled(a, value):
        a = np.asarray(a)
        if a.dtype.kind not in 'fc':
            return a, None
        mask = np.isnan(a)
        return np.where(mask, np.asarray(value, dtype=a.dtype), a), mask

    def nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=0, where=True):
        return np.sum(_filled(a, 0)[0], axis=axis, dtype=dtype, out=out, keepdims=keepdims, initial=initial, where=where)

    def nanprod(a, axis=None, dtype=None, out=None, keepdims=False, initial=1, where=True):
        return np.prod(_filled(a, 1)[0], axis=axis, dtype=dtype, out=out, keepdims=keepdims, initial=initial, where=where)

    def nancumsum(a, axis=None, dtype=None, out=None):
        return np.cumsum(_filled(a, 0)[0], axis=axis, dtype=dtype, out=out)

    def nancumprod(a, axis=None, dtype=None, out=None):
        return np.cumprod(_filled(a, 1)[0], axis=axis, dtype=dtype, out=out)

    def _warn(message):
        import warnings
        warnings.warn(message, RuntimeWarning)

    def nanmean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
        filled, mask = _filled(a, 0)
        if mask is None:
            return np.mean(filled, axis=axis, dtype=dtype, out=out, keepdims=keepdims, where=where)
        if where is not True:
            mask = mask | ~np.asarray(where)
            filled = np.where(mask, 0, filled)
        count = np.sum(~mask, axis=axis, keepdims=keepdims)
        total = np.sum(filled, axis=axis, dtype=dtype, keepdims=keepdims)
        if np.any(count == 0):
            _warn('Mean of empty slice')
        with np.errstate(invalid='ignore', divide='ignore'):
            result = total / np.asarray(count, dtype=total.dtype)[()]
        if out is not None:
            out[...] = result
            return out
        return result

    def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=..., correction=...):
        filled, mask = _filled(a, 0)
        ddof = ddof if correction is ... else correction
        if mask is None:
            return np.var(filled, axis=axis, dtype=dtype, out=out, ddof=ddof, keepdims=keepdims, where=where)
        count = np.sum(~mask, axis=axis, keepdims=True)
        with np.errstate(invalid='ignore', divide='ignore'):
            middle = np.sum(filled, axis=axis, keepdims=True) / np.asarray(count, dtype=filled.dtype)
            distance = np.where(mask, np.asarray(0, dtype=filled.dtype), filled - middle)
            square = distance * distance if filled.dtype.kind == 'f' else (distance * distance.conj()).real
            total = np.sum(square, axis=axis, keepdims=keepdims)
            degrees = count.reshape(np.shape(total)) - ddof
            result = total / np.asarray(degrees, dtype=total.dtype)[()]
        if np.any(degrees <= 0):
            _warn('Degrees of freedom <= 0 for slice.')
            result = np.where(degrees <= 0, np.nan, result)[()]
        if out is not None:
            out[...] = result
            return out
        return result

    def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=..., correction=...):
        result = np.sqrt(nanvar(a, axis, dtype, None, ddof, keepdims, where=where, correction=correction))
        if out is not None:
            out[...] = result
            return out
        return result

    def nanmax(a, axis=None, out=None, keepdims=False, initial=..., where=True):
        a = np.asarray(a)
        given = {} if initial is ... else {'initial': initial, 'where': where}
        result = np.fmax.reduce(a, axis=axis, out=out, keepdims=keepdims, **given)
        if a.dtype.kind == 'f' and np.any(np.isnan(result)):
            _warn('All-NaN slice encountered')
        return result

    def nanmin(a, axis=None, out=None, keepdims=False, initial=..., where=True):
        a = np.asarray(a)
        given = {} if initial is ... else {'initial': initial, 'where': where}
        result = np.fmin.reduce(a, axis=axis, out=out, keepdims=keepdims, **given)
        if a.dtype.kind == 'f' and np.any(np.isnan(result)):
            _warn('All-NaN slice encountered')
        return result

    def nanargmax(a, axis=None, out=None, *, keepdims=False):
        filled, mask = _filled(a, -np.inf)
        if mask is not None and np.any(np.all(mask, axis=axis)):
            raise ValueError('All-NaN slice encountered')
        return np.argmax(filled, axis=axis, out=out, keepdims=keepdims)

    def nanargmin(a, axis=None, out=None, *, keepdims=False):
        filled, mask = _filled(a, np.inf)
        if mask is not None and np.any(np.all(mask, axis=axis)):
            raise ValueError('All-NaN slice encountered')
        return np.argmin(filled, axis=axis, out=out, keepdims=keepdims)

    def _each(a, axis, keepdims, function):
        a = np.asarray(a)
        if axis is None:
            flat = a.ravel()
            result = function(flat[~np.isnan(flat)])
            return np.reshape(result, (1,) * a.ndim) if keepdims else result
        moved = np.moveaxis(a, axis, -1)
        results = [function(row[~np.isnan(row)]) for row in moved.reshape(-1, moved.shape[-1])]
        result = np.array(results).reshape(moved.shape[:-1])
        return np.expand_dims(result, axis) if keepdims else result

    def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
        return _each(a, axis, keepdims, lambda row: np.median(row) if row.size else np.nan)

    def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, weights=None):
        if np.ndim(q):
            return np.stack([nanpercentile(a, one, axis, method=method, keepdims=keepdims) for one in q])
        return _each(a, axis, keepdims, lambda row: np.percentile(row, q, method=method) if row.size else np.nan)

    def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False, *, weights=None):
        return nanpercentile(a, np.asarray(q) * 100, axis, method=method, keepdims=keepdims)
    """#
}
