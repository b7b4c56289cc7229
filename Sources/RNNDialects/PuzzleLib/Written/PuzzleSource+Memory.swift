extension PuzzleSource {
  /// `PuzzleLib.Backend.Memory`.
  static let memory = #"""
    import numpy as np
    from PuzzleLib.Backend.gpuarray import GPUArray

    def _solid(data):
        data = np.ascontiguousarray(data)
        return GPUArray(data.shape, data.dtype, data.copy())

    def moveaxis(data, src, dst):
        """An axis moved to another place.

        >>> from PuzzleLib.Backend import Memory, gpuarray
        >>> Memory.moveaxis(gpuarray.zeros((2, 3, 4)), 0, 2).shape
        (3, 4, 2)
        """
        return _solid(np.moveaxis(data.data, src, dst))

    def swapaxes(data, axis1, axis2):
        """Two axes exchanged.

        >>> from PuzzleLib.Backend import Memory, gpuarray
        >>> Memory.swapaxes(gpuarray.zeros((2, 3, 4)), 0, 1).shape
        (3, 2, 4)
        """
        return _solid(np.swapaxes(data.data, axis1, axis2))

    def transpose(data, axes=None):
        """The axes in another order, by default backwards.

        >>> from PuzzleLib.Backend import Memory, gpuarray
        >>> Memory.transpose(gpuarray.zeros((2, 3, 4))).shape
        (4, 3, 2)
        """
        return _solid(np.transpose(data.data, axes))
    """#
}
