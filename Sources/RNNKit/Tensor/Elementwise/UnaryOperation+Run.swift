extension Tensor {
  /// Runs an elementwise function; integers become floating-point numbers first.
  func mapped<Op: UnaryOperation>(_: Op.Type) throws -> Tensor {
    if dtype.isComplex { throw ComplexArithmetic.unsupported(Op.gradientName, dtype) }
    let source = dtype.isFloatingPoint ? self : try raw(Engine.current.defaultFloat)
    let result = try Tensor(uninitializedLike: source, source.dtype)
    if source.dtype == .float32, let kernel = Op.kernel {
      let compact = try source.compact()
      let (x, y) = (compact.elements(Float.self), result.initial(Float.self))
      try Map.inPieces(count) { VectorKernels.current.map(kernel, x + $0, into: y + $0, count: $1) }
    } else if source.dtype == .float32 {
      try Map.unary(source, into: result, at: result.initial(Float.self), Float.self) { Op.apply($0) }
    } else {
      try Map.unary(source, into: result, at: result.initial(Double.self), Double.self) { Op.apply($0) }
    }
    if Gradient.isWanted(self) { recordUnary(Op.self, result) }
    return result
  }

  /// Runs an elementwise function that makes sense for integers, and keeps their type.
  func mappedKeepingType<Op: UnaryOperation>(_: Op.Type) throws -> Tensor {
    if dtype.isFloatingPoint || dtype.isComplex { return try mapped(Op.self) }
    if dtype == .bool && Op.self == NegFunction.self {
      throw TensorError.invalid(
        "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the "
          + "`~` or `logical_not()` operator instead.")
    }
    let wide = try raw(.int64)
    let result = try Tensor(uninitializedLike: self, .int64)
    let target = result.initial(Int.self)
    if Op.self == NegFunction.self {
      try Map.unary(wide, into: result, at: target, Int.self) { 0 &- $0 }
    } else if Op.self == AbsFunction.self {
      try Map.unary(wide, into: result, at: target, Int.self) { $0 < 0 ? 0 &- $0 : $0 }
    } else if Op.self == SignFunction.self {
      try Map.unary(wide, into: result, at: target, Int.self) { $0.signum() }
    } else if Op.self == SquareFunction.self {
      try Map.unary(wide, into: result, at: target, Int.self) { $0 &* $0 }
    } else if Op.self == ReluFunction.self {
      try Map.unary(wide, into: result, at: target, Int.self) { Swift.max($0, 0) }
    } else {
      return try contiguousCopy()
    }
    return try result.raw(dtype == .bool ? .int64 : dtype)
  }

  private func recordUnary<Op: UnaryOperation>(_: Op.Type, _ result: Tensor) {
    let kept: [Tensor]
    switch Op.keeps {
    case .none: kept = []
    case .input: kept = [self]
    case .output: kept = [result]
    }
    Gradient.record(Op.gradientName, inputs: [self], outputs: [result], saving: kept) { call in
      let gradient = call.gradient
      let result = try Tensor(uninitializedLike: gradient, gradient.dtype)
      // Where nothing is kept the slope is a constant: any argument gives it.
      let kept = call.saved.first ?? gradient
      if gradient.dtype == .float32 {
        try Map.binary(gradient, kept, into: result, at: result.initial(Float.self), Float.self, Float.self) {
          $0 * Op.slope($1)
        }
      } else {
        try Map.binary(gradient, kept, into: result, at: result.initial(Double.self), Double.self, Double.self) {
          $0 * Op.slope($1)
        }
      }
      return [result]
    }
  }
}
