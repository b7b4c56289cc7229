import BigInt
import Glibc

/// The module `math`.
enum MathModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "math", interpreter, entries: unary + binary + integers + sums,
      constants: [
        ("pi", .float(.pi)), ("e", .float(M_E)), ("tau", .float(2 * .pi)), ("inf", .float(.infinity)),
        ("nan", .float(.nan)),
      ])
  }

  // MARK: One argument

  /// A function of one number.
  ///
  /// `overflows` says that an infinite result is too large rather than undefined.
  private static func function(
    _ name: String, _ summary: String, overflows: Bool = false, _ compute: @escaping @Sendable (Double) -> Double
  ) -> Entry {
    Entry("\(name)(x, /)", summary) { call in
      let x = try call.double(0)
      let result = compute(x)
      if result.isNaN, !x.isNaN { throw call.fail(.valueError, "math domain error") }
      if result.isInfinite, x.isFinite {
        throw overflows
          ? call.fail(.overflowError, "math range error") : call.fail(.valueError, "math domain error")
      }
      return .float(result)
    }
  }

  private static func test(_ name: String, _ summary: String, _ test: @escaping @Sendable (Double) -> Bool) -> Entry {
    Entry("\(name)(x, /)", summary) { call in .bool(test(try call.double(0))) }
  }

  private static let unary: [Entry] = [
    function("acos", "Arc cosine, in radians.", Glibc.acos),
    function("acosh", "Inverse hyperbolic cosine.", Glibc.acosh),
    function("asin", "Arc sine, in radians.", Glibc.asin),
    function("asinh", "Inverse hyperbolic sine.", Glibc.asinh),
    function("atan", "Arc tangent, in radians.", Glibc.atan),
    function("atanh", "Inverse hyperbolic tangent.", Glibc.atanh),
    function("cbrt", "Cube root.", Glibc.cbrt),
    function("cos", "Cosine of x radians.", Glibc.cos),
    function("cosh", "Hyperbolic cosine.", overflows: true, Glibc.cosh),
    function("erf", "Error function.", Glibc.erf),
    function("erfc", "Complementary error function.", Glibc.erfc),
    function("exp", "e to the power of x.", overflows: true, Glibc.exp),
    function("exp2", "2 to the power of x.", overflows: true, Glibc.exp2),
    function("expm1", "exp(x) - 1, exact for small x.", overflows: true, Glibc.expm1),
    function("fabs", "Absolute value as a float.", Glibc.fabs),
    function("gamma", "Gamma function.", overflows: true) { x in
      GammaFunction.gamma(x)
    },
    function("lgamma", "Logarithm of the gamma function's absolute value.", overflows: true) { x in
      GammaFunction.logarithm(x)
    },
    function("log1p", "Logarithm of 1 + x, exact for small x.", Glibc.log1p),
    function("sin", "Sine of x radians.", Glibc.sin),
    function("sinh", "Hyperbolic sine.", overflows: true, Glibc.sinh),
    function("sqrt", "Square root.") { $0.squareRoot() },
    function("tan", "Tangent of x radians.", Glibc.tan),
    function("tanh", "Hyperbolic tangent.", Glibc.tanh),
    Entry("degrees(x, /)", "Radians as degrees.") { call in .float(try call.double(0) * (180 / .pi)) },
    Entry("radians(x, /)", "Degrees as radians.") { call in .float(try call.double(0) * (.pi / 180)) },
    test("isfinite", "Whether x is neither infinite nor NaN.") { $0.isFinite },
    test("isinf", "Whether x is infinite.") { $0.isInfinite },
    test("isnan", "Whether x is NaN.") { $0.isNaN },
    Entry("ulp(x, /)", "The value of the last bit of x.") { call in
      let x = abs(try call.double(0))
      if !x.isFinite { return .float(x) }
      let next = x.nextUp
      return .float(next.isInfinite ? x - x.nextDown : next - x)
    },
    Entry("frexp(x, /)", "Mantissa and exponent: x = m * 2**e.") { call in
      let x = try call.double(0)
      if !x.isFinite || x == 0 { return .tuple([.float(x), .int(0)]) }
      // The mantissa lies in [0.5, 1), not in [1, 2).
      return .tuple([.float(Glibc.copysign(x.significand / 2, x)), .int(Int(x.exponent) + 1)])
    },
    Entry("modf(x, /)", "Fraction and whole part, both with the sign of x.") { call in
      let x = try call.double(0)
      if x.isInfinite { return .tuple([.float(x < 0 ? -0.0 : 0), .float(x)]) }
      let whole = x.rounded(.towardZero)
      return .tuple([.float(Glibc.copysign(x - whole, x)), .float(whole)])
    },
  ]

  // MARK: Two arguments and more

  private static let binary: [Entry] = [
    Entry("atan2(y, x, /)", "Arc tangent of y/x, in the right quadrant.") { call in
      .float(Glibc.atan2(try call.double(0), try call.double(1)))
    },
    Entry("copysign(x, y, /)", "x with the sign of y.") { call in
      .float(Glibc.copysign(try call.double(0), try call.double(1)))
    },
    Entry("fmod(x, y, /)", "The remainder of x / y with the sign of x.") { call in
      let (x, y) = (try call.double(0), try call.double(1))
      if y.isInfinite, x.isFinite { return .float(x) }
      let result = Glibc.fmod(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw call.fail(.valueError, "math domain error") }
      return .float(result)
    },
    Entry("remainder(x, y, /)", "The IEEE 754 remainder of x / y.") { call in
      let (x, y) = (try call.double(0), try call.double(1))
      let result = Glibc.remainder(x, y)
      if result.isNaN, !x.isNaN, !y.isNaN { throw call.fail(.valueError, "math domain error") }
      return .float(result)
    },
    Entry("pow(x, y, /)", "x to the power of y, as floats.") { call in
      let (x, y) = (try call.double(0), try call.double(1))
      let result = Glibc.pow(x, y)
      if x.isFinite, y.isFinite {
        if result.isNaN || (result.isInfinite && x == 0) { throw call.fail(.valueError, "math domain error") }
        if result.isInfinite { throw call.fail(.overflowError, "math range error") }
      }
      return .float(result)
    },
    Entry("nextafter(x, y, /)", "The next float from x towards y.") { call in
      .float(Glibc.nextafter(try call.double(0), try call.double(1)))
    },
    Entry("ldexp(x, i, /)", "x * 2**i.") { call in
      let x = try call.double(0)
      guard let given = call.interpreter.integerIfPossible(call[1]) else {
        throw call.fail(.typeError, "Expected an int as second argument to ldexp.")
      }
      let exponent = Int(max(-100_000, min(100_000, given)))
      let result = Glibc.scalbn(x, Int32(exponent))
      if result.isInfinite, x.isFinite { throw call.fail(.overflowError, "math range error") }
      return .float(result)
    },
    Entry("log(x, base=..., /)", "The logarithm of x to the given base, e by default.") { call in
      let x = try logarithm(call, 0, Glibc.log)
      guard call.isGiven(1) else { return .float(x) }
      let base = try logarithm(call, 1, Glibc.log)
      if base == 0 { throw call.fail(.zeroDivisionError, "float division by zero") }
      return .float(x / base)
    },
    Entry("log2(x, /)", "The logarithm of x to base 2.") { call in .float(try logarithm(call, 0, Glibc.log2)) },
    Entry("log10(x, /)", "The logarithm of x to base 10.") { call in .float(try logarithm(call, 0, Glibc.log10)) },
    Entry("hypot(*coordinates)", "The length of a vector.") { call in
      .float(length(try call.values(0).map { try call.interpreter.double($0) }))
    },
    Entry("dist(p, q, /)", "The distance of two points.") { call in
      let (p, q) = (try call.values(0), try call.values(1))
      guard p.count == q.count else {
        throw call.fail(.valueError, "both points must have the same number of dimensions")
      }
      return .float(length(try zip(p, q).map { try call.interpreter.double($0) - call.interpreter.double($1) }))
    },
    Entry("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", "Whether a and b are nearly equal.") { call in
      let (a, b) = (try call.double(0), try call.double(1))
      let (relative, absolute) = (try call.double(2), try call.double(3))
      if relative < 0 || absolute < 0 { throw call.fail(.valueError, "tolerances must be non-negative") }
      if a == b { return .bool(true) }
      if a.isInfinite || b.isInfinite { return .bool(false) }
      let difference = abs(a - b)
      return .bool(difference <= abs(relative * b) || difference <= abs(relative * a) || difference <= absolute)
    },
  ]

  /// A logarithm that also takes integers beyond the range of floats.
  private static func logarithm(
    _ call: borrowing Call, _ index: Int, _ compute: (Double) -> Double
  ) throws -> Double {
    if let big = call[index].object as? BigIntObject {
      guard big.value > 0 else { throw call.fail(.valueError, "math domain error") }
      let x = big.value.nearestDouble
      if x.isFinite { return compute(x) }
      // 64 bits and a sticky one behind them give the fraction in [0.5, 1), correctly rounded.
      let bits = big.value.bitWidth - 1
      let top = big.value >> (bits - 64)
      let isExact = top << (bits - 64) == big.value
      let fraction = Double(isExact ? top : top | 1) / 18_446_744_073_709_551_616.0
      return compute(fraction) + compute(2) * Double(bits)
    }
    let x = try call.double(index)
    guard x > 0 || x.isNaN else { throw call.fail(.valueError, "math domain error") }
    return compute(x)
  }

  /// The Euclidean length as CPython computes it: scaled by a power of two, summed with all the low parts, then improved
  /// by one step of Newton's.
  private static func length(_ vector: [Double]) -> Double {
    let largest = vector.reduce(0) { max($0, abs($1)) }
    if vector.contains(where: \.isInfinite) { return .infinity }
    if vector.contains(where: \.isNaN) { return .nan }
    if largest == 0 { return 0 }
    if largest.isSubnormal {
      let smallest = Double.leastNormalMagnitude
      return smallest * length(vector.map { $0 / smallest })
    }
    let scale = Glibc.scalbn(1.0, -Int32(largest.exponent + 1))
    var sum = 1.0
    var lowSums = 0.0
    var lowProducts = 0.0
    func add(_ x: Double, _ y: Double) {
      let product = x * y
      let new = sum + product
      lowSums += (sum - new) + product
      lowProducts += (-product).addingProduct(x, y)
      sum = new
    }
    for x in vector { add(x * scale, x * scale) }
    let root = (sum - 1.0 + (lowSums + lowProducts)).squareRoot()
    add(-root, root)
    let rest = sum - 1.0 + (lowSums + lowProducts)
    return (root + rest / (2.0 * root)) / scale
  }
}
