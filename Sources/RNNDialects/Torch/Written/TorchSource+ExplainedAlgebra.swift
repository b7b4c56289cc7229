// What the registry says of names that are written in the language.
extension TorchSource {
  static let algebraExplained = #"""
    LinAlgError: The error of matrices that have no inverse or no factors.
    >>> issubclass(torch.linalg.LinAlgError, RuntimeError)
    inv: The inverse of matrices.
    >>> torch.linalg.inv(2 * torch.eye(2))
    det: The determinant.
    >>> torch.linalg.det(2 * torch.eye(2))
    slogdet: The sign of the determinant and the logarithm of its size.
    >>> torch.linalg.slogdet(2 * torch.eye(2))
    logdet: The logarithm of the determinant.
    >>> torch.logdet(2 * torch.eye(2))
    solve: The solution of A X = B.
    >>> torch.linalg.solve(2 * torch.eye(2), torch.ones(2))
    cholesky: The factor L of A = L Lᵀ.
    >>> torch.linalg.cholesky(4 * torch.eye(2))
    cholesky_inverse: The inverse of a matrix whose factor is given.
    >>> torch.cholesky_inverse(2 * torch.eye(2))
    cholesky_solve: The solution for a matrix whose factor is given.
    >>> torch.cholesky_solve(torch.ones(2, 1), 2 * torch.eye(2))
    eigh: Eigenvalues and eigenvectors of symmetric matrices.
    >>> torch.linalg.eigh(torch.eye(2))
    eigvalsh: Eigenvalues of symmetric matrices.
    >>> torch.linalg.eigvalsh(torch.eye(2))
    svd: U, S and Vh of matrices.
    >>> torch.linalg.svd(torch.eye(2))
    svdvals: The singular values.
    >>> torch.linalg.svdvals(torch.eye(2))
    qr: Q and R of matrices.
    >>> torch.linalg.qr(torch.eye(2))
    eig: Eigenvalues and eigenvectors, complex.
    >>> torch.linalg.eig(torch.eye(2))
    eigvals: The eigenvalues, complex.
    >>> torch.linalg.eigvals(torch.eye(2))
    matrix_power: A matrix times itself, n times.
    >>> torch.linalg.matrix_power(2 * torch.eye(2), 3)
    matrix_exp: The exponential of matrices.
    >>> torch.matrix_exp(torch.zeros(2, 2))
    matrix_rank: How many singular values are not zero.
    >>> torch.linalg.matrix_rank(torch.ones(2, 2))
    pinv: The pseudoinverse.
    >>> torch.linalg.pinv(torch.ones(2, 3))
    lstsq: The solution with the least squares.
    >>> torch.linalg.lstsq(torch.eye(2), torch.ones(2, 1)).solution
    cond: The condition number.
    >>> torch.linalg.cond(torch.eye(2))
    solve_triangular: The solution for a triangular matrix.
    >>> torch.linalg.solve_triangular(torch.eye(2), torch.ones(2, 1), upper=True)
    triangular_solve: The solution for a triangular matrix.
    >>> torch.triangular_solve(torch.ones(2, 1), torch.eye(2)).solution
    lu_factor: The factors L and U in one matrix, and the exchanges of rows.
    >>> torch.linalg.lu_factor(torch.eye(2))
    lu: P, L and U of matrices.
    >>> torch.linalg.lu(torch.eye(2))
    multi_dot: The product of several matrices.
    >>> torch.linalg.multi_dot([torch.eye(2), torch.ones(2, 3)])
    matmul: The product of matrices.
    >>> torch.linalg.matmul(torch.eye(2), torch.ones(2))
    vecdot: Dot products along a dimension.
    >>> torch.linalg.vecdot(torch.ones(3), torch.ones(3))
    vander: Powers of numbers in columns.
    >>> torch.linalg.vander(torch.arange(3))
    cross: The cross product.
    >>> torch.linalg.cross(torch.eye(3)[0], torch.eye(3)[1])
    diagonal: The diagonals of the last two dimensions.
    >>> torch.linalg.diagonal(torch.eye(2))
    matrix_norm: The norm of matrices.
    >>> torch.linalg.matrix_norm(torch.eye(2), 2)
    norm: The norm of vectors or matrices.
    >>> torch.linalg.norm(torch.tensor([3.0, 4.0]))
    """#

  static let specialExplained = #"""
    entr: -x log x.
    >>> torch.special.entr(torch.tensor([0.5]))
    ndtr: The area below the normal curve.
    >>> torch.special.ndtr(torch.tensor([0.0]))
    log_ndtr: The logarithm of ndtr.
    >>> torch.special.log_ndtr(torch.tensor([0.0]))
    ndtri: The inverse of ndtr.
    >>> torch.special.ndtri(torch.tensor([0.5]))
    xlog1py: x log(1 + y), 0 where x is.
    >>> torch.special.xlog1py(torch.tensor([2.0]), torch.tensor([1.0]))
    """#

  static let fourierExplained = #"""
    fft: The discrete Fourier transform.
    >>> torch.fft.fft(torch.arange(4.0))
    ifft: The inverse of fft.
    >>> torch.fft.ifft(torch.fft.fft(torch.arange(4.0)))
    rfft: The half of fft that real numbers have.
    >>> torch.fft.rfft(torch.arange(4.0))
    irfft: The inverse of rfft.
    >>> torch.fft.irfft(torch.fft.rfft(torch.arange(4.0)))
    fftfreq: The frequencies of fft.
    >>> torch.fft.fftfreq(4)
    rfftfreq: The frequencies of rfft.
    >>> torch.fft.rfftfreq(4)
    fftshift: Frequencies with zero in the middle.
    >>> torch.fft.fftshift(torch.arange(4))
    ifftshift: The inverse of fftshift.
    >>> torch.fft.ifftshift(torch.arange(4))
    """#

  static let functionTransformsExplained = #"""
    grad: A function that gives the gradient of another.
    >>> torch.func.grad(lambda x: (x ** 2).sum())(torch.ones(2))
    grad_and_value: A function that gives the gradient and the value of another.
    >>> torch.func.grad_and_value(lambda x: (x ** 2).sum())(torch.ones(2))
    jacrev: A function that gives the Jacobian of another.
    >>> torch.func.jacrev(lambda x: x ** 2)(torch.ones(2))
    functional_call: Calls a module with other parameters.
    >>> torch.func.functional_call(nn.Linear(2, 1), {'weight': torch.ones(1, 2), 'bias': torch.zeros(1)}, torch.ones(2))
    stack_module_state: The parameters of equal modules on one another.
    >>> torch.func.stack_module_state([nn.Linear(2, 1), nn.Linear(2, 1)])[0]['weight'].shape
    """#

  static let distributionsExplained = #"""
    Distribution: The base of distributions.
    >>> torch.distributions.Distribution().batch_shape
    Categorical: Classes with probabilities.
    >>> torch.distributions.Categorical(torch.ones(3)).entropy()
    Bernoulli: Zeros and ones.
    >>> torch.distributions.Bernoulli(torch.tensor([0.3])).log_prob(torch.ones(1))
    Normal: The normal distribution.
    >>> torch.distributions.Normal(0.0, 1.0).log_prob(torch.tensor(0.5))
    Uniform: Numbers between two, all alike.
    >>> torch.distributions.Uniform(0.0, 2.0).mean
    Exponential: Waiting times.
    >>> torch.distributions.Exponential(torch.tensor([2.0])).mean
    OneHotCategorical: Classes as rows with a single one.
    >>> torch.distributions.OneHotCategorical(torch.ones(3)).sample().sum()
    Independent: A distribution some of whose dimensions belong together.
    >>> torch.distributions.Independent(torch.distributions.Normal(torch.zeros(2), torch.ones(2)), 1).event_shape
    kl_divergence: How far one distribution is from another.
    >>> torch.distributions.kl_divergence(torch.distributions.Normal(0.0, 1.0), torch.distributions.Normal(1.0, 1.0))
    """#

  static let testingExplained = #"""
    assert_close: Raises AssertionError unless tensors nearly agree.
    >>> torch.testing.assert_close(torch.ones(2), torch.ones(2))
    """#

  static let scriptingExplained = #"""
    script: The function itself: nothing is compiled here.
    >>> torch.jit.script(nn.Tanh())
    trace: The function itself: nothing is compiled here.
    >>> torch.jit.trace(nn.Tanh(), torch.ones(1))
    ignore: The function itself.
    >>> torch.jit.ignore(len)('ab')
    is_scripting: False: nothing is compiled here.
    >>> torch.jit.is_scripting()
    """#

  static let checkpointExplained = #"""
    checkpoint: Calls the function: all values are kept here.
    >>> torch.utils.checkpoint.checkpoint(torch.tanh, torch.ones(2))
    checkpoint_sequential: Calls functions one after the other: all values are kept here.
    >>> torch.utils.checkpoint.checkpoint_sequential([nn.Tanh()], 1, torch.ones(2))
    """#

  static let scalingExplained = #"""
    GradScaler: Scales nothing: numbers keep their type here.
    >>> torch.amp.GradScaler().scale(torch.ones(1))
    """#

  static let cudnnExplained = #"""
    is_available: False: there is no such library here.
    >>> torch.backends.cudnn.is_available()
    version: None: there is no such library here.
    >>> torch.backends.cudnn.version()
    """#

  static let appleBackendExplained = #"""
    is_available: False: there is no GPU here.
    >>> torch.backends.mps.is_available()
    """#

  static let compilerExplained = #"""
    is_compiling: False: nothing is compiled here.
    >>> torch.compiler.is_compiling()
    disable: The function itself: nothing is compiled here.
    >>> torch.compiler.disable(len)('ab')
    reset: Nothing to forget.
    >>> torch.compiler.reset()
    """#
}
