extension Shape {
  /// A shape whose -1 is worked out.
  ///
  /// - Throws: `TensorError` of kind `reshape` where the number of elements does not fit.
  static func completed(_ shape: [Int], count: Int) throws -> [Int] {
    var known = 1
    var free: Int?
    for (dimension, size) in shape.enumerated() {
      if size == -1 {
        if free != nil { throw TensorError.invalid("only one dimension can be inferred") }
        free = dimension
      } else if size < 0 {
        throw TensorError.invalid("invalid shape dimension \(size)")
      } else {
        let (next, overflow) = known.multipliedReportingOverflow(by: size)
        if overflow { throw TensorError(.reshape(shape: shape, count: count)) }
        known = next
      }
    }
    guard let free else {
      if known != count { throw TensorError(.reshape(shape: shape, count: count)) }
      return shape
    }
    if known == 0 && count == 0 {
      throw TensorError.invalid(
        "cannot reshape tensor of 0 elements into shape \(shape) because the unspecified dimension size -1 can be any "
          + "value and is ambiguous")
    }
    if known == 0 || count % known != 0 { throw TensorError(.reshape(shape: shape, count: count)) }
    var result = shape
    result[free] = count / known
    return result
  }

  /// The strides with which the memory of `tensor` shows the elements in another shape; nil where that needs a copy.
  ///
  /// Dimensions of the tensor that lie evenly behind one another form a block; each block is cut anew on its own.
  static func stridesOfView(_ shape: [Int], of tensor: Tensor) -> [Int]? {
    if tensor.isContiguous { return contiguousStrides(shape) }
    var strides = [Int](repeating: 0, count: shape.count)
    var target = shape.count - 1
    var blockCount = 1
    var blockStride = tensor.strides.last ?? 1
    for dimension in stride(from: tensor.rank - 1, through: 0, by: -1) {
      blockCount *= tensor.shape[dimension]
      let endsBlock =
        dimension == 0
        || (tensor.shape[dimension - 1] != 1 && tensor.strides[dimension - 1] != blockCount * blockStride)
      guard endsBlock else { continue }
      var filled = 1
      while target >= 0 && (filled < blockCount || shape[target] == 1) {
        strides[target] = filled * blockStride
        filled *= shape[target]
        target -= 1
      }
      if filled != blockCount { return nil }
      if dimension > 0 {
        blockCount = 1
        blockStride = tensor.strides[dimension - 1]
      }
    }
    return target < 0 ? strides : nil
  }
}
