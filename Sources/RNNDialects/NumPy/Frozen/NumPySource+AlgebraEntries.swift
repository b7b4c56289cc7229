import RNNScript

// What the registry holds of linear algebra, tests and text files.
extension NumPySource {
  /// Products, and `numpy.linalg`.
  static let productEntries = table(
    "algebra",
    [
      ("tensordot(a, b, axes=2)", "Sums of products over axes.", "np.tensordot(np.ones((2, 3)), np.ones((3, 2)), 1)"),
      ("kron(a, b)", "The Kronecker product.", "np.kron([1, 10], [1, 2])"),
      ("cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None)", "The cross product.", "np.cross([1, 0, 0], [0, 1, 0])"),
      (
        "einsum(subscripts, *operands, out=None, dtype=None, order='K', casting='safe', optimize=False)",
        "Sums of products over named axes.", "np.einsum('ij,jk->ik', np.eye(2), [[1, 2], [3, 4]])"
      ),
    ])

  static let algebraEntries =
    table(
      "algebra",
      [
        ("inv(a)", "The inverse of a matrix.", "np.linalg.inv([[2.0, 0.0], [0.0, 4.0]])"),
        ("det(a)", "The determinant.", "np.linalg.det([[2.0, 0.0], [0.0, 4.0]])"),
        ("slogdet(a)", "The sign and the logarithm of the determinant.", "np.linalg.slogdet(np.eye(2))"),
        ("solve(a, b)", "x with a @ x == b.", "np.linalg.solve([[2.0, 0.0], [0.0, 4.0]], [2.0, 2.0])"),
        ("eig(a)", "Eigenvalues and eigenvectors; complex where they are.", "np.linalg.eig([[2.0, 0.0], [0.0, 3.0]])"),
        ("eigvals(a)", "Eigenvalues; complex where they are.", "np.linalg.eigvals([[0.0, 1.0], [-1.0, 0.0]])"),
        (
          "eigh(a, UPLO='L')", "Eigenvalues and eigenvectors of a symmetric matrix.",
          "np.linalg.eigh([[2.0, 0.0], [0.0, 3.0]])"
        ),
        ("eigvalsh(a, UPLO='L')", "Eigenvalues of a symmetric matrix.", "np.linalg.eigvalsh([[2.0, 1.0], [1.0, 2.0]])"),
        (
          "svd(a, full_matrices=True, compute_uv=True, hermitian=False)", "The singular value decomposition.",
          "np.linalg.svd([[3.0, 0.0], [0.0, 2.0]])[1]"
        ),
        ("svdvals(x, /)", "The singular values.", "np.linalg.svdvals([[3.0, 0.0], [0.0, 2.0]])"),
        ("qr(a, mode='reduced')", "The QR decomposition.", "np.linalg.qr(np.eye(2))[1]"),
        ("cholesky(a, /, *, upper=False)", "The Cholesky factor.", "np.linalg.cholesky([[4.0, 2.0], [2.0, 3.0]])"),
      ])
    + table(
      "norms",
      [
        (
          "norm(x, ord=None, axis=None, keepdims=False)", "The length of vectors, or the size of matrices.",
          "np.linalg.norm([3.0, 4.0])"
        ),
        (
          "vector_norm(x, /, *, axis=None, keepdims=False, ord=2)", "The length of vectors.",
          "np.linalg.vector_norm([3.0, 4.0])"
        ),
        (
          "matrix_norm(x, /, *, keepdims=False, ord='fro')", "The size of matrices.", "np.linalg.matrix_norm(np.eye(2))"
        ),
        (
          "pinv(a, rcond=None, hermitian=False, *, rtol=...)", "The pseudo-inverse of a matrix.",
          "np.linalg.pinv([[2.0, 0.0], [0.0, 4.0], [0.0, 0.0]])"
        ),
        (
          "lstsq(a, b, rcond=None)", "x with the smallest a @ x - b; residuals, rank, singular values.",
          "np.linalg.lstsq([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]], [1.0, 2.0, 3.0])[0].round(6)"
        ),
        ("cond(x, p=None)", "The condition number.", "np.linalg.cond([[2.0, 0.0], [0.0, 1.0]])"),
        ("matrix_rank(A, tol=None, hermitian=False, *, rtol=None)", "The rank.", "np.linalg.matrix_rank(np.eye(3))"),
        ("matrix_power(a, n)", "A matrix to a whole power.", "np.linalg.matrix_power([[1, 1], [1, 0]], 5)"),
        (
          "multi_dot(arrays, *, out=None)", "The product of several matrices.",
          "np.linalg.multi_dot([np.eye(2), np.ones((2, 1))])"
        ),
        ("outer(x1, x2, /)", "The products of all pairs of elements.", "np.linalg.outer([1, 2], [3, 4])"),
        ("matrix_transpose(x, /)", "The last two axes swapped.", "np.linalg.matrix_transpose(np.ones((2, 3))).shape"),
      ])

  static let testingEntries = table(
    "testing",
    [
      (
        "assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg='', verbose=True, *, strict=False)",
        "Raises AssertionError where elements do not nearly agree.", "np.testing.assert_allclose([1.0], [1.0 + 1e-9])"
      ),
      (
        "assert_array_equal(actual, desired, err_msg='', verbose=True, *, strict=False)",
        "Raises AssertionError where elements differ.", "np.testing.assert_array_equal([1, 2], [1, 2])"
      ),
      (
        "assert_equal(actual, desired, err_msg='', verbose=True, *, strict=False)",
        "Raises AssertionError where values differ.", "np.testing.assert_equal([1, 2], [1, 2])"
      ),
      (
        "assert_almost_equal(actual, desired, decimal=7, err_msg='', verbose=True)",
        "Raises AssertionError where numbers differ in some decimals.",
        "np.testing.assert_almost_equal(1.0, 1.0 + 1e-9)"
      ),
      (
        "assert_array_almost_equal(actual, desired, decimal=6, err_msg='', verbose=True)",
        "Raises AssertionError where elements differ in some decimals.",
        "np.testing.assert_array_almost_equal([1.0], [1.0 + 1e-9])"
      ),
      (
        "assert_array_less(x, y, err_msg='', verbose=True, *, strict=False)",
        "Raises AssertionError where an element is not smaller.", "np.testing.assert_array_less([1], [2])"
      ),
      ("assert_(val, msg='')", "Raises AssertionError where a value is not true.", "np.testing.assert_(True)"),
      (
        "assert_raises(exception_class, callable=None, *args, **kwargs)",
        "Raises AssertionError where no such exception comes.", "np.testing.assert_raises(ValueError, int, 'x')"
      ),
      (
        "assert_raises_regex(exception_class, expected_regexp, callable=None, *args, **kwargs)",
        "The same with a pattern for the message.", "np.testing.assert_raises_regex(ValueError, 'invalid', int, 'x')"
      ),
    ])

  static let fileEntries = table(
    "files",
    [
      (
        "load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding='ASCII', *, max_header_size=10000)",
        "The array of a .npy file, or the arrays of a .npz file.",
        "import io\nf = io.BytesIO()\nnp.save(f, [1, 2])\nnp.load(io.BytesIO(f.getvalue()))"
      ),
      (
        "save(file, arr, allow_pickle=True)", "Writes an array as a .npy file.",
        "import io\nnp.save(io.BytesIO(), [1, 2])"
      ),
      (
        "savez(file, *args, allow_pickle=True, **kwds)", "Writes several arrays as a .npz file.",
        "import io\nnp.savez(io.BytesIO(), a=[1, 2])"
      ),
      (
        "savez_compressed(file, *args, allow_pickle=True, **kwds)", "Writes several arrays as a compressed .npz file.",
        "import io\nnp.savez_compressed(io.BytesIO(), a=[1, 2])"
      ),
      (
        "loadtxt(fname, dtype=float, comments='#', delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False, ndmin=0, encoding=None, max_rows=None, *, quotechar=None, like=None)",
        "An array from a table in a text file.", "np.loadtxt(['1 2', '3 4'])"
      ),
      (
        "genfromtxt(fname, dtype=float, comments='#', delimiter=None, skip_header=0, skip_footer=0, converters=None, missing_values=None, filling_values=None, usecols=None, names=None, unpack=None, invalid_raise=True, max_rows=None, encoding=None, ndmin=0, **kwargs)",
        "An array from a table with gaps.", "np.genfromtxt(['1,2', '3,'], delimiter=',')"
      ),
      (
        "savetxt(fname, X, fmt='%.18e', delimiter=' ', newline='\\n', header='', footer='', comments='# ', encoding=None)",
        "Writes an array as a table to a text file.", "import io\nnp.savetxt(io.StringIO(), [[1, 2]], fmt='%d')"
      ),
      (
        "fromstring(string, dtype=float, count=-1, *, sep, like=None)", "An array from numbers in a text.",
        "np.fromstring('1 2 3', dtype=int, sep=' ')"
      ),
    ])
}
