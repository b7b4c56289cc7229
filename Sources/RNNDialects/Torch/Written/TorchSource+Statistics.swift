extension TorchSource {
  /// Of `torch`: order, running extremes, products of matrices.
  static let statistics = #"""
    def quantile(input, q, dim=None, keepdim=False, *, interpolation='linear'):
        if interpolation not in ('linear', 'lower', 'higher', 'midpoint', 'nearest'):
            raise RuntimeError('quantile() interpolation must be one of linear, lower, higher, midpoint or nearest, but got '
                               + interpolation)
        scalar = not torch.is_tensor(q)
        points = torch.tensor([float(q)], dtype=input.dtype) if scalar else q.reshape(-1).to(input.dtype)
        if bool(((points < 0) | (points > 1)).any()):
            raise RuntimeError('quantile() q values must be in the range [0, 1]')
        if input.numel() == 0:
            raise RuntimeError('quantile() input tensor must be non-empty')
        flat = dim is None
        values = input.reshape(-1) if flat else input.movedim(dim, -1)
        values = torch.sort(values, dim=-1)[0]
        count = values.shape[-1]
        rank = points * (count - 1)
        low = torch.floor(rank).to(torch.int64)
        high = torch.ceil(rank).to(torch.int64)
        below, above = values.index_select(-1, low), values.index_select(-1, high)
        if interpolation == 'lower':
            result = below
        elif interpolation == 'higher':
            result = above
        elif interpolation == 'midpoint':
            result = (below + above) / 2
        elif interpolation == 'nearest':
            result = values.index_select(-1, torch.round(rank).to(torch.int64))
        else:
            result = below + (rank - low.to(rank.dtype)) * (above - below)
        result = torch.where(torch.isnan(values[..., -1:]), torch.full_like(result, math.nan), result)
        result = result.movedim(-1, 0)
        if keepdim:
            result = result.reshape([len(points)] + [1] * input.dim()) if flat else result.unsqueeze(
                dim + 1 if dim >= 0 else dim)
        return result[0] if scalar or q.dim() == 0 else result

    def nanmedian(input, dim=None, keepdim=False):
        if dim is None:
            return torch.median(input[~torch.isnan(input)])
        order, places = torch.sort(input, dim=dim, stable=True)
        middle = ((~torch.isnan(input)).sum(dim, keepdim=True) - 1).clamp(min=0) // 2
        values, indices = torch.gather(order, dim, middle), torch.gather(places, dim, middle)
        if not keepdim:
            values, indices = values.squeeze(dim), indices.squeeze(dim)
        return torch._return_type('nanmedian', values=values, indices=indices)

    def mode(input, dim=-1, keepdim=False):
        moved = input.movedim(dim, -1)
        counts = (moved.unsqueeze(-1) == moved.unsqueeze(-2)).sum(-1)
        best = counts == counts.amax(-1, keepdim=True)
        order = torch.sort(moved, dim=-1)[0]
        least = torch.where(best, moved, order[..., -1:]).amin(-1, keepdim=True)
        position = torch.where(moved == least, torch.arange(moved.shape[-1]), torch.tensor(-1)).amax(-1)
        values = least.squeeze(-1)
        if keepdim:
            values, position = values.unsqueeze(dim), position.unsqueeze(dim)
        return torch._return_type('mode', values=values, indices=position)

    def kthvalue(input, k, dim=-1, keepdim=False):
        values, indices = torch.sort(input, dim=dim, stable=True)
        values, indices = values.select(dim, k - 1), indices.select(dim, k - 1)
        if keepdim:
            values, indices = values.unsqueeze(dim), indices.unsqueeze(dim)
        return torch._return_type('kthvalue', values=values, indices=indices)

    def msort(input):
        return torch.sort(input, dim=0)[0]

    def _running(input, dim, better):
        values, indices, best, place = [], [], None, None
        for number, row in enumerate(torch.unbind(input, dim)):
            if best is None:
                best, place = row, torch.zeros_like(row, dtype=torch.int64)
            else:
                taken = better(row, best) | torch.isnan(row)
                best = torch.where(taken, row, best)
                place = torch.where(taken, torch.full_like(place, number), place)
            values.append(best)
            indices.append(place)
        return torch.stack(values, dim), torch.stack(indices, dim)

    def cummax(input, dim):
        values, indices = _running(input, dim, lambda a, b: a >= b)
        return torch._return_type('cummax', values=values, indices=indices)

    def cummin(input, dim):
        values, indices = _running(input, dim, lambda a, b: a <= b)
        return torch._return_type('cummin', values=values, indices=indices)

    def logcumsumexp(input, dim):
        high = input.amax(dim, keepdim=True).detach()
        return torch._named('LogcumsumexpBackward0', torch.log(torch.cumsum(torch.exp(input - high), dim)) + high)

    def diff(input, n=1, dim=-1, prepend=None, append=None):
        parts = [part for part in (prepend, input, append) if part is not None]
        result = torch.cat(parts, dim) if len(parts) > 1 else input
        for _ in range(n):
            count = result.shape[dim]
            result = result.narrow(dim, 1, count - 1) - result.narrow(dim, 0, count - 1)
        return result

    def dist(input, other, p=2):
        return torch.norm(input - other, p)

    def cdist(x1, x2, p=2.0):
        gaps = x1.unsqueeze(-2) - x2.unsqueeze(-3)
        if p == 2:
            return torch._named('CdistBackward0', torch.sqrt((gaps * gaps).sum(-1)))
        if p == math.inf:
            return torch._named('CdistBackward0', gaps.abs().amax(-1))
        return torch._named('CdistBackward0', (gaps.abs() ** p).sum(-1) ** (1.0 / p))

    def trace(input):
        return torch._named('TraceBackward0', torch.diag(input).sum())

    def diagonal(input, offset=0, dim1=0, dim2=1):
        moved = input.movedim((dim1, dim2), (-2, -1))
        rows, columns = moved.shape[-2], moved.shape[-1]
        count = max(0, min(rows, columns - offset) if offset >= 0 else min(rows + offset, columns))
        steps = torch.arange(count)
        return moved[..., steps + max(0, -offset), steps + max(0, offset)]

    def diag_embed(input, offset=0, dim1=-2, dim2=-1):
        size = input.shape[-1] + abs(offset)
        steps = torch.arange(input.shape[-1])
        place = torch.zeros(input.shape[-1], size, size, dtype=input.dtype)
        place[steps, steps + max(0, -offset), steps + max(0, offset)] = 1
        result = torch.einsum('...k,kij->...ij', input, place)
        return result if (dim1, dim2) == (-2, -1) else result.movedim((-2, -1), (dim1, dim2))

    def diagflat(input, offset=0):
        return torch.diag(input.reshape(-1), offset)

    def block_diag(*tensors):
        blocks = [torch.atleast_2d(tensor) if hasattr(torch, 'atleast_2d') else tensor for tensor in tensors]
        width = sum(block.shape[1] for block in blocks)
        rows, before = [], 0
        for block in blocks:
            left = block.new_zeros(block.shape[0], before)
            before += block.shape[1]
            rows.append(torch.cat([left, block, block.new_zeros(block.shape[0], width - before)], 1))
        return torch.cat(rows, 0)

    def cross(input, other, dim=None):
        if dim is None:
            dim = next(index for index, size in enumerate(input.shape) if size == 3)
        (a, b, c), (x, y, z) = torch.unbind(input, dim), torch.unbind(other, dim)
        return torch.stack([b * z - c * y, c * x - a * z, a * y - b * x], dim)

    def vdot(input, other):
        return torch.dot(torch.conj(input), other)

    def kron(input, other):
        count = max(input.dim(), other.dim())
        a = input.reshape([1] * (count - input.dim()) + list(input.shape))
        b = other.reshape([1] * (count - other.dim()) + list(other.shape))
        shape = [x * y for x, y in zip(a.shape, b.shape)]
        for axis in range(count):
            a, b = a.unsqueeze(2 * axis + 1), b.unsqueeze(2 * axis)
        return (a * b).reshape(shape)

    def tensordot(a, b, dims=2):
        if torch.is_tensor(dims):
            dims = dims.tolist()
        if isinstance(dims, int):
            left, right = list(range(a.dim() - dims, a.dim())), list(range(dims))
        else:
            left, right = [[axis] if isinstance(axis, int) else list(axis) for axis in dims]
        left, right = [axis % a.dim() for axis in left], [axis % b.dim() for axis in right]
        free_a = [axis for axis in range(a.dim()) if axis not in left]
        free_b = [axis for axis in range(b.dim()) if axis not in right]
        width = math.prod(a.shape[axis] for axis in left)
        rows = a.permute(free_a + left).reshape(-1, width)
        columns = b.permute(right + free_b).reshape(width, -1)
        return (rows @ columns).reshape([a.shape[axis] for axis in free_a] + [b.shape[axis] for axis in free_b])

    def chain_matmul(*matrices):
        result = matrices[0]
        for matrix in matrices[1:]:
            result = result @ matrix
        return result

    def cov(input, *, correction=1):
        rows = input.reshape(1, -1) if input.dim() < 2 else input
        centred = rows - rows.mean(1, keepdim=True)
        return (centred @ centred.t() / (rows.shape[1] - correction)).squeeze()

    def corrcoef(input):
        table = cov(input)
        if table.dim() == 0:
            return table / table
        scale = torch.sqrt(torch.diag(table))
        return table / scale.unsqueeze(0) / scale.unsqueeze(1)
    """#
}
