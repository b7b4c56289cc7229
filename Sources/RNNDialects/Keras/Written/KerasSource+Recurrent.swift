extension KerasSource {
  /// A cell along time.
  static let recurrent = #"""
    class RNN(Layer):
        """A layer that applies a cell along time."""

        def __init__(self, cell, return_sequences=False, return_state=False, go_backwards=False, stateful=False,
                     unroll=False, zero_output_for_mask=False, **kwargs):
            if isinstance(cell, (list, tuple)):
                cell = StackedRNNCells(cell)
            if not hasattr(cell, 'call'):
                raise ValueError(f'Argument `cell` should have a `call` method. Received: cell={cell}')
            if not hasattr(cell, 'state_size'):
                raise ValueError('The RNN cell should have a `state_size` attribute (single integer or list of '
                                 'integers, one '
                                 f'integer per RNN state). Received: cell={cell}')
            kwargs.pop('time_major', None)
            super().__init__(**kwargs)
            self.cell = cell
            self.return_sequences = return_sequences
            self.return_state = return_state
            self.go_backwards = go_backwards
            self.stateful = stateful
            self.unroll = unroll
            self.zero_output_for_mask = zero_output_for_mask
            self.supports_masking = True
            self.states = None

        @property
        def state_size(self):
            return self.cell.state_size

        @property
        def _output_size(self):
            size = getattr(self.cell, 'output_size', None)
            return _cell_sizes(self.cell)[0] if size is None else size

        def compute_output_shape(self, sequences_shape, initial_state_shape=None):
            first = sequences_shape
            while not _is_shape(first):
                first = first[0]
            lead = tuple(first[:2]) if self.return_sequences else (first[0],)
            size = self._output_size
            if isinstance(size, (list, tuple)) and len(size) and not isinstance(size[0], int):
                output = tuple(lead + _sizes(part) for part in size)
            else:
                output = lead + _sizes(size)
            if not self.return_state:
                return output
            return [output] + _state_shapes(self.cell.state_size, first[0])

        def compute_mask(self, inputs, mask):
            mask = _flatten(mask)[0] if mask is not None else None
            output = mask if self.return_sequences else None
            if self.return_state:
                return [output] + [None] * len(_cell_sizes(self.cell))
            return output

        def build(self, sequences_shape, initial_state_shape=None):
            step = _without_time(sequences_shape)
            if isinstance(self.cell, Layer) and not self.cell.built:
                self.cell._build(step)
            if self.stateful and self.states is None:
                first = sequences_shape
                while not _is_shape(first):
                    first = first[0]
                if first[0] is None:
                    raise ValueError(
                        'When using `stateful=True` in a RNN, the batch size must be static. Found dynamic batch size: '
                        f'sequence.shape={sequences_shape}')
                self.states = _map(lambda state: Variable(state, trainable=False, name='rnn_state'),
                                   _initial_state_of(self.cell, first[0]))
                self._weights[:] = []
            self.built = True

        def get_initial_state(self, batch_size):
            return _initial_state_of(self.cell, batch_size)

        def reset_state(self):
            for state in _flatten(self.states or []):
                state.assign(torch.zeros(state.shape))

        def reset_states(self, states=None):
            if not self.stateful:
                raise AttributeError('Layer must be stateful.')
            if states is None or self.states is None:
                return self.reset_state()
            for state, value in zip(_flatten(self.states), _flatten(states)):
                state.assign(value)

        def call(self, sequences, initial_state=None, mask=None, training=None):
            leaf = _flatten(sequences)[0]
            if mask is not None:
                mask = _flatten(mask)[0]
            if initial_state is not None:
                states = list(initial_state) if isinstance(initial_state, (list, tuple)) else [initial_state]
            elif self.stateful:
                states = _map(lambda state: state.value.clone(), self.states)
            else:
                states = self.get_initial_state(leaf.shape[0])
            if self.stateful and _flatten(states)[0].shape[0] != leaf.shape[0]:
                raise ValueError(
                    'If an RNN is stateful, the batch size of the input sequences must be the same as the batch size '
                    'of the '
                    f'initial state. \n- Expected batch size: {_flatten(states)[0].shape[0]}\n- Received batch size: '
                    f'{leaf.shape[0]}')
            last, outputs, states = self._whole_sequence(sequences, states, mask)
            for reset in ('reset_dropout_mask', 'reset_recurrent_dropout_mask'):
                if hasattr(self.cell, reset):
                    getattr(self.cell, reset)()
            if self.stateful:
                for known, state in zip(_flatten(self.states), _flatten(states)):
                    known.assign(state.detach())
            output = _map(lambda part: part, outputs) if self.return_sequences else last
            return (output, *states) if self.return_state else output

        def _whole_sequence(self, sequences, states, mask):
            """Output of the last step, of every step (None where nobody asked), and the states at the end.

            What computes all steps at once takes the place of this.
            """
            length = _flatten(sequences)[0].shape[1]
            cell = self.cell
            found = self._by_core(sequences, states, mask) if _core_mode(cell) is not None else None
            if found is not None:
                return found
            own = isinstance(cell, _RecurrentCell)
            if own:
                sequences = cell.project(sequences)
            output = None
            outputs = []
            for t in reversed(range(length)) if self.go_backwards else range(length):
                inputs = _map(lambda part: part[:, t], sequences)
                if own:
                    new, following = cell.step(inputs, states)
                else:
                    new, following = cell(inputs, states, training=_state['training'])
                    following = list(following) if isinstance(following, (list, tuple)) else [following]
                if mask is not None:
                    valid = mask[:, t]
                    before = _map(torch.zeros_like, new) if output is None else output
                    shown = _choose(valid, new, _map(torch.zeros_like, new)) if self.zero_output_for_mask else None
                    new = _choose(valid, new, before)
                    following = _choose(valid, following, states)
                    outputs.append(new if shown is None else shown)
                else:
                    outputs.append(new)
                output, states = new, following
            if not self.return_sequences:
                return output, None, states
            columns = [_flatten(part) for part in outputs]
            stacked = [torch.stack([column[index] for column in columns], 1) for index in range(len(columns[0]))]
            return output, _pack(output, stacked), states

        def _by_core(self, sequences, states, mask):
            if self.go_backwards:
                sequences = torch.flip(sequences, [1])
                mask = None if mask is None else torch.flip(mask, [1])
            whole = self.return_sequences or mask is not None
            found = _core_sequence(self.cell, sequences, states, mask, whole)
            if found is None:
                return None
            outputs, states = found
            last = outputs[:, -1] if mask is not None else states[0]
            if mask is not None and self.zero_output_for_mask:
                outputs = torch.where(mask.unsqueeze(-1), outputs, torch.zeros_like(outputs))
            return last, outputs if self.return_sequences else None, states

        def get_config(self):
            config = super().get_config()
            for key in ('return_sequences', 'return_state', 'go_backwards', 'stateful', 'unroll',
                        'zero_output_for_mask'):
                config[key] = getattr(self, key)
            return dict(config, cell=_serialized(self.cell))

        @classmethod
        def from_config(cls, config):
            return cls(**dict(config, cell=_deserialized(config['cell'])))

    def _choose(valid, new, old):
        # Rows of the one where `valid`, of the other elsewhere, through any structure.
        rest = iter(_flatten(old))
        return _map(lambda leaf: torch.where(valid.reshape((-1,) + (1,) * (leaf.ndim - 1)), leaf, next(rest)), new)

    def _without_time(shape):
        if _is_shape(shape):
            return (shape[0],) + tuple(shape[2:])
        return tuple(_without_time(part) for part in shape)

    def _state_shapes(sizes, batch):
        sizes = list(sizes) if isinstance(sizes, (list, tuple)) else [sizes]
        return [tuple(_state_shapes(size, batch)) if isinstance(size, (list, tuple)) and not _is_shape(size)
                or isinstance(size, list) else (batch,) + _sizes(size) for size in sizes]

    class _RecurrentLayer(RNN):
        # A cell and its layer as one: the cell's attributes are the layer's.
        _cell_type = None
        _layer_options = ('return_sequences', 'return_state', 'go_backwards', 'stateful', 'unroll',
                          'zero_output_for_mask',
                          'name', 'trainable', 'dtype', 'activity_regularizer', 'input_shape', 'batch_input_shape',
                          'input_dim', 'input_length', 'batch_size', 'weights', 'time_major')

        def _begin(self, units, args, kwargs):
            for ignored in ('use_cudnn', 'consume_less', 'forget_bias_init'):
                kwargs.pop(ignored, None)
            layer = {key: kwargs.pop(key) for key in self._layer_options if key in kwargs}
            kind = self._cell_type.__name__
            try:
                cell = self._cell_type(units, *args, name=_snake(kind), **kwargs)
            except ValueError as error:
                raise ValueError(str(error).replace(f'passed to {kind}:', f'passed to {self.__class__.__name__}:'))
            RNN.__init__(self, cell, **layer)
            self.input_spec = InputSpec(ndim=3)

        def __getattr__(self, name):
            cell = self.__dict__.get('cell')
            if cell is None or name.startswith('__') or not hasattr(cell, name):
                raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
            return getattr(cell, name)

        def get_config(self):
            config = super().get_config()
            for key, value in config.pop('cell')['config'].items():
                if key not in ('name', 'trainable', 'dtype'):
                    config[key] = value
                if key == 'bias_regularizer':
                    config['activity_regularizer'] = _configuration(self.activity_regularizer)
            return config

        @classmethod
        def from_config(cls, config):
            return cls(**config)

    class SimpleRNN(_RecurrentLayer):
        """h = activation(x W + h R + b)."""

        _cell_type = SimpleRNNCell

        def __init__(self, units, *args, **kwargs):
            self._begin(units, args, kwargs)

        def get_config(self):
            # Its like name their seed; Keras' own does not.
            config = super().get_config()
            config.pop('seed', None)
            return config

    class LSTM(_RecurrentLayer):
        """Long short-term memory."""

        _cell_type = LSTMCell

        def __init__(self, units, *args, **kwargs):
            self._begin(units, args, kwargs)

    class GRU(_RecurrentLayer):
        """Gated recurrent units."""

        _cell_type = GRUCell

        def __init__(self, units, *args, **kwargs):
            self._begin(units, args, kwargs)
    """#
}
