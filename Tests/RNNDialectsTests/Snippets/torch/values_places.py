import torch

x = torch.arange(12.0).reshape(3, 4)
k = torch.arange(6).reshape(2, 3)
i = torch.tensor([2, 0])


def run(text):
    try:
        print(text, eval(text))
    except (RuntimeError, TypeError, ValueError, IndexError, NotImplementedError) as error:
        print(text, type(error).__name__, str(error).split('\n')[0])


for text in """x.gather(1, torch.tensor([[0, 3], [1, 1], [2, 0]])), x.take(torch.tensor([-1, 5])), torch.take_along_dim(x, x.argmin(1, keepdim=True), 1)
x.index_select(0, i), x.index_add(0, i, torch.ones(2, 4), alpha=2), x.index_copy(1, i, torch.zeros(3, 2))
x.index_fill(1, i, -1.0), x.masked_select(x > 6), x.masked_scatter(x > 8, torch.arange(5.0)), x.scatter(1, torch.tensor([[0], [1], [2]]), 9.0)
x.scatter_add(0, torch.tensor([[0, 0, 1, 1]]), torch.ones(1, 4)), torch.zeros(3).scatter_reduce(0, torch.tensor([0, 0, 2]), torch.tensor([3.0, 1.0, 2.0]), 'amax')
torch.zeros(2).scatter_reduce(0, torch.tensor([1, 1]), torch.tensor([3.0, 1.0]), 'mean', include_self=False), torch.ones(2).scatter_reduce(0, torch.tensor([0, 0]), torch.tensor([3.0, 2.0]), 'prod')
torch.index_put(x, (i, i), torch.tensor([50.0, 60.0])), torch.index_put(x, (i, torch.tensor([0, 0])), torch.tensor(1.0), accumulate=True), x.put(torch.tensor([-1]), torch.tensor([7.0]))
torch.cat([x, x[:1]]), torch.cat([x, k.float().reshape(3, 2)], 1), torch.cat([k, x[:2, :3]]), torch.stack([k, k], -1), torch.hstack([x, x]), torch.vstack([k, k]), torch.dstack([k, k]), torch.column_stack([i, i])
x.split(2), x.split([1, 2], 0), x.chunk(3, 1), torch.tensor_split(x, 3, 1), torch.hsplit(x, 2), torch.vsplit(x, 3), x.unbind(1), torch.dsplit(x.reshape(1, 3, 4), 2)
x.reshape(-1, 6), x.view(2, 6), x.flatten(), x.unflatten(1, (2, -1)), x.unsqueeze(-1).shape, x[None].squeeze(0).shape, x.expand(2, 3, 4).shape, x.repeat(1, 2).shape, x.tile(2).shape, x.repeat_interleave(2, 1)
x.permute(1, 0).stride(), x.transpose(0, 1), x.movedim(0, 1).shape, x.swapaxes(0, 1).shape, x.swapdims(0, 1).shape, x.T.is_contiguous(), x.mT.shape, x.adjoint().shape
x.flip(1), torch.fliplr(x), torch.flipud(x), x.roll(1), x.roll((1, -1), (0, 1)), torch.rot90(x), torch.rot90(k, 2)
x.narrow(1, 1, 2), x.select(1, -1), x.unfold(1, 2, 2), x.as_strided((2, 2), (1, 5), 1), x.diag(), torch.diag(i), torch.diag_embed(x[:2, :2]), torch.diagflat(i, 1), x.diagonal(-1)
x.tril(), x.triu(1), torch.tril_indices(3, 3, -1), torch.triu_indices(2, 3), torch.combinations(i), torch.cartesian_prod(i, i), torch.meshgrid(i, i, indexing='ij'), torch.vander(i)
torch.select_scatter(x, torch.zeros(3), 1, 0), torch.slice_scatter(x, torch.zeros(1, 4), 0, 1, 2), torch.diagonal_scatter(x, torch.zeros(3)), torch.broadcast_to(i, (2, 2)), torch.broadcast_shapes((3, 1), (2,))
torch.broadcast_tensors(i, k[:, :1]), torch.atleast_1d(torch.tensor(1)), torch.atleast_2d(i), torch.atleast_3d(i).shape, torch.unravel_index(torch.tensor([5, 11]), (3, 4)), torch.nonzero(k > 3), torch.argwhere(k > 3), torch.where(k > 3)
torch.arange(5), torch.arange(1, 2, 0.25), torch.arange(5, 0, -2), torch.linspace(0, 1, 5), torch.linspace(3, 3, 2), torch.logspace(0, 2, 3), torch.eye(2, 3), torch.full((2,), 7), torch.full((2,), True), torch.zeros(2, dtype=torch.int32)
torch.ones_like(k), torch.full_like(x, 2), torch.empty_like(k).shape, x.new_zeros(2), x.new_ones((1, 2)), x.new_full((2,), 3), k.new_tensor([1.5]), torch.tensor([[1, 2.5]]), torch.as_tensor([True]), torch.tensor(3, dtype=torch.float64), torch.scalar_tensor(1)
x.long(), x.int().dtype, x.bool(), k.float(), k.double().dtype, x.to(torch.uint8), x.type(), k.type(torch.float64).dtype, x.type_as(k).dtype, x.byte().dtype, torch.promote_types(torch.uint8, torch.int64), torch.can_cast(torch.int64, torch.float32)
x.size(), x.size(-1), x.shape.numel(), x.numel(), x.dim(), x.ndim, len(x), x.stride(), x.storage_offset(), x[1].storage_offset(), x.element_size(), x.nbytes, x.is_contiguous(), x.is_floating_point(), x.item if False else 0
x[-1], x[5], x[:, 7], x[3:], x[1:-1, ::3], x[..., 0], x[None, 1].shape, x[[0, 2]], x[i, i], x[:, i], x[x[:, 0] > 3], x[torch.tensor([True, False, True])], x[-3:][0], x[torch.tensor([-4])], x[torch.tensor([[0, 1]])].shape
x.index_select(0, torch.tensor([3])), x.gather(1, torch.tensor([[4]])), x.take(torch.tensor([12])), x.view(5), x.split(0), x.unsqueeze(4), x.transpose(0, 2), torch.cat([]), torch.stack([x, k]), x.reshape(5, -1)
torch.empty(0).max(), torch.empty(0).sum(), torch.empty(0).mean(), torch.empty(0, 3).sum(0), torch.empty(2, 0).max(1), torch.cat([torch.empty(0), i.float()]), torch.empty(0, 3) @ torch.ones(3, 2), torch.empty(2, 0) @ torch.ones(0, 2)""".split('\n'):
    for part in [text] if 'Error' in text else text.split('), ') if False else [text]:
        run(part)
for bad in """x[5]
x[:, 7]
x[torch.tensor([-4])]
x.index_select(0, torch.tensor([3]))
x.gather(1, torch.tensor([[4]]))
x.take(torch.tensor([12]))
x.view(5)
x.unsqueeze(4)
x.transpose(0, 2)
torch.stack([x, k])
x.reshape(5, -1)
torch.empty(0).max()
torch.empty(2, 0).max(1)
x[0, 0, 0]
x.squeeze(3)
x.expand(2, 4)
x.narrow(0, 2, 2)
x.chunk(0)
x.flip(2)
torch.linspace(0, 1, -1)
x @ x
k @ x
x.topk(5)
torch.arange(3, 0)
torch.ones(2) + torch.ones(3)
x.permute(0)
x.permute(0, 0)
x.repeat(2)
x.unflatten(1, (3, 2))""".split('\n'):
    run(bad)
