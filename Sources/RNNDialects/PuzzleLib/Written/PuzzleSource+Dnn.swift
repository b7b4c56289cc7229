extension PuzzleSource {
  /// `PuzzleLib.Backend.Dnn`: recurrent networks over one flat vector of weights.
  static let dnn = #"""
    from enum import Enum
    import numpy as np
    import torch
    from PuzzleLib.Backend.gpuarray import GPUArray
    from PuzzleLib._natives import admit_weights as _admit_weights, recurrent as _recurrent

    class RNNMode(Enum):
        """What the layers of a recurrent network compute.

        >>> from PuzzleLib.Backend.Dnn import RNNMode
        >>> RNNMode.lstm.name
        'lstm'
        """
        relu = 0
        tanh = 1
        lstm = 2
        gru = 3

    class DirectionMode(Enum):
        """Whether a recurrent network also runs backwards.

        >>> from PuzzleLib.Backend.Dnn import DirectionMode
        >>> DirectionMode.bi.name
        'bi'
        """
        uni = 0
        bi = 1

    def deviceSupportsBatchHint():
        """Whether kernels are made for a batch size: a matter of GPUs.

        >>> from PuzzleLib.Backend import Dnn
        >>> Dnn.deviceSupportsBatchHint()
        False
        """
        return False

    # The letters of the gates in the order in which their weights lie in W.
    _gates = {RNNMode.relu: 'i', RNNMode.tanh: 'i', RNNMode.lstm: 'ifco', RNNMode.gru: 'rih'}

    class _Description:
        # Sizes of a recurrent network, and where each weight lies in the flat vector W.
        def __init__(self, insize, hsize, layers, mode, direction, dropout, seed):
            self.insize, self.hsize, self.layers = insize, hsize, layers
            self.mode, self.directions = mode, 2 if direction == DirectionMode.bi else 1
            self.gates = _gates[mode]
            self.dropout = dropout
            self.random = np.random.RandomState(seed)
            self.places, self.size = [], 0
            _admit_weights(insize, hsize, layers, mode.name, self.directions == 2)
            count = len(self.gates)
            # All matrices, layer by layer; then all biases in the same order.
            for index in range(layers * self.directions):
                self.places.append({'w': self._reserve(count * hsize, self.inputs(index)),
                                    'r': self._reserve(count * hsize, hsize)})
            for place in self.places:
                place['bw'], place['br'] = self._reserve(count * hsize), self._reserve(count * hsize)

        def inputs(self, index):
            return self.insize if index < self.directions else self.hsize * self.directions

        def _reserve(self, *shape):
            start = self.size
            self.size += int(np.prod(shape))
            return start, self.size, shape

        def blocks(self, W, index):
            return {name: W[start:end].reshape(shape) for name, (start, end, shape) in self.places[index].items()}

        def named(self, W, index):
            # The gates of a pseudo-layer by PuzzleLib's names: views of W.
            size, params = self.hsize, {}
            for name, block in self.blocks(W, index).items():
                for place, gate in enumerate(self.gates):
                    part = block[place * size:(place + 1) * size]
                    params[name + gate] = GPUArray(part.shape, part.dtype, part)
            return params

        def tensors(self, W):
            # The weights of each pseudo-layer as PyTorch stacks them, over the memory of W.
            found = []
            for index in range(len(self.places)):
                blocks = self.blocks(W, index)
                found.append([torch.from_numpy(blocks[name]) for name in ('w', 'r', 'bw', 'br')])
            return found

        def run(self, data, weights, training):
            # The outputs of the last layer; between layers dropout, where there is any.
            count, bidirectional = self.directions, self.directions == 2
            if not (training and self.dropout > 0.0 and self.layers > 1):
                return _recurrent(data, sum(weights, []), self.mode.name, self.hsize, self.layers, bidirectional)
            for layer in range(self.layers):
                if layer > 0:
                    kept = self.random.random_sample(data.shape) >= self.dropout
                    data = data * torch.from_numpy((kept / (1.0 - self.dropout)).astype(np.float32))
                own = weights[layer * count:(layer + 1) * count]
                data = _recurrent(data, sum(own, []), self.mode.name, self.hsize, 1, bidirectional)
            return data

    def createRnn(insize, hsize, layers, mode, direction, dropout, seed, batchsize=None):
        """The description of a recurrent network, its flat vector of weights, and the weights by name.

        >>> from PuzzleLib.Backend import Dnn
        >>> desc, W, params = Dnn.createRnn(3, 2, 1, Dnn.RNNMode.relu, Dnn.DirectionMode.uni, 0.0, seed=0)
        >>> W.shape, sorted(params[0])
        ((14,), ['bri', 'bwi', 'ri', 'wi'])
        """
        description = _Description(insize, hsize, layers, mode, direction, dropout, seed)
        W = np.zeros((description.size, ), dtype=np.float32)
        return (description, ) + acquireRnnParams(description, GPUArray(W.shape, W.dtype, W))

    def acquireRnnParams(descRnn, w):
        """A flat vector of weights, or of gradients, and its parts by name.

        >>> from PuzzleLib.Backend import Dnn
        >>> from PuzzleLib.Modules import RNN
        >>> rnn = RNN(3, 2, mode='gru')
        >>> sorted(Dnn.acquireRnnParams(rnn.descRnn, w=rnn.W)[1][0])[:4]
        ['brh', 'bri', 'brr', 'bwh']
        """
        return w, {index: descRnn.named(w.data, index) for index in range(len(descRnn.places))}

    class _Reserve:
        # What a forward pass leaves for its backward pass.
        def __init__(self, data, weights, out):
            self.data, self.weights, self.out, self.slopes = data, weights, out, None

        def pull(self, grad):
            if self.slopes is None:
                inputs = [self.data] + sum(self.weights, [])
                self.slopes = torch.autograd.grad(self.out, inputs, torch.from_numpy(np.ascontiguousarray(grad.data)))
            return self.slopes

    def forwardRnn(data, W, descRnn, test=False):
        """The outputs over a sequence; with what the backward pass needs, unless it is a test.

        >>> from PuzzleLib.Backend import Dnn, gpuarray
        >>> from PuzzleLib.Modules import RNN
        >>> rnn = RNN(3, 2)
        >>> Dnn.forwardRnn(gpuarray.zeros((4, 1, 3)), rnn.W, rnn.descRnn, test=True).shape
        (4, 1, 2)
        """
        weights, tensor = descRnn.tensors(W.data), torch.from_numpy(np.ascontiguousarray(data.data))
        if test:
            with torch.no_grad():
                result = descRnn.run(tensor, weights, False).numpy()
            return GPUArray(result.shape, result.dtype, result)
        tensor = tensor.requires_grad_()
        weights = [[weight.requires_grad_() for weight in layer] for layer in weights]
        out = descRnn.run(tensor, weights, True)
        result = out.detach().numpy()
        return GPUArray(result.shape, result.dtype, result), _Reserve(tensor, weights, out)

    def backwardDataRnn(grad, outdata, W, reserve, descRnn):
        """The gradient of the input, and what the gradient of the weights needs.

        >>> from PuzzleLib.Backend import Dnn, gpuarray
        >>> from PuzzleLib.Modules import RNN
        >>> rnn, data = RNN(3, 2), gpuarray.zeros((4, 1, 3))
        >>> out, reserve = Dnn.forwardRnn(data, rnn.W, rnn.descRnn)
        >>> Dnn.backwardDataRnn(out, out, rnn.W, reserve, rnn.descRnn)[0].shape
        (4, 1, 3)
        """
        slope = reserve.pull(grad)[0].numpy()
        return GPUArray(slope.shape, slope.dtype, slope), reserve

    def backwardParamsRnn(data, outdata, W, reserve, descRnn):
        """The gradient of the flat vector of weights, after that of the input.

        >>> from PuzzleLib.Backend import Dnn, gpuarray
        >>> from PuzzleLib.Modules import RNN
        >>> rnn, data = RNN(3, 2), gpuarray.zeros((4, 1, 3))
        >>> out, reserve = Dnn.forwardRnn(data, rnn.W, rnn.descRnn)
        >>> grad, reserve = Dnn.backwardDataRnn(out, out, rnn.W, reserve, rnn.descRnn)
        >>> Dnn.backwardParamsRnn(data, out, rnn.W, reserve, rnn.descRnn).shape
        (14,)
        """
        slopes, slope = reserve.pull(None)[1:], np.zeros((descRnn.size, ), dtype=np.float32)
        for index in range(len(descRnn.places)):
            for place, block in enumerate(descRnn.blocks(slope, index).values()):
                block[...] = slopes[4 * index + place].numpy()
        return GPUArray(slope.shape, slope.dtype, slope)

    def updateRnnParams(descRnn, W, params):
        """Nothing to do: the weights by name are views of W.

        >>> from PuzzleLib.Backend import Dnn
        >>> from PuzzleLib.Modules import RNN
        >>> rnn = RNN(3, 2)
        >>> Dnn.updateRnnParams(rnn.descRnn, rnn.W, rnn.params)
        """
    """#
}
