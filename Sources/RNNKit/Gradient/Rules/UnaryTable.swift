/// The elementwise functions of one number.
///
/// Their values and derivatives stand beside each other in the table of the kernels (CKernels' elementwise.h), in this
/// order and by these names.
enum UnaryFunction: Int32, CaseIterable {
  case neg, exp, expm1, log, log1p, log2, log10, sqrt, rsqrt, sin, cos, tan, asin, acos, atan, sinh, cosh
  case tanh, asinh, acosh, atanh, erf, sigmoid, relu, reciprocal, abs, sign, floor, ceil, round, trunc, frac
  case softplus, silu, gelu, logSigmoid, softsign, square
}

/// What the derivative of an elementwise function is computed from.
enum KeptForDerivative { case none, input, output }

extension UnaryFunction {
  /// What `grad_fn` shows.
  var gradientName: String {
    switch self {
    case .neg: "NegBackward0"
    case .exp: "ExpBackward0"
    case .expm1: "Expm1Backward0"
    case .log: "LogBackward0"
    case .log1p: "Log1PBackward0"
    case .log2: "Log2Backward0"
    case .log10: "Log10Backward0"
    case .sqrt: "SqrtBackward0"
    case .rsqrt: "RsqrtBackward0"
    case .sin: "SinBackward0"
    case .cos: "CosBackward0"
    case .tan: "TanBackward0"
    case .asin: "AsinBackward0"
    case .acos: "AcosBackward0"
    case .atan: "AtanBackward0"
    case .sinh: "SinhBackward0"
    case .cosh: "CoshBackward0"
    case .tanh: "TanhBackward0"
    case .asinh: "AsinhBackward0"
    case .acosh: "AcoshBackward0"
    case .atanh: "AtanhBackward0"
    case .erf: "ErfBackward0"
    case .sigmoid: "SigmoidBackward0"
    case .relu: "ReluBackward0"
    case .reciprocal: "ReciprocalBackward0"
    case .abs: "AbsBackward0"
    case .sign: "SignBackward0"
    case .floor: "FloorBackward0"
    case .ceil: "CeilBackward0"
    case .round: "RoundBackward0"
    case .trunc: "TruncBackward0"
    case .frac: "FracBackward0"
    case .softplus: "SoftplusBackward0"
    case .silu: "SiluBackward0"
    case .gelu: "GeluBackward0"
    case .logSigmoid: "LogSigmoidBackward0"
    case .softsign: "DivBackward0"
    case .square: "PowBackward0"
    }
  }

  /// What its derivative is computed from.
  var keeps: KeptForDerivative {
    switch self {
    case .neg, .sign, .floor, .ceil, .round, .trunc, .frac: .none
    case .log, .log1p, .log2, .log10, .sin, .cos, .asin, .acos, .atan, .sinh, .cosh, .asinh, .acosh, .atanh,
      .erf, .abs, .softplus, .silu, .gelu, .logSigmoid, .softsign, .square:
      .input
    case .exp, .expm1, .sqrt, .rsqrt, .tan, .tanh, .sigmoid, .relu, .reciprocal: .output
    }
  }
}
