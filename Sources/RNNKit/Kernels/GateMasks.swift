internal import CKernels

/// Factors that each gate sees the input and h through, the same at every step.
struct GateMasks {
  /// One for each gate, of the input [G, B, I] and of h [G, B, R], samples as the pass has them; nil for none.
  let input, state: FloatBuffer?

  static var none: GateMasks { GateMasks(input: nil, state: nil) }

  /// target = source times what a gate's mask says, for rows of several times: row r is of sample r % batch.
  static func apply(
    _ mask: FloatBuffer, gate: Int, batch: Int, width: Int, rows: Range<Int>, _ source: UnsafePointer<Float>,
    into target: UnsafeMutablePointer<Float>, kernels: VectorKernels
  ) {
    let factors = mask.pointer + gate * batch * width
    var row = rows.lowerBound
    while row < rows.upperBound {
      let sample = row % batch
      let count = min(batch - sample, rows.upperBound - row)
      let offset = (row - rows.lowerBound) * width
      kernels.multiply(source + offset, factors + sample * width, into: target + offset, count: count * width)
      row += count
    }
    withExtendedLifetime(mask) {}
  }
}

/// The weights of some units' gates as one matrix, or as one for each gate where masks or other units come between.
struct GateMatrices {
  let matrices: [PackedMatrix]
  private let mask: FloatBuffer?
  private let batch: Int
  private let hidden: Int
  private let unit: Int
  private let kernels: VectorKernels

  /// Matrices `a -> a W^T` of stacked weights [G H, width]; `gates` says of how many gates.
  init(
    _ weights: UnsafePointer<Float>, width: Int, gates: Int, units: Range<Int>, mask: FloatBuffer?,
    shape: LayerPassShape, kernels: VectorKernels
  ) throws {
    (self.mask, self.kernels, batch, hidden, unit) = (mask, kernels, shape.batch, shape.hidden, units.lowerBound)
    let blocks = mask == nil && units.count == shape.hidden ? 1 : gates
    let columns = gates / blocks * units.count
    matrices = try (0..<blocks).map { block in
      let first = block * shape.hidden + units.lowerBound
      return try PackedMatrix(
        Products.Operand(weights + first * width, stride: width, transposed: true), inner: width,
        columns: columns, kernels: kernels)
    }
  }

  /// Where the first matrix begins.
  var beginning: UnsafePointer<Float>? { matrices.first?.beginning }

  /// The floats of scratch memory that rows take.
  func scratch(rows: Int) -> Int { mask == nil ? 0 : rows * matrices[0].inner }

  /// c = start + a W^T, for rows of which the first is of the sample `first`, before the product with what
  /// begins elsewhere.
  func multiply(
    rows: Int, first: Int, _ a: UnsafePointer<Float>, from start: PackedMatrix.Start,
    into c: UnsafeMutablePointer<Float>, stride: Int, scratch: UnsafeMutablePointer<Float>,
    before following: UnsafePointer<Float>?
  ) {
    for gate in matrices.indices {
      let (matrix, column) = (matrices[gate], gate * hidden + unit)
      var source = a
      if let mask {
        GateMasks.apply(
          mask, gate: gate, batch: batch, width: matrix.inner, rows: first..<first + rows, a, into: scratch,
          kernels: kernels)
        source = UnsafePointer(scratch)
      }
      matrix.multiply(
        rows: rows, source, stride: matrix.inner, from: start.offset(column), into: c + column, stride: stride,
        before: gate + 1 < matrices.count ? matrices[gate + 1].beginning : following)
    }
  }
}
