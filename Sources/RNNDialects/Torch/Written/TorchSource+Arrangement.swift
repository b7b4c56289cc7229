extension TorchSource {
  /// Of `torch`: searching, indexed changes, joining, splitting and turning.
  static let arrangement = #"""
    def searchsorted(sorted_sequence, values, *, right=False, side=None):
        right = right or side == 'right'
        scalar = not torch.is_tensor(values)
        if scalar:
            values = torch.tensor(values)
        row = sorted_sequence.unsqueeze(-2) if sorted_sequence.dim() > 1 else sorted_sequence
        below = row <= values.unsqueeze(-1) if right else row < values.unsqueeze(-1)
        return below.sum(-1)

    def bucketize(input, boundaries, *, right=False):
        return searchsorted(boundaries, input, right=right)

    def isin(elements, test_elements, *, assume_unique=False, invert=False):
        elements = elements if torch.is_tensor(elements) else torch.tensor(elements)
        test_elements = test_elements if torch.is_tensor(test_elements) else torch.tensor(test_elements)
        there = (elements.unsqueeze(-1) == test_elements.reshape(-1)).any(-1)
        return ~there if invert else there

    def histc(input, bins=100, min=0, max=0):
        low, high = float(min), float(max)
        if low == high:
            low, high = float(input.min()), float(input.max())
        if low == high:
            low, high = low - 1, high + 1
        flat = input.detach().reshape(-1)
        flat = flat[(flat >= low) & (flat <= high)]
        place = torch.clamp(torch.floor((flat - low) / (high - low) * bins), 0, bins - 1).to(torch.int64)
        return torch.bincount(place, minlength=bins).to(input.dtype)

    def index_add(input, dim, index, source, *, alpha=1):
        shape = [1] * input.dim()
        shape[dim] = -1
        return input.scatter_add(dim, index.reshape(shape).expand(source.shape), alpha * source)

    def index_fill(input, dim, index, value):
        shape = [1] * input.dim()
        shape[dim] = -1
        size = list(input.shape)
        size[dim] = len(index)
        filling = torch.full(size, float(value) if input.is_floating_point() else value, dtype=input.dtype)
        return torch._named('IndexFillBackward0', input.scatter(dim, index.reshape(shape).expand(size), filling))

    def index_copy(input, dim, index, source):
        shape = [1] * input.dim()
        shape[dim] = -1
        return torch._named('IndexCopyBackward0', input.scatter(dim, index.reshape(shape).expand(source.shape), source))

    def take_along_dim(input, indices, dim=None):
        if dim is None:
            return input.reshape(-1)[indices.reshape(-1)]
        return torch.gather(input, dim, indices)

    def tensor_split(input, indices_or_sections, dim=0):
        count = input.shape[dim]
        if isinstance(indices_or_sections, int):
            small, extra = divmod(count, indices_or_sections)
            sizes = [small + 1] * extra + [small] * (indices_or_sections - extra)
            return tuple(torch.split(input, sizes, dim))
        cuts = [0] + [min(cut if cut >= 0 else cut + count, count) for cut in indices_or_sections] + [count]
        return tuple(input.narrow(dim, low, max(0, high - low)) for low, high in zip(cuts, cuts[1:]))

    def hsplit(input, indices_or_sections):
        return tensor_split(input, indices_or_sections, 0 if input.dim() == 1 else 1)

    def vsplit(input, indices_or_sections):
        return tensor_split(input, indices_or_sections, 0)

    def dstack(tensors):
        def deep(tensor):
            while tensor.dim() < 2:
                tensor = tensor.unsqueeze(0)
            return tensor.unsqueeze(-1) if tensor.dim() == 2 else tensor
        return torch.cat([deep(tensor) for tensor in tensors], 2)

    def column_stack(tensors):
        return torch.cat([tensor.reshape(-1, 1) if tensor.dim() < 2 else tensor for tensor in tensors], 1)

    def atleast_1d(*tensors):
        result = tuple(tensor.reshape(1) if tensor.dim() == 0 else tensor for tensor in tensors)
        return result[0] if len(tensors) == 1 else result

    def atleast_2d(*tensors):
        result = tuple(tensor if tensor.dim() > 1 else tensor.reshape(1, -1) for tensor in tensors)
        return result[0] if len(tensors) == 1 else result

    def unflatten(input, dim, sizes):
        dim = dim % input.dim()
        product = 1
        for size in sizes:
            product *= size
        if product != input.size(dim) and (-1 not in sizes or product == 0 or input.size(dim) % -product):
            raise RuntimeError("unflatten: Provided sizes %s don't multiply up to the size of dim %d (%d) in the input "
                               'tensor' % (list(sizes), dim, input.size(dim)))
        return input.reshape(list(input.shape[:dim]) + list(sizes) + list(input.shape[dim + 1:]))

    def rot90(input, k=1, dims=(0, 1)):
        first, second = dims
        k = k % 4
        if k == 0:
            return input.clone()
        if k == 2:
            return torch.flip(input, dims)
        turned = torch.transpose(input, first, second)
        return torch.flip(turned, [first]) if k == 1 else torch.flip(turned, [second])

    def fliplr(input):
        return torch._named('FlipBackward0', torch.flip(input, [1]))

    def flipud(input):
        return torch.flip(input, [0])

    def moveaxis(input, source, destination):
        return torch._named('PermuteBackward0', torch.movedim(input, source, destination))

    def tril_indices(row, col, offset=0):
        return torch.nonzero(torch.tril(torch.ones(row, col), offset)).t().contiguous()

    def triu_indices(row, col, offset=0):
        return torch.nonzero(torch.triu(torch.ones(row, col), offset)).t().contiguous()

    def cartesian_prod(*tensors):
        if len(tensors) == 1:
            return tensors[0]
        grids = torch.meshgrid(*tensors, indexing='ij')
        return torch.stack([grid.reshape(-1) for grid in grids], 1)

    def combinations(input, r=2, with_replacement=False):
        import itertools
        choose = itertools.combinations_with_replacement if with_replacement else itertools.combinations
        chosen = list(choose(range(len(input)), r))
        return input[torch.tensor(chosen, dtype=torch.int64).reshape(-1, r)]

    def vander(x, N=None, increasing=False):
        count = len(x) if N is None else N
        powers = torch.arange(count)
        return x.unsqueeze(1) ** (powers if increasing else torch.flip(powers, [0]))

    def unique_consecutive(input, return_inverse=False, return_counts=False):
        flat = input.reshape(-1)
        starts = torch.cat([torch.ones(min(1, len(flat)), dtype=torch.bool), flat[1:] != flat[:-1]])
        place = torch.cumsum(starts.to(torch.int64), 0) - 1
        result = [flat[starts]]
        if return_inverse:
            result.append(place.reshape(input.shape))
        if return_counts:
            result.append(torch.bincount(place))
        return result[0] if len(result) == 1 else tuple(result)

    def trapezoid(y, x=None, *, dx=1, dim=-1):
        count = y.shape[dim]
        middle = (y.narrow(dim, 1, count - 1) + y.narrow(dim, 0, count - 1)) / 2
        return (middle * (dx if x is None else diff(x, dim=-1))).sum(dim)

    trapz = trapezoid

    def cosine_similarity(x1, x2, dim=1, eps=1e-08):
        return torch._named('SumBackward1', torch.nn.functional.cosine_similarity(x1, x2, dim, eps))
    """#
}
