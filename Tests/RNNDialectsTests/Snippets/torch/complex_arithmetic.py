import torch

z = torch.tensor([1 + 2j, 3 - 1j])
w = torch.tensor([2 + 1j, 1j])
for text in """z + w
z - w
z * w
z / w
-z
z.abs()
z.angle()
z.conj().resolve_conj()
z.sum()
z.mean()
z.exp()
z.log()
z.sqrt()
z.sin()
z.tanh()
z.sigmoid()
z ** 2
z.pow(w)
z == w
z != z
z @ w
torch.vdot(z, w)
torch.stack([z, w]) @ torch.stack([w, z])
z * 2.0
2j * z
z / 2
1 / z
z.reciprocal()
z.cumsum(0)
z.norm()
z.sgn()
torch.outer(z, w)
torch.einsum('i,j->ij', z, w)
torch.where(torch.tensor([True, False]), z, w)
torch.exp(1j * torch.arange(3.0))
torch.tensor([1.0, 2.0]) * 1j
torch.ones(2, dtype=torch.float64) + 1j
torch.zeros(2, dtype=torch.cfloat)
z[0].item()
z.clone().mul_(w)
torch.polar(torch.ones(3), torch.arange(3.0))""".split('\n'):
    print(text, eval(text))


def rotary(x, angles):
    pairs = torch.view_as_complex(x.reshape(*x.shape[:-1], -1, 2))
    return torch.view_as_real(pairs * torch.polar(torch.ones_like(angles), angles)).flatten(-2)


x = torch.arange(12.0).reshape(3, 4).requires_grad_()
angles = torch.outer(torch.arange(3.0), 1.0 / 10 ** torch.arange(2.0))
y = rotary(x, angles)
(y * torch.arange(4.0)).sum().backward()
print(y, x.grad)
