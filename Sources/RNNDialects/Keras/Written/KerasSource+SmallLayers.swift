extension KerasSource {
  /// Layers of a line or two.
  static let smallLayers = #"""
    class Permute(Layer):
        """The axes of a sample in another order, counted from 1.

        >>> keras.layers.Permute((2, 1))(np.ones((2, 3, 4))).shape
        torch.Size([2, 4, 3])
        """

        def __init__(self, dims, **kwargs):
            super().__init__(**kwargs)
            self.dims = tuple(dims)
            if sorted(self.dims) != list(range(1, len(self.dims) + 1)):
                raise ValueError('Invalid permutation argument `dims` for Permute Layer. The set of indices in `dims` '
                                 'must be consecutive and start from 1. '
                                 f'Received dims={dims}')
            self.input_spec = InputSpec(ndim=len(self.dims) + 1)

        def call(self, inputs):
            return inputs.permute((0,) + self.dims)

        def compute_output_shape(self, input_shape):
            return (input_shape[0],) + tuple(input_shape[place] for place in self.dims)

        def get_config(self):
            return dict(super().get_config(), dims=self.dims)

    class Identity(Layer):
        """What comes in goes out.

        >>> keras.layers.Identity()(np.ones(2)).shape
        torch.Size([2])
        """

        _keeps_shape = True

        def call(self, inputs):
            return inputs

    class GaussianNoise(Layer):
        """Normal noise on what passes in training.

        >>> keras.layers.GaussianNoise(0.1)(np.ones(2)).numpy()
        array([1., 1.], dtype=float32)
        """

        _keeps_shape = True

        def __init__(self, stddev, seed=None, **kwargs):
            super().__init__(**kwargs)
            self.built = True
            self.stddev = stddev
            self.seed = seed
            self.supports_masking = True

        def call(self, inputs, training=False):
            return inputs + torch.randn(inputs.shape) * self.stddev if training else inputs

        def get_config(self):
            return dict(super().get_config(), stddev=self.stddev, seed=self.seed)

    class GaussianDropout(Layer):
        """Normal noise around 1 as a factor in training.

        >>> keras.layers.GaussianDropout(0.1)(np.ones(2)).numpy()
        array([1., 1.], dtype=float32)
        """

        _keeps_shape = True

        def __init__(self, rate, seed=None, **kwargs):
            super().__init__(**kwargs)
            self.built = True
            self.rate = rate
            self.seed = seed
            self.supports_masking = True

        def call(self, inputs, training=False):
            if not training or not self.rate:
                return inputs
            return inputs * (1.0 + torch.randn(inputs.shape) * math.sqrt(self.rate / (1.0 - self.rate)))

        def get_config(self):
            return dict(super().get_config(), rate=self.rate, seed=self.seed)

    class SpatialDropout1D(Dropout):
        """Drops features for all steps at once.

        >>> keras.layers.SpatialDropout1D(0.5)(np.ones((1, 2, 3))).shape
        torch.Size([1, 2, 3])
        """

        def __init__(self, rate, seed=None, **kwargs):
            super().__init__(rate, noise_shape=(None, 1, None), seed=seed, **kwargs)

        def get_config(self):
            config = super().get_config()
            config.pop('noise_shape')
            return config

    class _Function(Layer):
        # A function of its attributes.
        _keeps_shape = True

        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            self.built = True
            self.supports_masking = True

        def get_config(self):
            return dict(super().get_config(), **{key: getattr(self, key) for key in self._options})

    class ReLU(_Function):
        """What is positive; of the rest a part.

        >>> keras.layers.ReLU()(np.array([-1.0, 2.0])).numpy()
        array([0., 2.], dtype=float32)
        """

        _options = ('max_value', 'negative_slope', 'threshold')

        def __init__(self, max_value=None, negative_slope=0.0, threshold=0.0, **kwargs):
            super().__init__(**kwargs)
            self.max_value, self.negative_slope, self.threshold = max_value, negative_slope, threshold

        def call(self, inputs):
            return relu(inputs, self.negative_slope, self.max_value, self.threshold)

    class LeakyReLU(_Function):
        """What is positive, and a small part of the rest.

        >>> keras.layers.LeakyReLU(0.5)(np.array([-1.0, 2.0])).numpy()
        array([-0.5,  2. ], dtype=float32)
        """

        _options = ('negative_slope',)

        def __init__(self, negative_slope=0.3, **kwargs):
            negative_slope = kwargs.pop('alpha', negative_slope)
            super().__init__(**kwargs)
            self.negative_slope = negative_slope

        def call(self, inputs):
            return F.leaky_relu(inputs, self.negative_slope)

    class ELU(_Function):
        """What is positive; of the rest alpha (exp x - 1).

        >>> keras.layers.ELU()(np.array([2.0])).numpy()
        array([2.], dtype=float32)
        """

        _options = ('alpha',)

        def __init__(self, alpha=1.0, **kwargs):
            super().__init__(**kwargs)
            self.alpha = alpha

        def call(self, inputs):
            return F.elu(inputs, self.alpha)

    class PReLU(Layer):
        """What is positive; of the rest a part that is learned.

        >>> keras.layers.PReLU()(np.array([[2.0]])).shape
        torch.Size([1, 1])
        """

        _keeps_shape = True

        def __init__(self, alpha_initializer='Zeros', alpha_regularizer=None, alpha_constraint=None, shared_axes=None,
                     **kwargs):
            super().__init__(**kwargs)
            self.alpha_initializer = _get_initializer(alpha_initializer)
            self.alpha_regularizer, self.alpha_constraint = alpha_regularizer, alpha_constraint
            self.shared_axes = [shared_axes] if isinstance(shared_axes, int) else list(shared_axes or [])
            self.supports_masking = True

        def build(self, input_shape):
            shape = [1 if place in self.shared_axes else size for place, size in enumerate(input_shape)][1:]
            self.alpha = self.add_weight(shape, self.alpha_initializer, name='alpha',
                                         regularizer=self.alpha_regularizer, constraint=self.alpha_constraint)
            self.built = True

        def call(self, inputs):
            return torch.relu(inputs) - self.alpha.value * torch.relu(-inputs)

    class Softmax(_Function):
        """Probabilities along an axis.

        >>> keras.layers.Softmax()(np.zeros((1, 2))).numpy()
        array([[0.5, 0.5]], dtype=float32)
        """

        _options = ('axis',)

        def __init__(self, axis=-1, **kwargs):
            super().__init__(**kwargs)
            self.axis = axis

        def call(self, inputs, mask=None):
            if mask is not None:
                inputs = inputs + (1.0 - mask.to(inputs.dtype)) * -1e9
            return torch.softmax(inputs, self.axis)

    class ActivityRegularization(Layer):
        """Adds to the loss by the size of what passes.

        >>> keras.layers.ActivityRegularization(l2=0.1)(np.ones((1, 2))).shape
        torch.Size([1, 2])
        """

        _keeps_shape = True

        def __init__(self, l1=0.0, l2=0.0, **kwargs):
            super().__init__(activity_regularizer=L1L2(l1, l2), **kwargs)
            self.built = True
            self.l1, self.l2 = l1, l2

        def call(self, inputs):
            return inputs

        def get_config(self):
            return dict(super().get_config(), l1=self.l1, l2=self.l2)

    class Dot(_Merge):
        """Sums of products of two inputs along an axis of each.

        >>> keras.layers.Dot(axes=1)([np.ones((2, 3)), np.ones((2, 3))]).shape
        torch.Size([2, 1])
        """

        def __init__(self, axes, normalize=False, **kwargs):
            super().__init__(**kwargs)
            self.axes = axes
            self.normalize = normalize

        def _places(self, first, second):
            axes = (self.axes, self.axes) if isinstance(self.axes, int) else self.axes
            return axes[0] % first, axes[1] % second

        def call(self, inputs):
            first, second = inputs
            one, other = self._places(first.ndim, second.ndim)
            if self.normalize:
                first, second = F.normalize(first, dim=one), F.normalize(second, dim=other)
            first = first.unsqueeze(1) if first.ndim == 2 else first.transpose(one, first.ndim - 1)
            second = second.unsqueeze(-1) if second.ndim == 2 else second.transpose(other, 1)
            y = torch.matmul(first, second)
            if inputs[0].ndim == 2:
                y = y.squeeze(1)
            return y.squeeze(-1) if inputs[1].ndim == 2 and inputs[0].ndim > 2 else y

        def compute_output_shape(self, input_shape):
            first, second = (list(shape) for shape in input_shape)
            one, other = self._places(len(first), len(second))
            shape = first[:one] + first[one + 1:] + second[1:other] + second[other + 1:]
            return tuple(shape) if len(shape) > 1 else (shape[0], 1)

        def get_config(self):
            return dict(super().get_config(), axes=self.axes, normalize=self.normalize)

    def dot(inputs, axes, normalize=False, **kwargs):
        """As the layer Dot.

        >>> keras.layers.dot([np.ones((2, 3)), np.ones((2, 3))], axes=1).shape
        torch.Size([2, 1])
        """
        return Dot(axes, normalize, **kwargs)(inputs)
    """#
}
