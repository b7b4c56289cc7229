internal import CKernels

/// The vector kernels of one instruction set: float32, the same bits on every one.
struct VectorKernels: @unchecked Sendable {
  // Unchecked: the table is constant memory.
  let table: UnsafePointer<rnnk_table>
  /// Whether products with weights are our own where the variant has such; else they are OpenBLAS's.
  var usesPackedProducts = true

  /// The best that this machine has, or what the variable `RNNKIT_KERNELS` names.
  static let current = VectorKernels(table: rnnk_kernels())

  /// The kernels for "avx512", "avx2", "neon" or "plain"; nil where this machine cannot run them.
  static func named(_ name: String) -> VectorKernels? { rnnk_kernels_named(name).map { VectorKernels(table: $0) } }

  /// The name of the instruction set.
  var name: String { String(cString: table.pointee.name) }

  /// y += x.
  func add(_ x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>, count: Int) {
    table.pointee.add(x, y, count)
  }

  /// y += a x.
  func add(_ a: Float, times x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>, count: Int) {
    table.pointee.axpy(a, x, y, count)
  }

  /// z = x y.
  func multiply(
    _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, into z: UnsafeMutablePointer<Float>, count: Int
  ) {
    table.pointee.multiply(x, y, z, count)
  }

  /// x *= a.
  func scale(_ x: UnsafeMutablePointer<Float>, by a: Float, count: Int) { table.pointee.scale(a, x, count) }

  /// The sum of x y, in a fixed order.
  func dot(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, count: Int) -> Float { table.pointee.dot(x, y, count) }

  /// The sum, in a fixed order.
  func sum(_ x: UnsafePointer<Float>, count: Int) -> Float { table.pointee.sum(x, count) }

  /// y[j] += sum over rows of x[row, j], rows a stride apart.
  func addColumnSums(
    _ x: UnsafePointer<Float>, rows: Int, columns: Int, stride: Int? = nil, to y: UnsafeMutablePointer<Float>
  ) {
    table.pointee.column_sums(x, rows, columns, stride ?? columns, y)
  }

  /// y[j, i] = x[i, j].
  func transpose(_ x: UnsafePointer<Float>, rows: Int, columns: Int, into y: UnsafeMutablePointer<Float>) {
    table.pointee.transpose(x, rows, columns, y)
  }
}
