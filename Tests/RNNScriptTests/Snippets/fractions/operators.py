# Fractions with every other kind of number, and at the edges.
import math, operator
from fractions import Fraction as F

def attempt(function, *arguments):
    try:
        return repr(function(*arguments))
    except Exception as error:
        return f'{type(error).__name__}: {error}'

others = [2, -3, 0, F(5, 4), 0.5, -1.25, 1 + 2j, True, 'x', None]
operations = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, pow,
              operator.eq, operator.lt, operator.ge]
for operation in operations:
    print(operation.__name__)
    for other in others[:8] if operation is divmod else others:
        print('  ', other, attempt(operation, F(-7, 3), other), attempt(operation, other, F(-7, 3)))
for x in (F(5, 2), F(7, 2), F(-5, 2), F(22, 7), F(12345, 10), F(0)):
    print([round(x), round(x, 1), round(x, -1), math.floor(x), math.ceil(x), int(x), abs(x), -x, +x, bool(x), float(x)])
for power in (3, -3, 0, F(2), F(-2), F(1, 2)):
    print(power, attempt(pow, F(2, 3), power), attempt(pow, F(-2, 3), power), attempt(pow, F(0), power), attempt(pow, 2, F(power)))
for text in ('3/4', ' -7/21 ', '1.25', '-.5e-2', '1_000/3', '2e3', '', '1/0', '1/-2', 'x', '1.', '5/', '3 / 4'):
    print(repr(text), attempt(F, text))
for arguments in ((1, 0), (0, -5), (F(1, 2), F(3, 4)), (1.5,), (float('nan'),), (float('inf'),), (1.5, 2), ([],), (6, -4)):
    print(arguments, attempt(F, *arguments))
for limit in (1, 2, 7, 10, 113, 1000):
    print(limit, F(math.pi).limit_denominator(limit), F(-0.3).limit_denominator(limit), F(2, 3).limit_denominator(limit))
print(attempt(F(1, 2).limit_denominator, 0), attempt(F.from_float, 'x'), F.from_float(3), F.from_float(0.75))
print(hash(F(3)) == hash(3), hash(F(1, 2)) == hash(0.5), hash(F(-1)), {F(1, 2): 'half'}[0.5])
print(F(1, 3) < math.inf, F(1, 3) > -math.inf, F(1, 3) == math.nan, F(1, 2) == 0.5 + 0j, sorted([F(1, 2), 0.3, 1]), sum([F(1, 3)] * 3))
