import torch, copy
from torch import nn
import torch.nn.functional as F
torch.manual_seed(0)
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4) for _ in range(2)])
        self.acts = nn.ModuleDict({'relu': nn.ReLU(), 'tanh': nn.Tanh()})
        self.scale = nn.Parameter(torch.tensor(2.0))
        self.register_buffer('mean', torch.zeros(4))
        self.register_buffer('tmp', torch.ones(1), persistent=False)
        self.n = 3
    def forward(self, x, act='relu'):
        for l in self.layers:
            x = self.acts[act](l(x))
        return x * self.scale - self.mean
net = Net()
print(net)
print([n for n, _ in net.named_modules()], [n for n, _ in net.named_buffers()], list(net.state_dict()))
print(net._modules.keys(), net._parameters.keys(), net._buffers.keys())
print(type(net.layers[0]), type(net.acts), net.layers[0].weight.requires_grad, isinstance(net.scale, nn.Parameter))
net.train(False); print(net.training, net.layers.training)
net.requires_grad_(False); print([p.requires_grad for p in net.parameters()])
net2 = copy.deepcopy(net); net2.scale.data.fill_(5); print(net.scale.item(), net2.scale.item())
print(net.double()(torch.ones(1, 4).double()).dtype, net.float().scale.dtype)
s = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
print(s[0], s[-1], s[:2], len(s), [type(m).__name__ for m in s])
s.append(nn.Sigmoid()); s[1] = nn.Tanh(); print(s)
del s[-1]; print(len(s))
s.insert(0, nn.Identity()); print(s)
print(nn.Sequential(*list(s.children())[:2]))
from collections import OrderedDict
s = nn.Sequential(OrderedDict([('fc1', nn.Linear(2, 2)), ('act', nn.ReLU())]))
print(s, s.fc1.weight.shape)
print(sum(p.numel() for p in net.parameters()), net.layers[1].in_features)
try: net(torch.ones(2, 3))
except RuntimeError as e: print(e)
try: net.foo
except AttributeError as e: print(e)
ml = nn.ModuleList(); ml.append(nn.Linear(1, 1)); ml.extend([nn.ReLU()]); ml.insert(0, nn.Tanh()); print(ml, len(ml))
md = nn.ModuleDict([['a', nn.Linear(1, 1)]]); md['b'] = nn.ReLU(); md.update({'c': nn.Tanh()}); print(md, 'a' in md, list(md.items())[0][0]); del md['a']; print(md.pop('b'), list(md.keys()))
emb = nn.Embedding.from_pretrained(torch.arange(6.).view(3, 2), freeze=True); print(emb(torch.tensor([2, 0])), emb.weight.requires_grad)
print(nn.Embedding(4, 2, padding_idx=1).weight[1], nn.Embedding(3, 2, max_norm=1.0)(torch.tensor([0, 1])).norm(dim=1) <= 1.0001)
d = nn.Dropout(0.5); torch.manual_seed(1); print(d(torch.ones(8))); d.eval(); print(d(torch.ones(3)))
bn = nn.BatchNorm1d(3); print(bn(torch.arange(6.).view(2, 3)), bn.running_mean, bn.running_var, bn.num_batches_tracked)
ln = nn.LayerNorm(4); print(ln(torch.arange(4.)).detach(), ln(torch.arange(8.).view(2, 4)))
c = nn.Conv1d(2, 3, 2, stride=1); print(c(torch.ones(1, 2, 4)).shape, c(torch.ones(1, 2, 4)))
print(F.one_hot(torch.tensor([0, 2]), 3), F.pad(torch.ones(1, 2), (1, 2)), F.log_softmax(torch.tensor([1., 2.]), 0))
print(nn.CrossEntropyLoss(weight=torch.tensor([1., 2., 3.]), ignore_index=1, reduction='none')(torch.ones(3, 3), torch.tensor([0, 1, 2])), nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([[.2, .3, .5], [1, 0, 0]])))
print(nn.utils.rnn.pad_sequence([torch.ones(2), torch.ones(3)], batch_first=True, padding_value=-1), nn.utils.rnn.pack_sequence([torch.ones(2, 1), torch.ones(1, 1)]))
l = nn.LSTM(2, 3, bias=False, proj_size=2); print(l, [tuple(p.shape) for p in l.parameters()], l(torch.ones(1, 2))[1][1].shape)
print(nn.GRUCell(2, 3)(torch.ones(1, 2)), nn.LSTMCell(2, 2)(torch.ones(2))[0].shape)
print(torch.nn.utils.clip_grad_norm_(torch.nn.Linear(1,1).parameters(), 1.0))
print(nn.Linear(2, 2, bias=False), nn.Linear(2, 3, dtype=torch.float64).weight.dtype, nn.Bilinear(2, 2, 1)(torch.ones(1, 2), torch.ones(1, 2)).shape)
print(nn.MSELoss(reduction='sum')(torch.ones(2), torch.zeros(2)), nn.L1Loss()(torch.ones(2), torch.zeros(2)), nn.SmoothL1Loss(beta=.5)(torch.ones(2), torch.zeros(2)), nn.HuberLoss()(torch.ones(1)*3, torch.zeros(1)), nn.BCELoss()(torch.tensor([.3]), torch.tensor([1.])), nn.BCEWithLogitsLoss(pos_weight=torch.tensor([2.]))(torch.tensor([.3]), torch.tensor([1.])))
