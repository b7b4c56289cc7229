extension PuzzleSource {
  /// `PuzzleLib.Backend.gpuarray`: arrays over NumPy's.
  static let arrays = #"""
    import numpy as np

    class GPUArray:
        """An array as PuzzleLib's backend holds it; it prints as NumPy's arrays do.

        >>> from PuzzleLib.Backend import gpuarray
        >>> import numpy as np
        >>> gpuarray.to_gpu(np.ones((2, 3), dtype=np.float32)).shape
        (2, 3)
        """

        def __init__(self, shape, dtype, data=None):
            if data is None:
                data = np.empty(shape, dtype=dtype)
            self.data = data

        @property
        def shape(self):
            return self.data.shape

        @property
        def dtype(self):
            return self.data.dtype

        @property
        def strides(self):
            return self.data.strides

        @property
        def size(self):
            return self.data.size

        @property
        def ndim(self):
            return self.data.ndim

        @property
        def nbytes(self):
            return self.data.nbytes

        @property
        def flags(self):
            return self.data.flags

        def get(self, copy=True):
            return np.copy(self.data) if copy else self.data

        def set(self, ary):
            self.data[...] = _bare(ary)
            return self

        def fill(self, value):
            self.data[...] = value
            return self

        def reshape(self, *shape):
            return _wrapped(self.data.reshape(*shape))

        def ravel(self):
            return _wrapped(self.data.reshape((self.data.size, )))

        def copy(self, allocator=None):
            return _wrapped(self.data.copy())

        def astype(self, dtype):
            return _wrapped(self.data.astype(dtype))

        def __getitem__(self, item):
            return _wrapped(self.data[item])

        def __setitem__(self, item, value):
            self.data[item] = _bare(value)

        def __len__(self):
            return len(self.data)

        def __array__(self, dtype=None, copy=None):
            return self.data if dtype is None else self.data.astype(dtype)

        def __add__(self, other):
            return _wrapped(self.data + _bare(other))

        def __sub__(self, other):
            return _wrapped(self.data - _bare(other))

        def __mul__(self, other):
            return _wrapped(self.data * _bare(other))

        def __truediv__(self, other):
            return _wrapped(self.data / _bare(other))

        def __radd__(self, other):
            return _wrapped(other + self.data)

        def __rsub__(self, other):
            return _wrapped(other - self.data)

        def __rmul__(self, other):
            return _wrapped(other * self.data)

        def __neg__(self):
            return _wrapped(-self.data)

        def __iadd__(self, other):
            self.data += _bare(other)
            return self

        def __isub__(self, other):
            self.data -= _bare(other)
            return self

        def __imul__(self, other):
            self.data *= _bare(other)
            return self

        def __itruediv__(self, other):
            self.data /= _bare(other)
            return self

        def __str__(self):
            return str(self.data)

        def __repr__(self):
            return repr(self.data)

    def _bare(value):
        return value.data if isinstance(value, GPUArray) else value

    def _wrapped(data):
        data = np.asarray(data)
        return GPUArray(data.shape, data.dtype, data)

    def to_gpu(ary, allocator=None):
        """A copy of a NumPy array in the backend.

        >>> from PuzzleLib.Backend import gpuarray
        >>> import numpy as np
        >>> print(gpuarray.to_gpu(np.arange(3).astype(np.float32)))
        [0. 1. 2.]
        """
        if isinstance(ary, GPUArray):
            return ary.copy()
        if not isinstance(ary, (np.ndarray, np.generic)):
            raise TypeError(f'to_gpu() argument 1 must be numpy.ndarray, not {type(ary).__name__}')
        return _wrapped(np.array(ary))

    def empty(shape, dtype=np.float32, allocator=None):
        """An array of that shape, its content arbitrary.

        >>> from PuzzleLib.Backend import gpuarray
        >>> gpuarray.empty((2, 3)).shape
        (2, 3)
        """
        return _wrapped(np.empty(shape, dtype=dtype))

    def zeros(shape, dtype=np.float32, allocator=None):
        """An array of zeros.

        >>> from PuzzleLib.Backend import gpuarray
        >>> print(gpuarray.zeros((3, )))
        [0. 0. 0.]
        """
        return _wrapped(np.zeros(shape, dtype=dtype))

    def minimum(ary):
        """The smallest element, as an array without axes.

        >>> from PuzzleLib.Backend import gpuarray
        >>> import numpy as np
        >>> print(gpuarray.minimum(gpuarray.to_gpu(np.array([3, 1, 2]))))
        1
        """
        return _wrapped(np.min(ary.data))

    def maximum(ary):
        """The largest element, as an array without axes.

        >>> from PuzzleLib.Backend import gpuarray
        >>> import numpy as np
        >>> print(gpuarray.maximum(gpuarray.to_gpu(np.array([3, 1, 2]))))
        3
        """
        return _wrapped(np.max(ary.data))

    def copy(dest, source):
        """Copies an array into another, or into a new one where `dest` is None.

        >>> from PuzzleLib.Backend import gpuarray
        >>> print(gpuarray.copy(None, gpuarray.zeros((2, ))))
        [0. 0.]
        """
        return source.copy() if dest is None else dest.set(source)

    def concatenate(tup, axis, out=None):
        """Arrays joined along an axis.

        >>> from PuzzleLib.Backend import gpuarray
        >>> gpuarray.concatenate([gpuarray.zeros((2, 3)), gpuarray.zeros((2, 1))], axis=1).shape
        (2, 4)
        """
        joined = np.concatenate([ary.data for ary in tup], axis=axis)
        return _wrapped(joined) if out is None else out.set(joined)

    def split(ary, sections, axis):
        """Pieces of an array of the given sizes along an axis.

        >>> from PuzzleLib.Backend import gpuarray
        >>> [part.shape for part in gpuarray.split(gpuarray.zeros((2, 4)), (3, 1), axis=1)]
        [(2, 3), (2, 1)]
        """
        pieces, start = [], 0
        for size in sections:
            where = (slice(None), ) * axis + (slice(start, start + size), )
            pieces.append(_wrapped(ary.data[where].copy()))
            start += size
        return pieces

    def tile(ary, times, axis):
        """An array repeated along an axis.

        >>> from PuzzleLib.Backend import gpuarray
        >>> gpuarray.tile(gpuarray.zeros((2, 3)), 2, axis=1).shape
        (2, 6)
        """
        repeats = [1] * ary.ndim
        repeats[axis] = times
        return _wrapped(np.tile(ary.data, tuple(repeats)))

    def getDeviceName():
        """What computes.

        >>> from PuzzleLib.Backend import gpuarray
        >>> gpuarray.getDeviceName()
        'CPU'
        """
        return 'CPU'

    def dtypesSupported():
        """The element types of modules, each with its tolerance.

        >>> from PuzzleLib.Backend import gpuarray
        >>> len(gpuarray.dtypesSupported())
        1
        """
        return [(np.float32, 1e-5)]

    class _Random:
        # The generator of noise and dropout: NumPy's legacy one.
        def fillUniform(self, data, minval=0.0, maxval=1.0):
            data.set(np.random.uniform(minval, maxval, size=data.shape))

        def fillNormal(self, data, mean=0.0, sigma=1.0):
            data.set(np.random.normal(mean, sigma, size=data.shape))

        def integers(self, shape):
            return np.random.randint(0, (1 << 32) - 1, size=shape)

    class _MemoryPool:
        def freeHeld(self):
            pass

    globalRng = _Random()
    memoryPool = _MemoryPool()

    def fillUniform(data, minval=0.0, maxval=1.0, rng=globalRng):
        """Fills an array with numbers of an interval.

        >>> from PuzzleLib.Backend import gpuarray
        >>> gpuarray.fillUniform(gpuarray.zeros((3, )), -1.0, 1.0)
        """
        rng.fillUniform(data, minval, maxval)

    def fillNormal(data, mean=0.0, stddev=1.0, rng=globalRng):
        """Fills an array with normally distributed numbers.

        >>> from PuzzleLib.Backend import gpuarray
        >>> gpuarray.fillNormal(gpuarray.zeros((3, )), 0.0, 1.0)
        """
        rng.fillNormal(data, mean, stddev)
    """#
}
