from statistics import NormalDist, mean, stdev
sat = NormalDist(1060, 195)
print(sat, sat.mean, sat.stdev, sat.variance, sat.median, sat.mode)
print(round(sat.cdf(1200 + 0.5) - sat.cdf(1100 - 0.5), 3), [round(q, 4) for q in sat.quantiles(4)])
print(sat.pdf(1000), sat.inv_cdf(0.25), sat.zscore(1200), NormalDist().inv_cdf(1e-12), NormalDist().inv_cdf(0.93))
birth = NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7, 3.5])
drug = NormalDist(0.4, 0.15)
print(birth, birth + drug, birth - 1, 2 * birth, birth / 2, -birth, NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)))
print(NormalDist(1, 2) == NormalDist(1, 2), NormalDist(0, 1).samples(3, seed=42))
temperature = NormalDist(5, 2.5) * (9 / 5) + 32
print(temperature)
for bad in (lambda: NormalDist(0, -1), lambda: NormalDist().inv_cdf(0), lambda: NormalDist(1, 0).cdf(1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
