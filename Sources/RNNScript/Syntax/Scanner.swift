/// Splits source text into tokens, as CPython's tokenizer does: indentation becomes tokens, line breaks inside
/// brackets and after a backslash disappear.
///
/// The strict form stops at the first error, which is its last token. The tolerant form keeps comments and line breaks
/// and goes on after errors: every byte that is not white space lies in some token.
public struct Scanner: Sendable {
  /// The deepest nesting of brackets, as in CPython.
  static let bracketLimit = 200
  /// The deepest nesting of blocks, as in CPython.
  static let indentationLimit = 100

  let source: SourceFile
  let bytes: [UInt8]
  let end: Int
  let isTolerant: Bool
  var position: Int
  var tokens: [Token] = []
  /// The error of the last token of a strict scan, if that is an error token.
  var failure: SyntaxDiagnostic?
  /// Whether more text could mend `failure`.
  var isIncomplete = false
  var brackets: [(byte: UInt8, offset: Int)] = []
  /// Columns of the open blocks with a tab counted as eight and as one column.
  var indents: [(column: Int, alternative: Int)] = [(0, 0)]
  var isAtLineStart = true
  /// Whether this is a field of an f-string: line breaks do not count, and its tokens lie in brackets.
  var isField = false

  init(source: SourceFile, range: SourceRange? = nil, isTolerant: Bool = false) {
    self.source = source
    self.isTolerant = isTolerant
    bytes = source.bytes
    position = range?.start ?? 0
    end = range?.end ?? source.bytes.count
  }

  /// All tokens of `source`, for colouring: comments, line breaks and error tokens included.
  ///
  /// Never fails.
  public static func tokens(of source: SourceFile) -> [Token] {
    var scanner = Scanner(source: source, isTolerant: true)
    scanner.scan()
    return scanner.tokens
  }

  /// The byte `distance` after the current one; 0 past the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    let offset = position + distance
    return offset < end ? bytes[offset] : 0
  }

  mutating func scan() {
    while failure == nil {
      if isAtLineStart {
        isAtLineStart = false
        scanIndentation()
        continue
      }
      skipBlanks()
      guard position < end else { break }
      scanToken()
    }
    if failure == nil { finish() }
  }

  private mutating func skipBlanks() {
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 || bytes[position] == 0x0c {
      position += 1
    }
  }

  private mutating func scanToken() {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "#"): scanComment()
    case UInt8(ascii: "\n"): scanLineBreak(length: 1)
    case UInt8(ascii: "\r"): scanLineBreak(length: peek(1) == UInt8(ascii: "\n") ? 2 : 1)
    case UInt8(ascii: "\\"): scanContinuation()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): scanNumber()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): scanString(start: position)
    case UInt8(ascii: "."): if isDigit(peek(1)) { scanNumber() } else { scanMark() }
    case _ where isNameStart(byte): scanName()
    case 0:
      fail("source code cannot contain null bytes", SourceRange(position, position + 1), resumeAt: position + 1)
    default: scanMark()
    }
  }

  private mutating func scanComment() {
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
      position += 1
    }
    if isTolerant { append(.comment, from: start) }
  }

  private mutating func scanLineBreak(length: Int) {
    let start = position
    position += length
    if brackets.isEmpty, !isField {
      isAtLineStart = true
      append(isLineEmpty ? .lineBreak : .newline, from: start)
    } else {
      append(.lineBreak, from: start)
    }
  }

  /// Whether no statement has begun on this logical line.
  private var isLineEmpty: Bool {
    for token in tokens.reversed() {
      switch token.kind {
      case .newline, .indent, .dedent: return true
      case .lineBreak, .comment: continue
      default: return false
      }
    }
    return true
  }

  /// A backslash joins two lines.
  private mutating func scanContinuation() {
    let next = peek(1)
    if next == UInt8(ascii: "\n") || next == UInt8(ascii: "\r") {
      position += next == UInt8(ascii: "\r") && peek(2) == UInt8(ascii: "\n") ? 3 : 2
      if position < end { return }
      return fail("unexpected EOF while parsing", SourceRange(max(position - 1, 0), position), resumeAt: position)
    }
    if position + 1 >= end {
      isIncomplete = true
      return fail("unexpected EOF while parsing", SourceRange(position + 1, position + 1), resumeAt: position + 1)
    }
    fail(
      "unexpected character after line continuation character", SourceRange(position + 1, position + 2),
      resumeAt: position + 1)
  }

  /// Ends the last line, closes all blocks.
  private mutating func finish() {
    if let open = brackets.last, !isTolerant {
      isIncomplete = true
      let mark = Character(Unicode.Scalar(open.byte))
      return fail("'\(mark)' was never closed", SourceRange(open.offset, open.offset + 1), resumeAt: end)
    }
    if !isLineEmpty, !isField { append(.newline, from: end) }
    while indents.count > 1 {
      indents.removeLast()
      append(.dedent, from: end)
    }
    append(.end, from: end)
  }

  mutating func append(_ kind: Token.Kind, _ lexeme: Lexeme? = nil, from start: Int) {
    if kind == .lineBreak, !isTolerant { return }
    let level = UInt8(clamping: brackets.count + (isField ? 1 : 0))
    tokens.append(Token(kind: kind, lexeme: lexeme, level: level, range: SourceRange(start, position)))
  }

  /// Adds an error token: the last one of a strict scan.
  mutating func fail(
    type: String = "SyntaxError", _ message: String, _ range: SourceRange, from start: Int? = nil, resumeAt next: Int
  ) {
    let first = start ?? position
    position = min(max(next, position), end)
    append(.error, from: min(first, position))
    if !isTolerant { failure = SyntaxDiagnostic(type: type, message: message, range: range) }
  }
}
