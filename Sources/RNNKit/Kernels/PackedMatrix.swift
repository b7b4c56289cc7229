internal import CKernels

/// A matrix b [inner, columns] that many rows are multiplied with, at every timestep or in one long product.
///
/// It is packed once in the order in which the vector kernels read it. Where that does not pay, or a variant has no such
/// kernel, the products go to OpenBLAS.
final class PackedMatrix {
  let inner: Int
  let columns: Int
  private let source: Products.Operand
  private let kernels: VectorKernels
  private let packed: FloatBuffer?

  /// Packs the matrix if about `uses` rows are going to be multiplied with it.
  ///
  /// The source must stay where it is.
  init(_ source: Products.Operand, inner: Int, columns: Int, uses: Int, kernels: VectorKernels) {
    (self.source, self.inner, self.columns, self.kernels) = (source, inner, columns, kernels)
    guard kernels.packs, uses >= 4 else {
      packed = nil
      return
    }
    let buffer = FloatBuffer(kernels.packedCount(inner: inner, columns: columns))
    kernels.pack(source, inner: inner, columns: columns, into: buffer.pointer)
    packed = buffer
  }

  /// c = a b, or c + a b where `keep`; a [rows, inner], c [rows, columns].
  func multiply(
    rows: Int, _ a: UnsafePointer<Float>, stride aStride: Int, into c: UnsafeMutablePointer<Float>, stride: Int,
    keep: Bool
  ) {
    guard let packed else {
      return Products.multiply(
        rows: rows, columns: columns, inner: inner, Products.Operand(a, stride: aStride), source, into: c,
        stride: stride, keep: keep ? 1 : 0)
    }
    kernels.table.pointee.packed_multiply(
      rows, columns, inner, a, aStride, 1, packed.pointer, c, stride, keep ? 1 : 0)
  }

  /// ``multiply`` for many rows, in pieces that stay in the cache and between which an interruption is polled.
  func multiplyAll(
    rows: Int, _ a: UnsafePointer<Float>, stride aStride: Int, into c: UnsafeMutablePointer<Float>, stride: Int,
    pace: inout Pace
  ) throws {
    let work = 2 * columns * inner
    let piece = min(Pace.rows(operationsPerRow: work), packed == nil ? Int.max : 192)
    var row = 0
    while row < rows {
      let count = min(piece, rows - row)
      multiply(rows: count, a + row * aStride, stride: aStride, into: c + row * stride, stride: stride, keep: true)
      try pace.spend(count * work)
      row += count
    }
  }

  /// c += a^T b over many rows (time and batch), in pieces: a [rows, height], b [rows, width], c [height, width].
  static func accumulateOverRows(
    rows: Int, height: Int, width: Int, _ a: UnsafePointer<Float>, stride aStride: Int, _ b: UnsafePointer<Float>,
    stride bStride: Int, into c: UnsafeMutablePointer<Float>, stride: Int, kernels: VectorKernels, pace: inout Pace
  ) throws {
    let work = 2 * height * width
    let packs = kernels.packs && height >= 4
    let piece = min(Pace.rows(operationsPerRow: work), packs ? 256 : Int.max)
    let packed = FloatBuffer(packs ? kernels.packedCount(inner: min(piece, rows), columns: width) : 0)
    // Columns of a lie a row apart, often a power of two, of which the caches hold few: they are brought together.
    let block = FloatBuffer(packs ? min(piece, rows) * PackedMatrix.blockWidth : 0)
    defer { withExtendedLifetime((packed, block)) {} }
    var row = 0
    while row < rows {
      let count = min(piece, rows - row)
      let right = Products.Operand(b + row * bStride, stride: bStride)
      let left = a + row * aStride
      if packs {
        kernels.pack(right, inner: count, columns: width, into: packed.pointer)
        for first in Swift.stride(from: 0, to: height, by: PackedMatrix.blockWidth) {
          let part = min(PackedMatrix.blockWidth, height - first)
          for index in 0..<count {
            (block.pointer + index * part).update(from: left + index * aStride + first, count: part)
          }
          kernels.table.pointee.packed_multiply(
            part, width, count, block.pointer, 1, part, packed.pointer, c + first * stride, stride, 1)
        }
      } else {
        Products.multiply(
          rows: height, columns: width, inner: count, Products.Operand(left, stride: aStride, transposed: true), right,
          into: c, stride: stride, keep: 1)
      }
      try pace.spend(count * work)
      row += count
    }
  }

  /// How many columns are brought together: some tiles of the products.
  private static let blockWidth = 48
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
