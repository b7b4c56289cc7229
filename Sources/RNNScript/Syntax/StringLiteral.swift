/// The parts of a string literal in the source, and the value of its text.
struct StringLiteral {
  /// Why a literal has no value, in Python's words.
  struct Failure: Error {
    var message: String
    /// Whether the literal itself is marked; CPython marks the token after it in most cases.
    var marksLiteral = false
  }

  let source: SourceFile
  let prefix: StringPrefix
  /// The text between the quotes.
  let content: SourceRange

  /// Takes a string token apart.
  init(_ range: SourceRange, of source: SourceFile) {
    self.source = source
    let bytes = source.bytes
    var first = range.start
    while first < range.end, bytes[first] != UInt8(ascii: "\""), bytes[first] != UInt8(ascii: "'") { first += 1 }
    prefix = StringPrefix(bytes[range.start..<first]) ?? StringPrefix()
    let quote = first < range.end ? bytes[first] : 0
    let isTriple =
      range.end - first >= 6 && bytes[first + 1] == quote && bytes[first + 2] == quote
    let width = isTriple ? 3 : 1
    content = SourceRange(min(first + width, range.end), max(min(first + width, range.end), range.end - width))
  }

  /// The UTF-8 text or the bytes that part of the literal stands for.
  ///
  /// Line breaks become `\n`.
  func decode(_ range: SourceRange) throws(Failure) -> [UInt8] {
    let bytes = source.bytes
    var result: [UInt8] = []
    result.reserveCapacity(range.end - range.start)
    var position = range.start
    while position < range.end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\r") {
        position += position + 1 < range.end && bytes[position + 1] == UInt8(ascii: "\n") ? 2 : 1
        result.append(UInt8(ascii: "\n"))
      } else if byte == UInt8(ascii: "\\"), !prefix.isRaw, position + 1 < range.end {
        try decodeEscape(at: &position, end: range.end, into: &result)
      } else {
        if prefix.isBytes, byte >= 0x80 {
          throw Failure(message: "bytes can only contain ASCII literal characters", marksLiteral: true)
        }
        result.append(byte)
        position += 1
      }
    }
    return result
  }

  private func decodeEscape(at position: inout Int, end: Int, into result: inout [UInt8]) throws(Failure) {
    let start = position
    let letter = source.bytes[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "\n"): break
    case UInt8(ascii: "\r"):
      if position < end, source.bytes[position] == UInt8(ascii: "\n") { position += 1 }
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): result.append(letter)
    case UInt8(ascii: "a"): result.append(0x07)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0c)
    case UInt8(ascii: "n"): result.append(0x0a)
    case UInt8(ascii: "r"): result.append(0x0d)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "v"): result.append(0x0b)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): decodeOctal(at: &position, end: end, first: letter, into: &result)
    case UInt8(ascii: "x"): try decodeHex(2, at: &position, from: start, end: end, into: &result)
    case UInt8(ascii: "u") where !prefix.isBytes:
      try decodeHex(4, at: &position, from: start, end: end, into: &result)
    case UInt8(ascii: "U") where !prefix.isBytes:
      try decodeHex(8, at: &position, from: start, end: end, into: &result)
    case UInt8(ascii: "N") where !prefix.isBytes:
      try decodeName(at: &position, from: start, end: end, into: &result)
    default:
      // An unknown escape keeps its backslash; a following multibyte character is copied by the caller.
      result.append(UInt8(ascii: "\\"))
      position -= 1
    }
  }

  private func decodeOctal(at position: inout Int, end: Int, first: UInt8, into result: inout [UInt8]) {
    var value = UInt32(first - UInt8(ascii: "0"))
    var count = 1
    while count < 3, position < end, source.bytes[position] >= 0x30, source.bytes[position] <= 0x37 {
      value = value * 8 + UInt32(source.bytes[position] - 0x30)
      position += 1
      count += 1
    }
    append(value, to: &result)
  }

  private func decodeHex(
    _ width: Int, at position: inout Int, from start: Int, end: Int, into result: inout [UInt8]
  ) throws(Failure) {
    var value: UInt32 = 0
    var count = 0
    while count < width, position < end, let digit = Character(Unicode.Scalar(source.bytes[position])).hexDigitValue {
      value = value << 4 | UInt32(digit)
      position += 1
      count += 1
    }
    guard count == width else {
      if prefix.isBytes {
        throw Failure(message: "(value error) invalid \\x escape at position \(start - content.start)")
      }
      let form = width == 2 ? "\\xXX" : width == 4 ? "\\uXXXX" : "\\UXXXXXXXX"
      throw unicodeFailure("truncated \(form) escape", from: start, to: position)
    }
    if !prefix.isBytes, Unicode.Scalar(value) == nil {
      throw value > 0x10FFFF
        ? unicodeFailure("illegal Unicode character", from: start, to: position)
        : Failure(message: "lone surrogates in string literals are not supported here")
    }
    append(value, to: &result)
  }

  private func decodeName(
    at position: inout Int, from start: Int, end: Int, into result: inout [UInt8]
  ) throws(Failure) {
    let bytes = source.bytes
    guard position < end, bytes[position] == UInt8(ascii: "{"),
      let close = bytes[position..<end].firstIndex(of: UInt8(ascii: "}")), close > position + 1
    else { throw unicodeFailure("malformed \\N character escape", from: start, to: position) }
    let name = String(decoding: bytes[position + 1..<close], as: UTF8.self)
    position = close + 1
    guard let scalar = UnicodeNames.scalar(named: name) else {
      throw unicodeFailure("unknown Unicode character name", from: start, to: position)
    }
    append(scalar.value, to: &result)
  }

  private func unicodeFailure(_ reason: String, from start: Int, to end: Int) -> Failure {
    let first = start - content.start
    return Failure(
      message: "(unicode error) 'unicodeescape' codec can't decode bytes in position "
        + "\(first)-\(end - 1 - content.start): \(reason)")
  }

  private func append(_ value: UInt32, to result: inout [UInt8]) {
    if prefix.isBytes {
      result.append(UInt8(truncatingIfNeeded: value))
    } else if let scalar = Unicode.Scalar(value) {
      result.append(contentsOf: String(Character(scalar)).utf8)
    }
  }
}
