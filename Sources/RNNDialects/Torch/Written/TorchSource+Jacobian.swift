extension TorchSource {
  /// Of `torch.autograd.functional`.
  static let jacobian = #"""
    import torch

    def _outputs(func, inputs):
        single = torch.is_tensor(inputs)
        points = tuple(tensor.detach().clone().requires_grad_(True) for tensor in ((inputs,) if single else inputs))
        result = func(*points)
        if not torch.is_tensor(result) and not isinstance(result, tuple):
            raise TypeError('The outputs of the user-provided function given to jacobian must be either a Tensor or a '
                            f'tuple of Tensors but the given outputs of the user-provided function has type {type(result)}.')
        return single, points, result

    def _rows(output, points):
        columns = [[] for _ in points]
        flat = output.reshape(-1)
        for number in range(flat.numel()):
            if flat.requires_grad:
                slopes = torch.autograd.grad(flat[number], points, retain_graph=True, allow_unused=True)
            else:
                slopes = [None] * len(points)
            for column, slope, point in zip(columns, slopes, points):
                column.append(torch.zeros_like(point).detach() if slope is None else slope)
        return tuple(torch.stack(column).reshape(tuple(output.shape) + tuple(point.shape))
                     for column, point in zip(columns, points))

    def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy='reverse-mode'):
        if create_graph:
            raise NotImplementedError('jacobian: create_graph=True is not here yet: derivatives are of first order')
        single, points, result = _outputs(func, inputs)
        if torch.is_tensor(result):
            rows = _rows(result, points)
            return rows[0] if single else rows
        tables = tuple(_rows(output, points) for output in result)
        return tuple(table[0] for table in tables) if single else tables

    def vjp(func, inputs, v=None, create_graph=False, strict=False):
        single, points, result = _outputs(func, inputs)
        if v is None:
            if result.numel() != 1:
                raise RuntimeError('The vector v can only be None if the user-provided function returns a single Tensor '
                                   'with a single element.')
            v = torch.ones_like(result)
        slopes = torch.autograd.grad(result, points, v, allow_unused=True)
        slopes = tuple(torch.zeros_like(point) if slope is None else slope for slope, point in zip(slopes, points))
        return result.detach(), slopes[0] if single else slopes

    def jvp(func, inputs, v=None, create_graph=False, strict=False):
        table = jacobian(func, inputs)
        single = torch.is_tensor(inputs)
        result = func(*((inputs,) if single else inputs))
        tables, vectors = ((table,), (v,)) if single else (table, v)
        total = 0
        for rows, vector in zip(tables, vectors):
            count = vector.numel()
            total = total + (rows.reshape(-1, count) @ vector.reshape(count)).reshape(result.shape)
        return result.detach(), total
    """#
}
