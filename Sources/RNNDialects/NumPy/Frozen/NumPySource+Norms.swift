extension NumPySource {
  /// Norms, ranks, inverses and powers of matrices, over the decompositions.
  static let norms = #"""
    from numpy.linalg import LinAlgError
    from numpy._algebra import svd, inv, _each, _matrix, _floating, _svd

    def norm(x, ord=None, axis=None, keepdims=False):
        x = np.asarray(x)
        if x.dtype.kind in 'biu':
            x = x.astype(float)
        if axis is None and (ord is None or (ord in ('f', 'fro') and x.ndim == 2) or (ord == 2 and x.ndim == 1)):
            flat = x.ravel()
            if flat.dtype.kind == 'c':
                result = np.sqrt((flat.real ** 2 + flat.imag ** 2).sum())
            else:
                result = np.sqrt(np.dot(flat, flat))
            return np.reshape(result, (1,) * x.ndim) if keepdims else result
        if axis is None:
            axes = tuple(range(x.ndim))
        else:
            axes = axis if isinstance(axis, tuple) else (axis,)
        if len(axes) == 1:
            axis = axes[0]
            if ord == np.inf:
                return np.abs(x).max(axis=axis, keepdims=keepdims)
            if ord == -np.inf:
                return np.abs(x).min(axis=axis, keepdims=keepdims)
            if ord == 0:
                return (x != 0).astype(x.real.dtype).sum(axis=axis, keepdims=keepdims)
            if ord == 1:
                return np.add.reduce(np.abs(x), axis=axis, keepdims=keepdims)
            if ord is None or ord == 2:
                square = (x.conj() * x).real if x.dtype.kind == 'c' else x * x
                return np.sqrt(np.add.reduce(square, axis=axis, keepdims=keepdims))
            if isinstance(ord, str):
                raise ValueError("Invalid norm order '" + ord + "' for vectors")
            return np.add.reduce(np.abs(x) ** ord, axis=axis, keepdims=keepdims) ** (1 / ord)
        if len(axes) != 2:
            raise ValueError('Improper number of dimensions to norm.')
        row, column = (one % x.ndim for one in axes)
        if row == column:
            raise ValueError('Duplicate axes given.')
        if ord in (None, 'fro', 'f'):
            result = np.sqrt(np.add.reduce((x.conj() * x).real, axis=(row, column)))
        elif ord in (1, -1):
            columns = np.add.reduce(np.abs(x), axis=row)
            place = column - 1 if column > row else column
            result = columns.max(axis=place) if ord == 1 else columns.min(axis=place)
        elif ord in (np.inf, -np.inf):
            rows = np.add.reduce(np.abs(x), axis=column)
            place = row - 1 if row > column else row
            result = rows.max(axis=place) if ord == np.inf else rows.min(axis=place)
        elif ord in (2, -2, 'nuc'):
            values = svd(np.moveaxis(x, (row, column), (-2, -1)), compute_uv=False)
            result = values.max(axis=-1) if ord == 2 else values.min(axis=-1) if ord == -2 else values.sum(axis=-1)
        else:
            raise ValueError('Invalid norm order for matrices.')
        if keepdims:
            shape = list(x.shape)
            shape[row] = shape[column] = 1
            result = np.reshape(result, tuple(shape))
        return result

    def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
        x = np.asarray(x)
        if axis is None:
            result = norm(x.ravel(), ord=ord)
            return np.reshape(result, (1,) * x.ndim) if keepdims else result
        return norm(x, ord=ord, axis=axis, keepdims=keepdims)

    def matrix_norm(x, /, *, keepdims=False, ord='fro'):
        return norm(x, ord=ord, axis=(-2, -1), keepdims=keepdims)

    def cond(x, p=None):
        x = _matrix(x)
        if p in (None, 2, -2):
            s = svd(x, compute_uv=False)
            return s[..., -1] / s[..., 0] if p == -2 else s[..., 0] / s[..., -1]
        return norm(x, p, axis=(-2, -1)) * norm(inv(x), p, axis=(-2, -1))

    def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
        A = np.asarray(A)
        if A.ndim < 2:
            return int(not np.all(A == 0))
        s = svd(A, compute_uv=False)
        if tol is None:
            if rtol is None:
                rtol = max(A.shape[-2:]) * np.finfo(s.dtype).eps
            tol = s.max(axis=-1, keepdims=True) * rtol
        return np.count_nonzero(s > tol, axis=-1) if A.ndim > 2 else np.int64(np.count_nonzero(s > tol))

    def pinv(a, rcond=None, hermitian=False, *, rtol=...):
        a = _matrix(a)
        if rcond is None:
            rcond = max(a.shape[-2:]) * np.finfo(a.dtype).eps if rtol is not ... and rtol is not None else 1e-15
        def one(m):
            u, s, vt = _svd(m, False)
            large = s > rcond * (s.max() if s.size else 0)
            s = np.where(large, 1 / np.where(large, s, 1), 0)
            return np.matmul(vt.T, s[:, None] * u.T)
        return _each(one, a)

    def lstsq(a, b, rcond=None):
        a, b = _matrix(a), _floating(np.asarray(b))
        if a.ndim != 2:
            raise LinAlgError(str(a.ndim) + '-dimensional array given. Array must be two-dimensional')
        if a.shape[0] != b.shape[0]:
            raise LinAlgError('Incompatible dimensions')
        if rcond is None:
            rcond = np.finfo(a.dtype).eps * max(a.shape)
        elif rcond == -1:
            rcond = np.finfo(a.dtype).eps
        u, s, vt = _svd(a, False)
        large = s > rcond * (s[0] if len(s) else 0)
        rank = int(np.count_nonzero(large))
        inverse = np.where(large, 1 / np.where(large, s, 1), 0)
        projected = u.T @ b
        x = vt.T @ (inverse * projected if b.ndim == 1 else inverse[:, None] * projected)
        residual = np.array([], dtype=x.dtype)
        if rank == a.shape[1] and a.shape[0] > a.shape[1]:
            distance = b - a @ x
            residual = np.atleast_1d((distance * distance).sum(axis=0))
        return x, residual, np.int32(rank), s

    def matrix_power(a, n):
        a = np.asarray(a)
        if a.ndim < 2:
            raise LinAlgError(str(a.ndim) + '-dimensional array given. Array must be at least two-dimensional')
        if a.shape[-1] != a.shape[-2]:
            raise LinAlgError('Last 2 dimensions of the array must be square')
        if not isinstance(n, (int, np.integer)):
            raise TypeError('exponent must be an integer')
        if n < 0:
            a, n = inv(a), -n
        if n == 0:
            return np.broadcast_to(np.eye(a.shape[-1], dtype=a.dtype), a.shape).copy()
        result = None
        while n:
            if n & 1:
                result = a if result is None else result @ a
            n >>= 1
            if n:
                a = a @ a
        return result.copy() if result is a else result

    def multi_dot(arrays, *, out=None):
        arrays = [np.asarray(one) for one in arrays]
        if len(arrays) < 2:
            raise ValueError('Expecting at least two arrays.')
        result = arrays[0]
        for one in arrays[1:]:
            result = np.dot(result, one)
        return result

    def outer(x1, x2, /):
        return np.outer(x1, x2)

    def matrix_transpose(x, /):
        return np.swapaxes(x, -1, -2)
    """#
}
