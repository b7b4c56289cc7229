import RNNKit
import RNNScript

/// Errors of the tensor library as Python's exceptions.
enum ErrorTranslation {
  /// The exception for an error; nil where it is none of the library's.
  static func exception(_ error: any Error, _ interpreter: Interpreter) -> ExceptionObject? {
    if let error = error as? ObjectElements { return interpreter.error(.typeError, error.message).exception }
    guard let error = error as? TensorError else { return nil }
    let type: TypeObject =
      switch error.pythonType {
      case "IndexError": .indexError
      case "ValueError": .valueError
      case "TypeError": .typeError
      case "MemoryError": .memoryError
      case "NotImplementedError": .notImplementedError
      default: .runtimeError
      }
    return interpreter.error(type, error.message).exception
  }
}
