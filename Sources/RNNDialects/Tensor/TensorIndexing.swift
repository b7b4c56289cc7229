import RNNKit
import RNNScript

/// Reads what stands between the brackets of `x[…]`.
enum TensorIndexing {
  /// The indices, one for each position.
  static func indices(_ index: Value, _ interpreter: Interpreter) throws -> [TensorIndex] {
    if let tuple = index.object as? TupleObject { return try tuple.elements.map { try part($0, interpreter) } }
    return [try part(index, interpreter)]
  }

  private static func part(_ value: Value, _ interpreter: Interpreter) throws -> TensorIndex {
    switch value {
    case .int(let position): return .integer(position)
    case .none: return .newAxis
    case .bool(let flag): return .mask(try Tensor(.bool(flag), dtype: .bool))
    case .object(let object):
      if let slice = object as? SliceObject {
        let bounds = try [slice.start, slice.stop, slice.step].map { try bound($0, interpreter) }
        if let step = bounds[2], step <= 0 {
          throw interpreter.error(.valueError, "step must be greater than zero")
        }
        return .slice(start: bounds[0], end: bounds[1], step: bounds[2])
      }
      if let tensor = value.tensor ?? value.arrayObject?.tensor { return part(tensor) }
      if let number = object as? ArrayScalar { return try part(number.plain, interpreter) }
      if value.isEllipsis { return .ellipsis }
      if object is ListObject || object is RangeObject {
        let values = try interpreter.array(value)
        return part(try NestedNumbers.tensor(.list(values), dtype: values.isEmpty ? .int64 : nil, interpreter))
      }
      throw refused(value, interpreter)
    default: throw refused(value, interpreter)
    }
  }

  private static func part(_ tensor: Tensor) -> TensorIndex {
    if tensor.dtype == .bool || tensor.dtype == .uint8 { return .mask(tensor) }
    return .indices(tensor)
  }

  private static func bound(_ value: Value, _ interpreter: Interpreter) throws -> Int? {
    switch value {
    case .none, .unbound: return nil
    case .int(let position): return position
    case .bool(let flag): return flag ? 1 : 0
    default:
      if let tensor = value.tensor ?? value.arrayOperand, tensor.count == 1, case .int(let position) = try tensor.item()
      {
        return position
      }
      throw interpreter.error(.typeError, "slice indices must be integers or None or have an __index__ method")
    }
  }

  private static func refused(_ value: Value, _ interpreter: Interpreter) -> ScriptError {
    let name = interpreter.typeOf(value).name
    if name == "str" { return interpreter.error(.typeError, "new(): invalid data type 'str'") }
    return interpreter.error(
      .indexError,
      "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got \(name))")
  }

  /// A list of numbers on the right of `x[…] = …`; nil where it is none.
  static func content(_ value: Value, _ interpreter: Interpreter) throws -> Tensor? {
    guard value.object is ListObject || value.object is TupleObject else { return nil }
    return try NestedNumbers.tensor(value, dtype: nil, interpreter)
  }
}
