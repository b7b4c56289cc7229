extension FrozenSource {
  /// What of the module `cmath` is written in the language.
  static let cmath = #"""
    import math as _m

    pi, e, tau, inf, nan = _m.pi, _m.e, _m.tau, _m.inf, _m.nan
    infj, nanj = complex(0.0, inf), complex(0.0, nan)

    def _number(z):
        if isinstance(z, complex):
            return z
        if isinstance(z, str) or not (hasattr(z, '__complex__') or hasattr(z, '__float__') or hasattr(z, '__index__')):
            raise TypeError('must be real number, not ' + type(z).__name__)
        return z.__complex__() if hasattr(z, '__complex__') else complex(float(z), 0.0)

    def _turned(function, z):
        """-i f(iz): how the circular functions follow from the hyperbolic ones."""
        w = function(complex(-z.imag, z.real))
        return complex(w.imag, -w.real)

    def isfinite(z, /):
        z = _number(z)
        return _m.isfinite(z.real) and _m.isfinite(z.imag)

    def isinf(z, /):
        z = _number(z)
        return _m.isinf(z.real) or _m.isinf(z.imag)

    def isnan(z, /):
        z = _number(z)
        return _m.isnan(z.real) or _m.isnan(z.imag)

    def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
        if rel_tol < 0.0 or abs_tol < 0.0:
            raise ValueError('tolerances must be non-negative')
        a, b = _number(a), _number(b)
        if a == b:
            return True
        if isinf(a) or isinf(b):
            return False
        return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)

    def phase(z, /):
        z = _number(z)
        return _m.atan2(z.imag, z.real)

    def polar(z, /):
        z = _number(z)
        return abs(z), _m.atan2(z.imag, z.real)

    def rect(r, phi, /):
        return complex(r * _m.cos(phi), r * _m.sin(phi))

    def sqrt(z, /):
        z = _number(z)
        x, y = z.real, z.imag
        if x == 0.0 and y == 0.0:
            return complex(0.0, y)
        if not isfinite(z):
            if _m.isinf(y):
                return complex(inf, y)
            if _m.isnan(x):
                return complex(nan, nan)
            if x > 0:
                return complex(inf, y if _m.isnan(y) else _m.copysign(0.0, y))
            return complex(abs(y) if _m.isnan(y) else 0.0, _m.copysign(inf, y))
        ax, ay = abs(x), abs(y)
        if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308 and (ax > 0.0 or ay > 0.0):
            ax = _m.ldexp(ax, 54)
            s = _m.ldexp(_m.sqrt(ax + _m.hypot(ax, _m.ldexp(ay, 54))), -27)
        else:
            ax /= 8.0
            s = 2.0 * _m.sqrt(ax + _m.hypot(ax, ay / 8.0))
        d = ay / (2.0 * s)
        return complex(s, _m.copysign(d, y)) if x >= 0.0 else complex(d, _m.copysign(s, y))

    def _scaled(x, y, a, b):
        """a(x)·cos y and b(x)·sin y, where x is too large for a(x) alone too."""
        if abs(x) > 708.0:
            near = x - _m.copysign(1.0, x)
            result = complex(a(near) * _m.cos(y) * _m.e, b(near) * _m.sin(y) * _m.e)
        else:
            result = complex(a(x) * _m.cos(y), b(x) * _m.sin(y))
        if isinf(result):
            raise OverflowError('math range error')
        return result

    def exp(z, /):
        z = _number(z)
        if not isfinite(z):
            if _m.isinf(z.imag) and (_m.isfinite(z.real) or z.real > 0):
                raise ValueError('math domain error')
            if z.real == -inf:
                return complex(0.0, 0.0) if not _m.isfinite(z.imag) else complex(
                    _m.copysign(0.0, _m.cos(z.imag)), _m.copysign(0.0, _m.sin(z.imag)))
            if z.real == inf and _m.isfinite(z.imag):
                return complex(inf * _m.cos(z.imag), z.imag if z.imag == 0 else inf * _m.sin(z.imag))
            return complex(nan if _m.isnan(z.real) else z.real, z.imag if z.imag == 0 else nan)
        return _scaled(z.real, z.imag, _m.exp, _m.exp)

    def _log_size(x, y):
        ax, ay = abs(x), abs(y)
        if ax < ay:
            ax, ay = ay, ax
        if ax > 8.988465674311579e+307:
            return _m.log(_m.hypot(ax / 2.0, ay / 2.0)) + _m.log(2.0)
        if ax < 2.2250738585072014e-308:
            if ax == 0.0:
                raise ValueError('math domain error')
            return _m.log(_m.hypot(_m.ldexp(ax, 53), _m.ldexp(ay, 53))) - 53 * _m.log(2.0)
        size = _m.hypot(ax, ay)
        if 0.71 <= size <= 1.73:
            # Near 1 what is missing to 1 says more than the logarithm of the size.
            return _m.log1p((ax - 1.0) * (ax + 1.0) + ay * ay) / 2.0
        return _m.log(size)

    def log(z, base=None, /):
        z = _number(z)
        if not isfinite(z):
            real = inf if isinf(z) else nan
            result = complex(real, _m.atan2(z.imag, z.real))
        else:
            result = complex(_log_size(z.real, z.imag), _m.atan2(z.imag, z.real))
        return result if base is None else result / log(base)

    def log10(z, /):
        w = log(z)
        return complex(w.real / _m.log(10.0), w.imag / _m.log(10.0))

    def sinh(z, /):
        z = _number(z)
        return _scaled(z.real, z.imag, _m.sinh, _m.cosh)

    def cosh(z, /):
        z = _number(z)
        return _scaled(z.real, z.imag, _m.cosh, _m.sinh)

    def tanh(z, /):
        z = _number(z)
        x, y = z.real, z.imag
        if abs(x) > 354.0:
            return complex(_m.copysign(1.0, x), 4.0 * _m.sin(y) * _m.cos(y) * _m.exp(-2.0 * abs(x)))
        tx, ty, cx = _m.tanh(x), _m.tan(y), 1.0 / _m.cosh(x)
        product = tx * ty
        below = 1.0 + product * product
        return complex(tx * (1.0 + ty * ty) / below, ((ty / below) * cx) * cx)

    def sin(z, /):
        return _turned(sinh, _number(z))

    def cos(z, /):
        z = _number(z)
        return cosh(complex(-z.imag, z.real))

    def tan(z, /):
        return _turned(tanh, _number(z))

    def acos(z, /):
        z = _number(z)
        s1, s2 = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
        return complex(2.0 * _m.atan2(s1.real, s2.real), _m.asinh(s2.real * s1.imag - s2.imag * s1.real))

    def acosh(z, /):
        z = _number(z)
        s1, s2 = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
        return complex(_m.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _m.atan2(s1.imag, s2.real))

    def asinh(z, /):
        z = _number(z)
        s1, s2 = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
        return complex(_m.asinh(s1.real * s2.imag - s2.real * s1.imag),
                       _m.atan2(z.imag, s1.real * s2.real - s1.imag * s2.imag))

    def asin(z, /):
        return _turned(asinh, _number(z))

    def atanh(z, /):
        z = _number(z)
        x, y = z.real, z.imag
        if _m.copysign(1.0, x) < 0.0:
            return -atanh(-z)
        ay = abs(y)
        if x > 6.703903964971298e+153 or ay > 6.703903964971298e+153:
            size = _m.hypot(x / 2.0, y / 2.0)
            return complex(x / 4.0 / size / size, -_m.copysign(_m.pi / 2.0, -y))
        if x == 1.0 and ay < 1.4916681462400413e-154:
            if ay == 0.0:
                raise ValueError('math domain error')
            return complex(-_m.log(_m.sqrt(ay) / _m.sqrt(_m.hypot(ay, 2.0))), _m.copysign(_m.atan2(2.0, -ay) / 2.0, y))
        return complex(_m.log1p(4.0 * x / ((1.0 - x) * (1.0 - x) + ay * ay)) / 4.0,
                       -_m.atan2(-2.0 * y, (1.0 - x) * (1.0 + x) - ay * ay) / 2.0)

    def atan(z, /):
        return _turned(atanh, _number(z))
    """#
}
