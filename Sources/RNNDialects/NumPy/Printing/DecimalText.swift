import RNNKit

/// Decimal texts of floating-point numbers: the shortest that read back, or rounded exactly to some digits.
enum DecimalText {
  /// The digits of a finite number: 0.d₁d₂d₃… · 10^point.
  struct Digits {
    var isNegative: Bool
    var digits: [UInt8]
    var point: Int
  }

  /// The fewest digits that read back as the number in its type.
  static func shortest(_ x: Double, _ dtype: DType) -> Digits {
    let isShort = dtype == .float32 || dtype == .complex64
    return parse(isShort ? Float(x).description : x.description)
  }

  /// The digits of a number as Swift or C write it.
  private static func parse(_ text: String) -> Digits {
    var result = Digits(isNegative: false, digits: [], point: 0)
    var hasPoint = false
    var exponent = 0
    var bytes = Array(text.utf8)[...]
    if bytes.first == UInt8(ascii: "-") {
      result.isNegative = true
      bytes = bytes.dropFirst()
    }
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: bytes[(index + 1)...], as: UTF8.self)) ?? 0
        break
      }
      if byte == UInt8(ascii: ".") {
        hasPoint = true
      } else {
        result.digits.append(byte)
        if !hasPoint { result.point += 1 }
      }
    }
    result.point += exponent
    let zeros = result.digits.prefix { $0 == 48 }.count
    if zeros == result.digits.count { return Digits(isNegative: result.isNegative, digits: [], point: 1) }
    result.digits.removeFirst(zeros)
    result.point -= zeros
    while result.digits.last == 48 { result.digits.removeLast() }
    return result
  }

  /// Whole part and fraction of a number, without an exponent.
  ///
  /// At most `precision` decimals, the last one rounded from the exact value; fewer where the shortest text has fewer
  /// and `isUnique`. Trailing zeros go down to `least` decimals.
  static func positional(
    _ x: Double, _ dtype: DType, precision: Int?, isUnique: Bool, least: Int
  ) -> (whole: String, fraction: String) {
    let short = shortest(x, dtype)
    let decimals = max(0, short.digits.count - short.point)
    // Decimals beyond the shortest text are those of the exact value.
    let precision = isUnique && least > max(decimals, 1) ? least : precision
    if let precision, !isUnique || decimals > precision || least > max(decimals, 1) {
      let exact = NumberText.fixed(x, precision)
      let parts = exact.split(separator: ".", omittingEmptySubsequences: false)
      var fraction = parts.count > 1 ? Array(parts[1].utf8) : []
      if isUnique { while fraction.count > least, fraction.last == 48 { fraction.removeLast() } }
      return (String(parts[0]), String(decoding: fraction, as: UTF8.self))
    }
    let digits = short.digits
    let whole = short.point <= 0 ? [48] : Array(digits.prefix(short.point)) + zeros(short.point - digits.count)
    var fraction =
      digits.isEmpty ? [] : short.point <= 0 ? zeros(-short.point) + digits : Array(digits.dropFirst(short.point))
    fraction += zeros(least - fraction.count)
    let sign = short.isNegative ? "-" : ""
    return (sign + String(decoding: whole, as: UTF8.self), String(decoding: fraction, as: UTF8.self))
  }

  /// First digit, fraction and exponent of a number, rounded as `positional` rounds.
  static func scientific(
    _ x: Double, _ dtype: DType, precision: Int?, isUnique: Bool, least: Int
  ) -> (whole: String, fraction: String, exponent: Int) {
    let short = shortest(x, dtype)
    let decimals = short.digits.count - 1
    let precision = isUnique && least > max(decimals, 0) ? least : precision
    if let precision, !isUnique || decimals > precision || least > max(decimals, 0) {
      let exact = NumberText.scientific(x, precision)
      let pieces = exact.split(separator: "e")
      let parts = pieces[0].split(separator: ".", omittingEmptySubsequences: false)
      var fraction = parts.count > 1 ? Array(parts[1].utf8) : []
      if isUnique { while fraction.count > least, fraction.last == 48 { fraction.removeLast() } }
      return (String(parts[0]), String(decoding: fraction, as: UTF8.self), Int(pieces[1]) ?? 0)
    }
    let fraction = Array(short.digits.dropFirst())
    let sign = short.isNegative ? "-" : ""
    let first = String(decoding: [short.digits.first ?? 48], as: UTF8.self)
    return (
      sign + first, String(decoding: fraction + zeros(least - fraction.count), as: UTF8.self),
      short.digits.isEmpty ? 0 : short.point - 1
    )
  }

  private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 48, count: max(0, count)) }

  /// An exponent with its sign and at least `digits` digits.
  static func exponent(_ value: Int, digits: Int) -> String {
    let text = String(abs(value))
    return (value < 0 ? "-" : "+") + String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// A number on its own, as Python writes a float: with an exponent from 1e16 and below 1e-4.
  static func scalar(_ x: Double, _ dtype: DType) -> String {
    if x.isNaN { return "nan" }
    if x.isInfinite { return x < 0 ? "-inf" : "inf" }
    let short = shortest(x, dtype)
    if !short.digits.isEmpty, short.point > 16 || short.point <= -4 {
      let parts = scientific(x, dtype, precision: nil, isUnique: true, least: 0)
      return parts.whole + (parts.fraction.isEmpty ? "" : "." + parts.fraction) + "e"
        + exponent(parts.exponent, digits: 2)
    }
    let parts = positional(x, dtype, precision: nil, isUnique: true, least: 1)
    return parts.whole + "." + parts.fraction
  }

  /// A complex number on its own, as Python writes it.
  static func complex(_ real: Double, _ imaginary: Double, _ dtype: DType) -> String {
    func part(_ x: Double) -> String {
      let text = scalar(x, dtype)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    if real == 0, real.sign == .plus { return part(imaginary) + "j" }
    let sign = imaginary.sign == .minus && !imaginary.isNaN ? "" : "+"
    return "(\(part(real))\(sign)\(part(imaginary))j)"
  }
}
