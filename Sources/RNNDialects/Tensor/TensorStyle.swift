import RNNKit
import RNNScript

/// Whose way of showing tensors holds: TensorFlow's for scripts that import it and do not name `torch`.
enum TensorStyle {
  private static let torch: Symbol = "torch"

  /// Whether the code that runs knows tensors as TensorFlow's.
  static func isTensorFlow(_ interpreter: Interpreter) -> Bool {
    guard DialectState.of(interpreter).hasTensorFlow else { return false }
    return interpreter.currentGlobals?.get(torch) == nil
  }

  /// Notes that a script has imported `tensorflow`.
  static func adoptTensorFlow(_ interpreter: Interpreter) {
    let state = DialectState.of(interpreter)
    interpreter.journal.willWrite(state)
    state.hasTensorFlow = true
  }

  /// `repr(tensor)` and `str(tensor)`: the numbers as NumPy's, with shape and type.
  static func text(of tensor: Tensor, isShort: Bool, _ interpreter: Interpreter) throws -> String {
    let array = ArrayObject(tensor.detach())
    let facts = "shape=\(tuple(tensor.shape)), dtype=\(tensor.dtype.name)"
    if isShort { return "tf.Tensor(\(moved(try array.text(interpreter))), \(facts))" }
    let numbers = tensor.rank == 0 ? try array.text(interpreter) : try array.representation(interpreter)
    return "<tf.Tensor: \(facts), numpy=\(moved(numbers))>"
  }

  /// Sizes as a tuple.
  static func tuple(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"
  }

  /// What has several lines begins on one of its own.
  private static func moved(_ text: String) -> String { text.utf8.contains(10) ? "\n" + text : text }
}
