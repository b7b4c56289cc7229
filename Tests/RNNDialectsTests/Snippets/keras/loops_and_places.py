# Loops, scans and places of keras.ops.
import numpy as np
from keras import ops

a = ops.convert_to_tensor(np.arange(12, dtype='float32').reshape(3, 4))


def show(*parts):
    print(*[np.round(ops.convert_to_numpy(part).astype('float64'), 4).tolist() for part in parts])


show(*ops.scan(lambda c, x: (c + x, c * 2), ops.zeros(()), ops.arange(4)))
show(*ops.scan(lambda c, x: (c + x, c), ops.zeros(4), a, reverse=True))
print(int(ops.fori_loop(0, 4, lambda i, c: c + i, 1)))
print([int(v) for v in ops.while_loop(lambda i, s: i < 5, lambda i, s: (i + 1, s + i), (0, 0))])
show(ops.cond(True, lambda: ops.ones(2), lambda: ops.zeros(2)))
show(ops.map(lambda row: ops.sum(row), a), ops.vectorized_map(lambda x: x * 2, a))
show(ops.take_along_axis(a, ops.convert_to_tensor([[0], [1], [2]]), axis=1), ops.take(a, [0, 2], axis=1))
show(*ops.top_k(a, 2))
show(ops.norm(a), ops.norm(a, axis=1), ops.norm(a, ord=1, axis=1))
show(ops.tril(a), ops.outer([1., 2.], [3., 4.]), ops.diag([1., 2.]), ops.trace(a))
show(ops.average(a, axis=0), ops.median(a), ops.quantile(a, .5), ops.cumprod([1., 2., 3.]))
show(ops.roll([1, 2, 3], 1), ops.moveaxis(a, 0, 1), ops.broadcast_to([1, 2], (2, 2)), ops.pad([1, 2], (1, 1)))
show(ops.scatter([[0], [2]], [1., 2.], (4,)), ops.scatter_update(ops.zeros(3), [[1]], [5.]))
show(ops.slice(a, (0, 1), (2, 2)), ops.slice_update(a, (0, 0), ops.zeros((1, 2))))
show(*ops.moments(a, axes=[0]))
show(ops.normalize(a, axis=1), ops.batch_normalization(a, ops.ones(4), ops.ones(4), -1))
show(ops.digitize([1.5], [1., 2.]), ops.bincount([0, 1, 1]), ops.searchsorted([1., 2.], [1.5]), ops.diff([1., 3.]))
show(ops.einsum('ij->j', a), ops.tensordot(a, a, axes=[[1], [1]]), ops.logsumexp([0., 0.]), ops.multi_hot([0, 1], 3))
