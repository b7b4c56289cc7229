extension KerasSource {
  /// Regularizers and constraints.
  static let regularizers = #"""
    class L1L2(_Configured):
        def __init__(self, l1=0.0, l2=0.0):
            self.l1 = 0.0 if l1 is None else l1
            self.l2 = 0.0 if l2 is None else l2
            self._config = {'l1': self.l1, 'l2': self.l2}

        def __call__(self, x):
            return self.l1 * torch.abs(x).sum() + self.l2 * (x * x).sum()

    class L1(L1L2):
        def __init__(self, l1=0.01):
            super().__init__(l1=l1)
            self._config = {'l1': l1}

    class L2(L1L2):
        def __init__(self, l2=0.01):
            super().__init__(l2=l2)
            self._config = {'l2': l2}

    class OrthogonalRegularizer(_Configured):
        def __init__(self, factor=0.01, mode='rows'):
            self.factor = factor
            self.mode = mode
            self._config = {'factor': factor, 'mode': mode}

        def __call__(self, x):
            unit = F.normalize(x, dim=1 if self.mode == 'rows' else 0)
            table = unit @ unit.t() if self.mode == 'rows' else unit.t() @ unit
            size = table.shape[0]
            return self.factor * 0.5 * (table * (1.0 - torch.eye(size))).abs().sum() / (size * (size - 1) / 2.0)

    _get_regularizer = _lookup('regularizer', {'l1': L1, 'l2': L2, 'l1l2': L1L2, 'L1': L1, 'L2': L2, 'L1L2': L1L2})

    class NonNeg(_Configured):
        _config = {}

        def __call__(self, w):
            return w * (w >= 0).to(w.dtype)

    class MaxNorm(_Configured):
        def __init__(self, max_value=2, axis=0):
            self.max_value = max_value
            self.axis = axis
            self._config = {'max_value': max_value, 'axis': axis}

        def __call__(self, w):
            norms = torch.sqrt((w * w).sum(self.axis, keepdim=True))
            return w * (torch.clamp(norms, 0, self.max_value) / (1e-07 + norms))

    class UnitNorm(_Configured):
        def __init__(self, axis=0):
            self.axis = axis
            self._config = {'axis': axis}

        def __call__(self, w):
            return w / (1e-07 + torch.sqrt((w * w).sum(self.axis, keepdim=True)))

    class MinMaxNorm(_Configured):
        def __init__(self, min_value=0.0, max_value=1.0, rate=1.0, axis=0):
            self.min_value = min_value
            self.max_value = max_value
            self.rate = rate
            self.axis = axis
            self._config = {'min_value': min_value, 'max_value': max_value, 'rate': rate, 'axis': axis}

        def __call__(self, w):
            norms = torch.sqrt((w * w).sum(self.axis, keepdim=True))
            wanted = self.rate * torch.clamp(norms, self.min_value, self.max_value) + (1 - self.rate) * norms
            return w * (wanted / (1e-07 + norms))

    _get_constraint = _lookup('constraint', {
        'nonneg': NonNeg, 'maxnorm': MaxNorm, 'unitnorm': UnitNorm, 'minmaxnorm': MinMaxNorm})
    """#
}
