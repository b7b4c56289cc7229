/// `float.fromhex`: numbers in hexadecimal notation, `0x1.8p3`.
enum HexadecimalFloat {
  /// Reads a number.
  ///
  /// Throws ValueError for another notation, OverflowError beyond the range of a float.
  static func number(_ text: String) throws(TextFailure) -> Double {
    let invalid = TextFailure.value("invalid hexadecimal floating-point string")
    var rest = Array(TextSearch.trimmed(text).lowercased().utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    switch String(decoding: rest, as: UTF8.self) {
    case "inf", "infinity": return isNegative ? -.infinity : .infinity
    case "nan": return .nan
    default: break
    }
    if rest.starts(with: Array("0x".utf8)) { rest.removeFirst(2) }
    func digits() -> [UInt8] {
      let found = rest.prefix { ASCII.isDigit($0) || (97...102).contains($0) }
      rest = rest[found.endIndex...]
      return Array(found)
    }
    let whole = digits()
    var fraction: [UInt8] = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = digits()
    }
    guard !whole.isEmpty || !fraction.isEmpty else { throw invalid }
    var exponent = 0
    if rest.first == UInt8(ascii: "p") {
      let shown = String(decoding: rest.dropFirst(), as: UTF8.self)
      guard let first = rest.dropFirst().last, ASCII.isDigit(first) else { throw invalid }
      if let given = Int(shown) {
        exponent = min(max(given, -1_000_000), 1_000_000)
      } else {
        guard rest.dropFirst(2).allSatisfy(ASCII.isDigit) else { throw invalid }
        exponent = shown.hasPrefix("-") ? -1_000_000 : 1_000_000
      }
      rest = []
    }
    guard rest.isEmpty else { throw invalid }
    // Swift reads the same notation, correctly rounded, where the significand is not empty.
    let significand =
      "0x" + String(decoding: whole.isEmpty ? [48] : whole, as: UTF8.self)
      + (fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self))
    guard let magnitude = Double("\(significand)p\(exponent)") else { throw invalid }
    if magnitude.isInfinite { throw .overflow("hexadecimal value too large to represent as a float") }
    return isNegative ? -magnitude : magnitude
  }
}
