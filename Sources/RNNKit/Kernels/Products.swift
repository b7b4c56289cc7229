internal import COpenBLAS

/// Products of row-major float32 matrices.
enum Products {
  /// How many threads OpenBLAS may use.
  static func useThreads(_ count: Int) { openblas_set_num_threads(Int32(truncatingIfNeeded: count)) }

  /// A matrix in memory: where it begins and how far its rows lie apart; read as its transpose on request.
  struct Operand {
    let pointer: UnsafePointer<Float>
    let stride: Int
    let transposed: Bool

    init(_ pointer: UnsafePointer<Float>, stride: Int, transposed: Bool = false) {
      self.pointer = pointer
      self.stride = stride
      self.transposed = transposed
    }

    /// The same memory read as the transposed matrix.
    var turned: Operand { Operand(pointer, stride: stride, transposed: !transposed) }

    /// The matrix from a row and a column on.
    func from(_ row: Int, _ column: Int) -> Operand {
      Operand(
        pointer + (transposed ? column * stride + row : row * stride + column), stride: stride, transposed: transposed)
    }
  }

  /// c = a b + keep * c, with a [rows, inner], b [inner, columns], c [rows, columns].
  ///
  /// Nothing is done for empty results.
  static func multiply(
    rows: Int, columns: Int, inner: Int, _ a: Operand, _ b: Operand, into c: UnsafeMutablePointer<Float>, stride: Int,
    keep: Float
  ) {
    guard rows > 0, columns > 0 else { return }
    if rows == 1, !a.transposed {
      // One sample: a matrix times a vector, without the packing that a product of matrices does first.
      let (height, width) = b.transposed ? (columns, inner) : (inner, columns)
      cblas_sgemv(
        CblasRowMajor, b.transposed ? CblasNoTrans : CblasTrans, blasint(height), blasint(width), 1, b.pointer,
        blasint(max(1, b.stride)), a.pointer, 1, keep, c, 1)
      return
    }
    cblas_sgemm(
      CblasRowMajor, a.transposed ? CblasTrans : CblasNoTrans, b.transposed ? CblasTrans : CblasNoTrans, blasint(rows),
      blasint(columns), blasint(inner), 1, a.pointer, blasint(max(1, a.stride)), b.pointer, blasint(max(1, b.stride)),
      keep, c, blasint(max(1, stride)))
  }
}
