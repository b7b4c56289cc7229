extension PuzzleSource {
  /// Modules with matrices: `Linear`, `Embedder`, `BatchNorm`.
  static let linear = #"""
    import numpy as np
    from PuzzleLib import Config
    from PuzzleLib.Backend import gpuarray
    from PuzzleLib.Modules.Module import Module, ModuleError
    from PuzzleLib.Variable import Variable

    def _array(data):
        return gpuarray.GPUArray(data.shape, data.dtype, data)

    __name__ = 'PuzzleLib.Modules.Linear'

    class Linear(Module):
        """A matrix and a bias: data of shape (batchsize, insize) to (batchsize, outsize).

        >>> import numpy as np
        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Linear
        >>> Linear(3, 2)(gpuarray.to_gpu(np.ones((4, 3), dtype=np.float32))).shape
        (4, 2)
        """

        def __init__(self, insize, outsize, wscale=1.0, useBias=True, initscheme=None, name=None, empty=False,
                     transpose=False):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.transpose, self.useBias = transpose, useBias
            self.W, self.b = None, None
            if empty:
                return
            shape = (outsize, insize) if transpose else (insize, outsize)
            W = self.createTensorWithScheme(initscheme, shape, wscale, factorShape=shape)
            self.setVar('W', Variable(gpuarray.empty(shape) if W is None else gpuarray.to_gpu(W)))
            if useBias:
                self.setVar('b', Variable(gpuarray.zeros((outsize, ))))

        def _matrix(self):
            return self.W.data.T if self.transpose else self.W.data

        def updateData(self, data):
            out = np.dot(data.data, self._matrix())
            self.data = _array(out + self.b.data if self.useBias else out)

        def updateGrad(self, grad):
            self.grad = _array(np.dot(grad.data, self._matrix().T))

        def accGradParams(self, grad, scale=1.0, momentum=0.0):
            left, right = (grad, self.inData) if self.transpose else (self.inData, grad)
            self._accumulate('W', np.dot(left.data.T, right.data), scale, momentum)
            if self.useBias:
                self._accumulate('b', np.sum(grad.data, axis=0), scale, momentum)

        def _sizes(self):
            return self.W.shape[::-1] if self.transpose else self.W.shape

        def checkDataShape(self, shape):
            if len(shape) != 2:
                raise ModuleError('Data must be 2d matrix')
            if shape[1] != self._sizes()[0]:
                raise ModuleError('Expected %d data dimensions, %d were given' % (self._sizes()[0], shape[1]))

        def checkGradShape(self, shape):
            if len(shape) != 2:
                raise ModuleError('Grad must be 2d matrix')
            if shape[1] != self._sizes()[1]:
                raise ModuleError('Expected %d grad dimensions, %d were given' % (self._sizes()[1], shape[1]))

        def dataShapeFrom(self, shape):
            return shape[0], self._sizes()[1]

        def gradShapeFrom(self, shape):
            return shape[0], self._sizes()[0]

    __name__ = 'PuzzleLib.Modules.Embedder'

    class Embedder(Module):
        """A vector for each word: int32 data of shape (batchsize, sentlength) to (batchsize, sentlength, embsize).

        The index -1 gives a vector of zeros.

        >>> import numpy as np
        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import Embedder
        >>> Embedder(10, 3, 2)(gpuarray.to_gpu(np.array([[1, 2, -1]], dtype=np.int32))).shape
        (1, 3, 2)
        """

        def __init__(self, vocabulary, sentlength, embsize, onVocabulary=None, initscheme='uniform', wscale=1.0,
                     learnable=True, name=None):
            super().__init__(name)
            self.registerBlueprint(locals(), exclude=['onVocabulary'])
            self.embsize, self.sentlength, self.learnable = embsize, sentlength, learnable
            self.words = {}
            if isinstance(vocabulary, dict):
                self.words, vocabulary = dict(vocabulary), len(vocabulary)
            elif not isinstance(vocabulary, int):
                raise ModuleError('Unrecognized vocabulary parameter type')
            self.blueprint['vocabulary'] = vocabulary
            W = self.createTensorWithScheme(initscheme, (vocabulary, embsize), wscale, (embsize, vocabulary))
            if W is None:
                W = np.empty((vocabulary, embsize), dtype=np.float32)
            if onVocabulary is not None:
                onVocabulary(W)
            self.W, self.outgrad = None, None
            self.setVar('W', Variable(gpuarray.to_gpu(W)))

        def getVocabulary(self):
            return dict(self.words)

        def verifyData(self, data):
            low, high = int(np.min(data.data)), int(np.max(data.data))
            if low < -1:
                raise ModuleError('Embedder data verification failed, found index %s (< -1)' % low)
            if high >= self.W.shape[0]:
                raise ModuleError('Embedder data verification failed, found index %s (vocabulary size is %s)' % (
                    high, self.W.shape[0]))

        def updateData(self, data):
            self.verifyData(data)
            words = data.data
            self.data = _array(self.W.data[words] * (words >= 0)[..., np.newaxis].astype(np.float32))

        def updateGrad(self, grad):
            self.grad = None

        def _slope(self, grad):
            slope, words = np.zeros(self.W.shape, dtype=np.float32), self.inData.data.reshape(-1)
            kept = words >= 0
            np.add.at(slope, words[kept], grad.data.reshape(-1, self.embsize)[kept])
            return slope

        def accGradParams(self, grad, scale=1.0, momentum=0.0):
            self.outgrad = grad
            if self.learnable:
                self._accumulate('W', self._slope(grad), scale, 0.0)

        def updateParams(self, learnRate):
            if self.learnable:
                self.W.data += (learnRate * self._slope(self.outgrad)).astype(np.float32)

        def dataShapeFrom(self, shape):
            return shape + (self.embsize, )

        def gradShapeFrom(self, shape):
            raise ModuleError('Gradient propagation is undefined')

        def checkDataShape(self, shape):
            if len(shape) != 2:
                raise ModuleError('Data must be 2d matrix')
            if shape[1] != self.sentlength:
                raise ModuleError('Expected %d data sentence length, %d was given' % (self.sentlength, shape[1]))

        def checkGradShape(self, shape):
            if len(shape) != 3:
                raise ModuleError('Grad must be 3d tensor')
            if shape[1] != self.sentlength:
                raise ModuleError('Expected %d grad sentence length, %d was given' % (self.sentlength, shape[1]))
            if shape[2] != self.embsize:
                raise ModuleError('Expected %d grad embedding size, %d was given' % (self.embsize, shape[2]))
            if shape[0] != self.inData.shape[0]:
                raise ModuleError('Expected %d grad batch size, %d was given' % (self.inData.shape[0], shape[0]))

        def checkDataType(self, dtype):
            if dtype != np.int32:
                raise ModuleError('Expected int32-tensor (got dtype %s)' % dtype)

        def reset(self):
            super().reset()
            self.outgrad = None

    __name__ = 'PuzzleLib.Modules.BatchNorm'

    class BatchNorm(Module):
        """Each feature of data of shape (batchsize, size) normalized over the batch, then scaled and shifted.

        >>> import numpy as np
        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import BatchNorm
        >>> BatchNorm(2)(gpuarray.to_gpu(np.eye(2, dtype=np.float32))).shape
        (2, 2)
        """

        def __init__(self, size, epsilon=1e-5, initFactor=1.0, minFactor=0.1, sscale=0.01, affine=True, name=None,
                     empty=False, inplace=False):
            super().__init__(name)
            self.registerBlueprint(locals())
            self.size, self.epsilon, self.initFactor, self.minFactor = size, epsilon, initFactor, minFactor
            self.affine, self.numOfProps = affine, 0
            self.scale, self.bias, self.mean, self.var = None, None, None, None
            if empty:
                return
            shape = (1, size, 1, 1)
            scale = np.random.normal(1.0, sscale if affine else 0.0, shape).astype(np.float32)
            self.setVar('scale', Variable(gpuarray.to_gpu(scale)))
            self.setVar('bias', Variable(gpuarray.zeros(shape)))
            self.setAttr('mean', gpuarray.zeros(shape))
            self.setAttr('var', gpuarray.zeros(shape).fill(1.0))

        def updateData(self, data):
            x, scale, bias = data.data, self.scale.data.reshape(-1), self.bias.data.reshape(-1)
            mean, var = self.mean.data.reshape(-1), self.var.data.reshape(-1)
            if self.train:
                self.numOfProps += 1
                factor, count = max(self.initFactor / self.numOfProps, self.minFactor), x.shape[0]
                mean, var = np.mean(x, axis=0), np.var(x, axis=0)
                running = {'mean': mean, 'var': var * (count / max(count - 1, 1))}
                for name, value in running.items():
                    old = getattr(self, name).data
                    old[...] = ((1.0 - factor) * old + factor * value.reshape(old.shape)).astype(np.float32)
            self._inverse = 1.0 / np.sqrt(var + self.epsilon)
            self._normal = (x - mean) * self._inverse
            self.data = _array((self._normal * scale + bias).astype(np.float32))

        def updateGrad(self, grad):
            g, normal = grad.data, self._normal
            part = g * self.scale.data.reshape(-1)
            centred = part - np.mean(part, axis=0) - normal * np.mean(part * normal, axis=0)
            self.grad = _array((centred * self._inverse).astype(np.float32))

        def accGradParams(self, grad, scale=1.0, momentum=0.0):
            if self.affine:
                self._accumulate('scale', np.sum(grad.data * self._normal, axis=0), scale, momentum)
                self._accumulate('bias', np.sum(grad.data, axis=0), scale, momentum)

        def checkDataShape(self, shape):
            if len(shape) != 2:
                raise ModuleError('Data must be 2d matrix')
            if shape[1] != self.size:
                raise ModuleError('Expected %d data dimensions, %d were given' % (self.size, shape[1]))

        def checkGradShape(self, shape):
            if len(shape) != 2:
                raise ModuleError('Grad must be 2d matrix')
            if shape[1] != self.size:
                raise ModuleError('Expected %d grad dimensions, %d were given' % (self.size, shape[1]))

        def dataShapeFrom(self, shape):
            return shape

        def gradShapeFrom(self, shape):
            return shape
    """#
}
