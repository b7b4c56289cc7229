import RNNKit
import RNNScript

/// What a program has set for itself, one for each interpreter: print options, the legacy generator of NumPy.
final class DialectState: Object {
  /// What `torch.set_printoptions` set.
  var printOptions = PrintOptions()
  private let generator = NumPyGenerator(seed: 0)

  /// The generator behind `np.random` and PuzzleLib's initialisation, ready to be drawn from.
  var legacyGenerator: NumPyGenerator {
    generator.willChange()
    return generator
  }

  /// Whether a script has imported `tensorflow`.
  var hasTensorFlow = false

  private static let key: Symbol = "__dialects__"

  /// The state of `interpreter`.
  static func of(_ interpreter: Interpreter) -> DialectState {
    if let state = interpreter.builtins.get(key)?.object as? DialectState { return state }
    let state = DialectState()
    interpreter.builtins.set(key, .object(state))
    return state
  }

  override func savedContent() -> (() -> Void)? {
    let (options, tensorFlow) = (printOptions, hasTensorFlow)
    return { [self] in (printOptions, hasTensorFlow) = (options, tensorFlow) }
  }
}
