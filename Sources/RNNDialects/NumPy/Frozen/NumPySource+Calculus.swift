extension NumPySource {
  /// Differences, integrals, filters and polynomials.
  static let calculus = #"""
    def diff(a, n=1, axis=-1, prepend=..., append=...):
        if n == 0:
            return a
        if n < 0:
            raise ValueError('order must be non-negative but got ' + repr(n))
        a = np.asanyarray(a)
        if a.ndim == 0:
            raise ValueError('diff requires input that is at least one dimensional')
        axis = axis % a.ndim if -a.ndim <= axis < a.ndim else _wrong_axis(axis, a.ndim)
        parts = []
        for extra in (prepend, a, append):
            if extra is ...:
                continue
            extra = np.asanyarray(extra)
            if extra.ndim == 0:
                shape = list(a.shape)
                shape[axis] = 1
                extra = np.broadcast_to(extra, tuple(shape))
            parts.append(extra)
        if len(parts) > 1:
            a = np.concatenate(parts, axis)
        later = (slice(None),) * axis + (slice(1, None),)
        sooner = (slice(None),) * axis + (slice(None, -1),)
        for _ in range(n):
            a = np.not_equal(a[later], a[sooner]) if a.dtype == np.bool else a[later] - a[sooner]
        return a

    def _wrong_axis(axis, ndim):
        raise np.exceptions.AxisError('axis ' + str(axis) + ' is out of bounds for array of dimension ' + str(ndim))

    def ediff1d(ary, to_end=None, to_begin=None):
        ary = np.asanyarray(ary).ravel()
        parts = [ary[1:] - ary[:-1]]
        if to_begin is not None:
            parts.insert(0, np.ravel(to_begin))
        if to_end is not None:
            parts.append(np.ravel(to_end))
        return np.concatenate(parts) if len(parts) > 1 else parts[0]

    def gradient(f, *varargs, axis=None, edge_order=1):
        f = np.asanyarray(f)
        axes = tuple(range(f.ndim)) if axis is None else (axis,) if not isinstance(axis, (tuple, list)) else tuple(axis)
        axes = tuple(one % f.ndim for one in axes)
        if len(varargs) == 0:
            steps = [1.0] * len(axes)
        elif len(varargs) == 1 and np.ndim(varargs[0]) == 0:
            steps = list(varargs) * len(axes)
        elif len(varargs) == len(axes):
            steps = list(varargs)
        else:
            raise TypeError('invalid number of arguments')
        if edge_order not in (1, 2):
            raise ValueError("'edge_order' greater than 2 not supported")
        if f.dtype.kind in 'biu':
            f = f.astype(float)
        results = []
        for one, step in zip(axes, steps):
            if f.shape[one] < edge_order + 1:
                raise ValueError('Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) '
                                 'elements are required.')
            g = np.moveaxis(f, one, 0)
            out = np.empty(g.shape, dtype=g.dtype)
            if np.ndim(step) == 0:
                h = step
                out[1:-1] = (g[2:] - g[:-2]) / (2.0 * h)
                if edge_order == 1:
                    out[0] = (g[1] - g[0]) / h
                    out[-1] = (g[-1] - g[-2]) / h
                else:
                    out[0] = (-1.5 / h) * g[0] + (2.0 / h) * g[1] + (-0.5 / h) * g[2]
                    out[-1] = (0.5 / h) * g[-3] + (-2.0 / h) * g[-2] + (1.5 / h) * g[-1]
            else:
                x = np.asarray(step)
                if len(x) != f.shape[one]:
                    raise ValueError('when 1d, distances must match the length of the corresponding dimension')
                d = np.diff(x)
                shape = (-1,) + (1,) * (g.ndim - 1)
                a, b = d[:-1].reshape(shape), d[1:].reshape(shape)
                out[1:-1] = (-b / (a * (a + b))) * g[:-2] + ((b - a) / (a * b)) * g[1:-1] + (a / (b * (a + b))) * g[2:]
                if edge_order == 1:
                    out[0] = (g[1] - g[0]) / d[0]
                    out[-1] = (g[-1] - g[-2]) / d[-1]
                else:
                    p, q = d[0], d[1]
                    out[0] = -(2.0 * p + q) / (p * (p + q)) * g[0] + (p + q) / (p * q) * g[1] - p / (q * (p + q)) * g[2]
                    p, q = d[-2], d[-1]
                    out[-1] = q / (p * (p + q)) * g[-3] - (q + p) / (p * q) * g[-2] + (2.0 * q + p) / (q * (p + q)) * g[-1]
            results.append(np.moveaxis(out, 0, one))
        if len(axes) == 1:
            return results[0]
        return tuple(results)

    def trapezoid(y, x=None, dx=1.0, axis=-1):
        y = np.asanyarray(y)
        if x is None:
            d = dx
        else:
            x = np.asanyarray(x)
            d = np.diff(x) if x.ndim == 1 else np.diff(x, axis=axis)
            if x.ndim == 1:
                shape = [1] * y.ndim
                shape[axis] = d.shape[0]
                d = d.reshape(shape)
        later = [slice(None)] * y.ndim
        sooner = [slice(None)] * y.ndim
        later[axis], sooner[axis] = slice(1, None), slice(None, -1)
        return (d * (y[tuple(later)] + y[tuple(sooner)]) / 2.0).sum(axis)

    def interp(x, xp, fp, left=None, right=None, period=None):
        xp, fp = np.asarray(xp, dtype=float), np.asarray(fp, dtype=float)
        x = np.asarray(x, dtype=float)
        if period is not None:
            if period == 0:
                raise ValueError('period must be a non-zero value')
            period = abs(period)
            x, xp = x % period, xp % period
            order = np.argsort(xp)
            xp, fp = xp[order], fp[order]
            xp = np.concatenate((xp[-1:] - period, xp, xp[0:1] + period))
            fp = np.concatenate((fp[-1:], fp, fp[0:1]))
        if len(xp) == 0:
            raise ValueError('array of sample points is empty')
        if len(xp) != len(fp):
            raise ValueError('fp and xp are not of the same length.')
        place = np.clip(np.searchsorted(xp, x, side='right') - 1, 0, max(len(xp) - 2, 0))
        if len(xp) == 1:
            result = np.full(x.shape, fp[0])
        else:
            slope = np.diff(fp) / np.diff(xp)
            result = slope[place] * (x - xp[place]) + fp[place]
        result = np.where(x < xp[0], fp[0] if left is None else left, result)
        result = np.where(x > xp[-1], fp[-1] if right is None else right, result)
        result = np.where(x == xp[-1], fp[-1], result)
        result = np.where(np.isnan(x), x, result)
        return result[()]

    def _slide(a, v):
        "All sums of products of v slid over a, the shorter one reversed already."
        n, m = len(a), len(v)
        padded = np.concatenate((np.zeros(m - 1, dtype=a.dtype), a, np.zeros(m - 1, dtype=a.dtype)))
        windows = np.stack([padded[i:i + n + m - 1] for i in range(m)], axis=1)
        return windows @ v

    def convolve(a, v, mode='full'):
        a, v = np.array(a, ndmin=1), np.array(v, ndmin=1)
        if a.ndim > 1 or v.ndim > 1:
            raise ValueError('object too deep for desired array')
        if len(a) == 0:
            raise ValueError('a cannot be empty')
        if len(v) > len(a):
            a, v = v, a
        if len(v) == 0:
            raise ValueError('v cannot be empty')
        kind = np.result_type(a, v)
        full = _slide(a.astype(kind), v[::-1].astype(kind))
        return _cut(full, len(a), len(v), mode)

    def _cut(full, n, m, mode):
        if mode in ('full', 2):
            return full
        if mode in ('same', 1):
            start = (m - 1) // 2
            return full[start:start + n]
        if mode in ('valid', 0):
            return full[m - 1:n]
        raise ValueError("mode must be one of 'valid', 'same', or 'full' (got " + repr(mode) + ')')

    def correlate(a, v, mode='valid'):
        a, v = np.array(a, ndmin=1), np.array(v, ndmin=1)
        v = np.conj(v)
        if len(a) == 0 or len(v) == 0:
            raise ValueError(('a' if len(a) == 0 else 'v') + ' cannot be empty')
        if len(v) > len(a):
            return correlate_swapped(a, v, mode)
        kind = np.result_type(a, v)
        return _cut(_slide(a.astype(kind), v.astype(kind)), len(a), len(v), mode)

    def correlate_swapped(a, v, mode):
        kind = np.result_type(a, v)
        full = _slide(v.astype(kind), a.astype(kind))
        return _cut(full, len(v), len(a), mode)[::-1]

    def unwrap(p, discont=None, axis=-1, *, period=6.283185307179586):
        p = np.asarray(p)
        d = np.diff(p, axis=axis)
        if discont is None:
            discont = period / 2
        high = period / 2
        wrapped = np.mod(d + high, period) - high
        wrapped = np.where((wrapped == -high) & (d > 0), high, wrapped)
        correction = np.where(np.abs(d) < discont, 0, wrapped - d)
        up = np.array(p, copy=True, dtype=np.result_type(d, period))
        later = [slice(None)] * p.ndim
        later[axis] = slice(1, None)
        up[tuple(later)] = p[tuple(later)] + correction.cumsum(axis)
        return up

    def sinc(x):
        y = np.pi * np.where(np.asanyarray(x) == 0, 1.0e-20, x)
        return np.sin(y) / y

    def i0(x):
        x = np.abs(np.asanyarray(x, dtype=float))
        term = np.ones_like(x)
        total = np.ones_like(x)
        for k in range(1, 200):
            term = term * (x / (2 * k)) ** 2
            total = total + term
        return total[()]

    def polyval(p, x):
        x = 0 if x is None else np.asanyarray(x)
        y = np.zeros_like(x)
        for c in (p.coeffs if isinstance(p, poly1d) else np.asarray(p)):
            y = y * x + c
        return y

    def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
        x, y = np.asarray(x) + 0.0, np.asarray(y) + 0.0
        if deg < 0:
            raise ValueError('expected deg >= 0')
        if x.ndim != 1:
            raise TypeError('expected 1D vector for x')
        if x.size == 0:
            raise TypeError('expected non-empty vector for x')
        if x.shape[0] != y.shape[0]:
            raise TypeError('expected x and y to have same length')
        if full or cov:
            raise NotImplementedError('polyfit with full or cov is not here')
        left = np.vander(x, deg + 1)
        if w is not None:
            w = np.asarray(w) + 0.0
            left = left * w[:, None]
            y = y * w if y.ndim == 1 else y * w[:, None]
        scale = np.sqrt((left * left).sum(axis=0))
        c = np.linalg.lstsq(left / scale, y, rcond if rcond is not None else len(x) * 2.220446049250313e-16)[0]
        return (c.T / scale).T

    def polyder(p, m=1):
        p = np.asarray(p)
        for _ in range(m):
            p = p[:-1] * np.arange(len(p) - 1, 0, -1)
        return p

    def polyint(p, m=1, k=None):
        p = np.asarray(p) * 1.0
        for _ in range(m):
            p = np.concatenate((p / np.arange(len(p), 0, -1), [0.0 if k is None else k]))
        return p

    def polyadd(a1, a2):
        a1, a2 = np.atleast_1d(a1), np.atleast_1d(a2)
        n = max(len(a1), len(a2))
        return np.concatenate((np.zeros(n - len(a1), a1.dtype), a1)) + np.concatenate((np.zeros(n - len(a2), a2.dtype), a2))

    def polysub(a1, a2):
        return polyadd(a1, -np.atleast_1d(a2))

    def polymul(a1, a2):
        return convolve(a1, a2)

    def poly(seq_of_zeros):
        zeros = np.atleast_1d(seq_of_zeros)
        if zeros.ndim == 2:
            zeros = np.linalg.eigvals(zeros)
        a = np.ones((1,), dtype=zeros.dtype)
        for zero in zeros:
            a = convolve(a, np.array([1, -zero], dtype=zeros.dtype))
        return a

    def roots(p):
        p = np.atleast_1d(p)
        if p.ndim != 1:
            raise ValueError('Input must be a rank-1 array.')
        filled = np.nonzero(np.ravel(p))[0]
        if len(filled) == 0:
            return np.array([])
        behind = len(p) - filled[-1] - 1
        p = p[int(filled[0]):int(filled[-1]) + 1]
        if p.dtype.kind in 'biu':
            p = p.astype(float)
        n = len(p)
        if n > 1:
            A = np.diag(np.ones((n - 2,), p.dtype), -1)
            A[0, :] = -p[1:] / p[0]
            found = np.linalg.eigvals(A)
        else:
            found = np.array([])
        return np.hstack((found, np.zeros(behind, found.dtype)))

    class poly1d:
        def __init__(self, c_or_r, r=False, variable=None):
            c = c_or_r.coeffs if isinstance(c_or_r, poly1d) else np.atleast_1d(c_or_r)
            if r:
                c = poly(c)
            filled = np.nonzero(c)[0]
            self.coeffs = c[int(filled[0]):] if len(filled) else np.array([0], dtype=c.dtype)
            self.variable = variable or 'x'
        @property
        def c(self):
            return self.coeffs
        @property
        def order(self):
            return len(self.coeffs) - 1
        @property
        def o(self):
            return self.order
        @property
        def roots(self):
            return roots(self.coeffs)
        @property
        def r(self):
            return roots(self.coeffs)
        def __call__(self, val):
            return polyval(self.coeffs, val)
        def __repr__(self):
            return 'poly1d(' + repr(self.coeffs)[6:-1] + ')'
        def __str__(self):
            terms = []
            for k in range(self.order, -1, -1):
                c = self.coeffs[self.order - k]
                text = '%.4g' % abs(c)
                if '.' in text:
                    text = text.rstrip('0').rstrip('.')
                if k == 0:
                    shown = text if text != '0' else '0' if self.order == 0 else ''
                elif k == 1:
                    shown = '' if text == '0' else text + ' ' + self.variable
                else:
                    shown = '' if text == '0' else text + ' ' + self.variable + '**' + str(k)
                if terms:
                    if shown:
                        terms.append(('- ' if c < 0 else '+ ') + shown)
                elif shown:
                    terms.append(('-' if c < 0 else '') + shown)
            above, below = '', ''
            for piece in ' '.join(terms).split('**'):
                if below:
                    digits = piece.split(' ')[0]
                    above += ' ' * (len(below) - len(above)) + digits
                    below += ' ' * (len(digits) - 1) + piece[len(digits):]
                else:
                    below = piece
            return (above or ' ') + '\n' + below
        def __len__(self):
            return self.order
        def __getitem__(self, k):
            return 0 if k > self.order or k < 0 else self.coeffs[self.order - k]
        def __neg__(self):
            return poly1d(-self.coeffs)
        def _of(self, other):
            return other.coeffs if isinstance(other, poly1d) else np.atleast_1d(other)
        def __add__(self, other):
            return poly1d(polyadd(self.coeffs, self._of(other)))
        __radd__ = __add__
        def __sub__(self, other):
            return poly1d(polysub(self.coeffs, self._of(other)))
        def __rsub__(self, other):
            return poly1d(polysub(self._of(other), self.coeffs))
        def __mul__(self, other):
            return poly1d(polymul(self.coeffs, self._of(other)))
        __rmul__ = __mul__
        def __truediv__(self, other):
            return poly1d(self.coeffs / other)
        def __pow__(self, n):
            result = poly1d([1])
            for _ in range(n):
                result = result * self
            return result
        def __eq__(self, other):
            return isinstance(other, poly1d) and np.array_equal(self.coeffs, other.coeffs)
        def deriv(self, m=1):
            return poly1d(polyder(self.coeffs, m))
        def integ(self, m=1, k=0):
            return poly1d(polyint(self.coeffs, m, k))
    """#
}
