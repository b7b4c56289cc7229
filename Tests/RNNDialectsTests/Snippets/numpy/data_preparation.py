import numpy as np
text = "the quick brown fox jumps over the lazy dog"
vocab = np.array(sorted(set(text)))
print(vocab, vocab.dtype, len(vocab))
idx = np.array([np.where(vocab == c)[0][0] for c in text])
print(idx)
onehot = np.eye(len(vocab))[idx]
print(onehot.shape, onehot.sum(), onehot.dtype)
onehot2 = np.zeros((len(text), len(vocab)), dtype=int)
onehot2[np.arange(len(text)), idx] = 1
print((onehot == onehot2).all())
def sliding(x, n):
    return np.lib.stride_tricks.sliding_window_view(x, n)
w = sliding(idx, 5)
print(w.shape); print(w[:3])
try:
    w[0, 0] = 1
except ValueError as e:
    print(e)
series = np.sin(np.linspace(0, 4 * np.pi, 50))
X = np.array([series[i:i + 10] for i in range(len(series) - 10)])
y = series[10:]
print(X.shape, y.shape, X[0], y[:3])
X = X[..., np.newaxis]
print(X.shape)
mean, std = X.mean(axis=(0, 1)), X.std(axis=(0, 1))
print(mean, std)
Xn = (X - mean) / std
print(Xn.mean().round(10) + 0, Xn.std())
split = int(0.8 * len(X))
Xtr, Xte = X[:split], X[split:]
print(Xtr.shape, Xte.shape)
perm = np.random.RandomState(1).permutation(len(Xtr))
print(perm[:10])
batches = np.array_split(perm, 3)
print([len(b) for b in batches])
mn, mx = X.min(), X.max()
print(f"{mn:.4f} {mx:.4f}", (X - mn).max() / (mx - mn))
seqs = [[1, 2, 3], [4, 5], [6], []]
maxlen = max(map(len, seqs))
pad = np.zeros((len(seqs), maxlen), dtype=np.int32)
for i, s in enumerate(seqs):
    pad[i, :len(s)] = s
print(pad, pad.dtype)
mask = pad != 0
print(mask)
print(mask.sum(1), mask.astype(float).mean())
lengths = np.array([len(s) for s in seqs])
print(np.argsort(-lengths, kind='stable'))
print(np.arange(maxlen) < lengths[:, None])
u, inv, cnt = np.unique(list(text), return_inverse=True, return_counts=True)
print(u, inv[:5], cnt)
print(dict(zip(u.tolist(), cnt.tolist())))
print(''.join(u[inv]))
freq = np.bincount(idx, minlength=30)
print(freq)
print(np.argmax(freq), vocab[np.argmax(freq)])
print(np.char.upper(vocab[:5]) if hasattr(np, 'char') else '')
