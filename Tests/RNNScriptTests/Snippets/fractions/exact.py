from fractions import Fraction as F
import math
print(F(16, -10), F(123), F(), F('3/7'), F(' -3/7 '), F('1.414213'), F('-.125'), F('7e-6'), F(2.25), F(1.1), F(F(1, 2), 3))
print(repr(F(1, 3)), F(1, 3) + F(1, 6), F(1, 3) - 1, 2 * F(3, 4), F(1, 2) / F(3, 4), 1 / F(3), F(7, 2) // 1, F(7, 2) % 1,
      divmod(F(7, 2), F(2, 3)), F(2, 3) ** 2, F(2, 3) ** -2, F(4, 9) ** F(1, 2), 2 ** F(3), -F(1, 2), abs(F(-1, 2)))
print(F(1, 2) + 0.5, 0.25 * F(1, 2), F(1, 2) == 0.5, F(1, 2) == 1 / 2, F(1, 3) < 0.3334, F(3, 1) == 3, F(1, 2) > F(1, 3))
print(F('3.1415926535897932').limit_denominator(1000), F(math.pi).limit_denominator(100), F.from_float(0.3))
print(math.floor(F(355, 113)), math.ceil(F(-7, 2)), round(F(5, 2)), round(F(7, 2)), round(F(355, 113), 2), int(F(-7, 2)),
      float(F(1, 3)), bool(F(0)), F(3, 4).numerator, F(3, 4).denominator, F(0.5).as_integer_ratio())
print(hash(F(1, 2)) == hash(0.5), hash(F(7)) == hash(7), {F(1, 2): 'half'}[0.5], sum([F(1, n) for n in range(1, 8)]))
print(sorted([F(1, 2), 0.3, F(2, 3), 1]), max(F(1, 7), F(1, 8)), f'{F(1, 2)}', '%s' % F(5, 10), F(10, 4).conjugate())
for bad in (lambda: F(1, 0), lambda: F('x'), lambda: F(1.5, 2), lambda: F(None), lambda: F(1, 2) / 0, lambda: F(1, 2) + 'a',
            lambda: F(0) ** -1, lambda: F(float('nan')), lambda: F(1, 2).limit_denominator(0)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
