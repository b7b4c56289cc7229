extension PuzzleSource {
  /// `PuzzleLib.Backend.Blas`.
  static let algebra = #"""
    import numpy as np
    from PuzzleLib.Backend.gpuarray import GPUArray

    def _result(data, out, alpha=1.0, beta=0.0):
        if out is None:
            return GPUArray(data.shape, data.dtype, (alpha * data).astype(data.dtype))
        out.data[...] = alpha * data + (beta * out.data if beta != 0.0 else 0.0)
        return out

    def toVectorAddVector(y, x, alpha=1.0):
        """y += alpha * x, in place.

        >>> from PuzzleLib.Backend import Blas, gpuarray
        >>> y = gpuarray.zeros((2, ))
        >>> print(Blas.toVectorAddVector(y, y + 1.0, alpha=0.5))
        [0.5 0.5]
        """
        y.data += (alpha * x.data).astype(y.data.dtype)
        return y

    def addVectorToVector(x, y, out=None, alpha=1.0, beta=1.0):
        """alpha * x + beta * y.

        >>> from PuzzleLib.Backend import Blas, gpuarray
        >>> x = gpuarray.zeros((2, )) + 1.0
        >>> print(Blas.addVectorToVector(x, x, alpha=1.0, beta=-0.5))
        [0.5 0.5]
        """
        return _result((alpha * x.data + beta * y.data).astype(x.data.dtype), out)

    def dot(x, y):
        """The sum of the products of two vectors.

        >>> from PuzzleLib.Backend import Blas, gpuarray
        >>> x = gpuarray.zeros((3, )) + 2.0
        >>> Blas.dot(x, x)
        12.0
        """
        return float(np.dot(x.data, y.data))

    def vectorL1Norm(x):
        """The sum of the magnitudes.

        >>> from PuzzleLib.Backend import Blas, gpuarray
        >>> Blas.vectorL1Norm(gpuarray.zeros((3, )) - 2.0)
        6.0
        """
        return float(np.sum(np.abs(x.data)))

    def mulMatrixOnMatrix(A, B, out=None, transpA=False, transpB=False, alpha=1.0, beta=0.0):
        """The product of two matrices.

        >>> from PuzzleLib.Backend import Blas, gpuarray
        >>> Blas.mulMatrixOnMatrix(gpuarray.zeros((2, 3)), gpuarray.zeros((4, 3)), transpB=True).shape
        (2, 4)
        """
        product = np.dot(A.data.T if transpA else A.data, B.data.T if transpB else B.data)
        return _result(product, out, alpha, beta)

    def sumOnMatrix(A, out=None, cols=True, alpha=1.0, beta=0.0):
        """The sums of the columns, or of the rows.

        >>> from PuzzleLib.Backend import Blas, gpuarray
        >>> print(Blas.sumOnMatrix(gpuarray.zeros((2, 3)) + 1.0))
        [2. 2. 2.]
        """
        return _result(np.sum(A.data, axis=0 if cols else 1), out, alpha, beta)
    """#
}
