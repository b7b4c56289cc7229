import torch
torch.manual_seed(1)
# RNN from scratch with manual parameters
n_in, n_h, n_out = 3, 5, 2
Wxh = torch.randn(n_in, n_h) * 0.1
Whh = torch.randn(n_h, n_h) * 0.1
bh = torch.zeros(n_h)
Why = torch.randn(n_h, n_out) * 0.1
by = torch.zeros(n_out)
params = [Wxh, Whh, bh, Why, by]
for p in params: p.requires_grad_(True)
def rnn(inputs, h):
    outs = []
    for x in inputs:
        h = torch.tanh(x @ Wxh + h @ Whh + bh)
        outs.append(h @ Why + by)
    return torch.cat(outs, dim=0), h
def detach_(s):
    s.detach_()
    return s
X = torch.randn(4, 2, n_in)
Y = torch.randint(0, n_out, (4 * 2,))
h = torch.zeros(2, n_h)
print(rnn(X, h)[0].shape, rnn(X, h)[1])
lr = 0.5
def grad_clipping(params, theta):
    norm = torch.sqrt(sum(torch.sum(p.grad ** 2) for p in params))
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
for e in range(10):
    h = h.detach()
    out, h = rnn(X, h)
    l = torch.nn.CrossEntropyLoss()(out, Y)
    l.backward()
    n = grad_clipping(params, 1.0)
    with torch.no_grad():
        for p in params:
            p -= lr * p.grad
            p.grad.zero_()
    if e % 3 == 0: print(e, l.item(), n)
print(Whh.grad, Wxh.is_leaf, h.requires_grad)
print(torch.autograd.grad((Wxh ** 2).sum(), Wxh)[0].sum() - 2 * Wxh.sum())
x = torch.ones(3, requires_grad=True)
y = x * 2
while y.norm() < 100:
    y = y * 2
print(y)
v = torch.tensor([0.1, 1.0, 0.0001])
y.backward(v)
print(x.grad)
a = torch.tensor([2., 3.], requires_grad=True)
b = torch.tensor([6., 4.], requires_grad=True)
Q = 3*a**3 - b**2
Q.backward(gradient=torch.tensor([1., 1.]))
print(9*a**2 == a.grad, -2*b == b.grad, Q.grad_fn.name(), Q)
z = (a * b).sum()
print(z.grad_fn.name(), [f[0].name() for f in z.grad_fn.next_functions])
