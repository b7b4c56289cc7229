import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(3)

# Gradients of gradients through normalizations, and their first gradients.
x = torch.linspace(-2, 3, 30, dtype=torch.float64).reshape(5, 6).square().requires_grad_(True)
w = torch.linspace(0.5, 1.5, 6, dtype=torch.float64).requires_grad_(True)
b = torch.linspace(-1, 1, 6, dtype=torch.float64).requires_grad_(True)
factors = torch.arange(30, dtype=torch.float64).reshape(5, 6) % 7


def both(function):
    y = function()
    print(y.grad_fn.name())
    first = torch.autograd.grad((y ** 2 * factors).sum(), [x, w, b], create_graph=True)
    for slope in first:
        print(tuple(slope.shape), round(slope.abs().sum().item(), 4), round(slope.abs().max().item(), 6))
    second = torch.autograd.grad(sum(slope.square().sum() for slope in first), [x, w])
    for slope in second:
        print(round(slope.abs().sum().item(), 4))


both(lambda: F.batch_norm(x, None, None, w, b, training=True))
both(lambda: F.layer_norm(x, (6,), w, b))

# Channels in the middle, rows of two dimensions.
layer = nn.BatchNorm1d(3, momentum=0.3)
for step in range(3):
    z = (torch.arange(24.0).reshape(2, 3, 4) * (step + 1)).sin().requires_grad_(True)
    y = layer(z)
    (y * torch.arange(4.0)).sum().backward()
    print(y[1], z.grad[0])
print(layer.running_mean, layer.running_var, layer.weight.grad, layer.bias.grad)
layer.eval()
print(layer(z.detach())[0])
rows = nn.LayerNorm((3, 4), elementwise_affine=False)
z.grad = None
rows(z).square().mul(torch.arange(4.0)).sum().backward()
print(rows(z)[0], z.grad[1])
rows = nn.LayerNorm(4, bias=False)
rows(z.detach()).exp().sum().backward()
print(rows.weight.grad)

# Softmax along either dimension, and masks of dropout.
for dim in (0, 1):
    for function in (F.softmax, F.log_softmax):
        v = torch.linspace(-3, 4, 21).reshape(7, 3).requires_grad_(True)
        (function(v, dim) * torch.arange(3.0)).sum().backward()
        print(function(v, dim)[2], v.grad[5])
print(F.dropout(torch.ones(3, 7), 0.4), (F.dropout(torch.ones(700), 0.25) > 0).sum())
print(torch.rand(2))
