extension TorchSource {
  /// Of `torch.autograd.functional`.
  static let jacobian = #"""
    import torch

    def _outputs(func, inputs, create_graph=False):
        single = torch.is_tensor(inputs)
        given = (inputs,) if single else inputs
        if create_graph:
            points = tuple(tensor.view_as(tensor) if tensor.requires_grad else tensor.detach().clone().requires_grad_(True)
                           for tensor in given)
        else:
            points = tuple(tensor.detach().clone().requires_grad_(True) for tensor in given)
        result = func(*points)
        if not torch.is_tensor(result) and not isinstance(result, tuple):
            raise TypeError('The outputs of the user-provided function given to jacobian must be either a Tensor or a '
                            f'tuple of Tensors but the given outputs of the user-provided function has type {type(result)}.')
        return single, points, result

    def _rows(output, points, create_graph=False):
        columns = [[] for _ in points]
        flat = output.reshape(-1)
        for number in range(flat.numel()):
            if flat.requires_grad:
                slopes = torch.autograd.grad(flat[number], points, retain_graph=True, create_graph=create_graph,
                                             allow_unused=True)
            else:
                slopes = [None] * len(points)
            for column, slope, point in zip(columns, slopes, points):
                column.append(torch.zeros_like(point).detach() if slope is None else slope)
        return tuple(torch.stack(column).reshape(tuple(output.shape) + tuple(point.shape))
                     for column, point in zip(columns, points))

    def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy='reverse-mode'):
        single, points, result = _outputs(func, inputs, create_graph)
        if torch.is_tensor(result):
            rows = _rows(result, points, create_graph)
            return rows[0] if single else rows
        tables = tuple(_rows(output, points, create_graph) for output in result)
        return tuple(table[0] for table in tables) if single else tables

    def _scalar(func, inputs, name):
        single, points, result = _outputs(func, inputs)
        if result.numel() != 1:
            raise RuntimeError(f'The Tensor returned by the function given to {name} should contain a single element')
        slopes = torch.autograd.grad(result.reshape(()), points, create_graph=True, allow_unused=True)
        slopes = tuple(torch.zeros_like(point) if slope is None else slope for slope, point in zip(slopes, points))
        return single, points, result, slopes

    def hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy='reverse-mode'):
        """The second derivatives of a function that gives one number.

        >>> torch.autograd.functional.hessian(lambda x: (x ** 3).sum(), torch.ones(2))
        """
        single, points, result, slopes = _scalar(func, inputs, 'hessian')
        tables = tuple(_rows(slope, points, create_graph) for slope in slopes)
        return tables[0][0] if single else tables

    def vhp(func, inputs, v=None, create_graph=False, strict=False):
        """The value of a function and the product of a vector and its second derivatives.

        >>> torch.autograd.functional.vhp(lambda x: (x ** 3).sum(), torch.ones(2), torch.ones(2))
        """
        single, points, result, slopes = _scalar(func, inputs, 'vhp')
        vectors = tuple(torch.ones_like(point) for point in points) if v is None else (v,) if single else tuple(v)
        total = sum((slope * vector).sum() for slope, vector in zip(slopes, vectors))
        found = torch.autograd.grad(total, points, allow_unused=True) if total.requires_grad else [None] * len(points)
        found = tuple(torch.zeros_like(point) if slope is None else slope for slope, point in zip(found, points))
        return result.detach(), found[0] if single else found

    def hvp(func, inputs, v=None, create_graph=False, strict=False):
        """The value of a function and the product of its second derivatives and a vector.

        >>> torch.autograd.functional.hvp(lambda x: (x ** 3).sum(), torch.ones(2), torch.ones(2))
        """
        return vhp(func, inputs, v, create_graph, strict)

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
