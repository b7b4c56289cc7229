extension KerasSource {
  /// Metrics.
  static let metrics = #"""
    def _scalar(value):
        return torch.tensor(float(value))

    class Metric:
        """What is counted along an epoch: a subclass gives `update_state` and `result`.

        >>> m = keras.metrics.Mean()
        >>> m.update_state([1.0, 3.0])
        >>> float(m.result())
        2.0
        """

        def __init__(self, name=None, dtype=None):
            self.name = name or _snake(self.__class__.__name__)
            self.dtype = dtype or 'float32'
            # What a subclass resets it may make only after this.
            Metric.reset_state(self)

        def __repr__(self):
            return f'<{self.__class__.__name__} name={self.name}>'

        def add_weight(self, shape=(), initializer='zeros', dtype=None, name=None, **kwargs):
            variable = Variable(_get_initializer(initializer), tuple(shape), trainable=False, name=name)
            self.__dict__.setdefault('_own', []).append((variable, variable.numpy().copy()))
            return variable

        add_variable = add_weight

        @property
        def variables(self):
            return [variable for variable, _ in self.__dict__.get('_own', [])]

        def reset_state(self):
            for variable, value in self.__dict__.get('_own', []):
                variable.assign(value)
            self._total = 0.0
            self._weight = 0.0

        def reset_states(self):
            self.reset_state()

        def result(self):
            return _scalar(self._total / self._weight if self._weight else 0.0)

        def _count(self, values, sample_weight=None):
            values = _tensor(values).detach().to(torch.float32)
            if sample_weight is None or values.ndim == 0:
                if sample_weight is not None:
                    self._total += float(values) * float(sample_weight)
                    self._weight += float(sample_weight)
                    return
                self._total += float(values.sum())
                self._weight += max(1, values.numel())
                return
            weight = _tensor(sample_weight).to(torch.float32)
            weight = weight.reshape(tuple(weight.shape) + (1,) * (values.ndim - weight.ndim)).expand(values.shape)
            self._total += float((values * weight).sum())
            self._weight += float(weight.sum())

        def __call__(self, *args, **kwargs):
            self.update_state(*args, **kwargs)
            return self.result()

        def get_config(self):
            return {'name': self.name, 'dtype': self.dtype}

    class _CountedMetric(Metric):
        # What makes its state where it resets it.
        def __init__(self, name=None, dtype=None):
            super().__init__(name, dtype)
            self.reset_state()

    class Mean(Metric):
        """The mean of what it is given.

        >>> float(keras.metrics.Mean()([1.0, 2.0]))
        1.5
        """

        def update_state(self, values, sample_weight=None):
            self._count(values, sample_weight)

    class Sum(Metric):
        """The sum of what it is given.

        >>> float(keras.metrics.Sum()([1.0, 2.0]))
        3.0
        """

        def update_state(self, values, sample_weight=None):
            self._count(values, sample_weight)

        def result(self):
            return _scalar(self._total)

    class MeanMetricWrapper(Metric):
        """The mean of a function of what is true and what was said.

        >>> keras.metrics.MeanMetricWrapper(keras.losses.mse, name='own').name
        'own'
        """

        def __init__(self, fn, name=None, dtype=None, **options):
            super().__init__(name or _name_of(fn))
            self._fn = fn
            self._options = options

        def update_state(self, y_true, y_pred, sample_weight=None):
            values = self._fn(_floating(_tensor(y_true)), _tensor(y_pred), **self._options)
            mask = Layer._mask_of(y_pred) if torch.is_tensor(y_pred) else None
            if mask is not None:
                mask = mask.to(torch.float32)
                sample_weight = mask if sample_weight is None else _alike_rank(_tensor(sample_weight), mask) * mask
            self._count(values, sample_weight)

    def binary_accuracy(y_true, y_pred, threshold=0.5):
        y_true, y_pred = _pair(y_true, y_pred)
        return (y_true == (y_pred > threshold).to(y_pred.dtype)).to(torch.float32)

    def categorical_accuracy(y_true, y_pred):
        return (_tensor(y_true).argmax(-1) == _tensor(y_pred).argmax(-1)).to(torch.float32)

    def sparse_categorical_accuracy(y_true, y_pred):
        y_true, y_pred = _tensor(y_true), _tensor(y_pred)
        if y_true.ndim == y_pred.ndim and y_true.shape[-1] == 1:
            y_true = y_true.squeeze(-1)
        return (y_true.to(torch.int64) == y_pred.argmax(-1)).to(torch.float32)

    def accuracy(y_true, y_pred):
        """Of the three accuracies the one that the shapes ask for."""
        y_true, y_pred = _tensor(y_true), _tensor(y_pred)
        if y_pred.shape[-1] == 1 or y_pred.ndim == 1:
            return binary_accuracy(y_true, y_pred)
        if tuple(y_true.shape) == tuple(y_pred.shape):
            return categorical_accuracy(y_true, y_pred)
        return sparse_categorical_accuracy(y_true, y_pred)

    def _metric_type(name, function, label):
        def initialize(self, name=label, dtype=None, **options):
            MeanMetricWrapper.__init__(self, function, name, **options)
        doc = f'The mean of {function.__name__}.\n\n>>> keras.metrics.{name}().name\n{label!r}'
        return type(name, (MeanMetricWrapper,), {'__init__': initialize, '__doc__': doc})

    BinaryAccuracy = _metric_type('BinaryAccuracy', binary_accuracy, 'binary_accuracy')
    CategoricalAccuracy = _metric_type('CategoricalAccuracy', categorical_accuracy, 'categorical_accuracy')
    SparseCategoricalAccuracy = _metric_type('SparseCategoricalAccuracy', sparse_categorical_accuracy,
                                             'sparse_categorical_accuracy')
    MeanSquaredErrorMetric = _metric_type('MeanSquaredError', mean_squared_error, 'mean_squared_error')
    MeanAbsoluteErrorMetric = _metric_type('MeanAbsoluteError', mean_absolute_error, 'mean_absolute_error')

    _metric_functions = dict(_losses, accuracy=accuracy, acc=accuracy, binary_accuracy=binary_accuracy,
                             categorical_accuracy=categorical_accuracy,
                             sparse_categorical_accuracy=sparse_categorical_accuracy)
    _lookup_metric = _lookup('metric', _metric_functions, 'metrics')

    def _get_metric(identifier):
        metric = _lookup_metric(identifier)
        if isinstance(metric, Metric):
            return metric
        if isinstance(identifier, str) and _classic and identifier.lower() in ('mse', 'mae', 'mape', 'msle'):
            return MeanMetricWrapper(metric, identifier.lower())
        return MeanMetricWrapper(metric, identifier if isinstance(identifier, str) else _name_of(metric))
    """#
}
