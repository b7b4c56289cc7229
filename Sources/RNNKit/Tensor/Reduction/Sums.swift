extension Tensor {
  /// The sum over some dimensions, or all.
  ///
  /// - Parameters:
  ///   - dims: the dimensions; nil or none for all.
  ///   - keep: whether they stay with size 1.
  ///   - dtype: the type of the result. Sums of integers and bools are int64.
  public func sum(dims: [Int]? = nil, keep: Bool = false, dtype: DType? = nil) throws -> Tensor {
    let source = try dtype.map { try to($0) } ?? self
    let form = try ReducedShape(shape, dimensions: dims)
    let result = try source.rawSum(form, shape: form.shape(keep: keep))
    if Gradient.isWanted(source) { Rules.sum(source, form, dims == nil, result) }
    return dtype.map { $0 == result.dtype } ?? true ? result : try result.raw(dtype ?? result.dtype)
  }

  func rawSum(_ form: ReducedShape, shape: [Int]) throws -> Tensor {
    switch dtype {
    case .float32: try .filled(try reduced(FloatSum<Float>.self, form), shape: shape, Float.self) { Float($0) }
    case .float64: try .filled(try reduced(FloatSum<Double>.self, form), shape: shape, Double.self) { $0 }
    case .int64: try .filled(try reduced(IntSum<Int>.self, form), shape: shape, Int.self) { $0 }
    case .int32: try .filled(try reduced(IntSum<Int32>.self, form), shape: shape, Int.self) { $0 }
    case .uint8: try .filled(try reduced(IntSum<UInt8>.self, form), shape: shape, Int.self) { $0 }
    case .bool: try .filled(try reduced(IntSum<Bool>.self, form), shape: shape, Int.self) { $0 }
    case .complex64, .complex128: try byParts { try $0.rawSum(form, shape: shape) }
    }
  }

  /// Summed over the dimensions that broadcasting repeated.
  public func summed(to shape: [Int]) throws -> Tensor {
    if self.shape == shape { return self }
    let skipped = rank - shape.count
    let repeated = (0..<rank).filter { $0 < skipped || (shape[$0 - skipped] == 1 && self.shape[$0] != 1) }
    if Gradient.isWanted(self) { return try (repeated.isEmpty ? self : sum(dims: repeated)).reshape(shape) }
    if repeated.isEmpty { return try reshaped(shape) }
    let form = try ReducedShape(self.shape, dimensions: repeated)
    return try rawSum(form, shape: shape).raw(dtype)
  }

  /// The mean over some dimensions, or all.
  ///
  /// - Throws: `TensorError` for integers.
  public func mean(dims: [Int]? = nil, keep: Bool = false, dtype: DType? = nil) throws -> Tensor {
    let source = try dtype.map { try to($0) } ?? self
    if source.dtype.isComplex {
      let total = try source.sum(dims: dims, keep: keep)
      return try total.div(.int(ReducedShape(shape, dimensions: dims).groupCount))
    }
    if !source.dtype.isFloatingPoint {
      throw TensorError.invalid(
        "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. "
          + "Got: \(source.dtype.scalarTypeName)")
    }
    let form = try ReducedShape(shape, dimensions: dims)
    let size = Double(form.groupCount)
    let shape = form.shape(keep: keep)
    let result =
      source.dtype == .float32
      ? try Tensor.filled(try source.reduced(FloatSum<Float>.self, form), shape: shape, Float.self) { Float($0 / size) }
      : try Tensor.filled(try source.reduced(FloatSum<Double>.self, form), shape: shape, Double.self) { $0 / size }
    if Gradient.isWanted(source) { Rules.mean(source, form, dims == nil, result) }
    return result
  }

  /// The product over some dimensions, or all.
  public func prod(dims: [Int]? = nil, keep: Bool = false) throws -> Tensor {
    let form = try ReducedShape(shape, dimensions: dims)
    let shape = form.shape(keep: keep)
    let result: Tensor
    switch dtype {
    case .float32:
      result = try .filled(try reduced(FloatProduct<Float>.self, form), shape: shape, Float.self) { Float($0) }
    case .float64: result = try .filled(try reduced(FloatProduct<Double>.self, form), shape: shape, Double.self) { $0 }
    case .complex64, .complex128: throw TensorError.unsupported("prod", dtype)
    default:
      result = try .filled(try raw(.int64).reduced(IntProduct<Int>.self, form), shape: shape, Int.self) { $0 }
    }
    if Gradient.isWanted(self) { Rules.prod(self, form, dims == nil, result) }
    return result
  }

  /// Whether all elements are not zero.
  public func all(dims: [Int]? = nil, keep: Bool = false) throws -> Tensor {
    let form = try ReducedShape(shape, dimensions: dims)
    return try .filled(try raw(.bool).reduced(AllTrue.self, form), shape: form.shape(keep: keep), Bool.self) { $0 }
  }

  /// Whether any element is not zero.
  public func any(dims: [Int]? = nil, keep: Bool = false) throws -> Tensor {
    let form = try ReducedShape(shape, dimensions: dims)
    return try .filled(try raw(.bool).reduced(AnyTrue.self, form), shape: form.shape(keep: keep), Bool.self) { $0 }
  }
}
