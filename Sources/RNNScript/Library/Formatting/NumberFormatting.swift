import BigInt

/// `format(x, specification)` for numbers and strings.
enum NumberFormatting {
  /// Formats an integer that is given by its sign and a function for its digits in a base.
  static func integer(
    negative: Bool, specification: FormatSpecification, typeName: String, digits: (Int) throws -> String,
    codePoint: Int?, double: () throws -> Double
  ) throws -> String {
    let type = specification.type ?? "d"
    if "eEfFgG%".unicodeScalars.contains(type) {
      return try float(double(), specification: specification, typeName: typeName)
    }
    if specification.precision != nil {
      guard "bcdnoxX".unicodeScalars.contains(type) else { throw specification.unknownType(for: typeName) }
      throw TextFailure.value("Precision not allowed in integer format specifier")
    }
    if specification.coercesNegativeZero {
      throw TextFailure.value("Negative zero coercion (z) not allowed in integer format specifier")
    }
    var prefix = ""
    var text: String
    switch type {
    case "c": return try character(codePoint, specification)
    case "d", "n": text = try digits(10)
    case "b": (text, prefix) = (try digits(2), "0b")
    case "o": (text, prefix) = (try digits(8), "0o")
    case "x": (text, prefix) = (try digits(16), "0x")
    case "X": (text, prefix) = (try digits(16).uppercased(), "0X")
    default: throw specification.unknownType(for: typeName)
    }
    if !specification.alternate { prefix = "" }
    let group = type == "d" || type == "n" ? 3 : 4
    return assembled(
      negative: negative, prefix: prefix, digits: text, rest: "", specification: specification, groupSize: group)
  }

  private static func character(_ codePoint: Int?, _ specification: FormatSpecification) throws -> String {
    if specification.sign != nil {
      throw TextFailure.value("Sign not allowed with integer format specifier 'c'")
    }
    if specification.alternate {
      throw TextFailure.value("Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard let codePoint else { throw TextFailure.overflow("Python int too large to convert to C long") }
    guard let value = UInt32(exactly: codePoint), value < 0x110000 else {
      throw TextFailure.overflow("%c arg not in range(0x110000)")
    }
    return specification.padded(String(Unicode.Scalar(value) ?? "\u{FFFD}"), default: .right)
  }

  /// Formats a float.
  static func float(
    _ x: Double, specification: FormatSpecification, typeName: String = "float"
  ) throws(TextFailure) -> String {
    var text = try floatDigits(x, specification, typeName: typeName)
    var negative = text.hasPrefix("-")
    if negative { text.removeFirst() }
    if negative, specification.coercesNegativeZero, !text.utf8.contains(where: { $0 >= 49 && $0 <= 57 }), x.isFinite {
      negative = false
    }
    let digits = text.utf8.prefix { $0 >= 48 && $0 <= 57 }.count
    let whole = String(decoding: text.utf8.prefix(digits), as: UTF8.self)
    let rest = String(decoding: text.utf8.dropFirst(digits), as: UTF8.self)
    return assembled(
      negative: negative, prefix: "", digits: whole, rest: rest, specification: specification, groupSize: 3)
  }

  /// The digits of a float in the form that the type asks for, with sign, without field and grouping.
  static func floatDigits(
    _ x: Double, _ specification: FormatSpecification, typeName: String
  ) throws(TextFailure) -> String {
    if let precision = specification.precision, precision > Int(Int32.max) { throw .value("precision too big") }
    let type = specification.type
    guard type == nil || "eEfFgGn%".unicodeScalars.contains(type ?? "f") else {
      throw specification.unknownType(for: typeName)
    }
    let upper = type == "E" || type == "F" || type == "G"
    if let special = FloatText.special(x) {
      return (upper ? special.uppercased() : special) + (type == "%" ? "%" : "")
    }
    var text: String
    switch type {
    case nil:
      guard let precision = specification.precision else { return FloatText.representation(x) }
      text = FloatText.general(x, precision: precision, keepsZeros: specification.alternate, addsPointZero: true)
    case "e", "E":
      text = FloatText.exponential(x, precision: specification.precision ?? 6)
      if specification.alternate, specification.precision == 0, let mark = text.firstIndex(of: "e") {
        text.insert(".", at: mark)
      }
    case "f", "F", "%":
      text = FloatText.fixed(type == "%" ? x * 100 : x, precision: specification.precision ?? 6)
      if type == "%", let special = FloatText.special(x * 100) { text = special }
      if specification.alternate, specification.precision == 0 { text += "." }
      if type == "%" { text += "%" }
    default:
      text = FloatText.general(x, precision: specification.precision ?? 6, keepsZeros: specification.alternate)
    }
    return upper ? text.uppercased() : text
  }

  /// Formats a string.
  static func string(
    _ text: String, specification: FormatSpecification, typeName: String = "str"
  ) throws(TextFailure) -> String {
    if let type = specification.type, type != "s" { throw specification.unknownType(for: typeName) }
    if let sign = specification.sign {
      throw .value("\(sign == " " ? "Space" : "Sign") not allowed in string format specifier")
    }
    if specification.coercesNegativeZero {
      throw .value("Negative zero coercion (z) not allowed in string format specifier")
    }
    if specification.alternate { throw .value("Alternate form (#) not allowed in string format specifier") }
    if specification.alignment == .afterSign {
      throw .value("'=' alignment not allowed in string format specifier")
    }
    guard let precision = specification.precision, precision < text.utf8.count else {
      return specification.padded(text, default: .left)
    }
    return specification.padded(String(String.UnicodeScalarView(text.unicodeScalars.prefix(precision))), default: .left)
  }

  /// Joins sign, prefix, grouped digits and the rest into the field.
  private static func assembled(
    negative: Bool, prefix: String, digits: String, rest: String, specification: FormatSpecification, groupSize: Int
  ) -> String {
    var sign = negative ? "-" : ""
    if !negative, let asked = specification.sign, asked != "-" { sign = String(asked) }
    let around = sign.utf8.count + prefix.utf8.count + rest.utf8.count
    let zeroFilled = specification.fill == "0" && specification.alignment == .afterSign
    let minimum = zeroFilled ? max(0, (specification.width ?? 0) - around) : 0
    let body =
      digits.isEmpty
      ? "" : grouped(digits, separator: specification.grouping, size: groupSize, minimum: minimum)
    let number = body + rest
    guard specification.alignment == .afterSign else {
      return specification.padded(sign + prefix + number, default: .right)
    }
    let missing = (specification.width ?? 0) - around - body.utf8.count
    let padding = missing > 0 ? String(repeating: String(specification.fill), count: missing) : ""
    return sign + prefix + padding + number
  }

  /// Puts separators between groups of digits, and zeros before them up to `minimum` characters.
  static func grouped(_ digits: String, separator: Character?, size: Int, minimum: Int) -> String {
    guard let separator, let mark = separator.asciiValue else {
      let missing = minimum - digits.utf8.count
      return missing > 0 ? String(repeating: "0", count: missing) + digits : digits
    }
    var reversed: [UInt8] = []
    var remaining = Array(digits.utf8)
    var minimum = minimum
    while true {
      let length = min(size, max(max(remaining.count, minimum), 1))
      for _ in 0..<length { reversed.append(remaining.popLast() ?? 48) }
      minimum -= length
      if remaining.isEmpty, minimum <= 0 { break }
      reversed.append(mark)
      minimum -= 1
    }
    return String(decoding: reversed.reversed(), as: UTF8.self)
  }
}
