extension NativeSource {
  /// Keras' recurrent layers as plans, and plans as those.
  static let kerasLayers = #"""
    import warnings
    import numpy as np
    from rnnkit._layers import Plan, _Quietly, refuse, reordered

    # Where in Keras' order (GRU z, r, h; LSTM i, f, c, o) each gate of PyTorch's lies, and the same way back.
    _orders = {'gru': (1, 0, 2), 'gru_before': (1, 0, 2), 'lstm': (0, 1, 2, 3), 'tanh': (0, ), 'relu': (0, )}

    def from_keras(layer):
        parts = _recurrent_parts(layer)
        plans = [_one(part) for part in parts]
        first = plans[0]
        for plan in plans[1:]:
            if (plan.mode, plan.bidirectional, plan.hidden) != (first.mode, first.bidirectional, first.hidden):
                refuse('layers of different kinds, directions or sizes', 'convert them one by one')
        for part, plan in zip(parts, plans[:-1]):
            if not plan.sequences:
                refuse(type(part).__name__ + ' without return_sequences', 'a layer stands upon it')
        weights = sum((plan.weights for plan in plans), [])
        return Plan(first.mode, weights, first.bidirectional, plans[-1].sequences, True)

    def _recurrent_parts(layer):
        # The layers of a model; a layer alone is its own only part.
        if isinstance(layer, (list, tuple)):
            return list(layer)
        parts = getattr(layer, 'layers', None)
        return [part for part in parts if type(part).__name__ != 'InputLayer'] if parts else [layer]

    def _one(layer):
        name = type(layer).__name__
        if name != 'Bidirectional':
            mode, weights = _cell(layer)
            if layer.go_backwards:
                refuse(f'{name} with go_backwards=True', 'the siblings run forwards, or both ways')
            return Plan(mode, [weights], False, layer.return_sequences)
        if layer.merge_mode != 'concat':
            refuse(f'Bidirectional with merge_mode={layer.merge_mode!r}', "the siblings join both directions: 'concat'")
        forward, backward = layer.forward_layer, layer.backward_layer
        modes, weights = zip(_cell(forward), _cell(backward))
        if modes[0] != modes[1] or weights[0][1].shape != weights[1][1].shape:
            refuse('Bidirectional over two different layers', 'both directions of the siblings are alike')
        return Plan(modes[0], list(weights), True, forward.return_sequences)

    def _function(value):
        return getattr(value, '__name__', str(value)) if value is not None else 'linear'

    def _cell(layer):
        # The mode of a layer, and its weights in PyTorch's layout.
        name = type(layer).__name__
        if name not in ('SimpleRNN', 'LSTM', 'GRU'):
            refuse(name, 'only SimpleRNN, LSTM and GRU, in Bidirectional or upon each other, have siblings')
        if not layer.built:
            refuse(name, 'the layer has no weights yet: call it once, or build it')
        activation = _function(layer.activation)
        if name == 'SimpleRNN':
            if activation not in ('tanh', 'relu'):
                refuse(f'SimpleRNN with activation={activation!r}', "the siblings know 'tanh' and 'relu'")
            mode = activation
        else:
            if activation != 'tanh':
                refuse(f'{name} with activation={activation!r}', "the siblings know 'tanh' alone")
            gate = _function(layer.recurrent_activation)
            if gate != 'sigmoid':
                refuse(f'{name} with recurrent_activation={gate!r}', "the gates of the siblings are 'sigmoid'")
            mode = 'lstm' if name == 'LSTM' else 'gru' if layer.reset_after else 'gru_before'
        if layer.stateful:
            refuse(f'{name} with stateful=True', 'the siblings begin with the state that they are given')
        if layer.dropout or getattr(layer, 'recurrent_dropout', 0):
            warnings.warn(f'convert(): the dropout of {name} is left out', stacklevel=5)
        values = [np.asarray(value, dtype=np.float32) for value in layer.get_weights()]
        order = _orders[mode]
        w, r = (reordered(np.ascontiguousarray(value.T), order) for value in values[:2])
        if len(values) < 3:
            return mode, (w, r, None, None)
        bias = values[2]
        if bias.ndim == 2:
            return mode, (w, r, reordered(bias[0], order), reordered(bias[1], order))
        return mode, (w, r, reordered(bias, order), np.zeros_like(bias))

    def to_keras(plan):
        import keras
        if plan.dropout and plan.layers > 1:
            warnings.warn('convert(): the dropout between layers is left out', stacklevel=4)
        made = []
        with _Quietly():
            for depth in range(plan.layers):
                sequences = plan.sequences or depth < plan.layers - 1
                one = _bare(keras, plan, depth, sequences)
                if plan.bidirectional:
                    one = keras.layers.Bidirectional(one, merge_mode='concat')
                one.build((None, None, plan.weights[depth * plan.directions][0].shape[1]))
                made.append(one)
            result = made[0] if len(made) == 1 else keras.Sequential([keras.Input((None, plan.inputs))] + made)
        for depth, one in enumerate(made):
            values = []
            for way in range(plan.directions):
                values += _values(plan, depth * plan.directions + way)
            one.set_weights(values)
        return result

    def _bare(keras, plan, depth, sequences):
        units = plan.weights[depth * plan.directions][1].shape[1]
        options = dict(return_sequences=sequences, use_bias=plan.hasBias)
        if plan.mode == 'lstm':
            return keras.layers.LSTM(units, **options)
        if plan.mode in ('gru', 'gru_before'):
            return keras.layers.GRU(units, reset_after=plan.mode == 'gru', **options)
        return keras.layers.SimpleRNN(units, activation=plan.mode, **options)

    def _values(plan, index):
        # The kernel, the recurrent kernel and the bias of Keras: one bias, except for a GRU that resets after.
        order, (w, r, _, _) = _orders[plan.mode], plan.weights[index]
        values = [np.ascontiguousarray(reordered(one, order).T) for one in (w, r)]
        if not plan.hasBias:
            return values
        first, second = (reordered(one, order) for one in plan.bias(index))
        return values + [np.stack([first, second]) if plan.mode == 'gru' else first + second]
    """#
}
