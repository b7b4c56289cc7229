import torch
import torch.nn.functional as F

x0 = torch.tensor([[0.5, -0.25, 1.25], [0.1, -1.5, 0.75]], dtype=torch.float64)
m0 = torch.tensor([[2.0, 0.5, 0.1], [0.3, 1.5, -0.4], [0.2, -0.1, 1.2]], dtype=torch.float64)


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


for text in """torch.addbmm(m, m[None], m[None])
torch.addmv(x[0], m, x[1])
torch.addr(m, x[0], x[1])
torch.chain_matmul(x, m, m)
torch.linalg.multi_dot([x, m, m])
torch.cholesky(m @ m.T)
torch.linalg.cholesky(m @ m.T)
torch.cholesky_inverse(torch.linalg.cholesky(m @ m.T))
torch.cholesky_solve(x.T, torch.linalg.cholesky(m @ m.T))
torch.det(m)
torch.linalg.det(m)
torch.logdet(m @ m.T)
torch.slogdet(m)
torch.linalg.slogdet(m)
torch.ger(x[0], x[1])
torch.inner(x, m)
torch.inverse(m)
torch.linalg.inv(m)
torch.pinverse(m)
torch.linalg.pinv(x)
torch.matmul(x, m)
torch.linalg.matmul(x, m)
torch.mm(x, m)
torch.matrix_exp(m)
torch.linalg.matrix_exp(m)
torch.matrix_power(m, 3)
torch.linalg.matrix_power(m, -1)
torch.linalg.matrix_norm(m)""".split('\n'):
    slope(text, x=x0, m=m0)
