internal import CKernels

/// The vector kernels in use: float32, the same bits on every instruction set.
enum VectorKernels {
  // The table is constant memory, chosen once.
  nonisolated(unsafe) static let table = rnnk_kernels()

  /// The instruction set: "avx512", "avx2", "neon" or "plain".
  static var name: String { table.map { String(cString: $0.pointee.name) } ?? "" }

  /// y += x
  static func add(_ x: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>, count: Int) {
    table?.pointee.add(x, y, count)
  }

  /// z = x y
  static func multiply(
    _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, into z: UnsafeMutablePointer<Float>, count: Int
  ) {
    table?.pointee.multiply(x, y, z, count)
  }

  /// y[j] += sum over rows of x[row, j]
  static func addColumnSums(
    _ x: UnsafePointer<Float>, rows: Int, columns: Int, to y: UnsafeMutablePointer<Float>
  ) {
    table?.pointee.column_sums(x, rows, columns, y)
  }

  /// y[j, i] = x[i, j]
  static func transpose(
    _ x: UnsafePointer<Float>, rows: Int, columns: Int, into y: UnsafeMutablePointer<Float>
  ) {
    table?.pointee.transpose(x, rows, columns, y)
  }

  /// The sum of squares, in a fixed order.
  static func sumOfSquares(_ x: UnsafePointer<Float>, count: Int) -> Float { table?.pointee.dot(x, x, count) ?? 0 }

  /// x *= a
  static func scale(_ x: UnsafeMutablePointer<Float>, by a: Float, count: Int) { table?.pointee.scale(a, x, count) }
}
