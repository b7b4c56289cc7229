extension KerasSource {
  /// Losses beside the usual ones.
  static let moreLosses = WrittenSource(
    """
    KLDivergence CosineSimilarity Hinge SquaredHinge CategoricalHinge LogCosh Poisson MeanAbsolutePercentageError
    MeanSquaredLogarithmicError kl_divergence cosine_similarity hinge squared_hinge categorical_hinge log_cosh poisson
    mean_absolute_percentage_error mean_squared_logarithmic_error mape msle kld _table
    """, everything,
    #"""
    def kl_divergence(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        y_true, y_pred = torch.clamp(y_true, 1e-7, 1.0), torch.clamp(y_pred, 1e-7, 1.0)
        return (y_true * torch.log(y_true / y_pred)).sum(-1)

    def cosine_similarity(y_true, y_pred, axis=-1):
        y_true, y_pred = _pair(y_true, y_pred)
        return (F.normalize(y_true, dim=axis) * F.normalize(y_pred, dim=axis)).sum(axis)

    def _signs(y_true):
        # Labels of 0 and 1 as -1 and 1.
        return torch.where(y_true == 0, -torch.ones_like(y_true), y_true) if bool(
            ((y_true == 0) | (y_true == 1)).all()) else y_true

    def hinge(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        return torch.relu(1.0 - _signs(y_true) * y_pred).mean(-1)

    def squared_hinge(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        return (torch.relu(1.0 - _signs(y_true) * y_pred) ** 2).mean(-1)

    def categorical_hinge(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        return torch.relu(((1.0 - y_true) * y_pred).max(-1)[0] - (y_true * y_pred).sum(-1) + 1.0)

    def log_cosh(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        error = y_pred - y_true
        return (error + F.softplus(-2.0 * error) - math.log(2.0)).mean(-1)

    def poisson(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        return (y_pred - y_true * torch.log(y_pred + 1e-7)).mean(-1)

    def mean_absolute_percentage_error(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        return 100.0 * torch.abs((y_true - y_pred) / torch.clamp(torch.abs(y_true), min=1e-7)).mean(-1)

    def mean_squared_logarithmic_error(y_true, y_pred):
        y_true, y_pred = _pair(y_true, y_pred)
        return ((torch.log(torch.clamp(y_pred, min=1e-7) + 1.0) - torch.log(torch.clamp(y_true, min=1e-7) + 1.0))
                ** 2).mean(-1)

    mape, msle, kld = mean_absolute_percentage_error, mean_squared_logarithmic_error, kl_divergence

    def _loss_type(name, function, label, summary):
        def initialize(self, reduction='sum_over_batch_size', name=label, dtype=None, **options):
            LossFunctionWrapper.__init__(self, function, reduction, name, **options)
        doc = f'{summary}\n\n>>> keras.losses.{name}().name\n{label!r}'
        function.__doc__ = f'{summary}\n\n>>> keras.losses.{function.__name__}([[0.0, 1.0]], [[0.5, 0.5]]).shape'
        return type(name, (LossFunctionWrapper,), {'__init__': initialize, '__doc__': doc})

    KLDivergence = _loss_type('KLDivergence', kl_divergence, 'kl_divergence',
                              'The sum of y_true * log(y_true / y_pred).')
    Hinge = _loss_type('Hinge', hinge, 'hinge', 'The mean of max(0, 1 - y_true * y_pred).')
    SquaredHinge = _loss_type('SquaredHinge', squared_hinge, 'squared_hinge',
                              'The mean square of max(0, 1 - y_true * y_pred).')
    CategoricalHinge = _loss_type('CategoricalHinge', categorical_hinge, 'categorical_hinge',
                                  'By how much the best wrong class comes within 1 of the right one.')
    LogCosh = _loss_type('LogCosh', log_cosh, 'log_cosh', 'The mean of log(cosh(y_pred - y_true)).')
    Poisson = _loss_type('Poisson', poisson, 'poisson', 'The mean of y_pred - y_true * log(y_pred).')
    MeanAbsolutePercentageError = _loss_type(
        'MeanAbsolutePercentageError', mean_absolute_percentage_error, 'mean_absolute_percentage_error',
        'The mean of 100 * |y_true - y_pred| / |y_true|.')
    MeanSquaredLogarithmicError = _loss_type(
        'MeanSquaredLogarithmicError', mean_squared_logarithmic_error, 'mean_squared_logarithmic_error',
        'The mean square of log(y_true + 1) - log(y_pred + 1).')

    class CosineSimilarity(LossFunctionWrapper):
        """Less the cosine of the angle between two vectors.

        >>> float(keras.losses.CosineSimilarity()([[0.0, 1.0]], [[0.0, 2.0]]))
        -1.0
        """

        def __init__(self, axis=-1, reduction='sum_over_batch_size', name='cosine_similarity', dtype=None):
            super().__init__(lambda y_true, y_pred: -cosine_similarity(y_true, y_pred, axis), reduction, name)

    cosine_similarity.__doc__ = ('The cosine of the angle between two vectors.\n\n'
                                 '>>> keras.losses.cosine_similarity([[0.0, 1.0]], [[0.0, 2.0]]).shape')
    _table = {'mape': mape, 'msle': msle, 'kld': kld, 'logcosh': log_cosh}
    for _function in (kl_divergence, cosine_similarity, hinge, squared_hinge, categorical_hinge, log_cosh, poisson,
                      mean_absolute_percentage_error, mean_squared_logarithmic_error):
        _table[_function.__name__] = _function
    """#)
}
