import numpy as np
a = np.arange(24).reshape(4, 6)
print(a[1:3, ::2], a[-1], a[..., -1], a[:, None, 2].shape, a[[0, 2], [1, 3]], a[[0, 2]][:, [1, 3]])
print(a[np.ix_([0, 2], [1, 3])])
print(a[a % 5 == 0], a[a > 100], (a > 10).nonzero())
m = a > 10
a2 = a.copy(); a2[m] = -1; print(a2)
a2[a2 < 0] += 10; print(a2)
a2[[0, 0, 1]] += 1; print(a2[:2])
np.add.at(a2, ([0, 0, 1], [0, 0, 1]), 100); print(a2[:2])
print(np.where(a > 10, a, 0), np.where(a[0] > 2))
print(np.select([a < 5, a < 10], [a, a * 10], default=-1))
print(np.choose([0, 1, 2, 1], [[1, 2, 3, 4], [10, 20, 30, 40], [100, 200, 300, 400]]))
print(np.take(a, [0, 5, -1]), np.take(a, [0, 2], axis=1), a.take([30], mode='wrap'), a.take([30], mode='clip'))
print(np.take_along_axis(a, np.argsort(-a, axis=1)[:, :2], axis=1))
b = np.zeros((2, 3)); np.put_along_axis(b, np.array([[1], [2]]), 9, axis=1); print(b)
print(np.compress([True, False, True], a[:3], axis=0), np.extract(a % 7 == 0, a))
np.put(b, [0, -1], [5, 6]); print(b)
print(np.argwhere(a > 20), np.flatnonzero(a > 20), np.unravel_index(13, a.shape), np.ravel_multi_index((2, 1), a.shape))
v = a[1:3]; v[0, 0] = 99; print(a[1, 0], v.base is not None, np.shares_memory(a, v))
f = a[[1, 2]]; f[0, 0] = -5; print(a[1, 0])
for t in [lambda: a[4], lambda: a[0, 6], lambda: a[0, 0, 0], lambda: a[[0, 9]], lambda: a['x'], lambda: a[1.5], lambda: a[[True, False]], lambda: a[np.array([1.0])],
          lambda: a.reshape(5, 5), lambda: a + np.ones(5), lambda: np.concatenate([a, np.ones((3, 3))]), lambda: a.__setitem__(slice(None), np.ones(5)), lambda: a[[0, 1], [0, 1, 2]],
          lambda: np.take(a, 50), lambda: np.squeeze(a, 0), lambda: a.sum(axis=2), lambda: np.argmax([]), lambda: np.max([]), lambda: np.stack([a, a[:2]]), lambda: np.zeros(-1), lambda: np.array([[1, 2], [3]]),
          lambda: int(np.array([1, 2])), lambda: bool(a), lambda: np.split(a, 5), lambda: float(np.array('x')), lambda: np.expand_dims(a, 5), lambda: a.transpose(0), lambda: np.swapaxes(a, 0, 3), lambda: np.arange(3).reshape(2, -1), lambda: len(np.array(5)), lambda: iter(np.array(5)), lambda: np.broadcast_to(a, (2, 2)), lambda: np.vstack([[1, 2], [1, 2, 3]]), lambda: np.ones((2, 3)) @ np.ones((2, 3)), lambda: np.array([1, 2]).foo, lambda: np.int64(3).foo, lambda: np.full((2,), 'a') + 1, lambda: np.unravel_index(30, (4, 6)), lambda: np.array([1,2,3]).item(5), lambda: np.array([1,2,3]).item(), lambda: np.random.choice(3, 5, replace=False), lambda: np.random.choice(3, p=[.5, .5]), lambda: np.random.choice(2, p=[.5, .6]), lambda: np.random.randint(5, 2), lambda: np.ones(3, dtype='foo'), lambda: np.array([1,2,3], dtype=np.uint8) + 300, lambda: np.uint8(300), lambda: np.zeros(3)[None, None, :, :], lambda: np.interp([1], [], []), lambda: np.linspace(0, 1, -1), lambda: np.pad(a, 1, mode='foo'), lambda: np.dot(np.ones((2, 3)), np.ones(2)), lambda: np.cumsum(a, axis=5), lambda: np.arange(0, 5, 0), lambda: a.astype('bogus'), lambda: np.insert(a, 9, 1, axis=0), lambda: np.delete(a, 9, axis=0), lambda: a.resize(2, 2), lambda: np.hsplit(a, 4), lambda: np.repeat(a, [1, 2], axis=0), lambda: np.percentile([1, 2], 101), lambda: np.bincount([-1]), lambda: np.digitize([1], [1, 3, 2]), lambda: np.polyfit([1, 2], [1], 1), lambda: np.clip(a), lambda: np.moveaxis(a, 0, 7), lambda: np.rollaxis(a, 5), lambda: np.atleast_1d(), lambda: np.einsum('ij,jk', a, a), lambda: np.fromstring('1 2', sep=' '), lambda: np.load('nothere.npy'), lambda: np.loadtxt('nothere.txt'), lambda: np.searchsorted(a, 3), lambda: np.cov([]), lambda: np.where(a, a), lambda: np.eye(-1)]:
    try:
        print('ok', t())
    except Exception as e:
        print(type(e).__name__, '|', e)
s = np.s_[1:3, ::2]; print(s, a[s])
c = np.arange(10); c[2:5] = [7, 8, 9]; c[::3] = 0; print(c, c[::-1], c[-3:], c[7:2:-2])
x = np.arange(6).reshape(2, 3); x[:, 1] = [10, 20]; x[0] = 5; print(x); x[...] = 1; print(x)
i = np.array([[0, 1], [1, 2]]); print(np.array([10, 20, 30])[i], np.arange(27).reshape(3, 3, 3)[[0, 1], :, [1, 2]], np.arange(27).reshape(3, 3, 3)[:, [0, 1], [1, 2]].shape)
print(a[True].shape, a[False].shape, a[np.array(True)].shape, a[()].shape, a[:0].shape, a[2:1])
