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


for text in """(x / 2).abs_()
(x / 2).absolute_()
(x / 2).acos_()
(x / 2).arccos_()
(x / 2).asin_()
(x / 2).arcsin_()
(x / 2).atan_()
(x / 2).arctan_()
(x / 2).ceil_()
(x / 2).clamp_(-0.1, 0.3)
(x / 2).clamp_max_(0.2)
(x / 2).clamp_min_(0.2)
(x / 2).clip_(-0.2, 0.2)
(x / 2).cos_()
(x / 2).cosh_()
(x / 2).deg2rad_()
(x / 2).erf_()
(x / 2).erfc_()
(x / 2).erfinv_()
(x / 2).exp_()
(x / 2).exp2_()
(x / 2).expm1_()
(x / 2).fix_()
(x / 2).floor_()
(x / 2).frac_()
(x / 2).i0_()
(x / 2).nan_to_num_()
(x / 2).neg_()
(x / 2).negative_()""".split('\n'):
    slope(text, x=x0, y=y0)
