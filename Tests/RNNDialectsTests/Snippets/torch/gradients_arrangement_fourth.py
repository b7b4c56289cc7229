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


for text in """torch.trace(x[:, :2])
torch.transpose(x, 0, 1)
torch.tril(x)
torch.triu(x)
torch.unbind(x)
torch.unsqueeze(x, 1)
torch.as_strided(x, (2, 2), (1, 2))
torch.quantile(x, 0.3, 1)
torch.fill(x, y[0, 0])
torch.asarray(x)
torch.amax(x, 1)
torch.detach(x) * x
torch.kthvalue(x, 2, 1)[0]
torch.resolve_conj(x)
x.adjoint()
x.expand_as(y)
x.view_as(y)
x.reshape_as(y)
x.repeat(2, 1)
x.contiguous()
x.sum_to_size(1, 3)
x.unfold(1, 2, 1)
x.type_as(y)
x.cpu()
x.T
x.mT
x[:, None, 1:]
x[torch.tensor([[True, False, True], [False, True, True]])]
x[[0, 1], [2, 0]]
F.pdist(x)
F.gumbel_softmax(x, tau=0.5)
F.gumbel_softmax(x, hard=True)
F.multi_head_attention_forward(x[:, None], y[:, None], y[:, None], 3, 1, torch.eye(9, 3).double(), torch.ones(9).double(), None, None, False, 0.0, torch.eye(3).double(), torch.ones(3).double())[0]""".split('\n'):
    slope(text, x=x0, y=y0)
