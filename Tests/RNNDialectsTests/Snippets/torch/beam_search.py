import torch, torch.nn as nn, torch.nn.functional as F
torch.manual_seed(4)
V, H = 12, 16
emb, cell, out = nn.Embedding(V, 8), nn.LSTMCell(8, H), nn.Linear(H, V)
@torch.no_grad()
def beam(start, width=3, maxlen=6):
    h, c = torch.zeros(1, H), torch.zeros(1, H)
    beams = [([start], 0.0, h, c)]
    for _ in range(maxlen):
        cand = []
        for seq, score, h, c in beams:
            if seq[-1] == 0:
                cand.append((seq, score, h, c)); continue
            h2, c2 = cell(emb(torch.tensor([seq[-1]])), (h, c))
            lp = F.log_softmax(out(h2), dim=-1).squeeze(0)
            top, idx = lp.topk(width)
            for s, i in zip(top.tolist(), idx.tolist()):
                cand.append((seq + [i], score + s, h2, c2))
        beams = sorted(cand, key=lambda b: b[1], reverse=True)[:width]
    return beams
for seq, score, *_ in beam(3):
    print(seq, round(score, 4))
@torch.no_grad()
def batched(start, k=4, n=5):
    seqs = torch.tensor([[start]])
    scores = torch.zeros(1)
    h, c = torch.zeros(1, H), torch.zeros(1, H)
    for _ in range(n):
        h, c = cell(emb(seqs[:, -1]), (h, c))
        lp = out(h).log_softmax(-1) + scores[:, None]
        flat = lp.flatten()
        scores, ids = flat.topk(min(k, flat.numel()))
        rows = torch.div(ids, V, rounding_mode='floor')
        toks = ids % V
        seqs = torch.cat([seqs[rows], toks[:, None]], 1)
        h, c = h[rows], c[rows]
    return seqs, scores
print(*batched(2), sep='\n')
def top_k_top_p(logits, top_k=0, top_p=0.0):
    if top_k > 0:
        remove = logits < torch.topk(logits, top_k)[0][..., -1, None]
        logits[remove] = -float('Inf')
    if top_p > 0.0:
        sl, si = torch.sort(logits, descending=True)
        cp = torch.cumsum(F.softmax(sl, dim=-1), dim=-1)
        rem = cp > top_p
        rem[..., 1:] = rem[..., :-1].clone()
        rem[..., 0] = 0
        logits[si[rem]] = -float('Inf')
    return logits
l = torch.randn(10)
print(top_k_top_p(l.clone(), 4), top_k_top_p(l.clone(), 0, 0.7))
torch.manual_seed(0)
print(torch.multinomial(F.softmax(l, 0), 5, replacement=True), torch.distributions.Categorical(logits=l).sample((3,)))
print(F.gumbel_softmax(l, hard=True).argmax(), F.one_hot(torch.tensor([1, 3]), 5))
