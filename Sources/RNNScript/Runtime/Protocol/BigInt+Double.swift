import BigInt

extension BigInt {
  /// The nearest Double, ties to even; infinite where the number is too large.
  var nearestDouble: Double {
    let excess = magnitude.bitWidth - 63
    guard excess > 0 else { return Double(Int(truncatingIfNeeded: self)) }
    if excess > 1024 { return sign == .minus ? -.infinity : .infinity }
    let top = magnitude >> excess
    // A sticky bit keeps what lies above a half from being taken for a tie.
    let word = UInt64(truncatingIfNeeded: top) | (top << excess == magnitude ? 0 : 1)
    let result = Double(sign: .plus, exponent: excess, significand: Double(word))
    return sign == .minus ? -result : result
  }
}
