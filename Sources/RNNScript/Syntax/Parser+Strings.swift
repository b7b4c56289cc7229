import BigInt

extension TreeReader {
  /// Adjacent string literals, which are one value.
  func readStrings() throws(ParseFailure) -> Expression {
    let start = token.range.start
    var pieces: [FormattedPiece] = []
    var content: [UInt8] = []
    var isFormatted = false
    var isBytes: Bool?
    while token.kind == .string {
      let literal = StringLiteral(token.range, of: source)
      if let isBytes, isBytes != literal.prefix.isBytes {
        throw failAfterStrings("cannot mix bytes and nonbytes literals")
      }
      isBytes = literal.prefix.isBytes
      if literal.prefix.isFormatted {
        isFormatted = true
        try checkStack()
        var reader = FormattedReader(literal, parent: self)
        pieces += try reader.read()
      } else if literal.prefix.isBytes {
        content += try decoded(literal)
      } else {
        pieces.append(.literal(String(decoding: try decoded(literal), as: UTF8.self)))
      }
      advance()
    }
    let range = SourceRange(start, lastEnd)
    if isBytes == true { return Expression(.bytes(content), range) }
    let merged = FormattedPiece.merged(pieces)
    if isFormatted { return try make(.formattedString(merged), range) }
    guard case .literal(let text)? = merged.first else { return Expression(.string(""), range) }
    return Expression(.string(text), range)
  }

  /// An error of a literal marks the token after it, as in CPython.
  func failAfterStrings(_ message: String) -> ParseFailure {
    while token.kind == .string { advance() }
    return fail(message, token.range)
  }

  private func decoded(_ literal: StringLiteral) throws(ParseFailure) -> [UInt8] {
    do throws(StringLiteral.Failure) { return try literal.decode(literal.content) } catch {
      throw error.marksLiteral ? fail(error.message, token.range) : failAfterStrings(error.message)
    }
  }

  /// The value of the number at hand.
  func readNumber() throws(ParseFailure) -> Expression {
    let range = token.range
    let digits = text(token).filter { $0 != "_" }.lowercased()
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      let body = String(digits.dropFirst(2))
      if let value = Int(body, radix: radix) { return Expression(.integer(value), range) }
      guard body.utf8.count <= 16_384, let value = BigInt(body, radix: radix) else {
        throw fail("integer literal is too long", range)
      }
      return Expression(.bigInteger(value.description), range)
    }
    if digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      if let value = Int(digits) { return Expression(.integer(value), range) }
      guard digits.utf8.count <= 4300 else {
        throw fail(
          "Exceeds the limit (4300 digits) for integer string conversion: value has \(digits.utf8.count) digits; "
            + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
            + "literals to avoid decimal conversion limits.", range)
      }
      return Expression(.bigInteger(String(digits.drop { $0 == "0" })), range)
    }
    let isImaginary = digits.hasSuffix("j")
    guard let value = floatValue(isImaginary ? String(digits.dropLast()) : digits) else { throw invalid() }
    return Expression(isImaginary ? .imaginary(value) : .float(value), range)
  }

  /// The nearest double; digits may be missing on either side of the point.
  private func floatValue(_ digits: String) -> Double? {
    guard let point = digits.firstIndex(of: ".") else { return Double(digits) }
    let whole = digits[..<point]
    let rest = digits[digits.index(after: point)...]
    let startsWithDigit = rest.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    return Double((whole.isEmpty ? "0" : whole) + "." + (startsWithDigit ? rest : "0" + rest))
  }
}

extension FormattedPiece {
  /// Joins literals that follow each other and drops empty ones.
  static func merged(_ pieces: [FormattedPiece]) -> [FormattedPiece] {
    var result: [FormattedPiece] = []
    var pending = ""
    for piece in pieces {
      if case .literal(let text) = piece {
        pending += text
        continue
      }
      if !pending.isEmpty { result.append(.literal(pending)) }
      pending = ""
      result.append(piece)
    }
    if !pending.isEmpty { result.append(.literal(pending)) }
    return result
  }
}
