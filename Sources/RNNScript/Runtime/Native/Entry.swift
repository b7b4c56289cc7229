/// One callable that scripts can name and Swift implements: the registry's entry.
///
/// Arguments are bound, errors worded, help, completion and the reference made from it. `signature` is Python's, the
/// name first: `"zeros(*size, dtype=None, requires_grad=False)"`, or `"append(self, object, /)"` for a method.
/// Defaults are literals (`None`, numbers, strings, `True`); a parameter without default is required; `...` as the
/// default means "optional, and the body sees `.unbound`".
public struct Entry: Sendable {
  /// What a body is: it gets its arguments bound, in the order of the signature.
  public typealias Body = @Sendable (borrowing Call) throws -> Value

  /// Python's signature, with the name.
  public let signature: String
  /// One line: what it does.
  public let summary: String
  /// Shapes in letters, such as `"[T, B, I] -> [T, B, H]"`; empty where there is nothing to say.
  public let shapes: String
  /// A runnable line or two; the tests run it.
  public let example: String
  /// How C words the errors of its arguments.
  public let words: ArgumentWords
  /// What runs.
  public let body: Body

  /// Makes an entry.
  public init(
    _ signature: String, _ summary: String, shapes: String = "", example: String = "",
    words: ArgumentWords = .plain, body: @escaping Body
  ) {
    self.signature = signature
    self.summary = summary
    self.shapes = shapes
    self.example = example
    self.words = words
    self.body = body
  }

  /// The name: what comes before the parenthesis.
  public var name: String { String(signature.prefix { $0 != "(" }) }
}

/// How C words the errors of arguments: CPython has several parsers of arguments, each with its own words.
public enum ArgumentWords: Sendable, Equatable {
  /// As the signature suggests: `find expected at least 1 argument, got 0`.
  case plain
  /// The words of the oldest parser: `find() takes at least 1 argument (0 given)`.
  case parsed
  /// Plain words for positional arguments; unknown keywords are blamed on another function.
  case keywords(of: String)
  /// The words of Python for a function that is written in Python there, under this name: `LSTM.forward`.
  case python(name: String)

  /// The name that errors give the function, where that is not its own.
  public var shownName: String? {
    if case .python(let name) = self { return name }
    return nil
  }

  /// Whom unknown keywords are blamed on, where that is another function.
  var keywordName: String? {
    if case .keywords(let name) = self { return name }
    return nil
  }
}
