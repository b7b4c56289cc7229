import Glibc

/// An element type that calculates, for what is not elementwise: scans and extremes.
///
/// Integers wrap around, as in C; nothing traps.
protocol Number: Element, Comparable {
  static func sum(_ a: Self, _ b: Self) -> Self
  static func product(_ a: Self, _ b: Self) -> Self
  var isNotANumber: Bool { get }
}

extension Number where Self: FixedWidthInteger {
  @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a &+ b }
  @inline(__always) static func product(_ a: Self, _ b: Self) -> Self { a &* b }
  @inline(__always) var isNotANumber: Bool { false }
}

extension Int: Number {}
extension Int32: Number {}
extension UInt8: Number {}

/// A real element type: float32 or float64.
protocol RealNumber: Number, BinaryFloatingPoint {
  static func exponential(_ x: Self) -> Self
  static func logarithm(_ x: Self) -> Self
}

extension Number where Self: RealNumber {
  @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a + b }
  @inline(__always) static func product(_ a: Self, _ b: Self) -> Self { a * b }
  @inline(__always) var isNotANumber: Bool { self != self }
}

extension Float: RealNumber {
  @inline(__always) static func exponential(_ x: Float) -> Float { expf(x) }
  @inline(__always) static func logarithm(_ x: Float) -> Float { logf(x) }
}

extension Double: RealNumber {
  @inline(__always) static func exponential(_ x: Double) -> Double { exp(x) }
  @inline(__always) static func logarithm(_ x: Double) -> Double { log(x) }
}
