extension KerasSource {
  /// Functions of tensors and of places in a model.
  static let operations = #"""
    def _op(function):
        # A function of tensors that also takes places of a model.
        def apply(*args, **kwargs):
            if _is_symbolic((args, list(kwargs.values()))):
                return _Operation(function, apply.__name__)(*args, **kwargs)
            convert = lambda leaf: _tensor(leaf) if isinstance(leaf, (Variable, np.ndarray)) else leaf
            return function(*[_map(convert, part) for part in args], **_map(convert, kwargs))
        apply.__name__ = function.__name__
        return apply

    def _reduction(name):
        def reduce(x, axis=None, keepdims=False):
            x = _tensor(x)
            reducer = getattr(x, name)
            if axis is None:
                return reducer()
            return reducer(axis, keepdim=keepdims)
        reduce.__name__ = name
        return _op(reduce)

    def _extreme(name):
        def reduce(x, axis=None, keepdims=False):
            x = _tensor(x)
            reducer = getattr(torch, 'a' + name)
            return reducer(x) if axis is None else reducer(x, axis, keepdim=keepdims)
        reduce.__name__ = name
        return _op(reduce)

    def _elementwise(name):
        function = getattr(torch, name)

        def apply(x):
            return function(_tensor(x))
        apply.__name__ = name
        return _op(apply)

    def convert_to_tensor(x, dtype=None, sparse=None):
        if dtype is None and isinstance(x, (int, list, tuple)) and all(type(leaf) is int for leaf in _flatten(x)):
            dtype = 'int32'
        return _tensor(x, dtype)

    def convert_to_numpy(x):
        return np.asarray(_tensor(x).detach().numpy())

    def shape(x):
        return tuple(x.shape)

    def cast(x, dtype):
        return _op(lambda x: _tensor(x, dtype))(x)

    def _alike(*operands):
        # Tensors of one type, which products ask for.
        operands = [_tensor(part) for part in operands]
        dtype = operands[0].dtype
        for part in operands[1:]:
            dtype = torch.promote_types(dtype, part.dtype)
        return [part.to(dtype) for part in operands]

    def zeros(shape, dtype='float32'):
        return torch.zeros(shape, dtype=getattr(torch, dtype or 'float32'))

    def ones(shape, dtype='float32'):
        return torch.ones(shape, dtype=getattr(torch, dtype or 'float32'))

    ops_sum, ops_mean = _reduction('sum'), _reduction('mean')
    ops_max, ops_min = _extreme('max'), _extreme('min')
    ops_exp, ops_log, ops_sqrt, ops_abs = (_elementwise(name) for name in ('exp', 'log', 'sqrt', 'abs'))
    ops_sin, ops_cos, ops_square = (_elementwise(name) for name in ('sin', 'cos', 'square'))
    ops_add = _op(lambda x1, x2: _tensor(x1) + _tensor(x2))
    ops_subtract = _op(lambda x1, x2: _tensor(x1) - _tensor(x2))
    ops_multiply = _op(lambda x1, x2: _tensor(x1) * _tensor(x2))
    ops_divide = _op(lambda x1, x2: _tensor(x1) / _tensor(x2))
    ops_matmul = _op(lambda x1, x2: torch.matmul(*_alike(x1, x2)))
    ops_reshape = _op(lambda x, newshape: _tensor(x).reshape(newshape))
    ops_transpose = _op(lambda x, axes=None: _tensor(x).permute(axes or tuple(reversed(range(_tensor(x).ndim)))))
    ops_concatenate = _op(lambda xs, axis=0: torch.cat([_tensor(x) for x in xs], axis))
    ops_stack = _op(lambda x, axis=0: torch.stack([_tensor(part) for part in x], axis))
    ops_expand_dims = _op(lambda x, axis: _tensor(x).unsqueeze(axis))
    ops_squeeze = _op(lambda x, axis=None: _tensor(x).squeeze() if axis is None else _tensor(x).squeeze(axis))
    ops_argmax = _op(lambda x, axis=None: _tensor(x).argmax() if axis is None else _tensor(x).argmax(axis))
    ops_where = _op(lambda condition, x1, x2: torch.where(_tensor(condition), _tensor(x1), _tensor(x2)))
    ops_tanh, ops_sigmoid, ops_relu, ops_softmax = _op(tanh), _op(sigmoid), _op(relu), _op(softmax)
    ops_einsum = _op(lambda subscripts, *operands: torch.einsum(subscripts, *_alike(*operands)))
    ops_flip = _op(lambda x, axis=None: torch.flip(
        _tensor(x), list(range(_tensor(x).ndim)) if axis is None else [axis]))
    """#
}
