extension FrozenSource {
  /// What of the module `fractions` is written in the language.
  static let fractions = #"""
    import math
    import numbers
    import operator

    __all__ = ['Fraction']

    _PRIME = (1 << 61) - 1

    def _digits(text, signed=False):
        body = text[1:] if signed and text[:1] in ('+', '-') else text
        parts = body.split('_')
        return all(part.isdigit() for part in parts)

    def _parse(text):
        """The numerator and denominator that a text means, or None."""
        s = text.strip()
        sign = 1
        if s[:1] in ('+', '-'):
            sign = -1 if s[0] == '-' else 1
            s = s[1:]
        if '/' in s:
            above, below = s.split('/', 1)
            if not (_digits(above) and _digits(below)):
                return None
            return sign * int(above), int(below)
        mantissa, exponent = s, 0
        for mark in 'eE':
            if mark in mantissa:
                mantissa, tail = mantissa.split(mark, 1)
                if not _digits(tail, True):
                    return None
                exponent = int(tail)
                break
        whole, point, rest = mantissa.partition('.')
        if not (whole or rest) or (whole and not _digits(whole)) or (rest and not _digits(rest)):
            return None
        rest = rest.replace('_', '')
        number = int((whole or '0').replace('_', '') + rest)
        exponent -= len(rest)
        if exponent >= 0:
            return sign * number * 10 ** exponent, 1
        return sign * number, 10 ** -exponent

    class Fraction(numbers.Rational):
        __slots__ = ('_numerator', '_denominator')

        def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
            self = super().__new__(cls)
            if denominator is None:
                if type(numerator) is int:
                    self._numerator, self._denominator = numerator, 1
                    return self
                if isinstance(numerator, Fraction):
                    self._numerator, self._denominator = numerator._numerator, numerator._denominator
                    return self
                if isinstance(numerator, (int, float)) or hasattr(numerator, 'as_integer_ratio'):
                    self._numerator, self._denominator = numerator.as_integer_ratio()
                    return self
                if not isinstance(numerator, str):
                    raise TypeError('argument should be a string or a Rational instance')
                parsed = _parse(numerator)
                if parsed is None:
                    raise ValueError('Invalid literal for Fraction: %r' % numerator)
                numerator, denominator = parsed
            elif type(numerator) is int is type(denominator):
                pass
            elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
                numerator, denominator = (numerator.numerator * denominator.denominator,
                                          denominator.numerator * numerator.denominator)
            else:
                raise TypeError('both arguments should be Rational instances')
            if denominator == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
            if _normalize:
                common = math.gcd(numerator, denominator)
                if denominator < 0:
                    common = -common
                numerator //= common
                denominator //= common
            self._numerator, self._denominator = numerator, denominator
            return self

        @classmethod
        def from_float(cls, f):
            if isinstance(f, int):
                return cls(f)
            if not isinstance(f, float):
                raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
            return cls(*f.as_integer_ratio())

        @classmethod
        def from_decimal(cls, dec):
            return cls(*dec.as_integer_ratio())

        def as_integer_ratio(self):
            return self._numerator, self._denominator

        def limit_denominator(self, max_denominator=1000000):
            if max_denominator < 1:
                raise ValueError('max_denominator should be at least 1')
            if self._denominator <= max_denominator:
                return Fraction(self)
            # Convergents of the continued fraction, until the denominator grows too large.
            n, d = self._numerator, self._denominator
            p0, q0, p1, q1 = 0, 1, 1, 0
            while True:
                a = n // d
                q2 = q0 + a * q1
                if q2 > max_denominator:
                    break
                p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
                n, d = d, n - a * d
            k = (max_denominator - q0) // q1
            # The last convergent, or the semiconvergent behind it, whichever lies nearer.
            if 2 * d * (q0 + k * q1) <= self._denominator:
                return Fraction(p1, q1)
            return Fraction(p0 + k * p1, q0 + k * q1)

        @property
        def numerator(self):
            return self._numerator

        @property
        def denominator(self):
            return self._denominator

        @property
        def real(self):
            return self

        @property
        def imag(self):
            return 0

        def conjugate(self):
            return self

        def __repr__(self):
            return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

        def __str__(self):
            if self._denominator == 1:
                return str(self._numerator)
            return '%s/%s' % (self._numerator, self._denominator)

        def __reduce__(self):
            return self.__class__, (self._numerator, self._denominator)

        def __copy__(self):
            return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

        def __deepcopy__(self, memo):
            return self.__copy__()

        def __float__(self):
            return self._numerator / self._denominator

        def __complex__(self):
            return complex(float(self))

        def __int__(self):
            return self.__trunc__()

        def __bool__(self):
            return self._numerator != 0

        def __add__(a, b):
            return _operate(a, b, _sum, operator.add)

        def __radd__(b, a):
            return _operate_reflected(a, b, _sum, operator.add)

        def __sub__(a, b):
            return _operate(a, b, _difference, operator.sub)

        def __rsub__(b, a):
            return _operate_reflected(a, b, _difference, operator.sub)

        def __mul__(a, b):
            return _operate(a, b, _product, operator.mul)

        def __rmul__(b, a):
            return _operate_reflected(a, b, _product, operator.mul)

        def __truediv__(a, b):
            return _operate(a, b, _quotient, operator.truediv)

        def __rtruediv__(b, a):
            return _operate_reflected(a, b, _quotient, operator.truediv)

        def __floordiv__(a, b):
            return _operate(a, b, _floor, operator.floordiv)

        def __rfloordiv__(b, a):
            return _operate_reflected(a, b, _floor, operator.floordiv)

        def __mod__(a, b):
            return _operate(a, b, _rest, operator.mod)

        def __rmod__(b, a):
            return _operate_reflected(a, b, _rest, operator.mod)

        def __divmod__(a, b):
            return _operate(a, b, _both, divmod)

        def __rdivmod__(b, a):
            return _operate_reflected(a, b, _both, divmod)

        def __pow__(a, b):
            if isinstance(b, (int, Fraction)):
                if b.denominator == 1:
                    power = b.numerator
                    if power >= 0:
                        return Fraction(a._numerator ** power, a._denominator ** power, _normalize=False)
                    if a._numerator > 0:
                        return Fraction(a._denominator ** -power, a._numerator ** -power, _normalize=False)
                    if a._numerator == 0:
                        raise ZeroDivisionError('Fraction(%s, 0)' % a._denominator ** -power)
                    return Fraction((-a._denominator) ** -power, (-a._numerator) ** -power, _normalize=False)
                return float(a) ** float(b)
            if isinstance(b, (float, complex)):
                return float(a) ** b
            return NotImplemented

        def __rpow__(b, a):
            if b._denominator == 1 and b._numerator >= 0:
                return a ** b._numerator
            if isinstance(a, (int, Fraction)):
                return Fraction(a.numerator, a.denominator) ** b
            if b._denominator == 1:
                return a ** b._numerator
            return a ** float(b)

        def __pos__(self):
            return Fraction(self._numerator, self._denominator, _normalize=False)

        def __neg__(self):
            return Fraction(-self._numerator, self._denominator, _normalize=False)

        def __abs__(self):
            return Fraction(abs(self._numerator), self._denominator, _normalize=False)

        def __trunc__(self):
            if self._numerator < 0:
                return -(-self._numerator // self._denominator)
            return self._numerator // self._denominator

        def __floor__(self):
            return self._numerator // self._denominator

        def __ceil__(self):
            return -(-self._numerator // self._denominator)

        def __round__(self, ndigits=None):
            if ndigits is None:
                floor, rest = divmod(self._numerator, self._denominator)
                if rest * 2 < self._denominator:
                    return floor
                if rest * 2 > self._denominator or floor % 2:
                    return floor + 1
                return floor
            shift = 10 ** abs(ndigits)
            if ndigits > 0:
                return Fraction(round(self * shift), shift)
            return Fraction(round(self / shift) * shift)

        def __hash__(self):
            try:
                inverse = pow(self._denominator, -1, _PRIME)
            except ValueError:
                result = 314159
            else:
                result = hash(hash(abs(self._numerator)) * inverse)
            result = result if self._numerator >= 0 else -result
            return -2 if result == -1 else result

        def __eq__(a, b):
            if type(b) is int:
                return a._numerator == b and a._denominator == 1
            if isinstance(b, (int, Fraction)):
                return a._numerator == b.numerator and a._denominator == b.denominator
            if isinstance(b, complex) and b.imag == 0:
                b = b.real
            if isinstance(b, float):
                if math.isnan(b) or math.isinf(b):
                    return 0.0 == b
                return a == a.from_float(b)
            return NotImplemented

        def _compare(self, other, op):
            if isinstance(other, (int, Fraction)):
                return op(self._numerator * other.denominator, self._denominator * other.numerator)
            if isinstance(other, float):
                if math.isnan(other) or math.isinf(other):
                    return op(0.0, other)
                return op(self, self.from_float(other))
            return NotImplemented

        def __lt__(a, b):
            return a._compare(b, operator.lt)

        def __gt__(a, b):
            return a._compare(b, operator.gt)

        def __le__(a, b):
            return a._compare(b, operator.le)

        def __ge__(a, b):
            return a._compare(b, operator.ge)

    def _operate(a, b, exact, inexact):
        if isinstance(b, (int, Fraction)):
            return exact(a, b)
        if isinstance(b, float):
            return inexact(float(a), b)
        if isinstance(b, complex):
            return inexact(complex(a), b)
        return NotImplemented

    def _operate_reflected(a, b, exact, inexact):
        if isinstance(a, (int, Fraction)):
            return exact(a, b)
        if isinstance(a, float):
            return inexact(a, float(b))
        if isinstance(a, complex):
            return inexact(a, complex(b))
        return NotImplemented

    def _sum(a, b):
        return Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

    def _difference(a, b):
        return Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)

    def _product(a, b):
        return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)

    def _quotient(a, b):
        return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)

    def _floor(a, b):
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)

    def _rest(a, b):
        below = a.denominator * b.denominator
        return Fraction((a.numerator * b.denominator) % (b.numerator * a.denominator), below)

    def _both(a, b):
        return _floor(a, b), _rest(a, b)
    """#
}
