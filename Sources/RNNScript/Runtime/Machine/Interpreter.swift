/// Runs programs and gives native functions the means of the language.
public final class Interpreter {
  /// Whom the running program speaks to.
  public let host: any Host
  /// What makes undo possible.
  public let journal = Journal()
  /// The flag that stops a running program.
  public let interruption = Interruption()

  /// Makes an interpreter that speaks to `host`.
  public init(host: any Host) { self.host = host }

  /// An exception with a text, ready to throw.
  public func error(_ type: TypeObject, _ message: String) -> ScriptError {
    ScriptError(ExceptionObject(type, []))
  }

  /// What reading a missing attribute raises.
  public func attributeError(of value: Value, _ name: Symbol) -> ScriptError {
    error(.attributeError, "object has no attribute '\(name)'")
  }
}
