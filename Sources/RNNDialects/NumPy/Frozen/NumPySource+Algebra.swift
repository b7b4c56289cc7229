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
            raise ValueError('incompatible dimensions for cross product\n(dimension must be 2 or 3)')
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
                    raise ValueError(_misfit(terms, operands))
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

    def _misfit(terms, operands):
        letters = sorted(set(''.join(terms)), key=lambda c: (''.join(terms).count(c) > 1, c))
        shown = []
        for term, operand in zip(terms, operands):
            sizes = dict(zip(term, operand.shape))
            shown.append(str(operand.shape).replace(' ', '') + '->('
                         + ','.join(str(sizes[c]) if c in sizes else 'newaxis' for c in letters
                                    if c in sizes or letters.index(c) > min(letters.index(d) for d in term)) + ')')
        return ('operands could not be broadcast together with remapped shapes [original->remapped]: '
                + ' '.join(shown) + ' ')

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

    def _complex_solve(a, b):
        # The same equations of the parts: twice as many unknowns, all real.
        a, b = np.asarray(a).astype(complex), np.asarray(b).astype(complex)
        size = a.shape[-1]
        right = b[..., None] if b.ndim == 1 else b
        whole = np.concatenate([np.concatenate([a.real, -a.imag], -1), np.concatenate([a.imag, a.real], -1)], -2)
        found = solve(whole, np.concatenate([right.real, right.imag], -2))
        found = found[..., :size, :] + 1j * found[..., size:, :]
        return found[..., 0] if b.ndim == 1 else found

    def solve(a, b):
        if np.asarray(a).dtype.kind == 'c' or np.asarray(b).dtype.kind == 'c':
            return _complex_solve(a, b)
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
    """#
}
