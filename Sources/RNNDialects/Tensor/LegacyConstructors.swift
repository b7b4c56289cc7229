import RNNKit
import RNNScript

/// `torch.FloatTensor(…)` and its like: sizes give zeros, one list gives its numbers.
enum LegacyConstructors {
  static let entries: [Entry] = [
    constructor(.float32), constructor(.float64), constructor(.int64), constructor(.int32), constructor(.uint8),
    constructor(.bool),
  ]

  private static func constructor(_ dtype: DType) -> Entry {
    Entry(
      "\(dtype.legacyName)(*args)", "A tensor of \(dtype.name) from sizes or numbers.",
      example: "torch.\(dtype.legacyName)([1, 0])"
    ) { call in try make(call.interpreter, try call.values(0), dtype) }
  }

  /// `torch.Tensor(…)`, whose first argument is the class.
  static func make(_ call: borrowing Call, _ dtype: DType) throws -> Value {
    try make(call.interpreter, try call.values(1), dtype)
  }

  private static func make(_ interpreter: Interpreter, _ values: [Value], _ dtype: DType) throws -> Value {
    if values.count == 1, values[0].object != nil {
      if let tensor = values[0].tensor, tensor.dtype != dtype {
        throw interpreter.error(
          .typeError, "expected \(dtype.scalarTypeName) (got \(tensor.dtype.scalarTypeName)): use torch.tensor or .to")
      }
      return .tensor(try NestedNumbers.tensor(values[0], dtype: dtype, interpreter))
    }
    let sizes = try values.map { value in
      guard case .int(let size) = value else {
        throw interpreter.error(
          .typeError,
          "new(): data must be a sequence (got \(interpreter.typeOf(value).name))")
      }
      return size
    }
    return .tensor(values.isEmpty ? try Tensor.empty([0], dtype: dtype) : try Tensor.empty(sizes, dtype: dtype))
  }
}
