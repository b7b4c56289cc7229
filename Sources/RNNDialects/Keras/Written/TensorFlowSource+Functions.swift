extension TensorFlowSource {
  /// Functions of tensors under TensorFlow's names.
  static let functions = #"""
    def _op(function, summary, example, name=None):
        # A function of tensors that also takes places of a model, variables and numbers.
        def apply(*args, **kwargs):
            kwargs.pop('name', None)
            if _keras._is_symbolic((args, list(kwargs.values()))):
                return _keras._Operation(function, apply.__name__)(*args, **kwargs)
            return function(*args, **kwargs)
        apply.__name__ = name or function.__name__
        apply.__doc__ = f'{summary}\n\n{example}'
        return apply

    _t = convert_to_tensor

    def _together(x, y):
        # Two operands: a number of Python takes the type of the other.
        if not is_tensor(x) and not hasattr(x, 'dtype') and not isinstance(x, _keras.KerasTensor):
            y = _t(y)
            return _t(x, y.dtype), y
        x = _t(x)
        return x, _t(y) if is_tensor(y) or hasattr(y, 'dtype') else _t(y, x.dtype)

    def _binary(function, name, symbol):
        def apply(x, y):
            return function(*_together(x, y))
        return _op(apply, f'x {symbol} y, element by element.', f'>>> tf.{name}(3.0, 2.0).numpy()', name)

    add = _binary(lambda x, y: x + y, 'add', '+')
    subtract = _binary(lambda x, y: x - y, 'subtract', '-')
    multiply = _binary(lambda x, y: x * y, 'multiply', '*')
    divide = _binary(lambda x, y: x / y, 'divide', '/')
    pow = _binary(lambda x, y: x ** y, 'pow', '**')
    maximum = _binary(torch.maximum, 'maximum', 'or')
    minimum = _binary(torch.minimum, 'minimum', 'or')
    equal = _binary(lambda x, y: x == y, 'equal', '==')
    not_equal = _binary(lambda x, y: x != y, 'not_equal', '!=')
    greater = _binary(lambda x, y: x > y, 'greater', '>')
    less = _binary(lambda x, y: x < y, 'less', '<')
    greater_equal = _binary(lambda x, y: x >= y, 'greater_equal', '>=')
    less_equal = _binary(lambda x, y: x <= y, 'less_equal', '<=')

    def _unary(function, name):
        def apply(x):
            return function(_t(x))
        return _op(apply, f'{name} of each element.', f'>>> tf.{name}(1.0).numpy()', name)

    abs, exp, log, sqrt, square = (_unary(getattr(torch, name), name) for name in (
        'abs', 'exp', 'log', 'sqrt', 'square'))
    sin, cos, tanh, sigmoid = (_unary(getattr(torch, name), name) for name in ('sin', 'cos', 'tanh', 'sigmoid'))
    round, floor, ceil = (_unary(getattr(torch, name), name) for name in ('round', 'floor', 'ceil'))
    zeros_like, ones_like = _unary(torch.zeros_like, 'zeros_like'), _unary(torch.ones_like, 'ones_like')
    _softplus, _relu = _unary(F.softplus, 'softplus'), _unary(torch.relu, 'relu')
    identity = _unary(lambda x: x, 'identity')
    stop_gradient = _unary(lambda x: x.detach(), 'stop_gradient')

    def _reduction(name, function):
        def apply(input_tensor, axis=None, keepdims=False):
            x = _t(input_tensor)
            axes = list(_builtins.range(x.ndim)) if axis is None else [axis] if isinstance(axis, int) else list(axis)
            for place in sorted((place % x.ndim for place in axes), reverse=True):
                x = function(x, place, keepdims)
            return x
        return _op(apply, f'The {name} along an axis, or of all.', f'>>> tf.reduce_{name}([1.0, 3.0]).numpy()',
                   f'reduce_{name}')

    reduce_sum = _reduction('sum', lambda x, axis, keep: x.sum(axis, keepdim=keep))
    reduce_mean = _reduction('mean', lambda x, axis, keep: x.mean(axis, keepdim=keep))
    reduce_max = _reduction('max', lambda x, axis, keep: torch.amax(x, axis, keepdim=keep))
    reduce_min = _reduction('min', lambda x, axis, keep: torch.amin(x, axis, keepdim=keep))
    reduce_prod = _reduction('prod', lambda x, axis, keep: x.prod(axis, keepdim=keep))
    reduce_any = _reduction('any', lambda x, axis, keep: x.any(axis, keepdim=keep))
    reduce_all = _reduction('all', lambda x, axis, keep: x.all(axis, keepdim=keep))

    def reduce_variance(input_tensor, axis=None, keepdims=False):
        """The mean square distance from the mean.

        >>> tf.math.reduce_variance([1.0, 3.0]).numpy()
        array(1., dtype=float32)
        """
        x = _t(input_tensor)
        return reduce_mean(square(x - reduce_mean(x, axis, True)), axis, keepdims)

    def reduce_std(input_tensor, axis=None, keepdims=False):
        """The root of the mean square distance from the mean.

        >>> tf.math.reduce_std([1.0, 3.0]).numpy()
        array(1., dtype=float32)
        """
        return sqrt(reduce_variance(input_tensor, axis, keepdims))

    def _named(name, function, example):
        return _op(function, f'As {name} of TensorFlow.', f'>>> tf.{example}', name)

    argmax = _named('argmax', lambda input, axis=0, output_type=None: _t(_t(input).argmax(0 if axis is None else axis),
                                                                        output_type), 'argmax([1.0, 3.0])')
    argmin = _named('argmin', lambda input, axis=0, output_type=None: _t(_t(input).argmin(0 if axis is None else axis),
                                                                        output_type), 'argmin([1.0, 3.0])')
    einsum = _named('einsum', lambda equation, *inputs: torch.einsum(equation, *[_t(part) for part in inputs]),
                    "einsum('i,i->', [1.0, 2.0], [3.0, 4.0])")
    expand_dims = _named('expand_dims', lambda input, axis: _t(input).unsqueeze(axis), 'expand_dims([1.0], 0).shape')
    squeeze = _named('squeeze', lambda input, axis=None: _squeezed(_t(input), axis), 'squeeze([[1.0]])')
    reshape = _named('reshape', lambda tensor, shape: _t(tensor).reshape(_ints(shape)), 'reshape([1, 2], (2, 1)).shape')
    transpose = _named('transpose', lambda a, perm=None: _t(a).permute(
        tuple(perm or reversed(_builtins.range(_t(a).ndim)))), 'transpose([[1, 2]]).shape')
    concat = _named('concat', lambda values, axis=0: torch.cat([_t(part) for part in values], axis),
                    'concat([[1], [2]], 0)')
    stack = _named('stack', lambda values, axis=0: torch.stack([_t(part) for part in values], axis),
                   'stack([1, 2])')
    unstack = _named('unstack', lambda value, num=None, axis=0: list(torch.unbind(_t(value), axis)), 'unstack([1, 2])')
    split = _named('split', lambda value, num_or_size_splits, axis=0: _split(_t(value), num_or_size_splits, axis),
                   'split([1, 2], 2)')
    cast = _named('cast', lambda x, dtype: _t(x, dtype), "cast([1.5], 'int32')")
    gather = _named('gather', lambda params, indices, axis=0: _gathered(_t(params), _t(indices).to(torch.int64), axis),
                    'gather([5, 6], [1])')
    tile = _named('tile', lambda input, multiples: _t(input).repeat(*_ints(multiples)), 'tile([1], [3])')
    reverse = _named('reverse', lambda tensor, axis: torch.flip(_t(tensor), list(axis)), 'reverse([1, 2], [0])')
    roll = _named('roll', lambda input, shift, axis: torch.roll(_t(input), shift, axis), 'roll([1, 2, 3], 1, 0)')
    cumsum = _named('cumsum', lambda x, axis=0: torch.cumsum(_t(x), axis), 'cumsum([1, 2])')
    sort = _named('sort', lambda values, axis=-1, direction='ASCENDING': torch.sort(
        _t(values), axis, direction != 'ASCENDING')[0], 'sort([2, 1])')
    argsort = _named('argsort', lambda values, axis=-1, direction='ASCENDING': torch.sort(
        _t(values), axis, direction != 'ASCENDING')[1], 'argsort([2, 1])')
    norm = _named('norm', lambda tensor, ord='euclidean', axis=None: sqrt(reduce_sum(square(tensor), axis)),
                  'norm([3.0, 4.0])')
    clip_by_value = _named('clip_by_value', lambda t, clip_value_min, clip_value_max: torch.clamp(
        _t(t), clip_value_min, clip_value_max), 'clip_by_value([5.0], 0.0, 1.0)')
    where = _named('where', lambda condition, x=None, y=None: torch.stack(torch.where(_t(condition)), -1) if x is None
                   else torch.where(_t(condition), *_together(x, y)), 'where([True, False], 1.0, 0.0)')
    tensordot = _named('tensordot', lambda a, b, axes: torch.tensordot(_t(a), _t(b), axes),
                       'tensordot([[1.0]], [[2.0]], 1)')
    boolean_mask = _named('boolean_mask', lambda tensor, mask: _t(tensor)[_t(mask)],
                          'boolean_mask([1, 2], [True, False])')
    shape = _named('shape', lambda input: torch.tensor(list(_t(input).shape), dtype=torch.int32), 'shape([[1, 2]])')
    size = _named('size', lambda input: torch.tensor(_t(input).numel(), dtype=torch.int32), 'size([1, 2])')
    rank = _named('rank', lambda input: torch.tensor(_t(input).ndim, dtype=torch.int32), 'rank([[1]])')
    _softmax = _named('softmax', lambda logits, axis=-1: torch.softmax(_t(logits), axis), 'nn.softmax([1.0, 1.0])')
    _log_softmax = _named('log_softmax', lambda logits, axis=-1: torch.log_softmax(_t(logits), axis),
                          'nn.log_softmax([1.0, 1.0])')
    _dropout = _named('dropout', lambda x, rate, seed=None: F.dropout(_t(x), rate, True), 'nn.dropout([1.0], 0.0)')
    _diag = _named('diag', lambda diagonal: torch.diag(_t(diagonal)), 'linalg.diag([1.0, 2.0])')
    _band_part = _named('band_part', lambda input, num_lower, num_upper: _band(_t(input), num_lower, num_upper),
                        'linalg.band_part([[1.0, 2.0], [3.0, 4.0]], -1, 0)')

    def _ints(sizes):
        return [int(size) for size in sizes]

    def _squeezed(x, axis):
        if axis is None:
            return x.squeeze()
        for place in sorted((place % x.ndim for place in ([axis] if isinstance(axis, int) else axis)), reverse=True):
            x = x.squeeze(place)
        return x

    def _split(value, parts, axis):
        return list(torch.split(value, value.shape[axis] // parts if isinstance(parts, int) else list(parts), axis))

    def _gathered(params, indices, axis):
        found = torch.index_select(params, axis, indices.reshape(-1))
        axis = axis % params.ndim
        return found.reshape(tuple(params.shape[:axis]) + tuple(indices.shape) + tuple(params.shape[axis + 1:]))

    def _band(x, lower, upper):
        if lower >= 0:
            x = torch.triu(x, -lower)
        return torch.tril(x, upper) if upper >= 0 else x

    def _matmul(a, b, transpose_a=False, transpose_b=False):
        a, b = _t(a), _t(b)
        return torch.matmul(a.transpose(-1, -2) if transpose_a else a, b.transpose(-1, -2) if transpose_b else b)

    matmul = _named('matmul', _matmul, 'matmul([[1.0, 2.0]], [[3.0], [4.0]])')

    def _made(name, function, example):
        def apply(shape, dtype='float32', name=None):
            return function(_ints(shape if isinstance(shape, (list, tuple, TensorShape)) else [shape]),
                            dtype=_type(dtype))
        apply.__name__, apply.__doc__ = name, f'A tensor of {name}.\n\n>>> tf.{example}'
        return apply

    zeros, ones = _made('zeros', torch.zeros, 'zeros((2, 3)).shape'), _made('ones', torch.ones, 'ones(2)')
    fill = _named('fill', lambda dims, value: torch.full(_ints(dims), value), 'fill((2,), 7)')
    eye = _named('eye', lambda num_rows, num_columns=None, dtype='float32': torch.eye(
        num_rows, num_columns or num_rows, dtype=_type(dtype)), 'eye(2)')
    range = _named('range', lambda *limits, dtype=None, **named: _t(np.arange(*limits, *named.values()), dtype or (
        'int32' if all(isinstance(limit, int) for limit in limits) else 'float32')), 'range(3)')
    linspace = _named('linspace', lambda start, stop, num: torch.linspace(start, stop, num), 'linspace(0.0, 1.0, 3)')

    def one_hot(indices, depth, on_value=1.0, off_value=0.0, axis=-1, dtype='float32'):
        """Rows with one place on.

        >>> tf.one_hot([1], 3).numpy()
        array([[0., 1., 0.]], dtype=float32)
        """
        places = _t(indices).to(torch.int64).unsqueeze(-1) == torch.arange(depth)
        return torch.where(places, torch.tensor(on_value), torch.tensor(off_value)).to(_type(dtype))

    def sequence_mask(lengths, maxlen=None, dtype='bool'):
        """True up to each length.

        >>> tf.sequence_mask([1, 3]).shape
        torch.Size([2, 3])
        """
        lengths = _t(lengths).to(torch.int64)
        steps = torch.arange(int(lengths.max()) if maxlen is None else int(maxlen))
        return (steps < lengths.unsqueeze(-1)).to(_type(dtype))

    def clip_by_global_norm(t_list, clip_norm):
        """The tensors, made smaller together so that their norm is at most `clip_norm`; and the norm.

        >>> tf.clip_by_global_norm([tf.ones(1)], 5.0)[1].numpy()
        array(1., dtype=float32)
        """
        norm = torch.sqrt(sum((part * part).sum() for part in t_list))
        return [part * (clip_norm / torch.clamp(norm, min=clip_norm)) for part in t_list], norm

    def group(*inputs):
        """Nothing: what is named has already run.

        >>> tf.group()
        """

    def print(*inputs, output_stream=None, summarize=3, sep=' ', end='\n'):
        """Prints tensors as numbers.

        >>> tf.print('sum', tf.constant(3))
        sum 3
        """
        _builtins.print(*[part.detach().numpy() if is_tensor(part) else part for part in inputs], sep=sep, end=end)

    _nest_flatten = _named('flatten', lambda structure: _keras._flatten(structure), 'nest.flatten([1, (2, 3)])')

    def _nest_map(func, *structures):
        """The structure of what a function gives for each leaf.

        >>> tf.nest.map_structure(lambda x: x + 1, [1, (2,)])
        [2, (3,)]
        """
        rows = zip(*[_keras._flatten(structure) for structure in structures])
        return _keras._pack(structures[0], [func(*row) for row in rows])

    def _nest_pack(structure, flat_sequence):
        """Leaves in the form of a structure.

        >>> tf.nest.pack_sequence_as([0, (0,)], [1, 2])
        [1, (2,)]
        """
        return _keras._pack(structure, flat_sequence)

    def _random_normal(shape, mean=0.0, stddev=1.0, dtype='float32', seed=None):
        """Normal draws.

        >>> tf.random.normal((2, 3)).shape
        torch.Size([2, 3])
        """
        return (torch.randn(_ints(shape)) * stddev + mean).to(_type(dtype))

    def _random_uniform(shape, minval=0, maxval=None, dtype='float32', seed=None):
        """Uniform draws.

        >>> tf.random.uniform((2,), maxval=5).shape
        torch.Size([2])
        """
        high = 1 if maxval is None else maxval
        if str(dtype).startswith('int'):
            return torch.randint(minval, high, _ints(shape)).to(_type(dtype))
        return (torch.rand(_ints(shape)) * (high - minval) + minval).to(_type(dtype))

    def _random_seed(seed):
        """Starts all draws anew.

        >>> tf.random.set_seed(0)
        """
        torch.manual_seed(seed)
        _keras._random.seed(seed)

    def _random_categorical(logits, num_samples, dtype=None, seed=None, name=None):
        """Classes, as likely as their logits say.

        >>> tf.random.categorical([[0.0, 0.0]], 3).shape
        torch.Size([1, 3])
        """
        chances = torch.softmax(_t(logits).detach().to(torch.float32), -1)
        return torch.multinomial(chances, num_samples, replacement=True).to(_type(dtype or 'int64'))

    def _random_shuffle(value, seed=None):
        """The rows in another order.

        >>> tf.random.shuffle([1, 2]).shape
        torch.Size([2])
        """
        value = _t(value)
        return value[torch.randperm(value.shape[0])]

    def _top_k(input, k=1, sorted=True):
        """The largest elements, and their places.

        >>> tf.math.top_k([1.0, 5.0, 3.0], 1)[1]
        tensor([1])
        """
        return torch.topk(_t(input), k)

    def _softmax_cross_entropy(labels, logits, axis=-1):
        """The cross entropy of probabilities and logits.

        >>> tf.nn.softmax_cross_entropy_with_logits([[1.0, 0.0]], [[0.0, 0.0]]).shape
        torch.Size([1])
        """
        return -(_t(labels) * torch.log_softmax(_t(logits), axis)).sum(axis)

    def _sparse_cross_entropy(labels, logits):
        """The cross entropy of classes and logits.

        >>> tf.nn.sparse_softmax_cross_entropy_with_logits([0], [[0.0, 0.0]]).shape
        torch.Size([1])
        """
        return _keras.sparse_categorical_crossentropy(labels, logits, from_logits=True)

    def _sigmoid_cross_entropy(labels, logits):
        """The cross entropy of each element and its logit.

        >>> tf.nn.sigmoid_cross_entropy_with_logits([1.0], [0.0]).shape
        torch.Size([1])
        """
        return F.softplus(_t(logits)) - _t(labels) * _t(logits)
    """#
}
