extension KerasSource {
  /// Regularizers and constraints.
  static let regularizers = #"""
    class Regularizer(_Configured):
        """Adds to the loss by the size of a weight: a subclass gives `__call__(x)`.

        >>> float(keras.regularizers.L2(0.5)(np.ones(2)))
        1.0
        """

        _config = {}

    class L1L2(Regularizer):
        def __init__(self, l1=0.0, l2=0.0):
            self.l1 = 0.0 if l1 is None else l1
            self.l2 = 0.0 if l2 is None else l2
            self._config = {'l1': self.l1, 'l2': self.l2}

        def __call__(self, x):
            x = _tensor(x)
            return self.l1 * torch.abs(x).sum() + self.l2 * (x * x).sum()

    class L1(L1L2):
        def __init__(self, l1=0.01):
            super().__init__(l1=l1)
            self._config = {'l1': l1}

    class L2(L1L2):
        def __init__(self, l2=0.01):
            super().__init__(l2=l2)
            self._config = {'l2': l2}

    class OrthogonalRegularizer(Regularizer):
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

    class Constraint(_Configured):
        """Puts a weight right after each step: a subclass gives `__call__(w)`.

        >>> keras.constraints.NonNeg()(np.array([-1.0, 2.0])).numpy()
        array([0., 2.], dtype=float32)
        """

        _config = {}

    class NonNeg(Constraint):
        def __call__(self, w):
            w = _tensor(w)
            return torch.relu(w)

    class MaxNorm(Constraint):
        def __init__(self, max_value=2, axis=0):
            self.max_value = max_value
            self.axis = axis
            self._config = {'max_value': max_value, 'axis': axis}

        def __call__(self, w):
            w = _tensor(w)
            norms = torch.sqrt((w * w).sum(self.axis, keepdim=True))
            return w * (torch.clamp(norms, 0, self.max_value) / (1e-07 + norms))

    class UnitNorm(Constraint):
        def __init__(self, axis=0):
            self.axis = axis
            self._config = {'axis': axis}

        def __call__(self, w):
            w = _tensor(w)
            return w / (1e-07 + torch.sqrt((w * w).sum(self.axis, keepdim=True)))

    class MinMaxNorm(Constraint):
        def __init__(self, min_value=0.0, max_value=1.0, rate=1.0, axis=0):
            self.min_value = min_value
            self.max_value = max_value
            self.rate = rate
            self.axis = axis
            self._config = {'min_value': min_value, 'max_value': max_value, 'rate': rate, 'axis': axis}

        def __call__(self, w):
            w = _tensor(w)
            norms = torch.sqrt((w * w).sum(self.axis, keepdim=True))
            wanted = self.rate * torch.clamp(norms, self.min_value, self.max_value) + (1 - self.rate) * norms
            return w * (wanted / (1e-07 + norms))

    _get_constraint = _lookup('constraint', {
        'nonneg': NonNeg, 'maxnorm': MaxNorm, 'unitnorm': UnitNorm, 'minmaxnorm': MinMaxNorm})
    """#
}
