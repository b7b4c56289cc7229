import Glibc

/// An element type that calculates.
///
/// Integers wrap around, as in C; nothing traps.
protocol Number: Element, Comparable {
  static func sum(_ a: Self, _ b: Self) -> Self
  static func difference(_ a: Self, _ b: Self) -> Self
  static func product(_ a: Self, _ b: Self) -> Self
  /// Division that floors: of integers never called with zero.
  static func floorQuotient(_ a: Self, _ b: Self) -> Self
  /// The remainder with the sign of the divisor: of integers never called with zero.
  static func remainder(_ a: Self, _ b: Self) -> Self
  /// The remainder with the sign of the dividend: of integers never called with zero.
  static func truncatedRemainder(_ a: Self, _ b: Self) -> Self
  static func power(_ a: Self, _ b: Self) -> Self
  var isNotANumber: Bool { get }
}

extension Number where Self: FixedWidthInteger {
  @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a &+ b }
  @inline(__always) static func difference(_ a: Self, _ b: Self) -> Self { a &- b }
  @inline(__always) static func product(_ a: Self, _ b: Self) -> Self { a &* b }
  @inline(__always) static func floorQuotient(_ a: Self, _ b: Self) -> Self {
    if b == 0 { return 0 }
    let (quotient, overflow) = a.dividedReportingOverflow(by: b)
    if overflow { return quotient }
    return quotient &* b != a && (a < 0) != (b < 0) ? quotient &- 1 : quotient
  }
  @inline(__always) static func remainder(_ a: Self, _ b: Self) -> Self {
    if b == 0 { return 0 }
    let (rest, overflow) = a.remainderReportingOverflow(dividingBy: b)
    if overflow { return 0 }
    return rest != 0 && (rest < 0) != (b < 0) ? rest &+ b : rest
  }
  @inline(__always) static func truncatedRemainder(_ a: Self, _ b: Self) -> Self {
    b == 0 ? 0 : a.remainderReportingOverflow(dividingBy: b).partialValue
  }
  static func power(_ a: Self, _ b: Self) -> Self {
    if b < 0 { return a == 1 ? 1 : a &+ 1 == 0 ? (b & 1 == 0 ? 1 : a) : 0 }
    var (result, base, exponent) = (Self(1), a, b)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result &* base }
      base = base &* base
      exponent >>= 1
    }
    return result
  }
  @inline(__always) var isNotANumber: Bool { false }
}

extension Int: Number {}
extension Int32: Number {}
extension UInt8: Number {}

/// A real element type: float32 or float64.
protocol RealNumber: Number, BinaryFloatingPoint, Comparable {
  static func cPow(_ a: Self, _ b: Self) -> Self
  static func cFmod(_ a: Self, _ b: Self) -> Self
}

extension Number where Self: RealNumber {
  @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a + b }
  @inline(__always) static func difference(_ a: Self, _ b: Self) -> Self { a - b }
  @inline(__always) static func product(_ a: Self, _ b: Self) -> Self { a * b }
  static func floorQuotient(_ a: Self, _ b: Self) -> Self {
    if b == 0 { return a / b }
    let rest = cFmod(a, b)
    var quotient = (a - rest) / b
    if rest != 0 && (b < 0) != (rest < 0) { quotient -= 1 }
    if quotient == 0 { return Self(signOf: a / b, magnitudeOf: 0) }
    let floored = quotient.rounded(.down)
    return quotient - floored > 0.5 ? floored + 1 : floored
  }
  static func remainder(_ a: Self, _ b: Self) -> Self {
    let rest = cFmod(a, b)
    return rest != 0 && (b < 0) != (rest < 0) ? rest + b : rest
  }
  @inline(__always) static func truncatedRemainder(_ a: Self, _ b: Self) -> Self { cFmod(a, b) }
  @inline(__always) static func power(_ a: Self, _ b: Self) -> Self { cPow(a, b) }
  @inline(__always) var isNotANumber: Bool { self != self }
}

extension Float: RealNumber {
  @inline(__always) static func cPow(_ a: Float, _ b: Float) -> Float { powf(a, b) }
  @inline(__always) static func cFmod(_ a: Float, _ b: Float) -> Float { fmodf(a, b) }
}

extension Double: RealNumber {
  @inline(__always) static func cPow(_ a: Double, _ b: Double) -> Double { pow(a, b) }
  @inline(__always) static func cFmod(_ a: Double, _ b: Double) -> Double { fmod(a, b) }
}
