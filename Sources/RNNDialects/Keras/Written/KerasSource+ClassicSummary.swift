extension KerasSource {
  /// A model as the table of Keras 2.
  static let classicSummary = #"""
    def _classic_summary(model, line_length=None, positions=None):
        if not model._layers or not all(layer.built for layer in model._layers):
            raise ValueError('This model has not yet been built. Build the model first by calling `build()` or calling '
                             '`fit()` with some data, or specify an `input_shape` argument in the first layer(s) for '
                             'automatic build.')
        nodes = [node for node in model._graph or [] if not isinstance(node.layer, InputLayer)]
        straight = model._graph is None or isinstance(model, Sequential) or (
            not any(len(_tensors_of(node)) > 1 for node in nodes)
            and len({id(node.layer) for node in nodes}) == len(nodes)
            and len(model.inputs) == 1 and len({id(tensor.node) for node in nodes for tensor in _tensors_of(node)})
            == len([tensor for node in nodes for tensor in _tensors_of(node)]))
        if straight:
            width, stops = line_length or 65, positions or [0.45, 0.85, 1.0]
            heads = ['Layer (type)', 'Output Shape', 'Param #']
        else:
            width, stops = line_length or 98, positions or [0.33, 0.55, 0.67, 1.0]
            heads = ['Layer (type)', 'Output Shape', 'Param #', 'Connected to']
        if stops[-1] <= 1:
            stops = [int(width * stop) for stop in stops]

        def row(fields):
            line = ''
            for index, field in enumerate(fields):
                if index > 0:
                    line = line[:-1] + ' '
                line = (line + str(field))[:stops[index]]
                line += ' ' * (stops[index] - len(line))
            return line

        lines = [f'Model: "{model.name}"', '_' * width, row(heads), '=' * width]
        layers = model._layers
        for index, layer in enumerate(layers):
            fields = [f'{layer.name} ({_kind_of(layer)})', _classic_shape(layer), layer.count_params()]
            more = []
            if not straight:
                sources = [f'{tensor.node.layer.name}[{tensor.node.number}][{tensor.index}]' for node in layer._nodes
                           if any(node is known for known in model._graph) for tensor in _tensors_of(node)]
                fields.append(sources[0] if sources else '')
                more = sources[1:]
            lines.append(row(fields))
            lines += [row(['', '', '', source]) for source in more]
            lines.append(('=' if index == len(layers) - 1 else '_') * width)
        trained = sum(math.prod(variable.shape) for variable in model.trainable_weights)
        fixed = sum(math.prod(variable.shape) for variable in model.non_trainable_weights)
        return '\n'.join(lines + [f'Total params: {trained + fixed:,}', f'Trainable params: {trained:,}',
                                  f'Non-trainable params: {fixed:,}', '_' * width])

    def _classic_shape(layer):
        if not layer._nodes:
            return 'multiple'
        outputs = layer._nodes[0].outputs
        if isinstance(layer, InputLayer):
            return [tuple(outputs.shape)]
        shape = _shape(outputs)
        return shape if isinstance(outputs, KerasTensor) else [tuple(part) for part in _shape(_flatten(outputs))]
    """#
}
