extension Tensor {
  /// Runs an elementwise function; integers become floating-point numbers first.
  func mapped(_ function: UnaryFunction) throws -> Tensor {
    let source = dtype.isFloatingPoint || dtype.isComplex ? self : try raw(Engine.current.defaultFloat)
    let result = try source.ran(function)
    if Gradient.isWanted(self) { recordUnary(function, result) }
    return result
  }

  /// Runs an elementwise function that makes sense for integers, and keeps their type.
  func mappedKeepingType(_ function: UnaryFunction) throws -> Tensor {
    if dtype.isFloatingPoint || dtype.isComplex { return try mapped(function) }
    if dtype == .bool && function == .neg {
      throw TensorError.invalid(
        "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the "
          + "`~` or `logical_not()` operator instead.")
    }
    // Integers have no part behind the point: the kernels lack what would change nothing.
    if RowKernel(function, .int64) == nil { return try contiguousCopy() }
    return try raw(.int64).ran(function).raw(dtype == .bool ? .int64 : dtype)
  }

  private func ran(_ function: UnaryFunction) throws -> Tensor {
    if dtype.isComplex, let complex = function.ofComplex { return try mapped(complex) }
    guard let kernel = RowKernel(function, dtype) else { throw TensorError.unsupported(function.gradientName, dtype) }
    let result = try Tensor(uninitializedLike: self, dtype)
    try kernel.run(self, into: result)
    return result
  }

  private func recordUnary(_ function: UnaryFunction, _ result: Tensor) {
    let kept: [Tensor]
    switch function.keeps {
    case .none: kept = []
    case .input: kept = [self]
    case .output: kept = [result]
    }
    Gradient.record(function.gradientName, inputs: [self], outputs: [result], saving: kept, composed: true) { call in
      let gradient = call.gradient
      if gradient.dtype.isComplex || Gradient.isWanted(gradient, call.saved.first ?? gradient) {
        return [try gradient.mul(function.composedSlope(at: call.saved.first ?? gradient).conjugated())]
      }
      let result = try Tensor(uninitializedLike: gradient, gradient.dtype)
      // Where nothing is kept the slope is a constant: any argument gives it.
      try RowKernel(slopeOf: function, gradient.dtype)?.run(gradient, call.saved.first ?? gradient, into: result)
      return [result]
    }
  }
}
