extension NativeSource {
  /// Recurrent layers of every library as one plan, and the way back.
  static let layers = #"""
    import random
    import warnings
    import numpy as np
    import torch

    class ConversionError(ValueError):
        """What a library cannot compute, as `rnnkit.convert` says it.

        >>> import rnnkit
        >>> issubclass(rnnkit.ConversionError, ValueError)
        True
        """

    class Plan:
        # A recurrent network of any library: PyTorch's gate order and layout, NumPy arrays of float32.
        # mode: tanh, relu, lstm, gru, or gru_before (the reset gate before the matrix).
        # weights: for each layer and direction w (G H, I), r (G H, H), and the biases bw, br (G H) or None.
        def __init__(self, mode, weights, bidirectional=False, sequences=True, batch_first=False, dropout=0.0,
                     name=None):
            self.mode, self.weights, self.bidirectional = mode, weights, bidirectional
            self.sequences, self.batch_first, self.dropout, self.name = sequences, batch_first, dropout, name

        @property
        def directions(self):
            return 2 if self.bidirectional else 1

        @property
        def layers(self):
            return len(self.weights) // self.directions

        @property
        def hidden(self):
            return self.weights[0][1].shape[1]

        @property
        def inputs(self):
            return self.weights[0][0].shape[1]

        @property
        def hasBias(self):
            return any(part[2] is not None for part in self.weights)

        def bias(self, index):
            # Both biases of a layer; zeros where it has none.
            w, _, first, second = self.weights[index]
            zeros = np.zeros(w.shape[0], dtype=np.float32)
            return zeros if first is None else first, zeros if second is None else second

    def refuse(what, reason):
        raise ConversionError(f'convert(): {what}: {reason}')

    def plain(tensor):
        # A tensor or an array as an array of float32 of its own.
        if tensor is None:
            return None
        if hasattr(tensor, 'detach'):
            tensor = tensor.detach().numpy()
        return np.array(tensor, dtype=np.float32)

    def reordered(array, order, axis=0):
        # The gates of an array in another order; order names where each new one was.
        if array is None:
            return None
        parts = np.split(array, len(order), axis=axis)
        return np.ascontiguousarray(np.concatenate([parts[place] for place in order], axis=axis))

    class _Quietly:
        # Random numbers drawn inside do not count.
        def __enter__(self):
            self._states = torch.get_rng_state(), np.random.get_state(), random.getstate()

        def __exit__(self, *args):
            torch.set_rng_state(self._states[0])
            np.random.set_state(self._states[1])
            random.setstate(self._states[2])
            return False

    # Reading

    def read_layer(layer):
        if isinstance(layer, (bytes, bytearray, str)):
            from rnnkit._onnx import read_model
            return read_model(layer)
        if hasattr(layer, '__recurrent__'):
            return _from_puzzlelib(layer)
        if hasattr(layer, 'weight_ih_l0'):
            return _from_torch(layer)
        name = type(layer).__name__
        if isinstance(layer, torch.nn.Module) or not hasattr(layer, 'get_weights'):
            refuse(name, 'this is no recurrent layer of torch, keras or PuzzleLib')
        from rnnkit._keras import from_keras
        return from_keras(layer)

    def _from_torch(layer):
        names = ('weight_ih', 'weight_hh', 'bias_ih', 'bias_hh')
        if getattr(layer, 'proj_size', 0):
            refuse(f'LSTM with proj_size={layer.proj_size}', 'only torch projects h')
        native = hasattr(layer, 'hsize')
        count = layer.layers if native else layer.num_layers
        both = layer.direction == 'bi' if native else layer.bidirectional
        weights = []
        for depth in range(count):
            for suffix in ('', '_reverse')[:2 if both else 1]:
                weights.append(tuple(plain(getattr(layer, f'{name}_l{depth}{suffix}', None)) for name in names))
        mode = layer.mode if native else {'LSTM': 'lstm', 'GRU': 'gru'}.get(type(layer).__name__, None)
        if mode is None:
            mode = getattr(layer, 'nonlinearity', 'tanh')
        return Plan(mode, weights, both, layer.getSequences if native else True,
                    False if native else layer.batch_first, layer.dropout)

    def _from_puzzlelib(layer):
        known = layer.__recurrent__()
        weights = [tuple(plain(part) for part in parts) for parts in known['weights']]
        return Plan(known['mode'], weights, known['bidirectional'], layer.getSequences, dropout=layer.dropout,
                    name=layer.name)

    # Building

    def _torch(plan):
        if plan.mode == 'gru_before':
            refuse('GRU with reset_after=False', 'torch applies the reset gate after the matrix')
        _uniform(plan, 'torch')
        options = dict(num_layers=plan.layers, bias=plan.hasBias, batch_first=plan.batch_first,
                       dropout=float(plan.dropout) if plan.layers > 1 else 0.0, bidirectional=plan.bidirectional)
        with _Quietly():
            if plan.mode in ('lstm', 'gru'):
                layer = getattr(torch.nn, plan.mode.upper())(plan.inputs, plan.hidden, **options)
            else:
                layer = torch.nn.RNN(plan.inputs, plan.hidden, nonlinearity=plan.mode, **options)
        with torch.no_grad():
            for index, (w, r, _, _) in enumerate(plan.weights):
                suffix = f'_l{index // plan.directions}' + ('_reverse' if index % plan.directions else '')
                values = [w, r] + (list(plan.bias(index)) if plan.hasBias else [])
                for name, value in zip(('weight_ih', 'weight_hh', 'bias_ih', 'bias_hh'), values):
                    getattr(layer, name + suffix).copy_(torch.from_numpy(np.ascontiguousarray(value)))
        return layer

    def _uniform(plan, library):
        # Layers of one size, one upon the other.
        width = plan.hidden * plan.directions
        for index, (w, r, _, _) in enumerate(plan.weights):
            if r.shape[1] != plan.hidden:
                refuse('layers of different sizes', f'all layers of a {library} layer have one hidden size')
            if index >= plan.directions and w.shape[1] != width:
                refuse('layers that do not fit',
                       f'layer {index // plan.directions} takes {w.shape[1]} values, not {width}')

    def _puzzlelib(plan):
        if plan.mode == 'gru_before':
            refuse('GRU with reset_after=False', 'PuzzleLib applies the reset gate after the matrix')
        _uniform(plan, 'PuzzleLib')
        from PuzzleLib.Modules import RNN
        with _Quietly():
            layer = RNN(plan.inputs, plan.hidden, layers=plan.layers, mode=plan.mode,
                        direction='bi' if plan.bidirectional else 'uni', dropout=float(plan.dropout),
                        getSequences=plan.sequences, initscheme='none', modifier='identity', name=plan.name)
        for index, (w, r, _, _) in enumerate(plan.weights):
            blocks = layer.descRnn.blocks(layer.W.data, index)
            for name, value in zip(('w', 'r', 'bw', 'br'), (w, r) + plan.bias(index)):
                blocks[name][...] = value
        return layer

    def _keras(plan):
        from rnnkit._keras import to_keras
        return to_keras(plan)

    def _onnx(plan):
        from rnnkit._onnx import write_model
        return write_model(plan)

    builders = {'torch': _torch, 'keras': _keras, 'puzzlelib': _puzzlelib, 'onnx': _onnx}
    """#
}
