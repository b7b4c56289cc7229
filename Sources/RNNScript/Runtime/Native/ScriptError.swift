/// A Python exception on its way up: the one error type that crosses the language's own code.
///
/// Errors of other libraries that native functions throw (shape errors, file errors) are turned into exceptions by
/// `Interpreter.errorTranslators`.
// Unchecked: an exception never leaves the thread of its interpreter; only rendered text does.
public struct ScriptError: Error, @unchecked Sendable {
  /// The exception object: its type, arguments, traceback, cause and context.
  public let exception: ExceptionObject

  /// Wraps an exception object.
  public init(_ exception: ExceptionObject) { self.exception = exception }
}
