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

    def _normal_dist_inv_cdf(p, mu, sigma):
        """Wichura's algorithm AS 241."""
        q = p - 0.5
        if _math.fabs(q) <= 0.425:
            above, below = _rational(_CENTRE, 0.180625 - q * q)
            return mu + above * q / below * sigma
        r = _math.sqrt(-_math.log(p if q <= 0.0 else 1.0 - p))
        above, below = _rational(_SIDES, r - 1.6) if r <= 5.0 else _rational(_TAILS, r - 5.0)
        x = above / below
        return mu + (-x if q < 0.0 else x) * sigma

    class NormalDist:
        __slots__ = {'_mu': 'Arithmetic mean of a normal distribution', '_sigma': 'Standard deviation'}

        def __init__(self, mu=0.0, sigma=1.0):
            if sigma < 0.0:
                raise StatisticsError('sigma must be non-negative')
            self._mu = float(mu)
            self._sigma = float(sigma)

        @classmethod
        def from_samples(cls, data):
            data = list(data)
            centre = mean(data)
            return cls(centre, stdev(data, centre) if type(centre) is not float else stdev(data))

        def samples(self, n, *, seed=None):
            import random
            draw = random.gauss if seed is None else random.Random(seed).gauss
            return [draw(self._mu, self._sigma) for _ in range(n)]

        def pdf(self, x):
            variance = self._sigma * self._sigma
            if not variance:
                raise StatisticsError('pdf() not defined when sigma is zero')
            difference = x - self._mu
            return _math.exp(difference * difference / (-2.0 * variance)) / _math.sqrt(2 * _math.pi * variance)

        def cdf(self, x):
            if not self._sigma:
                raise StatisticsError('cdf() not defined when sigma is zero')
            return 0.5 * (1.0 + _math.erf((x - self._mu) / (self._sigma * _math.sqrt(2.0))))

        def inv_cdf(self, p):
            if p <= 0.0 or p >= 1.0:
                raise StatisticsError('p must be in the range 0.0 < p < 1.0')
            if self._sigma <= 0.0:
                raise StatisticsError('cdf() not defined when sigma at or below zero')
            return _normal_dist_inv_cdf(p, self._mu, self._sigma)

        def quantiles(self, n=4):
            return [self.inv_cdf(i / n) for i in range(1, n)]

        def overlap(self, other):
            if not isinstance(other, NormalDist):
                raise TypeError('Expected another NormalDist instance')
            X, Y = self, other
            if (Y._sigma, Y._mu) < (X._sigma, X._mu):
                X, Y = Y, X
            if not X.variance or not Y.variance:
                raise StatisticsError('overlap() not defined when sigma is zero')
            difference = Y.variance - X.variance
            distance = _math.fabs(Y._mu - X._mu)
            if not difference:
                return 1.0 - _math.erf(distance / (2.0 * X._sigma * _math.sqrt(2.0)))
            a = X._mu * Y.variance - Y._mu * X.variance
            b = X._sigma * Y._sigma * _math.sqrt(distance * distance + difference * _math.log(Y.variance / X.variance))
            x1, x2 = (a + b) / difference, (a - b) / difference
            return 1.0 - (_math.fabs(Y.cdf(x1) - X.cdf(x1)) + _math.fabs(Y.cdf(x2) - X.cdf(x2)))

        def zscore(self, x):
            if not self._sigma:
                raise StatisticsError('zscore() not defined when sigma is zero')
            return (x - self._mu) / self._sigma

        @property
        def mean(self):
            return self._mu

        @property
        def median(self):
            return self._mu

        @property
        def mode(self):
            return self._mu

        @property
        def stdev(self):
            return self._sigma

        @property
        def variance(self):
            return self._sigma * self._sigma

        def __add__(x1, x2):
            if isinstance(x2, NormalDist):
                return NormalDist(x1._mu + x2._mu, _math.hypot(x1._sigma, x2._sigma))
            return NormalDist(x1._mu + x2, x1._sigma)

        def __sub__(x1, x2):
            if isinstance(x2, NormalDist):
                return NormalDist(x1._mu - x2._mu, _math.hypot(x1._sigma, x2._sigma))
            return NormalDist(x1._mu - x2, x1._sigma)

        def __mul__(x1, x2):
            return NormalDist(x1._mu * x2, x1._sigma * _math.fabs(x2))

        def __truediv__(x1, x2):
            return NormalDist(x1._mu / x2, x1._sigma / _math.fabs(x2))

        def __pos__(x1):
            return NormalDist(x1._mu, x1._sigma)

        def __neg__(x1):
            return NormalDist(-x1._mu, x1._sigma)

        __radd__ = __add__

        def __rsub__(x1, x2):
            return -(x1 - x2)

        __rmul__ = __mul__

        def __eq__(x1, x2):
            if not isinstance(x2, NormalDist):
                return NotImplemented
            return x1._mu == x2._mu and x1._sigma == x2._sigma

        def __hash__(self):
            return hash((self._mu, self._sigma))

        def __repr__(self):
            return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'
    """#
}
