extension PuzzleSource {
  /// Modules for lists of data.
  static let joining = #"""
    import numpy as np
    from PuzzleLib.Backend import gpuarray
    from PuzzleLib.Modules.Module import Module, ModuleError

    def _array(data):
        return gpuarray.GPUArray(data.shape, data.dtype, data)

    class _Joining(Module):
        # A module for lists of data.
        anyType = True

    __name__ = 'PuzzleLib.Modules.Concat'

    class Concat(_Joining):
        """Data joined along an axis: Concat(axis=1) joins the two last states of a bidirectional RNN.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Concat
        >>> Concat(axis=1)([gpuarray.zeros((2, 3)), gpuarray.zeros((2, 4))]).shape
        (2, 7)
        """

        def __init__(self, axis, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.axis, self.sections = axis, None

        def updateData(self, data):
            self.sections = [one.shape[self.axis] for one in data]
            self.data = gpuarray.concatenate(data, axis=self.axis)

        def updateGrad(self, grad):
            self.grad = gpuarray.split(grad, self.sections, axis=self.axis)

        def _others(self, shape):
            return shape[:self.axis] + shape[self.axis + 1:]

        def checkDataShape(self, shapes):
            for index, shape in enumerate(shapes[1:]):
                if self._others(shape) != self._others(shapes[0]):
                    raise ModuleError('Shape %d is inconsistent with initial shape (checking %s, init is %s)' % (
                        index, shape, shapes[0]))

        def checkGradShape(self, shape):
            if shape != self.data.shape:
                raise ModuleError('Expected grad shape %s (given %s)' % (self.data.shape, shape))

        def dataShapeFrom(self, shapes):
            total = sum(shape[self.axis] for shape in shapes)
            return shapes[0][:self.axis] + (total, ) + shapes[0][self.axis + 1:]

        def gradShapeFrom(self, shape):
            return [shape[:self.axis] + (size, ) + shape[self.axis + 1:] for size in self.sections]

    __name__ = 'PuzzleLib.Modules.Split'

    class Split(_Joining):
        """Data cut along an axis into pieces of the given sizes.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Split
        >>> [part.shape for part in Split(axis=1, sections=(3, 4))(gpuarray.zeros((2, 7)))]
        [(2, 3), (2, 4)]
        """

        def __init__(self, axis, sections, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.axis, self.sections = axis, sections

        def updateData(self, data):
            self.data = gpuarray.split(data, self.sections, self.axis)

        def updateGrad(self, grad):
            self.grad = gpuarray.concatenate(grad, self.axis)

        def checkDataShape(self, shape):
            if len(shape) < self.axis:
                raise ModuleError('Not enough dims in data (%d were given, need at least %d)' % (len(shape), self.axis))
            if sum(self.sections) != shape[self.axis]:
                raise ModuleError(
                    'Data shape %s is inconsistent with given sections %s'
                    '(expected size %d on axis %d, %d was given)' % (
                        shape, self.sections, sum(self.sections), self.axis, shape[self.axis]))

        def checkGradShape(self, shapes):
            for index, shape in enumerate(shapes):
                if shape != self.data[index].shape:
                    raise ModuleError('Expected grad shape %s on %d place (%s was given)' % (
                        self.data[index].shape, index + 1, shape))

        def dataShapeFrom(self, shape):
            return [shape[:self.axis] + (size, ) + shape[self.axis + 1:] for size in self.sections]

        def gradShapeFrom(self, shapes):
            total = sum(shape[self.axis] for shape in shapes)
            return shapes[0][:self.axis] + (total, ) + shapes[0][self.axis + 1:]

    __name__ = 'PuzzleLib.Modules.Replicate'

    class Replicate(_Joining):
        """The same data several times; the gradients are added up.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Replicate
        >>> len(Replicate(3)(gpuarray.zeros((2, ))))
        3
        """

        def __init__(self, times, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.movesData, self.times = True, times

        def updateData(self, data):
            self.data = [data] * self.times

        def updateGrad(self, grad):
            self.grad = _array(sum(one.data for one in grad))

        def dataShapeFrom(self, shape):
            return [shape] * self.times

        def gradShapeFrom(self, shape):
            return shape[0]

    class _Alike(_Joining):
        # Data of one shape becomes one.
        def checkDataShape(self, shapes):
            for shape in shapes:
                if shape != shapes[0]:
                    raise ModuleError('Shape %s is not equal to initial shape %s' % (shape, shapes[0]))

        def dataShapeFrom(self, shapes):
            return shapes[0]

        def gradShapeFrom(self, shape):
            return [shape] * len(self.inData)

    __name__ = 'PuzzleLib.Modules.Add'

    class Add(_Alike):
        """The sum of data of one shape.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Add
        >>> print(Add()([gpuarray.zeros((2, )) + 1.0, gpuarray.zeros((2, )) + 2.0]))
        [3. 3.]
        """

        def __init__(self, name=None):
            super().__init__(name)
            self.movesGrad = True

        def updateData(self, data):
            self.data = _array(sum(one.data for one in data))

        def updateGrad(self, grad):
            self.grad = [grad] * len(self.inData)

    __name__ = 'PuzzleLib.Modules.Mul'

    class Mul(_Alike):
        """The product of data of one shape, element by element.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Mul
        >>> print(Mul()([gpuarray.zeros((2, )) + 3.0, gpuarray.zeros((2, )) + 2.0]))
        [6. 6.]
        """

        def updateData(self, data):
            self.data = _array(self._product(None))

        def _product(self, left):
            result = 1.0
            for index, one in enumerate(self.inData):
                if index != left:
                    result = result * one.data
            return result

        def updateGrad(self, grad):
            self.grad = [grad * self._product(index) for index in range(len(self.inData))]

    __name__ = 'PuzzleLib.Modules.Sum'

    class Sum(_Joining):
        """The sum along an axis; of data times weights where `useWeights`.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Sum
        >>> Sum(axis=1, useWeights=False)(gpuarray.zeros((2, 3, 4))).shape
        (2, 4)
        """

        def __init__(self, axis, useWeights=True, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.axis, self.useWeights = axis, useWeights

        def updateData(self, data):
            values = data[0].data * self._spread(data) if self.useWeights else data.data
            self.data = _array(np.sum(values, axis=self.axis))

        def _spread(self, data):
            weights = data[1].data
            return weights.reshape(weights.shape + (1, ) * (data[0].ndim - weights.ndim))

        def updateGrad(self, grad):
            wide = np.expand_dims(grad.data, self.axis)
            if not self.useWeights:
                self.grad = _array(np.ones(self.inData.shape, dtype=np.float32) * wide)
                return
            data = self.inData[0].data
            rest = tuple(range(self.axis + 1, data.ndim))
            self.grad = [_array(wide * self._spread(self.inData)), _array(np.sum(data * wide, axis=rest))]

        def checkDataShape(self, shapes):
            shape = shapes[0] if self.useWeights else shapes
            if self.useWeights and shape[:self.axis + 1] != shapes[1]:
                raise ModuleError('Inconsistency in data and weights shapes (%s with %s)' % (shape, shapes[1]))
            if self.axis > len(shape) - 1:
                raise ModuleError('Not enough dims in data (%d were given, need at least %d)' % (
                    len(shape), self.axis + 1))

        def dataShapeFrom(self, shapes):
            shape = shapes[0] if self.useWeights else shapes
            return shape[:self.axis] + shape[self.axis + 1:]

        def gradShapeFrom(self, shape):
            return [one.shape for one in self.inData] if self.useWeights else self.inData.shape

    __name__ = 'PuzzleLib.Modules.ToList'

    class ToList(_Joining):
        """Nested lists of data as one list.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import ToList
        >>> one = gpuarray.zeros((2, ))
        >>> len(ToList()([one, [one, one]]))
        3
        """

        def __init__(self, name=None):
            super().__init__(name)
            self.movesData, self.movesGrad = True, True

        def updateData(self, data):
            self.data = self._flat(data)

        def _flat(self, data):
            return sum((self._flat(one) for one in data), []) if isinstance(data, list) else [data]

        def updateGrad(self, grad):
            left = list(grad)

            def nested(data):
                return [nested(one) for one in data] if isinstance(data, list) else left.pop(0)

            self.grad = nested(self.inData)

        def dataShapeFrom(self, shapes):
            return self._flat(shapes)

        def gradShapeFrom(self, shapes):
            return self.acquireShapesFrom(self.inData)
    """#
}
