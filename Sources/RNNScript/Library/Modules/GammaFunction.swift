import Glibc

/// The gamma function by Lanczos' approximation with CPython's coefficients, so that the last digit agrees.
///
/// Source: `Modules/mathmodule.c` of CPython; the coefficients are those of Boost for 13 terms.
enum GammaFunction {
  private static let g = 6.024680040776729583740234375
  private static let gMinusHalf = 5.524680040776729583740234375
  private static let logPi = 1.144729885849400174143427351353058711647

  private static let numerator = [
    23_531_376_880.410759688572007674451636754734846804940, 42_919_803_642.649098768957899047001988850926355848959,
    35_711_959_237.355668049440185451547166705960488635843, 17_921_034_426.037209699919755754458931112671403265390,
    6_039_542_586.3520280050642916443072979210699388420708, 1_439_720_407.3117216736632230727949123939715485786372,
    248_874_557.86205415651146038641322942321632125127801, 31_426_415.585400194380614231628318205362874684987640,
    2_876_370.6289353724412254090516208496135991145378768, 186_056.26539522349504029498971604569928220784236328,
    8_071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]

  private static let denominator = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558, 357_423, 32_670, 1_925,
    66, 1.0,
  ]

  /// The ratio of the two polynomials; from 5 on in powers of 1/x, which cannot overflow.
  private static func sum(_ x: Double) -> Double {
    if x < 5 {
      let top = numerator.reversed().reduce(0) { $0 * x + $1 }
      return top / denominator.reversed().reduce(0) { $0 * x + $1 }
    }
    return numerator.reduce(0) { $0 / x + $1 } / denominator.reduce(0) { $0 / x + $1 }
  }

  /// sin(pi * x), exact at multiples of a half.
  private static func sinPi(_ x: Double) -> Double {
    let y = fmod(abs(x), 2.0)
    let result: Double
    switch Int((2.0 * y).rounded()) {
    case 0: result = sin(.pi * y)
    case 1: result = cos(.pi * (y - 0.5))
    case 2: result = sin(.pi * (1.0 - y))
    case 3: result = -cos(.pi * (y - 1.5))
    default: result = sin(.pi * (y - 2.0))
    }
    return x < 0 ? -result : result
  }

  /// Γ(x).
  ///
  /// NaN at the poles, infinite where it is too large.
  static func gamma(_ x: Double) -> Double {
    if !x.isFinite { return x > 0 || x.isNaN ? x : .nan }
    if x == 0 { return .nan }
    if x == x.rounded(.down) {
      if x < 0 { return .nan }
      // Products of whole numbers are exact up to here.
      if x <= 23 { return (1..<max(2, Int(x))).reduce(1.0) { $0 * Double($1) } }
    }
    let size = abs(x)
    if size < 1e-20 { return 1 / x }
    if size > 200 { return x < 0 ? 0 / sinPi(x) : .infinity }
    let y = size + gMinusHalf
    // What was lost in the sum.
    let lost = size > gMinusHalf ? (y - size) - gMinusHalf : (y - gMinusHalf) - size
    let correction = lost * g / y
    var result: Double
    if x < 0 {
      result = -Double.pi / sinPi(size) / size * exp(y) / sum(size)
      result -= correction * result
    } else {
      result = sum(size) / exp(y)
      result += correction * result
    }
    if size < 140 {
      let power = pow(y, size - 0.5)
      return x < 0 ? result / power : result * power
    }
    let root = pow(y, size / 2.0 - 0.25)
    return x < 0 ? result / root / root : result * root * root
  }

  /// log |Γ(x)|.
  ///
  /// NaN at the poles.
  static func logarithm(_ x: Double) -> Double {
    if !x.isFinite { return x.isNaN ? x : .infinity }
    if x == x.rounded(.down), x <= 2 { return x <= 0 ? .nan : 0 }
    let size = abs(x)
    if size < 1e-20 { return -log(size) }
    let result = log(sum(size)) - g + (size - 0.5) * (log(size + g - 0.5) - 1)
    return x < 0 ? logPi - log(abs(sinPi(size))) - log(size) - result : result
  }
}
