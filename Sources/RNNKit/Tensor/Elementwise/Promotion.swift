extension Tensor {
  /// A tensor without dimensions that stands for a number of the script.
  public static func wrapped(_ scalar: Scalar) throws -> Tensor {
    let dtype: DType
    switch scalar {
    case .bool: dtype = .bool
    case .int: dtype = .int64
    case .float: dtype = .float64
    }
    let tensor = try Tensor(scalar, dtype: dtype)
    tensor.isWrappedNumber = true
    return tensor
  }

  /// The type of the result of an operation on both.
  ///
  /// Tensors with dimensions decide; a tensor without them, and behind it a number of the script, only counts where it is
  /// of a higher kind (bool < integer < floating point < complex).
  func promotedDType(with other: Tensor) -> DType {
    if dtype == other.dtype && !isWrappedNumber && !other.isWrappedNumber { return dtype }
    let (mine, its) = (promotionPriority, other.promotionPriority)
    if mine == its {
      let result = DType.promoted(dtype, other.dtype)
      return isWrappedNumber && result.isFloatingPoint ? Engine.current.defaultFloat : result
    }
    let (strong, weak) = mine > its ? (self, other) : (other, self)
    if weak.dtype.category <= strong.dtype.category { return strong.dtype }
    guard weak.isWrappedNumber else { return DType.promoted(weak.dtype, strong.dtype) }
    return weak.dtype.isFloatingPoint ? Engine.current.defaultFloat : weak.dtype
  }

  private var promotionPriority: Int { isWrappedNumber ? 0 : shape.isEmpty ? 1 : 2 }

  /// The tensor in another type, without history; itself where it has the type.
  @inline(__always) func raw(_ wanted: DType) throws -> Tensor {
    if dtype == wanted { return self }
    // Numbers of the script come this way, for each operation.
    return shape.isEmpty && !dtype.isComplex ? try Tensor(try item(), dtype: wanted) : try converted(wanted)
  }

  /// A copy in another type, without history.
  func converted(_ wanted: DType) throws -> Tensor {
    let result = try Tensor(uninitializedLike: self, wanted)
    try result.assignConverted(self)
    return result
  }

  /// Writes the elements of `source`, which broadcasts, into this tensor, converting them.
  func assignConverted(_ source: Tensor) throws {
    switch dtype {
    case .bool: try assign(source, Bool.self)
    case .uint8: try assign(source, UInt8.self)
    case .int32: try assign(source, Int32.self)
    case .int64: try assign(source, Int.self)
    case .float32: try assign(source, Float.self)
    case .float64: try assign(source, Double.self)
    case .complex64: try assignComplex(source, Float.self)
    case .complex128: try assignComplex(source, Double.self)
    }
  }

  private func assign<Out: Element>(_ source: Tensor, _: Out.Type) throws {
    let target = try mutableElements(Out.self)
    switch source.dtype {
    case .bool: try Map.unary(source, into: self, at: target, Bool.self) { Out(converting: $0.asInt) }
    case .uint8: try Map.unary(source, into: self, at: target, UInt8.self) { Out(converting: $0.asInt) }
    case .int32: try Map.unary(source, into: self, at: target, Int32.self) { Out(converting: $0.asInt) }
    case .int64: try Map.unary(source, into: self, at: target, Int.self) { Out(converting: $0) }
    case .float32:
      if Out.self == Float.self {
        let copy = UnsafeMutableRawPointer(target).assumingMemoryBound(to: Float.self)
        try Map.unary(source, into: self, at: copy, Float.self) { $0 }
      } else {
        try Map.unary(source, into: self, at: target, Float.self) { Out(converting: Double($0)) }
      }
    case .float64: try Map.unary(source, into: self, at: target, Double.self) { Out(converting: $0) }
    case .complex64: try Map.unary(source, into: self, at: target, Complex<Float>.self) { Out(converting: $0.asDouble) }
    case .complex128:
      try Map.unary(source, into: self, at: target, Complex<Double>.self) { Out(converting: $0.real) }
    }
  }

  private func assignComplex<Real: Element & BinaryFloatingPoint>(_ source: Tensor, _: Real.Type) throws {
    let target = try mutableElements(Complex<Real>.self)
    switch source.dtype {
    case .complex64:
      try Map.unary(source, into: self, at: target, Complex<Float>.self) { Complex(Real($0.real), Real($0.imaginary)) }
    case .complex128:
      try Map.unary(source, into: self, at: target, Complex<Double>.self) { Complex(Real($0.real), Real($0.imaginary)) }
    default:
      let real = try source.raw(.float64)
      try Map.unary(real, into: self, at: target, Double.self) { Complex(Real($0)) }
    }
  }
}
