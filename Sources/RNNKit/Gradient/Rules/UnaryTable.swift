/// An elementwise function with its derivative, in terms of its argument or its value.
protocol UnaryOperation {
  /// What `grad_fn` shows.
  static var gradientName: String { get }
  /// What the derivative is computed from.
  static var keeps: KeptForDerivative { get }
  /// The vector kernel for float32, where there is one.
  static var kernel: VectorKernels.Map? { get }
  static func apply<T: Transcendental>(_ x: T) -> T
  /// The derivative at `kept`: the argument or the value, as `keeps` says.
  static func slope<T: Transcendental>(_ kept: T) -> T
}

extension UnaryOperation {
  static var kernel: VectorKernels.Map? { nil }
}

/// What the derivative of an elementwise function is computed from.
enum KeptForDerivative { case none, input, output }

// The table of elementwise functions: value and derivative beside each other.

enum NegFunction: UnaryOperation {
  static var gradientName: String { "NegBackward0" }
  static var keeps: KeptForDerivative { .none }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { -x }
  @inline(__always) static func slope<T: Transcendental>(_ _: T) -> T { -1 }
}

enum ExpFunction: UnaryOperation {
  static var gradientName: String { "ExpBackward0" }
  static var kernel: VectorKernels.Map? { .exp }
  static var keeps: KeptForDerivative { .output }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.exp(x) }
  @inline(__always) static func slope<T: Transcendental>(_ y: T) -> T { y }
}

enum Expm1Function: UnaryOperation {
  static var gradientName: String { "Expm1Backward0" }
  static var keeps: KeptForDerivative { .output }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.expm1(x) }
  @inline(__always) static func slope<T: Transcendental>(_ y: T) -> T { y + 1 }
}

enum LogFunction: UnaryOperation {
  static var gradientName: String { "LogBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.log(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / x }
}

enum Log1pFunction: UnaryOperation {
  static var gradientName: String { "Log1pBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.log1p(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / (x + 1) }
}

enum Log2Function: UnaryOperation {
  static var gradientName: String { "Log2Backward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.log2(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / (x * T(0.6931471805599453)) }
}

enum Log10Function: UnaryOperation {
  static var gradientName: String { "Log10Backward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.log10(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / (x * T(2.302585092994046)) }
}

enum SqrtFunction: UnaryOperation {
  static var gradientName: String { "SqrtBackward0" }
  static var keeps: KeptForDerivative { .output }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.sqrt(x) }
  @inline(__always) static func slope<T: Transcendental>(_ y: T) -> T { 1 / (2 * y) }
}

enum RsqrtFunction: UnaryOperation {
  static var gradientName: String { "RsqrtBackward0" }
  static var keeps: KeptForDerivative { .output }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { 1 / T.sqrt(x) }
  @inline(__always) static func slope<T: Transcendental>(_ y: T) -> T { T(-0.5) * y * y * y }
}

enum SinFunction: UnaryOperation {
  static var gradientName: String { "SinBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.sin(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { T.cos(x) }
}

enum CosFunction: UnaryOperation {
  static var gradientName: String { "CosBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.cos(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { -T.sin(x) }
}

enum TanFunction: UnaryOperation {
  static var gradientName: String { "TanBackward0" }
  static var keeps: KeptForDerivative { .output }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.tan(x) }
  @inline(__always) static func slope<T: Transcendental>(_ y: T) -> T { 1 + y * y }
}

enum AsinFunction: UnaryOperation {
  static var gradientName: String { "AsinBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.asin(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / T.sqrt(1 - x * x) }
}

enum AcosFunction: UnaryOperation {
  static var gradientName: String { "AcosBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.acos(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { -1 / T.sqrt(1 - x * x) }
}

enum AtanFunction: UnaryOperation {
  static var gradientName: String { "AtanBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.atan(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / (x * x + 1) }
}

enum SinhFunction: UnaryOperation {
  static var gradientName: String { "SinhBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.sinh(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { T.cosh(x) }
}

enum CoshFunction: UnaryOperation {
  static var gradientName: String { "CoshBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.cosh(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { T.sinh(x) }
}

enum TanhFunction: UnaryOperation {
  static var gradientName: String { "TanhBackward0" }
  static var kernel: VectorKernels.Map? { .tanh }
  static var keeps: KeptForDerivative { .output }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.tanh(x) }
  @inline(__always) static func slope<T: Transcendental>(_ y: T) -> T { 1 - y * y }
}

enum AsinhFunction: UnaryOperation {
  static var gradientName: String { "AsinhBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.asinh(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / T.sqrt(x * x + 1) }
}

enum AcoshFunction: UnaryOperation {
  static var gradientName: String { "AcoshBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.acosh(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / T.sqrt(x * x - 1) }
}

enum AtanhFunction: UnaryOperation {
  static var gradientName: String { "AtanhBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.atanh(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / (1 - x * x) }
}

enum ErfFunction: UnaryOperation {
  static var gradientName: String { "ErfBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { T.erf(x) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { T(1.1283791670955126) * T.exp(-x * x) }
}

enum SigmoidFunction: UnaryOperation {
  static var gradientName: String { "SigmoidBackward0" }
  static var kernel: VectorKernels.Map? { .sigmoid }
  static var keeps: KeptForDerivative { .output }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { 1 / (1 + T.exp(-x)) }
  @inline(__always) static func slope<T: Transcendental>(_ y: T) -> T { (1 - y) * y }
}

enum ReluFunction: UnaryOperation {
  static var gradientName: String { "ReluBackward0" }
  static var keeps: KeptForDerivative { .output }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x > 0 || x != x ? x : 0 }
  @inline(__always) static func slope<T: Transcendental>(_ y: T) -> T { y > 0 ? 1 : 0 }
}

enum ReciprocalFunction: UnaryOperation {
  static var gradientName: String { "ReciprocalBackward0" }
  static var keeps: KeptForDerivative { .output }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { 1 / x }
  @inline(__always) static func slope<T: Transcendental>(_ y: T) -> T { -y * y }
}

enum AbsFunction: UnaryOperation {
  static var gradientName: String { "AbsBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x.magnitude }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { x > 0 ? 1 : x < 0 ? -1 : 0 }
}

enum SignFunction: UnaryOperation {
  static var gradientName: String { "SignBackward0" }
  static var keeps: KeptForDerivative { .none }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x > 0 ? 1 : x < 0 ? -1 : x }
  @inline(__always) static func slope<T: Transcendental>(_ _: T) -> T { 0 }
}

enum FloorFunction: UnaryOperation {
  static var gradientName: String { "FloorBackward0" }
  static var keeps: KeptForDerivative { .none }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x.rounded(.down) }
  @inline(__always) static func slope<T: Transcendental>(_ _: T) -> T { 0 }
}

enum CeilFunction: UnaryOperation {
  static var gradientName: String { "CeilBackward0" }
  static var keeps: KeptForDerivative { .none }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x.rounded(.up) }
  @inline(__always) static func slope<T: Transcendental>(_ _: T) -> T { 0 }
}

enum RoundFunction: UnaryOperation {
  static var gradientName: String { "RoundBackward0" }
  static var keeps: KeptForDerivative { .none }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x.rounded(.toNearestOrEven) }
  @inline(__always) static func slope<T: Transcendental>(_ _: T) -> T { 0 }
}

enum TruncFunction: UnaryOperation {
  static var gradientName: String { "TruncBackward0" }
  static var keeps: KeptForDerivative { .none }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x.rounded(.towardZero) }
  @inline(__always) static func slope<T: Transcendental>(_ _: T) -> T { 0 }
}

enum FracFunction: UnaryOperation {
  static var gradientName: String { "FracBackward0" }
  static var keeps: KeptForDerivative { .none }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x - x.rounded(.towardZero) }
  @inline(__always) static func slope<T: Transcendental>(_ _: T) -> T { 1 }
}

enum SoftplusFunction: UnaryOperation {
  static var gradientName: String { "SoftplusBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x > 20 ? x : T.log1p(T.exp(x)) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { x > 20 ? 1 : 1 / (1 + T.exp(-x)) }
}

enum SiluFunction: UnaryOperation {
  static var gradientName: String { "SiluBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x / (1 + T.exp(-x)) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T {
    (1 + x * (1 - 1 / (1 + T.exp(-x)))) / (1 + T.exp(-x))
  }
}

enum GeluFunction: UnaryOperation {
  static var gradientName: String { "GeluBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T {
    x * T(0.5) * (1 + T.erf(x * T(0.7071067811865476)))
  }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T {
    T(0.5) * (1 + T.erf(x * T(0.7071067811865476))) + x * T.exp(x * x * T(-0.5)) * T(0.3989422804014327)
  }
}

enum LogSigmoidFunction: UnaryOperation {
  static var gradientName: String { "LogSigmoidBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { (x < 0 ? x : 0) - T.log1p(T.exp(-x.magnitude)) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / (1 + T.exp(x)) }
}

enum SoftsignFunction: UnaryOperation {
  static var gradientName: String { "DivBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x / (1 + x.magnitude) }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 1 / ((1 + x.magnitude) * (1 + x.magnitude)) }
}

enum SquareFunction: UnaryOperation {
  static var gradientName: String { "PowBackward0" }
  static var keeps: KeptForDerivative { .input }
  @inline(__always) static func apply<T: Transcendental>(_ x: T) -> T { x * x }
  @inline(__always) static func slope<T: Transcendental>(_ x: T) -> T { 2 * x }
}
