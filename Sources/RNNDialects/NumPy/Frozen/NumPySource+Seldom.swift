extension NumPySource {
  /// Functions that few scripts name.
  static let seldom = #"""
    import collections

    def binary_repr(num, width=None):
        num = int(num)
        if num >= 0:
            return np.base_repr(num).zfill(width or 0)
        if width is None:
            return '-' + np.base_repr(-num)
        return np.base_repr(2 ** max(width, len(np.base_repr(-num - 1)) + 1) + num).zfill(width)

    def astype(x, dtype, /, *, copy=True, device=None):
        return np.asarray(x).astype(dtype, copy=copy)

    def _cumulative(fold, first):
        def run(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
            x = np.atleast_1d(x)
            if axis is None:
                if x.ndim > 1:
                    raise ValueError('For arrays which have more than one dimension ``axis`` argument is required.')
                axis = 0
            result = fold(x, axis=axis, dtype=dtype)
            if include_initial:
                shape = list(x.shape)
                shape[axis] = 1
                result = np.concatenate((np.full(shape, first, dtype=result.dtype), result), axis=axis)
            if out is not None:
                out[...] = result
                return out
            return result
        return run

    cumulative_sum, cumulative_prod = _cumulative(np.cumsum, 0), _cumulative(np.cumprod, 1)

    class _FromPython:
        def __init__(self, function, nin, nout):
            self.nin, self.nout, self.nargs = nin, nout, nin + nout
            self._call = np.vectorize(function, otypes=[object] * nout)
            self._name = getattr(function, '__name__', '?')
        def __call__(self, *args):
            result = self._call(*args)
            return result.item() if isinstance(result, np.ndarray) and result.ndim == 0 else result
        def __repr__(self):
            return "<ufunc '" + self._name + " (vectorized)'>"

    def frompyfunc(func, /, nin, nout, **kwargs):
        return _FromPython(func, nin, nout)

    def polydiv(u, v):
        u, v = np.atleast_1d(u) + 0.0, np.atleast_1d(v) + 0.0
        m, n = len(u) - 1, len(v) - 1
        q, r = np.zeros(max(m - n + 1, 1), dtype=u.dtype), u.astype(u.dtype)
        for k in range(m - n + 1):
            q[k] = r[k] / v[0]
            r[k:k + n + 1] -= q[k] * v
        while len(r) > 1 and np.allclose(r[0], 0, rtol=1e-14):
            r = r[1:]
        return q, r

    def unique_all(x):
        return collections.namedtuple('UniqueAllResult', 'values indices inverse_indices counts')(
            *np.unique(x, return_index=True, return_inverse=True, return_counts=True))

    def vecdot(x1, x2, /, *, axis=-1):
        x1, x2 = np.moveaxis(np.asarray(x1), axis, -1), np.moveaxis(np.asarray(x2), axis, -1)
        return np.sum(np.conj(x1) * x2, axis=-1)

    def matvec(x1, x2, /):
        return np.matmul(x1, np.asarray(x2)[..., None])[..., 0]

    def vecmat(x1, x2, /):
        return np.matmul(np.conj(np.asarray(x1))[..., None, :], x2)[..., 0, :]

    def real_if_close(a, tol=100):
        a = np.asanyarray(a)
        if a.dtype.kind != 'c':
            return a
        if tol > 1:
            tol = np.finfo(a.real.dtype).eps * tol
        return a.real if np.all(np.absolute(a.imag) < tol) else a

    def mask_indices(n, mask_func, k=0):
        return np.nonzero(mask_func(np.ones((n, n), int), k) != 0)

    def isfortran(a):
        return bool(a.flags.f_contiguous and not a.flags.c_contiguous)

    def common_type(*arrays):
        return np.result_type(*[a.dtype if a.dtype.kind in 'fc' else np.float64 for a in arrays]).type

    def asarray_chkfinite(a, dtype=None, order=None):
        a = np.asarray(a, dtype=dtype)
        if a.dtype.kind in 'fc' and not np.isfinite(a).all():
            raise ValueError('array must not contain infs or NaNs')
        return a

    def tensorsolve(a, b, axes=None):
        a, b = np.asarray(a), np.asarray(b)
        if axes is not None:
            order = [k for k in range(a.ndim) if k not in axes] + list(axes)
            a = a.transpose(order)
        rest = a.shape[b.ndim:]
        return np.linalg.solve(a.reshape(b.size, -1), b.ravel()).reshape(rest)

    def tensorinv(a, ind=2):
        a = np.asarray(a)
        if ind <= 0:
            raise ValueError('Invalid ind argument.')
        outer = int(np.prod(a.shape[ind:]))
        return np.linalg.inv(a.reshape(outer, -1)).reshape(a.shape[ind:] + a.shape[:ind])
    """#

  /// Of `numpy`.
  static let seldomEntries = table(
    "seldom",
    [
      (
        "binary_repr(num, width=None)", "An integer in base 2; negative ones as two's complement.",
        "np.binary_repr(5, width=8)"
      ),
      ("astype(x, dtype, /, *, copy=True, device=None)", "A copy in another type.", "np.astype(np.array([1.7]), int)"),
      (
        "cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False)", "Running sums.",
        "np.cumulative_sum([1, 2, 3], include_initial=True)"
      ),
      (
        "cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False)", "Running products.",
        "np.cumulative_prod([1, 2, 3])"
      ),
      (
        "frompyfunc(func, /, nin, nout, **kwargs)", "A function of one element as a function of arrays of objects.",
        "np.frompyfunc(lambda x: x + 1, 1, 1)([1, 2])"
      ),
      ("polydiv(u, v)", "Quotient and remainder of polynomials.", "np.polydiv([3.0, 5.0, 2.0], [2.0, 1.0])"),
      ("unique_all(x)", "Different elements, where they stand, and how often.", "np.unique_all([1, 1, 2]).counts"),
      ("vecdot(x1, x2, /, *, axis=-1)", "Inner products of vectors.", "np.vecdot(np.ones((2, 3)), np.arange(3))"),
      ("matvec(x1, x2, /)", "Products of matrices and vectors.", "np.matvec(np.eye(2), [1.0, 2.0])"),
      ("vecmat(x1, x2, /)", "Products of vectors and matrices.", "np.vecmat([1.0, 2.0], np.eye(2))"),
      (
        "real_if_close(a, tol=100)", "Real numbers where the imaginary parts are nearly 0.",
        "np.real_if_close([2.1 + 4e-14j], tol=1000)"
      ),
      (
        "mask_indices(n, mask_func, k=0)", "The indices where a function leaves a matrix.",
        "np.mask_indices(3, np.triu)"
      ),
      ("isfortran(a)", "Whether columns lie in one piece.", "np.isfortran(np.ones((2, 3)).T)"),
      ("common_type(*arrays)", "The floating type that holds all.", "np.common_type(np.ones(2, 'float32'))"),
      (
        "asarray_chkfinite(a, dtype=None, order=None)", "An array without NaN and infinities.",
        "np.asarray_chkfinite([1, 2])"
      ),
    ])

  /// Of `numpy.linalg`.
  static let seldomAlgebra = table(
    "seldom",
    [
      (
        "vecdot(x1, x2, /, *, axis=-1)", "Inner products of vectors.", "np.linalg.vecdot(np.ones((2, 3)), np.arange(3))"
      ),
      (
        "tensorsolve(a, b, axes=None)", "Solves a x = b for tensors.",
        "np.linalg.tensorsolve(np.eye(6).reshape(2, 3, 2, 3), np.ones((2, 3)))"
      ),
      ("tensorinv(a, ind=2)", "The inverse of a tensor.", "np.linalg.tensorinv(np.eye(6).reshape(2, 3, 2, 3)).shape"),
    ])
}
