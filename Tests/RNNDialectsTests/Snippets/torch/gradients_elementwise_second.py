import torch
import torch.nn.functional as F

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


for text in """torch.rad2deg(x)
torch.reciprocal(x)
torch.relu(x)
torch.round(x)
torch.round(x, decimals=1)
torch.rsqrt(x.abs())
torch.sgn(x) * x
torch.sigmoid(x)
torch.sign(x)
torch.sin(x)
torch.sinc(x)
torch.sinh(x)
torch.sqrt(x.abs())
torch.square(x)
torch.tan(x)
torch.tanh(x)
torch.trunc(x)
torch.clone(x)
x.double()
x.to(torch.float32)
x.type(torch.float64)
torch.div(x, y, rounding_mode='floor')
torch.div(x, y, rounding_mode='trunc')
torch.floor_divide(x, y)
x // 2
7 % x
F.sigmoid(x)
F.tanh(x)
F.softmax(x, dim=1)
F.log_softmax(x, dim=0)""".split('\n'):
    slope(text, x=x0, y=y0)
