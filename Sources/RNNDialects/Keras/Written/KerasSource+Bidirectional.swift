extension KerasSource {
  /// A layer along time in both directions.
  static let bidirectional = #"""
    class Bidirectional(Layer):
        """A recurrent layer forwards and another backwards, and their outputs merged."""

        def __init__(self, layer, merge_mode='concat', weights=None, backward_layer=None, **kwargs):
            if not isinstance(layer, Layer):
                raise ValueError(f'Please initialize `Bidirectional` layer with a `keras.layers.Layer` instance. '
                                 f'Received: {layer}')
            if merge_mode not in ('sum', 'mul', 'ave', 'concat', None):
                raise ValueError(f'Invalid merge mode. Received: {merge_mode}. Merge mode should be one of '
                                 '{"sum", "mul", "ave", "concat", None}')
            super().__init__(**kwargs)
            if self._batch_shape is None:
                self._batch_shape = layer._batch_shape
            # As it was given: the two that it becomes have other names.
            self.__dict__['_given'] = _serialized(layer)
            if backward_layer is not None:
                self.__dict__['_given_backward'] = _serialized(backward_layer)
            self.forward_layer = _again(layer, name='forward_' + layer.name)
            if backward_layer is None:
                backward_layer = _again(layer, name='backward_' + layer.name, go_backwards=not layer.go_backwards)
            self.backward_layer = backward_layer
            if self.forward_layer.go_backwards == backward_layer.go_backwards:
                raise ValueError('Forward layer and backward layer should have different `go_backwards` value. '
                                 'Received: '
                                 f'forward_layer.go_backwards {self.forward_layer.go_backwards}, '
                                 f'backward_layer.go_backwards={backward_layer.go_backwards}')
            for name in ('stateful', 'return_sequences', 'return_state'):
                if getattr(layer, name) != getattr(backward_layer, name):
                    raise ValueError('Forward layer and backward layer are expected to have the same value for '
                                     'attribute '
                                     f'"{name}", got "{getattr(layer, name)}" for forward layer and '
                                     f'"{getattr(backward_layer, name)}" for backward layer')
            self.merge_mode = merge_mode
            self.stateful = layer.stateful
            self.return_sequences = layer.return_sequences
            self.return_state = layer.return_state
            self.supports_masking = True
            self.input_spec = layer.input_spec
            if layer.return_sequences:
                self.forward_layer.zero_output_for_mask = backward_layer.zero_output_for_mask = True

        def build(self, sequences_shape, initial_state_shape=None):
            for layer in (self.forward_layer, self.backward_layer):
                if not layer.built:
                    layer._build(sequences_shape)
            self.built = True

        def compute_output_shape(self, sequences_shape, initial_state_shape=None):
            shape = self.forward_layer.compute_output_shape(sequences_shape)
            output, states = (shape[0], shape[1:]) if self.return_state else (shape, [])
            if self.merge_mode == 'concat':
                output = output[:-1] + (output[-1] * 2,)
            elif self.merge_mode is None:
                output = (output, output)
            if not self.return_state:
                return output
            return ([output] if self.merge_mode else list(output)) + states + states

        def compute_mask(self, inputs, mask):
            mask = _flatten(mask)[0] if mask is not None and self.return_sequences else None
            return [mask, mask] if self.merge_mode is None else mask

        def reset_state(self):
            if not self.stateful:
                raise AttributeError('Layer must be stateful.')
            self.forward_layer.reset_state()
            self.backward_layer.reset_state()

        def reset_states(self):
            self.reset_state()

        @property
        def states(self):
            if self.forward_layer.states is None:
                return None
            return tuple(self.forward_layer.states) + tuple(self.backward_layer.states)

        def call(self, sequences, initial_state=None, mask=None, training=None):
            first = second = None
            if initial_state is not None:
                half = len(initial_state) // 2
                first, second = list(initial_state[:half]), list(initial_state[half:])
            y = self.forward_layer(sequences, initial_state=first, mask=mask, training=training)
            back = self.backward_layer(sequences, initial_state=second, mask=mask, training=training)
            states = ()
            if self.return_state:
                states = tuple(y[1:]) + tuple(back[1:])
                y, back = y[0], back[0]
            if self.return_sequences:
                back = torch.flip(back, [1])
            if self.merge_mode is None:
                return (y, back) + states
            if self.merge_mode == 'concat':
                output = torch.cat([y, back], -1)
            elif self.merge_mode == 'sum':
                output = y + back
            elif self.merge_mode == 'ave':
                output = (y + back) / 2
            else:
                output = y * back
            return (output,) + states if self.return_state else output

        def get_config(self):
            config = dict(super().get_config(), merge_mode=self.merge_mode, layer=self._given)
            given = self.__dict__.get('_given_backward')
            return config if given is None else dict(config, backward_layer=given)

        @classmethod
        def from_config(cls, config):
            backward = config.get('backward_layer')
            config = dict(config, layer=_deserialized(config['layer']))
            return cls(**config if backward is None else dict(config, backward_layer=_deserialized(backward)))
    """#
}
