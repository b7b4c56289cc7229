internal import COpenBLAS
import Glibc

// What triangular factors of a matrix tell.
extension Tensor {
  /// The sign of the determinant of a square matrix and the logarithm of its size; −∞ where it is zero.
  public func signAndLogDeterminant() throws -> (sign: Double, logarithm: Double) {
    var size = try LAPACK.order(self, "linalg.slogdet")
    let n = shape[0]
    var (sign, logarithm) = (1.0, 0.0)
    if n == 0 { return (sign, logarithm) }
    var a = try transpose(0, 1).detached().doubles()
    var pivots = [Int32](repeating: 0, count: n)
    var info = Int32(0)
    dgetrf_(&size, &size, &a, &size, &pivots, &info)
    if info > 0 { return (0, -.infinity) }
    for index in 0..<n {
      let element = a[index * n + index]
      if Int(pivots[index]) != index + 1 { sign = -sign }
      if element < 0 { sign = -sign }
      logarithm += Glibc.log(Swift.abs(element))
    }
    return (sign, logarithm)
  }

  /// The lower triangular L with L·Lᵀ = self, of which the lower triangle is read.
  ///
  /// - Throws: `TensorError` of type LinAlgError where the matrix is not positive definite.
  public func choleskyFactor() throws -> Tensor {
    _ = try LAPACK.order(self, "linalg.cholesky")
    let n = shape[0]
    let a = try detached().doubles()
    var factor = [Double](repeating: 0, count: n * n)
    for row in 0..<n {
      try Engine.current.poll?()
      for column in 0...row {
        var total = a[row * n + column]
        for inner in 0..<column { total -= factor[row * n + inner] * factor[column * n + inner] }
        if row != column {
          factor[row * n + column] = total / factor[column * n + column]
        } else {
          guard total > 0 else {
            throw TensorError.invalid("linalg.cholesky: the matrix is not positive definite", .linearAlgebraError)
          }
          factor[row * n + row] = total.squareRoot()
        }
      }
    }
    return try Tensor(factor, shape: [n, n]).raw(dtype)
  }
}
