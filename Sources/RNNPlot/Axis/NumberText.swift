import Glibc

/// Numbers as short text: what stands at ticks and in descriptions.
enum NumberText {
  /// With a fixed number of decimals; never "-0".
  static func fixed(_ value: Double, decimals: Int) -> String {
    let text = format("%.*f", Int32(max(0, min(17, decimals))), value)
    return text.hasPrefix("-") && !text.contains { $0.isNumber && $0 != "0" } ? String(text.dropFirst()) : text
  }

  /// With at most so many significant digits: "0.125", "1.5e-7", "NaN".
  static func short(_ value: Double, digits: Int = 4) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    if value == 0 { return "0" }
    return withoutPadding(format("%.*g", Int32(max(1, min(17, digits))), value))
  }

  /// "1e-07" and "1e+07" as "1e-7" and "1e7".
  private static func withoutPadding(_ text: String) -> String {
    guard let mark = text.firstIndex(of: "e") else { return text }
    let exponent = Int(text[text.index(after: mark)...].drop { $0 == "+" }) ?? 0
    return text[..<mark] + "e\(exponent)"
  }

  private static func format(_ pattern: String, _ precision: Int32, _ value: Double) -> String {
    // The longest Double has 309 digits before the point.
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let count = withVaList([precision, value]) { vsnprintf(start, buffer.count, pattern, $0) }
      return String(decoding: buffer.prefix(Int(max(0, min(count, 399)))).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
