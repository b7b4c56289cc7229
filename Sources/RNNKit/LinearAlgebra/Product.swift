internal import COpenBLAS

/// Products of matrices, through OpenBLAS where kernels of our own do not serve.
enum Product2 {
  /// A matrix as BLAS takes it: rows of memory, perhaps transposed.
  private struct Operand {
    let isTransposed: Bool
    let leading: Int32

    func of(_ tensor: Tensor) -> Products.Operand {
      Products.Operand(tensor.elements(Float.self), stride: Int(leading), transposed: isTransposed)
    }
  }

  /// How a matrix lies in memory; nil where BLAS cannot take it as it is.
  private static func operand(_ rows: Int, _ columns: Int, _ rowStride: Int, _ columnStride: Int) -> Operand? {
    if columnStride == 1 || columns <= 1, rowStride >= max(columns, 1) || rows <= 1 {
      return Operand(isTransposed: false, leading: Int32(clamping: max(rows <= 1 ? columns : rowStride, columns, 1)))
    }
    if rowStride == 1 || rows <= 1, columnStride >= max(rows, 1) || columns <= 1 {
      return Operand(isTransposed: true, leading: Int32(clamping: max(columns <= 1 ? rows : columnStride, rows, 1)))
    }
    return nil
  }

  /// Multiplications that a piece of a long product may have: some 20 ms of work on one core.
  private static let pieceWork = 1 << 28

  /// result[n, m] = a[n, k] · b[k, m]; the result is contiguous and of the type of both.
  ///
  /// The shapes fit.
  static func run(_ a: Tensor, _ b: Tensor, into result: Tensor) throws {
    let (n, k, m) = (a.shape[0], a.shape[1], b.shape[1])
    if n == 0 || m == 0 { return }
    guard k > 0, n <= Int32.max, k <= Int32.max, m <= Int32.max else {
      if k > 0 { throw TensorError.invalid("matrix is too large for BLAS") }
      try result.fillZerosAtOffset()
      return
    }
    let a2 = operand(n, k, a.strides[0], a.strides[1]) == nil ? try a.contiguousCopy() : a
    let b2 = operand(k, m, b.strides[0], b.strides[1]) == nil ? try b.contiguousCopy() : b
    guard let left = operand(n, k, a2.strides[0], a2.strides[1]),
      let right = operand(k, m, b2.strides[0], b2.strides[1])
    else { return }
    let poll = Engine.current.poll
    if result.dtype == .float32 {
      let product = DenseProduct(
        rows: n, columns: m, inner: k, a: left.of(a2), b: right.of(b2),
        result: result.initial(Float.self) + result.offset)
      if product.isPossible {
        try product.run(poll: poll)
        return withExtendedLifetime((a2, b2)) {}
      }
    }
    let rowsAtOnce = max(1, min(n, pieceWork / max(1, k &* m)))
    var row = 0
    while row < n {
      let rows = min(rowsAtOnce, n - row)
      if row > 0 { try poll?() }
      let start = left.isTransposed ? row : row * Int(left.leading)
      let transA = left.isTransposed ? CblasTrans : CblasNoTrans
      let transB = right.isTransposed ? CblasTrans : CblasNoTrans
      if result.dtype == .float32 {
        cblas_sgemm(
          CblasRowMajor, transA, transB, Int32(rows), Int32(m), Int32(k), 1, a2.elements(Float.self) + start,
          left.leading, b2.elements(Float.self), right.leading, 0,
          result.initial(Float.self) + result.offset + row * m, Int32(m))
      } else {
        cblas_dgemm(
          CblasRowMajor, transA, transB, Int32(rows), Int32(m), Int32(k), 1, a2.elements(Double.self) + start,
          left.leading, b2.elements(Double.self), right.leading, 0,
          result.initial(Double.self) + result.offset + row * m, Int32(m))
      }
      row += rows
    }
  }

  /// The same for integers.
  static func runIntegers(_ a: Tensor, _ b: Tensor, into result: Tensor) throws {
    let (n, k, m) = (a.shape[0], a.shape[1], b.shape[1])
    let (x, y) = (a.elements(Int.self), b.elements(Int.self))
    let target = result.initial(Int.self) + result.offset
    let (rowStep, step, otherStep, columnStep) = (a.strides[0], a.strides[1], b.strides[0], b.strides[1])
    try Pace.inPieces(n * m, of: max(1, 4 * Pace.elements / max(1, k))) { part in
      for place in part {
        let (row, column) = place.quotientAndRemainder(dividingBy: m)
        let (left, right) = (x + row * rowStep, y + column * columnStep)
        var total = 0
        for inner in 0..<k { total = total &+ left[inner * step] &* right[inner * otherStep] }
        target[place] = total
      }
    }
  }
}

extension Tensor {
  /// Fills the part of a new storage that this contiguous tensor shows with zeros.
  func fillZerosAtOffset() throws {
    let bytes = dtype.byteSize
    let start = UnsafeMutableRawPointer(mutating: storage.address) + offset * bytes
    try Pace.inPieces(count) { part in
      (start + part.lowerBound * bytes).initializeMemory(as: UInt8.self, repeating: 0, count: part.count * bytes)
    }
  }

  /// The product of two matrices of one type, without history and without checks of shapes.
  func rawProduct(_ other: Tensor) throws -> Tensor {
    let result = try Tensor(uninitialized: [shape[0], other.shape[1]], dtype)
    try multiply(other, into: result)
    return result
  }

  func multiply(_ other: Tensor, into result: Tensor) throws {
    if dtype.isFloatingPoint {
      try Product2.run(self, other, into: result)
    } else {
      let wide = dtype == .int64 ? result : try Tensor(uninitialized: result.shape, .int64)
      try Product2.runIntegers(try raw(.int64), try other.raw(.int64), into: wide)
      if wide !== result { try result.assignConverted(wide) }
    }
  }

  func requireSameType(_ other: Tensor) throws {
    if dtype != other.dtype {
      throw TensorError.invalid(
        "expected m1 and m2 to have the same dtype, but got: \(cName(dtype)) != \(cName(other.dtype))")
    }
  }

  private func cName(_ dtype: DType) -> String {
    switch dtype {
    case .bool: "bool"
    case .uint8: "unsigned char"
    case .int32: "int"
    case .int64: "long int"
    case .float32: "float"
    case .float64: "double"
    case .complex64: "c10::complex<float>"
    case .complex128: "c10::complex<double>"
    }
  }
}
