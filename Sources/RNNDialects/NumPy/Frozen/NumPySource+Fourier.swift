extension NumPySource {
  /// `np.fft`, over the transform of rows.
  static let fourier = #"""
    def _sized(a, n, axis):
        if n is None:
            n = a.shape[axis]
        if n < 1:
            raise ValueError('Invalid number of FFT data points (' + str(n) + ') specified.')
        if a.shape[axis] == n:
            return a
        if a.shape[axis] > n:
            return a[tuple(slice(0, n) if i == axis % a.ndim else slice(None) for i in range(a.ndim))]
        return np.pad(a, [(0, n - a.shape[axis]) if i == axis % a.ndim else (0, 0) for i in range(a.ndim)])

    def _scale(n, norm, forward):
        if norm not in (None, 'backward', 'ortho', 'forward'):
            raise ValueError('Invalid norm value ' + str(norm) + '; should be "backward", "ortho" or "forward".')
        if norm == 'ortho':
            return 1 / np.sqrt(n)
        return 1 / n if (norm == 'forward') == forward else 1

    def _axis(a, axis):
        if a.ndim == 0 or axis < -a.ndim or axis >= a.ndim:
            raise np.exceptions.AxisError(
                'axis ' + str(axis) + ' is out of bounds for array of dimension ' + str(a.ndim))

    def _along(a, n, axis, norm, forward):
        a = np.asarray(a)
        _axis(a, axis)
        kind = np.complex64 if a.dtype in (np.float32, np.complex64) else np.complex128
        a = np.moveaxis(_sized(a, n, axis), axis, -1)
        result = _transform(a, forward)
        factor = _scale(a.shape[-1], norm, forward)
        if factor != 1:
            result = result * factor
        return np.moveaxis(result, -1, axis).astype(kind)

    def _given(result, out):
        if out is None:
            return result
        out[...] = result
        return out

    def fft(a, n=None, axis=-1, norm=None, out=None):
        return _given(_along(a, n, axis, norm, True), out)

    def ifft(a, n=None, axis=-1, norm=None, out=None):
        return _given(_along(a, n, axis, norm, False), out)

    def rfft(a, n=None, axis=-1, norm=None, out=None):
        a = np.asarray(a)
        if a.dtype.kind == 'c':
            raise TypeError("ufunc 'rfft_n_even' did not contain a loop with signature matching types "
                            + "(<class 'numpy.dtypes.Complex128DType'>, <class 'numpy.dtypes.Float64DType'>) -> None")
        whole = _along(a, n, axis, norm, True)
        half = whole.shape[axis] // 2 + 1
        return _given(np.take(whole, np.arange(half), axis=axis), out)

    def irfft(a, n=None, axis=-1, norm=None, out=None):
        a = np.asarray(a)
        _axis(a, axis)
        if n is None:
            n = 2 * (a.shape[axis] - 1)
        if n < 1:
            raise ValueError('Invalid number of FFT data points (' + str(n) + ') specified.')
        half = np.moveaxis(_sized(a, n // 2 + 1, axis), axis, -1).astype(complex)
        half[..., 0] = half[..., 0].real
        if n % 2 == 0:
            half[..., -1] = half[..., -1].real
        rest = np.conj(half[..., 1:(n + 1) // 2])[..., ::-1]
        result = _along(np.concatenate((half, rest), axis=-1), None, -1, norm, False).real
        kind = np.float32 if a.dtype in (np.float32, np.complex64) else np.float64
        return _given(np.moveaxis(result, -1, axis).astype(kind), out)

    _turned = {None: 'forward', 'backward': 'forward', 'ortho': 'ortho', 'forward': 'backward'}

    def hfft(a, n=None, axis=-1, norm=None, out=None):
        a = np.asarray(a)
        return irfft(np.conj(a), 2 * (a.shape[axis] - 1) if n is None else n, axis, _turned[norm], out)

    def ihfft(a, n=None, axis=-1, norm=None, out=None):
        return _given(np.conj(rfft(a, n, axis, _turned[norm])), out)

    def _axes(a, s, axes):
        if axes is None:
            axes = tuple(range(a.ndim)) if s is None else tuple(range(-len(s), 0))
        sizes = [None] * len(axes) if s is None else list(s)
        if len(sizes) != len(axes):
            raise ValueError('Shape and axes have different lengths.')
        return [None if size == -1 else size for size in sizes], tuple(axes)

    def fftn(a, s=None, axes=None, norm=None, out=None):
        a = np.asarray(a)
        sizes, axes = _axes(a, s, axes)
        for size, axis in list(zip(sizes, axes))[::-1]:
            a = fft(a, size, axis, norm)
        return _given(a, out)

    def ifftn(a, s=None, axes=None, norm=None, out=None):
        a = np.asarray(a)
        sizes, axes = _axes(a, s, axes)
        for size, axis in list(zip(sizes, axes))[::-1]:
            a = ifft(a, size, axis, norm)
        return _given(a, out)

    def rfftn(a, s=None, axes=None, norm=None, out=None):
        a = np.asarray(a)
        sizes, axes = _axes(a, s, axes)
        a = rfft(a, sizes[-1], axes[-1], norm)
        for size, axis in list(zip(sizes, axes))[-2::-1]:
            a = fft(a, size, axis, norm)
        return _given(a, out)

    def irfftn(a, s=None, axes=None, norm=None, out=None):
        a = np.asarray(a)
        sizes, axes = _axes(a, s, axes)
        for size, axis in zip(sizes[:-1], axes[:-1]):
            a = ifft(a, size, axis, norm)
        return _given(irfft(a, sizes[-1], axes[-1], norm), out)

    def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
        return fftn(a, s, axes, norm, out)

    def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
        return ifftn(a, s, axes, norm, out)

    def rfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
        return rfftn(a, s, axes, norm, out)

    def irfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
        return irfftn(a, s, axes, norm, out)

    def fftfreq(n, d=1.0, device=None):
        if not isinstance(n, (int, np.integer)):
            raise ValueError('n should be an integer')
        return np.concatenate((np.arange((n - 1) // 2 + 1), np.arange(-(n // 2), 0))) * (1.0 / (n * d))

    def rfftfreq(n, d=1.0, device=None):
        if not isinstance(n, (int, np.integer)):
            raise ValueError('n should be an integer')
        return np.arange(n // 2 + 1) * (1.0 / (n * d))

    def fftshift(x, axes=None):
        x = np.asarray(x)
        axes = tuple(range(x.ndim)) if axes is None else (axes,) if isinstance(axes, int) else tuple(axes)
        return np.roll(x, tuple(x.shape[axis] // 2 for axis in axes), axes)

    def ifftshift(x, axes=None):
        x = np.asarray(x)
        axes = tuple(range(x.ndim)) if axes is None else (axes,) if isinstance(axes, int) else tuple(axes)
        return np.roll(x, tuple(-(x.shape[axis] // 2) for axis in axes), axes)
    """#
}
