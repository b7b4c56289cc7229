/// Reads source text into a syntax tree.
public enum Parser {
  /// What kind of text is read.
  public enum Mode: Sendable {
    /// A whole file: text that stops too early is invalid.
    case file
    /// What was typed at a prompt so far: text that stops too early is incomplete, and so is a compound statement that
    /// no blank line ends yet.
    case interactive
  }

  /// Parses `source`.
  ///
  /// In interactive mode the lines are joined by line breaks without one after the last, so that text that ends with a
  /// line break ends with a blank line.
  public static func parse(_ source: SourceFile, mode: Mode = .file) -> ParseResult {
    var scanner = Scanner(source: source)
    scanner.scan()
    let reader = TreeReader(scanner)
    do throws(ParseFailure) {
      let statements = try reader.readFile()
      if mode == .interactive, reader.endsWithOpenBlock(statements) { return .incomplete }
      if let diagnostic = PlacementChecker.check(statements, stack: reader.stack) { return .invalid(diagnostic) }
      return .complete(statements)
    } catch {
      if mode == .interactive, error.isIncomplete { return .incomplete }
      return .invalid(reader.preferred(error))
    }
  }
}

/// Why reading stopped.
struct ParseFailure: Error {
  var diagnostic: SyntaxDiagnostic
  /// Whether more text could mend it.
  var isIncomplete = false
}

/// The recursive-descent parser over the tokens of one source.
final class TreeReader {
  /// The highest expression tree.
  ///
  /// Chains such as `a + b + …` and `f()()…` make high trees without nested brackets.
  static let heightLimit = 300
  /// The deepest nesting of statements, the branches of an `elif` chain counted.
  static let blockLimit = 250

  let source: SourceFile
  let tokens: [Token]
  let failure: SyntaxDiagnostic?
  let scanIsIncomplete: Bool
  let stack: NativeStack
  /// What error messages begin with: `f-string: ` inside the fields of an f-string.
  let messagePrefix: String
  var index = 0
  var blockDepth = 0
  /// Set while an error hint is being tried out.
  var isTrying = false

  init(_ scanner: Scanner, messagePrefix: String = "", stack: NativeStack = NativeStack()) {
    source = scanner.source
    tokens = scanner.tokens
    failure = scanner.failure
    scanIsIncomplete = scanner.isIncomplete
    self.messagePrefix = messagePrefix
    self.stack = stack
  }

  /// The next token.
  ///
  /// The last token is `.end` or `.error` and is never passed.
  var token: Token { tokens[index] }

  /// The end of the last token that was read.
  var lastEnd: Int { index > 0 ? tokens[index - 1].range.end : 0 }

  func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, tokens.count - 1)] }

  func at(_ lexeme: Lexeme) -> Bool { tokens[index].lexeme == lexeme }

  func advance() { if index + 1 < tokens.count { index += 1 } }

  func accept(_ lexeme: Lexeme) -> Bool {
    guard at(lexeme) else { return false }
    advance()
    return true
  }

  func expect(_ lexeme: Lexeme) throws(ParseFailure) {
    guard accept(lexeme) else { throw invalid() }
  }

  func text(_ token: Token) -> String {
    String(decoding: source.bytes[token.range.start..<token.range.end], as: UTF8.self)
  }

  func expectName() throws(ParseFailure) -> (symbol: Symbol, range: SourceRange) {
    guard token.kind == .name else { throw invalid() }
    let found = token
    advance()
    return (Symbol(text(found)), found.range)
  }

  /// The error for a token that fits nowhere.
  func invalid() -> ParseFailure {
    switch token.kind {
    case .error: break
    case .indent:
      let range = SourceRange(max(token.range.end - 1, token.range.start), token.range.end)
      return fail(type: "IndentationError", "unexpected indent", range)
    case .dedent: return fail(type: "IndentationError", "unexpected unindent", token.range)
    default: break
    }
    // After an operand, `not` wants an `in`, so the word after it is the one that does not fit.
    if at(.not), index > 0, tokens[index - 1].endsOperand { return fail("invalid syntax", peek().range) }
    return fail("invalid syntax", token.range)
  }

  /// An error with Python's text; an error of the scanner at the current token comes first.
  func fail(type: String = "SyntaxError", _ message: String, _ range: SourceRange) -> ParseFailure {
    if token.kind == .error, let failure { return ParseFailure(diagnostic: failure, isIncomplete: scanIsIncomplete) }
    let isAtEnd = token.kind == .end || (token.kind == .dedent && token.range.start >= source.bytes.count)
    return ParseFailure(
      diagnostic: SyntaxDiagnostic(type: type, message: messagePrefix + message, range: range), isIncomplete: isAtEnd)
  }

  /// The error to report: one of the scanner further on explains more than one of the grammar.
  func preferred(_ error: ParseFailure) -> SyntaxDiagnostic {
    guard let failure, error.diagnostic.type == "SyntaxError" else { return error.diagnostic }
    if failure.message.hasSuffix("was never closed"),
      source.line(at: token.range.start) <= source.line(at: failure.range.start)
    {
      return error.diagnostic
    }
    return failure
  }

  /// Makes an expression unless the tree becomes too high.
  func make(_ kind: Expression.Kind, _ range: SourceRange) throws(ParseFailure) -> Expression {
    let expression = Expression(kind, range)
    if expression.height > TreeReader.heightLimit { throw tooComplex(range) }
    return expression
  }

  func tooComplex(_ range: SourceRange) -> ParseFailure {
    fail("too many nested parentheses or operators", range)
  }

  /// Refuses to go deeper when the native stack comes to its end.
  func checkStack() throws(ParseFailure) {
    if stack.isNearEnd { throw fail("too many nested parentheses", token.range) }
  }

  /// Runs `body` and goes back if it fails.
  func attempt<Result>(_ body: () throws(ParseFailure) -> Result) -> Result? {
    let start = index
    let wasTrying = isTrying
    isTrying = true
    defer { isTrying = wasTrying }
    do throws(ParseFailure) { return try body() } catch {
      index = start
      return nil
    }
  }
}
