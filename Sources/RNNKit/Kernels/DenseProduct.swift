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
    let byColumns = columns >= rows
    let (length, block) = (byColumns ? columns : rows, 64)
    let blocks = (length + block - 1) / block
    let threads = rows * columns * inner > 2_000_000 ? Workers.shared.count : 1
    let tasks = min(threads, blocks)
    try Workers.shared.run(tasks, poll: poll) { task, pace in
      let part = blocks * task / tasks * block..<min(length, blocks * (task + 1) / tasks * block)
      try compute(byColumns ? 0..<rows : part, byColumns ? part : 0..<columns, pace: &pace)
    }
  }

  private func compute(_ rows: Range<Int>, _ columns: Range<Int>, pace: inout Pace) throws {
    let depth = min(inner, DenseProduct.depth)
    let packed = FloatBuffer(
      kernels.packedCount(inner: depth, columns: min(columns.count, DenseProduct.width)))
    // What stands in columns of a's memory is brought together.
    let panel = kernels.table.pointee.panel
    let turned = FloatBuffer(a.transposed ? depth * panel : 0)
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
            self.columns, target, self.columns)
          try pace.spend(2 * height * width * count)
        }
      }
    }
  }
}

extension Products.Operand {
  /// The matrix from a row and a column on.
  fileprivate func from(_ row: Int, _ column: Int) -> Products.Operand {
    Products.Operand(
      pointer + (transposed ? column * stride + row : row * stride + column), stride: stride, transposed: transposed)
  }
}
