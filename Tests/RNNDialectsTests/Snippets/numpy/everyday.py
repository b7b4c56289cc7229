import numpy.random as npr
from numpy import array, zeros, float32
from numpy.linalg import norm, LinAlgError
import numpy.linalg
from numpy.random import default_rng, randn, seed
import numpy as np
seed(0); print(randn(2), norm([3.,4]), zeros(2, float32), numpy.linalg.det([[1.,2],[3,4]]), npr.rand())
from numpy.testing import assert_allclose
print(np.__version__, np.newaxis, np.sum.__name__ if hasattr(np.sum,'__name__') else '', callable(np.add), np.add.__name__)
print(isinstance(np.float32(1), np.floating), isinstance(np.int64(1), (int, np.integer)), issubclass(np.float64, float), np.float64.__name__, np.dtype(np.float32).type is np.float32)
import math, random
print(math.sqrt(np.float64(4)), math.floor(np.float32(2.7)), random.choice(np.arange(3)) in (0,1,2))
class Layer:
    def __init__(self, n): self.W = np.ones((n, n))
    def __call__(self, x): return x @ self.W
print(Layer(2)(np.array([1., 2])), np.array([Layer(1).W, Layer(1).W]).shape)
a = np.arange(3); b = a; b += 1; print(a); c = a.copy(); c[0] = 100; print(a)
print(sorted([np.float64(3), 1, np.int64(2)]), min(np.array([3,1])), list(map(int, np.array([1.5,2.5]))), list(zip(np.arange(2), 'ab')), [i for i, v in enumerate(np.array([5,6])) if v > 5])
print(np.array([1,2,3])[::-1].tolist(), np.array2string(np.array([1.5,2]), separator=', '), str(np.arange(3)), repr(np.float32(1)/3), np.set_printoptions(suppress=True))
print(f"{np.array([1.5, 2.5])} {np.mean([1,2]):.3f} {np.arange(2)!r}", "%s %5.2f" % (np.array([1]), np.float32(2.5)), "{:>8.3f}|{:d}|{:5}".format(np.float64(1.23456), np.int64(7), np.int64(3)))
try: np.int64("x")
except ValueError as e: print(type(e).__name__)
x = np.float64(2.0); x += 1; x **= 2; print(x, type(x), x == 9, x > 8, bool(x), -x, +x, x // 2, x % 4, 1 / x, x / 3)
d = {}; d[np.int64(3)] = 1; print(d[3], 3 in d, d)
assert np.allclose(np.linalg.inv(np.eye(2)), np.eye(2))
from numpy import *
print(arange(3))
