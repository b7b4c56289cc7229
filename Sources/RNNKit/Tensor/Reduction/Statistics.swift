extension Tensor {
  /// The variance over some dimensions, or all.
  ///
  /// - Parameter correction: what the divisor is less than the number of elements: 1 for a sample's estimate.
  public func `var`(dims: [Int]? = nil, correction: Double = 1, keep: Bool = false) throws -> Tensor {
    let result = try rawVariance(dims, correction, keep, "var")
    if Gradient.isWanted(self) { try Rules.variance(self, dims, correction, result) }
    return result
  }

  /// The standard deviation over some dimensions, or all.
  public func std(dims: [Int]? = nil, correction: Double = 1, keep: Bool = false) throws -> Tensor {
    let result = try rawVariance(dims, correction, keep, "std").detached().withoutHistory { try $0.sqrt() }
    if Gradient.isWanted(self) { try Rules.deviation(self, dims, correction, result) }
    return result
  }

  func withoutHistory(_ body: (Tensor) throws -> Tensor) throws -> Tensor {
    try Engine.current.withoutGradients { try body(self) }
  }

  private func rawVariance(_ dims: [Int]?, _ correction: Double, _ keep: Bool, _ name: String) throws -> Tensor {
    if !dtype.isFloatingPoint {
      throw TensorError.invalid("std and var only support floating point and complex dtypes")
    }
    let form = try ReducedShape(shape, dimensions: dims)
    return try withoutHistory { source in
      // In double precision throughout: the differences to the mean lose half of the digits.
      let wide = try source.raw(.float64)
      let centred = try wide.sub(wide.mean(dims: dims, keep: true).reshaped(form.kept))
      let total = try centred.square().sum(dims: dims, keep: keep)
      return try total.div(.float(Swift.max(0, Double(form.groupCount) - correction))).raw(source.dtype)
    }
  }

  /// The p-norm over some dimensions, or all: (Σ |x|^p)^(1/p).
  public func norm(p: Double = 2, dims: [Int]? = nil, keep: Bool = false) throws -> Tensor {
    if dtype.isComplex { return try magnitude().norm(p: p, dims: dims, keep: keep) }
    if !dtype.isFloatingPoint {
      throw TensorError.invalid(
        "linalg.vector_norm: Expected a floating point or complex tensor as input. Got \(dtype.scalarTypeName)")
    }
    if p == .infinity { return try abs().amax(dims: dims, keep: keep) }
    if p == -.infinity { return try abs().amin(dims: dims, keep: keep) }
    if p == 0 { return try ne(0).sum(dims: dims, keep: keep).to(dtype) }
    let form = try ReducedShape(shape, dimensions: dims)
    let result = try withoutHistory { source in
      let wide = try source.raw(.float64)
      let powers = p == 2 ? try wide.square() : p == 1 ? try wide.abs() : try wide.abs().pow(.float(p))
      let total = try powers.rawSum(form, shape: form.shape(keep: keep))
      return try (p == 2 ? total.sqrt() : p == 1 ? total : total.pow(.float(1 / p))).raw(source.dtype)
    }
    if Gradient.isWanted(self) { Rules.norm(self, p, form, result) }
    return result
  }

  /// The running sum along a dimension.
  public func cumsum(dim: Int) throws -> Tensor {
    let result = try scanned(dim, isSum: true)
    let place = try Shape.dimension(dim, rank: rank)
    if Gradient.isWanted(self) {
      Gradient.record("CumsumBackward0", inputs: [self], outputs: [result], composed: true) { call in
        if call.gradient.rank == 0 { return [call.gradient] }
        return [try call.gradient.flip([place]).cumsum(dim: place).flip([place])]
      }
    }
    return result
  }

  /// The running product along a dimension.
  public func cumprod(dim: Int) throws -> Tensor {
    let place = try Shape.dimension(dim, rank: rank)
    let result = try scanned(dim, isSum: false)
    if Gradient.isWanted(self) { Rules.cumprod(self, place, result) }
    return result
  }

  private func scanned(_ dimension: Int, isSum: Bool) throws -> Tensor {
    if dtype.isComplex, isSum { return try byParts { try $0.scanned(dimension, isSum: true) } }
    if dtype.isComplex { throw TensorError.unsupported("cumprod", dtype) }
    let place = try Shape.dimension(dimension, rank: rank)
    let source = try dtype.isFloatingPoint ? compact() : raw(.int64).compact()
    let result = try Tensor(uninitializedLike: source, source.dtype)
    try source.dtype.visit(ScanVisitor(isSum: isSum, source: source, lanes: Lanes(shape, place), result: result))
    return result
  }
}

private struct ScanVisitor: NumberVisitor {
  let isSum: Bool
  let source: Tensor
  let lanes: Lanes
  let result: Tensor

  func visit<T: Number>(_: T.Type) throws {
    let (x, y) = (source.elements(T.self), result.initial(T.self))
    try lanes.forEach { start, _ in
      guard lanes.size > 0 else { return }
      var total = x[start]
      y[start] = total
      try Pace.inPieces(lanes.size) { part in
        for index in Swift.max(part.lowerBound, 1)..<part.upperBound {
          let value = x[start &+ index &* lanes.inner]
          total = isSum ? T.sum(total, value) : T.product(total, value)
          y[start &+ index &* lanes.inner] = total
        }
      }
    }
  }
}

extension Rules {
  /// y = Σ (x - mean)² / n: dx = 2 (x - mean) / n.
  static func variance(_ x: Tensor, _ dims: [Int]?, _ correction: Double, _ y: Tensor) throws {
    let form = try ReducedShape(x.shape, dimensions: dims)
    let divisor = Double(form.groupCount) - correction
    Gradient.record("VarBackward0", inputs: [x], outputs: [y], saving: [x], composed: true) { call in
      let x = call.saved[0]
      let centred = try x.sub(x.mean(dims: dims, keep: true).reshape(form.kept))
      return [try spread(call.gradient, form, to: x.shape).mul(centred.mul(.float(2 / divisor)))]
    }
  }

  /// y = √variance: dx = (x - mean) / (n y), 0 where y is.
  static func deviation(_ x: Tensor, _ dims: [Int]?, _ correction: Double, _ y: Tensor) throws {
    let form = try ReducedShape(x.shape, dimensions: dims)
    let divisor = Double(form.groupCount) - correction
    Gradient.record("StdBackward0", inputs: [x], outputs: [y], saving: [x, y], composed: true) { call in
      let x = call.saved[0]
      let centred = try x.sub(x.mean(dims: dims, keep: true).reshape(form.kept))
      let scale = try call.gradient.div(call.saved[1].mul(.float(divisor))).maskedFill(call.saved[1].eq(0), 0)
      return [try spread(scale, form, to: x.shape).mul(centred)]
    }
  }

  /// y = (Σ |x|^p)^(1/p): dx = sign x · (|x| / y)^(p-1), 0 where y is.
  static func norm(_ x: Tensor, _ p: Double, _ form: ReducedShape, _ y: Tensor) {
    Gradient.record("LinalgVectorNormBackward0", inputs: [x], outputs: [y], saving: [x, y], composed: true) { call in
      let x = call.saved[0]
      let y = try spread(call.saved[1], form, to: x.shape)
      let gradient = try spread(call.gradient, form, to: x.shape)
      if p == 1 { return [try gradient.mul(x.sign())] }
      let ratio = p == 2 ? try x.div(y) : try x.abs().div(y).pow(.float(p - 1)).mul(x.sign())
      return [try gradient.mul(ratio.maskedFill(y.eq(0), 0))]
    }
  }
}
