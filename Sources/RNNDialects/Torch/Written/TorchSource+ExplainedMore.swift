// What the registry says of names that are written in the language.
extension TorchSource {
  static let elementwiseExplained = #"""
    absolute: The absolute value.
    >>> torch.absolute(torch.tensor([-1.0, 2.0]))
    negative: The negative.
    >>> torch.negative(torch.tensor([1, -2]))
    fix: The number without its fraction.
    >>> torch.fix(torch.tensor([1.5, -1.5]))
    arccos: The angle of a cosine.
    >>> torch.arccos(torch.tensor([0.5]))
    arcsin: The angle of a sine.
    >>> torch.arcsin(torch.tensor([0.5]))
    arctan: The angle of a tangent.
    >>> torch.arctan(torch.tensor([1.0]))
    arccosh: The inverse of cosh.
    >>> torch.arccosh(torch.tensor([2.0]))
    arcsinh: The inverse of sinh.
    >>> torch.arcsinh(torch.tensor([2.0]))
    arctanh: The inverse of tanh.
    >>> torch.arctanh(torch.tensor([0.5]))
    atan2: The angle of a point (other, input), in all four quarters.
    >>> torch.atan2(torch.tensor([1.0]), torch.tensor([-1.0]))
    exp2: Two to the power of x.
    >>> torch.exp2(torch.tensor([3.0]))
    erfc: One minus the error function.
    >>> torch.erfc(torch.tensor([0.5]))
    erfinv: The inverse of the error function.
    >>> torch.erfinv(torch.tensor([0.5]))
    lgamma: The logarithm of the gamma function.
    >>> torch.lgamma(torch.tensor([4.5]))
    digamma: The derivative of lgamma.
    >>> torch.digamma(torch.tensor([1.0]))
    polygamma: The n-th derivative of digamma.
    >>> torch.polygamma(1, torch.tensor([1.0]))
    mvlgamma: The logarithm of the gamma function of p dimensions.
    >>> torch.mvlgamma(torch.tensor([3.0]), 2)
    i0: The modified Bessel function of order 0.
    >>> torch.i0(torch.tensor([1.0]))
    logit: The logarithm of x / (1 - x).
    >>> torch.logit(torch.tensor([0.25]))
    float_power: The power in float64.
    >>> torch.float_power(torch.tensor([2, 3]), 2)
    fmax: The larger of two, numbers before NaN.
    >>> torch.fmax(torch.tensor([1.0, float('nan')]), torch.tensor([2.0, 0.0]))
    fmin: The smaller of two, numbers before NaN.
    >>> torch.fmin(torch.tensor([1.0, float('nan')]), torch.tensor([2.0, 0.0]))
    clamp_min: Values cut from below.
    >>> torch.clamp_min(torch.tensor([-1.0, 2.0]), 0)
    clamp_max: Values cut from above.
    >>> torch.clamp_max(torch.tensor([-1.0, 2.0]), 0)
    heaviside: 0 below zero, 1 above, the given values at it.
    >>> torch.heaviside(torch.tensor([-1.0, 0.0, 2.0]), torch.tensor(0.5))
    gcd: The greatest common divisor.
    >>> torch.gcd(torch.tensor([12]), torch.tensor([18]))
    lcm: The least common multiple.
    >>> torch.lcm(torch.tensor([4]), torch.tensor([6]))
    ldexp: x times two to the power of other.
    >>> torch.ldexp(torch.tensor([1.5]), torch.tensor([2]))
    frexp: Mantissa and exponent.
    >>> torch.frexp(torch.tensor([6.0]))
    nextafter: The next number that can be represented toward another.
    >>> torch.nextafter(torch.tensor([1.0]), torch.tensor([2.0]))
    logaddexp2: The logarithm to base 2 of the sum of powers of two.
    >>> torch.logaddexp2(torch.tensor([1.0]), torch.tensor([1.0]))
    bitwise_left_shift: Bits shifted to the left.
    >>> torch.bitwise_left_shift(torch.tensor([1, 3]), 2)
    bitwise_right_shift: Bits shifted to the right.
    >>> torch.bitwise_right_shift(torch.tensor([8, 3]), 1)
    rsub: other minus input.
    >>> torch.rsub(torch.tensor([1.0]), 5)
    is_complex: Whether the elements are complex.
    >>> torch.is_complex(torch.ones(1))
    is_signed: Whether the type has a sign.
    >>> torch.is_signed(torch.ones(1))
    is_same_size: Whether two tensors have the same shape.
    >>> torch.is_same_size(torch.ones(2), torch.zeros(2))
    is_conj: False: conjugates are computed at once.
    >>> torch.is_conj(torch.ones(1))
    resolve_conj: The tensor itself.
    >>> torch.resolve_conj(torch.ones(1))
    conj: The complex conjugate.
    >>> torch.conj(torch.tensor([1 + 2j]))
    angle: The angle of a complex number.
    >>> torch.angle(torch.tensor([1j]))
    complex: Complex numbers of real and imaginary parts.
    >>> torch.complex(torch.ones(2), torch.zeros(2))
    polar: Complex numbers of lengths and angles.
    >>> torch.polar(torch.ones(1), torch.zeros(1))
    real: The real parts.
    >>> torch.real(torch.tensor([1 + 2j]))
    imag: The imaginary parts.
    >>> torch.imag(torch.tensor([1 + 2j]))
    view_as_real: Complex numbers as pairs along a last dimension.
    >>> torch.view_as_real(torch.tensor([1 + 2j]))
    view_as_complex: Pairs along the last dimension as complex numbers.
    >>> torch.view_as_complex(torch.ones(3, 2))
    greater: Where the first is larger.
    >>> torch.greater(torch.tensor([1, 3]), 2)
    greater_equal: Where the first is not smaller.
    >>> torch.greater_equal(torch.tensor([1, 2]), 2)
    less: Where the first is smaller.
    >>> torch.less(torch.tensor([1, 3]), 2)
    less_equal: Where the first is not larger.
    >>> torch.less_equal(torch.tensor([1, 3]), 2)
    not_equal: Where both differ.
    >>> torch.not_equal(torch.tensor([1, 2]), 2)
    """#

  static let selectingExplained = #"""
    index_put: A copy with values put at indices.
    >>> torch.index_put(torch.zeros(3), (torch.tensor([1]),), torch.tensor(5.0))
    put: A copy with values put at places of the flattened tensor.
    >>> torch.put(torch.zeros(2, 2), torch.tensor([3]), torch.tensor([5.0]))
    masked_scatter: A copy whose elements where a mask holds come from a source in order.
    >>> torch.masked_scatter(torch.zeros(3), torch.tensor([True, False, True]), torch.tensor([1.0, 2.0]))
    scatter_reduce: Values combined at places: by sum, prod, mean, amax or amin.
    >>> torch.scatter_reduce(torch.zeros(2), 0, torch.tensor([0, 0, 1]), torch.arange(3.0), reduce='sum')
    index_reduce: Slices combined at places: by prod, mean, amax or amin.
    >>> torch.index_reduce(torch.ones(2), 0, torch.tensor([0, 0]), torch.tensor([2.0, 3.0]), 'prod')
    renorm: Slices scaled down to a largest norm.
    >>> torch.renorm(torch.ones(2, 3), 2, 0, 1.0)
    select_scatter: A copy with one slice replaced.
    >>> torch.select_scatter(torch.zeros(2, 2), torch.ones(2), 0, 1)
    slice_scatter: A copy with a range replaced.
    >>> torch.slice_scatter(torch.zeros(4), torch.ones(2), 0, 1, 3)
    diagonal_scatter: A copy with the diagonal replaced.
    >>> torch.diagonal_scatter(torch.zeros(2, 2), torch.ones(2))
    swapdims: Two dimensions swapped.
    >>> torch.swapdims(torch.zeros(2, 3), 0, 1).shape
    adjoint: The last two dimensions swapped.
    >>> torch.adjoint(torch.zeros(2, 3)).shape
    broadcast_to: A tensor repeated to a shape without copying.
    >>> torch.broadcast_to(torch.arange(2), (3, 2))
    broadcast_shapes: The shape to which shapes broadcast.
    >>> torch.broadcast_shapes((2, 1), (3,))
    dsplit: Pieces along the third dimension.
    >>> torch.dsplit(torch.zeros(1, 1, 4), 2)
    split_with_sizes: Pieces of given sizes.
    >>> torch.split_with_sizes(torch.arange(5), [2, 3])
    unsafe_split: Pieces of a size.
    >>> torch.unsafe_split(torch.arange(4), 2)
    unsafe_chunk: Nearly equal pieces.
    >>> torch.unsafe_chunk(torch.arange(4), 2)
    narrow_copy: A copy of a range of a dimension.
    >>> torch.narrow_copy(torch.arange(5), 0, 1, 2)
    row_stack: Tensors below one another.
    >>> torch.row_stack((torch.ones(2), torch.zeros(2)))
    atleast_3d: Tensors with at least three dimensions.
    >>> torch.atleast_3d(torch.ones(2)).shape
    ger: The outer product.
    >>> torch.ger(torch.arange(2), torch.arange(3))
    unravel_index: Places in a flattened tensor as indices of its dimensions.
    >>> torch.unravel_index(torch.tensor([5]), (2, 3))
    nanquantile: Quantiles of what is no NaN.
    >>> torch.nanquantile(torch.tensor([1.0, float('nan'), 3.0]), 0.5)
    histogram: Counts of bins, and their edges.
    >>> torch.histogram(torch.tensor([0.0, 1.0, 1.5]), 2)
    cumulative_trapezoid: Running integrals by the rule of trapezoids.
    >>> torch.cumulative_trapezoid(torch.arange(4.0))
    gradient: Slopes by differences of neighbours.
    >>> torch.gradient(torch.tensor([1.0, 2.0, 4.0]))
    pdist: Distances of all pairs of rows.
    >>> torch.pdist(torch.eye(3))
    nonzero_static: Places of what is not zero, a fixed number of them.
    >>> torch.nonzero_static(torch.tensor([1, 0, 2]), size=3)
    unique: The values that occur, sorted.
    >>> torch.unique(torch.tensor([2, 1, 2]), return_counts=True)
    """#

  static let miscellanyExplained = #"""
    finfo: Limits of a floating point type.
    >>> torch.finfo(torch.float32).eps
    iinfo: Limits of an integer type.
    >>> torch.iinfo(torch.int32).max
    can_cast: Whether one type may become another.
    >>> torch.can_cast(torch.float32, torch.int64)
    typename: The name of the type of an object.
    >>> torch.typename(torch.ones(1))
    scalar_tensor: A number as a tensor without dimensions.
    >>> torch.scalar_tensor(2)
    asarray: A tensor of numbers, an array or a tensor.
    >>> torch.asarray([1.5, 2.5])
    frombuffer: A tensor of the bytes of a buffer.
    >>> torch.frombuffer(b'ab', dtype=torch.uint8)
    empty_strided: A tensor with given distances between elements.
    >>> torch.empty_strided((2, 3), (1, 2)).stride()
    fill: A tensor of the same shape that repeats a number.
    >>> torch.fill(torch.zeros(2), 3)
    randint_like: Random whole numbers in the shape of a tensor.
    >>> torch.randint_like(torch.zeros(2), 5).shape
    poisson: Random counts with the given rates.
    >>> torch.poisson(torch.ones(3)).shape
    hann_window: The window of Hann.
    >>> torch.hann_window(4)
    hamming_window: The window of Hamming.
    >>> torch.hamming_window(4)
    blackman_window: The window of Blackman.
    >>> torch.blackman_window(4)
    bartlett_window: The window of Bartlett.
    >>> torch.bartlett_window(4)
    is_inference_mode_enabled: False: inference mode only turns gradients off here.
    >>> torch.is_inference_mode_enabled()
    get_default_device: The CPU.
    >>> torch.get_default_device()
    set_default_device: Checks the device: there is only the CPU.
    >>> torch.set_default_device('cpu')
    set_default_tensor_type: Sets the type of new floating point tensors by the name of a class.
    >>> torch.set_default_tensor_type('torch.FloatTensor')
    get_float32_matmul_precision: Products keep all digits.
    >>> torch.get_float32_matmul_precision()
    set_float32_matmul_precision: Nothing to set: products keep all digits.
    >>> torch.set_float32_matmul_precision('high')
    set_flush_denormal: False: tiny numbers stay.
    >>> torch.set_flush_denormal(True)
    get_num_interop_threads: Operations run one after the other.
    >>> torch.get_num_interop_threads()
    set_num_interop_threads: Nothing to set: operations run one after the other.
    >>> torch.set_num_interop_threads(1)
    is_anomaly_enabled: False: anomalies are not looked for.
    >>> torch.is_anomaly_enabled()
    is_warn_always_enabled: False: warnings come once.
    >>> torch.is_warn_always_enabled()
    set_warn_always: Nothing to set: warnings come once.
    >>> torch.set_warn_always(False)
    get_device: -1: the CPU.
    >>> torch.get_device(torch.ones(1))
    compile: The model itself: nothing is compiled here.
    >>> torch.compile(nn.Linear(2, 1))
    autocast: A block that changes nothing here: numbers keep their type.
    >>> with torch.autocast('cpu'):
    ...     print(torch.ones(2).dtype)
    is_autocast_enabled: False: numbers keep their type.
    >>> torch.is_autocast_enabled()
    vmap: A function applied to every slice.
    >>> torch.vmap(torch.sum)(torch.ones(2, 3))
    are_deterministic_algorithms_enabled: True: all are.
    >>> torch.are_deterministic_algorithms_enabled()
    is_deterministic_algorithms_warn_only_enabled: False: there is nothing to warn of.
    >>> torch.is_deterministic_algorithms_warn_only_enabled()
    is_storage: Whether an object is a storage.
    >>> torch.is_storage(1)
    """#
}
