extension KerasSource {
  /// Layers of shape, merging and functions.
  static let shaping = #"""
    class Flatten(Layer):
        """All of a sample in a row."""

        def call(self, inputs):
            return inputs.reshape(inputs.shape[0], -1)

        def compute_output_shape(self, input_shape):
            rest = input_shape[1:]
            return (input_shape[0], None if None in rest else math.prod(rest))

    class Reshape(Layer):
        """Another shape of each sample; -1 for what follows from the rest."""

        def __init__(self, target_shape, **kwargs):
            super().__init__(**kwargs)
            self.target_shape = tuple(target_shape)

        def call(self, inputs):
            self.compute_output_shape(tuple(inputs.shape))
            return inputs.reshape((inputs.shape[0],) + self.target_shape)

        def compute_output_shape(self, input_shape):
            rest = input_shape[1:]
            known = math.prod(size for size in self.target_shape if size != -1)
            free = None if None in rest else math.prod(rest) // max(1, known)
            fixed = -1 not in self.target_shape
            if None not in rest and free * known != math.prod(rest) or fixed and free not in (None, 1):
                raise ValueError('The total size of the tensor must be unchanged. Received: input_shape='
                                 f'{rest}, target_shape={self.target_shape}')
            return (input_shape[0],) + tuple(free if size == -1 else size for size in self.target_shape)

        def get_config(self):
            return dict(super().get_config(), target_shape=self.target_shape)

    class RepeatVector(Layer):
        """A vector, n times along a new axis of time."""

        def __init__(self, n, **kwargs):
            super().__init__(**kwargs)
            if not isinstance(n, int):
                raise TypeError(f'Expected an integer value for `n`, got {type(n)}.')
            self.n = n
            self.input_spec = InputSpec(ndim=2)

        def call(self, inputs):
            return inputs.unsqueeze(1).expand(inputs.shape[0], self.n, inputs.shape[1])

        def compute_output_shape(self, input_shape):
            return (input_shape[0], self.n, input_shape[1])

        def get_config(self):
            return dict(super().get_config(), n=self.n)

    def _all_masks(masks):
        masks = [mask for mask in (masks or []) if mask is not None]
        whole = None
        for mask in masks:
            whole = mask if whole is None else whole & mask
        return whole

    class Concatenate(Layer):
        """Several inputs side by side."""

        def __init__(self, axis=-1, **kwargs):
            super().__init__(**kwargs)
            self.axis = axis
            self.supports_masking = True

        def build(self, input_shape):
            if not input_shape or _is_shape(input_shape):
                raise ValueError('A `Concatenate` layer should be called on a list of at least 1 input. Received: '
                                 f'input_shape={input_shape}')
            self.compute_output_shape(input_shape)
            self.built = True

        def call(self, inputs):
            return torch.cat(list(inputs), self.axis)

        def compute_output_shape(self, input_shape):
            axis = self.axis % len(input_shape[0])
            sizes = [shape[axis] for shape in input_shape]
            for place in range(len(input_shape[0])):
                found = {shape[place] for shape in input_shape if shape[place] is not None}
                if place != axis and len(found) > 1:
                    raise ValueError('A `Concatenate` layer requires inputs with matching shapes except for the '
                                     'concatenation '
                                     f'axis. Received: input_shape={[tuple(shape) for shape in input_shape]}')
            shape = list(input_shape[0])
            shape[axis] = None if None in sizes else sum(sizes)
            return tuple(shape)

        def compute_mask(self, inputs, mask=None):
            if mask is None or all(part is None for part in mask):
                return None
            if _classic:
                if any(part is None for part in mask):
                    return None
                return torch.cat(list(mask), 1) if self.axis % inputs[0].ndim == 1 else _all_masks(mask)
            masks = []
            for part, own in zip(inputs, mask):
                if own is None:
                    own = ops_ones_like(part, dtype='bool')
                elif own.ndim < part.ndim:
                    own = ops_logical_or(ops_expand_dims(own, -1), ops_zeros_like(part, dtype='bool'))
                masks.append(own)
            return ops_any(ops_concatenate(masks, axis=self.axis), axis=-1)

        def get_config(self):
            return dict(super().get_config(), axis=self.axis)

    class _Merge(Layer):
        # Several inputs into one of the shape they share.
        def build(self, input_shape):
            if not isinstance(input_shape, (list, tuple)) or _is_shape(input_shape):
                raise ValueError('A merge layer should be called on a list of inputs. Received: '
                                 f'input_shape={input_shape} (not a list of shapes)')
            self.compute_output_shape(input_shape)
            self.built = True

        def call(self, inputs):
            result = inputs[0]
            for part in inputs[1:]:
                result = self._join(result, part)
            return result

        def compute_output_shape(self, input_shape):
            shape = tuple(input_shape[0])
            for other in input_shape[1:]:
                longest = max(len(shape), len(other))
                first = (1,) * (longest - len(shape)) + shape
                second = (1,) * (longest - len(other)) + tuple(other)
                if any(a != b and None not in (a, b) and 1 not in (a, b) for a, b in zip(first[1:], second[1:])):
                    raise ValueError(f'Inputs have incompatible shapes. Received shapes {tuple(shape[1:])} and '
                                     f'{tuple(other[1:])}')
                shape = tuple(b if a == 1 or a is None else a for a, b in zip(first, second))
            return shape

        def compute_mask(self, inputs, mask=None):
            if mask is None or any(part is None for part in mask):
                return None
            whole = mask[0]
            for part in mask[1:]:
                whole = whole & part if _classic else ops_logical_or(whole, part)
            return whole

    class Add(_Merge):
        """The sum of several inputs."""

        def _join(self, first, second):
            return first + second

    class Subtract(_Merge):
        """One input less another."""

        def _join(self, first, second):
            return first - second

    class Multiply(_Merge):
        """The product of several inputs."""

        def _join(self, first, second):
            return first * second

    class Average(Add):
        """The mean of several inputs."""

        def call(self, inputs):
            return super().call(inputs) / len(inputs)

    class Maximum(_Merge):
        """The larger of several inputs, element by element.

        >>> keras.layers.Maximum()([np.ones(2), np.zeros(2)]).numpy()
        array([1., 1.], dtype=float32)
        """

        def _join(self, first, second):
            return torch.maximum(first, second)

    class Minimum(_Merge):
        """The smaller of several inputs, element by element.

        >>> keras.layers.Minimum()([np.ones(2), np.zeros(2)]).numpy()
        array([0., 0.], dtype=float32)
        """

        def _join(self, first, second):
            return torch.minimum(first, second)

    def concatenate(inputs, axis=-1, **kwargs):
        """As the layer Concatenate.

        >>> keras.layers.concatenate([np.ones((1, 2)), np.ones((1, 3))]).shape
        torch.Size([1, 5])
        """
        return Concatenate(axis=axis, **kwargs)(inputs)

    def _merging(kind, name):
        def merge(inputs, **kwargs):
            return kind(**kwargs)(inputs)
        merge.__name__ = name
        merge.__doc__ = (f'As the layer {kind.__name__}.\n\n'
                         f'>>> keras.layers.{name}([np.ones(2), np.ones(2)]).shape\ntorch.Size([2])')
        return merge

    add, subtract, multiply = _merging(Add, 'add'), _merging(Subtract, 'subtract'), _merging(Multiply, 'multiply')
    average, maximum, minimum = (_merging(Average, 'average'), _merging(Maximum, 'maximum'),
                                 _merging(Minimum, 'minimum'))

    class Lambda(_Operation):
        """A function as a layer."""

        def __init__(self, function, output_shape=None, mask=None, arguments=None, **kwargs):
            Layer.__init__(self, **kwargs)
            self.arguments = dict(arguments or {})
            self.function = function
            self.mask = mask
            self.supports_masking = mask is not None
            try:
                import inspect
                names = inspect.signature(function).parameters
            except (TypeError, ValueError):
                names = ()
            self._hears = [name for name in ('mask', 'training') if name in names and name not in self.arguments]

        _with_mask = Layer._with_mask

        def call(self, inputs, mask=None, training=None):
            heard = {'mask': mask, 'training': training}
            return self.function(inputs, **{name: heard[name] for name in self._hears}, **self.arguments)

        def _tried(self, args, kwargs):
            return self.call(*args, **kwargs)

        def compute_mask(self, inputs, mask=None):
            return self.mask(inputs, mask) if callable(self.mask) else self.mask

        def get_config(self):
            return dict(Layer.get_config(self), function=self.function, mask=self.mask, arguments=self.arguments)

    class Wrapper(Layer):
        """A layer around another one.

        >>> keras.layers.Wrapper(keras.layers.Dense(2)).layer.units
        2
        """

        def __init__(self, layer, **kwargs):
            if not isinstance(layer, Layer):
                raise ValueError(f'Layer {layer} supplied to Wrapper is not a supported layer type. Please ensure '
                                 'wrapped layer is a valid Keras layer.')
            super().__init__(**kwargs)
            self.layer = layer

        def build(self, input_shape=None):
            if not self.layer.built:
                self.layer._build(input_shape)
            self.built = True

        def get_config(self):
            return dict(super().get_config(), layer=_serialized(self.layer))

        @classmethod
        def from_config(cls, config):
            return cls(**dict(config, layer=_deserialized(config['layer'])))

    class TimeDistributed(Wrapper):
        """A layer, applied to every step.

        >>> keras.layers.TimeDistributed(keras.layers.Dense(4))(np.ones((2, 3, 5))).shape
        torch.Size([2, 3, 4])
        """

        def __init__(self, layer, **kwargs):
            if not isinstance(layer, Layer):
                raise ValueError('Please initialize `TimeDistributed` layer with a `keras.layers.Layer` instance. '
                                 f'Received: {layer}')
            super().__init__(layer, **kwargs)
            self.supports_masking = True

        def build(self, input_shape):
            if len(input_shape) < 3:
                raise ValueError('`TimeDistributed` Layer should be passed an `input_shape` with at least 3 '
                                 'dimensions, received: '
                                 f'{input_shape}')
            if not self.layer.built:
                self.layer._build((input_shape[0],) + tuple(input_shape[2:]))
            self.built = True

        def compute_output_shape(self, input_shape):
            inner = self.layer.compute_output_shape((input_shape[0],) + tuple(input_shape[2:]))
            return (inner[0], input_shape[1]) + tuple(inner[1:])

        def call(self, inputs, training=None, mask=None):
            batch, length = inputs.shape[:2]
            y = self.layer(inputs.reshape((batch * length,) + tuple(inputs.shape[2:])), training=training)
            return y.reshape((batch, length) + tuple(y.shape[1:]))
    """#
}
