import torch
import torch.nn.functional as F

x0 = torch.tensor([[0.5, -0.25, 1.25], [0.1, -1.5, 0.75]], dtype=torch.float64)
y0 = torch.tensor([[0.3, 1.5, -0.7], [0.9, -0.4, 2.1]], dtype=torch.float64)


def second(text):
    x, y = x0.clone().requires_grad_(), y0.clone().requires_grad_()
    result = eval(text)
    weights = torch.arange(1.0, result.numel() + 1, dtype=torch.float64).reshape(result.shape)
    first = torch.autograd.grad((result * weights).sum(), (x, y), create_graph=True, allow_unused=True)
    total = sum((slope ** 2 * scale).sum() for slope, scale in zip(first, (x0 + 2, y0 + 3)) if slope is not None)
    if not total.requires_grad:
        return print(text, 'is linear', total)
    slopes = torch.autograd.grad(total, (x, y), allow_unused=True)
    print(text, [None if one is None else [f'{v:.4g}' if abs(v) > 1e-9 else '0' for v in one.flatten().tolist()]
                 for one in slopes])


for text in """F.logsigmoid(x)
F.softsign(x)
x.frac() * x
x@y.T
torch.mm(x.T, y)
torch.bmm(x[None], y.T[None])
torch.dot(x[0], y[0])
torch.mv(x, y[0])
torch.addmm(y[:, :2], x, y.T)
x.sum() ** 2
x.sum(0) * y
x.mean(1, keepdim=True) * y
x.softmax(1)
x.log_softmax(0)
torch.logsumexp(x, 1)
x.var()
x.std(1)
x.norm()
x.norm(dim=1)
torch.linalg.vector_norm(x, 3)
x.max(1)[0] ** 2
torch.max(x, y) ** 2
x.clamp(-.5, 1) ** 2
torch.where(x>y, x ** 2, y ** 3)
x.masked_fill(x>0, 1.) ** 2
torch.cat([x, y], 1) ** 2
torch.stack([x, y]) ** 3
x[0] * x[1]
x[:, 1:] ** 2
x[torch.tensor([0, 0, 1])] ** 3
x.gather(1, torch.tensor([[0, 0], [1, 2]])) ** 2
x.index_select(1, torch.tensor([2, 0])) ** 2
x.t() ** 2
x.view(3, 2) ** 2
x.permute(1, 0) ** 3
x.reshape(-1) ** 2""".split('\n'):
    second(text)
