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

    def _parts_of(value):
        """The numerator and denominator of what is no fraction yet."""
        if isinstance(value, str):
            parsed = _parse(value)
            if parsed is None:
                raise ValueError(f'Invalid literal for Fraction: {value!r}')
            return parsed
        if hasattr(value, 'as_integer_ratio'):
            return value.as_integer_ratio()
        raise TypeError('argument should be a string or a Rational instance')

    def _both_ways(inexact, exact):
        """An operator and its reflection. `exact` gets two numerators, each with its denominator."""
        def converted(fraction, other):
            return float(fraction) if isinstance(other, float) else complex(fraction)
        def forward(self, other):
            if isinstance(other, (int, Fraction)):
                return exact(self._numerator, self._denominator, other.numerator, other.denominator)
            return inexact(converted(self, other), other) if isinstance(other, (float, complex)) else NotImplemented
        def backward(self, other):
            if isinstance(other, (int, Fraction)):
                return exact(other.numerator, other.denominator, self._numerator, self._denominator)
            return inexact(other, converted(self, other)) if isinstance(other, (float, complex)) else NotImplemented
        return forward, backward

    class Fraction(numbers.Rational):
        __slots__ = ('_numerator', '_denominator')

        def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
            if denominator is None:
                above, below = _parts_of(numerator)
                _normalize = isinstance(numerator, str)
            elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
                above = numerator.numerator * denominator.denominator
                below = denominator.numerator * numerator.denominator
            else:
                raise TypeError('both arguments should be Rational instances')
            if below == 0:
                raise ZeroDivisionError(f'Fraction({above}, 0)')
            if _normalize:
                common = math.gcd(above, below) if below > 0 else -math.gcd(above, below)
                above, below = above // common, below // common
            made = super().__new__(cls)
            made._numerator, made._denominator = above, below
            return made

        @classmethod
        def from_float(cls, f):
            if isinstance(f, int):
                return cls(f)
            if not isinstance(f, float):
                raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
            above, below = f.as_integer_ratio()
            return cls(above, below)

        @classmethod
        def from_decimal(cls, dec):
            above, below = dec.as_integer_ratio()
            return cls(above, below)

        def as_integer_ratio(self):
            return self._numerator, self._denominator

        def limit_denominator(self, max_denominator=1000000):
            if max_denominator < 1:
                raise ValueError('max_denominator should be at least 1')
            above, below = self.as_integer_ratio()
            if below <= max_denominator:
                return Fraction(self)
            # Convergents of the continued fraction, until the denominator grows too large.
            (p, q), (last_p, last_q) = (1, 0), (0, 1)
            whole, rest = divmod(above, below)
            while last_q + whole * q <= max_denominator:
                (p, q), (last_p, last_q) = (last_p + whole * p, last_q + whole * q), (p, q)
                above, below = below, rest
                whole, rest = divmod(above, below)
            # The last convergent, or the semiconvergent behind it, whichever lies nearer.
            steps = (max_denominator - last_q) // q
            near = last_p + steps * p, last_q + steps * q
            return Fraction(p, q) if 2 * below * near[1] <= self._denominator else Fraction(*near)

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

        __add__, __radd__ = _both_ways(operator.add, lambda a, b, c, d: Fraction(a * d + c * b, b * d))
        __sub__, __rsub__ = _both_ways(operator.sub, lambda a, b, c, d: Fraction(a * d - c * b, b * d))
        __mul__, __rmul__ = _both_ways(operator.mul, lambda a, b, c, d: Fraction(a * c, b * d))
        __truediv__, __rtruediv__ = _both_ways(
            operator.truediv, lambda a, b, c, d: Fraction(a * d, b * c) if c else Fraction((a > 0) - (a < 0), 0))
        __floordiv__, __rfloordiv__ = _both_ways(operator.floordiv, lambda a, b, c, d: a * d // (b * c))
        __mod__, __rmod__ = _both_ways(operator.mod, lambda a, b, c, d: Fraction(a * d % (c * b), b * d))
        __divmod__, __rdivmod__ = _both_ways(
            divmod, lambda a, b, c, d: (a * d // (b * c), Fraction(a * d % (c * b), b * d)))

        def __pow__(self, power):
            if not isinstance(power, (int, Fraction)):
                return float(self) ** power
            if power.denominator != 1:
                return float(self) ** float(power)
            above, below, times = self._numerator, self._denominator, power.numerator
            if times < 0:
                # The inverse, whose denominator must stay positive.
                above, below, times = (below, above, -times) if above > 0 else (-below, -above, -times)
            above, below = above ** times, below ** times
            if below == 0:
                raise ZeroDivisionError(f'Fraction({abs(above)}, 0)')
            return Fraction(above, below, _normalize=False)

        def __rpow__(self, base):
            exact = isinstance(base, (int, Fraction))
            if self._denominator == 1 and not (exact and self._numerator < 0):
                return base ** self._numerator
            return Fraction(base) ** self if exact else base ** float(self)

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
            if ndigits is not None:
                unit = Fraction(1, 10 ** ndigits) if ndigits > 0 else Fraction(10 ** -ndigits)
                return round(self / unit) * unit
            below, rest = divmod(self._numerator, self._denominator)
            # Above the middle it goes up, and from the middle to the even neighbour.
            middle = self._denominator - 2 * rest
            return below + (middle < 0 or middle == 0 and below % 2 == 1)

        def __hash__(self):
            try:
                inverse = pow(self._denominator, -1, _PRIME)
            except ValueError:
                result = 314159
            else:
                result = hash(hash(abs(self._numerator)) * inverse)
            result = result if self._numerator >= 0 else -result
            return -2 if result == -1 else result

        def __eq__(self, other):
            is_real = isinstance(other, complex) and other.imag == 0
            return self._compare(other.real if is_real else other, operator.eq)

        def _compare(self, other, relation):
            if isinstance(other, float):
                if not math.isfinite(other):
                    return relation(0.0, other)
                above, below = other.as_integer_ratio()
            elif isinstance(other, (int, Fraction)):
                above, below = other.numerator, other.denominator
            else:
                return NotImplemented
            return relation(self._numerator * below, above * self._denominator)

        def __lt__(a, b):
            return a._compare(b, operator.lt)

        def __gt__(a, b):
            return a._compare(b, operator.gt)

        def __le__(a, b):
            return a._compare(b, operator.le)

        def __ge__(a, b):
            return a._compare(b, operator.ge)
    """#
}
