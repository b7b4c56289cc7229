// The derivatives of the elementwise functions as recorded operations, for gradients of gradients: what the table of the
// kernels computes in one go.
extension UnaryFunction {
  /// The derivative at `k`, the argument or the value, whichever `keeps` says; a constant where it does not depend on it.
  func composedSlope(at k: Tensor) throws -> Tensor {
    switch self {
    case .neg: try constant(-1, k)
    case .frac: try constant(1, k)
    case .sign, .floor, .ceil, .round, .trunc: try constant(0, k)
    case .abs: try k.detached().sign()
    case .relu: try k.detached().gt(0).to(k.dtype)
    case .exp: k
    case .expm1: try k.add(1)
    case .log: try k.reciprocal()
    case .log1p: try k.add(1).reciprocal()
    case .log2: try k.mul(0.6931471805599453).reciprocal()
    case .log10: try k.mul(2.302585092994046).reciprocal()
    case .sqrt: try k.mul(2).reciprocal()
    case .rsqrt: try k.pow(3).mul(-0.5)
    case .sin: try k.cos()
    case .cos: try k.sin().neg()
    case .sinh: try k.cosh()
    case .cosh: try k.sinh()
    case .tan: try k.square().add(1)
    case .tanh: try k.square().subtracted(from: 1)
    case .asin: try k.square().subtracted(from: 1).rsqrt()
    case .acos: try k.square().subtracted(from: 1).rsqrt().neg()
    case .atan: try k.square().add(1).reciprocal()
    case .asinh: try k.square().add(1).rsqrt()
    case .acosh: try k.square().sub(1).rsqrt()
    case .atanh: try k.square().subtracted(from: 1).reciprocal()
    case .erf: try k.square().neg().exp().mul(1.1283791670955126)
    case .sigmoid: try k.mul(k.subtracted(from: 1))
    case .reciprocal: try k.square().neg()
    case .square: try k.mul(2)
    case .softplus: try k.sigmoid()
    case .logSigmoid: try k.neg().sigmoid()
    case .softsign: try k.abs().add(1).square().reciprocal()
    case .silu:
      try k.sigmoid().mul(k.mul(k.sigmoid().subtracted(from: 1)).add(1))
    case .gelu:
      try k.mul(0.7071067811865476).erf().add(1).mul(0.5)
        .add(k.mul(k.square().mul(-0.5).exp()).mul(0.3989422804014327))
    }
  }

  private func constant(_ value: Scalar, _ k: Tensor) throws -> Tensor {
    try Tensor.full(k.shape, value, dtype: k.dtype)
  }
}
