extension KerasSource {
  /// What has weights and layers below it.
  static let weights = #"""
    _state = {'training': False, 'recording': False, 'silent': False}

    # All classes of layers by name, for what reads configurations.
    _known_classes = {}

    # The names of the layers that are being built, from the outermost.
    _scopes = []

    def _recording(wanted):
        # Whether what layers compute is recorded for gradients; what that was before.
        before, _state['recording'] = _state['recording'], wanted
        return before

    def _is_symbolic(structure):
        return any(isinstance(leaf, KerasTensor) for leaf in _flatten(structure))

    class InputSpec:
        """What a layer wants of its input.

        >>> keras.layers.InputSpec(ndim=3).ndim
        3
        """

        def __init__(self, dtype=None, shape=None, ndim=None, max_ndim=None, min_ndim=None, axes=None,
                     allow_last_axis_squeeze=False, name=None, optional=False):
            self.dtype = dtype
            self.shape = shape
            self.ndim = len(shape) if shape is not None else ndim
            self.max_ndim = max_ndim
            self.min_ndim = min_ndim
            self.axes = axes or {}
            self.name = name

    class _Weighted:
        # What has a name, weights, and layers below it.

        name = None
        built = False
        input_spec = None

        # What is set to values of these types has no part of its own.
        _plain_types = {bool, int, float, str, type(None), torch.Tensor}

        def __new__(cls, *args, **kwargs):
            # Here because layers may be set before a class of the user's calls what is above it.
            made = object.__new__(cls)
            made.__dict__.update(_weights=[], _layers=[], _nodes=[], _losses=[], _own_metrics=[])
            return made

        def __init__(self, *, activity_regularizer=None, trainable=True, dtype=None, autocast=True, name=None,
                     **kwargs):
            shape = kwargs.pop('input_shape', None)
            batch_shape = kwargs.pop('batch_input_shape', None)
            size = kwargs.pop('input_dim', None)
            length = kwargs.pop('input_length', None)
            batch = kwargs.pop('batch_size', None)
            if batch_shape is None and shape is not None:
                batch_shape = (batch,) + tuple(shape)
            if batch_shape is None and size is not None:
                batch_shape = (batch, length, size) if length is not None else (batch, size)
            weights = kwargs.pop('weights', None)
            if kwargs:
                raise ValueError(f'Unrecognized keyword arguments passed to {self.__class__.__name__}: {kwargs}')
            self._batch_shape = batch_shape
            self._initial_weights = weights
            self._trainable = trainable
            self.activity_regularizer = _get_regularizer(activity_regularizer)
            self.supports_masking = getattr(self, 'supports_masking', type(self).compute_mask is not Layer.compute_mask)
            self.name = name or _unique(_snake(self.__class__.__name__))
            self.dtype = _plain_type(dtype)

        def __setattr__(self, name, value):
            if type(value) not in _Weighted._plain_types and name != '_nodes':
                for part in value if isinstance(value, (list, tuple)) else (value,):
                    if isinstance(part, Layer) and name not in ('_layers', 'forward_parent') and not any(
                            part is known for known in self._layers):
                        self._layers.append(part)
                    elif isinstance(part, Variable) and name != '_weights' and not any(
                            part is known for known in self._weights):
                        self._weights.append(part)
                    elif isinstance(part, Metric) and not any(part is known for known in self._own_metrics):
                        self._own_metrics.append(part)
            object.__setattr__(self, name, value)

        @property
        def metrics(self):
            found = list(self._own_metrics)
            for layer in self._layers:
                found += layer.metrics if not isinstance(layer, Model) else layer._metrics_below()
            return found

        # Weights

        def add_weight(self, shape=None, initializer=None, dtype=None, trainable=True, autocast=True, regularizer=None,
                       constraint=None, aggregation='none', name=None, overwrite_with_gradient=False):
            shape = () if shape is None else tuple(shape)
            if initializer is None:
                initializer = 'glorot_uniform' if (dtype or 'float32').startswith('float') else 'zeros'
            variable = Variable(_get_initializer(initializer), shape, dtype, trainable, name,
                                '/'.join((_scopes if _scopes and _scopes[-1] == self.name else [*_scopes, self.name])
                                         + [name or 'variable']))
            variable.regularizer = _get_regularizer(regularizer)
            variable.constraint = _get_constraint(constraint)
            if not any(variable is known for known in self._weights):
                self._weights.append(variable)
            return variable

        @property
        def weights(self):
            found = {id(variable): variable for variable in self._weights}
            for layer in self._layers:
                for variable in layer.weights:
                    found.setdefault(id(variable), variable)
            return list(found.values())

        variables = weights

        @property
        def trainable(self):
            return self._trainable

        @trainable.setter
        def trainable(self, value):
            self._trainable = bool(value)
            for layer in self._layers:
                layer.trainable = value

        @property
        def trainable_weights(self):
            if not self._trainable:
                return []
            found = {id(variable): variable for variable in self._weights if variable.trainable}
            for layer in self._layers:
                for variable in layer.trainable_weights:
                    found.setdefault(id(variable), variable)
            return list(found.values())

        @property
        def trainable_variables(self):
            return self.trainable_weights

        @property
        def non_trainable_weights(self):
            trained = {id(variable) for variable in self.trainable_weights}
            return [variable for variable in self.weights if id(variable) not in trained]

        @property
        def non_trainable_variables(self):
            return self.non_trainable_weights

        def get_weights(self):
            return [np.array(variable.numpy()) for variable in self.weights]

        def set_weights(self, weights):
            own = self.weights
            if len(own) != len(weights):
                raise ValueError(f"You called `set_weights(weights)` on layer '{self.name}' with a weight list of "
                                 f"length "
                                 f'{len(weights)}, but the layer was expecting {len(own)} weights.')
            for variable, value in zip(own, weights):
                if tuple(np.shape(value)) != variable.shape:
                    raise ValueError(f'Layer {self.name} weight shape {tuple(variable.shape)} is not compatible with '
                                     f'provided weight '
                                     f'shape {tuple(np.shape(value))}.')
                variable.assign(value)

        def count_params(self):
            if not self.built:
                raise ValueError(f"You tried to call `count_params` on layer '{self.name}', but the layer isn't built. "
                                 f"You can "
                                 'build it manually via: `layer.build(input_shape)`.')
            return sum(math.prod(variable.shape) for variable in self.weights)
    """#
}
