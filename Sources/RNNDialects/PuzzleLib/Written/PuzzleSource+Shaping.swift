extension PuzzleSource {
  /// Modules that change shapes.
  static let shaping = #"""
    import numpy as np
    from PuzzleLib.Backend import gpuarray, Memory
    from PuzzleLib.Modules.Module import Module, ModuleError

    def _array(data):
        return gpuarray.GPUArray(data.shape, data.dtype, data)

    class _Free(Module):
        # A module for data of every type.
        anyType = True

        def checkDataType(self, dtype):
            pass

        def _needs(self, what, axis, shape):
            if len(shape) - 1 < axis:
                raise ModuleError('%s dimension needs to be at least %d, (%s has %d)' % (
                    what, axis + 1, what.lower(), len(shape)))

    def _product(shape):
        return int(np.prod(shape))

    __name__ = 'PuzzleLib.Modules.Identity'

    class Identity(_Free):
        """Passes data and gradients on.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Identity
        >>> print(Identity()(gpuarray.zeros((2, ))))
        [0. 0.]
        """

        def __init__(self, name=None):
            super().__init__(name)
            self.movesData, self.movesGrad = True, True

        def updateData(self, data):
            self.data = data

        def updateGrad(self, grad):
            self.grad = grad

        def dataShapeFrom(self, shape):
            return shape

        def gradShapeFrom(self, shape):
            return shape

    __name__ = 'PuzzleLib.Modules.SwapAxes'

    class SwapAxes(_Free):
        """Exchanges two axes: what turns (batchsize, seqlen, size) into the (seqlen, batchsize, size) of `RNN`.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import SwapAxes
        >>> SwapAxes(0, 1)(gpuarray.zeros((2, 3, 4))).shape
        (3, 2, 4)
        """

        def __init__(self, axis1, axis2, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.axis1, self.axis2 = min(axis1, axis2), max(axis1, axis2)

        def updateData(self, data):
            self.data = Memory.swapaxes(data, self.axis1, self.axis2)

        def updateGrad(self, grad):
            self.grad = Memory.swapaxes(grad, self.axis1, self.axis2)

        def checkDataShape(self, shape):
            self._needs('Data', self.axis2, shape)

        def checkGradShape(self, shape):
            self._needs('Grad', self.axis2, shape)

        def dataShapeFrom(self, shape):
            shape = list(shape)
            shape[self.axis1], shape[self.axis2] = shape[self.axis2], shape[self.axis1]
            return tuple(shape)

        gradShapeFrom = dataShapeFrom

    __name__ = 'PuzzleLib.Modules.MoveAxis'

    class MoveAxis(_Free):
        """Moves an axis to another place.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import MoveAxis
        >>> MoveAxis(0, 2)(gpuarray.zeros((2, 3, 4))).shape
        (3, 4, 2)
        """

        def __init__(self, src, dst, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            if src == dst:
                raise ModuleError('Trivial axis move is treated as error')
            self.src, self.dst = src, dst

        def updateData(self, data):
            self.data = Memory.moveaxis(data, self.src, self.dst)

        def updateGrad(self, grad):
            self.grad = Memory.moveaxis(grad, self.dst, self.src)

        def checkDataShape(self, shape):
            self._needs('Data', max(self.src, self.dst), shape)

        def checkGradShape(self, shape):
            self._needs('Grad', max(self.src, self.dst), shape)

        def dataShapeFrom(self, shape):
            shape = list(shape)
            shape.insert(self.dst, shape.pop(self.src))
            return tuple(shape)

        def gradShapeFrom(self, shape):
            shape = list(shape)
            shape.insert(self.src, shape.pop(self.dst))
            return tuple(shape)

    __name__ = 'PuzzleLib.Modules.Transpose'

    class Transpose(_Free):
        """The axes in another order, by default backwards.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Transpose
        >>> Transpose((1, 0, 2))(gpuarray.zeros((2, 3, 4))).shape
        (3, 2, 4)
        """

        def __init__(self, axes=None, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.axes = axes
            self.invaxes = None if axes is None else [list(axes).index(place) for place in range(len(axes))]

        def updateData(self, data):
            self.data = Memory.transpose(data, self.axes)

        def updateGrad(self, grad):
            self.grad = Memory.transpose(grad, self.invaxes)

        def checkDataShape(self, shape):
            if self.axes is not None and len(shape) != len(self.axes):
                raise ModuleError('Data dimension needs to be %d, (data has %d)' % (len(self.axes), len(shape)))

        def checkGradShape(self, shape):
            if self.axes is not None and len(shape) != len(self.axes):
                raise ModuleError('Grad dimension needs to be %d, (grad has %d)' % (len(self.axes), len(shape)))

        def dataShapeFrom(self, shape):
            return tuple(shape[axis] for axis in self.axes) if self.axes is not None else shape[::-1]

        def gradShapeFrom(self, shape):
            return tuple(shape[axis] for axis in self.invaxes) if self.axes is not None else shape[::-1]

    __name__ = 'PuzzleLib.Modules.Flatten'

    class Flatten(_Free):
        """All axes but the first joined.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Flatten
        >>> Flatten()(gpuarray.zeros((2, 3, 4))).shape
        (2, 12)
        """

        def __init__(self, name=None):
            super().__init__(name)
            self.movesData, self.movesGrad, self.inshape = True, True, None

        def updateData(self, data):
            self.inshape = data.shape
            self.data = data.reshape(self.dataShapeFrom(data.shape))

        def updateGrad(self, grad):
            self.grad = grad.reshape(self.inshape)

        def dataShapeFrom(self, shape):
            return shape[0], _product(shape[1:])

        def gradShapeFrom(self, shape):
            return (shape[0], ) + self.inshape[1:]

    __name__ = 'PuzzleLib.Modules.Reshape'

    class Reshape(_Free):
        """Another shape; 0 keeps a size and -1 takes what is left.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Reshape
        >>> Reshape((0, 2, -1))(gpuarray.zeros((3, 8))).shape
        (3, 2, 4)
        """

        def __init__(self, shape, showWarnings=True, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.movesData, self.movesGrad = True, True
            self.shape, self.inshape, self.showWarnings = tuple(shape), None, showWarnings

        def _filled(self, shape):
            return tuple(shape[place] if size == 0 else size for place, size in enumerate(self.shape))

        def updateData(self, data):
            self.inshape = data.shape
            self.data = data.reshape(self._filled(data.shape))
            if self.showWarnings and self.data.shape[0] != self.inshape[0]:
                from PuzzleLib import Config
                Config.getLogger().info('Warning: %s changed data batch axis size (was given %s, reshaped to %s)', self,
                                        data.shape, self.data.shape)

        def updateGrad(self, grad):
            self.grad = grad.reshape(self.inshape)

        def checkDataShape(self, shape):
            wanted = self._filled(shape)
            known = _product([size for size in wanted if size != -1])
            fits = _product(shape) % known == 0 if -1 in wanted and known > 0 else _product(shape) == known
            if not fits:
                raise ModuleError('Data shape %s is inconsistent with reshape %s' % (shape, wanted))

        def checkGradShape(self, shape):
            if _product(shape) != _product(self.inshape):
                raise ModuleError('Grad shape %s is inconsistent with reshape %s' % (shape, self.inshape))

        def dataShapeFrom(self, shape):
            wanted = self._filled(shape)
            known = _product([size for size in wanted if size != -1])
            return tuple(_product(shape) // known if size == -1 else size for size in wanted)

        def gradShapeFrom(self, shape):
            return self.inshape

    __name__ = 'PuzzleLib.Modules.Slice'

    class Slice(_Free):
        """A part of the data, as an index with slices takes it.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Slice
        >>> Slice()[:, 1:](gpuarray.zeros((2, 4))).shape
        (2, 3)
        """

        def __init__(self, slc=None, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.slc, self.inshape = slc, None

        def __getitem__(self, slc):
            self.slc = slc if isinstance(slc, tuple) else (slc, )
            return self

        def updateData(self, data):
            self.inshape = data.shape
            self.data = data[self.slc].copy()

        def updateGrad(self, grad):
            self.grad = gpuarray.zeros(self.inshape, dtype=grad.dtype)
            self.grad[self.slc] = grad

        def checkDataShape(self, shape):
            if self.slc is None:
                raise ModuleError('Slice parameter is not initialized')
            if len(shape) < len(self.slc):
                raise ModuleError('Expected at least %d data dimensions, %d were given' % (len(self.slc), len(shape)))

        def checkGradShape(self, shape):
            if shape != self.data.shape:
                raise ModuleError('Grad shape %s is inconsistent with output data shape %s' % (shape, self.data.shape))

        def dataShapeFrom(self, shape):
            self.checkDataShape(shape)
            sizes = [len(range(*part.indices(size))) for part, size in zip(self.slc, shape)]
            return tuple(sizes) + tuple(shape[len(sizes):])

        def gradShapeFrom(self, shape):
            return self.inshape
    """#
}
