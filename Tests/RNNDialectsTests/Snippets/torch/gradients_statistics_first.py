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


for text in """torch.amin(x, 1)
torch.amin(x)
torch.aminmax(x)
torch.aminmax(x, dim=1)
torch.corrcoef(x)
torch.cummin(x, 1)
torch.cumulative_trapezoid(x)
torch.cumulative_trapezoid(x, y)
torch.trapezoid(x, dx=0.5)
torch.trapz(x, y)
torch.dist(x, y)
torch.dist(x, y, 1)
torch.gradient(x)
torch.gradient(x, spacing=2.0, dim=1)
torch.mode(x, 1)
torch.nanmean(x)
torch.nanmean(x, 1)
torch.nanmedian(x)
torch.nanmedian(x, 1)
torch.median(x, 0)
torch.nanquantile(x, 0.3)
torch.quantile(x, torch.tensor([0.25, 0.5], dtype=torch.float64), dim=1)
torch.std(x, 1)""".split('\n'):
    slope(text, x=x0, y=y0)
