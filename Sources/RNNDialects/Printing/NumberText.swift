import Glibc

/// Numbers as C's `printf` writes them, which is what Python's `%` and `format` are defined by.
enum NumberText {
  /// `value` with `digits` decimals, as `%.4f` writes it.
  static func fixed(_ value: Double, _ digits: Int) -> String { formatted("f", value, digits) }

  /// `value` with an exponent, as `%.4e` writes it.
  static func scientific(_ value: Double, _ digits: Int) -> String { formatted("e", value, digits) }

  private static func formatted(_ conversion: String, _ value: Double, _ digits: Int) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let precision = Int32(max(0, min(digits, 100)))
    // The longest double has 309 digits before the point.
    var buffer = [CChar](repeating: 0, count: 512)
    let length = withVaList([precision, value]) { vsnprintf(&buffer, 512, "%.*\(conversion)", $0) }
    return String(decoding: buffer.prefix(max(0, Int(length))).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// `text` right-aligned in `width` columns.
  static func padded(_ text: String, _ width: Int) -> String {
    let missing = width - text.utf8.count
    return missing > 0 ? String(repeating: " ", count: missing) + text : text
  }
}
