// The operations on complex numbers for which there are no kernels, in double precision.
extension UnaryFunction {
  /// The function of a complex number; nil where there is none.
  var ofComplex: ((Complex<Double>) -> Complex<Double>)? {
    switch self {
    case .neg: { -$0 }
    case .exp: { $0.exponential }
    case .log: { $0.logarithm }
    case .log2: { $0.logarithm * (1 / 0.6931471805599453) }
    case .log10: { $0.logarithm * (1 / 2.302585092994046) }
    case .sqrt: { $0.squareRoot }
    case .rsqrt: { .one / $0.squareRoot }
    case .sin: { $0.sine }
    case .cos: { $0.cosine }
    case .tan: { $0.tangent }
    case .sinh: { $0.hyperbolicSine }
    case .cosh: { $0.hyperbolicCosine }
    case .tanh: { $0.hyperbolicTangent }
    case .sigmoid: { .one / (.one + (-$0).exponential) }
    case .silu: { $0 / (.one + (-$0).exponential) }
    case .reciprocal: { .one / $0 }
    case .square: { $0 * $0 }
    default: nil
    }
  }
}

extension BinaryOperation {
  /// The operation on complex numbers; nil where there is none.
  var ofComplex: ((Complex<Double>, Complex<Double>) -> Complex<Double>)? {
    switch self {
    case .quotient: { $0 / $1 }
    case .power: { Complex.power($0, $1) }
    default: nil
    }
  }
}

extension Tensor {
  /// A function of pairs of complex numbers; the tensors broadcast.
  static func paired<T: Element>(
    _ a: Tensor, _ b: Tensor, _ function: (Complex<Double>, Complex<Double>) -> T
  ) throws -> Tensor {
    let shape = try Shape.broadcast(a.shape, b.shape)
    let (x, y) = (try a.detached().expand(shape), try b.detached().expand(shape))
    let pairs = try zip(x.values(Complex<Double>.self), y.values(Complex<Double>.self))
    return try Tensor(elements: pairs.map { function($0, $1) }, shape: shape)
  }

  /// The product of two complex matrices, or batches of them, from four real ones.
  func complexProduct(_ other: Tensor) throws -> Tensor {
    try Engine.current.withoutGradients {
      let (a, b) = (try realPart(), try imaginaryPart())
      let (c, d) = (try other.realPart(), try other.imaginaryPart())
      return try Tensor.complex(a.times(c).sub(b.times(d)), a.times(d).add(b.times(c)))
    }
  }
}
