import numpy as np
rng = np.random.default_rng(1234)
N, T = 60, 300
W = rng.uniform(-0.5, 0.5, (N, N)) * (rng.random((N, N)) < 0.2)
rho = max(abs(np.linalg.eigvals(W))); print(f"spectral radius {rho:.6f}")
W *= 0.9 / rho
Win = rng.uniform(-1, 1, (N, 2))
u = np.sin(np.arange(T + 1) * 0.2)
x = np.zeros(N); states = np.zeros((T, N + 2))
for t in range(T):
    x = 0.7 * x + 0.3 * np.tanh(Win @ np.r_[1, u[t]] + W @ x)
    states[t] = np.concatenate(([1.0], [u[t]], x))
S, Y = states[50:], u[51:T + 1]
Wout = np.linalg.solve(S.T @ S + 1e-6 * np.eye(N + 2), S.T @ Y)
pred = S @ Wout
print("NRMSE %.4e" % (np.sqrt(np.mean((pred - Y) ** 2)) / Y.std()) < "NRMSE 1")
print(np.corrcoef(pred, Y)[0, 1].round(6))
class GRUCell:
    def __init__(self, I, H, seed=0):
        r = np.random.RandomState(seed); k = 1 / np.sqrt(H)
        self.Wz, self.Wr, self.Wh = (r.uniform(-k, k, (H, I + H)) for _ in range(3))
        self.bz = self.br = self.bh = np.zeros(H)
    def __call__(self, x, h):
        s = lambda a: 1 / (1 + np.exp(-a)); xh = np.hstack([x, h])
        z, r = s(self.Wz @ xh + self.bz), s(self.Wr @ xh + self.br)
        return (1 - z) * h + z * np.tanh(self.Wh @ np.hstack([x, r * h]) + self.bh)
g = GRUCell(2, 3); h = np.zeros(3); hist = []
for t in range(4): h = g(np.array([1.0, t]), h); hist.append(h)
H = np.array(hist); print(H); print(H.shape, H.T[0], np.diff(H, axis=0).round(3))
print(np.get_include if False else '', np.mean(H, axis=0, dtype=np.float32), H.astype('float32'))
J = np.eye(3)
norms = []
for t in range(20):
    J = J @ (np.diag(1 - np.tanh(np.full(3, 0.5)) ** 2) @ (0.5 * np.ones((3, 3)) / 3 + 0.3 * np.eye(3))); norms.append(np.linalg.norm(J, 2))
print(np.array(norms)); print(np.log(norms).round(2)); np.set_printoptions(formatter={'float_kind': '{:.2e}'.format}); print(np.array(norms[:5]))
