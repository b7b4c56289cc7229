import torch
import torch.nn as nn
from torch.autograd.functional import hessian, hvp, jacobian, vhp

x = torch.tensor(2.0, requires_grad=True)
y = x ** 3 + x.sin()
first = torch.autograd.grad(y, x, create_graph=True)[0]
second = torch.autograd.grad(first, x, create_graph=True)[0]
third = torch.autograd.grad(second, x)[0]
print(first, second, third)

v = torch.tensor([1.0, 2.0, 3.0])
print(hessian(lambda v: (v ** 3).sum() + v[0] * v[1], v))
print(hessian(lambda a, b: (a * b.exp()).sum(), (v[:2], v[1:])))
print(vhp(lambda v: (v ** 4).sum(), v, torch.ones(3)))
print(hvp(lambda v: v[0] * v[1] * v[2], v, torch.tensor([1.0, 0.0, 0.0])))
print(jacobian(lambda v: v ** 2, v.clone().requires_grad_(), create_graph=True))

torch.manual_seed(0)
critic = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
points = torch.randn(5, 3, requires_grad=True)
slopes = torch.autograd.grad(critic(points), points, torch.ones(5, 1), create_graph=True, retain_graph=True)[0]
penalty = ((slopes.norm(2, dim=1) - 1) ** 2).mean()
penalty.backward()
print(penalty, [None if p.grad is None else p.grad.norm() for p in critic.parameters()])

w = torch.tensor([0.5, -0.3], requires_grad=True)
((w ** 3).sum()).backward(create_graph=True)
print(w.grad)
w.grad.sum().backward()
print(w.grad)

inner = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (inner ** 2 * torch.tensor([3.0, 4.0])).sum()
step = inner - 0.1 * torch.autograd.grad(loss, inner, create_graph=True)[0]
(step ** 2).sum().backward()
print(step, inner.grad)

state = torch.zeros(2)
kernel = torch.eye(2).mul(0.5).requires_grad_()
for _ in range(4):
    state = torch.tanh(kernel @ state + 1)
out = torch.zeros(2)
out[0] = state[1]
slope = torch.autograd.grad(out.sum(), kernel, create_graph=True)[0]
print(slope, torch.autograd.grad(slope.sum(), kernel)[0])


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x ** 3

    @staticmethod
    def backward(ctx, grad):
        x, = ctx.saved_tensors
        return grad * 3 * x ** 2


z = torch.tensor([1.5], requires_grad=True)
g = torch.autograd.grad(Cube.apply(z), z, create_graph=True)[0]
print(g, torch.autograd.grad(g, z)[0])
