/// What comes of reading source text.
///
/// Incomplete input (an open bracket, a block without its body, an unfinished string) is a result of its own, so that
/// a prompt can ask for another line.
public enum ParseResult: Sendable {
  case complete([Statement])
  case incomplete
  case invalid(SyntaxDiagnostic)
}

/// Why source text is no program: facts for the one place that renders errors.
public struct SyntaxDiagnostic: Error, Sendable, Equatable {
  /// `SyntaxError`, `IndentationError` or `TabError`.
  public var type: String
  /// Python's text, such as `'(' was never closed`.
  public var message: String
  /// What the caret marks.
  public var range: SourceRange
  /// The field of an f-string that failed: it is shown alone, in parentheses.
  var excerpt: SourceRange?

  public init(type: String = "SyntaxError", message: String, range: SourceRange) {
    self.type = type
    self.message = message
    self.range = range
  }
}
