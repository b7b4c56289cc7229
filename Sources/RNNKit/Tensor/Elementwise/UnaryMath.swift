extension Tensor {
  /// The negative.
  public func neg() throws -> Tensor { try mappedKeepingType(NegFunction.self) }
  /// e to the power of each element.
  public func exp() throws -> Tensor { try mapped(ExpFunction.self) }
  /// e to the power of each element, less 1, exact near 0.
  public func expm1() throws -> Tensor { try mapped(Expm1Function.self) }
  /// The natural logarithm.
  public func log() throws -> Tensor { try mapped(LogFunction.self) }
  /// The natural logarithm of 1 + x, exact near 0.
  public func log1p() throws -> Tensor { try mapped(Log1pFunction.self) }
  /// The logarithm to base 2.
  public func log2() throws -> Tensor { try mapped(Log2Function.self) }
  /// The logarithm to base 10.
  public func log10() throws -> Tensor { try mapped(Log10Function.self) }
  /// The square root.
  public func sqrt() throws -> Tensor { try mapped(SqrtFunction.self) }
  /// The reciprocal of the square root.
  public func rsqrt() throws -> Tensor { try mapped(RsqrtFunction.self) }
  /// The sine.
  public func sin() throws -> Tensor { try mapped(SinFunction.self) }
  /// The cosine.
  public func cos() throws -> Tensor { try mapped(CosFunction.self) }
  /// The tangent.
  public func tan() throws -> Tensor { try mapped(TanFunction.self) }
  /// The inverse sine.
  public func asin() throws -> Tensor { try mapped(AsinFunction.self) }
  /// The inverse cosine.
  public func acos() throws -> Tensor { try mapped(AcosFunction.self) }
  /// The inverse tangent.
  public func atan() throws -> Tensor { try mapped(AtanFunction.self) }
  /// The hyperbolic sine.
  public func sinh() throws -> Tensor { try mapped(SinhFunction.self) }
  /// The hyperbolic cosine.
  public func cosh() throws -> Tensor { try mapped(CoshFunction.self) }
  /// The hyperbolic tangent.
  public func tanh() throws -> Tensor { try mapped(TanhFunction.self) }
  /// The inverse hyperbolic sine.
  public func asinh() throws -> Tensor { try mapped(AsinhFunction.self) }
  /// The inverse hyperbolic cosine.
  public func acosh() throws -> Tensor { try mapped(AcoshFunction.self) }
  /// The inverse hyperbolic tangent.
  public func atanh() throws -> Tensor { try mapped(AtanhFunction.self) }
  /// The error function.
  public func erf() throws -> Tensor { try mapped(ErfFunction.self) }
  /// The logistic function 1 / (1 + e^-x).
  public func sigmoid() throws -> Tensor { try mapped(SigmoidFunction.self) }
  /// The positive part.
  public func relu() throws -> Tensor { try mappedKeepingType(ReluFunction.self) }
  /// 1 / x.
  public func reciprocal() throws -> Tensor { try mapped(ReciprocalFunction.self) }
  /// The absolute value.
  public func abs() throws -> Tensor { try mappedKeepingType(AbsFunction.self) }
  /// -1, 0 or 1.
  public func sign() throws -> Tensor { try mappedKeepingType(SignFunction.self) }
  /// The next integer below.
  public func floor() throws -> Tensor { try mappedKeepingType(FloorFunction.self) }
  /// The next integer above.
  public func ceil() throws -> Tensor { try mappedKeepingType(CeilFunction.self) }
  /// The nearest integer, ties to even.
  public func round() throws -> Tensor { try mappedKeepingType(RoundFunction.self) }
  /// The integer part.
  public func trunc() throws -> Tensor { try mappedKeepingType(TruncFunction.self) }
  /// The part behind the point.
  public func frac() throws -> Tensor { try mapped(FracFunction.self) }
  /// log(1 + e^x).
  public func softplus() throws -> Tensor { try mapped(SoftplusFunction.self) }
  /// x · sigmoid(x).
  public func silu() throws -> Tensor { try mapped(SiluFunction.self) }
  /// x · Φ(x) with the normal distribution's Φ.
  public func gelu() throws -> Tensor { try mapped(GeluFunction.self) }
  /// log(sigmoid(x)), exact for large |x|.
  public func logSigmoid() throws -> Tensor { try mapped(LogSigmoidFunction.self) }
  /// x / (1 + |x|).
  public func softsign() throws -> Tensor { try mapped(SoftsignFunction.self) }
  /// x².
  public func square() throws -> Tensor { try mappedKeepingType(SquareFunction.self) }
}
