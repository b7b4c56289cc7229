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


for text in """torch.chunk(x, 2, 1)
torch.cumprod(x, 1)
torch.cumsum(x, 0)
torch.cummax(x, 1)[0]
torch.diag(x[0])
torch.diagonal(x)
torch.flatten(x)
torch.flip(x, [0])
torch.gather(x, 1, torch.tensor([[0, 2], [1, 1]]))
torch.index_add(x, 0, torch.tensor([1]), y[:1])
torch.index_select(x, 1, torch.tensor([2, 0]))
torch.masked_fill(x, x > 0, 2.0)
torch.masked_scatter(x, x > 0, y)
torch.masked_select(x, x > 0)
torch.mean(x, 1)
torch.movedim(x, 0, 1)
torch.nansum(x, 0)
torch.permute(x, (1, 0))
torch.repeat_interleave(x, 2, 0)
torch.reshape(x, (3, 2))
torch.roll(x, 1, 1)
torch.rot90(x)
torch.scatter(x, 1, torch.tensor([[0], [2]]), y[:, :1])
torch.scatter_add(x, 1, torch.tensor([[0], [2]]), y[:, :1])
torch.split(x, 1)
torch.squeeze(x[None])
torch.t(x)
torch.take(x, torch.tensor([0, 4]))
torch.tile(x, (2, 1))""".split('\n'):
    slope(text, x=x0, y=y0)
