extension NumPySource {
  /// Products over axes and linear algebra; `_svd` and its like are native.
  static let algebra = #"""
    from numpy.linalg import LinAlgError

    def tensordot(a, b, axes=2):
        a, b = np.asarray(a), np.asarray(b)
        if isinstance(axes, (int, np.integer)):
            left = list(range(a.ndim - axes, a.ndim))
            right = list(range(axes))
        else:
            left, right = axes
            left = [left] if isinstance(left, (int, np.integer)) else list(left)
            right = [right] if isinstance(right, (int, np.integer)) else list(right)
        left = [i % a.ndim for i in left]
        right = [i % b.ndim for i in right]
        if len(left) != len(right) or any(a.shape[i] != b.shape[j] for i, j in zip(left, right)):
            raise ValueError('shape-mismatch for sum')
        rest_a = [i for i in range(a.ndim) if i not in left]
        rest_b = [i for i in range(b.ndim) if i not in right]
        n = 1
        for i in left:
            n *= a.shape[i]
        m, k = 1, 1
        for i in rest_a:
            m *= a.shape[i]
        for i in rest_b:
            k *= b.shape[i]
        x = a.transpose(rest_a + left).reshape(m, n)
        y = b.transpose(right + rest_b).reshape(n, k)
        result = np.dot(x, y).reshape(tuple(a.shape[i] for i in rest_a) + tuple(b.shape[i] for i in rest_b))
        return result

    def kron(a, b):
        a, b = np.asarray(a), np.asarray(b)
        n = max(a.ndim, b.ndim)
        sa = (1,) * (n - a.ndim) + a.shape
        sb = (1,) * (n - b.ndim) + b.shape
        wide_a = a.reshape(tuple(x for size in sa for x in (size, 1)))
        wide_b = b.reshape(tuple(x for size in sb for x in (1, size)))
        return (wide_a * wide_b).reshape(tuple(p * q for p, q in zip(sa, sb)))

    def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
        if axis is not None:
            axisa = axisb = axisc = axis
        a = np.moveaxis(np.asarray(a), axisa, -1)
        b = np.moveaxis(np.asarray(b), axisb, -1)
        if a.shape[-1] not in (2, 3) or b.shape[-1] not in (2, 3):
            raise ValueError('Both input arrays must be (arrays of) 3-dimensional vectors, but they are '
                             + str(a.shape[-1]) + ' and ' + str(b.shape[-1]) + ' dimensional instead.')
        a0, a1, b0, b1 = a[..., 0], a[..., 1], b[..., 0], b[..., 1]
        if a.shape[-1] == 2 and b.shape[-1] == 2:
            return a0 * b1 - a1 * b0
        a2 = a[..., 2] if a.shape[-1] == 3 else np.zeros_like(a0)
        b2 = b[..., 2] if b.shape[-1] == 3 else np.zeros_like(b0)
        return np.moveaxis(np.stack([a1 * b2 - a2 * b1, a2 * b0 - a0 * b2, a0 * b1 - a1 * b0], axis=-1), -1, axisc)

    def einsum(subscripts, *operands, out=None, dtype=None, order='K', casting='safe', optimize=False):
        operands = [np.asarray(one) for one in operands]
        text = subscripts.replace(' ', '')
        sides = text.split('->')
        inputs = sides[0].split(',')
        if len(inputs) != len(operands):
            few = len(inputs) < len(operands)
            raise ValueError('more operands provided to einstein sum function than specified in the subscripts string'
                             if few else
                             'fewer operands provided to einstein sum function than specified in the subscripts string')
        letters = set(text)
        spare = [c for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' if c not in letters]
        width = 0
        for term, operand in zip(inputs, operands):
            if '...' in term:
                width = max(width, operand.ndim - len(term.replace('...', '')))
        broad = ''.join(spare[:width])
        terms = []
        for i, (term, operand) in enumerate(zip(inputs, operands)):
            if '...' in term:
                count = operand.ndim - len(term.replace('...', ''))
                term = term.replace('...', broad[width - count:])
            if len(term) > operand.ndim:
                raise ValueError('einstein sum subscripts string contains too many subscripts for operand ' + str(i))
            if len(term) < operand.ndim:
                raise ValueError('operand has more dimensions than subscripts given in einstein sum, but no \'...\' '
                                 'ellipsis provided to broadcast the extra dimensions.')
            terms.append(term)
        joined = ''.join(terms)
        if len(sides) > 1:
            result = sides[1].replace('...', broad)
        else:
            result = broad + ''.join(sorted(c for c in set(joined) if joined.count(c) == 1 and c not in broad))
        sizes = {}
        for i, (term, operand) in enumerate(zip(terms, operands)):
            for c, n in zip(term, operand.shape):
                if sizes.get(c, n) != n and 1 not in (n, sizes[c]):
                    raise ValueError("operands could not be broadcast together with remapped shapes "
                                     "[original->remapped]: " + ' '.join(
                                         str(o.shape).replace(' ', '') + '->' + str(o.shape).replace(' ', '')
                                         for o in operands) + ' ')
                sizes[c] = max(sizes.get(c, n), n)
        for c in result:
            if c not in sizes:
                raise ValueError("einstein sum subscripts string included output subscript '" + c
                                 + "' which never appeared in an input")
        plain, simple = [], []
        for term, operand in zip(terms, operands):
            while len(set(term)) < len(term):
                c = next(c for c in term if term.count(c) > 1)
                i = term.index(c)
                j = term.index(c, i + 1)
                operand = np.diagonal(operand, 0, i, j)
                term = term[:i] + term[i + 1:j] + term[j + 1:] + c
            simple.append(term)
            plain.append(operand)
        kind = np.result_type(*plain) if dtype is None else dtype
        plain = [one.astype(kind) for one in plain]
        if plain[0].dtype.kind in 'fiu' and width == 0:
            value = _einsum(','.join(simple) + '->' + result, *plain)
        else:
            order_all = result + ''.join(c for c in sizes if c not in result)
            value = None
            for term, operand in zip(simple, plain):
                have = [c for c in order_all if c in term]
                operand = operand.transpose([term.index(c) for c in have])
                operand = operand.reshape(tuple(sizes[c] if c in term and operand.shape[have.index(c)] != 1 else 1
                                                for c in order_all))
                value = operand if value is None else value * operand
            extra = tuple(range(len(result), len(order_all)))
            if extra:
                value = np.sum(value, axis=extra)
        if out is not None:
            out[...] = value
            return out
        return value

    def _square(a):
        a = np.asarray(a)
        if a.ndim < 2:
            raise LinAlgError(str(a.ndim) + '-dimensional array given. Array must be at least two-dimensional')
        if a.shape[-1] != a.shape[-2]:
            raise LinAlgError('Last 2 dimensions of the array must be square')
        return _floating(a)

    def _matrix(a):
        a = np.asarray(a)
        if a.ndim < 2:
            raise LinAlgError(str(a.ndim) + '-dimensional array given. Array must be at least two-dimensional')
        return _floating(a)

    def _floating(a):
        if a.dtype.kind == 'c':
            raise TypeError('linear algebra of complex matrices is not here')
        return a.astype(float) if a.dtype.kind in 'biu' else a

    def _each(function, a, *more):
        if a.ndim == 2:
            return function(a, *more)
        outer = a.shape[:-2]
        results = [function(a[place], *(m[place] for m in more)) for place in np.ndindex(outer)]
        if results and isinstance(results[0], tuple):
            return tuple(np.stack([one[i] for one in results]).reshape(outer + np.shape(results[0][i]))
                         for i in range(len(results[0])))
        return np.stack(results).reshape(outer + np.shape(results[0])) if results else np.zeros(outer)

    def inv(a):
        return _each(_inv, _square(a))

    def det(a):
        sign, size = slogdet(a)
        return sign * np.exp(size)

    def slogdet(a):
        from numpy._sets import _Named
        sign, size = _each(_slogdet, _square(a))
        return _Named([('sign', sign), ('logabsdet', size)], 'SlogdetResult')

    def solve(a, b):
        a, b = _square(a), _floating(np.asarray(b))
        kind = np.result_type(a, b)
        a, b = a.astype(kind), b.astype(kind)
        if b.ndim == 1 and a.shape[-1] != b.shape[0]:
            raise ValueError('solve1: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature '
                             '(m,m),(m)->(m) (size ' + str(b.shape[0]) + ' is different from ' + str(a.shape[-1]) + ')')
        if b.ndim > 1 and a.shape[-1] != b.shape[-2]:
            raise ValueError('solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature '
                             '(m,m),(m,n)->(m,n) (size ' + str(b.shape[-2]) + ' is different from ' + str(a.shape[-1]) + ')')
        if a.ndim == 2 and b.ndim <= 2:
            return _solve(a, b)
        outer = np.broadcast_shapes(a.shape[:-2], b.shape[:-2] if b.ndim > 1 else ())
        b = np.broadcast_to(b, outer + (b.shape[-2:] if b.ndim > 1 else b.shape))
        a = np.broadcast_to(a, outer + a.shape[-2:])
        return _each(_solve, a, b)

    def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
        from numpy._sets import _Named
        a = _matrix(a)
        if not compute_uv:
            return _each(lambda m: _svd(m, False)[1], a)
        u, s, vh = _each(lambda m: _svd(m, full_matrices), a)
        return _Named([('U', u), ('S', s), ('Vh', vh)], 'SVDResult')

    def svdvals(x, /):
        return svd(x, compute_uv=False)

    def _simplify(values, *more):
        "Real where no imaginary part is left."
        if np.all(values.imag == 0):
            return (values.real,) + tuple(one.real for one in more)
        return (values,) + more

    def eig(a):
        from numpy._sets import _Named
        a = _square(a)
        if not np.all(np.isfinite(a)):
            raise LinAlgError('Array must not contain infs or NaNs')
        values, vectors = _simplify(*_each(_eig, a))
        return _Named([('eigenvalues', values), ('eigenvectors', vectors)], 'EigResult')

    def eigvals(a):
        a = _square(a)
        if not np.all(np.isfinite(a)):
            raise LinAlgError('Array must not contain infs or NaNs')
        return _simplify(*_each(_eig, a))[0]

    def eigh(a, UPLO='L'):
        from numpy._sets import _Named
        if UPLO.upper() not in ('L', 'U'):
            raise ValueError("UPLO argument must be 'L' or 'U'")
        a = _square(a)
        if UPLO.upper() == 'U':
            a = np.swapaxes(a, -1, -2)
        values, vectors = _each(_eigh, a)
        return _Named([('eigenvalues', values), ('eigenvectors', vectors)], 'EighResult')

    def eigvalsh(a, UPLO='L'):
        return eigh(a, UPLO)[0]

    def qr(a, mode='reduced'):
        from numpy._sets import _Named
        if mode not in ('reduced', 'complete', 'r', 'raw'):
            raise ValueError("Unrecognized mode '" + str(mode) + "'")
        if mode in ('complete', 'raw'):
            raise NotImplementedError("qr with mode '" + mode + "' is not here: use 'reduced'")
        a = _matrix(a)
        q, r = _each(_qr, a)
        return r if mode == 'r' else _Named([('Q', q), ('R', r)], 'QRResult')

    def cholesky(a, /, *, upper=False):
        result = _each(_cholesky, _square(a))
        return np.swapaxes(result, -1, -2) if upper else result

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
