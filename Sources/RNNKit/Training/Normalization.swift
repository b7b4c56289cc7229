/// What the normalizations of channels and of rows share.
enum Normalization {
  /// Checks that what scales and shifts fits.
  ///
  /// - Throws: `TensorError` where a shape or a type differs.
  static func check(_ tensors: [Tensor?], scale shape: [Int], of dtype: DType) throws {
    for tensor in tensors.compactMap({ $0 }) where tensor.dtype != dtype || tensor.shape != shape {
      throw TensorError.invalid(
        "\(shape) normalized numbers of \(dtype.scalarTypeName) cannot be scaled by \(tensor.shape) of "
          + tensor.dtype.scalarTypeName)
    }
  }

  /// Runs `body` for the first place of each row, and asks now and then whether to go on.
  @inline(__always)
  static func forEachRow(_ count: Int, width: Int, _ body: (_ start: Int) -> Void) throws {
    try Pace.inPieces(count, of: max(1, Pace.elements / max(1, width))) { part in
      for row in part { body(row &* width) }
    }
  }

  /// The slopes of input, weight and bias in recorded operations, for gradients of gradients.
  ///
  /// Mean and variance are those over `dims`; weight and bias have the last `scale` dimensions.
  static func composedSlopes(
    _ call: Backward, _ input: Tensor, over dims: [Int], _ weight: Tensor?, scale: Int, _ epsilon: Double
  ) throws -> [Tensor?] {
    let centred = try input.sub(try input.mean(dims: dims, keep: true))
    let root = try centred.mul(centred).mean(dims: dims, keep: true).add(.float(epsilon)).rsqrt()
    let (plain, gradient) = (try centred.mul(root), call.gradient)
    let scaled = try weight.map { try gradient.mul($0) } ?? gradient
    let along = try plain.mul(try scaled.mul(plain).mean(dims: dims, keep: true))
    let shape = Array(input.shape.suffix(scale))
    return [
      try scaled.sub(try scaled.mean(dims: dims, keep: true)).sub(along).mul(root),
      try gradient.mul(plain).summed(to: shape), try gradient.summed(to: shape),
    ]
  }
}
