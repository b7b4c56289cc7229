import torch
from torch import nn
import torch.nn.functional as F
import random
random.seed(0)
torch.manual_seed(0)
PAD, SOS, EOS = 0, 1, 2
def make(n):
    xs, ys = [], []
    for _ in range(n):
        l = random.randint(3, 6)
        s = [random.randint(3, 9) for _ in range(l)]
        xs.append(torch.tensor(s + [EOS]))
        ys.append(torch.tensor(s[::-1] + [EOS]))
    return xs, ys
xs, ys = make(8)
x = nn.utils.rnn.pad_sequence(xs, padding_value=PAD)
y = nn.utils.rnn.pad_sequence(ys, padding_value=PAD)
lens = torch.tensor([len(t) for t in xs])
print(x.shape, y.shape, lens)
class Encoder(nn.Module):
    def __init__(self, v, e, h):
        super().__init__()
        self.emb = nn.Embedding(v, e, padding_idx=PAD)
        self.gru = nn.GRU(e, h, bidirectional=True)
        self.fc = nn.Linear(2*h, h)
    def forward(self, src, lens):
        packed = nn.utils.rnn.pack_padded_sequence(self.emb(src), lens, enforce_sorted=False)
        out, h = self.gru(packed)
        out, _ = nn.utils.rnn.pad_packed_sequence(out)
        h = torch.tanh(self.fc(torch.cat((h[-2], h[-1]), dim=1)))
        return out, h
class Attention(nn.Module):
    def __init__(self, h):
        super().__init__()
        self.attn = nn.Linear(3*h, h)
        self.v = nn.Parameter(torch.rand(h))
    def forward(self, hidden, enc, mask):
        T = enc.size(0)
        hid = hidden.unsqueeze(1).repeat(1, T, 1)
        enc = enc.permute(1, 0, 2)
        energy = torch.tanh(self.attn(torch.cat((hid, enc), dim=2)))
        energy = energy.permute(0, 2, 1)
        v = self.v.repeat(enc.size(0), 1).unsqueeze(1)
        a = torch.bmm(v, energy).squeeze(1)
        a = a.masked_fill(mask == 0, -1e10)
        return F.softmax(a, dim=1)
class Decoder(nn.Module):
    def __init__(self, v, e, h, attention):
        super().__init__()
        self.out_dim = v
        self.attention = attention
        self.emb = nn.Embedding(v, e)
        self.gru = nn.GRU(2*h + e, h)
        self.fc = nn.Linear(3*h + e, v)
        self.drop = nn.Dropout(0.1)
    def forward(self, inp, hidden, enc, mask):
        inp = inp.unsqueeze(0)
        emb = self.drop(self.emb(inp))
        a = self.attention(hidden, enc, mask).unsqueeze(1)
        w = torch.bmm(a, enc.permute(1, 0, 2)).permute(1, 0, 2)
        out, hidden = self.gru(torch.cat((emb, w), dim=2), hidden.unsqueeze(0))
        assert (out == hidden).all()
        pred = self.fc(torch.cat((out.squeeze(0), w.squeeze(0), emb.squeeze(0)), dim=1))
        return pred, hidden.squeeze(0), a.squeeze(1)
class Seq2Seq(nn.Module):
    def __init__(self, enc, dec):
        super().__init__()
        self.enc, self.dec = enc, dec
    def forward(self, src, lens, trg, tf=0.5):
        B = src.shape[1]
        T = trg.shape[0]
        outs = torch.zeros(T, B, self.dec.out_dim)
        enc, h = self.enc(src, lens)
        inp = torch.full((B,), SOS, dtype=torch.long)
        mask = (src != PAD).permute(1, 0)
        for t in range(T):
            o, h, a = self.dec(inp, h, enc, mask)
            outs[t] = o
            inp = trg[t] if random.random() < tf else o.argmax(1)
        return outs
h = 12
model = Seq2Seq(Encoder(10, 8, h), Decoder(10, 8, h, Attention(h)))
def init_weights(m):
    for name, p in m.named_parameters():
        if 'weight' in name:
            nn.init.normal_(p.data, mean=0, std=0.1)
        else:
            nn.init.constant_(p.data, 0)
print(model.apply(init_weights))
opt = torch.optim.Adam(model.parameters(), lr=0.01)
crit = nn.CrossEntropyLoss(ignore_index=PAD)
for step in range(5):
    model.train()
    opt.zero_grad()
    out = model(x, lens, y)
    loss = crit(out.view(-1, 10), y.view(-1))
    loss.backward()
    g = nn.utils.clip_grad_norm_(model.parameters(), 1)
    opt.step()
    print(step, round(loss.item(), 4), f'{g.item():.4f}')
model.eval()
with torch.no_grad():
    out = model(x, lens, y, 0)
    print(out.argmax(-1).T)
    enc, hh = model.enc(x, lens)
    o, hh, a = model.dec(torch.full((8,), SOS), hh, enc, (x != PAD).T)
    print(a.sum(1), a[0])
