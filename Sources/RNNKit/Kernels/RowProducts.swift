internal import CKernels

/// Sums over many rows (time and batch) of what stands in them: the gradients of weights and biases.
///
/// Each target is what the outer products of the rows of a [rows, height] with those of another matrix sum up to; the
/// biases' targets are the sums of the rows themselves.
struct RowProducts {
  /// A matrix b [rows, width] and where a^T b goes, [height, width].
  struct Term {
    let matrix: UnsafePointer<Float>
    let width: Int
    let target: UnsafeMutablePointer<Float>
  }

  let rows: Int
  let height: Int
  let left: UnsafePointer<Float>
  /// How far rows of a lie apart.
  let stride: Int
  var terms: [Term] = []
  /// Where the sums of a's columns go, [height] each.
  var biases: [UnsafeMutablePointer<Float>] = []
  let kernels: VectorKernels

  /// The part for some columns of a, which are rows of the targets.
  subscript(_ part: Range<Int>) -> RowProducts {
    let first = part.lowerBound
    return RowProducts(
      rows: rows, height: part.count, left: left + first, stride: stride,
      terms: terms.map { Term(matrix: $0.matrix, width: $0.width, target: $0.target + first * $0.width) },
      biases: biases.map { $0 + first }, kernels: kernels)
  }

  /// Sums up everything, in pieces that stay in the cache and between which an interruption is polled.
  func run(pace: inout Pace) throws {
    guard rows > 0 else {
      for term in terms { term.target.update(repeating: 0, count: height * term.width) }
      for target in biases { target.update(repeating: 0, count: height) }
      return
    }
    let work = 2 * height * max(1, terms.reduce(0) { $0 + $1.width })
    let packs = kernels.packs
    let piece = min(rows, Pace.rows(operationsPerRow: work), packs ? 256 : Int.max)
    let packed = try terms.map { try FloatBuffer(packs ? kernels.packedCount(inner: piece, columns: $0.width) : 0) }
    // Columns of a lie a row apart, often a power of two, of which the caches hold few: they are brought together.
    let blockWidth = packs ? kernels.table.pointee.panel : height
    let block = try FloatBuffer(packs ? piece * blockWidth : 0)
    let sums = try FloatBuffer(height, filledWith: 0)
    defer { withExtendedLifetime((packed, block, sums)) {} }
    for row in Swift.stride(from: 0, to: rows, by: max(1, piece)) {
      let count = min(piece, rows - row)
      if packs {
        for (term, packed) in zip(terms, packed) {
          kernels.pack(
            Products.Operand(term.matrix + row * term.width, stride: term.width), inner: count, columns: term.width,
            into: packed.pointer)
        }
      }
      for first in Swift.stride(from: 0, to: height, by: blockWidth) {
        let part = min(blockWidth, height - first)
        var (source, sourceStride) = (left + row * stride + first, stride)
        if packs {
          kernels.pack(
            Products.Operand(source, stride: stride), inner: count, columns: part, into: block.pointer)
          (source, sourceStride) = (UnsafePointer(block.pointer), blockWidth)
        }
        if !biases.isEmpty {
          kernels.addColumnSums(
            source, rows: count, columns: part, stride: sourceStride, to: sums.pointer + first)
        }
        for (place, term) in terms.enumerated() {
          let (matrix, following) = (packed[place].pointer, packed[(place + 1) % packed.count].pointer)
          let target = term.target + first * term.width
          if packs {
            kernels.table.pointee.packed_multiply(
              part, term.width, count, source, 1, sourceStride, matrix,
              row == 0 ? nil : UnsafePointer(target), term.width, target, term.width, following)
          } else {
            Products.multiply(
              rows: part, columns: term.width, inner: count,
              Products.Operand(source, stride: sourceStride, transposed: true),
              Products.Operand(term.matrix + row * term.width, stride: term.width), into: target, stride: term.width,
              keep: row == 0 ? 0 : 1)
          }
        }
      }
      try pace.spend(count * work)
    }
    for target in biases { target.update(from: sums.pointer, count: height) }
  }
}
