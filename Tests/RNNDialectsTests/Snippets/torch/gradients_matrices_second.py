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


for text in """torch.linalg.matrix_norm(m, 1)
torch.linalg.matrix_norm(m, 'nuc')
torch.linalg.matrix_norm(m, 2)
torch.linalg.norm(m)
torch.linalg.norm(x[0], 3)
torch.linalg.cond(m)
torch.linalg.cross(x, m[:2])
torch.linalg.diagonal(m)
torch.qr(m)[1].abs()
torch.linalg.qr(m)[1].abs()
torch.linalg.solve(m, x.T)
torch.linalg.solve_triangular(m.triu(), x.T, upper=True)
torch.triangular_solve(x.T, m)
torch.svd(m)[1]
torch.linalg.svdvals(m)
torch.linalg.svd(m).S
torch.linalg.eigvalsh(m + m.T)
torch.linalg.eigh(m + m.T)[0]
torch.linalg.eigh(m + m.T)[1].abs()
torch.linalg.lstsq(m, x.T).solution
torch.linalg.lu(m)[2]
torch.linalg.lu_factor(m)[0]
torch.linalg.vander(x[0])
torch.linalg.vecdot(x, m[:2])
torch.vdot(x[0], x[1])
torch.dot(x[0], m[0])
m @ x.T
x[0] @ m""".split('\n'):
    slope(text, x=x0, m=m0)
