internal import COpenBLAS

/// LAPACK on column-major arrays.
///
/// Work is done in the type of the matrix for QR, and in float64 for the rest.
enum LAPACK {
  static func check(_ info: Int32, _ message: @autoclosure () -> String) throws {
    if info > 0 { throw TensorError.invalid(message(), .linearAlgebraError) }
    if info < 0 { throw TensorError.invalid("LAPACK: argument \(-info) is wrong") }
  }

  /// The size of a matrix as LAPACK counts.
  static func size(_ tensor: Tensor) throws -> (rows: Int32, columns: Int32) {
    guard tensor.rank == 2 else {
      throw TensorError.invalid(
        "linalg: The input tensor A must have at least 2 dimensions, and batches are not supported; got "
          + "\(tensor.rank) dimensions")
    }
    guard tensor.dtype.isFloatingPoint else {
      throw TensorError.invalid(
        "linalg: Expected a floating point or complex tensor as input. Got \(tensor.dtype.scalarTypeName)")
    }
    guard let rows = Int32(exactly: tensor.shape[0]), let columns = Int32(exactly: tensor.shape[1]) else {
      throw TensorError.invalid("linalg: the matrix is too large")
    }
    return (rows, columns)
  }

  /// The matrix must be square.
  static func order(_ tensor: Tensor, _ name: String) throws -> Int32 {
    let (rows, columns) = try size(tensor)
    guard rows == columns else {
      throw TensorError.invalid(
        "\(name): A must be batches of square matrices, but they are \(rows) by \(columns) matrices")
    }
    return rows
  }

  /// A matrix from a column-major array with `leading` rows.
  static func tensor(_ values: [Double], _ rows: Int, _ columns: Int, leading: Int, _ dtype: DType) throws -> Tensor {
    let source = try Tensor(values)
    return try source.alias(shape: [rows, columns], strides: [1, leading], offset: 0).contiguousCopy().raw(dtype)
  }
}

extension Tensor {
  /// The reduced QR decomposition of [n, m]: Q [n, k] with orthonormal columns and R [k, m] upper triangular, k = min(n, m).
  public func qr() throws -> (q: Tensor, r: Tensor) {
    var (rows, columns) = try LAPACK.size(self)
    let (n, m, k) = (Int(rows), Int(columns), Swift.min(shape[0], shape[1]))
    if k == 0 { return (try Tensor.zeros([n, k], dtype: dtype), try Tensor.zeros([k, m], dtype: dtype)) }
    var (order, info) = (Int32(k), Int32(0))
    let factors = try transposedMatrix.contiguousCopy()
    let tau = try Tensor(uninitialized: [k], dtype)
    var workSize = Int32(clamping: Swift.max(n, m) * 64)
    let work = try Tensor(uninitialized: [Int(workSize)], dtype)
    if dtype == .float32 {
      let a = factors.initial(Float.self)
      sgeqrf_(&rows, &columns, a, &rows, tau.initial(Float.self), work.initial(Float.self), &workSize, &info)
    } else {
      let a = factors.initial(Double.self)
      dgeqrf_(&rows, &columns, a, &rows, tau.initial(Double.self), work.initial(Double.self), &workSize, &info)
    }
    try LAPACK.check(info, "linalg.qr: failed")
    let r = try factors.transposedMatrix.sliced(0, 0, k, 1).contiguousCopy().triu()
    if dtype == .float32 {
      let a = factors.initial(Float.self)
      sorgqr_(&rows, &order, &order, a, &rows, tau.initial(Float.self), work.initial(Float.self), &workSize, &info)
    } else {
      let a = factors.initial(Double.self)
      dorgqr_(&rows, &order, &order, a, &rows, tau.initial(Double.self), work.initial(Double.self), &workSize, &info)
    }
    try LAPACK.check(info, "linalg.qr: failed")
    return (try factors.transposedMatrix.alias(shape: [n, k], strides: [1, n], offset: 0).contiguousCopy(), r)
  }

  /// The singular value decomposition U·diag(S)·Vh of [n, m].
  ///
  /// - Parameter full: whether U and Vh are square; else they have min(n, m) columns and rows.
  public func svd(full: Bool = true) throws -> (u: Tensor, s: Tensor, vh: Tensor) {
    var (rows, columns) = try LAPACK.size(self)
    let (n, m, k) = (shape[0], shape[1], Swift.min(shape[0], shape[1]))
    let (uColumns, vRows) = full ? (n, m) : (k, k)
    if k == 0 {
      return (try .eye(n, uColumns, dtype: dtype), try .zeros([0], dtype: dtype), try .eye(vRows, m, dtype: dtype))
    }
    var a = try transposedMatrix.detached().doubles()
    var s = [Double](repeating: 0, count: k)
    try Engine.current.admit(elements: try Shape.count([Swift.max(n, m), Swift.max(uColumns, vRows)]))
    var u = [Double](repeating: 0, count: n * uColumns)
    var vh = [Double](repeating: 0, count: vRows * m)
    var (leadingV, info) = (Int32(vRows), Int32(0))
    var integers = [Int32](repeating: 0, count: 8 * k)
    var (query, workSize) = (0.0, Int32(-1))
    let job = CChar(UInt8(ascii: full ? "A" : "S"))
    withUnsafePointer(to: job) {
      dgesdd_($0, &rows, &columns, &a, &rows, &s, &u, &rows, &vh, &leadingV, &query, &workSize, &integers, &info, 1)
    }
    workSize = Int32(cutting: query)
    var work = [Double](repeating: 0, count: Int(Swift.max(workSize, 1)))
    withUnsafePointer(to: job) {
      dgesdd_($0, &rows, &columns, &a, &rows, &s, &u, &rows, &vh, &leadingV, &work, &workSize, &integers, &info, 1)
    }
    try LAPACK.check(info, "linalg.svd: The algorithm failed to converge because the input matrix is ill-conditioned.")
    return (
      try LAPACK.tensor(u, n, uColumns, leading: n, dtype), try Tensor(s).raw(dtype),
      try LAPACK.tensor(vh, vRows, m, leading: vRows, dtype)
    )
  }

  /// The eigenvalues and right eigenvectors of a square matrix, complex: what a recurrent matrix does in the long run.
  public func eig() throws -> (values: Tensor, vectors: Tensor) {
    var size = try LAPACK.order(self, "linalg.eig")
    let n = shape[0]
    let complex: DType = dtype == .float32 ? .complex64 : .complex128
    if n == 0 { return (try .zeros([0], dtype: complex), try .zeros([0, 0], dtype: complex)) }
    if try detached().doubles().contains(where: { !$0.isFinite }) {
      throw TensorError.invalid("torch.linalg.eig: input tensor should not contain infs or NaNs.")
    }
    var a = try transposedMatrix.detached().doubles()
    var (real, imaginary) = ([Double](repeating: 0, count: n), [Double](repeating: 0, count: n))
    var left = [0.0]
    var right = [Double](repeating: 0, count: n * n)
    var (info, one, workSize) = (Int32(0), Int32(1), Int32(clamping: 34 * n))
    var work = [Double](repeating: 0, count: Int(workSize))
    var jobs = [CChar(UInt8(ascii: "N")), CChar(UInt8(ascii: "V"))]
    jobs.withUnsafeMutableBufferPointer { jobs in
      guard let job = jobs.baseAddress else { return }
      dgeev_(
        job, job + 1, &size, &a, &size, &real, &imaginary, &left, &one, &right, &size, &work, &workSize, &info, 1, 1)
    }
    try LAPACK.check(info, "linalg.eig: The algorithm failed to converge.")
    let values = zip(real, imaginary).map { Complex($0, $1) }
    var vectors = [Complex<Double>](repeating: Complex(0.0, 0.0), count: n * n)
    for column in 0..<n {
      // A pair of conjugate values has its vectors as real part and imaginary part in two columns.
      let isSecond = imaginary[column] < 0
      for row in 0..<n {
        let value = right[(isSecond ? column - 1 : column) * n + row]
        let other = imaginary[column] == 0 ? 0 : right[(isSecond ? column : column + 1) * n + row]
        vectors[row * n + column] = Complex(value, isSecond ? -other : other)
      }
    }
    return (
      try Tensor(elements: values, shape: [n]).raw(complex),
      try Tensor(elements: vectors, shape: [n, n]).raw(complex)
    )
  }

  /// The eigenvalues, ascending, and eigenvectors of a symmetric matrix, of which the lower triangle is read.
  public func eigh() throws -> (values: Tensor, vectors: Tensor) {
    var size = try LAPACK.order(self, "linalg.eigh")
    let n = shape[0]
    if n == 0 { return (try .zeros([0], dtype: dtype), try .zeros([0, 0], dtype: dtype)) }
    var a = try transposedMatrix.detached().doubles()
    var values = [Double](repeating: 0, count: n)
    var (info, workSize, integerSize) = (Int32(0), Int32(clamping: 1 + 6 * n + 2 * n * n), Int32(clamping: 3 + 5 * n))
    var work = [Double](repeating: 0, count: Int(workSize))
    var integers = [Int32](repeating: 0, count: Int(integerSize))
    var jobs = [CChar(UInt8(ascii: "V")), CChar(UInt8(ascii: "L"))]
    jobs.withUnsafeMutableBufferPointer { jobs in
      guard let job = jobs.baseAddress else { return }
      dsyevd_(job, job + 1, &size, &a, &size, &values, &work, &workSize, &integers, &integerSize, &info, 1, 1)
    }
    try LAPACK.check(info, "linalg.eigh: The algorithm failed to converge.")
    return (try Tensor(values).raw(dtype), try LAPACK.tensor(a, n, n, leading: n, dtype))
  }

  /// X with self·X = right, for a square matrix and a vector or matrix.
  public func solve(_ right: Tensor) throws -> Tensor {
    var size = try LAPACK.order(self, "linalg.solve")
    let matrix = right.rank == 1 ? try right.unsqueeze(1) : right
    guard matrix.rank == 2, matrix.shape[0] == shape[0] else {
      throw TensorError.invalid(
        "linalg.solve: Incompatible shapes of B and A for the equation AX = B (\(shape[0])x\(shape[1]) and "
          + "\(right.shape))")
    }
    let (n, m) = (shape[0], matrix.shape[1])
    if n == 0 || m == 0 { return try Tensor.zeros(right.shape, dtype: dtype) }
    var a = try transposedMatrix.detached().doubles()
    var b = try matrix.transposedMatrix.detached().doubles()
    var pivots = [Int32](repeating: 0, count: n)
    var (info, columns) = (Int32(0), Int32(clamping: m))
    dgesv_(&size, &columns, &a, &size, &pivots, &b, &size, &info)
    try LAPACK.check(info, "torch.linalg.solve: The solver failed because the input matrix is singular.")
    return try LAPACK.tensor(b, n, m, leading: n, dtype).reshaped(right.shape)
  }

  /// The inverse of a square matrix.
  public func inverse() throws -> Tensor {
    let size = try LAPACK.order(self, "linalg.inv")
    do { return try solve(try Tensor.eye(Int(size), dtype: dtype)) } catch let error as TensorError {
      guard error.pythonType == TensorError.PythonType.linearAlgebraError.rawValue else { throw error }
      throw TensorError.invalid(
        "linalg.inv: The diagonal element 1 is zero, the inversion could not be completed because the input matrix is "
          + "singular.", .linearAlgebraError)
    }
  }

  /// The determinant of a square matrix.
  public func det() throws -> Tensor {
    var size = try LAPACK.order(self, "linalg.det")
    let n = shape[0]
    if n == 0 { return try Tensor(1, dtype: dtype) }
    var a = try detached().doubles()
    var pivots = [Int32](repeating: 0, count: n)
    var info = Int32(0)
    dgetrf_(&size, &size, &a, &size, &pivots, &info)
    var product = 1.0
    for index in 0..<n {
      product *= a[index * n + index]
      if Int(pivots[index]) != index + 1 { product = -product }
    }
    return try Tensor(.float(product), dtype: dtype)
  }
}

extension Int32 {
  /// A floating-point number cut to what fits.
  init(cutting value: Double) { self = Int32(clamping: Int(cutting: value)) }
}
