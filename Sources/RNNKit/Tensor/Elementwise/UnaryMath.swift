extension Tensor {
  /// The negative.
  public func neg() throws -> Tensor { try mappedKeepingType(.neg) }
  /// e to the power of each element.
  public func exp() throws -> Tensor { try mapped(.exp) }
  /// e to the power of each element, less 1, exact near 0.
  public func expm1() throws -> Tensor { try mapped(.expm1) }
  /// The natural logarithm.
  public func log() throws -> Tensor { try mapped(.log) }
  /// The natural logarithm of 1 + x, exact near 0.
  public func log1p() throws -> Tensor { try mapped(.log1p) }
  /// The logarithm to base 2.
  public func log2() throws -> Tensor { try mapped(.log2) }
  /// The logarithm to base 10.
  public func log10() throws -> Tensor { try mapped(.log10) }
  /// The square root.
  public func sqrt() throws -> Tensor { try mapped(.sqrt) }
  /// The reciprocal of the square root.
  public func rsqrt() throws -> Tensor { try mapped(.rsqrt) }
  /// The sine.
  public func sin() throws -> Tensor { try mapped(.sin) }
  /// The cosine.
  public func cos() throws -> Tensor { try mapped(.cos) }
  /// The tangent.
  public func tan() throws -> Tensor { try mapped(.tan) }
  /// The inverse sine.
  public func asin() throws -> Tensor { try mapped(.asin) }
  /// The inverse cosine.
  public func acos() throws -> Tensor { try mapped(.acos) }
  /// The inverse tangent.
  public func atan() throws -> Tensor { try mapped(.atan) }
  /// The hyperbolic sine.
  public func sinh() throws -> Tensor { try mapped(.sinh) }
  /// The hyperbolic cosine.
  public func cosh() throws -> Tensor { try mapped(.cosh) }
  /// The hyperbolic tangent.
  public func tanh() throws -> Tensor { try mapped(.tanh) }
  /// The inverse hyperbolic sine.
  public func asinh() throws -> Tensor { try mapped(.asinh) }
  /// The inverse hyperbolic cosine.
  public func acosh() throws -> Tensor { try mapped(.acosh) }
  /// The inverse hyperbolic tangent.
  public func atanh() throws -> Tensor { try mapped(.atanh) }
  /// The error function.
  public func erf() throws -> Tensor { try mapped(.erf) }
  /// The logistic function 1 / (1 + e^-x).
  public func sigmoid() throws -> Tensor { try mapped(.sigmoid) }
  /// The positive part.
  public func relu() throws -> Tensor {
    if dtype == .bool { throw TensorError.invalid("Boolean inputs not supported for relu") }
    return try mappedKeepingType(.relu)
  }
  /// 1 / x.
  public func reciprocal() throws -> Tensor { try mapped(.reciprocal) }
  /// The absolute value.
  public func abs() throws -> Tensor { try refusing(.bool, "abs_cpu").mappedKeepingType(.abs) }
  /// -1, 0 or 1.
  public func sign() throws -> Tensor { dtype == .bool ? try clone() : try mappedKeepingType(.sign) }
  /// The next integer below.
  public func floor() throws -> Tensor { try refusing(.bool, "floor_vml_cpu").mappedKeepingType(.floor) }
  /// The next integer above.
  public func ceil() throws -> Tensor { try refusing(.bool, "ceil_vml_cpu").mappedKeepingType(.ceil) }
  /// The nearest integer, ties to even.
  public func round() throws -> Tensor { try refusing(.bool, "round_vml_cpu").mappedKeepingType(.round) }
  /// The integer part.
  public func trunc() throws -> Tensor { try refusing(.bool, "trunc_vml_cpu").mappedKeepingType(.trunc) }
  /// The part behind the point.
  public func frac() throws -> Tensor {
    if !dtype.isFloatingPoint {
      throw TensorError.invalid("\"frac_cpu\" not implemented for '\(dtype.scalarTypeName)'", .notImplementedError)
    }
    return try mapped(.frac)
  }
  /// log(1 + e^x).
  public func softplus() throws -> Tensor { try mapped(.softplus) }
  /// x · sigmoid(x).
  public func silu() throws -> Tensor { try mapped(.silu) }
  /// x · Φ(x) with the normal distribution's Φ.
  public func gelu() throws -> Tensor { try mapped(.gelu) }
  /// log(sigmoid(x)), exact for large |x|.
  public func logSigmoid() throws -> Tensor { try mapped(.logSigmoid) }
  /// x / (1 + |x|).
  public func softsign() throws -> Tensor { try mapped(.softsign) }
  /// x².
  public func square() throws -> Tensor { try mappedKeepingType(.square) }

  /// The tensor itself, where its type is not the one that an operation lacks.
  private func refusing(_ type: DType, _ kernel: String) throws -> Tensor {
    if dtype == type {
      throw TensorError.invalid("\"\(kernel)\" not implemented for '\(dtype.scalarTypeName)'", .notImplementedError)
    }
    return self
  }
}
