# Views, aliasing, fancy and boolean indexing, assignment.
import numpy as np
a = np.arange(24).reshape(2, 3, 4)
print(a[1], a[:, 1], a[..., -1], a[0, ::2, 1:3], a[-1, -1, -1], a[None].shape, a[:, np.newaxis, ..., None].shape)
print(a[::-1, ::-1, ::-1][0, 0], a[1, 5:2].shape, a[:, :0].shape, a[..., 1:][0])
v = a[0, 1:]
v[...] = -1
print(a[0], v.base is a.base if a.base is not None else v.base is a, np.shares_memory(a, v))
b = np.arange(10) * 10
i = np.array([[1, 2], [3, -1]])
print(b[i], b[[0, 0, 5]], b[[True, False] * 5], b[b > 50], b[np.array([], dtype=int)], b[[]])
m = np.arange(12).reshape(3, 4)
print(m[[0, 2]], m[[0, 2], [1, 3]], m[:, [1, 1]], m[[0, 1]][:, [2, 3]], m[np.ix_([0, 2], [1, 3])], m[m % 2 == 0])
print(m[1, [0, 2]], m[[1], 2:], m[np.array([True, False, True])], m[np.array([True, False, True]), 1], m[:, np.array([True, False, False, True])])
t = np.arange(60).reshape(3, 4, 5)
print(t[[0, 1], :, [2, 3]].shape, t[:, [0, 1], [2, 3]].shape, t[0, :, [1, 2]].shape, t[[[0], [1]], [0, 1]].shape, t[..., [0, 1]].shape)
c = np.zeros((3, 4))
c[1] = 5
c[:, 2] = [1, 2, 3]
c[c == 5] = 9
c[[0, 2], [0, 3]] = [7, 8]
c[0, 1:3] += 100
c[..., 3] -= 0.5
print(c)
d = np.arange(5)
d[[1, 1, 3]] += 10
d[::2] = d[::2][::-1]
d[1:] = d[:-1]
print(d, d[d.argmax()], d[-3:], d[10:], d[5:0:-2])
e = np.array([1, 2, 3])
e[0] = 3.9
e[1:2] = True
print(e, e.dtype, e[np.int64(1)], e[np.array(2)], e[...], type(e[0]), e[()])
f = np.arange(4).reshape(2, 2).astype(float)
g = f.T
g[0, 1] = 50
h = f.ravel()
h[0] = -5
k = f.flatten()
k[1] = 99
print(f, np.take(f, [0, 3]), np.take(f, [1], axis=1), f.take([0, 1, 2, 3]).shape)
f.put([0, 3], [1, 2])
print(f, np.choose([0, 1, 1], [[1, 2, 3], [4, 5, 6]]), np.compress([0, 1], f, axis=0), f.diagonal(), f.item(1), f.item(1, 0))
for expr in (lambda: e[3], lambda: e[-4], lambda: m[3, 0], lambda: m[0, -5], lambda: m[0, 0, 0], lambda: m['a'], lambda: m[1.0],
             lambda: m[[0, 5]], lambda: m[[0, 1], [0, 1, 2]], lambda: m[np.array([1.0])], lambda: m[np.array([True, False])],
             lambda: m[..., ...], lambda: np.array(5)[0], lambda: np.float64(1.5)[0], lambda: len(np.array(3)), lambda: iter(np.array(3)),
             lambda: m.__setitem__(0, [1, 2, 3]), lambda: m.__setitem__((0, 0), [1, 2]), lambda: m.__setitem__(m > 3, [1, 2]),
             lambda: m.__setitem__([0, 1], np.ones((3, 4))), lambda: np.zeros(2).__setitem__(0, 'x'), lambda: np.broadcast_to([1, 2], (2, 2)).__setitem__(0, 1),
             lambda: np.zeros(3, dtype=np.uint8).__setitem__(0, 300), lambda: np.take([1, 2], [3]), lambda: np.zeros(3)[None, 5],
             lambda: m.reshape(5, -1), lambda: m.reshape(2, 2), lambda: m.transpose(0, 0), lambda: np.squeeze(m, 0), lambda: np.swapaxes(m, 0, 2)):
    try:
        print(expr())
    except Exception as error:
        print(type(error).__name__, error)
