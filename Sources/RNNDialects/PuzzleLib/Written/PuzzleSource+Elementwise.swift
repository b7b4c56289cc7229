extension PuzzleSource {
  /// Modules that work on each element.
  static let elementwise = #"""
    from enum import Enum
    import numpy as np
    from PuzzleLib.Backend import gpuarray
    from PuzzleLib.Backend.gpuarray import globalRng
    from PuzzleLib.Modules.Module import Module, ModuleError
    from PuzzleLib.Variable import Variable

    def _array(data):
        return gpuarray.GPUArray(data.shape, data.dtype, data)

    class _Same(Module):
        # A module that keeps the shape.
        anyType = True

        def dataShapeFrom(self, shape):
            return shape

        def gradShapeFrom(self, shape):
            return shape

    __name__ = 'PuzzleLib.Modules.Activation'

    class ActivationType(str, Enum):
        """The functions of `Activation`.

        >>> from PuzzleLib.Modules import ActivationType
        >>> ActivationType('elu').name
        'elu'
        """
        sigmoid = 'sigmoid'
        tanh = 'tanh'
        relu = 'relu'
        leakyRelu = 'leakyRelu'
        elu = 'elu'
        softPlus = 'softPlus'
        clip = 'clip'

    sigmoid, tanh, relu = ActivationType.sigmoid, ActivationType.tanh, ActivationType.relu
    leakyRelu, elu, softPlus, clip = (ActivationType.leakyRelu, ActivationType.elu, ActivationType.softPlus,
                                      ActivationType.clip)

    # What each function does, its slope by what it gave, and its usual arguments.
    _activations = {
        'sigmoid': (lambda x: 1.0 / (1.0 + np.exp(-x)), lambda y: y * (1.0 - y), ()),
        'tanh': (np.tanh, lambda y: 1.0 - y * y, ()),
        'relu': (lambda x: x * (x > 0), lambda y: y > 0, ()),
        'leakyRelu': (lambda x, a: np.where(x > 0, x, a * x), lambda y, a: np.where(y > 0, 1.0, a), (0.01, )),
        'elu': (lambda x, a: np.where(x > 0, x, a * (np.exp(np.minimum(x, 0)) - 1.0)),
                lambda y, a: np.where(y > 0, 1.0, y + a), (1.0, )),
        'softPlus': (lambda x: np.log1p(np.exp(-np.abs(x))) + np.maximum(x, 0), lambda y: 1.0 - np.exp(-y), ()),
        'clip': (lambda x, a, b: np.minimum(b, np.maximum(a, x)), lambda y, a, b: (y > a) & (y < b), (0.0, 6.0)),
    }

    class Activation(_Same):
        """A function of each element: sigmoid, tanh, relu, leakyRelu, elu, softPlus or clip.

        >>> import numpy as np
        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Activation, relu
        >>> print(Activation(relu)(gpuarray.to_gpu(np.array([-1.0, 2.0], dtype=np.float32))))
        [-0.  2.]
        """

        def __init__(self, activation, slc=None, inplace=False, name=None, args=()):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.gradUsesOutData = True
            self.activation, self.slc, self.inplace = ActivationType(activation), slc, inplace
            self._function, self._slope, usual = _activations[self.activation.value]
            self.actArgs = tuple(args) or usual

        def updateData(self, data):
            out = self._function(data.data, *self.actArgs).astype(data.dtype)
            self.data = data.set(out) if self.inplace else _array(out)

        def updateGrad(self, grad):
            self.grad = _array((grad.data * self._slope(self.data.data, *self.actArgs)).astype(grad.dtype))

    __name__ = 'PuzzleLib.Modules.Dropout'

    class Dropout(_Same):
        """Drops elements with probability p in train mode, and scales what stays.

        >>> import numpy as np
        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Dropout
        >>> layer = Dropout(p=0.5)
        >>> layer.evalMode()
        >>> print(layer(gpuarray.zeros((3, ))))
        [0. 0. 0.]
        """

        def __init__(self, p=0.5, rng=globalRng, slicing=None, inplace=False, name=None):
            super().__init__(name)
            self.registerBlueprint(locals(), exclude=['rng'])
            self.p, self.rng = p, globalRng if rng is None else rng
            self.slice, self.inplace, self.rands = slicing, inplace, None

        def updateData(self, data):
            if not self.train:
                self.data = data
                return
            self.rands = gpuarray.to_gpu(self.rng.integers(data.shape))
            self.data = self._masked(data)

        def _masked(self, data):
            partition = int((1.0 - self.p) * ((1 << 32) - 1))
            if self.p >= 1.0:
                return gpuarray.zeros(data.shape, dtype=data.dtype)
            return _array((data.data * (self.rands.data < partition) / (1.0 - self.p)).astype(data.dtype))

        def updateGrad(self, grad):
            self.grad = self._masked(grad) if self.train else grad

        def reset(self):
            super().reset()
            self.rands = None

    __name__ = 'PuzzleLib.Modules.NoiseInjector'

    class InjectMode(str, Enum):
        """How `NoiseInjector` joins noise to data.

        >>> from PuzzleLib.Modules import InjectMode
        >>> InjectMode('mul').name
        'mul'
        """
        add = 'add'
        mul = 'mul'

    class NoiseType(str, Enum):
        """What `NoiseInjector` draws.

        >>> from PuzzleLib.Modules import NoiseType
        >>> NoiseType('gaussian').name
        'gaussian'
        """
        gaussian = 'gaussian'
        uniform = 'uniform'

    class NoiseInjector(_Same):
        """Adds noise to data, or multiplies data with it, in train mode.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import NoiseInjector
        >>> NoiseInjector(mode='add', noisetype='gaussian', params=(0.0, 0.1))(gpuarray.zeros((2, 3))).shape
        (2, 3)
        """

        def __init__(self, mode='add', noisetype='uniform', params=(0.0, 1.0), rng=globalRng, inplace=False,
                     slicing=None, name=None):
            super().__init__(name)
            self.registerBlueprint(locals(), exclude=['rng'])
            self.mode, self.type, self.params = InjectMode(mode), NoiseType(noisetype), params
            self.rng = globalRng if rng is None else rng
            self.rands = None

        def updateData(self, data):
            if not self.train:
                self.data = data
                return
            rands = gpuarray.empty(data.shape, dtype=data.dtype)
            fill = self.rng.fillUniform if self.type == NoiseType.uniform else self.rng.fillNormal
            fill(rands, *self.params)
            self.rands = rands
            self.data = data + rands if self.mode == InjectMode.add else data * rands

        def updateGrad(self, grad):
            self.grad = grad.copy() if self.mode == InjectMode.add or not self.train else grad * self.rands

    __name__ = 'PuzzleLib.Modules.SoftMax'

    class SoftMax(_Same):
        """Scores as probabilities along axis 1.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import SoftMax
        >>> print(SoftMax()(gpuarray.zeros((1, 2))))
        [[0.5 0.5]]
        """

        def updateData(self, data):
            powers = np.exp(data.data - np.max(data.data, axis=1, keepdims=True))
            self.data = _array(powers / np.sum(powers, axis=1, keepdims=True))

        def updateGrad(self, grad):
            out = self.data.data
            slope = grad.data.reshape(out.shape)
            self.grad = _array(out * (slope - np.sum(slope * out, axis=1, keepdims=True)))

    __name__ = 'PuzzleLib.Modules.Penalty'

    class PenaltyMode(str, Enum):
        """The norms of `Penalty`.

        >>> from PuzzleLib.Modules import PenaltyMode
        >>> PenaltyMode('l2').name
        'l2'
        """
        l1 = 'l1'
        l2 = 'l2'

    class Penalty(_Same):
        """Leaves data as it is, and pulls it towards zero in the backward pass.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Penalty
        >>> print(Penalty('l2')(gpuarray.zeros((2, ))))
        [0. 0.]
        """

        def __init__(self, mode='l1', weight=1e-2, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.gradUsesOutData, self.movesData = True, True
            self.mode, self.weight = PenaltyMode(mode), weight

        def updateData(self, data):
            self.data = data

        def updateGrad(self, grad):
            pull = np.sign(self.data.data) if self.mode == PenaltyMode.l1 else self.data.data
            self.grad = _array((grad.data - self.weight / grad.shape[0] * pull).astype(grad.dtype))

    __name__ = 'PuzzleLib.Modules.PRelu'

    class PRelu(_Same):
        """relu whose slope below zero is learned, for each map or for all of them.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import PRelu
        >>> print(PRelu(2)(gpuarray.zeros((1, 2)) - 1.0))
        [[-0.25 -0.25]]
        """

        def __init__(self, maps, inplace=False, sharedMaps=False, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.sharedMaps, self.slopes = sharedMaps, None
            self.setVar('slopes', Variable(gpuarray.zeros((1 if sharedMaps else maps, )).fill(0.25)))

        def _spread(self, ndim):
            return self.slopes.data.reshape((1, -1) + (1, ) * (ndim - 2))

        def updateData(self, data):
            x = data.data
            self.data = _array(np.where(x > 0, x, self._spread(x.ndim) * x).astype(np.float32))

        def updateGrad(self, grad):
            below = np.where(self.inData.data > 0, 1.0, self._spread(grad.ndim))
            self.grad = _array((grad.data * below).astype(np.float32))

        def accGradParams(self, grad, scale=1.0, momentum=0.0):
            x = self.inData.data
            slope = np.where(x > 0, 0.0, x * grad.data)
            axes = tuple(axis for axis in range(x.ndim) if axis != 1 or self.sharedMaps)
            self._accumulate('slopes', np.sum(slope, axis=axes).reshape(-1).astype(np.float32), scale, momentum)

        def checkDataShape(self, shape):
            if len(shape) < 2:
                raise ModuleError('Data tensor dimension must be at least 2')
            if not self.sharedMaps and shape[1] != self.slopes.shape[0]:
                raise ModuleError('Data tensor has %s maps (expected %s)' % (shape[1], self.slopes.shape[0]))
    """#
}
