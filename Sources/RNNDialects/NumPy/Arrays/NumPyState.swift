import RNNKit
import RNNScript

/// What a program has set for its arrays: how they are printed, and what floating-point errors do.
final class NumPyState: Object {
  /// What `np.set_printoptions` set.
  var printOptions = ArrayPrintOptions()
  /// What `np.seterr` set: warn, ignore, raise, print.
  var errorModes = ErrorModes()

  /// What happens at each kind of floating-point error.
  struct ErrorModes {
    var divide = "warn"
    var over = "warn"
    var under = "ignore"
    var invalid = "warn"
  }

  private static let key: Symbol = "__numpy__"

  /// The state of `interpreter`.
  static func of(_ interpreter: Interpreter) -> NumPyState {
    if let state = interpreter.builtins.get(key)?.object as? NumPyState { return state }
    let state = NumPyState()
    interpreter.builtins.set(key, .object(state))
    return state
  }

  override func savedContent() -> (() -> Void)? {
    let (options, modes) = (printOptions, errorModes)
    return { [self] in (printOptions, errorModes) = (options, modes) }
  }

  /// Warns of, or raises, what the processor noted during an operation.
  func report(_ notes: FloatingPointNotes, in operation: String, _ interpreter: Interpreter) throws {
    if notes.isEmpty { return }
    let kinds: [(FloatingPointNotes, String, String)] = [
      (.divideByZero, errorModes.divide, "divide by zero"), (.overflow, errorModes.over, "overflow"),
      (.invalid, errorModes.invalid, "invalid value"),
    ]
    for (note, mode, name) in kinds where notes.contains(note) {
      let message = "\(name) encountered in \(operation)"
      switch mode {
      case "raise": throw interpreter.error(.floatingPointError, message)
      case "warn": interpreter.warn(.runtimeWarning, message)
      case "print": interpreter.print("Warning: \(message)\n")
      default: break
      }
    }
  }
}
