extension TorchSource {
  /// Of `torch.nn`: losses.
  static let losses = #"""
    class _Loss(Module):
        def __init__(self, size_average=None, reduce=None, reduction='mean'):
            super().__init__()
            if reduction not in ('mean', 'sum', 'none', 'batchmean'):
                raise ValueError(f'{reduction} is not a valid value for reduction')
            self.reduction = reduction

    class HuberLoss(_Loss):
        def __init__(self, reduction='mean', delta=1.0):
            super().__init__(reduction=reduction)
            self.delta = delta

        def forward(self, input, target):
            return F.huber_loss(input, target, reduction=self.reduction, delta=self.delta)

    class KLDivLoss(_Loss):
        def __init__(self, size_average=None, reduce=None, reduction='mean', log_target=False):
            super().__init__(reduction=reduction)
            self.log_target = log_target

        def forward(self, input, target):
            return F.kl_div(input, target, reduction=self.reduction, log_target=self.log_target)

    class PoissonNLLLoss(_Loss):
        def __init__(self, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None, reduction='mean'):
            super().__init__(reduction=reduction)
            self.log_input = log_input
            self.full = full
            self.eps = eps

        def forward(self, log_input, target):
            return F.poisson_nll_loss(log_input, target, self.log_input, self.full, eps=self.eps, reduction=self.reduction)

    class GaussianNLLLoss(_Loss):
        def __init__(self, *, full=False, eps=1e-06, reduction='mean'):
            super().__init__(reduction=reduction)
            self.full = full
            self.eps = eps

        def forward(self, input, target, var):
            return F.gaussian_nll_loss(input, target, var, self.full, self.eps, self.reduction)

    class _MarginLoss(_Loss):
        def __init__(self, margin=None, size_average=None, reduce=None, reduction='mean'):
            super().__init__(reduction=reduction)
            self.margin = self._margin if margin is None else margin

    class HingeEmbeddingLoss(_MarginLoss):
        _margin = 1.0

        def forward(self, input, target):
            return F.hinge_embedding_loss(input, target, self.margin, reduction=self.reduction)

    class MarginRankingLoss(_MarginLoss):
        _margin = 0.0

        def forward(self, input1, input2, target):
            return F.margin_ranking_loss(input1, input2, target, self.margin, reduction=self.reduction)

    class CosineEmbeddingLoss(_MarginLoss):
        _margin = 0.0

        def forward(self, input1, input2, target):
            return F.cosine_embedding_loss(input1, input2, target, self.margin, reduction=self.reduction)

    class SoftMarginLoss(_Loss):
        def forward(self, input, target):
            return F.soft_margin_loss(input, target, reduction=self.reduction)

    class TripletMarginLoss(_Loss):
        def __init__(self, margin=1.0, p=2.0, eps=1e-06, swap=False, size_average=None, reduce=None, reduction='mean'):
            super().__init__(reduction=reduction)
            self.margin = margin
            self.p = p
            self.eps = eps
            self.swap = swap

        def forward(self, anchor, positive, negative):
            return F.triplet_margin_loss(anchor, positive, negative, self.margin, self.p, self.eps, self.swap,
                                         reduction=self.reduction)

    class MultiMarginLoss(_Loss):
        def __init__(self, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction='mean'):
            super().__init__(reduction=reduction)
            self.p = p
            self.margin = margin
            self.register_buffer('weight', weight)

        def forward(self, input, target):
            return F.multi_margin_loss(input, target, self.p, self.margin, self.weight, reduction=self.reduction)

    class MultiLabelSoftMarginLoss(_Loss):
        def __init__(self, weight=None, size_average=None, reduce=None, reduction='mean'):
            super().__init__(reduction=reduction)
            self.register_buffer('weight', weight)

        def forward(self, input, target):
            return F.multilabel_soft_margin_loss(input, target, self.weight, reduction=self.reduction)

    class CTCLoss(_Loss):
        def __init__(self, blank=0, reduction='mean', zero_infinity=False):
            super().__init__(reduction=reduction)
            self.blank = blank
            self.zero_infinity = zero_infinity

        def forward(self, log_probs, targets, input_lengths, target_lengths):
            return F.ctc_loss(log_probs, targets, input_lengths, target_lengths, self.blank, self.reduction,
                              self.zero_infinity)
    """#
}
