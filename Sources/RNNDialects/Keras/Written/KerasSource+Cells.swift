extension KerasSource {
  /// The three cells.
  static let cells = #"""
    def _dropped(like, rate, generator):
        # Without a seed of its own a layer draws from the numbers that all draw from.
        if generator.unseeded:
            return F.dropout(torch.ones_like(like), rate, True)
        keep = torch.full(tuple(like.shape), 1.0 - rate)
        return torch.bernoulli(keep, generator=generator.next()) / (1.0 - rate)

    class _DropoutCell(Layer):
        # What draws its masks once for all steps of a sequence.
        seed_generator = None
        _mask_count = 1
        _input_masks = None
        _state_masks = None

        def _masks_for(self, like, rate, known):
            if not rate or not _state['training']:
                return None
            if known is not None and known[0].shape[0] == like.shape[0]:
                return known
            return [_dropped(like, rate, self.seed_generator) for _ in range(self._mask_count)]

        def reset_dropout_mask(self):
            self._input_masks = None

        def reset_recurrent_dropout_mask(self):
            self._state_masks = None

    def _positive(units):
        if not isinstance(units, int) or isinstance(units, bool) or units <= 0:
            raise ValueError('Received an invalid value for argument `units`, expected a positive integer, got '
                             f'{units}.')
        return units

    class _RecurrentCell(_DropoutCell):
        # The three cells: `gates` in one kernel, `project` for what depends on the input alone, `step` for the rest.
        gates = 1
        states_count = 1
        unit_forget_bias = False

        def __init__(self, units, activation='tanh', use_bias=True, kernel_initializer='glorot_uniform',
                     recurrent_initializer='orthogonal', bias_initializer='zeros', kernel_regularizer=None,
                     recurrent_regularizer=None, bias_regularizer=None, kernel_constraint=None,
                     recurrent_constraint=None,
                     bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, seed=None, implementation=2, **kwargs):
            super().__init__(**kwargs)
            self.units = _positive(units)
            self.seed = seed
            if self.gates == 1:
                self.seed_generator = SeedGenerator(seed)
            self.activation = _get_activation(activation)
            self.use_bias = use_bias
            self.kernel_initializer = _get_initializer(kernel_initializer)
            self.recurrent_initializer = _get_initializer(recurrent_initializer)
            self.bias_initializer = _get_initializer(bias_initializer)
            if self.gates > 1:
                self.seed_generator = SeedGenerator(seed)
            self.kernel_regularizer = _get_regularizer(kernel_regularizer)
            self.recurrent_regularizer = _get_regularizer(recurrent_regularizer)
            self.bias_regularizer = _get_regularizer(bias_regularizer)
            self.kernel_constraint = _get_constraint(kernel_constraint)
            self.recurrent_constraint = _get_constraint(recurrent_constraint)
            self.bias_constraint = _get_constraint(bias_constraint)
            self.dropout = min(1.0, max(0.0, dropout))
            self.recurrent_dropout = min(1.0, max(0.0, recurrent_dropout))
            self.implementation = 1 if self.recurrent_dropout and self.gates > 1 else implementation
            self._mask_count = self.gates if self.implementation == 1 else 1
            self.state_size = self.units if self.states_count == 1 else [self.units] * self.states_count
            self.output_size = self.units

        def _bias_shape(self):
            return (self.units * self.gates,)

        def build(self, input_shape):
            width = self.units * self.gates
            self.kernel = self.add_weight((input_shape[-1], width), self.kernel_initializer, name='kernel',
                                          regularizer=self.kernel_regularizer, constraint=self.kernel_constraint)
            self.recurrent_kernel = self.add_weight((self.units, width), self.recurrent_initializer,
                                                    name='recurrent_kernel', regularizer=self.recurrent_regularizer,
                                                    constraint=self.recurrent_constraint)
            self.bias = None
            if self.use_bias:
                initializer = self.bias_initializer
                if self.unit_forget_bias:
                    initializer = lambda shape: torch.cat([
                        self.bias_initializer((self.units,)), torch.ones(self.units),
                        self.bias_initializer((self.units * 2,))])
                self.bias = self.add_weight(self._bias_shape(), initializer, name='bias',
                                            regularizer=self.bias_regularizer,
                                            constraint=self.bias_constraint)
            self.built = True

        def _times(self, x, masks, weight):
            # x times a weight of all gates, each gate with its own mask where there are several.
            if masks is None:
                return torch.matmul(x, weight)
            if x.ndim == 3:
                masks = [mask.unsqueeze(1) for mask in masks]
            if len(masks) == 1:
                return torch.matmul(x * masks[0], weight)
            parts = torch.chunk(weight, self.gates, -1)
            return torch.cat([torch.matmul(x * mask, part) for mask, part in zip(masks, parts)], -1)

        def project(self, inputs):
            """What the inputs, of one step or of all, contribute before the step begins."""
            inputs = _floating(inputs)
            first = inputs[:, 0] if inputs.ndim == 3 else inputs
            self._input_masks = self._masks_for(first, self.dropout, self._input_masks)
            projected = self._times(inputs, self._input_masks, self.kernel.value)
            return projected if self.bias is None else projected + self._input_bias()

        def _input_bias(self):
            return self.bias.value

        def _recur(self, h):
            self._state_masks = self._masks_for(h, self.recurrent_dropout, self._state_masks)
            return self._times(h, self._state_masks, self.recurrent_kernel.value)

        def call(self, inputs, states, training=False):
            states = list(states) if isinstance(states, (list, tuple)) else [states]
            return self.step(self.project(inputs), states)

        def get_initial_state(self, batch_size=None):
            return [torch.zeros(batch_size, self.units) for _ in range(self.states_count)]

        def compute_output_shape(self, input_shape):
            shape = (input_shape[0], self.units)
            return shape, [shape] * self.states_count

        # What others have in their configuration.
        _left_out = ('recurrent_activation', 'unit_forget_bias', 'reset_after')

        def get_config(self):
            config = super().get_config()
            for key in ('units', 'activation', 'recurrent_activation', 'use_bias', 'kernel_initializer',
                        'recurrent_initializer', 'bias_initializer', 'unit_forget_bias', 'kernel_regularizer',
                        'recurrent_regularizer', 'bias_regularizer', 'kernel_constraint', 'recurrent_constraint',
                        'bias_constraint', 'dropout', 'recurrent_dropout', 'reset_after', 'seed'):
                if key not in self._left_out:
                    config[key] = _configuration(getattr(self, key))
            return config

    class SimpleRNNCell(_RecurrentCell):
        """A step of SimpleRNN."""

        def call(self, sequence, states, training=False):
            return super().call(sequence, states, training)

        def step(self, projected, states):
            h = self.activation(projected + self._recur(states[0]))
            return h, [h]

    class LSTMCell(_RecurrentCell):
        """A step of LSTM; gates in the order input, forget, cell, output."""

        gates = 4
        states_count = 2
        _left_out = ('reset_after',)

        def __init__(self, units, activation='tanh', recurrent_activation='sigmoid', use_bias=True,
                     kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros',
                     unit_forget_bias=True, **kwargs):
            super().__init__(units, activation, use_bias, kernel_initializer, recurrent_initializer, bias_initializer,
                             **kwargs)
            self.recurrent_activation = _get_activation(recurrent_activation)
            self.unit_forget_bias = unit_forget_bias

        def step(self, projected, states):
            i, f, g, o = torch.chunk(projected + self._recur(states[0]), 4, -1)
            gate = self.recurrent_activation
            c = gate(f) * states[1] + gate(i) * self.activation(g)
            h = gate(o) * self.activation(c)
            return h, [h, c]

    class GRUCell(_RecurrentCell):
        """A step of GRU; gates in the order update, reset, candidate."""

        gates = 3
        _left_out = ('unit_forget_bias',)

        def __init__(self, units, activation='tanh', recurrent_activation='sigmoid', use_bias=True,
                     kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros',
                     reset_after=True, **kwargs):
            super().__init__(units, activation, use_bias, kernel_initializer, recurrent_initializer, bias_initializer,
                             **kwargs)
            self.recurrent_activation = _get_activation(recurrent_activation)
            self.reset_after = reset_after

        def _bias_shape(self):
            return (2, self.units * 3) if self.reset_after else (self.units * 3,)

        def _input_bias(self):
            return self.bias.value[0] if self.reset_after else self.bias.value

        def step(self, projected, states):
            h = states[0]
            gate = self.recurrent_activation
            x_z, x_r, x_h = torch.chunk(projected, 3, -1)
            if self.reset_after:
                recurrent = self._recur(h)
                if self.bias is not None:
                    recurrent = recurrent + self.bias.value[1]
                r_z, r_r, r_h = torch.chunk(recurrent, 3, -1)
                z = gate(x_z + r_z)
                candidate = self.activation(x_h + gate(x_r + r_r) * r_h)
            else:
                self._state_masks = self._masks_for(h, self.recurrent_dropout, self._state_masks)
                masked = [h * mask for mask in self._state_masks] if self._state_masks else [h]
                w_z, w_r, w_h = torch.chunk(self.recurrent_kernel.value, 3, -1)
                z = gate(x_z + torch.matmul(masked[0], w_z))
                r = gate(x_r + torch.matmul(masked[1 % len(masked)], w_r))
                candidate = self.activation(x_h + torch.matmul(r * masked[2 % len(masked)], w_h))
            h = z * h + (1 - z) * candidate
            return h, [h]
    """#
}
