# Dropout and random fillings of tensors that are transposed: numbers are drawn in the order of memory.
import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(2)
print(F.dropout(torch.ones(3, 4).t(), 0.4))
print(F.dropout(torch.ones(8, 4)[:, :2], 0.5))
print(F.dropout(torch.ones(2, 3, 4).permute(1, 2, 0), 0.5))
print(F.dropout(torch.ones(2, 1).expand(2, 5), 0.5))
x = torch.zeros(3, 7).t()
print(x.uniform_())
print(x.normal_())
print(x.bernoulli_(0.5))
print(torch.rand_like(x))
print(torch.randn_like(x))
print(torch.zeros(2, 4, 3).permute(2, 0, 1).normal_()[0])
print(torch.zeros(6, 4)[:, ::2].exponential_())

# The output of a layer that takes samples first is such a tensor.
for kind in (nn.RNN, nn.LSTM, nn.GRU):
    for dropout in (0.0, 0.3):
        for both in (False, True):
            m = kind(2, 3, 2, dropout=dropout, batch_first=True, bidirectional=both)
            output, state = m(torch.randn(2, 4, 2))
            print(kind.__name__, output.stride(), output.is_contiguous(), output.grad_fn.name())
            dropped = F.dropout(output, 0.5)
            print(dropped)
            dropped.square().sum().backward()
            print([round(p.grad.norm().item(), 5) for p in m.parameters()][:4])
try:
    nn.LSTM(2, 3, batch_first=True)(torch.ones(2, 4, 2))[0].view(-1, 3)
except RuntimeError as error:
    print(error)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.LSTM(4, 8, 2, dropout=0.1, batch_first=True)
        self.drop = nn.Dropout(0.2)
        self.fc = nn.Linear(8, 4)

    def forward(self, x, state=None):
        out, state = self.rnn(x, state)
        return self.fc(self.drop(out).reshape(-1, 8)), state


torch.manual_seed(5)
net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
x = torch.randn(3, 5, 4)
target = torch.randint(0, 4, (15,))
for epoch in range(6):
    optimizer.zero_grad()
    out, _ = net(x)
    loss = F.cross_entropy(out, target)
    loss.backward()
    optimizer.step()
    print(epoch, f'{loss.item():.4f}')
