extension TorchSource {
  /// Of `torch.distributions`: those that are made of normal and uniform numbers.
  static let moreDistributions = #"""
    class MultivariateNormal(Distribution):
        """Normal numbers that depend on each other.

        >>> torch.distributions.MultivariateNormal(torch.zeros(2), torch.eye(2)).log_prob(torch.zeros(2))
        """
        def __init__(self, loc, covariance_matrix=None, precision_matrix=None, scale_tril=None, validate_args=None):
            given = [m for m in (covariance_matrix, precision_matrix, scale_tril) if m is not None]
            if len(given) != 1:
                raise ValueError('Exactly one of covariance_matrix or precision_matrix or scale_tril may be specified.')
            if loc.dim() < 1:
                raise ValueError('loc must be at least one-dimensional.')
            if given[0].dim() < 2:
                name = ('covariance_matrix' if covariance_matrix is not None else 'precision_matrix'
                        if precision_matrix is not None else 'scale_tril matrix')
                raise ValueError(name + ' must be at least two-dimensional, with optional leading batch dimensions')
            batch = torch.broadcast_shapes(given[0].shape[:-2], loc.shape[:-1])
            self.loc = loc.expand(tuple(batch) + loc.shape[-1:])
            if scale_tril is not None:
                self._named, root = ('loc', 'scale_tril'), scale_tril
            elif covariance_matrix is not None:
                self._named, root = ('loc', 'covariance_matrix'), torch.linalg.cholesky(covariance_matrix)
            else:
                self._named, root = ('loc', 'precision_matrix'), torch.linalg.cholesky(torch.linalg.inv(precision_matrix))
            self.scale_tril = root.expand(tuple(batch) + root.shape[-2:])
            super().__init__(batch, loc.shape[-1:])

        @property
        def covariance_matrix(self):
            return self.scale_tril @ self.scale_tril.mT

        @property
        def precision_matrix(self):
            return torch.cholesky_inverse(self.scale_tril)

        @property
        def mean(self):
            return self.loc

        mode = mean

        @property
        def variance(self):
            return self.scale_tril.pow(2).sum(-1)

        def rsample(self, sample_shape=torch.Size()):
            drawn = torch.empty(self._extended(sample_shape), dtype=self.loc.dtype).normal_()
            return self.loc + (self.scale_tril @ drawn.unsqueeze(-1)).squeeze(-1)

        def _half_log_det(self):
            return torch.diagonal(self.scale_tril, 0, -2, -1).log().sum(-1)

        def log_prob(self, value):
            far = (value - self.loc).unsqueeze(-1)
            root = self.scale_tril.expand(far.shape[:-2] + self.scale_tril.shape[-2:])
            distance = torch.linalg.solve_triangular(root, far, upper=False).squeeze(-1).pow(2).sum(-1)
            return -0.5 * (self._event_shape[0] * math.log(2 * math.pi) + distance) - self._half_log_det()

        def entropy(self):
            return 0.5 * self._event_shape[0] * (1.0 + math.log(2 * math.pi)) + self._half_log_det()

    class Laplace(Distribution):
        """Numbers that fall off exponentially on both sides.

        >>> torch.distributions.Laplace(0.0, 1.0).log_prob(torch.tensor(0.5))
        """
        _named = ('loc', 'scale')

        def __init__(self, loc, scale, validate_args=None):
            self.loc, self.scale = _tensors(loc, scale)
            super().__init__(self.loc.shape)

        def rsample(self, sample_shape=torch.Size()):
            epsilon = torch.finfo(self.loc.dtype).eps
            drawn = torch.empty(self._extended(sample_shape), dtype=self.loc.dtype).uniform_(epsilon - 1, 1)
            return self.loc - self.scale * drawn.sign() * torch.log1p(-drawn.abs())

        def log_prob(self, value):
            return -torch.log(2 * self.scale) - torch.abs(value - self.loc) / self.scale

        def entropy(self):
            return 1 + torch.log(2 * self.scale)

        @property
        def mean(self):
            return self.loc

        @property
        def variance(self):
            return 2 * self.scale.pow(2)

    class Gumbel(Distribution):
        """The largest of many numbers.

        >>> torch.distributions.Gumbel(0.0, 1.0).log_prob(torch.tensor(0.5))
        """
        _named = ('loc', 'scale')

        def __init__(self, loc, scale, validate_args=None):
            self.loc, self.scale = _tensors(loc, scale)
            super().__init__(self.loc.shape)

        def rsample(self, sample_shape=torch.Size()):
            limits = torch.finfo(self.loc.dtype)
            drawn = torch.rand(self._extended(sample_shape), dtype=self.loc.dtype)
            drawn = limits.tiny + drawn * (1 - limits.eps - limits.tiny)
            return self.loc - self.scale * torch.log(-torch.log(drawn))

        def log_prob(self, value):
            y = (self.loc - value) / self.scale
            return (y - y.exp()) - self.scale.log()

        def entropy(self):
            return self.scale.log() + (1 + 0.57721566490153286060)

        @property
        def mean(self):
            return self.loc + self.scale * 0.57721566490153286060

        @property
        def variance(self):
            return math.pi ** 2 / 6 * self.scale.pow(2)

    class LogNormal(Normal):
        """Numbers whose logarithm is normal.

        >>> torch.distributions.LogNormal(0.0, 1.0).log_prob(torch.tensor(1.5))
        """
        def sample(self, sample_shape=torch.Size()):
            with torch.no_grad():
                return self.rsample(sample_shape)

        def rsample(self, sample_shape=torch.Size()):
            return super().rsample(sample_shape).exp()

        def log_prob(self, value):
            return super().log_prob(value.log()) - value.log()

        def entropy(self):
            return super().entropy() + self.loc

        def cdf(self, value):
            return super().cdf(value.log())

        @property
        def mean(self):
            return (self.loc + self.scale.pow(2) / 2).exp()

        @property
        def variance(self):
            square = self.scale.pow(2)
            return square.expm1() * (2 * self.loc + square).exp()

        @property
        def stddev(self):
            return self.variance.sqrt()

        def __repr__(self):
            return 'LogNormal()'

    class Geometric(Distribution):
        """How many tries fail before one succeeds.

        >>> torch.distributions.Geometric(torch.tensor([0.3])).log_prob(torch.ones(1))
        """
        _named = ('probs', 'logits')

        def __init__(self, probs=None, logits=None, validate_args=None):
            if (probs is None) == (logits is None):
                raise ValueError('Either `probs` or `logits` must be specified, but not both.')
            self.probs, = _tensors(torch.sigmoid(logits) if probs is None else probs)
            epsilon = torch.finfo(self.probs.dtype).eps
            self.logits = torch.logit(torch.clamp(self.probs, epsilon, 1 - epsilon)) if logits is None else logits
            super().__init__(self.probs.shape)

        def sample(self, sample_shape=torch.Size()):
            with torch.no_grad():
                tiny = torch.finfo(self.probs.dtype).tiny
                drawn = torch.empty(self._extended(sample_shape), dtype=self.probs.dtype).uniform_(tiny, 1)
                return (drawn.log() / (-self.probs).log1p()).floor()

        def log_prob(self, value):
            return value * (-self.probs).log1p() + self.probs.log()

        def entropy(self):
            return torch.nn.functional.binary_cross_entropy(self.probs, self.probs, reduction='none') / self.probs

        @property
        def mean(self):
            return 1.0 / self.probs - 1.0

        @property
        def variance(self):
            return (1.0 / self.probs - 1.0) / self.probs
    """#
}
