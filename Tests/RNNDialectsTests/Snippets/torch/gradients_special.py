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


for text in """torch.special.digamma(x.abs() + 0.2)
torch.special.erfc(x)
torch.special.erfinv(x / 2)
torch.special.i0(x)
torch.special.polygamma(1, x.abs() + 0.5)
torch.special.round(x)
torch.cholesky_solve(y, torch.linalg.cholesky(x @ x.T + torch.eye(2)))
torch.cholesky_inverse(torch.linalg.cholesky(x @ x.T + torch.eye(2)))
torch.linalg.eigvalsh(x @ x.T)
torch.linalg.eigh(x @ x.T).eigenvectors.abs()
torch.linalg.svdvals(x)
torch.linalg.qr(x.T).R.abs()
torch.linalg.qr(x.T).Q.abs()
torch.linalg.svd(x, False).U.abs()
torch.triangular_solve(y, x[:, :2])[0]
torch.logdet(x @ x.T + torch.eye(2))
torch.lu(x[:, :2])[0]""".split('\n'):
    slope(text, x=x0, y=y0)
