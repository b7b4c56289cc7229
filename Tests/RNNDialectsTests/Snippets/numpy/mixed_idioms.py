import numpy as np
from numpy.linalg import norm, inv
from numpy import newaxis as na, pi
import numpy.random as npr
from numpy.random import default_rng, randn
from numpy.lib.stride_tricks import as_strided, sliding_window_view
print(norm([3, 4]), inv(np.eye(2) * 2), pi)
x = np.arange(10); print(as_strided(x, (3, 4), (16, 8)), sliding_window_view(x, 3)[::2], sliding_window_view(np.arange(9).reshape(3, 3), (2, 2)).shape)
a = np.zeros((2, 3)); a += 1; a *= [1, 2, 3]; a -= np.array([[1], [0]]); a /= 2; a **= 2; print(a); a //= 1; print(a)
i = np.arange(3)
try: i += 0.5
except Exception as e: print(type(e).__name__, e)
try: i /= 2
except Exception as e: print(type(e).__name__, e)
print(np.divide([1., 2], [0, 2], out=np.full(2, -1.), where=np.array([0, 2]) != 0))
def f(x: np.ndarray) -> np.ndarray: return x
print(f(np.array([1])), np.ndarray.__name__, isinstance(a, np.ndarray), type(a).__module__, callable(np.sum), np.sum.__name__, np.__version__[:2])
for row in a: print(row, row.shape, end=' ')
for v in a.flat: print(v, end=' ')
print(); print(3 in np.array([1, 2, 3]), a.flat[2], list(zip(*a.tolist())), [*map(float, a[0])], dict(enumerate(a[0].tolist())), a[0].argmax().item())
print(np.array_equal(a, a.copy()), a is a.view(), a.view().base is a, (a == a).all(), a.__len__(), a.T.shape, a.size)
print(np.isnan(np.array([1, np.nan])).any(), np.nan == np.nan, np.isnan(np.nan), np.inf > 1e308, -np.inf, np.e, np.newaxis is None)
print(np.ceil(7 / 2), np.int_(3.7), np.round(2.675, 2), np.float64(3) == 3, np.sum([True, False, True]), np.mean([True, False]), sum(np.array([[1, 2], [3, 4]])), np.sum([[1, 2], [3, 4]], axis=0).tolist(), np.prod([1, 2, 3, 4]), np.sum(range(5)), np.array(range(3)), np.array((1, 2)), np.array([range(2), range(2)]), np.asarray([1, 2]), np.array([np.array([1, 2]), np.array([3, 4])]), np.array({'a': 1}, dtype=object) if False else '')
print(np.min([[1, 2], [3, 0]], axis=1), np.argmax([[1, 5], [7, 2]], axis=0), np.argmin([3, 1, 2]), np.argmax([np.nan, 1]), np.amax([1, 2]), np.cumsum([0.1] * 3), np.sum(np.float32([0.1] * 10)), np.float32([0.1] * 10).mean(), np.sum([0.1] * 10), np.add.reduce([1, 2, 3]), np.sum([], axis=0), np.prod([]), np.array([1, 2, 3])[[True, False, True]])
lst = [np.array([1, 2]), np.array([3])]; print(np.concatenate(lst), [x.size for x in lst], np.hstack(lst))
o = np.empty(2, dtype=object); o[0] = [1, 2]; o[1] = 'x'; print(o, o.dtype) 
