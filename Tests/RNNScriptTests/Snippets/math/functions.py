import math
def t(*fs):
    for f in fs:
        try: print(repr(f()))
        except Exception as e: print(type(e).__name__, e)
xs = [0.0, -0.0, 0.5, 1.0, -1.0, 2.5, -2.5, 10, 1e-10, 1e300, -1e300, 710, -745.2, float('inf'), float('-inf'), float('nan'), 170.5, 171.7, 25, -0.5, True]
for n in 'acos acosh asin asinh atan atanh cbrt cos cosh erf erfc exp exp2 expm1 fabs gamma lgamma log1p sin sinh sqrt tan tanh degrees radians isfinite isinf isnan ulp frexp modf log log2 log10 floor ceil trunc'.split():
    f = getattr(math, n)
    out = []
    for x in xs:
        try: out.append(repr(f(x)))
        except Exception as e: out.append(type(e).__name__ + ':' + str(e))
    print(n, *out)
for n in 'atan2 copysign fmod remainder pow nextafter ldexp log hypot dist isclose'.split():
    f = getattr(math, n)
    out = []
    for x in xs:
        for y in (0.0, 3, -2.5, float('inf'), float('nan')):
            try: out.append(repr(f(x, int(y) if n == 'ldexp' and y == y and abs(y) < 99 else y) if n != 'dist' else f([x, 1], [y, 2])))
            except Exception as e: out.append(type(e).__name__ + ':' + str(e))
    print(n, *out)
t(lambda: math.comb(10, 3), lambda: math.comb(3, 10), lambda: math.comb(-1, 2), lambda: math.comb(100, 50), lambda: math.perm(10, 3), lambda: math.perm(5), lambda: math.perm(3, 5), lambda: math.perm(3, -1), lambda: math.isqrt(10**30), lambda: math.isqrt(-1), lambda: math.prod([1, 2, 3.5]), lambda: math.prod([], start=5), lambda: math.prod('ab'),
  lambda: math.dist([1, 2], [4, 6]), lambda: math.dist([1], [1, 2]), lambda: math.dist(3, 4), lambda: math.hypot(1, 2, 3), lambda: math.hypot(), lambda: math.hypot(-5), lambda: math.fsum([0.1] * 10), lambda: math.fsum([1e16, 1, -1e16]), lambda: math.fsum([1e308, 1e308]), lambda: math.fsum([float('inf'), float('-inf')]),
  lambda: math.gcd(), lambda: math.gcd(12, 18, 27), lambda: math.gcd(-4), lambda: math.gcd(2.0), lambda: math.lcm(4, 6, 10), lambda: math.lcm(), lambda: math.lcm(0, 3), lambda: math.factorial(20), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.factorial(3.0), lambda: math.factorial(True), lambda: math.nextafter(1, 2), lambda: math.ulp(1), lambda: math.log(8, 2), lambda: math.log(0), lambda: math.log(-1), lambda: math.log(10**400), lambda: math.log2(2**1000), lambda: math.log10(10**30), lambda: math.log(2, 1), lambda: math.sqrt('a'), lambda: math.sqrt(-1), lambda: math.exp(1000), lambda: math.pow(0, -1), lambda: math.pow(-8, 1/3), lambda: math.floor(2.7), lambda: math.floor(float('nan')), lambda: math.ceil(float('inf')), lambda: math.trunc('a'), lambda: math.isclose(1, 1 + 1e-10), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.copysign(1, -0.0), lambda: math.ldexp(1, 2000), lambda: math.ldexp(1.0, 2.5), lambda: math.frexp(8), lambda: math.modf(-3.25), lambda: math.fmod(5, 0), lambda: math.remainder(5, 3), lambda: (math.pi, math.e, math.tau, math.inf, math.nan), lambda: math.sqrt(10**400), lambda: math.sin(), lambda: math.sin(1, 2), lambda: math.comb(5), lambda: math.comb(5.0, 2), lambda: math.perm(5, 2.0), lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.lgamma(-1), lambda: math.cbrt(-27), lambda: math.exp2(0.5), lambda: math.sumprod, lambda: math.floor('a'), lambda: math.log('x'), lambda: math.isqrt(2.5))
