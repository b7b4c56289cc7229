/// Writes states as the stage prints them.
enum StageText {
  /// How many units a line shows before it breaks off.
  static let shownUnits = 8

  /// A number with a fixed count of digits after the point.
  static func number(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (abs(value) * scale).rounded(.toNearestOrEven)
    guard scaled < 9e15 else { return "\(value)" }
    let whole = Int(scaled)
    let (integer, fraction) = (whole / Int(scale), whole % Int(scale))
    let digitsText = String(fraction)
    let padded = String(repeating: "0", count: max(0, digits - digitsText.count)) + digitsText
    return (value < 0 && whole != 0 ? "-" : "") + "\(integer)" + (digits > 0 ? "." + padded : "")
  }

  /// A number with four decimals; one too small for them with an exponent: `1.25e-7`.
  static func short(_ value: Double) -> String {
    guard value.isFinite, value != 0, abs(value) < 0.001 else { return number(value, digits: 4) }
    var (mantissa, exponent) = (abs(value), 0)
    while mantissa < 0.9995 {
      mantissa *= 10
      exponent -= 1
    }
    return (value < 0 ? "-" : "") + number(mantissa, digits: 2) + "e\(exponent)"
  }

  /// `[ 0.1234 -0.5678]`: each number with four decimals and room for its sign.
  static func vector(_ values: [Double]) -> String {
    let shown = values.prefix(shownUnits).map { value in
      let text = number(value, digits: 4)
      return text.hasPrefix("-") ? text : " " + text
    }
    return "[" + shown.joined(separator: " ") + (values.count > shownUnits ? " ..." : "") + "]"
  }
}
