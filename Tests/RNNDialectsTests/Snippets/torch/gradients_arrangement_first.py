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


for text in """torch.atleast_1d(x)
torch.atleast_2d(x[0])
torch.atleast_3d(x)
torch.block_diag(x, y)
torch.broadcast_tensors(x[0], y)
torch.broadcast_to(x[0], (2, 3))
x.broadcast_to((2, 2, 3))
torch.cartesian_prod(x[0], y[1])
torch.column_stack([x, y])
torch.combinations(x[0], 2)
torch.concat([x, y], 1)
torch.concatenate([x, y], 0)
torch.diag_embed(x)
torch.diagflat(x)
torch.diagonal_scatter(x, y[0, :2])
torch.dsplit(x[None], 3)
torch.dstack([x, y])
torch.hsplit(x, [1])
torch.hstack([x, y])
torch.vsplit(x, 2)
torch.vstack([x, y])
torch.row_stack([x, y])
torch.fliplr(x)
torch.flipud(x)
torch.index_copy(x, 1, torch.tensor([2]), y[:, :1])
torch.index_fill(x, 1, torch.tensor([0, 2]), 5.0)
torch.index_reduce(x, 1, torch.tensor([0, 0, 2]), y, 'mean')
torch.meshgrid(x[0], y[0], indexing='ij')
torch.moveaxis(x, 0, 1)
torch.msort(x)
torch.narrow(x, 1, 1, 2)
torch.narrow_copy(x, 1, 0, 2)""".split('\n'):
    slope(text, x=x0, y=y0)
