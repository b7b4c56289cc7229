extension FrozenSource {
  /// What of the module `statistics` measures the centre and the spread of data.
  static let statistics = #"""
    import math as _math
    from bisect import bisect_left as _bisect_left, bisect_right as _bisect_right
    from collections import Counter as _Counter, namedtuple as _namedtuple
    from fractions import Fraction as _Fraction

    class StatisticsError(ValueError):
        pass

    def _exact(value):
        if isinstance(value, (int, float)) or hasattr(value, 'as_integer_ratio'):
            try:
                return value.as_integer_ratio()
            except (OverflowError, ValueError):
                return None
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")

    def _kind(kinds):
        """The type that the result has: that of the data, int giving way to all others."""
        result = int
        for kind in kinds:
            if kind is bool or kind is result:
                continue
            if result is int or issubclass(kind, result):
                result = kind
            elif kind is int or issubclass(result, kind):
                pass
            elif issubclass(kind, int):
                pass
            elif issubclass(result, int):
                result = kind
            elif float in (kind, result):
                result = float
            else:
                raise TypeError("don't know how to coerce %s and %s" % (result.__name__, kind.__name__))
        return result

    def _moments(data, squares):
        """The type, the count, the exact sum and the exact sum of squares; floats where something is not finite."""
        kinds = {}
        sums, second = {}, {}
        special = None
        count = 0
        for value in data:
            count += 1
            kinds[type(value)] = None
            ratio = _exact(value)
            if ratio is None:
                special = value if special is None else special + value
                continue
            n, d = ratio
            sums[d] = sums.get(d, 0) + n
            if squares:
                second[d] = second.get(d, 0) + n * n
        if special is not None:
            return _kind(kinds), count, special, special
        total = _total(sums, 1)
        return _kind(kinds), count, total, _total(second, 2) if squares else None

    def _total(sums, power):
        if not sums:
            return _Fraction(0)
        common = _math.lcm(*sums)
        return _Fraction(sum(n * (common // d) ** power for d, n in sums.items()), common ** power)

    def _converted(value, kind):
        if type(value) is kind:
            return value
        if issubclass(kind, int) and value.denominator != 1:
            kind = float
        if not isinstance(value, _Fraction):
            return kind(value)
        if kind in (int, float, _Fraction):
            return kind(value)
        try:
            return kind(value)
        except TypeError:
            return kind(value.numerator) / kind(value.denominator)

    def mean(data):
        kind, count, total, _ = _moments(data, False)
        if count < 1:
            raise StatisticsError('mean requires at least one data point')
        return _converted(total / count, kind)

    def fmean(data, weights=None):
        data = list(data)
        if weights is None:
            if not data:
                raise StatisticsError('fmean requires at least one data point')
            return _math.fsum(data) / len(data)
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError('data and weights must be the same length')
        whole = _math.fsum(weights)
        if not whole:
            raise StatisticsError('sum of weights must be non-zero')
        return _math.fsum(x * w for x, w in zip(data, weights)) / whole

    def geometric_mean(data):
        try:
            return _math.exp(fmean(map(_math.log, data)))
        except ValueError:
            raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None

    def harmonic_mean(data, weights=None):
        def positive(values):
            for value in values:
                if value < 0:
                    raise StatisticsError('harmonic mean does not support negative values')
                yield value
        data = list(data)
        if not data:
            raise StatisticsError('harmonic_mean requires at least one data point')
        if len(data) == 1 and weights is None:
            for value in positive(data):
                return value
        if weights is None:
            weights, whole = [1] * len(data), len(data)
        else:
            weights = list(weights)
            if len(weights) != len(data):
                raise StatisticsError('Number of weights does not match data size')
            whole = _moments(positive(weights), False)[2]
        try:
            kind, _, total, _ = _moments((w / x if w else 0 for w, x in zip(weights, positive(data))), False)
        except ZeroDivisionError:
            return 0
        if total <= 0:
            raise StatisticsError('Weighted sum must be positive')
        return _converted(whole / total, kind)

    def _ordered(data):
        data = sorted(data)
        if not data:
            raise StatisticsError('no median for empty data')
        return data

    def median(data):
        data = _ordered(data)
        middle = len(data) // 2
        return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2

    def median_low(data):
        data = _ordered(data)
        return data[(len(data) - 1) // 2]

    def median_high(data):
        data = _ordered(data)
        return data[len(data) // 2]

    def median_grouped(data, interval=1.0):
        data = _ordered(data)
        x = data[len(data) // 2]
        below = _bisect_left(data, x)
        inside = _bisect_right(data, x, lo=below) - below
        try:
            interval, x = float(interval), float(x)
        except ValueError:
            raise TypeError('Value cannot be converted to a float')
        return x - interval / 2.0 + interval * (len(data) / 2 - below) / inside

    def mode(data):
        for value, _ in _Counter(iter(data)).most_common(1):
            return value
        raise StatisticsError('no mode for empty data')

    def multimode(data):
        counts = _Counter(iter(data))
        most = max(counts.values(), default=0)
        return [value for value, count in counts.items() if count == most]

    def quantiles(data, *, n=4, method='exclusive'):
        if n < 1:
            raise StatisticsError('n must be at least 1')
        data = sorted(data)
        size = len(data)
        if size < 2:
            raise StatisticsError('must have at least two data points')
        if method not in ('inclusive', 'exclusive'):
            raise ValueError(f'Unknown method: {method!r}')
        inclusive = method == 'inclusive'
        cuts = []
        for i in range(1, n):
            if inclusive:
                place, rest = divmod(i * (size - 1), n)
            else:
                place = min(max(i * (size + 1) // n, 1), size - 1)
                rest = i * (size + 1) - place * n
                place -= 1
            cuts.append((data[place] * (n - rest) + data[place + 1] * rest) / n)
        return cuts

    def _spread(data, centre, least, name):
        """The type, the exact sum of squared deviations and the count."""
        if centre is None:
            kind, count, total, second = _moments(data, True)
            squares = total - total if isinstance(total, float) else second
            if count and not isinstance(total, float):
                squares = (count * second - total * total) / count
        else:
            def deviations():
                for value in data:
                    yield (value - centre) * (value - centre)
            kind, count, squares, _ = _moments(deviations(), False)
        if count < least:
            raise StatisticsError(f"{name} requires at least {'two data points' if least == 2 else 'one data point'}")
        return kind, squares, count

    def variance(data, xbar=None):
        kind, squares, count = _spread(data, xbar, 2, 'variance')
        return _converted(squares / (count - 1), kind)

    def pvariance(data, mu=None):
        kind, squares, count = _spread(data, mu, 1, 'pvariance')
        return _converted(squares / count, kind)

    def _root(value):
        """The square root of a fraction, rounded once."""
        if isinstance(value, float):
            return _math.sqrt(value)
        n, d = value.numerator, value.denominator
        # A quotient of at least 109 bits, whose last bit says whether anything was cut off.
        shift = (n.bit_length() - d.bit_length() - 109) // 2
        if shift >= 0:
            d <<= 2 * shift
        else:
            n <<= -2 * shift
        root = _math.isqrt(n // d)
        root |= root * root * d != n
        return float(root << shift) if shift >= 0 else root / (1 << -shift)

    def stdev(data, xbar=None):
        _, squares, count = _spread(data, xbar, 2, 'stdev')
        return _root(squares / (count - 1))

    def pstdev(data, mu=None):
        _, squares, count = _spread(data, mu, 1, 'pstdev')
        return _root(squares / count)

    def _pairs(x, y, what):
        if len(x) != len(y):
            raise StatisticsError(what + ' requires that both inputs have same number of data points')
        if len(x) < 2:
            raise StatisticsError(what + ' requires at least two data points')
        xbar, ybar = _math.fsum(x) / len(x), _math.fsum(y) / len(x)
        return xbar, ybar, _math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))

    def _squares(x, centre):
        return _math.fsum((a - centre) * (a - centre) for a in x)

    def covariance(x, y, /):
        return _pairs(x, y, 'covariance')[2] / (len(x) - 1)

    def correlation(x, y, /):
        xbar, ybar, products = _pairs(x, y, 'correlation')
        try:
            return products / _math.sqrt(_squares(x, xbar) * _squares(y, ybar))
        except ZeroDivisionError:
            raise StatisticsError('at least one of the inputs is constant')

    LinearRegression = _namedtuple('LinearRegression', ('slope', 'intercept'))

    def linear_regression(x, y, /, *, proportional=False):
        xbar, ybar, products = _pairs(x, y, 'linear regression')
        if proportional:
            products, squares = _math.fsum(a * b for a, b in zip(x, y)), _math.fsum(a * a for a in x)
        else:
            squares = _squares(x, xbar)
        try:
            slope = products / squares
        except ZeroDivisionError:
            raise StatisticsError('x is constant')
        return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)
    """#
}
