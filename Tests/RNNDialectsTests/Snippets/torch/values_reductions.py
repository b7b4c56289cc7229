import torch

torch.manual_seed(0)
x = torch.tensor([[3.0, 1.0, 2.0], [9.0, 7.0, 8.0], [4.0, 4.0, -5.0]])
n = torch.tensor([[1.0, float('nan')], [float('inf'), 2.0]])
k = torch.tensor([[3, -1, 2], [0, 7, 7]])


def run(text, *arguments, **options):
    try:
        print(text, eval(text))
    except (RuntimeError, TypeError, ValueError, IndexError, NotImplementedError) as error:
        print(text, type(error).__name__, str(error).split('\n')[0])


for name in 'sum mean prod std var norm amax amin max min argmax argmin median all any logsumexp cumsum cumprod'.split():
    for tensor in ('x', 'x.t()', 'x[:, 1:]', 'n', 'k', 'x > 2', 'torch.zeros(0, 3)', 'torch.tensor(2.0)'):
        for arguments in ('', '1', '-1, keepdim=True', 'dim=(0, 1)', 'dim=5'):
            if arguments and tensor in ('n', 'x > 2', 'x[:, 1:]') or arguments == 'dim=(0, 1)' and tensor != 'x':
                continue
            if arguments == 'dim=(0, 1)' and name in ('prod', 'max', 'min', 'argmax', 'argmin', 'median'):
                continue
            if name == 'norm' and tensor == 'torch.zeros(0, 3)' or name in (
                    'logsumexp', 'cumsum', 'cumprod') and arguments in ('', 'dim=(0, 1)'):
                continue
            run(f'torch.{name}({tensor}, {arguments})' if arguments else f'torch.{name}({tensor})')
for text in """torch.std(x, unbiased=False)
torch.var(x, 1, correction=0)
x.var(0, keepdim=True)
torch.std_mean(x), torch.var_mean(x, 1)
torch.nansum(n), torch.nanmean(n, 1), torch.count_nonzero(k), torch.aminmax(x)
torch.quantile(x, 0.3), torch.quantile(x, torch.tensor([0.25, 0.5]), dim=1), torch.nanmedian(n)
torch.kthvalue(x, 2), torch.mode(k, 1), torch.msort(x), torch.nanquantile(n[:, 1], 0.5)
torch.cummax(x, 1), torch.cummin(x, 0), torch.logcumsumexp(x, 0), torch.diff(x), torch.diff(x, dim=0, n=2)
torch.sort(x, descending=True), torch.sort(x, 0), torch.argsort(k), x.topk(2), x.topk(1, largest=False, dim=0)
torch.unique(k), torch.unique(k, return_inverse=True, return_counts=True), torch.unique(torch.tensor([[1, 2], [1, 2]]), dim=0)
torch.unique_consecutive(torch.tensor([1, 1, 2, 2, 1]), return_counts=True), torch.bincount(torch.tensor([1, 1, 4]), minlength=6)
torch.histc(x, 4, 0, 10), torch.histogram(x, 3), torch.searchsorted(torch.tensor([1.0, 3.0]), x), torch.bucketize(x, torch.tensor([2.0, 4.0]))
torch.isin(k, torch.tensor([7, 0])), torch.equal(x, x.clone()), torch.allclose(x, x + 1e-9), torch.cov(x), torch.corrcoef(x) * 0.5
torch.trapezoid(x), torch.cumulative_trapezoid(x), torch.gradient(x[0]), torch.renorm(x, 2, 0, 5.0), torch.pdist(x), torch.cdist(x, x[:2])
torch.dist(x, x + 1), torch.norm(x, p=1), torch.norm(x, dim=1), torch.norm(x, float('inf')), torch.trace(x), x.diagonal(1)
torch.nn.functional.softmax(x, 0), x.softmax(-1), x.log_softmax(1), torch.nn.functional.normalize(x, dim=1), torch.nn.functional.softmin(x, 1)
torch.einsum('ij,jk', x, x), torch.einsum('ij->j', x), torch.einsum('bi,bj->bij', x, x).shape, torch.einsum('ii->i', x)
torch.tensordot(x, x, dims=1), torch.kron(k, k), torch.outer(x[0], x[1]), torch.dot(x[0], x[1]), torch.mv(x, x[0]), x @ x[0], torch.vdot(x[0], x[0])
torch.bmm(x[None], x[None]), torch.baddbmm(x[None], x[None], x[None], beta=0.5), torch.addmm(x, x, x, alpha=2), torch.addmv(x[0], x, x[1]), torch.addr(x, x[0], x[1])
torch.matmul(x, torch.ones(2, 3, 1)), torch.chain_matmul(x, x, x), torch.cross(x, x.flip(0), dim=1), torch.block_diag(x[:1], k[:1])
x.sum(dtype=torch.float64), k.sum(), (k > 0).sum(), k.float().mean(), k.prod(1), (x > 2).any(0), k.all(1), k.max(), k.min(0), k.argmax(0)""".split('\n'):
    run(text)
