import torch
from torch import linalg

torch.manual_seed(2)
a = torch.randn(2, 3, 3, dtype=torch.float64)
spd = a @ a.mT + 2 * torch.eye(3, dtype=torch.float64)
b = torch.randn(2, 3, 2, dtype=torch.float64)
v = torch.randn(3, dtype=torch.float64)
print(linalg.inv(a), torch.inverse(a[0]))
print(linalg.det(a), torch.det(a[1]), torch.logdet(spd), linalg.slogdet(a))
print(linalg.solve(a, b), linalg.solve(a[0], v), linalg.solve(a[0], b[0].mT, left=False))
print(linalg.cholesky(spd), torch.cholesky(spd[0]), linalg.cholesky(spd[0], upper=True))
print(linalg.eigvalsh(spd), linalg.eigh(spd[0]).eigenvalues, linalg.svdvals(a), linalg.svd(b, full_matrices=False).S)
print(linalg.qr(b[0]).R.abs(), linalg.matrix_power(a[0], 3), linalg.matrix_power(a[0], -2), torch.matrix_power(a, 0))
print(torch.matrix_exp(a[0] / 3), linalg.matrix_rank(torch.ones(3, 3)), linalg.pinv(b[0]), torch.pinverse(b[0]))
print(linalg.lstsq(b[0], v.reshape(3, 1)).solution, linalg.cond(a[0]), linalg.cond(spd))
print(linalg.solve_triangular(torch.triu(a[0]), v.reshape(3, 1), upper=True), torch.cholesky_solve(b[0], linalg.cholesky(spd[0])))
print(linalg.lu_factor(a[0]), linalg.lu(a[0]))
print(linalg.norm(a), linalg.norm(b[0], 'fro'), linalg.norm(b[0], 'nuc'), linalg.norm(b[0], 2), linalg.norm(b[0], 1))
print(linalg.norm(v, 3), linalg.matrix_norm(a), linalg.matrix_norm(a, float('inf')), linalg.vector_norm(b, dim=(0, 2)))
print(linalg.multi_dot([a[0], b[0], b[0].mT]), linalg.vecdot(v, v), linalg.cross(v, a[0, 0]))
values = linalg.eigvals(torch.tensor([[0.0, -1.0], [1.0, 0.0]]))
print(values, values.abs())


def slopes(function, *inputs):
    inputs = [x.clone().requires_grad_() for x in inputs]
    result = function(*inputs)
    result = result if torch.is_tensor(result) else result[0] if torch.is_tensor(result[0]) else result
    (result * torch.arange(1.0, result.numel() + 1, dtype=torch.float64).reshape(result.shape)).sum().backward()
    print(result.grad_fn.name(), *[x.grad for x in inputs])


slopes(linalg.inv, a)
slopes(linalg.det, a)
slopes(linalg.solve, a, b)
slopes(torch.logdet, spd)
slopes(lambda x: linalg.slogdet(x)[1], a)
slopes(linalg.cholesky, spd)
slopes(linalg.eigvalsh, spd)
slopes(lambda x: linalg.eigh(x)[1].abs(), spd)
slopes(linalg.svdvals, b)
slopes(lambda x: linalg.svd(x, full_matrices=False)[0].abs(), b)
slopes(lambda x: linalg.svd(x, full_matrices=False)[2].abs(), b)
slopes(lambda x: linalg.qr(x)[1].abs(), b)
slopes(lambda x: linalg.qr(x)[0].abs(), b)
slopes(lambda x: linalg.matrix_power(x, 3), a)
slopes(torch.matrix_exp, a[0] / 2)
slopes(linalg.pinv, b[0])
slopes(linalg.det, torch.tensor([[1.0, 2.0], [2.0, 4.0]], dtype=torch.float64))
for bad in ('linalg.inv(torch.zeros(2, 2))', 'linalg.inv(torch.ones(2, 3))', 'linalg.solve(torch.ones(2, 2), torch.ones(2))',
            'linalg.cholesky(-torch.eye(2))', 'linalg.inv(torch.stack([torch.eye(2), torch.zeros(2, 2)]))',
            'linalg.det(torch.ones(3))', 'linalg.inv(torch.ones(2, 2, dtype=torch.int64))'):
    try:
        eval(bad)
    except RuntimeError as error:
        print(type(error).__name__, error)
print(issubclass(linalg.LinAlgError, RuntimeError))
