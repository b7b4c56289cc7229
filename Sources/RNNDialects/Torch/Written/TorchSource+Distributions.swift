extension TorchSource {
  /// The module `torch.distributions`.
  static let distributions = #"""
    import math
    import torch

    def _tensors(*values):
        kind = next((v.dtype for v in values if torch.is_tensor(v) and v.is_floating_point()), torch.get_default_dtype())
        return torch.broadcast_tensors(*[v if torch.is_tensor(v) else torch.tensor(float(v), dtype=kind) for v in values])

    class Distribution:
        _named = ()

        def __init__(self, batch_shape=torch.Size([]), event_shape=torch.Size([]), validate_args=None):
            self._batch_shape, self._event_shape = torch.Size(batch_shape), torch.Size(event_shape)

        @property
        def batch_shape(self):
            return self._batch_shape

        @property
        def event_shape(self):
            return self._event_shape

        @property
        def stddev(self):
            return self.variance.sqrt()

        def sample(self, sample_shape=torch.Size()):
            with torch.no_grad():
                return self.rsample(sample_shape)

        def rsample(self, sample_shape=torch.Size()):
            raise NotImplementedError

        def _extended(self, sample_shape):
            return torch.Size(tuple(sample_shape) + tuple(self._batch_shape) + tuple(self._event_shape))

        def perplexity(self):
            return torch.exp(self.entropy())

        def __repr__(self):
            parts = []
            for name in self._named:
                value = getattr(self, name)
                parts.append('{}: {}'.format(name, value if value.numel() == 1 else value.size()))
            return type(self).__name__ + '(' + ', '.join(parts) + ')'

    class Categorical(Distribution):
        _named = ('probs', 'logits')

        def __init__(self, probs=None, logits=None, validate_args=None):
            if (probs is None) == (logits is None):
                raise ValueError('Either `probs` or `logits` must be specified, but not both.')
            if probs is not None:
                if probs.dim() < 1:
                    raise ValueError('`probs` parameter must be at least one-dimensional.')
                if bool((probs < 0).any()):
                    raise ValueError('Expected parameter probs (Tensor of shape %s) of distribution Categorical(probs: %s) to '
                                     'satisfy the constraint Simplex(), but found invalid values:\n%s'
                                     % (tuple(probs.shape), probs.size(), probs))
                self.probs = probs / probs.sum(-1, keepdim=True)
                epsilon = torch.finfo(probs.dtype).eps
                self.logits = torch.log(torch.clamp(self.probs, epsilon, 1 - epsilon))
            else:
                if logits.dim() < 1:
                    raise ValueError('`logits` parameter must be at least one-dimensional.')
                self.logits = logits - logits.logsumexp(-1, keepdim=True)
                self.probs = torch.softmax(self.logits, -1)
            self._num_events = self.logits.size(-1)
            super().__init__(self.logits.shape[:-1])

        def sample(self, sample_shape=torch.Size()):
            shape = self._extended(sample_shape)
            flat = self.probs.detach().reshape(-1, self._num_events)
            count = torch.Size(sample_shape).numel() if len(sample_shape) else 1
            drawn = torch.multinomial(flat, count, True).T
            return drawn.reshape(shape)

        def log_prob(self, value):
            value = value.long().unsqueeze(-1)
            shape = torch.broadcast_shapes(value.shape[:-1], self.logits.shape[:-1])
            logits = self.logits.expand(tuple(shape) + (self._num_events,))
            return logits.gather(-1, value.expand(tuple(shape) + (1,))).squeeze(-1)

        def entropy(self):
            low = torch.finfo(self.logits.dtype).min
            return -(torch.clamp(self.logits, min=low) * self.probs).sum(-1)

        @property
        def mode(self):
            return self.probs.argmax(-1)

        @property
        def param_shape(self):
            return self.logits.size()

    class Bernoulli(Distribution):
        _named = ('probs', 'logits')

        def __init__(self, probs=None, logits=None, validate_args=None):
            if (probs is None) == (logits is None):
                raise ValueError('Either `probs` or `logits` must be specified, but not both.')
            if probs is not None:
                self.probs, = _tensors(probs)
                epsilon = torch.finfo(self.probs.dtype).eps
                self.logits = torch.logit(torch.clamp(self.probs, epsilon, 1 - epsilon))
            else:
                self.logits, = _tensors(logits)
                self.probs = torch.sigmoid(self.logits)
            super().__init__(self.probs.shape)

        def sample(self, sample_shape=torch.Size()):
            return torch.bernoulli(self.probs.detach().expand(self._extended(sample_shape)))

        def log_prob(self, value):
            logits, value = torch.broadcast_tensors(self.logits, value)
            return -torch.nn.functional.binary_cross_entropy_with_logits(logits, value, reduction='none')

        def entropy(self):
            return torch.nn.functional.binary_cross_entropy_with_logits(self.logits, self.probs, reduction='none')

        @property
        def mean(self):
            return self.probs

        @property
        def variance(self):
            return self.probs * (1 - self.probs)

    class Normal(Distribution):
        _named = ('loc', 'scale')

        def __init__(self, loc, scale, validate_args=None):
            self.loc, self.scale = _tensors(loc, scale)
            if bool((self.scale <= 0).any()):
                raise ValueError('Expected parameter scale (Tensor of shape %s) of distribution %r to satisfy the constraint '
                                 'GreaterThan(lower_bound=0.0), but found invalid values:\n%s'
                                 % (tuple(self.scale.shape), self, self.scale))
            super().__init__(self.loc.shape)

        def sample(self, sample_shape=torch.Size()):
            shape = self._extended(sample_shape)
            return torch.normal(self.loc.detach().expand(shape), self.scale.detach().expand(shape))

        def rsample(self, sample_shape=torch.Size()):
            return self.loc + torch.empty(self._extended(sample_shape), dtype=self.loc.dtype).normal_() * self.scale

        def log_prob(self, value):
            return (-((value - self.loc) ** 2) / (2 * self.scale ** 2) - self.scale.log()
                    - math.log(math.sqrt(2 * math.pi)))

        def cdf(self, value):
            return 0.5 * (1 + torch.erf((value - self.loc) * self.scale.reciprocal() / math.sqrt(2)))

        def icdf(self, value):
            return self.loc + self.scale * torch.erfinv(2 * value - 1) * math.sqrt(2)

        def entropy(self):
            return 0.5 + 0.5 * math.log(2 * math.pi) + torch.log(self.scale)

        @property
        def mean(self):
            return self.loc

        mode = mean

        @property
        def stddev(self):
            return self.scale

        @property
        def variance(self):
            return self.scale ** 2

    class Uniform(Distribution):
        _named = ('low', 'high')

        def __init__(self, low, high, validate_args=None):
            self.low, self.high = _tensors(low, high)
            if not bool((self.low < self.high).all()):
                raise ValueError('Uniform is not defined when low>= high')
            super().__init__(self.low.shape)

        def rsample(self, sample_shape=torch.Size()):
            drawn = torch.rand(self._extended(sample_shape), dtype=self.low.dtype)
            return self.low + drawn * (self.high - self.low)

        def log_prob(self, value):
            inside = (self.low <= value) & (self.high > value)
            return torch.log(inside.to(self.low.dtype)) - torch.log(self.high - self.low)

        def entropy(self):
            return torch.log(self.high - self.low)

        @property
        def mean(self):
            return (self.high + self.low) / 2

        @property
        def variance(self):
            return (self.high - self.low) ** 2 / 12

    class Exponential(Distribution):
        _named = ('rate',)

        def __init__(self, rate, validate_args=None):
            self.rate, = _tensors(rate)
            super().__init__(self.rate.shape)

        def rsample(self, sample_shape=torch.Size()):
            return torch.empty(self._extended(sample_shape), dtype=self.rate.dtype).exponential_() / self.rate

        def log_prob(self, value):
            return self.rate.log() - self.rate * value

        def entropy(self):
            return 1.0 - torch.log(self.rate)

        @property
        def mean(self):
            return self.rate.reciprocal()

        @property
        def variance(self):
            return self.rate ** -2

    class OneHotCategorical(Categorical):
        def sample(self, sample_shape=torch.Size()):
            drawn = super().sample(sample_shape)
            return torch.nn.functional.one_hot(drawn, self._num_events).to(self.probs.dtype)

        def log_prob(self, value):
            return super().log_prob(value.max(-1)[1])

    class Independent(Distribution):
        def __init__(self, base_distribution, reinterpreted_batch_ndims, validate_args=None):
            self.base_dist, self.reinterpreted_batch_ndims = base_distribution, reinterpreted_batch_ndims
            shape = base_distribution.batch_shape + base_distribution.event_shape
            cut = len(base_distribution.batch_shape) - reinterpreted_batch_ndims
            super().__init__(shape[:cut], shape[cut:])

        def sample(self, sample_shape=torch.Size()):
            return self.base_dist.sample(sample_shape)

        def rsample(self, sample_shape=torch.Size()):
            return self.base_dist.rsample(sample_shape)

        def _summed(self, value):
            return value.sum(tuple(range(-self.reinterpreted_batch_ndims, 0))) if self.reinterpreted_batch_ndims else value

        def log_prob(self, value):
            return self._summed(self.base_dist.log_prob(value))

        def entropy(self):
            return self._summed(self.base_dist.entropy())

        @property
        def mean(self):
            return self.base_dist.mean

        @property
        def variance(self):
            return self.base_dist.variance

        def __repr__(self):
            return 'Independent(%r, %d)' % (self.base_dist, self.reinterpreted_batch_ndims)

    def kl_divergence(p, q):
        if isinstance(p, Normal) and isinstance(q, Normal):
            ratio = (p.scale / q.scale) ** 2
            return 0.5 * (ratio + ((p.loc - q.loc) / q.scale) ** 2 - 1 - ratio.log())
        if isinstance(p, Categorical) and isinstance(q, Categorical):
            parts = p.probs * (p.logits - q.logits)
            parts = torch.where(q.probs == 0, torch.full_like(parts, math.inf), parts)
            return torch.where(p.probs == 0, torch.zeros_like(parts), parts).sum(-1)
        if isinstance(p, Bernoulli) and isinstance(q, Bernoulli):
            one = p.probs * (torch.log(p.probs) - torch.log(q.probs))
            return one + (1 - p.probs) * (torch.log(1 - p.probs) - torch.log(1 - q.probs))
        if isinstance(p, Independent) and isinstance(q, Independent):
            return p._summed(kl_divergence(p.base_dist, q.base_dist))
        raise NotImplementedError('No KL(p || q) is implemented for p type %s and q type %s'
                                  % (type(p).__name__, type(q).__name__))
    """#
}
