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
      let shown = StringRepresentation.representation(text).prefixScalars(200)
      return .value("invalid literal for int() with base \(base): \(shown)")
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
    let magnitude = BigInt(magnitude(digits, radix: radix))
    return negative ? -magnitude : magnitude
  }

  /// The number of digits in lower case, the highest first.
  private static func magnitude(_ digits: [UInt8], radix: Int) -> BigUInt {
    func value(_ digit: UInt8) -> UInt { digit < 97 ? UInt(digit) - 48 : UInt(digit) - 87 }
    if let small = UInt(String(decoding: digits, as: UTF8.self), radix: radix) { return BigUInt(small) }
    if radix & (radix - 1) == 0 {
      // Digits of a power of two are bits in a row.
      let width = radix.trailingZeroBitCount
      var words: [UInt] = Array(repeating: 0, count: digits.count * width / UInt.bitWidth + 1)
      for (place, digit) in digits.reversed().enumerated() {
        let bit = place * width
        let (word, shift) = (bit / UInt.bitWidth, bit % UInt.bitWidth)
        words[word] |= value(digit) << UInt(shift)
        if shift + width > UInt.bitWidth { words[word + 1] |= value(digit) >> UInt(UInt.bitWidth - shift) }
      }
      return BigUInt(words: words)
    }
    // As many digits at a time as fit in a word.
    let chunk = radix <= 10 ? 19 : 12
    var result = BigUInt(0)
    var position = 0
    while position < digits.count {
      let end = min(position + chunk, digits.count)
      let part = digits[position..<end].reduce(UInt(0)) { $0 &* UInt(radix) &+ value($1) }
      let unit = (position..<end).reduce(UInt(1)) { unit, _ in unit &* UInt(radix) }
      result = result * BigUInt(unit) + BigUInt(part)
      position = end
    }
    return result
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

  /// Whether an underscore stands elsewhere than between two digits.
  static func hasStrayUnderscore(_ text: String) -> Bool {
    let bytes = plainBytes(text)
    return bytes.indices.contains { place in
      guard bytes[place] == UInt8(ascii: "_") else { return false }
      return place == 0 || place == bytes.count - 1 || !ASCII.isDigit(bytes[place - 1])
        || !ASCII.isDigit(bytes[place + 1])
    }
  }

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
