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


for text in """x+y
x * y
x-y
2-x
x/y
x ** 3
x ** 2
x.abs() ** y
2 ** x
x.exp()
x.expm1()
x.abs().log()
(x.abs()+1).log1p()
x.abs().log2()
x.abs().log10()
x.abs().sqrt()
x.abs().rsqrt()
x.sin()
x.cos()
x.tan()
(x/2).asin()
(x/2).acos()
x.atan()
x.sinh()
x.cosh()
x.tanh()
x.asinh()
(x.abs()+2).acosh()
(x/2).atanh()
x.erf()
x.sigmoid()
x.reciprocal()
x.square()
F.softplus(x)
F.silu(x)
F.gelu(x)""".split('\n'):
    second(text)
