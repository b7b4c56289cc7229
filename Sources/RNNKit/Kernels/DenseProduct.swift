internal import CKernels

/// A product of two matrices that are used once, c = a b, with the kernels for packed ones.
///
/// OpenBLAS knows the processors of its time: on a later one it may run with the instructions of a very early one. Each
/// number is one chain of sums over the inner dimension, so the number of threads changes no bit.
struct DenseProduct {
  let rows: Int
  let columns: Int
  let inner: Int
  let a: Products.Operand
  let b: Products.Operand
  /// c [rows, columns].
  let result: UnsafeMutablePointer<Float>
  var kernels = VectorKernels.current

  /// How much of the inner dimension, how many columns of b and rows of a stay in the caches.
  private static let (depth, width, height) = (256, 1024, 192)

  /// Whether these kernels can do it: all products of a machine that has them, so that its OpenBLAS, which differs from
  /// processor to processor, changes no bit of what a session records.
  var isPossible: Bool {
    guard kernels.packs, rows > 0, columns > 0, inner > 0 else { return false }
    let (area, overflow) = rows.multipliedReportingOverflow(by: columns)
    return !overflow && !area.multipliedReportingOverflow(by: inner).overflow
  }

  /// Computes c, on several threads where that pays.
  ///
  /// - Throws: what `poll` throws.
  func run(poll: (() throws -> Void)?) throws {
    // A column of the result lies as a row does.
    if columns == 1, rows > 1 { return try turned.run(poll: poll) }
    let isFew = readsAsItLies
    let byColumns = columns >= rows || isFew
    let (length, block) = (byColumns ? columns : rows, 64)
    let blocks = (length + block - 1) / block
    let threads = rows * columns * inner > 2_000_000 ? Workers.shared.count : 1
    let tasks = min(threads, blocks)
    try Workers.shared.run(tasks, poll: poll) { task, pace in
      let part = blocks * task / tasks * block..<min(length, blocks * (task + 1) / tasks * block)
      if isFew { return try computeAsItLies(part, pace: &pace) }
      try compute(byColumns ? 0..<rows : part, byColumns ? part : 0..<columns, pace: &pace)
    }
  }

  /// The same product with rows for columns.
  private var turned: DenseProduct {
    DenseProduct(rows: columns, columns: rows, inner: inner, a: b.turned, b: a.turned, result: result, kernels: kernels)
  }

  /// Whether packing b would take longer than multiplying a few rows with it by the kernels of a cell's step, and these
  /// can read both as they lie.
  private var readsAsItLies: Bool {
    guard rows <= DenseProduct.few else { return false }
    guard b.transposed else { return b.stride == columns }
    // A single row may be a column that was turned.
    return b.stride == inner && (a.transposed ? a.stride == 1 : a.stride == inner || rows == 1)
  }

  /// How many rows are few.
  private static let few = 16

  private func computeAsItLies(_ part: Range<Int>, pace: inout Pace) throws {
    let (first, table) = (part.lowerBound, kernels.table.pointee)
    if b.transposed {
      let piece = Pace.rows(operationsPerRow: 2 * rows * inner)
      for left in stride(from: first, to: part.upperBound, by: piece) {
        let count = min(piece, part.upperBound - left)
        table.affine(rows, count, inner, a.pointer, b.pointer + left * inner, nil, result + left, columns, 0)
        try pace.spend(2 * rows * count * inner)
      }
      return
    }
    let (stride, step) = a.transposed ? (1, a.stride) : (a.stride, 1)
    for row in 0..<rows { (result + row * columns + first).update(repeating: 0, count: part.count) }
    let piece = Pace.rows(operationsPerRow: 2 * rows * part.count)
    for k in Swift.stride(from: 0, to: inner, by: piece) {
      let count = min(piece, inner - k)
      table.accumulate(
        rows, part.count, count, a.pointer + k * step, stride, step, b.pointer + k * columns + first, result + first,
        columns)
      try pace.spend(2 * rows * count * part.count)
    }
  }

  private func compute(_ rows: Range<Int>, _ columns: Range<Int>, pace: inout Pace) throws {
    let depth = min(inner, DenseProduct.depth)
    let packed = try FloatBuffer(
      kernels.packedCount(inner: depth, columns: min(columns.count, DenseProduct.width)))
    // What stands in columns of a's memory is brought together.
    let panel = kernels.table.pointee.panel
    let turned = try FloatBuffer(a.transposed ? depth * panel : 0)
    defer { withExtendedLifetime((packed, turned)) {} }
    for left in stride(from: columns.lowerBound, to: columns.upperBound, by: DenseProduct.width) {
      let width = min(DenseProduct.width, columns.upperBound - left)
      for first in stride(from: 0, to: inner, by: depth) {
        let count = min(depth, inner - first)
        kernels.pack(b.from(first, left), inner: count, columns: width, into: packed.pointer)
        for top in stride(from: rows.lowerBound, to: rows.upperBound, by: a.transposed ? panel : DenseProduct.height) {
          let height = min(a.transposed ? panel : DenseProduct.height, rows.upperBound - top)
          let part = a.from(top, first)
          var (source, rowStride, step) = (part.pointer, part.stride, 1)
          if a.transposed {
            kernels.pack(
              Products.Operand(part.pointer, stride: part.stride), inner: count, columns: height,
              into: turned.pointer)
            (source, rowStride, step) = (UnsafePointer(turned.pointer), 1, panel)
          }
          let target = result + top * self.columns + left
          kernels.table.pointee.packed_multiply(
            height, width, count, source, rowStride, step, packed.pointer, first == 0 ? nil : UnsafePointer(target),
            self.columns, target, self.columns, packed.pointer)
          // A number of the result takes as long as some products, however few it is made of.
          try pace.spend(2 * height * width * max(count, 32))
        }
      }
    }
  }
}
