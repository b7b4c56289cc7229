import Glibc
import RNNKit
import RNNScript

// All universal functions.
extension Universal {
  static let add = numeric(
    "add", "The sum, element by element.", identity: 0, { $0 + $1 }, whole: { $0 &+ $1 }, complex: { $0 + $1 },
    quick: { try $0.add($1) }, fold: { try ArrayReduction.sum($0, $1) })
  static let subtract = numeric(
    "subtract", "The difference, element by element.", { $0 - $1 }, whole: { $0 &- $1 }, complex: { $0 - $1 },
    takesBool: false, quick: { try $0.sub($1) })
  static let multiply = numeric(
    "multiply", "The product, element by element.", identity: 1, { $0 * $1 }, whole: { $0 &* $1 },
    complex: { $0 * $1 }, quick: { try $0.mul($1) }, fold: { try ArrayReduction.product($0, $1) })
  static let divide = real("divide", "The quotient, element by element.", { $0 / $1 }, complex: { $0 / $1 })
  static let floorDivide = numeric(
    "floor_divide", "The quotient rounded down.", { Division.floor($0, $1) }, whole: { Division.floor($0, $1) },
    boolAs: .int64)
  static let remainder = numeric(
    "remainder", "The remainder, with the sign of the divisor.", { Division.remainder($0, $1) },
    whole: { Division.remainder($0, $1) }, boolAs: .int64)
  static let power = numeric(
    "power", "The first to the power of the second.", { pow($0, $1) }, whole: { Division.power($0, $1) },
    complex: { .power($0, $1) }, boolAs: .int64)
  static let negative = numeric(
    "negative", "The number with the other sign.", { -$0 }, whole: { 0 &- $0 }, complex: { -$0 })
  static let positive = numeric("positive", "The number itself.", { $0 }, whole: { $0 }, complex: { $0 })
  static let maximum = numeric(
    "maximum", "The larger of two numbers; NaN where one is NaN.", { $0 >= $1 || $0.isNaN ? $0 : $1 },
    whole: { max($0, $1) }, complex: { $0.isNotANumber || ($1.isBefore($0) && !$1.isNotANumber) ? $0 : $1 },
    fold: { try Folds.extreme($0, $1, largest: true) }, reports: false)
  static let minimum = numeric(
    "minimum", "The smaller of two numbers; NaN where one is NaN.", { $0 <= $1 || $0.isNaN ? $0 : $1 },
    whole: { min($0, $1) }, complex: { $0.isNotANumber || $0.isBefore($1) ? $0 : $1 },
    fold: { try Folds.extreme($0, $1, largest: false) }, reports: false)
  static let maximumIgnoringNaN = numeric(
    "fmax", "The larger of two numbers, of which one may be NaN.", { $0 >= $1 || $1.isNaN ? $0 : $1 },
    whole: { max($0, $1) },
    fold: { a, axes in
      a.dtype.isFloatingPoint
        ? try ArrayReduction.real(a, axes, initial: nil) { $0 >= $1 || $1.isNaN ? $0 : $1 }
        : try Folds.extreme(a, axes, largest: true)
    }, reports: false)
  static let minimumIgnoringNaN = numeric(
    "fmin", "The smaller of two numbers, of which one may be NaN.", { $0 <= $1 || $1.isNaN ? $0 : $1 },
    whole: { min($0, $1) },
    fold: { a, axes in
      a.dtype.isFloatingPoint
        ? try ArrayReduction.real(a, axes, initial: nil) { $0 <= $1 || $1.isNaN ? $0 : $1 }
        : try Folds.extreme(a, axes, largest: false)
    }, reports: false)
  static let absolute = Universal(
    "absolute", "The absolute value.", inputs: 1, example: "np.absolute(np.array([-1.5, 3]))", loop: { $0 }
  ) { operands, _ in
    let a = operands[0]
    if a.dtype.isComplex { return try ArrayMap.realOfComplex(a) { $0.magnitude } }
    return a.dtype.isFloatingPoint ? try ArrayMap.real(a) { abs($0) } : try ArrayMap.whole(a) { $0 < 0 ? 0 &- $0 : $0 }
  }
  static let invert = Universal(
    "invert", "The bits turned round; `not` of bools.", inputs: 1, example: "np.invert(np.array([0, 5]))",
    loop: { $0.isDifferentiable ? nil : $0 }
  ) { operands, _ in
    operands[0].dtype == .bool
      ? try ArrayMap.whole(operands[0]) { $0 == 0 ? 1 : 0 } : try ArrayMap.whole(operands[0]) { ~$0 }
  }
  static let logicalNot = Universal(
    "logical_not", "Whether the number is zero.", inputs: 1, example: "np.logical_not([True, False])", loop: { $0 }
  ) { operands, _ in try ArrayMap.whole(operands[0].to(.bool)) { $0 == 0 ? 1 : 0 } }

  static let equal = comparison(
    "equal", "Whether two numbers are equal.", { $0 == $1 }, whole: { $0 == $1 }, complex: { $0 == $1 })
  static let notEqual = comparison(
    "not_equal", "Whether two numbers differ.", { $0 != $1 }, whole: { $0 != $1 }, complex: { $0 != $1 })
  static let less = comparison(
    "less", "Whether the first is smaller.", { $0 < $1 }, whole: { $0 < $1 }, complex: { $0.isBefore($1) })
  static let lessEqual = comparison(
    "less_equal", "Whether the first is not larger.", { $0 <= $1 }, whole: { $0 <= $1 },
    complex: { $0 == $1 || $0.isBefore($1) })
  static let greater = comparison(
    "greater", "Whether the first is larger.", { $0 > $1 }, whole: { $0 > $1 }, complex: { $1.isBefore($0) })
  static let greaterEqual = comparison(
    "greater_equal", "Whether the first is not smaller.", { $0 >= $1 }, whole: { $0 >= $1 },
    complex: { $0 == $1 || $1.isBefore($0) })

  static let bitAnd = bits("bitwise_and", "The bits that both have.", identity: -1) { $0 & $1 }
  static let bitOr = bits("bitwise_or", "The bits that one of both has.", identity: 0) { $0 | $1 }
  static let bitXor = bits("bitwise_xor", "The bits in which both differ.", identity: 0) { $0 ^ $1 }
  static let leftShift = bits("left_shift", "The bits moved to the left.", identity: nil) { a, b in
    b >= 0 && b < 64 ? a << b : 0
  }
  static let rightShift = bits("right_shift", "The bits moved to the right.", identity: nil) { a, b in
    b >= 0 && b < 64 ? a >> b : (a < 0 ? -1 : 0)
  }

  private static let logicalFunctions: [Universal] = [
    logical("logical_and", "Whether both are not zero.", identity: true, { $0 && $1 }) {
      try ArrayReduction.logical($0, $1, all: true)
    },
    logical("logical_or", "Whether one is not zero.", identity: false, { $0 || $1 }) {
      try ArrayReduction.logical($0, $1, all: false)
    }, logical("logical_xor", "Whether just one is not zero.", identity: false, { $0 != $1 }, fold: nil),
  ]

  private static let mathematics: [Universal] = [
    real("exp", "e to the number.", { exp($0) }, complex: { $0.exponential }),
    real("exp2", "2 to the number.", { exp2($0) }, complex: { ($0 * M_LN2).exponential }),
    real("expm1", "e to the number, less one.", { expm1($0) }, complex: { $0.exponential - .one }),
    real("log", "The natural logarithm.", { log($0) }, complex: { $0.logarithm }),
    real("log2", "The logarithm to base 2.", { log2($0) }, complex: { $0.logarithm * (1 / M_LN2) }),
    real("log10", "The logarithm to base 10.", { log10($0) }, complex: { $0.logarithm * (1 / M_LN10) }),
    real("log1p", "The natural logarithm of one more.", { log1p($0) }, complex: { ($0 + .one).logarithm }),
    real("sqrt", "The square root.", { $0.squareRoot() }, complex: { $0.squareRoot }),
    real("cbrt", "The cube root.", { cbrt($0) }),
    real("sin", "The sine.", { sin($0) }, complex: { $0.sine }),
    real("cos", "The cosine.", { cos($0) }, complex: { $0.cosine }),
    real("tan", "The tangent.", { tan($0) }, complex: { $0.tangent }),
    real("arcsin", "The angle of a sine.", { asin($0) }), real("arccos", "The angle of a cosine.", { acos($0) }),
    real("arctan", "The angle of a tangent.", { atan($0) }),
    real("sinh", "The hyperbolic sine.", { sinh($0) }, complex: { $0.hyperbolicSine }),
    real("cosh", "The hyperbolic cosine.", { cosh($0) }, complex: { $0.hyperbolicCosine }),
    real("tanh", "The hyperbolic tangent.", { tanh($0) }, complex: { $0.hyperbolicTangent }),
    real("arcsinh", "The inverse of sinh.", { asinh($0) }),
    real("arccosh", "The inverse of cosh.", { acosh($0) }, at: "1.5"),
    real("arctanh", "The inverse of tanh.", { atanh($0) }, at: "0.25"),
    real("deg2rad", "Degrees as radians.", { $0 * (.pi / 180) }),
    real("rad2deg", "Radians as degrees.", { $0 * (180 / .pi) }),
    real("radians", "Degrees as radians.", { $0 * (.pi / 180) }),
    real("degrees", "Radians as degrees.", { $0 * (180 / .pi) }),
    real("fabs", "The absolute value as a float.", { abs($0) }),
    real("spacing", "The distance to the next number.", { $0.ulp }),
    rounding("floor", "Rounded down.", { $0.rounded(.down) }), rounding("ceil", "Rounded up.", { $0.rounded(.up) }),
    rounding("trunc", "Rounded toward zero.", { $0.rounded(.towardZero) }),
    rounding("rint", "Rounded to the nearest whole number, halves to even.", { $0.rounded(.toNearestOrEven) }),
    numeric(
      "square", "The number times itself.", { $0 * $0 }, whole: { $0 &* $0 }, complex: { $0 * $0 }, takesBool: true),
    numeric(
      "reciprocal", "One by the number.", { 1 / $0 }, whole: { $0 == 0 ? 0 : 1 / $0 }, complex: { .one / $0 }),
    numeric(
      "sign", "-1, 0 or 1.", { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 }, whole: { $0.signum() },
      complex: { $0.magnitude == 0 ? Complex(0, 0) : $0 * (1 / $0.magnitude) }),
    numeric("conjugate", "The complex conjugate.", { $0 }, whole: { $0 }, complex: { $0.conjugate }, takesBool: true),
    test("isnan", "Whether the number is NaN.", { $0.isNaN }, whole: false),
    test("isinf", "Whether the number is infinite.", { $0.isInfinite }, whole: false),
    test("isfinite", "Whether the number is neither infinite nor NaN.", { $0.isFinite }, whole: true),
    test("signbit", "Whether the number has a minus sign.", { $0.sign == .minus }, whole: false),
    real("arctan2", "The angle of the point (x2, x1).", { atan2($0, $1) }),
    real("hypot", "The length of the hypotenuse.", identity: 0, { hypot($0, $1) }),
    real("logaddexp", "The logarithm of a sum of exponentials.", { Division.logSum($0, $1) }),
    real("logaddexp2", "The same to base 2.", { Division.logSum($0 * M_LN2, $1 * M_LN2) / M_LN2 }),
    real("copysign", "The first with the sign of the second.", { copysign($0, $1) }),
    real("nextafter", "The next number toward another.", { nextafter($0, $1) }),
    real("heaviside", "0 below zero, 1 above, the second at zero.", { $0.isNaN ? $0 : $0 < 0 ? 0 : $0 > 0 ? 1 : $1 }),
    real("float_power", "The power in float64.", { pow($0, $1) }, complex: { .power($0, $1) }),
    numeric(
      "fmod", "The remainder, with the sign of the dividend.", { Glibc.fmod($0, $1) },
      whole: { a, b in
        b == 0 ? 0 : a.remainderReportingOverflow(dividingBy: b).partialValue
      }, boolAs: .int64),
    bits("gcd", "The greatest common divisor.", identity: 0) { Division.divisor($0, $1) },
    bits("lcm", "The least common multiple.", identity: nil) { a, b in
      let divisor = Division.divisor(a, b)
      return divisor == 0 ? 0 : abs(clamping: (a / divisor) &* b)
    },
    real(
      "ldexp", "The first times 2 to the second.",
      { scalbn($0, Int32(clamping: Int($1.isFinite ? max(min($1, 1e6), -1e6) : 0))) }),
  ]

  /// All of them, by name.
  static let all: [Universal] =
    [
      add, subtract, multiply, divide, floorDivide, remainder, power, negative, positive, maximum, minimum,
      maximumIgnoringNaN, minimumIgnoringNaN, absolute, invert, logicalNot, equal, notEqual, less, lessEqual, greater,
      greaterEqual, bitAnd, bitOr, bitXor, leftShift, rightShift,
    ] + logicalFunctions + mathematics

  /// Second names.
  static let aliases: [(alias: String, name: String)] = [
    ("abs", "absolute"), ("true_divide", "divide"), ("mod", "remainder"), ("conj", "conjugate"), ("pow", "power"),
    ("bitwise_not", "invert"), ("bitwise_invert", "invert"), ("asin", "arcsin"), ("acos", "arccos"),
    ("atan", "arctan"), ("asinh", "arcsinh"), ("acosh", "arccosh"), ("atanh", "arctanh"), ("atan2", "arctan2"),
    ("bitwise_left_shift", "left_shift"), ("bitwise_right_shift", "right_shift"),
  ]

  /// The function behind an operator.
  static func named(_ operation: BinaryOperator) -> Universal {
    switch operation {
    case .add: add
    case .subtract: subtract
    case .multiply, .matrixMultiply: multiply
    case .divide: divide
    case .floorDivide: floorDivide
    case .modulo: remainder
    case .power: power
    case .leftShift: leftShift
    case .rightShift: rightShift
    case .bitAnd: bitAnd
    case .bitOr: bitOr
    case .bitXor: bitXor
    }
  }

  /// The function behind a comparison; nil for identity and membership.
  static func named(_ operation: ComparisonOperator) -> Universal? {
    switch operation {
    case .equal: equal
    case .notEqual: notEqual
    case .less: less
    case .lessOrEqual: lessEqual
    case .greater: greater
    case .greaterOrEqual: greaterEqual
    default: nil
    }
  }
}
