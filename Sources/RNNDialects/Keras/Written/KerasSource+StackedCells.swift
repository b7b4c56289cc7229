extension KerasSource {
  /// Cells on cells.
  static let stackedCells = #"""
    def _configuration(value):
        # Activations by name where they have one; initializers and such as something that makes them anew.
        if isinstance(value, _Configured):
            return _serialized(value)
        name = getattr(value, '__name__', None)
        return name if name is not None and _activations.get(name) is value else value

    def _sizes(size):
        return tuple(size) if isinstance(size, (list, tuple)) or hasattr(size, 'as_list') else (size,)

    def _cell_sizes(cell):
        return list(cell.state_size) if isinstance(cell.state_size, (list, tuple)) else [cell.state_size]

    def _initial_state_of(cell, batch_size):
        if hasattr(cell, 'get_initial_state'):
            states = cell.get_initial_state(batch_size=batch_size)
            return list(states) if isinstance(states, (list, tuple)) else [states]
        return [torch.zeros((batch_size,) + _sizes(size)) for size in _cell_sizes(cell)]

    class StackedRNNCells(Layer):
        """Cells of which each takes what the one before gives, as one cell."""

        def __init__(self, cells, **kwargs):
            super().__init__(**kwargs)
            for cell in cells:
                for name in ('call', 'state_size'):
                    if not hasattr(cell, name):
                        kind = 'method' if name == 'call' else 'attribute'
                        raise ValueError(f'All cells must have a `{name}` {kind}. Received cell without a `{name}`: '
                                         f'{cell}')
            self.cells = list(cells)

        @property
        def state_size(self):
            return [cell.state_size for cell in self.cells]

        @property
        def output_size(self):
            last = self.cells[-1]
            return getattr(last, 'output_size', None) or _cell_sizes(last)[0]

        def get_initial_state(self, batch_size=None):
            return [_initial_state_of(cell, batch_size) for cell in self.cells]

        def build(self, input_shape):
            for cell in self.cells:
                if not cell.built:
                    cell._build(input_shape)
                input_shape = (input_shape[0],) + _sizes(getattr(cell, 'output_size', None) or _cell_sizes(cell)[0])
            self.built = True

        def call(self, inputs, states, training=None):
            following = []
            for cell, state in zip(self.cells, states):
                several = isinstance(state, (list, tuple))
                inputs, state = cell(inputs, list(state) if several else [state], training=training)
                if not several and isinstance(state, (list, tuple)) and len(state) == 1:
                    state = state[0]
                following.append(state)
            return inputs, following

        def reset_dropout_mask(self):
            for cell in self.cells:
                if hasattr(cell, 'reset_dropout_mask'):
                    cell.reset_dropout_mask()

        def reset_recurrent_dropout_mask(self):
            for cell in self.cells:
                if hasattr(cell, 'reset_recurrent_dropout_mask'):
                    cell.reset_recurrent_dropout_mask()

        def get_config(self):
            return dict(super().get_config(), cells=_serialized(self.cells))

        @classmethod
        def from_config(cls, config):
            return cls(**dict(config, cells=[_deserialized(cell) for cell in config['cells']]))

    def _again(layer, **changes):
        return layer.__class__.from_config(dict(layer.get_config(), **changes))
    """#
}
