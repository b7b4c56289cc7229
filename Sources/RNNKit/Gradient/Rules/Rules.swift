/// The derivative rules.
///
/// Each function puts one operation onto the tape; what it closes over is shapes and numbers.
enum Rules {
  /// What a rule must know of an input to give a gradient that fits it.
  struct Form {
    let shape: [Int]
    let dtype: DType

    init(_ tensor: Tensor) { (shape, dtype) = (tensor.shape, tensor.dtype) }
  }

  /// The gradient of an operand that was broadcast: summed over the repetitions.
  static func fit(_ gradient: Tensor, _ form: Form) throws -> Tensor {
    if gradient.shape == form.shape { return try gradient.to(form.dtype) }
    return try gradient.summed(to: form.shape).to(form.dtype)
  }

  /// y does not change with x: what rounds, compares or draws.
  static func constant(_ name: String, _ inputs: [Tensor], _ y: Tensor) {
    guard Gradient.isWanted(inputs) else { return }
    let forms = inputs.map { Form($0) }
    Gradient.record(name, inputs: inputs, outputs: [y], composed: true) { _ in
      try forms.map { try Tensor.zeros($0.shape, dtype: $0.dtype) }
    }
  }

  /// An operation whose derivative PyTorch does not have either.
  static func missing(_ operation: String, _ inputs: [Tensor], _ y: Tensor) {
    guard Gradient.isWanted(inputs) else { return }
    Gradient.record("NotImplemented", inputs: inputs, outputs: [y], composed: true) { _ in
      throw TensorError.invalid("derivative for aten::\(operation) is not implemented")
    }
  }

  /// A copy of `gradient` with the given strides, so that a piece of it can be addressed like the piece of its original.
  static func strided(_ gradient: Tensor, shape: [Int], strides: [Int]) throws -> Tensor {
    var extent = shape.contains(0) ? 0 : 1
    for (size, stride) in zip(shape, strides) where size > 0 { extent += (size - 1) * stride }
    let buffer = try Tensor.zeros([extent], dtype: gradient.dtype)
    let copy = buffer.alias(shape: shape, strides: strides, offset: 0)
    try copy.assignConverted(gradient)
    return copy
  }

  /// The gradient of a base, zero outside of a piece of it.
  static func stridedScatter(
    _ gradient: Tensor, baseShape: [Int], baseStrides: [Int], shape: [Int], strides: [Int], start: Int
  ) throws -> Tensor {
    let zeros = try Tensor.zeros(baseShape, dtype: gradient.dtype)
    let buffer = try strided(zeros, shape: baseShape, strides: baseStrides)
    try buffer.alias(shape: shape, strides: strides, offset: start).assignConverted(gradient)
    return buffer
  }
}
