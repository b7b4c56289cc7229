import BigInt

/// `int(text, base)` and `float(text)` as CPython reads them.
enum NumberParsing {
  /// How many decimal digits an integer may have in text, as CPython limits it.
  static let digitLimit = 4300

  /// Reads an integer.
  ///
  /// Throws ValueError with CPython's texts.
  static func integer(_ text: String, base: Int = 10) throws(TextFailure) -> BigInt {
    guard base == 0 || (base >= 2 && base <= 36) else { throw .value("int() base must be >= 2 and <= 36, or 0") }
    func invalid() -> TextFailure {
      .value("invalid literal for int() with base \(base): \(StringRepresentation.representation(text))")
    }
    var bytes = plainBytes(text)[...]
    let negative = bytes.first == UInt8(ascii: "-")
    if negative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    var radix = base
    var hasPrefix = false
    if bytes.count > 1, bytes.first == 48, let second = bytes.dropFirst().first {
      let prefixed: Int? =
        switch second | 0x20 {
        case 0x78: 16;
        case 0x6F: 8;
        case 0x62: 2;
        default: nil
        }
      if let prefixed, base == 0 || base == prefixed {
        radix = prefixed
        hasPrefix = true
        bytes.removeFirst(2)
        if bytes.first == UInt8(ascii: "_") { bytes.removeFirst() }
      }
    }
    let mustBeZero = radix == 0 && bytes.first == 48
    if radix == 0 { radix = 10 }
    guard !bytes.isEmpty || !hasPrefix else { throw invalid() }
    guard let digits = digits(bytes, radix: radix), !digits.isEmpty else { throw invalid() }
    if mustBeZero, digits.contains(where: { $0 != 48 }) { throw invalid() }
    if digits.count > digitLimit, radix & (radix - 1) != 0 {
      throw .value(
        "Exceeds the limit (\(digitLimit) digits) for integer string conversion: value has \(digits.count) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit")
    }
    let digitText = String(decoding: digits, as: UTF8.self)
    guard let magnitude = Int(digitText, radix: radix).map({ BigInt($0) }) ?? BigInt(digitText, radix: radix) else {
      throw invalid()
    }
    return negative ? -magnitude : magnitude
  }

  /// Reads a float.
  ///
  /// Throws ValueError with CPython's text.
  static func float(_ text: String) throws(TextFailure) -> Double {
    guard let value = optionalFloat(plainBytes(text)[...]) else {
      throw .value("could not convert string to float: \(StringRepresentation.representation(text))")
    }
    return value
  }

  /// The float that a text stands for; nil where it stands for none.
  static func optionalFloat(_ text: String) -> Double? { optionalFloat(plainBytes(text)[...]) }

  /// The parts of the complex number that a text stands for, parentheses allowed; nil where it stands for none.
  static func complex(_ text: String) -> (real: Double, imaginary: Double)? {
    var bytes = plainBytes(text)[...]
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
    if bytes.first == UInt8(ascii: "(") {
      guard bytes.last == UInt8(ascii: ")") else { return nil }
      bytes = bytes.dropFirst().dropLast().drop(while: isSpace)
      while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    }
    guard let last = bytes.last else { return nil }
    guard last | 0x20 == UInt8(ascii: "j") else { return optionalFloat(bytes).map { ($0, 0) } }
    bytes.removeLast()
    // The sign between the parts: the last one that is not within an exponent.
    let sign = bytes.indices.dropFirst().last {
      (bytes[$0] == UInt8(ascii: "+") || bytes[$0] == UInt8(ascii: "-")) && bytes[$0 - 1] | 0x20 != UInt8(ascii: "e")
    }
    func imaginary(_ part: ArraySlice<UInt8>) -> Double? {
      if part.isEmpty || part.elementsEqual([UInt8(ascii: "+")]) { return 1 }
      if part.elementsEqual([UInt8(ascii: "-")]) { return -1 }
      return optionalFloat(part)
    }
    guard let sign else { return imaginary(bytes).map { (0, $0) } }
    guard let real = optionalFloat(bytes[..<sign]), let imaginary = imaginary(bytes[sign...]) else { return nil }
    return (real, imaginary)
  }

  private static func optionalFloat(_ bytes: ArraySlice<UInt8>) -> Double? {
    var bytes = bytes
    let negative = bytes.first == UInt8(ascii: "-")
    if negative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    switch String(decoding: bytes, as: UTF8.self).lowercased() {
    case "inf", "infinity": return negative ? -.infinity : .infinity
    case "nan": return .nan
    default: break
    }
    var plain: [UInt8] = []
    func readDigits() -> Bool? {
      guard let first = bytes.first, first >= 48, first <= 57 else { return false }
      var previousIsDigit = false
      while let byte = bytes.first {
        if byte >= 48, byte <= 57 {
          plain.append(byte)
          previousIsDigit = true
        } else if byte == UInt8(ascii: "_"), previousIsDigit {
          previousIsDigit = false
        } else {
          break
        }
        bytes.removeFirst()
      }
      return previousIsDigit ? true : nil
    }
    guard let hasWhole = readDigits() else { return nil }
    var hasFraction = false
    if bytes.first == UInt8(ascii: ".") {
      bytes.removeFirst()
      if !hasWhole { plain.append(48) }
      plain.append(UInt8(ascii: "."))
      guard let digits = readDigits() else { return nil }
      hasFraction = digits
      if !digits { plain.append(48) }
    }
    guard hasWhole || hasFraction else { return nil }
    if let mark = bytes.first, mark | 0x20 == UInt8(ascii: "e") {
      bytes.removeFirst()
      plain.append(UInt8(ascii: "e"))
      if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        plain.append(sign)
        bytes.removeFirst()
      }
      guard readDigits() == true else { return nil }
    }
    guard bytes.isEmpty else { return nil }
    // Swift reads in the C locale, correctly rounded; out of range gives infinity or zero as in Python.
    return Double(String(decoding: plain, as: UTF8.self)).map { negative ? -$0 : $0 }
  }

  /// Checks digits and underscores; gives the digits alone, in lower case, or nil.
  private static func digits(_ bytes: ArraySlice<UInt8>, radix: Int) -> [UInt8]? {
    var out: [UInt8] = []
    var previousIsDigit = false
    for byte in bytes {
      if byte == UInt8(ascii: "_") {
        guard previousIsDigit else { return nil }
        previousIsDigit = false
        continue
      }
      let lower = byte | 0x20
      let value: Int
      if byte >= 48, byte <= 57 {
        value = Int(byte) - 48
      } else if lower >= 97, lower <= 122 {
        value = Int(lower) - 87
      } else {
        return nil
      }
      guard value < radix else { return nil }
      out.append(byte >= 65 ? lower : byte)
      previousIsDigit = true
    }
    return previousIsDigit ? out : nil
  }

  /// The text without white space around it, decimal digits of all scripts as ASCII.
  ///
  /// Other characters beyond ASCII become a byte that no number holds.
  private static func plainBytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        // What separates fields in ASCII is white space for Python as well.
        bytes.append(scalar.value >= 28 && scalar.value <= 31 ? 32 : UInt8(scalar.value))
      } else if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        bytes.append(48 + UInt8(value))
      } else {
        bytes.append(scalar.properties.isWhitespace ? 32 : 0xFF)
      }
    }
    func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }) else { return [] }
    let last = bytes.lastIndex { !isSpace($0) } ?? first
    return Array(bytes[first...last])
  }
}
