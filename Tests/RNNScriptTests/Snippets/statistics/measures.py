import statistics as s
from fractions import Fraction
data = [2.5, 3.25, 5.5, 11.25, 11.75]
print(s.mean([1, 2, 3, 4, 4]), s.mean(data), s.mean([1, 2, 3]), s.mean([Fraction(1, 2), Fraction(1, 3)]), s.mean([0.1] * 10))
print(s.fmean(data), s.fmean([1, 2], weights=[3, 1]), s.geometric_mean([54, 24, 36]), s.harmonic_mean([40, 60]),
      s.harmonic_mean([40, 60], weights=[5, 30]))
print(s.median([1, 3, 5]), s.median([1, 3, 5, 7]), s.median_low([1, 3, 5, 7]), s.median_high([1, 3, 5, 7]),
      s.median_grouped([52, 52, 53, 54]), s.median_grouped([1, 3, 3, 5, 7], interval=2))
print(s.mode([1, 1, 2, 3, 3, 3, 3, 4]), s.mode(['red', 'blue', 'blue']), s.multimode('aabbbbccddddeeffffgg'))
print(s.stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), s.pstdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]))
print(s.variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]), s.pvariance([0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25]),
      s.variance([1, 2, 3, 4]), s.variance([Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)]), s.variance(data, 6.85))
print(s.quantiles(data), s.quantiles(range(1, 11), n=10), s.quantiles([1, 2, 3, 4, 5], n=4, method='inclusive'))
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [9, 8, 7, 6, 5, 4, 3, 2, 2]
print(s.covariance(x, y), s.correlation(x, y), s.linear_regression(x, y))
slope, intercept = s.linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5])
print(round(slope * 2019 + intercept))
for bad in (lambda: s.mean([]), lambda: s.median([]), lambda: s.stdev([1]), lambda: s.mode([]), lambda: s.mean(['a']),
            lambda: s.geometric_mean([-1]), lambda: s.quantiles([1]), lambda: s.correlation([1, 1], [1, 2]),
            lambda: s.linear_regression([1, 1], [1, 2]), lambda: s.harmonic_mean([-1, 2])):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error, isinstance(error, ValueError))
