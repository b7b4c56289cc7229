import torch, torch.nn as nn
from torch.utils.data import Dataset, DataLoader
from torch.nn.utils.rnn import pad_sequence, pack_padded_sequence, pad_packed_sequence, pack_sequence
torch.manual_seed(1)
class Toy(Dataset):
    def __init__(self, n=20):
        g = torch.Generator().manual_seed(7)
        self.items = []
        for i in range(n):
            l = int(torch.randint(2, 9, (1,), generator=g))
            t = torch.randint(1, 30, (l,), generator=g)
            self.items.append((t, int(t.float().mean() > 15)))
    def __len__(self):
        return len(self.items)
    def __getitem__(self, i):
        return self.items[i]
def collate(batch):
    batch.sort(key=lambda b: len(b[0]), reverse=True)
    seqs, labels = zip(*batch)
    lens = torch.tensor([len(s) for s in seqs])
    return pad_sequence(seqs, batch_first=True), lens, torch.tensor(labels, dtype=torch.float)
loader = DataLoader(Toy(), batch_size=6, shuffle=True, collate_fn=collate, drop_last=False)
print(len(loader), len(loader.dataset))
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(30, 8, padding_idx=0)
        self.lstm = nn.LSTM(8, 10, num_layers=2, bidirectional=True, batch_first=True, dropout=0.2)
        self.drop = nn.Dropout(0.3)
        self.fc = nn.Linear(20, 1)
    def forward(self, x, lens):
        e = self.drop(self.emb(x))
        p = pack_padded_sequence(e, lens.cpu(), batch_first=True)
        o, (h, c) = self.lstm(p)
        u, ul = pad_packed_sequence(o, batch_first=True)
        self.last = u, ul
        return self.fc(torch.cat([h[-2], h[-1]], 1)).squeeze(1)
net = Net()
print(net)
opt = torch.optim.RMSprop(net.parameters(), lr=0.01)
crit = nn.BCEWithLogitsLoss()
for epoch in range(2):
    for b, (x, lens, y) in enumerate(loader):
        opt.zero_grad()
        z = net(x, lens)
        loss = crit(z, y)
        loss.backward()
        opt.step()
        acc = ((torch.sigmoid(z) > 0.5).float() == y).float().mean()
        print(epoch, b, tuple(x.shape), lens.tolist(), f'{loss.item():.4f} {acc:.2f}')
u, ul = net.last
print(u.shape, ul, u.grad_fn is not None)
net.eval()
p = pack_sequence([torch.tensor([1,2,3]), torch.tensor([4,5]), torch.tensor([6])])
print(p)
print(p.data, p.batch_sizes)
with torch.inference_mode():
    print(net(x, lens))
