import numpy as np
Z = np.zeros((5, 5)); Z[1:-1, 1:-1] = 1; print(Z)
print(np.diag(1 + np.arange(4), k=-1)); Z = np.zeros((4, 4), dtype=int); Z[1::2, ::2] = 1; Z[::2, 1::2] = 1; print(Z)
print(np.unravel_index(99, (6, 7, 8)), np.nonzero([1, 2, 0, 0, 4, 0]))
Z = np.random.RandomState(3).random((5, 5)); Z = (Z - np.mean(Z)) / (np.std(Z)); print(Z)
x = np.arange(11); x[(3 < x) & (x < 8)] *= -1; print(x)
print(sum(range(5), -1), np.sum(range(5), -1))
Z = np.arange(3); print(Z ** Z, 2 << Z >> 2, Z < -Z if False else (Z < -Z), 1j * Z, Z / 1 / 1)
print(np.array(0) // np.array(1), np.array([np.nan]).astype(int).astype(float) if False else '', np.copysign(np.ceil(np.abs([-1.5, 2.3])), [-1.5, 2.3]))
print(np.intersect1d(np.arange(0, 10), np.arange(5, 15)), np.sqrt(16), np.emath.sqrt(-1) if hasattr(np, 'emath') else 1j)
a = np.linspace(0, 1, 12, endpoint=True)[1:-1]; print(a)
print(np.allclose(np.linspace(0, 1, 5), np.linspace(0, 1, 5)), np.array_equal(Z, Z))
Z = np.arange(9).reshape(3, 3)
for index, value in np.ndenumerate(Z): print(index, value, end=' | ')
for index in np.ndindex(Z.shape): print(index, Z[index], end=' | ')
X, Y = np.meshgrid(np.linspace(-1, 1, 4), np.linspace(-1, 1, 4)); D = np.sqrt(X * X + Y * Y); G = np.exp(-((D) ** 2 / 2.0)); print(G)
Z = np.zeros((4, 4)); np.put(Z, [3, 7, 9], 1); print(Z)
X = np.arange(10, 20).reshape(2, 5); print(X - X.mean(axis=1, keepdims=True), X[X[:, 1].argsort()[::-1]])
Z = np.array([1, 2, 3, np.nan, 5]); print(np.isnan(Z).any(), np.nanmean(Z), Z[~np.isnan(Z)])
Z = np.linspace(0, 10, 7); z = 4.2; m = Z.flat[np.abs(Z - z).argmin()]; print(m, repr(m))
A = np.ones((3, 1)); B = np.arange(3).reshape(1, 3); it = np.nditer([A, B, None]); 
for p, q, r in it: r[...] = p + q
print(it.operands[2])
w, h = 4, 3; I = np.arange(w * h * 3).reshape(h, w, 3).astype(np.uint8); print(len(np.unique(I.reshape(-1, 3), axis=0)), I.max(), I.mean(axis=(0, 1)))
D = np.arange(10.); S = np.array([0, 1, 0, 1, 2, 2, 0, 1, 2, 0]); print(np.bincount(S, weights=D) / np.bincount(S), [D[S == s].mean() for s in np.unique(S)])
A = np.arange(25).reshape(5, 5); A[[0, 1]] = A[[1, 0]]; print(A[:2]); print(np.diag(np.dot(A, A.T)), np.einsum('ij,ji->i', A, A.T))
Z = np.array([1, 2, 3, 4, 5]); nz = 3; Z0 = np.zeros(len(Z) + (len(Z) - 1) * nz); Z0[::nz + 1] = Z; print(Z0)
print(np.ones((2, 2, 3)) * np.ones((2, 2))[:, :, None] * 2)
Z = np.array([1, 1, 1, 0, 0, 1]); r = np.diff(np.flatnonzero(np.concatenate(([True], Z[1:] != Z[:-1], [True])))); print(r)
a = np.cumsum(np.arange(10), dtype=float); n = 3; a[n:] = a[n:] - a[:-n]; print(a[n - 1:] / n)
I = np.array([[0, 1, 2], [3, 15, 7]]); B = ((I.reshape(-1, 1) & (2 ** np.arange(4))) != 0).astype(int); print(B[:, ::-1])
def cartesian(arrays):
    arrays = [np.asarray(a) for a in arrays]; shape = (len(x) for x in arrays)
    ix = np.indices(shape, dtype=int); ix = ix.reshape(len(arrays), -1).T
    for n, arr in enumerate(arrays): ix[:, n] = arrays[n][ix[:, n]]
    return ix
print(cartesian(([1, 2, 3], [4, 5], [6, 7]))[:5])
Z = np.random.RandomState(0).uniform(0, 1, 10); print(Z.argsort()[-3:], np.sort(Z)[-3:], Z[np.argpartition(-Z, 3)[:3]].sum().round(4))
x = np.array([1., 2., 4., 7.]); print(np.vander(x, 3), np.corrcoef(x, x ** 2)[0, 1], np.cov(x, x ** 2, ddof=0), np.percentile(x, [2.5, 97.5]))
P = np.array([[0.7, 0.3], [0.4, 0.6]]); s = np.array([1., 0.]); 
for _ in range(30): s = s @ P
print(s, np.linalg.matrix_power(P, 30)[0])
print(np.lib.stride_tricks.sliding_window_view(np.arange(6), 3).mean(axis=1), np.apply_along_axis(lambda v: np.convolve(v, [1, -1], 'valid'), 1, np.arange(8).reshape(2, 4) ** 2))
print(np.select([x < 2, x < 5], ['low', 'mid'], 'high') , np.where(x > 3, x, -x), np.piecewise(x, [x < 3, x >= 3], [lambda v: v * 10, 0]))
print(np.tril(np.ones((3, 3)), -1).astype(bool), np.triu_indices_from(np.ones((3, 3)), k=1), np.fromstring('1 2 3', dtype=int, sep=' '))
print(np.around(-2.5), round(-2.5), np.round([0.15, 0.25, 0.35], 1), np.float64(2.5).round(), np.floor(-0.5), 7 % -3, np.mod([7, -7], 3), np.array([7, -7]) // 2, np.array([7.5]) % 2, divmod(np.array([7, 8]), 3))
