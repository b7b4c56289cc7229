extension FrozenSource {
  /// The normal distribution of the module `statistics`.
  static let statisticsNormal = #"""
    _CENTRE = (
        (2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
         1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0),
        (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
         5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0))
    _SIDES = (
        (7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
         3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
        (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
         6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0))
    _TAILS = (
        (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
         2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
        (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
         1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))

    def _rational(coefficients, r):
        above = below = 0.0
        for a, b in zip(*coefficients):
            above, below = above * r + a, below * r + b
        return above, below

    def _standard_quantile(p):
        """Wichura's algorithm AS 241: three rational functions, for the centre, the sides and the tails."""
        offset = p - 0.5
        if abs(offset) <= 0.425:
            above, below = _rational(_CENTRE, 0.180625 - offset * offset)
            return offset * above, below
        depth = _math.sqrt(-_math.log(min(p, 1.0 - p)))
        above, below = _rational(_SIDES, depth - 1.6) if depth <= 5.0 else _rational(_TAILS, depth - 5.0)
        return _math.copysign(above / below, offset), 1.0

    def _normal_dist_inv_cdf(p, mu, sigma):
        above, below = _standard_quantile(p)
        return mu + above / below * sigma

    _ROOT_OF_TWO = _math.sqrt(2.0)

    def _of_both(combine):
        """An operation on a normal distribution and another, or a number, which has no spread."""
        def operation(self, other):
            centre, spread = (other._mu, other._sigma) if isinstance(other, NormalDist) else (other, 0.0)
            return NormalDist(combine(self._mu, centre), _math.hypot(self._sigma, spread))
        return operation

    class NormalDist:
        __slots__ = {'_mu': 'Arithmetic mean of a normal distribution', '_sigma': 'Standard deviation'}

        def __init__(self, mu=0.0, sigma=1.0):
            if sigma < 0.0:
                raise StatisticsError('sigma must be non-negative')
            self._mu, self._sigma = float(mu), float(sigma)

        @classmethod
        def from_samples(cls, data):
            sample = list(data)
            centre = mean(sample)
            return cls(centre, stdev(sample) if type(centre) is float else stdev(sample, centre))

        mean = median = mode = property(lambda self: self._mu)
        stdev = property(lambda self: self._sigma)
        variance = property(lambda self: self._sigma * self._sigma)

        def _spread(self, asking):
            if self._sigma == 0.0:
                raise StatisticsError(asking + '() not defined when sigma is zero')
            return self._sigma

        def samples(self, n, *, seed=None):
            import random
            source = random if seed is None else random.Random(seed)
            return [source.gauss(self._mu, self._sigma) for _ in range(n)]

        def zscore(self, x):
            spread = self._spread('zscore')
            return (x - self._mu) / spread

        def pdf(self, x):
            self._spread('pdf')
            twice = 2.0 * self.variance
            off = x - self._mu
            return _math.exp(-(off * off) / twice) / _math.sqrt(_math.pi * twice)

        def cdf(self, x):
            return 0.5 * (1.0 + _math.erf((x - self._mu) / (self._spread('cdf') * _ROOT_OF_TWO)))

        def inv_cdf(self, p):
            if not 0.0 < p < 1.0:
                raise StatisticsError('p must be in the range 0.0 < p < 1.0')
            if self._sigma <= 0.0:
                raise StatisticsError('cdf() not defined when sigma at or below zero')
            return _normal_dist_inv_cdf(p, self._mu, self._sigma)

        def quantiles(self, n=4):
            return [self.inv_cdf(cut / n) for cut in range(1, n)]

        def overlap(self, other):
            if not isinstance(other, NormalDist):
                raise TypeError('Expected another NormalDist instance')
            narrow, wide = sorted((self, other), key=lambda each: (each._sigma, each._mu))
            narrow._spread('overlap')
            excess, distance = wide.variance - narrow.variance, abs(wide._mu - narrow._mu)
            if excess == 0.0:
                return 1.0 - _math.erf(distance / (2.0 * narrow._sigma * _ROOT_OF_TWO))
            # The densities are equal at two places; between them the narrow one lies above.
            centre = narrow._mu * wide.variance - wide._mu * narrow.variance
            ratio = _math.log(wide.variance / narrow.variance)
            reach = narrow._sigma * wide._sigma * _math.sqrt(distance * distance + excess * ratio)
            places = (centre + reach) / excess, (centre - reach) / excess
            return 1.0 - sum([abs(wide.cdf(x) - narrow.cdf(x)) for x in places])

        __add__ = __radd__ = _of_both(lambda mine, other: mine + other)
        __sub__ = _of_both(lambda mine, other: mine - other)

        def __rsub__(self, other):
            return -(self - other)

        def __mul__(self, factor):
            return NormalDist(self._mu * factor, self._sigma * abs(factor))

        __rmul__ = __mul__

        def __truediv__(self, divisor):
            return NormalDist(self._mu / divisor, self._sigma / abs(divisor))

        def __pos__(self):
            return self * 1.0

        def __neg__(self):
            return self * -1.0

        def _pair(self):
            return self._mu, self._sigma

        def __eq__(self, other):
            return self._pair() == other._pair() if isinstance(other, NormalDist) else NotImplemented

        def __hash__(self):
            return hash(self._pair())

        def __repr__(self):
            return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'
    """#
}
