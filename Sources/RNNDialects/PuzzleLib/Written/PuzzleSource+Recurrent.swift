extension PuzzleSource {
  /// `PuzzleLib.Modules.RNN`.
  static let recurrent = #"""
    __name__ = 'PuzzleLib.Modules.RNN'
    from enum import Enum
    import numpy as np
    from PuzzleLib.Backend import gpuarray, Dnn
    from PuzzleLib.Modules.Module import Module, ModuleError
    from PuzzleLib.Variable import Variable

    class RNNMode(str, Enum):
        """What the layers of an `RNN` compute.

        >>> from PuzzleLib.Modules import RNNMode
        >>> RNNMode('lstm').name
        'lstm'
        """
        relu = 'relu'
        tanh = 'tanh'
        lstm = 'lstm'
        gru = 'gru'

    class DirectionMode(str, Enum):
        """Whether an `RNN` also runs backwards.

        >>> from PuzzleLib.Modules import DirectionMode
        >>> DirectionMode('bi').name
        'bi'
        """
        uni = 'uni'
        bi = 'bi'

    class WeightModifier(str, Enum):
        """How the recurrent weights of an `RNN` begin.

        >>> from PuzzleLib.Modules import WeightModifier
        >>> WeightModifier('identity').name
        'identity'
        """
        orthogonal = 'orthogonal'
        identity = 'identity'

    class RNN(Module):
        """A recurrent network of any mode and direction over data of shape (seqlen, batchsize, insize).

        With getSequences the output is (seqlen, batchsize, D * hsize), else the last state: (batchsize, hsize), or a
        list of two of them where the direction is "bi".

        >>> import numpy as np
        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Modules import RNN
        >>> rnn = RNN(3, 2, mode='lstm', getSequences=True)
        >>> rnn(gpuarray.to_gpu(np.ones((4, 1, 3), dtype=np.float32))).shape
        (4, 1, 2)
        """

        def __init__(self, insize, hsize, layers=1, mode='relu', direction='uni', dropout=0.0, getSequences=False,
                     initscheme=None, modifier='orthogonal', wscale=1.0, hintBatchSize=None, name=None):
            super().__init__(name)
            self.registerBlueprint(locals())
            for what, size in (('insize', insize), ('hsize', hsize), ('layers', layers)):
                if size <= 0:
                    raise ValueError(f'{what} must be greater than zero, got {size}')
            self.gradUsesOutData = True
            self.insize, self.hsize, self.layers = insize, hsize, layers
            self.mode, self.direction = RNNMode(mode), DirectionMode(direction)
            self.dropout, self.getSequences, self.hintBatchSize = dropout, getSequences, hintBatchSize
            # The seed of dropout is drawn first, used or not.
            seed = np.random.randint(1 << 31)
            self.descRnn, W, params = Dnn.createRnn(
                insize, hsize, layers, Dnn.RNNMode[self.mode.value], Dnn.DirectionMode[self.direction.value], dropout,
                seed=seed, batchsize=hintBatchSize)
            self.W, self.params = None, params
            self.setVar('W', Variable(W))
            self._draw(initscheme, wscale, WeightModifier(modifier))
            self.reserve, self.fulldata, self.dw = None, None, None

        def _draw(self, initscheme, wscale, modifier):
            # Layer by layer, and the names of a layer in alphabetical order.
            for index in sorted(self.params):
                for name, param in sorted(self.params[index].items()):
                    if name.startswith('b'):
                        param.fill(0.0)
                    elif name.startswith('w'):
                        drawn = self.createTensorWithScheme(initscheme, param.shape, wscale)
                        if drawn is not None:
                            param.set(drawn)
                    elif modifier == WeightModifier.identity:
                        param.set(np.identity(self.hsize, dtype=np.float32))
                    else:
                        u, _, _ = np.linalg.svd(np.random.normal(0.0, 1.0, param.shape), full_matrices=False)
                        param.set(u.astype(np.float32))

        def setVar(self, name, var):
            if name == 'W':
                _, self.params = Dnn.acquireRnnParams(self.descRnn, w=var.data)
            super().setVar(name, var)

        def updateDeviceMemory(self):
            Dnn.updateRnnParams(self.descRnn, self.W, self.params)

        def updateData(self, data):
            if self.train:
                self.fulldata, self.reserve = Dnn.forwardRnn(data, self.W, self.descRnn)
            else:
                self.fulldata = Dnn.forwardRnn(data, self.W, self.descRnn, test=True)
            if self.getSequences:
                self.data = self.fulldata
            elif self.direction == DirectionMode.uni:
                self.data = self.fulldata[-1]
            else:
                self.data = [self.fulldata[-1][:, :self.hsize].copy(), self.fulldata[0][:, self.hsize:].copy()]

        def updateGrad(self, grad):
            if self.reserve is None:
                raise ModuleError('%s: a backward pass needs a forward pass in train mode before it' % self)
            full = grad
            if not self.getSequences:
                full = gpuarray.zeros(self.fulldata.shape, dtype=np.float32)
                if self.direction == DirectionMode.uni:
                    full[-1] = grad
                else:
                    full.data[-1, :, :self.hsize], full.data[0, :, self.hsize:] = grad[0].data, grad[1].data
            self.grad, self.reserve = Dnn.backwardDataRnn(full, self.fulldata, self.W, self.reserve, self.descRnn)

        def accGradParams(self, grad, scale=1.0, momentum=0.0):
            if self.grad is None:
                self.updateGrad(grad)
            self.dw = Dnn.backwardParamsRnn(self.inData, self.fulldata, self.W, self.reserve, self.descRnn)
            self._accumulate('W', self.dw.data, scale, momentum)

        def checkDataShape(self, shape):
            if len(shape) != 3:
                raise ModuleError('Data must be 3d tensor')
            if self.hintBatchSize is not None and shape[1] != self.hintBatchSize:
                raise ModuleError('Data batch size must be = %s (was given %s)' % (self.hintBatchSize, shape[1]))
            if shape[2] != self.insize:
                raise ModuleError('Data must have data size = %s (was given %s)' % (self.insize, shape[2]))

        def checkGradShape(self, shape):
            hint = self.hintBatchSize
            if self.getSequences:
                if len(shape) != 3:
                    raise ModuleError('Grad must be 3d tensor')
                if hint is not None and shape[1] != hint:
                    raise ModuleError('Grad batch size must be = %s (was given %s)' % (hint, shape[1]))
            elif self.direction == DirectionMode.uni:
                if len(shape) != 2:
                    raise ModuleError('Grad must be 2d matrix')
                if hint is not None and shape[0] != hint:
                    raise ModuleError('Grad batch size must be = %s (was given %s)' % (hint, shape[0]))
                if shape[1] != self.hsize:
                    raise ModuleError('Grad must have data size = %s (was given %s)' % (self.hsize, shape[1]))
            else:
                forward, backward = shape
                if len(forward) != 2 or len(backward) != 2:
                    raise ModuleError('Grads must be 2d matrices')
                if hint is not None and (forward[0] != hint or backward[0] != hint):
                    raise ModuleError('Grads batch size must be = %s (was given %s and %s)' % (
                        hint, forward[0], backward[0]))
                if forward[1] != self.hsize or backward[1] != self.hsize:
                    raise ModuleError('Grads must have data size = %s (was given %s and %s)' % (
                        self.hsize, forward[1], backward[1]))

        def dataShapeFrom(self, shape):
            if self.getSequences:
                return shape[:2] + (self.hsize * self.descRnn.directions, )
            last = (shape[1], self.hsize)
            return last if self.direction == DirectionMode.uni else [last, last]

        def gradShapeFrom(self, shape):
            if self.getSequences:
                batchsize = shape[1]
            else:
                batchsize = shape[0] if self.direction == DirectionMode.uni else shape[0][0]
            return self.inData.shape[0], batchsize, self.insize

        def reset(self):
            super().reset()
            self.reserve, self.fulldata, self.dw = None, None, None

        def __recurrent__(self):
            # What the stage and the conversions ask of a recurrent layer.
            return dict(mode=self.mode.value, input_size=self.insize, hidden_size=self.hsize, num_layers=self.layers,
                        bidirectional=self.direction == DirectionMode.bi, weights=self.descRnn.tensors(self.W.data))
    """#
}
