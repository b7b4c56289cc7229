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

  /// A tensor without dimensions that stands for a complex number of the script.
  public static func wrapped(real: Double, imaginary: Double) throws -> Tensor {
    let tensor = try Tensor(elements: [Complex(real, imaginary)], shape: [])
    tensor.isWrappedNumber = true
    return tensor
  }

  /// The type of the result of an operation on both.
  ///
  /// Tensors with dimensions decide; a tensor without them, and behind it a number of the script, only counts where it is
  /// of a higher kind (bool < integer < floating point < complex).
  public func promotedDType(with other: Tensor) -> DType {
    if dtype == other.dtype && !isWrappedNumber && !other.isWrappedNumber { return dtype }
    let (mine, its) = (promotionPriority, other.promotionPriority)
    if mine == its {
      let result = DType.promoted(dtype, other.dtype)
      if isWrappedNumber && result.isComplex { return Engine.current.defaultFloat.complexType }
      return isWrappedNumber && result.isFloatingPoint ? Engine.current.defaultFloat : result
    }
    let (strong, weak) = mine > its ? (self, other) : (other, self)
    if weak.dtype.category <= strong.dtype.category { return strong.dtype }
    guard weak.isWrappedNumber else { return DType.promoted(weak.dtype, strong.dtype) }
    if weak.dtype.isComplex {
      return strong.dtype.isFloatingPoint ? strong.dtype.complexType : Engine.current.defaultFloat.complexType
    }
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
    try RowKernel(from: dtype, to: wanted)?.run(self, into: result)
    return result
  }

  /// Writes the elements of `source`, which broadcasts, into this tensor, converting them.
  func assignConverted(_ source: Tensor) throws {
    let target = try storage.willWrite() + offset &* dtype.byteSize
    try RowKernel(from: source.dtype, to: dtype)?.run(source, source, into: self, at: target)
  }
}
