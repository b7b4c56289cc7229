import numpy as np
from typing import List, Tuple, Optional


class StandardScaler:
    def fit(self, X):
        self.mean_, self.scale_ = X.mean(axis=0), X.std(axis=0)
        self.scale_[self.scale_ == 0] = 1.0
        return self

    def transform(self, X): return (X - self.mean_) / self.scale_
    def inverse_transform(self, Z): return Z * self.scale_ + self.mean_
    def fit_transform(self, X): return self.fit(X).transform(X)


class MinMaxScaler:
    def __init__(self, feature_range=(0, 1)): self.lo, self.hi = feature_range
    def fit_transform(self, X):
        self.min_, self.max_ = X.min(0), X.max(0)
        return self.lo + (X - self.min_) / (self.max_ - self.min_) * (self.hi - self.lo)


def create_sequences(data: np.ndarray, lookback: int, horizon: int = 1, stride: int = 1) -> Tuple[np.ndarray, np.ndarray]:
    X, y = [], []
    for i in range(0, len(data) - lookback - horizon + 1, stride):
        X.append(data[i:i + lookback]); y.append(data[i + lookback:i + lookback + horizon, 0])
    return np.asarray(X), np.asarray(y).squeeze(-1) if horizon == 1 else np.asarray(y)


t = np.linspace(0, 20, 101)
data = np.stack([np.sin(t), np.cos(t) * 2 + 0.1 * t, np.full_like(t, 3.0)], axis=1)
print(data.shape, data[:3]); sc = StandardScaler(); Z = sc.fit_transform(data)
print(Z.mean(axis=0).round(12), Z.std(0), np.allclose(sc.inverse_transform(Z), data), sc.mean_, sc.scale_)
M = MinMaxScaler((-1, 1)).fit_transform(data[:, :2]); print(M.min(0), M.max(0), M[50])
X, y = create_sequences(Z, 10); print(X.shape, y.shape, X.dtype); X2, y2 = create_sequences(Z, 10, 3, 2); print(X2.shape, y2.shape, y2[0])
cut = [int(len(X) * f) for f in (0.7, 0.85)]; tr, va, te = np.split(np.arange(len(X)), cut); print(len(tr), len(va), len(te), te[:3])
rng = np.random.RandomState(0)
def batches(X, y, size, shuffle=True):
    idx = np.arange(len(X))
    if shuffle: rng.shuffle(idx)
    for s in range(0, len(X), size):
        b = idx[s:s + size]; yield X[b], y[b]
for i, (xb, yb) in enumerate(batches(X[tr], y[tr], 32)): print(i, xb.shape, yb.shape, round(float(yb.mean()), 6))
def pad(seqs: List[List[int]], maxlen: Optional[int] = None, value=0, padding='pre'):
    maxlen = maxlen or max(len(s) for s in seqs); out = np.full((len(seqs), maxlen), value, dtype='int32')
    for r, s in zip(out, seqs):
        s = s[-maxlen:]
        if len(s):
            if padding == 'pre': r[-len(s):] = s
            else: r[:len(s)] = s
    return out
print(pad([[1, 2, 3], [4], []]), pad([[1, 2, 3, 4, 5], [6, 7]], 3, padding='post'))
def one_hot(idx, n): return np.eye(n, dtype=np.float32)[idx]
oh = one_hot(np.array([[0, 2], [1, 1]]), 3); print(oh, oh.dtype, oh.argmax(-1), oh.shape)
def ortho(shape, rng, gain=1.0):
    a = rng.normal(size=shape); u, s, vt = np.linalg.svd(a, full_matrices=False); q = u if u.shape == shape else vt; return gain * q
q = ortho((4, 4), np.random.default_rng(0)); print(np.allclose(q @ q.T, np.eye(4)), np.abs(np.linalg.det(q)).round(8), np.round(np.abs(np.linalg.eigvals(q)), 6))
def glorot(i, o, rng): lim = np.sqrt(6 / (i + o)); return rng.uniform(-lim, lim, (i, o)).astype(np.float32)
W = glorot(3, 2, np.random.RandomState(1)); print(W, W.dtype, np.abs(W).max() <= np.sqrt(6 / 5))
def dropout(x, p, rng): mask = (rng.random_sample(x.shape) >= p) / (1 - p); return x * mask, mask
d, m = dropout(np.ones((2, 5)), 0.4, np.random.RandomState(5)); print(d, m.dtype, np.unique(m))
logits = np.array([[2.0, 1.0, 0.1], [0.5, 2.5, -1.0]]); tgt = np.array([0, 2])
def xent(l, t): s = l - l.max(1, keepdims=True); lse = np.log(np.exp(s).sum(1)); return (lse - s[np.arange(len(t)), t])
print(xent(logits, tgt), xent(logits, tgt).mean(), (logits.argmax(1) == tgt).mean())
def temp(l, T): e = np.exp((l - l.max()) / T); return e / e.sum()
for T in (0.5, 1.0, 2.0): print(T, temp(logits[0], T).round(4), -np.sum(temp(logits[0], T) * np.log(temp(logits[0], T))).round(4))
def topk(l, k): i = np.argpartition(l, -k)[-k:]; return i[np.argsort(-l[i])]
print(topk(np.array([.1, .5, .3, .9, .2]), 3)); np.random.seed(0); print(np.random.multinomial(20, temp(logits[0], 1.)), np.random.choice(3, size=6, p=temp(logits[0], 1.)))
mae = lambda a, b: np.abs(a - b).mean(); rmse = lambda a, b: np.sqrt(((a - b) ** 2).mean()); r2 = lambda a, b: 1 - ((a - b) ** 2).sum() / ((a - a.mean()) ** 2).sum()
pr = y + 0.1 * np.sin(np.arange(len(y))); print(f"{mae(y, pr):.5f} {rmse(y, pr):.5f} {r2(y, pr):.5f}")
acf = np.array([np.corrcoef(Z[:-k or None, 0], Z[k:, 0])[0, 1] for k in range(5)]); print(acf)
print(np.gradient(data[:5, 0], t[1] - t[0]), np.trapezoid(data[:, 0], t), np.cumsum(np.ones(4)) / np.arange(1, 5), np.exp(-np.arange(4) / 2.)[::-1])
print(repr(np.array([[0.1, 1e-8], [1e3, 5]])), repr(X[:1, :2, :2].astype(np.float32)), np.array([1e-3, 1.0, 123456.789]), np.array([[1e-20, 1.]]), np.float32(1) / 3, np.array([1.0, 1e6]), np.array([1e15, 1e16]), np.array([0.00012345, 12.5]))
