extension KerasSource {
  /// Metrics beside the usual ones.
  static let moreMetrics = WrittenSource(
    """
    Accuracy Precision Recall AUC F1Score RootMeanSquaredError TopKCategoricalAccuracy SparseTopKCategoricalAccuracy
    BinaryCrossentropy CategoricalCrossentropy SparseCategoricalCrossentropy KLDivergence CosineSimilarity
    MeanAbsolutePercentageError MeanTensor FalsePositives FalseNegatives TruePositives TrueNegatives
    top_k_categorical_accuracy sparse_top_k_categorical_accuracy R2Score _table
    """, everything,
    #"""
    from importlib import import_module as _import
    _more_losses = _import(_root + '.losses')

    def _metric(name, function, label, summary):
        kind = _metric_type(name, function, label)
        kind.__doc__ = f'{summary}\n\n>>> keras.metrics.{name}().name\n{label!r}'
        return kind

    Accuracy = _metric('Accuracy', lambda y_true, y_pred: (_tensor(y_true) == _tensor(y_pred)).to(torch.float32),
                       'accuracy', 'How many are equal.')

    def top_k_categorical_accuracy(y_true, y_pred, k=5):
        """Whether the class is among the k that are said to be likeliest.

        >>> keras.metrics.top_k_categorical_accuracy([[0.0, 1.0]], [[0.5, 0.4]], k=2).shape
        torch.Size([1])
        """
        return sparse_top_k_categorical_accuracy(_tensor(y_true).argmax(-1), y_pred, k)

    def sparse_top_k_categorical_accuracy(y_true, y_pred, k=5):
        """Whether the class is among the k that are said to be likeliest.

        >>> keras.metrics.sparse_top_k_categorical_accuracy([1], [[0.5, 0.4]], k=2).shape
        torch.Size([1])
        """
        y_true, y_pred = _tensor(y_true).to(torch.int64), _tensor(y_pred)
        if y_true.ndim == y_pred.ndim:
            y_true = y_true.squeeze(-1)
        best = torch.topk(y_pred, min(k, y_pred.shape[-1]))[1]
        return (best == y_true.unsqueeze(-1)).any(-1).to(torch.float32)

    class TopKCategoricalAccuracy(MeanMetricWrapper):
        """How often the class is among the k that are said to be likeliest.

        >>> keras.metrics.TopKCategoricalAccuracy(k=3).name
        'top_k_categorical_accuracy'
        """

        def __init__(self, k=5, name='top_k_categorical_accuracy', dtype=None):
            super().__init__(top_k_categorical_accuracy, name, k=k)

    class SparseTopKCategoricalAccuracy(MeanMetricWrapper):
        """How often the class is among the k that are said to be likeliest.

        >>> keras.metrics.SparseTopKCategoricalAccuracy(k=3).name
        'sparse_top_k_categorical_accuracy'
        """

        def __init__(self, k=5, name='sparse_top_k_categorical_accuracy', dtype=None):
            super().__init__(sparse_top_k_categorical_accuracy, name, k=k)

    BinaryCrossentropy = _metric('BinaryCrossentropy', binary_crossentropy, 'binary_crossentropy', 'The mean loss.')
    CategoricalCrossentropy = _metric('CategoricalCrossentropy', categorical_crossentropy, 'categorical_crossentropy',
                                      'The mean loss.')
    SparseCategoricalCrossentropy = _metric('SparseCategoricalCrossentropy', sparse_categorical_crossentropy,
                                            'sparse_categorical_crossentropy', 'The mean loss.')
    KLDivergence = _metric('KLDivergence', _more_losses.kl_divergence, 'kl_divergence', 'The mean loss.')
    CosineSimilarity = _metric('CosineSimilarity', _more_losses.cosine_similarity, 'cosine_similarity',
                               'The mean cosine.')
    MeanAbsolutePercentageError = _metric('MeanAbsolutePercentageError', _more_losses.mape,
                                          'mean_absolute_percentage_error', 'The mean loss.')

    class RootMeanSquaredError(Mean):
        """The root of the mean square error.

        >>> keras.metrics.RootMeanSquaredError().name
        'root_mean_squared_error'
        """

        def update_state(self, y_true, y_pred, sample_weight=None):
            y_true, y_pred = _pair(y_true, y_pred)
            self._count((y_true - y_pred) ** 2, sample_weight)

        def result(self):
            return _scalar(math.sqrt(float(super().result())))

    class MeanTensor(_CountedMetric):
        """The mean of each element of what it is given.

        >>> keras.metrics.MeanTensor().name
        'mean_tensor'
        """

        def reset_state(self):
            self._sum, self._times = 0.0, 0

        def update_state(self, values, sample_weight=None):
            self._sum = self._sum + _tensor(values).detach()
            self._times += 1

        def result(self):
            return self._sum / max(1, self._times)

    class R2Score(_CountedMetric):
        """How much of the variance is explained.

        >>> keras.metrics.R2Score().name
        'r2_score'
        """

        def __init__(self, class_aggregation='uniform_average', num_regressors=0, name='r2_score', dtype=None):
            super().__init__(name)

        def reset_state(self):
            self._seen = []

        def update_state(self, y_true, y_pred, sample_weight=None):
            y_true, y_pred = _pair(y_true, y_pred)
            width = y_pred.shape[-1]
            self._seen.append((y_true.detach().reshape(-1, width), y_pred.detach().reshape(-1, width)))

        def result(self):
            if not self._seen:
                return _scalar(0.0)
            true = torch.cat([part for part, _ in self._seen])
            said = torch.cat([part for _, part in self._seen])
            rest = ((true - said) ** 2).sum(0)
            return (1.0 - rest / ((true - true.mean(0)) ** 2).sum(0)).mean()

    class _Confusion(_CountedMetric):
        # Counts of what was true and what was said, by threshold.
        def __init__(self, thresholds=None, top_k=None, class_id=None, name=None, dtype=None):
            self.thresholds = [0.5] if thresholds is None else list(
                thresholds if isinstance(thresholds, (list, tuple)) else [thresholds])
            self.class_id = class_id
            super().__init__(name or _unique(_snake(self.__class__.__name__)))

        def reset_state(self):
            self._counts = torch.zeros(4, len(self.thresholds))

        def update_state(self, y_true, y_pred, sample_weight=None):
            y_true, y_pred = _pair(y_true, y_pred)
            if self.class_id is not None:
                y_true, y_pred = y_true[..., self.class_id], y_pred[..., self.class_id]
            weight = torch.ones_like(y_pred)
            if sample_weight is not None:
                given = _tensor(sample_weight).to(y_pred.dtype)
                weight = weight * given.reshape(tuple(given.shape) + (1,) * (y_pred.ndim - given.ndim))
            true, weight = y_true.detach().reshape(-1) > 0.5, weight.reshape(-1)
            said = y_pred.detach().reshape(-1, 1) > torch.tensor(self.thresholds)
            for row, (was, is_said) in enumerate(((True, True), (False, True), (False, False), (True, False))):
                chosen = (true == was).unsqueeze(-1) & (said == is_said)
                self._counts[row] += (chosen.to(weight.dtype) * weight.unsqueeze(-1)).sum(0)

        def _answer(self, values):
            return values[0] if len(self.thresholds) == 1 else values

    def _ratio(part, whole):
        return torch.where(whole > 0, part / torch.clamp(whole, min=1e-12), torch.zeros_like(part))

    class Precision(_Confusion):
        """Of those that were said to be true, how many are.

        >>> keras.metrics.Precision(name='precision').name
        'precision'
        """

        def result(self):
            return self._answer(_ratio(self._counts[0], self._counts[0] + self._counts[1]))

    class Recall(_Confusion):
        """Of those that are true, how many were said to be.

        >>> keras.metrics.Recall(name='recall').name
        'recall'
        """

        def result(self):
            return self._answer(_ratio(self._counts[0], self._counts[0] + self._counts[3]))

    def _counting(name, row, summary):
        def result(self):
            return self._answer(self._counts[row])
        return type(name, (_Confusion,), {
            'result': result, '__doc__': f"{summary}\n\n>>> keras.metrics.{name}(name='n').name\n'n'"})

    TruePositives = _counting('TruePositives', 0, 'How many were rightly said to be true.')
    FalsePositives = _counting('FalsePositives', 1, 'How many were wrongly said to be true.')
    TrueNegatives = _counting('TrueNegatives', 2, 'How many were rightly said to be false.')
    FalseNegatives = _counting('FalseNegatives', 3, 'How many were wrongly said to be false.')

    class AUC(_Confusion):
        """The area under the curve of hits over false alarms.

        >>> keras.metrics.AUC(name='auc').name
        'auc'
        """

        def __init__(self, num_thresholds=200, curve='ROC', summation_method='interpolation', name=None, dtype=None,
                     from_logits=False, **kwargs):
            between = [(i + 1) / (num_thresholds - 1) for i in range(num_thresholds - 2)]
            self.curve = curve
            self.from_logits = from_logits
            super().__init__([-1e-7] + between + [1.0 + 1e-7], name=name)

        def update_state(self, y_true, y_pred, sample_weight=None):
            y_pred = _tensor(y_pred)
            super().update_state(y_true, torch.sigmoid(y_pred) if self.from_logits else y_pred, sample_weight)

        def result(self):
            hit, alarm, quiet, missed = self._counts
            recall = _ratio(hit, hit + missed)
            if self.curve == 'PR':
                y, x = _ratio(hit, hit + alarm), recall
            else:
                y, x = recall, _ratio(alarm, alarm + quiet)
            return ((x[:-1] - x[1:]) * (y[:-1] + y[1:]) / 2.0).sum()

    class F1Score(_CountedMetric):
        """The harmonic mean of precision and recall of each class.

        >>> keras.metrics.F1Score().name
        'f1_score'
        """

        def __init__(self, average=None, threshold=None, name='f1_score', dtype=None):
            self.average, self.threshold = average, threshold
            super().__init__(name)

        def reset_state(self):
            self._counts = 0.0

        def update_state(self, y_true, y_pred, sample_weight=None):
            y_true, y_pred = _pair(y_true, y_pred)
            if self.threshold is None:
                said = F.one_hot(y_pred.detach().argmax(-1), y_pred.shape[-1]).to(torch.float32)
            else:
                said = (y_pred.detach() > self.threshold).to(torch.float32)
            self._counts = self._counts + torch.stack([
                (said * y_true).sum(0), (said * (1 - y_true)).sum(0), ((1 - said) * y_true).sum(0),
                y_true.sum(0)])

        def result(self):
            if isinstance(self._counts, float):
                return _scalar(0.0)
            counts = self._counts.sum(1, keepdim=True) if self.average == 'micro' else self._counts
            scores = 2 * counts[0] / torch.clamp(2 * counts[0] + counts[1] + counts[2], min=1e-7)
            if self.average is None:
                return scores
            if self.average == 'weighted':
                return (scores * counts[3]).sum() / counts[3].sum()
            return scores.mean()

    _table = dict(_more_losses._table, auc=AUC, precision=Precision, recall=Recall, f1_score=F1Score,
                  root_mean_squared_error=RootMeanSquaredError, r2_score=R2Score,
                  top_k_categorical_accuracy=top_k_categorical_accuracy,
                  sparse_top_k_categorical_accuracy=sparse_top_k_categorical_accuracy)
    for _kind in (AUC, Precision, Recall, F1Score, RootMeanSquaredError, R2Score, TopKCategoricalAccuracy,
                  SparseTopKCategoricalAccuracy, TruePositives, FalsePositives, TrueNegatives, FalseNegatives):
        _table[_kind.__name__] = _kind
    """#)
}
