extension Tensor {
  /// Whether each element is NaN.
  public func isnan() throws -> Tensor { try ne(self) }
  /// Whether each element is infinite.
  public func isinf() throws -> Tensor {
    dtype.isFloatingPoint ? try detached().abs().eq(.float(.infinity)) : try Tensor.zeros(shape, dtype: .bool)
  }
  /// Whether each element is neither infinite nor NaN.
  public func isfinite() throws -> Tensor { try isnan().logicalOr(isinf()).logicalNot() }

  /// Whether two tensors have the same shape and elements.
  public func equal(_ other: Tensor) throws -> Bool {
    guard shape == other.shape else { return false }
    return try eq(other).all().item().asBool
  }

  /// |self - other| <= atol + rtol · |other|, elementwise; equal infinities are close.
  public func isclose(
    _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
  ) throws -> Tensor {
    if dtype != other.dtype {
      throw TensorError.invalid("\(dtype.scalarTypeName) did not match \(other.dtype.scalarTypeName)")
    }
    return try Engine.current.withoutGradients {
      let (a, b) = (try detached().raw(.float64), try other.detached().raw(.float64))
      let bound = try b.abs().mul(.float(rtol)).add(.float(atol))
      let distance = try a.sub(b).abs()
      let near = try distance.le(bound).logicalAnd(distance.isfinite())
      let close = try a.eq(b).logicalOr(near)
      return equalNaN ? try close.logicalOr(a.isnan().logicalAnd(b.isnan())) : close
    }
  }

  /// Whether all elements are close.
  public func allclose(
    _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
  ) throws -> Bool {
    try isclose(other, rtol: rtol, atol: atol, equalNaN: equalNaN).all().item().asBool
  }

  /// start + weight · (end - start).
  public func lerp(_ end: Tensor, _ weight: Tensor) throws -> Tensor { try add(weight.mul(end.sub(self))) }

  /// self + value · a · b.
  public func addcmul(_ a: Tensor, _ b: Tensor, value: Scalar = 1) throws -> Tensor {
    try add(value == 1 ? a.mul(b) : a.mul(b).mul(value))
  }

  /// self + value · a / b.
  public func addcdiv(_ a: Tensor, _ b: Tensor, value: Scalar = 1) throws -> Tensor {
    try add(value == 1 ? a.div(b) : a.div(b).mul(value))
  }

  /// x where positive, slope · x where not.
  public func leakyRelu(_ slope: Double = 0.01) throws -> Tensor {
    try Tensor.where(detached().gt(0), self, mul(.float(slope))).renamed("LeakyReluBackward0")
  }

  /// x where positive, alpha · (e^x - 1) where not.
  public func elu(_ alpha: Double = 1) throws -> Tensor {
    // The exponential only sees what is not positive: elsewhere it could overflow, and its gradient spoil the rest.
    try Tensor.where(detached().gt(0), self, clamp(max: 0).expm1().mul(.float(alpha))).renamed("EluBackward0")
  }
}
