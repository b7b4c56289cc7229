extension KerasSource {
  /// Layers without time.
  static let layers = #"""
    class Dense(Layer):
        """y = activation(x W + b) along the last axis."""

        def __init__(self, units, activation=None, use_bias=True, kernel_initializer='glorot_uniform',
                     bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None,
                     activity_regularizer=None,
                     kernel_constraint=None, bias_constraint=None, quantization_config=None, **kwargs):
            if not isinstance(units, int) or units <= 0:
                raise ValueError('Received an invalid value for `units`, expected a positive integer. Received: '
                                 f'units={units}')
            super().__init__(activity_regularizer=activity_regularizer, **kwargs)
            self.units = units
            self.activation = _get_activation(activation)
            self.use_bias = use_bias
            self.kernel_initializer = _get_initializer(kernel_initializer)
            self.bias_initializer = _get_initializer(bias_initializer)
            self.kernel_regularizer = _get_regularizer(kernel_regularizer)
            self.bias_regularizer = _get_regularizer(bias_regularizer)
            self.kernel_constraint = _get_constraint(kernel_constraint)
            self.bias_constraint = _get_constraint(bias_constraint)
            self.supports_masking = True
            self.input_spec = InputSpec(min_ndim=2)

        def build(self, input_shape):
            self.kernel = self.add_weight((input_shape[-1], self.units), self.kernel_initializer, name='kernel',
                                          regularizer=self.kernel_regularizer, constraint=self.kernel_constraint)
            self.bias = self.add_weight((self.units,), self.bias_initializer, name='bias',
                                        regularizer=self.bias_regularizer,
                                        constraint=self.bias_constraint) if self.use_bias else None
            self.input_spec = InputSpec(min_ndim=2, axes={-1: input_shape[-1]})
            self.built = True

        def call(self, inputs, training=None):
            x = torch.matmul(_floating(inputs), self.kernel.value)
            return self.activation(x if self.bias is None else x + self.bias.value)

        def compute_output_shape(self, input_shape):
            return tuple(input_shape[:-1]) + (self.units,)

        def get_config(self):
            config = super().get_config()
            for key in ('units', 'activation', 'use_bias', 'kernel_initializer', 'bias_initializer',
                        'kernel_regularizer',
                        'bias_regularizer', 'kernel_constraint', 'bias_constraint'):
                config[key] = _configuration(getattr(self, key))
            return config if _classic else dict(config, quantization_config=None)

    def _floating(x):
        return x if x.is_floating_point() else x.to(torch.float32)

    class Embedding(Layer):
        """A row of a table for each number.

        >>> keras.layers.Embedding(10, 4)([[1, 2, 3]]).shape
        torch.Size([1, 3, 4])
        """

        def __init__(self, input_dim, output_dim, embeddings_initializer='uniform', embeddings_regularizer=None,
                     embeddings_constraint=None, mask_zero=False, weights=None, dropout=0.0,
                     quantization_config=None, **kwargs):
            length = kwargs.pop('input_length', None)
            if length is not None and 'batch_input_shape' not in kwargs:
                length = tuple(length) if isinstance(length, (list, tuple)) else (length,)
                kwargs['batch_input_shape'] = (kwargs.pop('batch_size', None),) + length
            super().__init__(weights=weights, **kwargs)
            # Of Keras 1: rows of the table that are dropped as wholes in training.
            self.dropout = dropout
            self.seed_generator = SeedGenerator(None)
            self.input_dim = input_dim
            self.output_dim = output_dim
            self.embeddings_initializer = _get_initializer(embeddings_initializer)
            self.embeddings_regularizer = _get_regularizer(embeddings_regularizer)
            self.embeddings_constraint = _get_constraint(embeddings_constraint)
            self.mask_zero = mask_zero
            self.supports_masking = mask_zero

        def build(self, input_shape=None):
            self.embeddings = self.add_weight((self.input_dim, self.output_dim), self.embeddings_initializer,
                                              name='embeddings', regularizer=self.embeddings_regularizer,
                                              constraint=self.embeddings_constraint)
            self.built = True

        def _default_shape(self):
            return (None, None) if _classic else None

        def call(self, inputs):
            table = self.embeddings.value
            if self.dropout and _state['training']:
                table = table * _dropped(torch.ones(self.input_dim, 1), self.dropout, self.seed_generator)
            return F.embedding(inputs.to(torch.int64), table)

        def compute_mask(self, inputs, mask=None):
            return ops_not_equal(inputs, 0) if self.mask_zero else None

        def compute_output_shape(self, input_shape):
            return tuple(input_shape) + (self.output_dim,)

        def get_config(self):
            config = super().get_config()
            for key in ('input_dim', 'output_dim', 'embeddings_initializer', 'embeddings_regularizer',
                        'activity_regularizer', 'embeddings_constraint', 'mask_zero'):
                config[key] = _configuration(getattr(self, key))
            return config if _classic else dict(config, quantization_config=None)

    class Masking(Layer):
        """Marks the steps at which every feature is `mask_value`."""

        _keeps_shape = True

        def __init__(self, mask_value=0.0, **kwargs):
            super().__init__(**kwargs)
            self.built = True
            self.mask_value = mask_value
            self.supports_masking = True

        def build(self, input_shape=None):
            self.built = True

        def call(self, inputs):
            return inputs * (inputs != self.mask_value).any(-1, keepdim=True).to(inputs.dtype)

        def compute_mask(self, inputs, mask=None):
            return ops_any(ops_not_equal(inputs, self.mask_value), axis=-1)

        def get_config(self):
            return dict(super().get_config(), mask_value=self.mask_value)

    class Dropout(Layer):
        """Zeros a part of what passes in training."""

        _keeps_shape = True

        def __init__(self, rate, noise_shape=None, seed=None, **kwargs):
            super().__init__(**kwargs)
            self.built = True
            if not 0 <= rate <= 1:
                raise ValueError(f'Invalid value received for argument `rate`. Expected a float value between 0 and 1. '
                                 f'Received: '
                                 f'rate={rate}')
            self.rate = rate
            self.seed = seed
            self.noise_shape = noise_shape
            self.seed_generator = SeedGenerator(seed) if rate > 0 else None
            self.supports_masking = True

        def call(self, inputs, training=False):
            if not training or self.rate == 0:
                return inputs
            if self.rate == 1:
                return torch.zeros_like(inputs)
            if self.noise_shape is None:
                return inputs * _dropped(inputs, self.rate, self.seed_generator)
            shape = [own if size is None else size for own, size in zip(inputs.shape, self.noise_shape)]
            return inputs * _dropped(torch.ones(shape), self.rate, self.seed_generator)

        def get_config(self):
            return dict(super().get_config(), rate=self.rate, seed=self.seed, noise_shape=self.noise_shape)

    class Activation(Layer):
        """An activation as a layer."""

        _keeps_shape = True

        def __init__(self, activation, **kwargs):
            super().__init__(**kwargs)
            self.built = True
            self.activation = _get_activation(activation)
            self.supports_masking = True

        def call(self, inputs):
            return self.activation(inputs)

        def get_config(self):
            return dict(super().get_config(), activation=_configuration(self.activation))

    class BatchNormalization(Layer):
        """Mean 0 and deviation 1 of each feature over a batch; in use, over what training saw."""

        _keeps_shape = True

        def __init__(self, axis=-1, momentum=0.99, epsilon=0.001, center=True, scale=True, beta_initializer='zeros',
                     gamma_initializer='ones', moving_mean_initializer='zeros', moving_variance_initializer='ones',
                     beta_regularizer=None, gamma_regularizer=None, beta_constraint=None, gamma_constraint=None,
                     **kwargs):
            super().__init__(**kwargs)
            self.axis = axis
            self.momentum = momentum
            self.epsilon = epsilon
            self.center = center
            self.scale = scale
            self._options = {
                'gamma': (gamma_initializer, gamma_regularizer, gamma_constraint),
                'beta': (beta_initializer, beta_regularizer, beta_constraint),
                'moving_mean': (moving_mean_initializer, None, None),
                'moving_variance': (moving_variance_initializer, None, None)}
            self.supports_masking = True

        def build(self, input_shape):
            size = input_shape[self.axis]
            for name, (initializer, regularizer, constraint) in self._options.items():
                wanted = {'gamma': self.scale, 'beta': self.center}.get(name, True)
                setattr(self, name, self.add_weight((size,), initializer, name=name, regularizer=regularizer,
                                                    constraint=constraint,
                                                    trainable=not name.startswith('moving')) if wanted else None)
            self.built = True

        def call(self, inputs, training=None, mask=None):
            x = _floating(inputs)
            axis = self.axis % x.ndim
            shape = [x.shape[axis] if place == axis else 1 for place in range(x.ndim)]
            if training and self.trainable:
                if mask is None:
                    y, mean, variance = F._normalized_channels(
                        x, axis, None if self.gamma is None else self.gamma._value,
                        None if self.beta is None else self.beta._value, self.epsilon)
                    self._follow(mean, variance)
                    return y
                axes = [place for place in range(x.ndim) if place != axis]
                weight = mask.to(x.dtype).unsqueeze(-1).expand(x.shape)
                total = weight.sum(axes) + 1e-7
                mean = (x * weight).sum(axes) / total
                variance = ((x - mean.reshape(shape)) ** 2 * weight).sum(axes) / total
                self._follow(mean, variance)
            else:
                mean, variance = self.moving_mean.value, self.moving_variance.value
            factor = torch.rsqrt(variance + self.epsilon)
            if self.gamma is not None:
                factor = factor * self.gamma.value
            y = (x - mean.reshape(shape)) * factor.reshape(shape)
            return y if self.beta is None else y + self.beta.value.reshape(shape)

        def _follow(self, mean, variance):
            with torch.no_grad():
                for moving, now in ((self.moving_mean, mean), (self.moving_variance, variance)):
                    moving._value.mul_(self.momentum).add_(now, alpha=1.0 - self.momentum)

        def get_config(self):
            return dict(super().get_config(), axis=self.axis, momentum=self.momentum, epsilon=self.epsilon,
                        center=self.center, scale=self.scale)

    class LayerNormalization(Layer):
        """Mean 0 and deviation 1 of each sample over an axis."""

        _keeps_shape = True

        def __init__(self, axis=-1, epsilon=0.001, center=True, scale=True, beta_initializer='zeros',
                     gamma_initializer='ones', **kwargs):
            super().__init__(**kwargs)
            self.axis = axis
            self.epsilon = epsilon
            self.center = center
            self.scale = scale
            self.beta_initializer = _get_initializer(beta_initializer)
            self.gamma_initializer = _get_initializer(gamma_initializer)
            self.supports_masking = True

        def build(self, input_shape):
            axes = [self.axis] if isinstance(self.axis, int) else list(self.axis)
            self._axes = [axis % len(input_shape) for axis in axes]
            shape = tuple(input_shape[axis] for axis in self._axes)
            self.gamma = self.add_weight(shape, self.gamma_initializer, name='gamma') if self.scale else None
            self.beta = self.add_weight(shape, self.beta_initializer, name='beta') if self.center else None
            self.built = True

        def call(self, inputs):
            x = _floating(inputs)
            if self._axes == list(range(x.ndim - len(self._axes), x.ndim)):
                return F._normalized_rows(x, len(self._axes), None if self.gamma is None else self.gamma._value,
                                          None if self.beta is None else self.beta._value, self.epsilon)
            shape = [size if place in self._axes else 1 for place, size in enumerate(x.shape)]
            mean = x.mean(self._axes, keepdim=True)
            variance = ((x - mean) ** 2).mean(self._axes, keepdim=True)
            y = (x - mean) * torch.rsqrt(variance + self.epsilon)
            if self.gamma is not None:
                y = y * self.gamma.value.reshape(shape)
            return y if self.beta is None else y + self.beta.value.reshape(shape)

        def get_config(self):
            return dict(super().get_config(), axis=self.axis, epsilon=self.epsilon, center=self.center,
                        scale=self.scale)
    """#
}
