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


for text in """x.clone().add_(y)
x.clone().sub_(y, alpha=2)
x.clone().subtract_(y)
x.clone().mul_(y)
x.clone().multiply_(y)
x.clone().div_(y)
x.clone().div_(y, rounding_mode='floor')
x.clone().divide_(y)
x.clone().true_divide_(y)
x.abs().pow_(y)
x.abs().float_power_(y)
x.clone().remainder_(y)
x.clone().fmod_(y)
x.clone().addcmul_(y, y)
x.clone().addcdiv_(y, y)
x[:, :2].clone().addmm_(x, y.T)
x[:, 0].clone().addmv_(x, y[0])
x.clone().addr_(x[:, 0], y[0])
x[:, :2].clone().addbmm_(x[None], y.T[None])
x[None, :, :2].clone().baddbmm_(x[None], y.T[None])
x.clone().atan2_(y)
x.clone().arctan2_(y)
x.clone().copysign_(y.detach())
x.clone().hypot_(y)
x.clone().ldexp_(torch.tensor([1, 2, 3]))
x.clone().lerp_(y, 0.3)
x.clone().xlogy_(y.abs())""".split('\n'):
    slope(text, x=x0, y=y0)
