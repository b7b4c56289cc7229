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


for text in """(x.abs() + 1.1).digamma_()
(x.abs() + 1.1).lgamma_()
(x.abs() + 1.1).log_()
(x.abs() + 1.1).log10_()
(x.abs() + 1.1).log1p_()
(x.abs() + 1.1).log2_()
(x.abs() + 1.1).mvlgamma_(2)
(x.abs() + 1.1).polygamma_(1)
(x.abs() + 1.1).sqrt_()
(x.abs() + 1.1).rsqrt_()
(x.abs() + 1.1).square_()
(x.abs() + 1.1).reciprocal_()
(x / 2).rad2deg_()
(x / 2).relu_()
(x / 2).round_()
(x / 2).sgn_().add(x)
(x / 2).sigmoid_()
(x / 2).sign_()
(x / 2).sin_()
(x / 2).sinc_()
(x / 2).sinh_()
(x / 2).tan_()
(x / 2).tanh_()
(x / 2).trunc_()
(x / 2).tril_()
(x / 2).triu_()
(x / 2).cumsum_(1)
(x / 2).cumprod_(1)
(x / 2).logit_(0.1)""".split('\n'):
    slope(text, x=x0, y=y0)
