import Glibc

// Functions of complex numbers.
extension Complex where Real == Double {
  /// Zero, one and the imaginary unit.
  public static var one: Complex { Complex(1, 0) }
  /// The distance from zero.
  public var magnitude: Double { hypot(real, imaginary) }
  /// The angle from the real axis.
  public var angle: Double { atan2(imaginary, real) }
  /// The number mirrored at the real axis.
  public var conjugate: Complex { Complex(real, -imaginary) }
  /// Whether a part is not a number.
  public var isNotANumber: Bool { real.isNaN || imaginary.isNaN }

  /// a + b.
  public static func + (a: Complex, b: Complex) -> Complex { Complex(a.real + b.real, a.imaginary + b.imaginary) }
  /// a − b.
  public static func - (a: Complex, b: Complex) -> Complex { Complex(a.real - b.real, a.imaginary - b.imaginary) }
  /// −a.
  public static prefix func - (a: Complex) -> Complex { Complex(-a.real, -a.imaginary) }
  /// a·b.
  public static func * (a: Complex, b: Complex) -> Complex {
    Complex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }
  /// a·b of a real factor.
  public static func * (a: Complex, b: Double) -> Complex { Complex(a.real * b, a.imaginary * b) }
  /// a/b by Smith's method, which avoids overflow.
  public static func / (a: Complex, b: Complex) -> Complex {
    if abs(b.real) >= abs(b.imaginary) {
      if b.real == 0, b.imaginary == 0 { return Complex(a.real / abs(b.real), a.imaginary / abs(b.real)) }
      let ratio = b.imaginary / b.real
      let scale = 1 / (b.real + b.imaginary * ratio)
      return Complex((a.real + a.imaginary * ratio) * scale, (a.imaginary - a.real * ratio) * scale)
    }
    let ratio = b.real / b.imaginary
    let scale = 1 / (b.imaginary + b.real * ratio)
    return Complex((a.real * ratio + a.imaginary) * scale, (a.imaginary * ratio - a.real) * scale)
  }

  /// e to the number.
  public var exponential: Complex {
    let size = exp(real)
    if imaginary == 0 { return Complex(size, imaginary) }
    return Complex(size * cos(imaginary), size * sin(imaginary))
  }

  /// The logarithm with an angle in −π…π.
  public var logarithm: Complex { Complex(log(magnitude), angle) }

  /// The root with a real part that is not negative.
  public var squareRoot: Complex {
    if real == 0 && imaginary == 0 { return Complex(0, imaginary) }
    if imaginary.isInfinite { return Complex(.infinity, imaginary) }
    let size = ((abs(real) + magnitude) / 2).squareRoot()
    if real >= 0 { return Complex(size, imaginary / (2 * size)) }
    return Complex(abs(imaginary) / (2 * size), imaginary.sign == .minus ? -size : size)
  }

  /// a to the power of b.
  public static func power(_ a: Complex, _ b: Complex) -> Complex {
    if b.real == 0 && b.imaginary == 0 { return .one }
    if a.real == 0 && a.imaginary == 0 {
      return b.real > 0 && b.imaginary == 0 ? Complex(0, 0) : Complex(.nan, .nan)
    }
    if b.imaginary == 0, let exponent = Int(exactly: b.real), abs(exponent) < 100 {
      if exponent == 1 { return a }
      if exponent == 2 { return a * a }
      var (result, base, rest) = (Complex.one, a, abs(exponent))
      while rest > 0 {
        if rest & 1 == 1 { result = result * base }
        rest >>= 1
        if rest > 0 { base = base * base }
      }
      return exponent < 0 ? .one / result : result
    }
    return (a.logarithm * b).exponential
  }

  /// The sine.
  public var sine: Complex { Complex(sin(real) * cosh(imaginary), cos(real) * sinh(imaginary)) }
  /// The cosine.
  public var cosine: Complex { Complex(cos(real) * cosh(imaginary), -(sin(real) * sinh(imaginary))) }
  /// The tangent.
  public var tangent: Complex { sine / cosine }
  /// The hyperbolic sine.
  public var hyperbolicSine: Complex { Complex(sinh(real) * cos(imaginary), cosh(real) * sin(imaginary)) }
  /// The hyperbolic cosine.
  public var hyperbolicCosine: Complex { Complex(cosh(real) * cos(imaginary), sinh(real) * sin(imaginary)) }
  /// The hyperbolic tangent.
  public var hyperbolicTangent: Complex { hyperbolicSine / hyperbolicCosine }
  /// Whether this comes before `other`: by the real part, then by the imaginary one; NaN is last.
  public func isBefore(_ other: Complex) -> Bool {
    if isNotANumber { return false }
    if other.isNotANumber { return true }
    return real < other.real || (real == other.real && imaginary < other.imaginary)
  }
}
