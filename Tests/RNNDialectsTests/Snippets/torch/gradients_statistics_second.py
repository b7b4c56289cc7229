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


for text in """torch.std(x, 0, correction=0)
torch.std_mean(x)
torch.var_mean(x, 1)
torch.var(x)
torch.std_mean(x, dim=1)
torch.logsumexp(x, (0, 1))
torch.norm(x, dim=1)
torch.norm(x, p=float('inf'))
torch.norm(x, 'fro')
torch.min(x)
torch.max(x, y)
torch.min(x, y)
torch.sum(x, 0, keepdim=True)
torch.cov(x, correction=0)
torch.prod(x, 0)
torch.cosine_similarity(x, y)
torch.softmax(x, 0)
torch.log_softmax(x, 1)
torch.sort(x, descending=True)
torch.topk(x, 2, largest=False)
torch.diff(x, n=2)
torch.argsort(x).double() * x""".split('\n'):
    slope(text, x=x0, y=y0)
