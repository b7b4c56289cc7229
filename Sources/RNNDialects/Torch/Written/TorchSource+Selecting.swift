extension TorchSource {
  /// Of `torch`: putting values into places, and other names for shapes.
  static let selecting = #"""
    import math
    import torch

    _in_order = sorted

    def index_put(input, indices, values, accumulate=False):
        result = input.clone()
        if not accumulate:
            result[tuple(indices)] = values
            return torch._named('IndexPutBackward0', result)
        places = torch.arange(input.numel()).reshape(input.shape)[tuple(indices)]
        flat = torch.broadcast_to(values.to(input.dtype), places.shape).reshape(-1)
        return input.reshape(-1).scatter_add(0, places.reshape(-1), flat).reshape(input.shape)

    def put(input, index, source, accumulate=False):
        flat = input.reshape(-1)
        index = torch.where(index < 0, index + flat.numel(), index)
        if index.numel() != source.numel():
            raise IndexError('put_(): Expected source and index to have the same number of elements, but got source.numel() '
                             '= %d, index.numel() = %d' % (source.numel(), index.numel()))
        return index_put(flat, (index.reshape(-1),), source.reshape(-1), accumulate).reshape(input.shape)

    def masked_scatter(input, mask, source):
        mask = torch.broadcast_to(mask, input.shape)
        count = int(mask.sum())
        if source.numel() < count:
            raise RuntimeError('masked_scatter: expected self and source to have same dtypes but got fewer elements')
        result = input.clone()
        result[mask] = source.reshape(-1)[:count].to(input.dtype)
        return torch._named('MaskedScatterBackward0', result)

    def scatter_reduce(input, dim, index, src, reduce, *, include_self=True):
        if reduce not in ('sum', 'prod', 'mean', 'amax', 'amin'):
            raise RuntimeError('reduce argument must be either sum, prod, mean, amax or amin, got ' + reduce)
        dim = dim % max(1, input.dim())
        src = src[tuple(slice(0, size) for size in index.shape)]
        start = input
        if not include_self:
            empty = {'sum': 0, 'mean': 0, 'prod': 1, 'amax': -math.inf, 'amin': math.inf}[reduce]
            hit = torch.zeros(input.shape).scatter_add(dim, index, torch.ones(index.shape)) > 0
            if not input.is_floating_point() and reduce in ('amax', 'amin'):
                empty = torch.iinfo(input.dtype).min if reduce == 'amax' else torch.iinfo(input.dtype).max
            start = torch.where(hit, torch.full_like(input, empty), input)
        if reduce in ('sum', 'mean'):
            total = start.scatter_add(dim, index, src)
            if reduce == 'sum':
                return total
            count = torch.zeros(input.shape, dtype=input.dtype).scatter_add(dim, index, torch.ones_like(src))
            count = torch.clamp(count + (1 if include_self else 0), min=1)
            return total / count if input.is_floating_point() else torch.div(total, count, rounding_mode='floor')
        # One layer for each time that a place is hit: within a layer no place comes twice.
        result = start
        pick = {'prod': torch.mul, 'amax': torch.maximum, 'amin': torch.minimum}[reduce]
        for position in range(index.size(dim) if index.dim() else 1):
            one = index.narrow(dim, position, 1) if index.dim() else index
            part = src.narrow(dim, position, 1) if index.dim() else src
            region = tuple(slice(0, size) if axis != dim else slice(None) for axis, size in enumerate(index.shape))
            area = result[region]
            new = pick(area.gather(dim, one), part)
            area = area.scatter(dim, one, new)
            if area.shape == result.shape:
                result = area
            else:
                result = result.clone()
                result[region] = area
        return result

    def index_reduce(input, dim, index, source, reduce, *, include_self=True):
        shape = [1] * source.dim()
        shape[dim] = index.numel()
        places = torch.broadcast_to(index.reshape(shape), source.shape)
        return scatter_reduce(input, dim, places, source, 'sum' if reduce == 'add' else reduce, include_self=include_self)

    def renorm(input, p, dim, maxnorm):
        axes = [axis for axis in range(input.dim()) if axis != dim % input.dim()]
        norms = torch.linalg.vector_norm(input, p, dim=axes, keepdim=True) if axes else torch.abs(input)
        return torch.where(norms > maxnorm, input * (maxnorm / (norms + 1e-7)), input)

    def select_scatter(input, src, dim, index):
        result = input.clone()
        result.select(dim, index).copy_(src)
        return result

    def slice_scatter(input, src, dim=0, start=None, end=None, step=1):
        result = input.clone()
        result[(slice(None),) * (dim % input.dim()) + (slice(start, end, step),)] = src
        return result

    def diagonal_scatter(input, src, offset=0, dim1=0, dim2=1):
        result = input.clone()
        count = src.size(-1)
        places = torch.arange(count)
        moved = torch.movedim(result, (dim1, dim2), (-2, -1))
        moved[..., places + max(-offset, 0), places + max(offset, 0)] = src
        return torch.movedim(moved, (-2, -1), (dim1, dim2))

    def swapdims(input, dim0, dim1):
        return torch.transpose(input, dim0, dim1)

    def adjoint(input):
        return torch.transpose(input, -2, -1)

    def broadcast_to(input, size):
        return input.expand(size)

    def broadcast_shapes(*shapes):
        result = []
        for shape in shapes:
            shape = [shape] if isinstance(shape, int) else list(shape)
            length = max(len(result), len(shape))
            a, b = [1] * (length - len(result)) + result, [1] * (length - len(shape)) + shape
            for x, y in zip(a, b):
                if x != y and 1 not in (x, y):
                    raise RuntimeError('Shape mismatch: objects cannot be broadcast to a single shape')
            result = [y if x == 1 else x for x, y in zip(a, b)]
        return torch.Size(result)

    def dsplit(input, indices_or_sections):
        return torch.tensor_split(input, indices_or_sections, dim=2)

    def split_with_sizes(input, split_sizes, dim=0):
        return torch.split(input, split_sizes, dim)

    unsafe_split_with_sizes = split_with_sizes

    def unsafe_split(tensor, split_size, dim=0):
        return torch.split(tensor, split_size, dim)

    def unsafe_chunk(input, chunks, dim=0):
        return torch.chunk(input, chunks, dim)

    def narrow_copy(input, dim, start, length):
        return torch.narrow(input, dim, start, length).clone()

    def row_stack(tensors):
        return torch.vstack(tensors)

    def atleast_3d(*tensors):
        if len(tensors) == 1 and isinstance(tensors[0], (list, tuple)):
            tensors = tensors[0]
        def lifted(x):
            if x.dim() == 0:
                return x.reshape(1, 1, 1)
            if x.dim() == 1:
                return x.unsqueeze(0).unsqueeze(-1)
            return x.unsqueeze(-1) if x.dim() == 2 else x
        return lifted(tensors[0]) if len(tensors) == 1 else tuple(lifted(x) for x in tensors)

    def ger(input, vec2):
        return torch.outer(input, vec2)

    def unravel_index(indices, shape):
        shape = (shape,) if isinstance(shape, int) else tuple(shape)
        result = []
        for size in reversed(shape):
            result.append(indices % size)
            indices = torch.div(indices, size, rounding_mode='floor')
        return tuple(reversed(result))

    def nanquantile(input, q, dim=None, keepdim=False, *, interpolation='linear'):
        x = input.reshape(-1) if dim is None else torch.movedim(input, dim, -1)
        rows = x.reshape(-1, x.size(-1))
        found = [torch.quantile(row[~torch.isnan(row)], q, interpolation=interpolation)
                 if (~torch.isnan(row)).any() else torch.quantile(row, q) for row in rows]
        result = torch.stack(found).reshape(x.shape[:-1] + found[0].shape)
        if found[0].dim():
            result = torch.movedim(result, -1, 0)
        if keepdim:
            result = result.unsqueeze(-1 if dim is None else dim)
        return result

    def histogram(input, bins, *, range=None, weight=None, density=False):
        edges = bins
        if not torch.is_tensor(bins):
            low, high = range if range is not None else (input.min().item(), input.max().item())
            if low == high:
                low, high = low - 0.5, high + 0.5
            edges = torch.linspace(low, high, bins + 1, dtype=input.dtype)
        places = torch.bucketize(input.reshape(-1), edges, right=True) - 1
        places = torch.where(input.reshape(-1) == edges[-1], places - 1, places)
        inside = (places >= 0) & (places < edges.numel() - 1)
        amounts = (torch.ones_like(input) if weight is None else weight).reshape(-1)[inside]
        counts = torch.zeros(edges.numel() - 1, dtype=input.dtype).scatter_add(0, places[inside], amounts)
        if density:
            counts = counts / (counts.sum() * torch.diff(edges))
        return torch._return_type('histogram', hist=counts, bin_edges=edges)

    def cumulative_trapezoid(y, x=None, *, dx=None, dim=-1):
        y = torch.movedim(y, dim, -1)
        steps = (1 if dx is None else dx) if x is None else torch.diff(x)
        return torch.movedim(torch.cumsum(steps * (y[..., 1:] + y[..., :-1]) / 2, -1), -1, dim)

    def gradient(input, *, spacing=1, dim=None, edge_order=1):
        axes = range(input.dim()) if dim is None else [dim] if isinstance(dim, int) else dim
        result = []
        for axis in axes:
            x = torch.movedim(input, axis, -1)
            first, last = (x[..., 1:2] - x[..., 0:1]) / spacing, (x[..., -1:] - x[..., -2:-1]) / spacing
            if edge_order == 2:
                first = (-3 * x[..., 0:1] + 4 * x[..., 1:2] - x[..., 2:3]) / (2 * spacing)
                last = (3 * x[..., -1:] - 4 * x[..., -2:-1] + x[..., -3:-2]) / (2 * spacing)
            inner = (x[..., 2:] - x[..., :-2]) / (2 * spacing)
            result.append(torch.movedim(torch.cat([first, inner, last], -1), -1, axis))
        return tuple(result)

    def pdist(input, p=2.0):
        rows, columns = torch.triu_indices(input.size(0), input.size(0), 1)
        return torch.linalg.vector_norm(input[rows] - input[columns], p, dim=-1)

    def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
        if dim is None:
            values, inverse, counts = torch._unique(input)
            inverse = inverse.reshape(input.shape)
        else:
            rows = torch.movedim(input, dim, 0)
            order = _in_order(range(rows.size(0)), key=lambda k: rows[k].flatten().tolist())
            kept, places, times = [], [0] * rows.size(0), []
            for k in order:
                if kept and torch.equal(rows[kept[-1]], rows[k]):
                    times[-1] += 1
                else:
                    kept.append(k)
                    times.append(1)
                places[k] = len(kept) - 1
            values = torch.movedim(rows[torch.tensor(kept, dtype=torch.int64)], 0, dim)
            inverse, counts = torch.tensor(places, dtype=torch.int64), torch.tensor(times, dtype=torch.int64)
        if not (return_inverse or return_counts):
            return values
        return (values,) + ((inverse,) if return_inverse else ()) + ((counts,) if return_counts else ())

    def nonzero_static(input, *, size, fill_value=-1):
        found = torch.nonzero(input)[:size]
        rest = torch.full((size - found.size(0), found.size(1)), fill_value, dtype=torch.int64)
        return torch.cat([found, rest])
    """#
}
