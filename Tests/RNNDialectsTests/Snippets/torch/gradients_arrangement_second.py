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


for text in """torch.put(x, torch.tensor([1, 4]), y[0, :2])
torch.ravel(x)
x.view(3, 2)
x.view_as(y)
x.reshape_as(y)
x.expand_as(y) * y
x.type_as(y)
x.contiguous()
x.clone()
x.to(torch.float32).to(torch.float64)
x.sum_to_size(1, 3)
x.T
x.mT
torch.adjoint(x)
torch.select(x, 1, 2)
torch.slice_scatter(x, y[:, :2], 1, 1)
torch.split_with_sizes(x, [1, 2], 1)
torch.tensor_split(x, 2, 1)
torch.unsafe_chunk(x, 3, 1)
torch.unsafe_split(x, 2, 1)
torch.unsafe_split_with_sizes(x, [1, 2], 1)
torch.swapaxes(x, 0, 1)
torch.swapdims(x, 0, 1)
torch.take_along_dim(x, torch.tensor([[2], [0]]), 1)
torch.unflatten(x, 1, (3, 1))
torch.scatter_reduce(x, 1, torch.tensor([[0, 0, 2], [1, 1, 1]]), y, 'sum')
torch.scatter_reduce(x, 1, torch.tensor([[0, 0, 2], [1, 1, 1]]), y, 'mean')
torch.scatter_reduce(x, 1, torch.tensor([[0, 0, 2], [1, 1, 1]]), y, 'amax')
torch.scatter_reduce(x, 1, torch.tensor([[0, 0, 2], [1, 1, 1]]), y, 'prod')
x.mH
x[0].diag_embed()
x.select(0, 1)""".split('\n'):
    slope(text, x=x0, y=y0)
