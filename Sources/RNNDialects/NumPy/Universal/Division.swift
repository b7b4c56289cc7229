import Glibc
import RNNKit

/// Division, remainders and powers as NumPy has them: integers never trap, doubles follow IEEE.
enum Division {
  static func floor(_ a: Double, _ b: Double) -> Double {
    if b == 0 { return a / b }
    let rest = fmod(a, b)
    var quotient = (a - rest) / b
    if rest != 0, (b < 0) != (rest < 0) { quotient -= 1 }
    if quotient == 0 { return copysign(0, a / b) }
    let floored = quotient.rounded(.down)
    return quotient - floored > 0.5 ? floored + 1 : floored
  }

  static func remainder(_ a: Double, _ b: Double) -> Double {
    let rest = fmod(a, b)
    if b == 0 { return rest }
    if rest == 0 { return copysign(0, b) }
    return (b < 0) != (rest < 0) ? rest + b : rest
  }

  static func floor(_ a: Int, _ b: Int) -> Int {
    if b == 0 {
      FloatingPointNotes.note(.divideByZero)
      return 0
    }
    let (quotient, overflow) = a.dividedReportingOverflow(by: b)
    if overflow { return a }
    return quotient &* b != a && (a < 0) != (b < 0) ? quotient &- 1 : quotient
  }

  static func remainder(_ a: Int, _ b: Int) -> Int {
    if b == 0 {
      FloatingPointNotes.note(.divideByZero)
      return 0
    }
    let (rest, overflow) = a.remainderReportingOverflow(dividingBy: b)
    if overflow { return 0 }
    return rest != 0 && (rest < 0) != (b < 0) ? rest &+ b : rest
  }

  /// A power of an integer, which wraps around; the exponent is not negative.
  static func power(_ base: Int, _ exponent: Int) -> Int {
    var (result, base, rest) = (1, base, max(exponent, 0))
    while rest > 0 {
      if rest & 1 == 1 { result = result &* base }
      base = base &* base
      rest >>= 1
    }
    return result
  }

  /// The greatest common divisor, not negative.
  static func divisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a.magnitude, b.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(truncatingIfNeeded: a)
  }

  /// log(exp(a) + exp(b)) without overflow.
  static func logSum(_ a: Double, _ b: Double) -> Double {
    if a == b { return a + M_LN2 }
    let distance = a - b
    if distance > 0 { return a + log1p(exp(-distance)) }
    return distance <= 0 ? b + log1p(exp(distance)) : distance
  }
}

/// The absolute value of an integer that may be the smallest one.
func abs(clamping number: Int) -> Int { number == .min ? .min : Swift.abs(number) }

/// Folds that universal functions share.
enum Folds {
  /// The largest or smallest elements; NaN where there is one.
  static func extreme(_ a: Tensor, _ axes: [Bool], largest: Bool) throws -> Tensor {
    if a.dtype.isComplex {
      return try ArrayReduction.complex(a, axes, initial: nil) { x, y in
        x.isNotANumber || (largest ? y.isBefore(x) && !y.isNotANumber : x.isBefore(y)) ? x : y
      }
    }
    if a.dtype.isFloatingPoint {
      return largest
        ? try ArrayReduction.real(a, axes, initial: nil) { $0 >= $1 || $0.isNaN ? $0 : $1 }
        : try ArrayReduction.real(a, axes, initial: nil) { $0 <= $1 || $0.isNaN ? $0 : $1 }
    }
    return largest
      ? try ArrayReduction.whole(a, axes, initial: nil) { max($0, $1) }
      : try ArrayReduction.whole(a, axes, initial: nil) { min($0, $1) }
  }
}
