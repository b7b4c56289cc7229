extension KerasSource {
  /// What `keras.ops` has beside the functions that every script needs.
  static let manyOperations = WrittenSource(
    """
    scan fori_loop while_loop cond switch map vectorized_map associative_scan take_along_axis top_k tril triu outer
    tensordot inner cross diag diagonal trace average median quantile amax amin cumprod count_nonzero nonzero isnan
    isfinite isinf nan_to_num roll moveaxis ravel broadcast_to hstack vstack meshgrid full_like empty identity log1p
    expm1 log2 log10 rsqrt erf hard_tanh softsign relu6 selu celu in_top_k segment_sum scatter scatter_update slice
    slice_update true_divide floor_divide mod logical_xor digitize bincount sinh cosh tan arctan2 arctan arcsin arccos
    reciprocal real conjugate trunc isclose binary_crossentropy categorical_crossentropy
    sparse_categorical_crossentropy multi_hot moments normalize batch_normalization layer_normalization inv det
    cholesky qr svd solve ndim size is_tensor diff get_item rot90 vdot searchsorted glu log_sigmoid threshold
    tanh_shrink hard_silu extract_sequences logdet saturate_cast
    """, everything,
    #"""
    def _plain(function, name, summary, example):
        # A function of tensors, arrays, numbers and places of a model, under a name.
        def convert(leaf):
            return _tensor(leaf) if isinstance(leaf, (Variable, np.ndarray, list)) else leaf

        def apply(*args, **kwargs):
            return function(*[convert(part) for part in args], **{key: convert(part) for key, part in kwargs.items()})
        apply.__name__ = apply.__qualname__ = name
        apply = _op(apply)
        apply.__name__ = apply.__qualname__ = name
        apply.__doc__ = f'{summary}\n\n>>> keras.ops.{example}'
        return apply

    def _float(x):
        return _floating(_tensor(x))

    # Along time and in loops

    def scan(f, init, xs=None, length=None, reverse=False, unroll=1):
        """Carries a state along the first axis: `f(carry, x)` gives the next carry and an output.

        >>> keras.ops.scan(lambda c, x: (c + x, c), 0, keras.ops.arange(3))[1].shape
        torch.Size([3])
        """
        xs = None if xs is None else _map(_tensor, xs)
        count = length if xs is None else _flatten(xs)[0].shape[0]
        carry, outputs = _map(_tensor, init), []
        for index in reversed(range(count)) if reverse else range(count):
            carry, output = f(carry, None if xs is None else _map(lambda leaf: leaf[index], xs))
            outputs.append(output)
        if reverse:
            outputs.reverse()
        return carry, _stacked(outputs)

    def _stacked(parts):
        columns = zip(*[_flatten(part) for part in parts])
        return _pack(parts[0], [torch.stack([_tensor(leaf) for leaf in column]) for column in columns])

    def fori_loop(lower, upper, body_fun, init_val):
        """What `body_fun(index, value)` makes of a value in a row of steps.

        >>> keras.ops.fori_loop(0, 3, lambda i, x: x + i, 1)
        4
        """
        value = init_val
        for index in range(int(lower), int(upper)):
            value = body_fun(index, value)
        return value

    def while_loop(cond, body, loop_vars, maximum_iterations=None):
        """Goes on while `cond` holds.

        >>> keras.ops.while_loop(lambda i: i < 3, lambda i: (i + 1,), (0,))
        (3,)
        """
        several = isinstance(loop_vars, (tuple, list))
        values = tuple(loop_vars) if several else (loop_vars,)
        count = 0
        while bool(cond(*values)) and (maximum_iterations is None or count < maximum_iterations):
            values = body(*values)
            values = tuple(values) if isinstance(values, (tuple, list)) else (values,)
            count += 1
        return values if several else values[0]

    def cond(pred, true_fn, false_fn):
        """What one of two functions gives.

        >>> keras.ops.cond(True, lambda: 1, lambda: 2)
        1
        """
        return true_fn() if bool(pred) else false_fn()

    def switch(index, branches, *operands):
        """What one of several functions gives.

        >>> keras.ops.switch(1, [lambda: 1, lambda: 2])
        2
        """
        return branches[min(max(int(index), 0), len(branches) - 1)](*operands)

    def map(f, xs):
        """What a function gives for each element along the first axis.

        >>> keras.ops.map(lambda x: x + 1, keras.ops.arange(2)).shape
        torch.Size([2])
        """
        xs = _map(_tensor, xs)
        return _stacked([f(_map(lambda leaf: leaf[index], xs)) for index in range(_flatten(xs)[0].shape[0])])

    def vectorized_map(function, elements):
        """What a function gives for each element along the first axis.

        >>> keras.ops.vectorized_map(lambda x: x * 2, keras.ops.arange(2)).shape
        torch.Size([2])
        """
        return map(function, elements)

    def associative_scan(f, elems, reverse=False, axis=0):
        """Joins elements from the first on.

        >>> keras.ops.associative_scan(lambda a, b: a + b, keras.ops.arange(3)).shape
        torch.Size([3])
        """
        elems = _map(_tensor, elems)
        count = _flatten(elems)[0].shape[axis]
        order = list(reversed(range(count))) if reverse else list(range(count))
        found = []
        for index in order:
            part = _map(lambda leaf: leaf.select(axis, index), elems)
            found.append(f(found[-1], part) if found else part)
        if reverse:
            found.reverse()
        columns = zip(*[_flatten(part) for part in found])
        return _pack(elems, [torch.stack(column, axis) for column in columns])

    # Element by element

    for _name in ('log1p', 'expm1', 'log2', 'log10', 'rsqrt', 'erf', 'sinh', 'cosh', 'tan', 'reciprocal'):
        globals()[_name] = _plain((lambda function: lambda x: function(_float(x)))(getattr(torch, _name)), _name,
                                  f'{_name} of each element.', f'{_name}([0.5]).shape')
    for _name, _other in (('arctan', 'atan'), ('arcsin', 'asin'), ('arccos', 'acos')):
        globals()[_name] = _plain((lambda function: lambda x: function(_float(x)))(getattr(torch, _other)), _name,
                                  f'{_name} of each element.', f'{_name}([0.5]).shape')
    for _name in ('isnan', 'isfinite', 'isinf', 'nan_to_num', 'trunc', 'ravel'):
        globals()[_name] = _plain((lambda function: lambda x: function(_tensor(x)))(getattr(torch, _name)), _name,
                                  f'{_name} as of NumPy.', f'{_name}([0.5]).shape')
    for _name, _function in (
            ('hard_tanh', hard_tanh), ('softsign', softsign), ('relu6', relu6), ('selu', selu),
            ('celu', lambda x, alpha=1.0: torch.where(x > 0, x, alpha * torch.expm1(x / alpha))),
            ('log_sigmoid', lambda x: -F.softplus(-x)), ('tanh_shrink', lambda x: x - torch.tanh(x)),
            ('hard_silu', lambda x: x * hard_sigmoid(x)),
            ('threshold', lambda x, threshold, default_value: torch.where(
                x > threshold, x, torch.full_like(x, default_value))),
            ('glu', lambda x, axis=-1: torch.chunk(x, 2, axis)[0] * torch.sigmoid(torch.chunk(x, 2, axis)[1]))):
        globals()[_name] = _plain((lambda function: lambda x, *args, **kwargs: function(_float(x), *args, **kwargs))(
            _function), _name, f'The activation {_name}.',
            f"{_name}([0.5, 1.0]{', 0.1, 0.0' if _name == 'threshold' else ''}).shape")
    true_divide, floor_divide, mod, get_item = ops_true_divide, ops_floor_divide, ops_mod, ops_get_item
    logical_xor = _plain(lambda x1, x2: _tensor(x1).to(torch.bool) ^ _tensor(x2).to(torch.bool), 'logical_xor',
                         'One, but not both.', 'logical_xor([True], [False])')
    arctan2 = _plain(lambda x1, x2: torch.atan2(_float(x1), _float(x2)), 'arctan2', 'The angle of a point.',
                     'arctan2([0.0], [1.0])')
    isclose = _plain(lambda x1, x2, rtol=1e-05, atol=1e-08, equal_nan=False: torch.isclose(
        _float(x1), _float(x2), rtol, atol, equal_nan), 'isclose', 'Whether numbers are close.',
                     'isclose([1.0], [1.0])')
    real = _plain(lambda x: _tensor(x), 'real', 'The real part.', 'real([1.0])')
    conjugate = _plain(lambda x: _tensor(x), 'conjugate', 'The conjugate of a real number: itself.', 'conjugate([1.0])')
    saturate_cast = _plain(lambda x, dtype: torch.clamp(_tensor(x), torch.iinfo(getattr(torch, dtype)).min, torch.iinfo(
        getattr(torch, dtype)).max).to(getattr(torch, dtype)), 'saturate_cast', 'Another type, cut off at its ends.',
        "saturate_cast([300], 'uint8')")

    # Shapes and places

    take_along_axis = _plain(lambda x, indices, axis=None: torch.take_along_dim(
        _tensor(x), _tensor(indices).to(torch.int64), axis), 'take_along_axis', 'Elements at places along an axis.',
        'take_along_axis(np.eye(2), np.array([[0], [1]]), axis=1)')
    top_k = _plain(lambda x, k, sorted=True: _top(_tensor(x), k), 'top_k', 'The largest elements and their places.',
                   'top_k([1.0, 3.0, 2.0], 2)[0]')
    tril = _plain(lambda x, k=0: torch.tril(_tensor(x), k), 'tril', 'What is not above the diagonal.',
                  'tril(np.ones((2, 2)))')
    triu = _plain(lambda x, k=0: torch.triu(_tensor(x), k), 'triu', 'What is not below the diagonal.',
                  'triu(np.ones((2, 2)))')
    diag = _plain(lambda x, k=0: torch.diag(_tensor(x), k), 'diag', 'A diagonal, or a matrix of it.',
        'diag([1.0, 2.0])')
    diagonal = _plain(lambda x, offset=0, axis1=0, axis2=1: torch.diagonal(_tensor(x), offset, axis1, axis2),
        'diagonal',
                      'The diagonal.', 'diagonal(np.eye(2))')
    trace = _plain(lambda x, offset=0, axis1=0, axis2=1: torch.diagonal(_tensor(x), offset, axis1, axis2).sum(-1),
                   'trace', 'The sum of the diagonal.', 'trace(np.eye(2))')
    roll = _plain(lambda x, shift, axis=None: torch.roll(_tensor(x), shift, axis), 'roll',
        'Moved along, around the end.',
                  'roll([1, 2, 3], 1)')
    moveaxis = _plain(lambda x, source, destination: torch.movedim(_tensor(x), source, destination), 'moveaxis',
                      'An axis at another place.', 'moveaxis(np.ones((2, 3)), 0, 1).shape')
    broadcast_to = _plain(lambda x, shape: torch.broadcast_to(_tensor(x), tuple(shape)), 'broadcast_to',
                          'Repeated to a shape.', 'broadcast_to([1.0], (2, 2))')
    rot90 = _plain(lambda array, k=1, axes=(0, 1): torch.rot90(_tensor(array), k, list(axes)), 'rot90',
                   'Turned by quarters.', 'rot90(np.eye(2))')
    slice = _plain(lambda inputs, start_indices, shape: _part(_tensor(inputs), start_indices, shape), 'slice',
                   'A part that begins at a place and has a shape.', 'slice(np.eye(3), (0, 1), (2, 2))')
    slice_update = _plain(lambda inputs, start_indices, updates: _with_part(_tensor(inputs), start_indices, _tensor(
        updates)), 'slice_update', 'With another part at a place.', 'slice_update(np.zeros(3), (1,), np.ones(1))')
    scatter = _plain(lambda indices, values, shape: _with_places(torch.zeros(tuple(shape), dtype=_tensor(values).dtype),
                                                                 _tensor(indices), _tensor(values), True), 'scatter',
                     'Values at places, zeros elsewhere.', 'scatter(np.array([[1]]), np.ones(1), (3,))')
    scatter_update = _plain(lambda inputs, indices, updates: _with_places(
        _tensor(inputs).clone(), _tensor(indices), _tensor(updates), False), 'scatter_update',
        'With other values at places.', 'scatter_update(np.zeros(3), np.array([[1]]), np.ones(1))')
    extract_sequences = _plain(lambda x, sequence_length, sequence_stride: _tensor(x).unfold(
        -1, sequence_length, sequence_stride), 'extract_sequences', 'Windows along the last axis.',
        'extract_sequences([1, 2, 3], 2, 1)')

    def _top(x, k):
        values, places = torch.topk(x, k)
        return values, places.to(torch.int32)

    def _part(x, starts, shape):
        for axis, (start, size) in enumerate(zip(starts, shape)):
            x = x.narrow(axis, int(start), x.shape[axis] - int(start) if size == -1 else int(size))
        return x

    def _with_part(x, starts, updates):
        x = x.clone()
        _part(x, starts, updates.shape)[...] = updates.to(x.dtype)
        return x

    def _with_places(x, indices, values, adds):
        for place, value in zip(indices.reshape(-1, indices.shape[-1]).tolist(),
                                values.reshape((-1,) + tuple(values.shape[indices.ndim - 1:]))):
            x[tuple(place)] = x[tuple(place)] + value if adds else value.to(x.dtype)
        return x

    def hstack(xs):
        """Side by side.

        >>> keras.ops.hstack([[1], [2]]).shape
        torch.Size([2])
        """
        xs = [_tensor(x) for x in xs]
        return torch.cat(xs, 0 if xs[0].ndim < 2 else 1)

    def vstack(xs):
        """One below the other.

        >>> keras.ops.vstack([[1], [2]]).shape
        torch.Size([2, 1])
        """
        return torch.cat([_tensor(x) if _tensor(x).ndim > 1 else _tensor(x).reshape(1, -1) for x in xs], 0)

    def meshgrid(*x, indexing='xy'):
        """Tables of coordinates.

        >>> keras.ops.meshgrid([1, 2], [3, 4, 5])[0].shape
        torch.Size([3, 2])
        """
        return list(torch.meshgrid(*[_tensor(part) for part in x], indexing=indexing))

    def full_like(x, fill_value, dtype=None):
        """All one number, in a shape.

        >>> keras.ops.full_like([1.0, 2.0], 3)
        tensor([3., 3.])
        """
        return torch.full_like(_tensor(x, dtype), fill_value)

    def empty(shape, dtype=None):
        """A tensor to be filled.

        >>> keras.ops.empty((2, 3)).shape
        torch.Size([2, 3])
        """
        return torch.zeros(tuple(shape), dtype=getattr(torch, dtype or 'float32'))

    def identity(n, dtype=None):
        """The unit matrix.

        >>> keras.ops.identity(2).shape
        torch.Size([2, 2])
        """
        return torch.eye(n, dtype=getattr(torch, dtype or 'float32'))

    def ndim(x):
        """How many axes there are.

        >>> keras.ops.ndim([[1]])
        2
        """
        return len(x.shape) if hasattr(x, 'shape') else _tensor(x).ndim

    def size(x):
        """How many elements there are.

        >>> keras.ops.size([1, 2])
        2
        """
        return _tensor(x).numel()

    def is_tensor(x):
        """Whether it is a tensor.

        >>> keras.ops.is_tensor([1])
        False
        """
        return torch.is_tensor(x)
    """#, manyReductions)
}
