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


for text in """x.unsqueeze(0).squeeze(0) ** 2
x.expand(2, 2, 3) ** 2
x.flip(1) * y
x.tril() ** 2
x.cumsum(1) ** 2
x.float().double() ** 2
x.clone() ** 2
F.linear(x, y) ** 2
F.linear(x, y, x.sum(1)) ** 2
F.mse_loss(x, y)
F.smooth_l1_loss(x, y)
F.binary_cross_entropy_with_logits(x, y.sigmoid())
F.binary_cross_entropy(x.sigmoid(), y.sigmoid())
F.cross_entropy(x, torch.tensor([0, 2]))
F.nll_loss(x.log_softmax(1), torch.tensor([0, 2]))
F.embedding(torch.tensor([0, 1, 1]), x) ** 2
torch.einsum('ij, kj->ik', x, y) ** 2
torch.outer(x[0], y[1])
torch.maximum(x, y) * x
x.diagonal() ** 2
F.layer_norm(x, (3, ))
F.elu(x)
F.leaky_relu(x) * x
F.dropout(x, 0.0) ** 2
torch.addcmul(x, y, y)
x.lerp(y, 0.3) ** 2
F.cosine_similarity(x, y)
F.kl_div(x.log_softmax(1), y.softmax(1))
F.l1_loss(x, y) * x
F.tanhshrink(x)
F.hardtanh(x) * x
torch.trace(x[:, :2]) ** 2
torch.roll(x, 1) ** 2
torch.repeat_interleave(x, 2) ** 2
x.repeat(2, 2) ** 2
torch.diag(x[0]) ** 2
F.normalize(x)""".split('\n'):
    second(text)
