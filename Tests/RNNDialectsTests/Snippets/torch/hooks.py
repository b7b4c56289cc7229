import torch, torch.nn as nn
torch.manual_seed(0)
acts = {}
def save(name):
    def hook(module, inp, out):
        acts[name] = out[0].detach() if isinstance(out, tuple) else out.detach()
    return hook
m = nn.Sequential()
m.add_module('emb', nn.Embedding(5, 3))
m.add_module('rnn', nn.RNN(3, 4, batch_first=True))
h1 = m.emb.register_forward_hook(save('emb'))
h2 = m.rnn.register_forward_hook(save('rnn'))
out, hn = m(torch.tensor([[1, 2, 3]]))
print({k: v.shape for k, v in acts.items()})
h1.remove(); h2.remove()
grads = []
x = torch.randn(2, 3, requires_grad=True)
y = x * 2
y.register_hook(lambda g: grads.append(g.clone()))
y.register_hook(lambda g: g * 10)
y.retain_grad()
z = (y ** 2).sum()
z.backward()
print(grads[0], x.grad, y.grad)
lin = nn.Linear(3, 2)
def bw(mod, gi, go):
    print('backward', mod, [None if g is None else tuple(g.shape) for g in gi], [tuple(g.shape) for g in go])
h = lin.register_full_backward_hook(bw)
lin(torch.randn(4, 3, requires_grad=True)).sum().backward()
h.remove()
def pre(mod, inp):
    print('pre', len(inp))
    return (inp[0] + 1,)
h = lin.register_forward_pre_hook(pre)
print(torch.allclose(lin(torch.zeros(1, 3)), lin.weight.sum(1) + lin.bias))
h.remove()
lin.register_forward_hook(lambda m, i, o: o * 0)
print(lin(torch.ones(1, 3)))
p = nn.Parameter(torch.ones(3))
p.register_hook(lambda g: g.clamp(-0.1, 0.1))
(p * 5).sum().backward()
print(p.grad)
m2 = nn.LSTM(2, 3)
handles = [q.register_hook(lambda g: torch.clamp(g, -0.01, 0.01)) for q in m2.parameters()]
o, _ = m2(torch.randn(5, 1, 2))
o.sum().backward()
print(max(q.grad.abs().max().item() for q in m2.parameters()) <= 0.01)
print(list(m.named_children()))
print([n for n, _ in m.named_modules()])
print(m.get_submodule('rnn'), m.get_parameter('emb.weight').shape)
