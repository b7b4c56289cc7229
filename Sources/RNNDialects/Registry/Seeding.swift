import RNNKit
import RNNScript

/// Starts all random numbers that scripts draw: PyTorch's, NumPy's legacy ones and Python's.
public enum Seeding {
  /// Seeds everything of `interpreter`.
  public static func seed(_ seed: Int, _ interpreter: Interpreter) {
    Engine.current.generator.manualSeed(UInt64(bitPattern: Int64(seed)))
    DialectState.of(interpreter).legacyGenerator.seed(UInt32(truncatingIfNeeded: seed))
    if let random = try? interpreter.importedModule("random") {
      _ = try? interpreter.callMethod(.object(random), "seed", [.int(seed)])
    }
  }

  /// The seed that a script's integer means: up to 2**64, negative ones from above.
  static func number(_ value: Value, _ interpreter: Interpreter) throws -> UInt64 {
    switch value {
    case .int(let number): return UInt64(bitPattern: Int64(number))
    case .bool(let flag): return flag ? 1 : 0
    case .float(let number):
      guard let exact = Int64(exactly: number.rounded(.towardZero)) else { break }
      return UInt64(bitPattern: exact)
    default: break
    }
    if let number = UInt64(try interpreter.text(value)) { return number }
    throw interpreter.error(
      interpreter.isInstance(value, .int) ? .runtimeError : .typeError,
      interpreter.isInstance(value, .int)
        ? "Overflow when unpacking long long" : "manual_seed expected a long, but got \(interpreter.typeOf(value).name)"
    )
  }
}
