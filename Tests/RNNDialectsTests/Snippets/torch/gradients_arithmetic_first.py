import torch
import torch.nn.functional as F

x0 = torch.tensor([[0.5, -0.25, 1.25], [0.1, -1.5, 0.75]], dtype=torch.float64)
y0 = torch.tensor([[0.3, 1.5, -0.7], [0.9, -0.4, 2.1]], dtype=torch.float64)


def slope(text, **inputs):
    given = {name: value.clone().requires_grad_() for name, value in inputs.items()}
    try:
        result = eval(text, globals(), given)
        results = result if isinstance(result, (tuple, list)) else [result]
        results = [one for one in results if one.requires_grad]
        if not results:
            return print(text, 'has no gradient')
        total = 0
        for one in results:
            weights = torch.arange(1.0, one.numel() + 1, dtype=torch.float64).reshape(one.shape)
            total = total + (one * weights).sum()
        total.backward()
        slopes = [None if one.grad is None else one.grad.flatten().tolist() for one in given.values()]
        print(text, [one and [f'{v:.4g}' if abs(v) > 1e-9 else '0' for v in one] for one in slopes])
    except (RuntimeError, NotImplementedError) as error:
        print(text, type(error).__name__)


for text in """torch.absolute(x)
torch.add(x, y, alpha=2)
torch.sub(x, y, alpha=3)
torch.subtract(x, y)
torch.rsub(x, y)
torch.mul(x, y)
torch.multiply(x, y)
torch.div(x, y)
torch.divide(x, y)
torch.true_divide(x, y)
torch.negative(x)
torch.fix(x)
torch.float_power(x, 2)
torch.pow(x.abs(), y)
torch.pow(2.0, x)
torch.fmin(x, y)
torch.ldexp(x, torch.tensor([1, 2, 3]))
torch.frexp(x)[0]
torch.arctan(x)
torch.arctan2(x, y)
torch.arcsin(x / 2)
torch.arccos(x / 2)
torch.arctanh(x / 2)
torch.arcsinh(x)
torch.arccosh(x.abs() + 2)
torch.clamp_min(x, 0.2)
torch.clamp_max(x, 0.2)
torch.clamp(x, y - 1, y)
torch.mvlgamma(x.abs() + 2, 2)""".split('\n'):
    slope(text, x=x0, y=y0)
