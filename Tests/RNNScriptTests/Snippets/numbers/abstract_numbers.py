# The abstract number types know the native ones.
import numbers
from fractions import Fraction

kinds = [numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral]
for value in (True, 3, 2.5, 1j, Fraction(1, 3), '3', None, [1]):
    print(repr(value), [isinstance(value, kind) for kind in kinds])
for native in (bool, int, float, complex, Fraction, str):
    print(native.__name__, [issubclass(native, kind) for kind in kinds])


class Celsius(numbers.Number):
    def __init__(self, degrees):
        self.degrees = degrees


print(isinstance(Celsius(3), numbers.Number), isinstance(Celsius(3), numbers.Real))


def describe(value):
    if isinstance(value, numbers.Integral):
        return 'whole'
    return 'real' if isinstance(value, numbers.Real) else 'other'


print([describe(value) for value in (3, 2.5, 1j, False)])
print([kind.__name__ for kind in numbers.Integral.__mro__])
