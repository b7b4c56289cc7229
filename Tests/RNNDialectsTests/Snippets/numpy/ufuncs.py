# Universal functions: out, where, dtypes, promotion, broadcasting, folds.
import numpy as np
x = np.array([1.0, 4.0, 9.0])
out = np.zeros(3)
print(np.sqrt(x, out=out) is out, out, np.add(x, 1, where=[True, False, True], out=np.zeros(3)), np.add(1, 2, dtype=np.float32))
names = ['add', 'subtract', 'multiply', 'divide', 'floor_divide', 'remainder', 'power', 'maximum', 'minimum', 'fmax', 'fmin',
         'arctan2', 'hypot', 'logaddexp', 'copysign', 'fmod', 'equal', 'less', 'logical_and', 'logical_xor', 'heaviside', 'nextafter']
p, q = np.array([7.5, -7.5, 0.0, 3.0]), np.array([2.0, 2.0, -1.0, 0.5])
for name in names:
    print(name, getattr(np, name)(p, q), getattr(np, name)(np.array([7, -7, 1]), np.array([2, 2, 3])))
for name in ['exp', 'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p', 'sqrt', 'cbrt', 'sin', 'cos', 'tan', 'arcsin', 'arccos', 'arctan',
             'sinh', 'cosh', 'tanh', 'arcsinh', 'arctanh', 'floor', 'ceil', 'trunc', 'rint', 'deg2rad', 'rad2deg', 'fabs', 'square',
             'reciprocal', 'sign', 'negative', 'absolute', 'isnan', 'isfinite', 'signbit', 'conjugate', 'logical_not']:
    print(name, np.round(getattr(np, name)(np.array([0.25, 0.5, 0.75])) * 1.0, 6))
print(np.bitwise_and([6, 5], 3), np.bitwise_or(6, 1), np.bitwise_xor([True, False], True), np.invert([0, 5]), np.left_shift(1, 3), np.right_shift(16, 2), np.gcd(12, 18), np.lcm(4, 6))
kinds = [np.bool, np.uint8, np.int32, np.int64, np.float32, np.float64, np.complex64, np.complex128]
for a in kinds:
    print(a.__name__, [str((np.ones(1, a) + np.ones(1, b)).dtype) for b in kinds], [str((np.ones(1, a) + s).dtype) for s in (1, 1.5, 1j)],
          (np.ones(1, a) / 2).dtype, np.sum(np.ones(2, a)) == 2)
print(np.arange(3)[:, None] * np.arange(4), np.ones((2, 1, 3)) + np.ones((4, 1)), (np.zeros((0, 3)) + 1).shape)
print(np.array([1, 2, 3]) ** 2, 2 ** np.array([1, 2, 3]), np.array([1, -2]) // 2, np.array([5, -5]) % 3, -np.array([1.5]), abs(np.array([-1, 2])), ~np.array([True, False]))
print(np.array([1, 2]) == [1, 3], np.array([1, 2]) < 2, np.array([1, 2]) != np.array([1.0, 5]), np.array([1, 2]) == 'a', 3 > np.array([1, 5]))
m = np.arange(6).reshape(2, 3)
print(np.add.reduce(m), np.add.reduce(m, axis=None), np.multiply.reduce(m, axis=1, keepdims=True), np.maximum.reduce(m, axis=1), np.add.accumulate(m, axis=1), np.subtract.reduce([10, 2, 3]), np.logical_or.reduce([False, True]), np.minimum.accumulate([3, 1, 2]))
print(np.add.outer([1, 2], [3, 4]), np.power.outer([2, 3], [1, 2]), np.add.reduceat(np.arange(8), [0, 4, 6]), np.add.nin, np.add.identity, np.add)
z = np.zeros(4, dtype=int)
np.add.at(z, [0, 0, 3], [1, 2, 3])
print(z, np.sum([[1, 2], [3, 4]], axis=(0, 1)), np.sum(m, axis=-1, dtype=float), np.sum([1, 2], initial=10), np.max([[1, 9], [3, 4]], axis=0, keepdims=True), np.min([3, 1], initial=0), np.sum([1, np.nan]), np.max([1, np.nan]))
a = np.array([1, 2, 3])
a += 1
a *= 2
print(a, a.dtype, np.float32(3) * 2, (np.float32(3) * np.float64(2)).dtype, np.int32(7) / 2, type(np.int64(3) + 1), type(np.float64(1) + 1), np.uint8(200) + np.uint8(30), divmod(np.int64(7), 2), np.float64(7) // 2, round(np.float64(2.5)), np.float64(3.0).is_integer(), int(np.float32(2.7)))
for f in (lambda: a.__iadd__(1.5), lambda: np.ones(3) + np.ones(4), lambda: np.add(np.ones(3), 1, out=np.zeros(2)), lambda: np.bitwise_and(1.5, 2), lambda: np.array([True]) - np.array([False]), lambda: np.array([2]) ** -1, lambda: np.uint8(1) + 300, lambda: np.max([]), lambda: np.sum([1, 2], axis=1), lambda: np.add(1), lambda: np.sqrt('x')):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
with np.errstate(all='raise'):
    for f in (lambda: np.array([1.0]) / 0, lambda: np.log(np.array([-1.0])), lambda: np.exp(np.array([1000.0])), lambda: np.array([1]) // 0):
        try:
            print(f())
        except FloatingPointError as error:
            print(error)
print(np.array([1.0, -1.0, 0.0]) / 0, np.array([1, 0]) // 0, np.array([5]) % 0, np.float64(1) / 0)
