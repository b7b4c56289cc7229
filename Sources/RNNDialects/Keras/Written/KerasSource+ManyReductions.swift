extension KerasSource {
  /// More of `keras.ops`: sums, products of matrices, losses.
  static let manyReductions = #"""
    amax = _plain(lambda x, axis=None, keepdims=False: ops_max(x, axis, keepdims), 'amax', 'The largest.',
                  'amax([1.0, 2.0])')
    amin = _plain(lambda x, axis=None, keepdims=False: ops_min(x, axis, keepdims), 'amin', 'The smallest.',
                  'amin([1.0, 2.0])')
    average = _plain(lambda x, axis=None, weights=None: _average(_float(x), axis, weights), 'average',
                     'The mean, weighted where weights are given.', 'average([1.0, 2.0])')
    median = _plain(lambda x, axis=None, keepdims=False: quantile(x, 0.5, axis, keepdims=keepdims), 'median',
                    'The number in the middle.', 'median([1.0, 2.0, 9.0])')
    quantile = _plain(lambda x, q, axis=None, method='linear', keepdims=False: torch.quantile(
        _float(x), q if not isinstance(q, float) else torch.tensor(q), axis, keepdim=keepdims), 'quantile',
        'The number below which a share lies.', 'quantile([1.0, 2.0], 0.5)')
    cumprod = _plain(lambda x, axis=None, dtype=None: torch.cumprod(
        _tensor(x).reshape(-1) if axis is None else _tensor(x), 0 if axis is None else axis), 'cumprod',
        'Products so far.', 'cumprod([1.0, 2.0])')
    count_nonzero = _plain(lambda x, axis=None: torch.count_nonzero(_tensor(x), axis).to(torch.int32), 'count_nonzero',
                           'How many are not zero.', 'count_nonzero([0, 1])')
    diff = _plain(lambda a, n=1, axis=-1: torch.diff(_tensor(a), n, axis), 'diff', 'Differences of neighbours.',
                  'diff([1.0, 3.0])')
    outer = _plain(lambda x1, x2: torch.outer(_tensor(x1).reshape(-1), _tensor(x2).reshape(-1)), 'outer',
                   'All products of two vectors.', 'outer([1.0], [2.0])')
    inner = _plain(lambda x1, x2: torch.inner(*_alike(x1, x2)), 'inner', 'The sum of products along the last axes.',
                   'inner([1.0], [2.0])')
    vdot = _plain(lambda x1, x2: torch.inner(*[part.reshape(-1) for part in _alike(x1, x2)]), 'vdot',
                  'The sum of products.', 'vdot([1.0], [2.0])')
    tensordot = _plain(lambda x1, x2, axes=2: torch.tensordot(*_alike(x1, x2), axes), 'tensordot',
                       'Products, summed along axes.', 'tensordot(np.eye(2), np.eye(2), axes=1)')
    cross = _plain(lambda x1, x2, axis=-1: torch.linalg.cross(*_alike(x1, x2), dim=axis), 'cross',
                   'The vector at right angles.', 'cross([1.0, 0.0, 0.0], [0.0, 1.0, 0.0])')
    inv = _plain(lambda x: torch.linalg.inv(_float(x)), 'inv', 'The inverse matrix.', 'inv(np.eye(2)).shape')
    det = _plain(lambda x: torch.linalg.det(_float(x)), 'det', 'The determinant.', 'det(np.eye(2))')
    logdet = _plain(lambda x: torch.linalg.slogdet(_float(x))[1], 'logdet', 'The logarithm of the determinant.',
                    'logdet(np.eye(2))')
    cholesky = _plain(lambda x, upper=False: torch.linalg.cholesky(_float(x)), 'cholesky', 'The triangular root.',
                      'cholesky(np.eye(2)).shape')
    qr = _plain(lambda x, mode='reduced': tuple(torch.linalg.qr(_float(x), mode)), 'qr',
                'An orthogonal and a triangular matrix.', 'qr(np.eye(2))[0].shape')
    svd = _plain(lambda x, full_matrices=True, compute_uv=True: tuple(torch.linalg.svd(_float(x), full_matrices)),
        'svd',
                 'Singular values and vectors.', 'svd(np.eye(2))[1].shape')
    solve = _plain(lambda a, b: torch.linalg.solve(*_alike(_float(a), _float(b))), 'solve', 'The x of a x = b.',
                   'solve(np.eye(2), np.ones((2, 1))).shape')
    searchsorted = _plain(lambda sorted_sequence, values, side='left': torch.searchsorted(
        _tensor(sorted_sequence), _tensor(values), side=side).to(torch.int32), 'searchsorted',
        'Where numbers belong in a sorted row.', 'searchsorted([1.0, 2.0], [1.5])')
    digitize = _plain(lambda x, bins: torch.bucketize(_tensor(x), _tensor(bins), right=True).to(torch.int32),
        'digitize',
                      'The number of the bin of each element.', 'digitize([1.5], [1.0, 2.0])')
    bincount = _plain(lambda x, weights=None, minlength=0, sparse=False: torch.bincount(
        _tensor(x).to(torch.int64), weights, minlength).to(torch.int32), 'bincount', 'How often each number occurs.',
        'bincount([0, 1, 1])')
    segment_sum = _plain(lambda data, segment_ids, num_segments=None, sorted=False: _segments(
        _tensor(data), _tensor(segment_ids).to(torch.int64), num_segments), 'segment_sum', 'Sums by number of segment.',
        'segment_sum([1.0, 2.0], [0, 0])')
    in_top_k = _plain(lambda targets, predictions, k: (_tensor(predictions) > _tensor(predictions).gather(
        1, _tensor(targets).to(torch.int64).unsqueeze(1))).sum(1) < k, 'in_top_k',
        'Whether a class is among the likeliest.',
        'in_top_k([0], [[0.9, 0.1]], 1)')
    multi_hot = _plain(lambda inputs, num_classes=None, axis=-1, dtype=None, sparse=False: ops_one_hot(
        inputs, num_classes).amax(-2), 'multi_hot', 'A row with every place on that is named.', 'multi_hot([0, 1], 3)')
    moments = _plain(lambda x, axes, keepdims=False, synchronized=False: (
        ops_mean(_float(x), list(axes), keepdims), ops_var(_float(x), list(axes), keepdims)), 'moments',
        'Mean and variance.', 'moments([1.0, 3.0], axes=[0])[0]')
    normalize = _plain(lambda x, axis=-1, order=2, epsilon=None: _float(x) / torch.clamp(
        torch.sqrt((_float(x) ** 2).sum(axis, keepdim=True)), min=epsilon or 1e-07), 'normalize', 'Of length 1.',
        'normalize([[3.0, 4.0]])')
    batch_normalization = _plain(lambda x, mean, variance, axis, offset=None, scale=None, epsilon=0.001: _normalized(
        _float(x), *[None if part is None else _tensor(part) for part in (mean, variance, offset, scale)], axis,
        epsilon),
        'batch_normalization', 'Less the mean, by the deviation.',
        'batch_normalization(np.ones((1, 2)), np.zeros(2), np.ones(2), -1).shape')
    layer_normalization = _plain(lambda x, gamma=None, beta=None, axis=-1, epsilon=1e-05: _normalized(
        _float(x), _float(x).mean(axis, keepdim=True), ops_var(_float(x), axis, True), beta, gamma, None, epsilon),
        'layer_normalization', 'Less the mean, by the deviation, along an axis.',
        'layer_normalization(np.eye(2)).shape')
    binary_crossentropy = _plain(lambda target, output, from_logits=False: _elements_crossentropy(
        _float(target), _float(output), from_logits), 'binary_crossentropy', 'The cross entropy of yes and no.',
        'binary_crossentropy([1.0], [0.5])')
    categorical_crossentropy = _plain(lambda target, output, from_logits=False, axis=-1: -(
        _float(target) * _log_probabilities(_float(output), from_logits, axis)).sum(axis), 'categorical_crossentropy',
        'The cross entropy of one-hot rows.', 'categorical_crossentropy([[0.0, 1.0]], [[0.5, 0.5]])')
    sparse_categorical_crossentropy = _plain(
        lambda target, output, from_logits=False, axis=-1: -_log_probabilities(_float(output), from_logits,
        axis).gather(
            -1, _tensor(target).to(torch.int64).unsqueeze(-1)).squeeze(-1), 'sparse_categorical_crossentropy',
        'The cross entropy of classes.', 'sparse_categorical_crossentropy([1], [[0.5, 0.5]])')

    def nonzero(x):
        """Where elements are not zero, by axis.

        >>> len(keras.ops.nonzero([[0, 1]]))
        2
        """
        return tuple(part.to(torch.int32) for part in torch.nonzero(_tensor(x), as_tuple=True))

    def _average(x, axis, weights):
        if weights is None:
            return ops_mean(x, axis)
        weights = _tensor(weights).to(x.dtype)
        if weights.ndim < x.ndim and axis is not None:
            shape = [1] * x.ndim
            shape[axis] = -1
            weights = weights.reshape(shape)
        return ops_sum(x * weights, axis) / ops_sum(weights.expand(x.shape), axis)

    def _segments(data, places, count):
        count = int(places.max()) + 1 if count is None else count
        found = torch.zeros((count,) + tuple(data.shape[1:]), dtype=data.dtype)
        return found.index_add(0, places, data)

    def _elements_crossentropy(target, output, from_logits):
        if from_logits:
            return F.softplus(output) - target * output
        output = torch.clamp(output, 1e-07, 1.0 - 1e-07)
        return -(target * torch.log(output) + (1.0 - target) * torch.log(1.0 - output))

    def _normalized(x, mean, variance, offset, scale, axis, epsilon):
        def placed(part):
            if part is None or axis is None:
                return part
            shape = [1] * x.ndim
            shape[axis] = -1
            return part.reshape(shape)
        y = (x - placed(mean)) * torch.rsqrt(placed(variance) + epsilon)
        y = y if scale is None else y * placed(_tensor(scale))
        return y if offset is None else y + placed(_tensor(offset))
    """#
}
