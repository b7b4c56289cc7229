import torch

x0 = torch.tensor([[0.5, -0.25, 1.25], [0.1, -1.5, 0.75]], dtype=torch.float64)
y0 = torch.tensor([[0.3, 1.5, -0.7], [0.9, -0.4, 2.1]], dtype=torch.float64)


def slope(text, **inputs):
    torch.manual_seed(0)
    given = {name: value.clone().requires_grad_() for name, value in inputs.items()}
    try:
        result = eval(text, globals(), given)
        results = result if isinstance(result, (tuple, list)) else [result]
        results = [one for one in results if one.requires_grad]
        if not results:
            return print(text, 'has no gradient')
        total = 0
        for one in results:
            one = torch.view_as_real(one) if one.is_complex() else one
            weights = torch.arange(1.0, one.numel() + 1, dtype=torch.float64).reshape(one.shape)
            total = total + (one * weights).sum()
        total.backward()
        slopes = [None if one.grad is None else one.grad.flatten().tolist() for one in given.values()]
        print(text, [one and [f'{v:.4g}' if abs(v) > 1e-9 else '0' for v in one] for one in slopes])
    except (RuntimeError, NotImplementedError) as error:
        print(text, type(error).__name__, error)


for text in """torch.abs(x)
torch.acos(x / 2)
torch.asin(x / 2)
torch.asinh(x)
torch.atan(x)
torch.atanh(x / 2)
torch.ceil(x)
torch.clip(x, -0.3, 0.6)
torch.cos(x)
torch.cosh(x)
torch.deg2rad(x)
torch.digamma(x.abs() + 0.2)
torch.erf(x)
torch.erfc(x)
torch.erfinv(x / 2)
torch.exp(x)
torch.exp2(x)
torch.expm1(x)
torch.floor(x)
torch.frac(x)
torch.i0(x)
torch.lgamma(x.abs() + 0.2)
torch.log(x.abs())
torch.log10(x.abs())
torch.log1p(x.abs())
torch.log2(x.abs())
torch.logit(x / 4 + 0.5)
torch.nan_to_num(x)
torch.neg(x)
torch.positive(x)
torch.polygamma(1, x.abs() + 0.5)""".split('\n'):
    slope(text, x=x0, y=y0)
