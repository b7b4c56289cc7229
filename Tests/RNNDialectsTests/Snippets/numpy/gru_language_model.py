"""A GRU language model in pure NumPy with minibatches, Adam and gradient clipping."""
import numpy as np
from collections import defaultdict, Counter

rng = np.random.default_rng(seed=7)
corpus = "the cat sat on the mat . the dog sat on the log . the cat ate the rat .".split()
counts = Counter(corpus)
vocab = sorted(counts, key=lambda w: (-counts[w], w))
stoi = {w: i for i, w in enumerate(vocab)}
ids = np.array([stoi[w] for w in corpus], dtype=np.int64)
print(vocab[:5], ids[:8], ids.dtype)
V, E, H, B, T = len(vocab), 6, 8, 2, 5
n = (len(ids) - 1) // (B * T) * (B * T)
x = ids[:n].reshape(B, -1)
y = ids[1:n + 1].reshape(B, -1)
print(x.shape, x, y, sep="\n")
params = dict(emb=rng.normal(0, 0.1, (V, E)), Wz=rng.normal(0, 0.1, (E + H, H)), Wr=rng.normal(0, 0.1, (E + H, H)),
              Wn=rng.normal(0, 0.1, (E + H, H)), Wo=rng.normal(0, 0.1, (H, V)), bo=np.zeros(V))
sig = lambda a: 0.5 * (1 + np.tanh(0.5 * a))


def forward(xb, h):
    cache, logits = [], np.empty((xb.shape[1], B, V))
    for t in range(xb.shape[1]):
        e = params['emb'][xb[:, t]]
        eh = np.concatenate((e, h), axis=-1)
        z, r = sig(eh @ params['Wz']), sig(eh @ params['Wr'])
        er = np.concatenate((e, r * h), axis=-1)
        nn = np.tanh(er @ params['Wn'])
        h_new = (1 - z) * nn + z * h
        logits[t] = h_new @ params['Wo'] + params['bo']
        cache.append((e, h, eh, z, r, er, nn, h_new))
        h = h_new
    return logits, h, cache


def loss_and_grad(logits, yb, cache, xb):
    m = logits.max(axis=-1, keepdims=True)
    logp = logits - m - np.log(np.exp(logits - m).sum(axis=-1, keepdims=True))
    T_, B_ = yb.T.shape
    loss = -logp[np.arange(T_)[:, None], np.arange(B_)[None, :], yb.T].mean()
    d = np.exp(logp)
    d[np.arange(T_)[:, None], np.arange(B_), yb.T] -= 1
    d /= T_ * B_
    g = {k: np.zeros_like(v) for k, v in params.items()}
    dh = np.zeros((B_, H))
    for t in range(T_ - 1, -1, -1):
        e, h, eh, z, r, er, nn, h_new = cache[t]
        g['Wo'] += h_new.T @ d[t]
        g['bo'] += d[t].sum(axis=0)
        dh = dh + d[t] @ params['Wo'].T
        dn, dz, dprev = dh * (1 - z), dh * (h - nn), dh * z
        dan = dn * (1 - nn * nn)
        g['Wn'] += er.T @ dan
        der = dan @ params['Wn'].T
        dr = der[:, E:] * h
        dprev += der[:, E:] * r
        de = der[:, :E].copy()
        for name, gate, dg in (('Wz', z, dz), ('Wr', r, dr)):
            da = dg * gate * (1 - gate)
            g[name] += eh.T @ da
            back = da @ params[name].T
            de += back[:, :E]
            dprev += back[:, E:]
        np.add.at(g['emb'], xb[:, t], de)
        dh = dprev
    return loss, g


state = defaultdict(lambda: [0.0, 0.0])
history = []
for step in range(1, 61):
    h = np.zeros((B, H))
    total = []
    for k in range(0, x.shape[1], T):
        xb, yb = x[:, k:k + T], y[:, k:k + T]
        logits, h, cache = forward(xb, h)
        loss, g = loss_and_grad(logits, yb, cache, xb)
        norm = np.sqrt(sum(float((v ** 2).sum()) for v in g.values()))
        scale = min(1.0, 1.0 / (norm + 1e-12))
        for name in params:
            m, v = state[name]
            m = 0.9 * m + 0.1 * g[name] * scale
            v = 0.999 * v + 0.001 * (g[name] * scale) ** 2
            state[name] = [m, v]
            params[name] -= 0.05 * (m / (1 - 0.9 ** step)) / (np.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
        total.append(loss)
    history.append(np.mean(total))
    if step % 20 == 0:
        print(f"step {step:>3d} | loss {history[-1]:.4f} | ppl {np.exp(history[-1]):.2f}")
print(np.round(history[:5], 4), np.argmin(history) == len(history) - 1)
h = np.zeros((B, H)); tok = np.array([stoi['the'], stoi['dog']]); out = [tok]
for _ in range(4):
    logits, h, _c = forward(tok[:, None], h)
    tok = logits[0].argmax(-1)
    out.append(tok)
print([[vocab[i] for i in row] for row in np.array(out).T])
