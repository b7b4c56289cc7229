import Glibc

/// `round(x, digits)` as CPython has it: rounded on the exact decimal expansion, ties to even.
enum Rounding {
  /// Rounds `x` to `digits` places behind the point (before it where negative).
  static func round(_ x: Double, digits: Int) throws(TextFailure) -> Double {
    guard x.isFinite, x != 0 else { return x }
    // Beyond these, every double is its own rounding, or rounds to zero.
    if digits > 323 { return x }
    if digits < -308 { return 0 * x }
    let result: Double
    if digits >= 0 {
      result = Double(FloatText.fixed(x, precision: digits)) ?? x
    } else {
      result = roundBeforePoint(x, places: -digits)
    }
    if result.isInfinite { throw .overflow("rounded value too large to represent") }
    return result
  }

  private static func roundBeforePoint(_ x: Double, places: Int) -> Double {
    // 18 digits tell every double from a power of ten, so the exponent is the true one.
    let exact = FloatText.significant(x, count: 18)
    let kept = exact.point - places
    if kept > 0 { return Double(FloatText.exponential(x, precision: kept - 1)) ?? x }
    if kept < 0 { return 0 * x }
    // The value is less than one unit: over half a unit rounds up, half a unit or less to (even) zero.
    let digits = FloatText.significant(x, count: 800).digits
    let half: [UInt8] = [53] + [UInt8](repeating: 48, count: digits.count - 1)
    guard half.lexicographicallyPrecedes(digits) else { return 0 * x }
    return Double((x < 0 ? "-1e" : "1e") + String(places)) ?? x
  }
}
