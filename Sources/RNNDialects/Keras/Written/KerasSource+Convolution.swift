extension KerasSource {
  /// Layers beside those that most models have.
  static let moreLayers = WrittenSource(
    """
    Conv1D Convolution1D MaxPooling1D MaxPool1D AveragePooling1D AvgPool1D GlobalMaxPooling1D GlobalMaxPool1D
    GlobalAveragePooling1D GlobalAvgPool1D ZeroPadding1D Cropping1D UpSampling1D Permute GaussianNoise GaussianDropout
    SpatialDropout1D ReLU LeakyReLU ELU PReLU Softmax Dot dot ActivityRegularization Identity Attention
    AdditiveAttention MultiHeadAttention
    """, everything, convolution, smallLayers, attention)

  /// Convolution and pooling along time.
  static let convolution = #"""
    def _one(value):
        return int(value[0]) if isinstance(value, (list, tuple)) else int(value)

    def _steps(length, size, stride, padding, dilation=1):
        # How many steps come out of a window along time.
        if length is None:
            return None
        if padding in ('same', 'causal'):
            return -(-length // stride)
        return max(0, (length - (size - 1) * dilation - 1) // stride + 1)

    def _widened(x, size, stride, padding, dilation, value=0.0):
        # [B, C, T] with what the padding adds on both sides.
        span = (size - 1) * dilation
        if padding == 'causal':
            return F.pad(x, (span, 0), value=value)
        if padding == 'same':
            missing = max(0, (-(-x.shape[2] // stride) - 1) * stride + span + 1 - x.shape[2])
            return F.pad(x, (missing // 2, missing - missing // 2), value=value)
        return x

    class Conv1D(Layer):
        """A window that slides along time; its products with `filters` kernels.

        >>> keras.layers.Conv1D(4, 3)(np.ones((2, 10, 5))).shape
        torch.Size([2, 8, 4])
        """

        def __init__(self, filters, kernel_size, strides=1, padding='valid', data_format=None, dilation_rate=1,
                     groups=1, activation=None, use_bias=True, kernel_initializer='glorot_uniform',
                     bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None,
                     activity_regularizer=None, kernel_constraint=None, bias_constraint=None, **kwargs):
            super().__init__(activity_regularizer=activity_regularizer, **kwargs)
            if padding not in ('valid', 'same', 'causal'):
                raise ValueError("The `padding` argument must be one of {'valid', 'same', 'causal'}. Received: "
                                 f'{padding}')
            self.filters = _positive(filters)
            self.kernel_size = (_one(kernel_size),)
            self.strides = (_one(strides),)
            self.padding = padding
            self.dilation_rate = (_one(dilation_rate),)
            self.groups = groups
            self.activation = _get_activation(activation)
            self.use_bias = use_bias
            self.kernel_initializer = _get_initializer(kernel_initializer)
            self.bias_initializer = _get_initializer(bias_initializer)
            self.kernel_regularizer = _get_regularizer(kernel_regularizer)
            self.bias_regularizer = _get_regularizer(bias_regularizer)
            self.kernel_constraint = _get_constraint(kernel_constraint)
            self.bias_constraint = _get_constraint(bias_constraint)
            self.input_spec = InputSpec(min_ndim=3)

        def build(self, input_shape):
            channels = input_shape[-1]
            if channels % self.groups or self.filters % self.groups:
                raise ValueError(f'The number of input channels ({channels}) and of filters ({self.filters}) must be '
                                 f'divisible by the number of groups ({self.groups}).')
            self.kernel = self.add_weight(self.kernel_size + (channels // self.groups, self.filters),
                                          self.kernel_initializer, name='kernel',
                                          regularizer=self.kernel_regularizer, constraint=self.kernel_constraint)
            self.bias = self.add_weight((self.filters,), self.bias_initializer, name='bias',
                                        regularizer=self.bias_regularizer,
                                        constraint=self.bias_constraint) if self.use_bias else None
            self.built = True

        def call(self, inputs):
            (size,), (stride,), (dilation,) = self.kernel_size, self.strides, self.dilation_rate
            x = _widened(_floating(inputs).transpose(1, 2), size, stride, self.padding, dilation).transpose(1, 2)
            count = _steps(x.shape[1], size, stride, 'valid', dilation)
            if count < 1:
                raise ValueError('Computed output size would be negative. Received: inputs.shape='
                                 f'{tuple(inputs.shape)}, kernel.shape={self.kernel.shape}')
            windows = [x[:, k * dilation:k * dilation + (count - 1) * stride + 1:stride] for k in range(size)]
            if self.groups == 1:
                y = torch.matmul(torch.cat(windows, -1), self.kernel.value.reshape(-1, self.filters))
            else:
                wide, own = x.shape[2] // self.groups, self.filters // self.groups
                y = torch.cat([torch.matmul(
                    torch.cat([window[..., group * wide:(group + 1) * wide] for window in windows], -1),
                    self.kernel.value[..., group * own:(group + 1) * own].reshape(-1, own))
                    for group in range(self.groups)], -1)
            return self.activation(y if self.bias is None else y + self.bias.value)

        def compute_output_shape(self, input_shape):
            length = _steps(input_shape[1], self.kernel_size[0], self.strides[0], self.padding, self.dilation_rate[0])
            return (input_shape[0], length, self.filters)

        def get_config(self):
            config = super().get_config()
            for key in ('filters', 'kernel_size', 'strides', 'padding', 'dilation_rate', 'groups', 'activation',
                        'use_bias', 'kernel_initializer', 'bias_initializer', 'kernel_regularizer',
                        'bias_regularizer', 'activity_regularizer', 'kernel_constraint', 'bias_constraint'):
                config[key] = _configuration(getattr(self, key))
            return config

    Convolution1D = Conv1D
    _renamed(Conv1D, nb_filter='filters', filter_length='kernel_size', border_mode='padding',
             subsample_length='strides', **_old_names)

    class _Pooling(Layer):
        def __init__(self, pool_size=2, strides=None, padding='valid', data_format=None, **kwargs):
            super().__init__(**kwargs)
            self.built = True
            self.pool_size = _one(pool_size)
            self.strides = self.pool_size if strides is None else _one(strides)
            if padding not in ('valid', 'same'):
                raise ValueError(f"The `padding` argument must be 'valid' or 'same'. Received: {padding}")
            self.padding = padding
            self.input_spec = InputSpec(ndim=3)

        def _windows(self, inputs, value):
            x = _widened(inputs.transpose(1, 2), self.pool_size, self.strides, self.padding, 1, value).transpose(1, 2)
            count = _steps(x.shape[1], self.pool_size, self.strides, 'valid')
            if count < 1:
                raise ValueError('Computed output size would be negative. Received: inputs.shape='
                                 f'{tuple(inputs.shape)}, pool_size={self.pool_size}')
            return torch.stack([x[:, k:k + (count - 1) * self.strides + 1:self.strides]
                                for k in range(self.pool_size)])

        def compute_output_shape(self, input_shape):
            length = _steps(input_shape[1], self.pool_size, self.strides, self.padding)
            return (input_shape[0], length, input_shape[2])

        def get_config(self):
            return dict(super().get_config(), pool_size=self.pool_size, strides=self.strides, padding=self.padding)

    class MaxPooling1D(_Pooling):
        """The largest of each window along time.

        >>> keras.layers.MaxPooling1D(2)(np.ones((2, 10, 5))).shape
        torch.Size([2, 5, 5])
        """

        def call(self, inputs):
            return self._windows(inputs, -math.inf).max(0)[0]

    class AveragePooling1D(_Pooling):
        """The mean of each window along time.

        >>> keras.layers.AveragePooling1D(2)(np.ones((2, 10, 5))).shape
        torch.Size([2, 5, 5])
        """

        def call(self, inputs):
            total = self._windows(inputs, 0.0).sum(0)
            return total / self._windows(torch.ones_like(inputs), 0.0).sum(0)

    MaxPool1D, AvgPool1D = MaxPooling1D, AveragePooling1D
    for _kind in (MaxPooling1D, AveragePooling1D):
        _renamed(_kind, pool_length='pool_size', stride='strides', border_mode='padding')

    class _GlobalPooling(Layer):
        def __init__(self, data_format=None, keepdims=False, **kwargs):
            super().__init__(**kwargs)
            self.built = True
            self.keepdims = keepdims
            self.supports_masking = True
            self.input_spec = InputSpec(ndim=3)

        def compute_mask(self, inputs, mask=None):
            return None

        def compute_output_shape(self, input_shape):
            return (input_shape[0],) + ((1,) if self.keepdims else ()) + (input_shape[2],)

        def get_config(self):
            return dict(super().get_config(), keepdims=self.keepdims)

    class GlobalMaxPooling1D(_GlobalPooling):
        """The largest over time.

        >>> keras.layers.GlobalMaxPooling1D()(np.ones((2, 10, 5))).shape
        torch.Size([2, 5])
        """

        def call(self, inputs):
            return torch.amax(inputs, 1, keepdim=self.keepdims)

    class GlobalAveragePooling1D(_GlobalPooling):
        """The mean over time, of the steps that count.

        >>> keras.layers.GlobalAveragePooling1D()(np.ones((2, 10, 5))).shape
        torch.Size([2, 5])
        """

        def call(self, inputs, mask=None):
            if mask is None:
                return inputs.mean(1, keepdim=self.keepdims)
            weight = mask.to(inputs.dtype).unsqueeze(-1)
            return (inputs * weight).sum(1, keepdim=self.keepdims) / weight.sum(1, keepdim=self.keepdims)

    GlobalMaxPool1D, GlobalAvgPool1D = GlobalMaxPooling1D, GlobalAveragePooling1D

    class ZeroPadding1D(Layer):
        """Zeros before and after a sequence.

        >>> keras.layers.ZeroPadding1D(1)(np.ones((2, 3, 4))).shape
        torch.Size([2, 5, 4])
        """

        def __init__(self, padding=1, data_format=None, **kwargs):
            super().__init__(**kwargs)
            self.padding = (padding, padding) if isinstance(padding, int) else tuple(padding)

        def call(self, inputs):
            return F.pad(inputs, (0, 0) + self.padding)

        def compute_output_shape(self, input_shape):
            length = None if input_shape[1] is None else input_shape[1] + sum(self.padding)
            return (input_shape[0], length, input_shape[2])

        def get_config(self):
            return dict(super().get_config(), padding=self.padding)

    class Cropping1D(Layer):
        """A sequence without its first and last steps.

        >>> keras.layers.Cropping1D(1)(np.ones((2, 5, 4))).shape
        torch.Size([2, 3, 4])
        """

        def __init__(self, cropping=(1, 1), **kwargs):
            super().__init__(**kwargs)
            self.cropping = (cropping, cropping) if isinstance(cropping, int) else tuple(cropping)

        def call(self, inputs):
            return inputs[:, self.cropping[0]:inputs.shape[1] - self.cropping[1]]

        def compute_output_shape(self, input_shape):
            length = None if input_shape[1] is None else input_shape[1] - sum(self.cropping)
            return (input_shape[0], length, input_shape[2])

        def get_config(self):
            return dict(super().get_config(), cropping=self.cropping)

    class UpSampling1D(Layer):
        """Each step several times.

        >>> keras.layers.UpSampling1D(2)(np.ones((2, 3, 4))).shape
        torch.Size([2, 6, 4])
        """

        def __init__(self, size=2, **kwargs):
            super().__init__(**kwargs)
            self.size = int(size)

        def call(self, inputs):
            return torch.repeat_interleave(inputs, self.size, 1)

        def compute_output_shape(self, input_shape):
            return (input_shape[0], None if input_shape[1] is None else input_shape[1] * self.size, input_shape[2])

        def get_config(self):
            return dict(super().get_config(), size=self.size)
    """#
}
