extension KerasSource {
  /// Losses.
  static let losses = #"""
    def _pair(y_true, y_pred):
        y_pred = _tensor(y_pred)
        y_true = _tensor(y_true)
        y_true = y_true.to(y_pred.dtype)
        if y_true.ndim == y_pred.ndim - 1 and y_pred.shape[-1] == 1:
            y_true = y_true.unsqueeze(-1)
        elif y_true.ndim == y_pred.ndim + 1 and y_true.shape[-1] == 1:
            y_true = y_true.squeeze(-1)
        return y_true, y_pred

    def mean_squared_error(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        return ((y_true - y_pred) ** 2).mean(-1)

    def mean_absolute_error(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        return torch.abs(y_true - y_pred).mean(-1)

    def huber(y_true, y_pred, delta=1.0):
        y_true, y_pred = _pair(y_true, y_pred)
        error = torch.abs(y_true - y_pred)
        return torch.where(error <= delta, 0.5 * error * error, delta * error - 0.5 * delta * delta).mean(-1)

    def binary_crossentropy(y_true, y_pred, from_logits=False, label_smoothing=0.0, axis=-1):
        y_true, y_pred = _pair(y_true, y_pred)
        if label_smoothing:
            y_true = y_true * (1.0 - label_smoothing) + 0.5 * label_smoothing
        if from_logits:
            return (F.softplus(y_pred) - y_true * y_pred).mean(axis)
        y_pred = torch.clamp(y_pred, 1e-7, 1.0 - 1e-7)
        return -(y_true * torch.log(y_pred) + (1.0 - y_true) * torch.log(1.0 - y_pred)).mean(axis)

    def categorical_crossentropy(y_true, y_pred, from_logits=False, label_smoothing=0.0, axis=-1):
        y_pred = _tensor(y_pred)
        y_true = _tensor(y_true).to(y_pred.dtype)
        if tuple(y_true.shape) != tuple(y_pred.shape):
            raise ValueError('Arguments `target` and `output` must have the same shape. Received: target.shape='
                             f'{tuple(y_true.shape)}, output.shape={tuple(y_pred.shape)}')
        if label_smoothing:
            y_true = y_true * (1.0 - label_smoothing) + label_smoothing / y_true.shape[-1]
        return -(y_true * _log_probabilities(y_pred, from_logits, axis)).sum(axis)

    def _log_probabilities(y_pred, from_logits, axis):
        if from_logits:
            return torch.log_softmax(y_pred, axis)
        y_pred = y_pred / y_pred.sum(axis, keepdim=True)
        return torch.log(torch.clamp(y_pred, 1e-7, 1.0 - 1e-7))

    def sparse_categorical_crossentropy(y_true, y_pred, from_logits=False, axis=-1):
        y_pred = _tensor(y_pred)
        y_true = _tensor(y_true).to(torch.int64)
        if y_true.ndim == y_pred.ndim and y_true.shape[-1] == 1:
            y_true = y_true.squeeze(-1)
        if tuple(y_true.shape) != tuple(y_pred.shape[:-1]):
            raise ValueError('Argument `output` must have rank (ndim) `target.ndim - 1`. Received: target.shape='
                             f'{tuple(y_true.shape)}, output.shape={tuple(y_pred.shape)}')
        if y_true.numel() and not 0 <= int(y_true.min()) <= int(y_true.max()) < y_pred.shape[-1]:
            raise ValueError(f'Labels must be from 0 to {y_pred.shape[-1] - 1}, as the output has {y_pred.shape[-1]} '
                             f'classes; '
                             f'received labels from {int(y_true.min())} to {int(y_true.max())}')
        if from_logits and y_pred.ndim == 2:
            return F.cross_entropy(y_pred, y_true, reduction='none')
        return -_log_probabilities(y_pred, from_logits, axis).gather(-1, y_true.unsqueeze(-1)).squeeze(-1)

    class Loss(_Configured):
        """A loss, reduced to one number: a subclass gives `call(y_true, y_pred)`.

        >>> class Cubes(keras.losses.Loss):
        ...     def call(self, y_true, y_pred):
        ...         return abs(y_true - y_pred) ** 3
        >>> float(Cubes()([0.0], [2.0]))
        8.0
        """

        _config = {}

        def __init__(self, name=None, reduction='sum_over_batch_size', dtype=None):
            self.name = name or _snake(self.__class__.__name__)
            self.reduction = reduction

        def __call__(self, y_true, y_pred, sample_weight=None):
            values = self.call(_floating(_tensor(y_true)), _tensor(y_pred))
            mask = Layer._mask_of(y_pred) if torch.is_tensor(y_pred) else None
            if mask is not None and self.reduction is not None:
                # Steps that are left out do not count; those that are left count as all.
                mask = mask.to(values.dtype)
                if self.reduction != 'sum':
                    mask = mask * (mask.numel() / (mask.sum() + 1e-07))
                sample_weight = mask if sample_weight is None else _alike_rank(_tensor(sample_weight), mask) * mask
            if sample_weight is not None:
                weight = _tensor(sample_weight).to(values.dtype)
                values = values * weight.reshape(tuple(weight.shape) + (1,) * (values.ndim - weight.ndim))
            if self.reduction == 'sum':
                return values.sum()
            return values if self.reduction in (None, 'none') else values.mean()

    def _alike_rank(weight, values):
        return weight.to(values.dtype).reshape(tuple(weight.shape) + (1,) * (values.ndim - weight.ndim))

    class LossFunctionWrapper(Loss):
        """A function as a loss."""

        def __init__(self, fn, reduction='sum_over_batch_size', name=None, **options):
            super().__init__(name or _name_of(fn), reduction)
            self.fn = fn
            self._options = options
            self._config = dict({'name': self.name, 'reduction': reduction}, **options)

        def call(self, y_true, y_pred):
            return self.fn(y_true, y_pred, **self._options)

    class MeanSquaredError(LossFunctionWrapper):
        def __init__(self, reduction='sum_over_batch_size', name='mean_squared_error', dtype=None):
            super().__init__(mean_squared_error, reduction, name)

    class MeanAbsoluteError(LossFunctionWrapper):
        def __init__(self, reduction='sum_over_batch_size', name='mean_absolute_error', dtype=None):
            super().__init__(mean_absolute_error, reduction, name)

    class Huber(LossFunctionWrapper):
        def __init__(self, delta=1.0, reduction='sum_over_batch_size', name='huber_loss', dtype=None):
            super().__init__(huber, reduction, name, delta=delta)

    class BinaryCrossentropy(LossFunctionWrapper):
        def __init__(self, from_logits=False, label_smoothing=0.0, axis=-1, reduction='sum_over_batch_size',
                     name='binary_crossentropy', dtype=None):
            super().__init__(binary_crossentropy, reduction, name, from_logits=from_logits,
                             label_smoothing=label_smoothing, axis=axis)

    class CategoricalCrossentropy(LossFunctionWrapper):
        def __init__(self, from_logits=False, label_smoothing=0.0, axis=-1, reduction='sum_over_batch_size',
                     name='categorical_crossentropy', dtype=None):
            super().__init__(categorical_crossentropy, reduction, name, from_logits=from_logits,
                             label_smoothing=label_smoothing, axis=axis)

    class SparseCategoricalCrossentropy(LossFunctionWrapper):
        def __init__(self, from_logits=False, ignore_class=None, reduction='sum_over_batch_size', axis=-1,
                     name='sparse_categorical_crossentropy', dtype=None):
            if ignore_class is not None:
                raise ValueError('ignore_class is not here yet; give the samples a sample_weight of 0 instead')
            super().__init__(sparse_categorical_crossentropy, reduction, name, from_logits=from_logits, axis=axis)

    _losses = {'mse': mean_squared_error, 'mae': mean_absolute_error}
    for _function in (mean_squared_error, mean_absolute_error, huber, binary_crossentropy, categorical_crossentropy,
                      sparse_categorical_crossentropy):
        _losses[_function.__name__] = _losses[_function.__name__.replace('_', '')] = _function
    _lookup_loss = _lookup('loss', _losses, 'losses')

    def _get_loss(identifier):
        loss = _lookup_loss(identifier)
        return loss if loss is None or isinstance(loss, Loss) else LossFunctionWrapper(loss)
    """#
}
