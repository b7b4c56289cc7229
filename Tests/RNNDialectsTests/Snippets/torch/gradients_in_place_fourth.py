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


for text in """x.clone().index_add_(0, torch.tensor([1]), y[:1])
x.clone().index_copy_(1, torch.tensor([1]), y[:, :1])
x.clone().index_fill_(1, torch.tensor([1]), 3.0)
x.clone().index_put_((torch.tensor([0, 1]), torch.tensor([2, 0])), y[0, :2])
x.clone().index_reduce_(0, torch.tensor([1]), y[:1], 'mean')
x.clone().masked_fill_(x > 0, 2.0)
x.clone().masked_scatter_(x > 0, y)
x.clone().put_(torch.tensor([1, 3]), y[0, :2])
x.clone().scatter_(1, torch.tensor([[0], [2]]), y[:, :1])
x.clone().scatter_add_(1, torch.tensor([[0], [2]]), y[:, :1])
x.clone().scatter_reduce_(1, torch.tensor([[0], [2]]), y[:, :1], 'sum')
x.clone().renorm_(2, 0, 1.0)
x.clone().fill_(3.0)
x.clone().fill_(y[0, 0])
x[:, :2].clone().fill_diagonal_(2.0)
x.clone().copy_(y)
x.clone().zero_()
x[None].clone().squeeze_(0)
x.clone().unsqueeze_(1)
x.clone().t_()
x.clone().transpose_(0, 1)
x.clone().swapaxes_(0, 1)
x.clone().swapdims_(0, 1)
x.clone().normal_() * x
x.clone().uniform_() * 0 + x
x.clone().bernoulli_(1.0) * x
x.clone().exponential_() * 0 + x
x.clone().detach_() * x
x.exp_()
x.clone().exp_().div_(y)
x.sigmoid().mul_(y)""".split('\n'):
    slope(text, x=x0, y=y0)
