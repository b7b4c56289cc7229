import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


class LSTM:
    def __init__(self, n_in, n_hidden, rng):
        s = 1.0 / np.sqrt(n_hidden)
        self.W = rng.uniform(-s, s, size=(4 * n_hidden, n_in + n_hidden))
        self.b = np.zeros(4 * n_hidden)
        self.b[n_hidden:2 * n_hidden] = 1.0
        self.H = n_hidden

    def step(self, x, h, c):
        z = np.concatenate([x, h], axis=1) @ self.W.T + self.b
        i, f, g, o = np.split(z, 4, axis=1)
        i, f, o, g = sigmoid(i), sigmoid(f), sigmoid(o), np.tanh(g)
        c_new = f * c + i * g
        h_new = o * np.tanh(c_new)
        return h_new, c_new, (x, h, c, i, f, g, o, c_new)

    def forward(self, X):
        B, T, _ = X.shape
        h = np.zeros((B, self.H))
        c = np.zeros((B, self.H))
        out = np.empty((B, T, self.H))
        self.cache = []
        for t in range(T):
            h, c, k = self.step(X[:, t], h, c)
            out[:, t] = h
            self.cache.append(k)
        return out

    def backward(self, dout):
        B, T, H = dout.shape
        dW, db = np.zeros_like(self.W), np.zeros_like(self.b)
        dX = np.zeros((B, T, self.W.shape[1] - H))
        dh_next, dc_next = np.zeros((B, H)), np.zeros((B, H))
        for t in reversed(range(T)):
            x, h, c, i, f, g, o, c_new = self.cache[t]
            dh = dout[:, t] + dh_next
            tc = np.tanh(c_new)
            do = dh * tc * o * (1 - o)
            dc = dc_next + dh * o * (1 - tc ** 2)
            di = dc * g * i * (1 - i)
            dg = dc * i * (1 - g ** 2)
            df = dc * c * f * (1 - f)
            dz = np.hstack((di, df, dg, do))
            dW += dz.T @ np.hstack([x, h])
            db += dz.sum(0)
            dxh = dz @ self.W
            dX[:, t], dh_next = dxh[:, :-H], dxh[:, -H:]
            dc_next = dc * f
        return dX, dW, db


rng = np.random.default_rng(0)
lstm = LSTM(3, 4, rng)
X = rng.standard_normal((2, 5, 3))
y = lstm.forward(X)
print(y.shape)
print(y[0])
dX, dW, db = lstm.backward(np.ones_like(y))
print(np.linalg.norm(dX), np.linalg.norm(dW).round(6), db)
eps = 1e-6
num = np.zeros_like(db)
for j in range(len(db)):
    lstm.b[j] += eps
    a = lstm.forward(X).sum()
    lstm.b[j] -= 2 * eps
    b = lstm.forward(X).sum()
    lstm.b[j] += eps
    num[j] = (a - b) / (2 * eps)
print(np.allclose(num, db, atol=1e-6), np.max(np.abs(num - db)) < 1e-7)
print(repr(softmax(y[:, -1])))
print(softmax(y[:, -1]).argmax(1), np.argsort(-y[0, -1]))
np.set_printoptions(precision=3, suppress=True)
print(dW[:3])
print(lstm.W.mean(), lstm.W.std(), lstm.W.var(ddof=1))
