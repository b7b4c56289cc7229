/// Splits an f-string into literals and replacement fields, by the rules of Python 3.11: the quotes of the f-string may
/// not come in a field again, nor may a backslash or a comment.
struct FormattedReader {
  let literal: StringLiteral
  let parent: TreeReader
  let bytes: [UInt8]
  var position: Int
  let end: Int

  init(_ literal: StringLiteral, parent: TreeReader) {
    self.literal = literal
    self.parent = parent
    bytes = literal.source.bytes
    position = literal.content.start
    end = literal.content.end
  }

  mutating func read() throws(ParseFailure) -> [FormattedPiece] { try readPieces(depth: 0) }

  /// Literals and fields up to the end, or within a format specification (`depth` 1) up to its `}`.
  private mutating func readPieces(depth: Int) throws(ParseFailure) -> [FormattedPiece] {
    var pieces: [FormattedPiece] = []
    var start = position
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\\"), !literal.prefix.isRaw {
        skipEscape()
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        let isDouble = depth == 0 && position + 1 < end && bytes[position + 1] == byte
        pieces.append(try decoded(start, isDouble ? position + 1 : position))
        if isDouble {
          position += 2
        } else if byte == UInt8(ascii: "{") {
          pieces += try readField(depth: depth)
        } else if depth == 0 {
          throw fail("single '}' is not allowed")
        } else {
          return FormattedPiece.merged(pieces)
        }
        start = position
      } else {
        position += 1
      }
    }
    pieces.append(try decoded(start, end))
    return FormattedPiece.merged(pieces)
  }

  /// Passes an escape; `\N{…}` has braces of its own.
  private mutating func skipEscape() {
    position += 1
    guard position < end else { return }
    if bytes[position] == UInt8(ascii: "N"), position + 1 < end, bytes[position + 1] == UInt8(ascii: "{") {
      while position < end, bytes[position] != UInt8(ascii: "}") { position += 1 }
      position = min(position + 1, end)
    } else if bytes[position] != UInt8(ascii: "{"), bytes[position] != UInt8(ascii: "}") {
      position += 1
    }
  }

  private func decoded(_ start: Int, _ end: Int) throws(ParseFailure) -> FormattedPiece {
    do throws(StringLiteral.Failure) {
      return .literal(String(decoding: try literal.decode(SourceRange(start, end)), as: UTF8.self))
    } catch {
      throw parent.failAfterStrings(error.message)
    }
  }

  func fail(_ message: String) -> ParseFailure { parent.failAfterStrings("f-string: " + message) }

  private func failPart(_ message: String) -> ParseFailure {
    parent.failAfterStrings("f-string expression part cannot include " + message)
  }

  /// `{expression!conversion:format}`, with the text of an `=` before it.
  private mutating func readField(depth: Int) throws(ParseFailure) -> [FormattedPiece] {
    if depth >= 2 { throw fail("expressions nested too deeply") }
    position += 1
    let start = position
    try passExpression()
    let range = SourceRange(start, position)
    guard position < end else { throw fail("expecting '}'") }
    let value = try readExpression(range)
    var pieces: [FormattedPiece] = []
    var isDebug = false
    if bytes[position] == UInt8(ascii: "=") {
      isDebug = true
      position += 1
      while position < end, isBlank(bytes[position]) { position += 1 }
      pieces.append(.literal(String(decoding: bytes[start..<position], as: UTF8.self)))
    }
    var conversion: Character?
    if position < end, bytes[position] == UInt8(ascii: "!") {
      position += 1
      guard position < end else { throw fail("expecting '}'") }
      let letter = Character(Unicode.Scalar(bytes[position]))
      position += 1
      guard letter == "s" || letter == "r" || letter == "a" else {
        throw fail("invalid conversion character: expected 's', 'r', or 'a'")
      }
      conversion = letter
    }
    var format: [FormattedPiece]?
    if position < end, bytes[position] == UInt8(ascii: ":") {
      position += 1
      format = try readPieces(depth: depth + 1)
    }
    guard position < end, bytes[position] == UInt8(ascii: "}") else { throw fail("expecting '}'") }
    position += 1
    if isDebug, conversion == nil, format == nil { conversion = "r" }
    pieces.append(.field(value: value, conversion: conversion, format: format))
    return pieces
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0d)
  }

  /// Moves to the byte that ends the expression: `!`, `:`, `=` or `}` outside brackets and strings.
  private mutating func passExpression() throws(ParseFailure) {
    var open: [UInt8] = []
    while position < end {
      let byte = bytes[position]
      let next = position + 1 < end ? bytes[position + 1] : 0
      switch byte {
      case UInt8(ascii: "\\"): throw failPart("a backslash")
      case UInt8(ascii: "#"): throw failPart("'#'")
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        try passString(byte)
        continue
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        if open.count >= Scanner.bracketLimit { throw fail("too many nested parenthesis") }
        open.append(byte)
      case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"):
        guard open.isEmpty else { break }
        if next == UInt8(ascii: "=") {
          position += 2
          continue
        }
        if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { break }
        return
      case UInt8(ascii: ":") where open.isEmpty: return
      case UInt8(ascii: "}") where open.isEmpty: return
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): try close(byte, &open)
      default: break
      }
      position += 1
    }
    if let last = open.last { throw fail("unmatched '\(Character(Unicode.Scalar(last)))'") }
  }

  private func close(_ byte: UInt8, _ open: inout [UInt8]) throws(ParseFailure) {
    let mark = Character(Unicode.Scalar(byte))
    guard let last = open.popLast() else { throw fail("unmatched '\(mark)'") }
    let fits =
      last == UInt8(ascii: "(") ? byte == UInt8(ascii: ")") : byte == last + 2
    if !fits {
      let opening = Character(Unicode.Scalar(last))
      throw fail("closing parenthesis '\(mark)' does not match opening parenthesis '\(opening)'")
    }
  }

  /// Passes a string inside an expression.
  private mutating func passString(_ quote: UInt8) throws(ParseFailure) {
    let isTriple = position + 2 < end && bytes[position + 1] == quote && bytes[position + 2] == quote
    position += isTriple ? 3 : 1
    while position < end {
      if bytes[position] == UInt8(ascii: "\\") { throw failPart("a backslash") }
      if bytes[position] == quote {
        if !isTriple {
          position += 1
          return
        }
        if position + 2 < end, bytes[position + 1] == quote, bytes[position + 2] == quote {
          position += 3
          return
        }
      }
      position += 1
    }
    throw fail("unterminated string")
  }

  private func readExpression(_ range: SourceRange) throws(ParseFailure) -> Expression {
    if bytes[range.start..<range.end].allSatisfy(isBlank) { throw fail("empty expression not allowed") }
    let reader = TreeReader(Scanner.field(of: literal.source, range), messagePrefix: "f-string: ", stack: parent.stack)
    do throws(ParseFailure) { return try reader.readField() } catch {
      var diagnostic = reader.preferred(error)
      diagnostic.excerpt = diagnostic.excerpt ?? range
      throw ParseFailure(diagnostic: diagnostic)
    }
  }
}

extension Scanner {
  /// The tokens of a field of an f-string: as in parentheses, line breaks do not count.
  static func field(of source: SourceFile, _ range: SourceRange) -> Scanner {
    var scanner = Scanner(source: source, range: range)
    scanner.isAtLineStart = false
    scanner.isField = true
    scanner.scan()
    return scanner
  }
}

extension TreeReader {
  /// The expression of a field and nothing after it.
  func readField() throws(ParseFailure) -> Expression {
    let start = token.range.start
    if accept(.doubleStar) {
      let value = try readBitwiseOr()
      throw fail("cannot use double starred expression here", SourceRange(start, value.range.end))
    }
    let value = at(.yield) ? try readYield() : try readStarExpressions()
    guard token.kind == .end else { throw invalid() }
    if case .starred = value.kind { throw fail("cannot use starred expression here", value.range) }
    return value
  }
}
