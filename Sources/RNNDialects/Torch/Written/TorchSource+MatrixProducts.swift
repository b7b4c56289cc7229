extension TorchSource {
  /// Of `torch.linalg`: products and norms.
  static let matrixProducts = #"""
    def multi_dot(tensors):
        result = tensors[0]
        for matrix in tensors[1:]:
            result = result @ matrix
        return result

    def matmul(input, other):
        return torch.matmul(input, other)

    def vecdot(x, y, *, dim=-1):
        return (x * y).sum(dim)

    def vander(x, N=None):
        return torch.vander(x, N, increasing=True)

    def cross(input, other, *, dim=-1):
        return torch.cross(input, other, dim=dim)

    def diagonal(A, *, offset=0, dim1=-2, dim2=-1):
        return torch.diagonal(A, offset, dim1, dim2)

    def matrix_norm(A, ord='fro', dim=(-2, -1), keepdim=False, *, dtype=None):
        x = torch.movedim(A if dtype is None else A.to(dtype), tuple(dim), (-2, -1))
        if ord == 'fro':
            value = torch.linalg.vector_norm(x, 2, dim=(-2, -1))
        elif ord == 'nuc':
            value = svdvals(x).sum(-1)
        elif ord in (2, -2):
            value = svdvals(x).amax(-1) if ord > 0 else svdvals(x).amin(-1)
        elif ord in (1, -1, math.inf, -math.inf):
            sums = x.abs().sum(-2 if abs(ord) == 1 else -1)
            value = sums.amax(-1) if ord > 0 else sums.amin(-1)
        else:
            raise RuntimeError('linalg.matrix_norm: Order %s not supported.' % ord)
        if keepdim:
            for axis in sorted(place % A.dim() for place in dim):
                value = value.unsqueeze(axis)
        return value

    def norm(A, ord=None, dim=None, keepdim=False, *, out=None, dtype=None):
        if dim is None and ord is not None and A.dim() > 2:
            raise RuntimeError('linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got %dD.'
                               % A.dim())
        if ord is None or isinstance(dim, int) or A.dim() == 1 or (dim is not None and len(dim) == 1):
            return torch.linalg.vector_norm(A, 2 if ord is None else ord, dim=dim, keepdim=keepdim)
        return matrix_norm(A, ord, (-2, -1) if dim is None else dim, keepdim, dtype=dtype)
    """#
}
