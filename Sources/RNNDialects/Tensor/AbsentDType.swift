import RNNScript

/// `torch.float16` and its like: types that scripts name and compare, and whose tensors are not here.
final class AbsentDType: Object {
  /// The name without a module.
  let name: String
  let isFloatingPoint: Bool
  let byteSize: Int
  /// The name of the type to use instead.
  private let replacement: String

  private init(_ name: String, _ byteSize: Int, isFloatingPoint: Bool, instead replacement: String) {
    (self.name, self.byteSize) = (name, byteSize)
    (self.isFloatingPoint, self.replacement) = (isFloatingPoint, replacement)
  }

  private nonisolated(unsafe) static let all = [
    AbsentDType("float16", 2, isFloatingPoint: true, instead: "float32"),
    AbsentDType("bfloat16", 2, isFloatingPoint: true, instead: "float32"),
    AbsentDType("int8", 1, isFloatingPoint: false, instead: "int32"),
    AbsentDType("int16", 2, isFloatingPoint: false, instead: "int32"),
  ]

  /// The names of `torch` and what they stand for.
  static var names: [(name: String, value: Value)] {
    all.map { ($0.name, .object($0)) }
      + zip(["half", "short"], [all[0], all[3]]).map { ($0, .object($1)) }
  }

  /// The methods of tensors and modules that convert to these types, and say that they cannot.
  static let conversions: [Entry] = ["half", "bfloat16", "char", "short"].enumerated().map { place, name in
    Entry("\(name)(self)", "Raises an error: there are no tensors of \(all[place].name).") { call in
      throw all[place].error(call.interpreter)
    }
  }

  /// What is said where a tensor of this type is asked for.
  func error(_ interpreter: Interpreter) -> ScriptError {
    interpreter.error(
      .notImplementedError, "tensors of torch.\(name) are not here yet: use torch.\(replacement) instead")
  }

  override var type: TypeObject { DTypeObject.typeObject }

  override func representation(_ interpreter: Interpreter) throws -> String { "torch." + name }
}
