internal import CKernels

/// A matrix b [inner, columns] that many rows are multiplied with, at every timestep or in one long product.
///
/// It is packed once in the order in which the vector kernels read it, also for few rows: the products of one machine
/// have the bits of another's. Where a variant has no such kernel, the products go to OpenBLAS.
final class PackedMatrix {
  let inner: Int
  let columns: Int
  private let source: Products.Operand
  private let kernels: VectorKernels
  private let packed: FloatBuffer?
  /// Where the packed matrix begins, for the product before this one; nil where it is not packed.
  let beginning: UnsafePointer<Float>?

  /// Packs the matrix.
  ///
  /// The source must stay where it is.
  ///
  /// - Throws: `TensorError` of kind `memory`.
  init(_ source: Products.Operand, inner: Int, columns: Int, kernels: VectorKernels) throws {
    (self.source, self.inner, self.columns, self.kernels) = (source, inner, columns, kernels)
    guard kernels.packs else {
      (packed, beginning) = (nil, nil)
      return
    }
    let buffer = try FloatBuffer(kernels.packedCount(inner: inner, columns: columns))
    (packed, beginning) = (buffer, UnsafePointer(buffer.pointer))
    let panel = kernels.table.pointee.panel
    let panels = (columns + panel - 1) / panel
    let tasks = inner * columns > PackedMatrix.worthSharing ? min(panels, Workers.shared.count) : 1
    Workers.shared.run(tasks) { task in
      let part = panels * task / tasks * panel..<min(columns, panels * (task + 1) / tasks * panel)
      kernels.pack(
        source.from(0, part.lowerBound), inner: inner, columns: part.count,
        into: buffer.pointer + part.lowerBound * inner)
    }
  }

  /// Elements that take as long to pack as another thread to begin.
  private static let worthSharing = 1 << 15

  /// What the sums of a product begin with.
  enum Start {
    case zero
    /// What stands where the result goes.
    case result
    /// The same row everywhere: a bias.
    case row(UnsafePointer<Float>)

    func offset(_ columns: Int) -> Start {
      if case .row(let row) = self { .row(row + columns) } else { self }
    }
  }

  /// c = start + a b; a [rows, inner], c [rows, columns].
  ///
  /// Meanwhile the beginning of the matrix that is read after this one enters the cache: its own, unless another's is
  /// given.
  func multiply(
    rows: Int, _ a: UnsafePointer<Float>, stride aStride: Int, from start: Start,
    into c: UnsafeMutablePointer<Float>, stride: Int, before following: UnsafePointer<Float>? = nil
  ) {
    guard let packed else {
      var keep = true
      switch start {
      case .zero: keep = false
      case .result: break
      case .row(let bias): for row in 0..<rows { (c + row * stride).update(from: bias, count: columns) }
      }
      return Products.multiply(
        rows: rows, columns: columns, inner: inner, Products.Operand(a, stride: aStride), source, into: c,
        stride: stride, keep: keep ? 1 : 0)
    }
    let (first, firstStride): (UnsafePointer<Float>?, Int) =
      switch start {
      case .zero: (nil, 0)
      case .result: (UnsafePointer(c), stride)
      case .row(let bias): (bias, 0)
      }
    kernels.table.pointee.packed_multiply(
      rows, columns, inner, a, aStride, 1, packed.pointer, first, firstStride, c, stride,
      following ?? UnsafePointer(packed.pointer))
  }

  /// Adds a b to c for many rows, in pieces that stay in the cache and between which an interruption is polled.
  func multiplyAll(
    rows: Int, _ a: UnsafePointer<Float>, stride aStride: Int, into c: UnsafeMutablePointer<Float>, stride: Int,
    pace: inout Pace
  ) throws {
    let work = 2 * columns * inner
    let piece = min(Pace.rows(operationsPerRow: work), packed == nil ? Int.max : 192)
    var row = 0
    while row < rows {
      let count = min(piece, rows - row)
      multiply(
        rows: count, a + row * aStride, stride: aStride, from: .result, into: c + row * stride, stride: stride)
      try pace.spend(count * work)
      row += count
    }
  }
}

extension VectorKernels {
  /// Whether there are products with packed matrices, and they are to be used.
  var packs: Bool { usesPackedProducts && table.pointee.panel > 0 }

  /// The floats that a packed matrix takes.
  func packedCount(inner: Int, columns: Int) -> Int {
    let panel = table.pointee.panel
    return inner * ((columns + panel - 1) / panel * panel)
  }

  func pack(_ b: Products.Operand, inner: Int, columns: Int, into packed: UnsafeMutablePointer<Float>) {
    let (rowStride, columnStride) = b.transposed ? (1, b.stride) : (b.stride, 1)
    table.pointee.pack(b.pointer, inner, columns, rowStride, columnStride, packed)
  }
}
