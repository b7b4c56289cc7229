import numpy as np
rng = np.random.RandomState(0)
X = rng.randn(100, 3); w_true = np.array([1.5, -2.0, 0.5]); y = X @ w_true + 0.1 * rng.randn(100)
w = np.zeros(3)
for epoch in range(50):
    grad = 2 / len(X) * X.T.dot(X.dot(w) - y); w -= 0.1 * grad
    if epoch % 10 == 0: print(f"epoch {epoch:3d} loss {np.mean((X @ w - y) ** 2):.6f}")
print(w, np.round(w, 3), np.linalg.lstsq(X, y, rcond=None)[0])
def kmeans(X, k, iters=10):
    c = X[rng.choice(len(X), k, replace=False)]
    for _ in range(iters):
        d = np.linalg.norm(X[:, None] - c[None], axis=-1); l = d.argmin(axis=1)
        c = np.array([X[l == j].mean(0) for j in range(k)])
    return c, l
c, l = kmeans(np.vstack([rng.randn(20, 2), rng.randn(20, 2) + 5]), 2); print(c.shape, np.bincount(l))
Xc = X - X.mean(0); C = Xc.T @ Xc / (len(X) - 1); print(np.allclose(C, np.cov(X.T)))
ev, V = np.linalg.eigh(C); o = ev.argsort()[::-1]; print(ev[o], (ev[o] / ev.sum()).cumsum())
def softmax(z): z = z - z.max(1, keepdims=True); e = np.exp(z); return e / e.sum(1, keepdims=True)
labels = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0); W = np.zeros((3, 3))
for i in range(200):
    P = softmax(X @ W); G = X.T @ (P - np.eye(3)[labels]) / len(X); W -= 0.5 * G
pred = softmax(X @ W).argmax(1); print((pred == labels).mean(), -np.log(P[np.arange(len(P)), labels]).mean())
cm = np.zeros((3, 3), int); np.add.at(cm, (labels, pred), 1); print(cm, cm.trace() / cm.sum())
prec = np.diag(cm) / cm.sum(0); print(prec.round(3), repr(prec.max()))
relu = lambda z: np.maximum(0, z)
W1, b1, W2, b2 = rng.randn(2, 8) * 0.5, np.zeros(8), rng.randn(8, 1) * 0.5, np.zeros(1)
D = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=np.float64); T = np.array([[0], [1], [1], [0]])
for e in range(2000):
    z = D @ W1 + b1; h = relu(z); p = 1 / (1 + np.exp(-(h @ W2 + b2))); dz2 = (p - T) / 4
    dW2 = h.T @ dz2; dh = dz2 @ W2.T * (z > 0); W2 -= dW2; b2 -= dz2.sum(0); W1 -= D.T @ dh; b1 -= dh.sum(axis=0)
print(p.round(2).ravel(), (p > .5).astype(int).ravel())
m, v, th = np.zeros(3), np.zeros(3), np.zeros(3)
for t in range(1, 101):
    g = 2 * X.T @ (X @ th - y) / len(X); m = .9 * m + .1 * g; v = .999 * v + .001 * g ** 2
    th -= .1 * (m / (1 - .9 ** t)) / (np.sqrt(v / (1 - .999 ** t)) + 1e-8)
print(th)
ema = np.zeros(10); s = np.arange(10) ** 2 / 10
for i in range(1, 10): ema[i] = .9 * ema[i - 1] + .1 * s[i]
print(ema); print(np.cumsum(s)[3:] - np.concatenate(([0], np.cumsum(s)[:-4])))
print(np.array([[f"{v:.1f}" for v in r] for r in cm]))
from dataclasses import dataclass
z = np.zeros((3,), dtype=[('a', 'i4'), ('b', 'f8')]) if False else None
D2 = np.sqrt(((X[:4, None, :] - X[None, :4, :]) ** 2).sum(-1)); print(D2.round(3))
print(np.argmax(D2), np.unravel_index(D2.argmax(), D2.shape), np.fill_diagonal(D2, np.inf), D2.argmin(1))
