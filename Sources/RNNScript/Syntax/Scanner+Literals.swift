extension Scanner {
  /// A string literal whose prefix, if any, begins at `start`; the position is at its first quote.
  mutating func scanString(start: Int) {
    let quote = bytes[position]
    let isTriple = peek(1) == quote && peek(2) == quote
    if !isTriple, peek(1) == quote {
      position += 2
      return append(.string, from: start)
    }
    position += isTriple ? 3 : 1
    var endsWithBackslash = false
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\") {
        endsWithBackslash = position + 1 >= end
        let isPair = peek(1) == UInt8(ascii: "\r") && peek(2) == UInt8(ascii: "\n")
        position = min(position + (isPair ? 3 : 2), end)
        continue
      }
      if byte == 0, !isTolerant {
        return fail("source code cannot contain null bytes", SourceRange(position, position + 1), resumeAt: end)
      }
      if byte == quote, !isTriple || (peek(1) == quote && peek(2) == quote) {
        position += isTriple ? 3 : 1
        return append(.string, from: start)
      }
      if !isTriple, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      position += 1
    }
    let kind = isTriple ? "unterminated triple-quoted string literal" : "unterminated string literal"
    isIncomplete = isTriple || endsWithBackslash
    // The line break at the very end begins no line.
    let line = source.line(at: isTriple && position > 0 && position == source.bytes.count ? position - 1 : position)
    fail(
      "\(kind) (detected at line \(line))", SourceRange(start, start + 1), from: start, resumeAt: position)
  }

  /// A number in any of Python's forms; its value is the parser's matter.
  mutating func scanNumber() {
    let start = position
    if peek() == UInt8(ascii: "0") {
      switch peek(1) | 0x20 {
      case UInt8(ascii: "x"): return scanDigits(from: start, radix: 16, name: "hexadecimal")
      case UInt8(ascii: "o"): return scanDigits(from: start, radix: 8, name: "octal")
      case UInt8(ascii: "b"): return scanDigits(from: start, radix: 2, name: "binary")
      default: break
      }
    }
    let hasLeadingZero = peek() == UInt8(ascii: "0")
    guard scanDecimals(from: start) else { return }
    let integerEnd = position
    var isInteger = true
    if peek() == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      if isDigit(peek()) { guard scanDecimals(from: start) else { return } }
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if isDigit(peek(1 + sign)) {
        isInteger = false
        position += 1 + sign
        guard scanDecimals(from: start) else { return }
      } else if sign == 1 {
        position += 2
        return failNumber("invalid decimal literal", from: start)
      }
    }
    var name = "decimal"
    if peek() | 0x20 == UInt8(ascii: "j") {
      isInteger = false
      name = "imaginary"
      position += 1
    }
    if isInteger, hasLeadingZero, let bad = leadingZeros(start..<integerEnd) {
      return fail(
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", bad,
        from: start, resumeAt: position)
    }
    endNumber(name, from: start)
  }

  /// The zeros that begin a decimal integer which is not zero.
  private func leadingZeros(_ digits: Range<Int>) -> SourceRange? {
    guard let first = digits.first(where: { bytes[$0] != UInt8(ascii: "0") && bytes[$0] != UInt8(ascii: "_") })
    else { return nil }
    return SourceRange(digits.lowerBound, first)
  }

  /// Decimal digits with single underscores between them.
  private mutating func scanDecimals(from start: Int) -> Bool {
    while true {
      while isDigit(peek()) { position += 1 }
      guard peek() == UInt8(ascii: "_") else { return true }
      position += 1
      if !isDigit(peek()) {
        failNumber("invalid decimal literal", from: start)
        return false
      }
    }
  }

  /// The digits after `0x`, `0o` or `0b`.
  private mutating func scanDigits(from start: Int, radix: UInt8, name: String) {
    position += 2
    repeat {
      if peek() == UInt8(ascii: "_") { position += 1 }
      guard isDigit(peek(), radix: radix) else {
        return isDigit(peek()) ? failDigit(name, from: start) : failNumber("invalid \(name) literal", from: start)
      }
      while isDigit(peek(), radix: radix) { position += 1 }
    } while peek() == UInt8(ascii: "_")
    if isDigit(peek()) { return failDigit(name, from: start) }
    endNumber(name, from: start)
  }

  private func isDigit(_ byte: UInt8, radix: UInt8) -> Bool {
    if isDigit(byte) { return byte - UInt8(ascii: "0") < radix }
    return radix == 16 && (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "f")
  }

  private mutating func failDigit(_ name: String, from start: Int) {
    let digit = Character(Unicode.Scalar(peek()))
    position += 1
    failNumber("invalid digit '\(digit)' in \(name) literal", from: start)
  }

  /// Marks the last byte read, as CPython does.
  private mutating func failNumber(_ message: String, from start: Int) {
    let last = SourceRange(max(position - 1, start), position)
    while isNameByte(peek()), position < end { position += 1 }
    fail(message, last, from: start, resumeAt: position)
  }

  /// A number may be followed at once by a keyword such as `and`, by no other letter.
  private mutating func endNumber(_ name: String, from start: Int) {
    if position < end, peek() < 0x80, isNameByte(peek()), !isFollowedByKeyword {
      return failNumber("invalid \(name) literal", from: start)
    }
    append(.number, from: start)
  }

  private var isFollowedByKeyword: Bool {
    for keyword in ["and", "else", "for", "if", "in", "is", "or", "not"] {
      if position + keyword.utf8.count <= end,
        bytes[position..<position + keyword.utf8.count].elementsEqual(keyword.utf8)
      {
        return true
      }
    }
    return false
  }
}
