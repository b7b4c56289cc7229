// Complex tensors and their parts. A gradient by z has the slope by the real part as its real part, and the slope by the
// imaginary part as its imaginary one: PyTorch's convention, by which rules multiply with conjugates.
extension Tensor {
  /// real + i·imaginary, of two tensors that broadcast.
  ///
  /// - Throws: `TensorError` where the types differ, or are not floating point.
  public static func complex(_ real: Tensor, _ imaginary: Tensor) throws -> Tensor {
    guard real.dtype == imaginary.dtype else {
      throw TensorError.invalid(
        "Expected object of scalar type \(real.dtype.scalarTypeName) but got scalar type "
          + "\(imaginary.dtype.scalarTypeName) for second argument")
    }
    guard real.dtype.isFloatingPoint else {
      throw TensorError.invalid(
        "Expected both inputs to be Half, Float or Double tensors but got \(real.dtype.scalarTypeName) and "
          + imaginary.dtype.scalarTypeName)
    }
    let shape = try Shape.broadcast(real.shape, imaginary.shape)
    let (a, b) = (try real.detached().expand(shape).doubles(), try imaginary.detached().expand(shape).doubles())
    let result = try Tensor(elements: zip(a, b).map { Complex($0, $1) }, shape: shape).raw(real.dtype.complexType)
    let (formReal, formImaginary) = (Rules.Form(real), Rules.Form(imaginary))
    Gradient.record("ComplexBackward0", inputs: [real, imaginary], outputs: [result], composed: true) { call in
      [
        try Rules.fit(call.gradient.realPart(), formReal),
        try Rules.fit(call.gradient.imaginaryPart(), formImaginary),
      ]
    }
    return result
  }

  /// The real parts; a real tensor is its own.
  public func realPart() throws -> Tensor {
    guard dtype.isComplex else { return self }
    let result = try raw(dtype.realType)
    let zero = dtype.realType
    Gradient.record("RealBackward0", inputs: [self], outputs: [result], composed: true) { call in
      [try Tensor.complex(call.gradient, Tensor.zeros(call.gradient.shape, dtype: zero))]
    }
    return result
  }

  /// The imaginary parts; those of a real tensor are 0.
  public func imaginaryPart() throws -> Tensor {
    guard dtype.isComplex else { return try Tensor.zeros(shape, dtype: dtype) }
    let values = try values(Complex<Double>.self).map(\.imaginary)
    let result = try Tensor(values, shape: shape).raw(dtype.realType)
    let zero = dtype.realType
    Gradient.record("ImagBackward0", inputs: [self], outputs: [result], composed: true) { call in
      [try Tensor.complex(Tensor.zeros(call.gradient.shape, dtype: zero), call.gradient)]
    }
    return result
  }

  /// The numbers mirrored at the real axis; a real tensor itself.
  public func conjugated() throws -> Tensor {
    guard dtype.isComplex else { return self }
    let result = try mapped(\.conjugate)
    Gradient.record("ConjBackward0", inputs: [self], outputs: [result], composed: true) {
      [try $0.gradient.conjugated()]
    }
    return result
  }

  /// The distances from zero.
  public func magnitude() throws -> Tensor {
    guard dtype.isComplex else { return try abs() }
    let result = try Tensor(values(Complex<Double>.self).map(\.magnitude), shape: shape).raw(dtype.realType)
    Gradient.record("AbsBackward0", inputs: [self], outputs: [result], saving: [self]) { call in
      [try call.saved[0].signed().mul(call.gradient)]
    }
    return result
  }

  /// The angles from the real axis.
  public func angle() throws -> Tensor {
    let result = try Tensor(values(Complex<Double>.self).map(\.angle), shape: shape).raw(dtype.realType)
    Gradient.record("AngleBackward0", inputs: [self], outputs: [result], saving: [self]) { call in
      // i·z / |z|² turns the number without stretching it.
      let turned = try call.saved[0].mapped { z in
        let square = z.real * z.real + z.imaginary * z.imaginary
        return square == 0 ? Complex(0) : Complex(-z.imaginary / square, z.real / square)
      }
      return [try turned.mul(call.gradient)]
    }
    return result
  }

  /// z / |z|, and 0 where z is.
  public func signed() throws -> Tensor {
    try mapped { z in z.magnitude == 0 ? Complex(0) : z * (1 / z.magnitude) }
  }

  /// A function of each complex number, without history.
  func mapped(_ function: (Complex<Double>) -> Complex<Double>) throws -> Tensor {
    try Tensor(elements: Pace.map(values(Complex<Double>.self), function), shape: shape).raw(dtype)
  }

  /// Real and imaginary parts worked on alone and put together again, without history.
  func byParts(_ function: (Tensor) throws -> Tensor) throws -> Tensor {
    try Engine.current.withoutGradients { try Tensor.complex(function(realPart()), function(imaginaryPart())) }
  }
}

extension DType {
  /// The type of the parts of a complex type; a real type itself.
  public var realType: DType { self == .complex64 ? .float32 : self == .complex128 ? .float64 : self }
  /// The complex type whose parts have this type.
  public var complexType: DType { self == .float64 || self == .complex128 ? .complex128 : .complex64 }
}
