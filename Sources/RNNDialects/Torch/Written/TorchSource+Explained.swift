// What the registry says of the functions of `torch` that are written in the language.
extension TorchSource {
  /// Of `arithmetic`.
  static let arithmeticExplained = """
    addcmul: input + value * tensor1 * tensor2.
    >>> torch.addcmul(torch.ones(2), torch.tensor([1., 2.]), torch.tensor([3., 4.]), value=0.5)
    addcdiv: input + value * tensor1 / tensor2.
    >>> torch.addcdiv(torch.ones(2), torch.tensor([1., 2.]), torch.tensor([2., 4.]))
    baddbmm: beta * input + alpha * batch1 @ batch2, matrix by matrix.
    Shapes: [B, N, P], [B, N, M], [B, M, P] -> [B, N, P]
    >>> torch.baddbmm(torch.zeros(2, 3, 4), torch.ones(2, 3, 5), torch.ones(2, 5, 4)).shape
    addmv: beta * input + alpha * mat @ vec.
    Shapes: [N], [N, M], [M] -> [N]
    >>> torch.addmv(torch.ones(2), torch.ones(2, 3), torch.arange(3.))
    addr: beta * input + alpha * the outer product of two vectors.
    Shapes: [N, M], [N], [M] -> [N, M]
    >>> torch.addr(torch.zeros(2, 3), torch.ones(2), torch.arange(3.))
    addbmm: beta * input + alpha * the sum of the products of two batches.
    Shapes: [N, P], [B, N, M], [B, M, P] -> [N, P]
    >>> torch.addbmm(torch.zeros(2, 2), torch.ones(3, 2, 4), torch.ones(3, 4, 2))
    argwhere: The indices of the elements that are not 0, one row each.
    Shapes: [*] -> [N, D]
    >>> torch.argwhere(torch.tensor([[0, 1], [2, 0]]))
    lerp: input + weight * (end - input).
    >>> torch.lerp(torch.zeros(2), torch.tensor([1., 10.]), 0.25)
    hypot: The square root of input**2 + other**2.
    >>> torch.hypot(torch.tensor([3.]), torch.tensor([4.]))
    xlogy: input * log(other), 0 where input is 0.
    >>> torch.xlogy(torch.tensor([0., 2.]), torch.tensor([0., 3.]))
    logaddexp: log(exp(input) + exp(other)), without overflow.
    >>> torch.logaddexp(torch.tensor([1000.]), torch.tensor([1000.]))
    deg2rad: Degrees as radians.
    >>> torch.deg2rad(torch.tensor([180.]))
    rad2deg: Radians as degrees.
    >>> torch.rad2deg(torch.tensor([3.1416]))
    sinc: sin(pi x) / (pi x), 1 at 0.
    >>> torch.sinc(torch.tensor([0., 0.5]))
    sgn: The sign.
    >>> torch.sgn(torch.tensor([-2., 0., 3.]))
    signbit: Whether the sign is set, that of -0 among them.
    >>> torch.signbit(torch.tensor([-0., 1.]))
    copysign: The size of one and the sign of the other.
    >>> torch.copysign(torch.tensor([1., 2.]), torch.tensor([-1., 1.]))
    positive: The tensor itself.
    >>> torch.positive(torch.tensor([1., -2.]))
    isneginf: Where an element is minus infinity.
    >>> torch.isneginf(torch.tensor([-float('inf'), 1.]))
    isposinf: Where an element is plus infinity.
    >>> torch.isposinf(torch.tensor([float('inf'), 1.]))
    isreal: Where an element is real.
    >>> torch.isreal(torch.tensor([1., 2.]))
    nan_to_num: Numbers in the place of NaN and infinities.
    >>> torch.nan_to_num(torch.tensor([float('nan'), float('inf'), 1.]))
    nansum: The sum without NaN.
    >>> torch.nansum(torch.tensor([1., float('nan'), 2.]))
    nanmean: The mean without NaN.
    >>> torch.nanmean(torch.tensor([1., float('nan'), 3.]))
    count_nonzero: How many elements are not 0.
    >>> torch.count_nonzero(torch.tensor([[0, 1], [2, 3]]), dim=0)
    std_mean: The standard deviation and the mean.
    >>> torch.std_mean(torch.tensor([1., 2., 3.]))
    var_mean: The variance and the mean.
    >>> torch.var_mean(torch.tensor([1., 2., 3.]))
    aminmax: The least and the greatest element.
    >>> torch.aminmax(torch.tensor([3., 1., 2.]))
    """

  /// Of `statistics`.
  static let statisticsExplained = """
    quantile: The number below which a fraction q of the elements lies.
    >>> torch.quantile(torch.arange(5.), torch.tensor([0.25, 0.5]))
    nanmedian: The middle element without NaN.
    >>> torch.nanmedian(torch.tensor([1., float('nan'), 3.]))
    mode: The most frequent element of each row, and where it stands.
    >>> torch.mode(torch.tensor([1, 2, 2, 3]))
    kthvalue: The k-th smallest element, and where it stands.
    >>> torch.kthvalue(torch.tensor([3., 1., 2.]), 2)
    msort: Sorted along the first dimension.
    >>> torch.msort(torch.tensor([[3, 1], [2, 4]]))
    cummax: The greatest element so far, and where it stands.
    >>> torch.cummax(torch.tensor([1., 3., 2.]), dim=0)
    cummin: The least element so far, and where it stands.
    >>> torch.cummin(torch.tensor([3., 1., 2.]), dim=0)
    logcumsumexp: The logarithm of the running sum of exponentials.
    >>> torch.logcumsumexp(torch.zeros(3), dim=0)
    diff: Differences of neighbours.
    >>> torch.diff(torch.tensor([1, 4, 9]))
    dist: The p-norm of the difference.
    >>> torch.dist(torch.tensor([0., 0.]), torch.tensor([3., 4.]))
    cdist: The distances between the rows of two matrices.
    Shapes: [P, M], [R, M] -> [P, R]
    >>> torch.cdist(torch.zeros(1, 2), torch.tensor([[3., 4.], [0., 1.]]))
    trace: The sum of the diagonal.
    >>> torch.trace(torch.eye(3))
    diagonal: A view of a diagonal.
    >>> torch.diagonal(torch.arange(9).reshape(3, 3), 1)
    diag_embed: Vectors as the diagonals of matrices.
    Shapes: [*, N] -> [*, N, N]
    >>> torch.diag_embed(torch.tensor([1., 2.]))
    diagflat: A flattened tensor as the diagonal of a matrix.
    >>> torch.diagflat(torch.tensor([1, 2]))
    block_diag: Matrices along the diagonal of one.
    >>> torch.block_diag(torch.ones(1, 2), torch.ones(2, 1))
    cross: The vector product.
    >>> torch.cross(torch.tensor([1., 0., 0.]), torch.tensor([0., 1., 0.]), dim=0)
    vdot: The inner product of two vectors.
    >>> torch.vdot(torch.tensor([1., 2.]), torch.tensor([3., 4.]))
    kron: Kronecker's product.
    >>> torch.kron(torch.eye(2), torch.ones(1, 2))
    tensordot: The sum of products over several dimensions.
    >>> torch.tensordot(torch.ones(2, 3), torch.ones(3, 4), dims=1).shape
    chain_matmul: The product of several matrices.
    >>> torch.chain_matmul(torch.ones(2, 3), torch.ones(3, 4), torch.ones(4, 1))
    cov: The covariance matrix; rows are variables.
    >>> torch.cov(torch.tensor([[0., 1., 2.], [2., 1., 0.]]))
    corrcoef: The correlation matrix; rows are variables.
    >>> torch.corrcoef(torch.tensor([[0., 1., 2.], [2., 1., 0.]]))
    """

  /// Of `arrangement`.
  static let arrangementExplained = """
    searchsorted: Where values belong in a sorted sequence.
    >>> torch.searchsorted(torch.tensor([1, 3, 5]), torch.tensor([0, 3, 6]))
    bucketize: The bucket that each element falls into.
    >>> torch.bucketize(torch.tensor([0.5, 2.5]), torch.tensor([1., 2.]))
    isin: Where an element is among others.
    >>> torch.isin(torch.tensor([1, 2, 3]), torch.tensor([2, 3]))
    histc: How many elements fall into each of equal bins.
    >>> torch.histc(torch.tensor([1., 2., 1.]), bins=4, min=0, max=3)
    index_add: With rows of a source added where an index says.
    >>> torch.index_add(torch.zeros(3), 0, torch.tensor([0, 2]), torch.ones(2))
    index_fill: With a number where an index says.
    >>> torch.index_fill(torch.zeros(3), 0, torch.tensor([1]), 7.)
    index_copy: With rows of a source where an index says.
    >>> torch.index_copy(torch.zeros(3), 0, torch.tensor([2]), torch.tensor([5.]))
    take_along_dim: The elements that indices name along a dimension.
    >>> torch.take_along_dim(torch.tensor([[3, 1]]), torch.tensor([[1, 0]]), dim=1)
    tensor_split: In parts, equal ones or between places.
    >>> torch.tensor_split(torch.arange(7), 3)
    hsplit: In parts along the second dimension.
    >>> torch.hsplit(torch.ones(2, 4), 2)
    vsplit: In parts along the first dimension.
    >>> torch.vsplit(torch.ones(4, 2), 2)
    dstack: Joined along the third dimension.
    >>> torch.dstack((torch.ones(2), torch.zeros(2))).shape
    column_stack: Vectors as the columns of a matrix.
    >>> torch.column_stack((torch.tensor([1, 2]), torch.tensor([3, 4])))
    atleast_1d: With one dimension at least.
    >>> torch.atleast_1d(torch.tensor(1.))
    atleast_2d: With two dimensions at least.
    >>> torch.atleast_2d(torch.tensor([1., 2.]))
    unflatten: One dimension as several.
    >>> torch.unflatten(torch.arange(6), 0, (2, 3))
    rot90: Turned by quarters.
    >>> torch.rot90(torch.tensor([[1, 2], [3, 4]]))
    fliplr: With the columns in reverse order.
    >>> torch.fliplr(torch.tensor([[1, 2], [3, 4]]))
    flipud: With the rows in reverse order.
    >>> torch.flipud(torch.tensor([[1, 2], [3, 4]]))
    moveaxis: With a dimension in another place.
    >>> torch.moveaxis(torch.ones(2, 3, 4), 0, -1).shape
    tril_indices: The indices of a lower triangle.
    >>> torch.tril_indices(2, 2)
    triu_indices: The indices of an upper triangle.
    >>> torch.triu_indices(2, 2)
    cartesian_prod: All combinations of the elements of vectors.
    >>> torch.cartesian_prod(torch.tensor([1, 2]), torch.tensor([3, 4]))
    combinations: All choices of r elements.
    >>> torch.combinations(torch.tensor([1, 2, 3]))
    vander: The matrix of powers.
    >>> torch.vander(torch.tensor([1, 2, 3]))
    unique_consecutive: Without repetitions of the element before.
    >>> torch.unique_consecutive(torch.tensor([1, 1, 2, 1]), return_counts=True)
    trapezoid: The integral by trapezoids.
    >>> torch.trapezoid(torch.tensor([1., 2., 3.]))
    cosine_similarity: The cosine of the angle between vectors.
    >>> torch.cosine_similarity(torch.tensor([[1., 0.]]), torch.tensor([[1., 1.]]))
    """
}
