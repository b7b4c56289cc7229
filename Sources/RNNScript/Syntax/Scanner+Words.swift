extension Scanner {
  func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
      || byte >= 0x80
  }

  func isNameByte(_ byte: UInt8) -> Bool { isNameStart(byte) || isDigit(byte) }

  /// A name, a keyword, or a string with a prefix.
  mutating func scanName() {
    let start = position
    var isPlain = true
    while position < end, isNameByte(bytes[position]) {
      if bytes[position] >= 0x80 { isPlain = false }
      position += 1
      let next = peek()
      if position - start <= 2, next == UInt8(ascii: "\"") || next == UInt8(ascii: "'"),
        StringPrefix(bytes[start..<position]) != nil
      {
        return scanString(start: start)
      }
    }
    if !isPlain, let bad = firstBadScalar(from: start) {
      position = start
      let code = String(bad.scalar.value, radix: 16, uppercase: true)
      let number = "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
      let isPrintable = Scanner.isPrintable(bad.scalar)
      return fail(
        isPrintable ? "invalid character '\(bad.scalar)' (\(number))" : "invalid non-printable character \(number)",
        bad.range, resumeAt: bad.range.end)
    }
    if isPlain, position - start <= 8 {
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      if let keyword = Lexeme.keywords[text] { return append(.keyword, keyword, from: start) }
    }
    append(.name, from: start)
  }

  /// The first code point of the scanned name that may not stand there.
  private func firstBadScalar(from start: Int) -> (scalar: Unicode.Scalar, range: SourceRange)? {
    var offset = start
    for scalar in String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars {
      let length = UTF8.width(scalar)
      let isGood =
        scalar == "_" || (offset == start ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue)
      if !isGood { return (scalar, SourceRange(offset, offset + length)) }
      offset += length
    }
    return nil
  }

  /// Python's `str.isprintable` of one code point.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    case .spaceSeparator: return scalar == " "
    default: return true
    }
  }

  /// An operator, a bracket or other punctuation: the longest that fits.
  mutating func scanMark() {
    let start = position
    var key: UInt32 = 0
    var found: (lexeme: Lexeme, length: Int)?
    for length in 1...3 where position + length <= end {
      key = key << 8 | UInt32(bytes[position + length - 1])
      if let lexeme = Lexeme.marks[key] { found = (lexeme, length) }
    }
    if peek() == UInt8(ascii: "<"), peek(1) == UInt8(ascii: ">") {
      return fail("invalid syntax", SourceRange(start, start + 2), resumeAt: start + 2)
    }
    guard let found else {
      return fail("invalid syntax", SourceRange(start, start + 1), resumeAt: start + 1)
    }
    switch found.lexeme {
    case .leftParenthesis, .leftBracket, .leftBrace:
      if brackets.count >= Scanner.bracketLimit, !isTolerant {
        return fail("too many nested parentheses", SourceRange(start, start + 1), resumeAt: start + 1)
      }
      brackets.append((bytes[start], start))
    case .rightParenthesis, .rightBracket, .rightBrace:
      guard close(bytes[start]) else { return }
    default: break
    }
    position += found.length
    append(.mark, found.lexeme, from: start)
  }

  /// Matches a closing bracket with the innermost open one.
  private mutating func close(_ byte: UInt8) -> Bool {
    let mark = Character(Unicode.Scalar(byte))
    let here = SourceRange(position, position + 1)
    guard let open = brackets.popLast() else {
      fail("unmatched '\(mark)'", here, resumeAt: position + 1)
      return false
    }
    let fits =
      switch open.byte {
      case UInt8(ascii: "("): byte == UInt8(ascii: ")")
      case UInt8(ascii: "["): byte == UInt8(ascii: "]")
      default: byte == UInt8(ascii: "}")
      }
    if fits { return true }
    let opening = Character(Unicode.Scalar(open.byte))
    let line = source.line(at: open.offset)
    let place = line == source.line(at: position) ? "" : " on line \(line)"
    fail(
      "closing parenthesis '\(mark)' does not match opening parenthesis '\(opening)'\(place)", here,
      resumeAt: position + 1)
    return false
  }
}

/// The letters before a string literal.
struct StringPrefix {
  var isRaw = false
  var isBytes = false
  var isFormatted = false

  /// No prefix.
  init() {}

  /// Reads a prefix; nil if the letters are none.
  ///
  /// Each letter may come once, `b` with `r` only, `f` with `r` only, `u` alone.
  init?(_ letters: ArraySlice<UInt8>) {
    guard letters.count <= 2 else { return nil }
    var isUnicode = false
    for letter in letters {
      switch letter | 0x20 {
      case UInt8(ascii: "r") where !isRaw: isRaw = true
      case UInt8(ascii: "b") where !isBytes: isBytes = true
      case UInt8(ascii: "f") where !isFormatted: isFormatted = true
      case UInt8(ascii: "u") where letters.count == 1: isUnicode = true
      default: return nil
      }
    }
    if isBytes && isFormatted || isUnicode && letters.count > 1 { return nil }
  }
}
