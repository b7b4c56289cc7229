import Glibc

/// The range of an axis, and where in it a value lies.
struct Scale: Equatable {
  /// The value at the lower end.
  let low: Double
  /// The value at the upper end; greater than `low`.
  let high: Double
  /// Whether decades take equal room.
  let isLogarithmic: Bool

  /// Makes the scale that shows all finite values (positive ones where it is logarithmic).
  ///
  /// A range of no width is padded, and so is an empty one.
  init(covering values: some Sequence<Double>, isLogarithmic: Bool = false, range: ClosedRange<Double>? = nil) {
    self.isLogarithmic = isLogarithmic
    var low = Double.infinity
    var high = -Double.infinity
    if let range, range.lowerBound.isFinite, range.upperBound.isFinite, !isLogarithmic || range.lowerBound > 0 {
      (low, high) = (range.lowerBound, range.upperBound)
    } else {
      for value in values where value.isFinite && (!isLogarithmic || value > 0) {
        low = min(low, value)
        high = max(high, value)
      }
    }
    if low > high { (low, high) = isLogarithmic ? (0.1, 1) : (0, 1) }
    if low == high {
      let padding = max(abs(low) * 0.5, low == 0 ? 1 : 0)
      (low, high) =
        isLogarithmic
        ? (max(low / 2, .leastNormalMagnitude), min(high * 2, .greatestFiniteMagnitude))
        : (max(low - padding, -.greatestFiniteMagnitude), min(high + padding, .greatestFiniteMagnitude))
    }
    self.low = low
    self.high = high
  }

  /// Whether the value can be shown at all.
  func accepts(_ value: Double) -> Bool { value.isFinite && (!isLogarithmic || value > 0) }

  /// 0 at the lower end, 1 at the upper one; halves keep the widest ranges from overflowing.
  func fraction(of value: Double) -> Double {
    let (value, low, high) = isLogarithmic ? (log10(value), log10(low), log10(high)) : (value, self.low, self.high)
    let width = high / 2 - low / 2
    return width > 0 ? (value / 2 - low / 2) / width : 0.5
  }

  /// The dot, of `count`, at which a value lies; nil far outside.
  func dot(of value: Double, count: Int) -> Int? {
    guard accepts(value), count > 0 else { return nil }
    let fraction = fraction(of: value)
    // A line to a point outside is drawn up to a screen beyond the edge, no further.
    let clamped = max(-1, min(2, fraction))
    // What lies between two places goes to the further one, whatever the last digits of the data's limits.
    return Int((clamped * Double(count - 1) + 1e-6).rounded())
  }
}
