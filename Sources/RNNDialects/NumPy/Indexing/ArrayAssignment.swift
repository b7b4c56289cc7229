import RNNKit
import RNNScript

/// `array[index] = value`.
enum ArrayAssignment {
  static func set(_ array: ArrayObject, _ index: Value, _ value: Value, _ interpreter: Interpreter) throws {
    try requireWritable(array, "assignment destination is read-only", interpreter)
    let parts = try ArrayIndexing.parts(index, interpreter)
    switch try ArrayIndexing.selection(in: array.tensor, parts, interpreter) {
    case .view(let view, let isNumber):
      if isNumber, (value.object is ListObject || value.object is TupleObject) {
        let kind = array.tensor.dtype.isIntegral ? "int" : "float"
        let bytes = array.tensor.dtype.isIntegral ? ", a bytes-like object" : ""
        throw interpreter.error(
          .typeError,
          "\(kind)() argument must be a string\(bytes) or a real number, not '\(interpreter.typeOf(value).name)'")
      }
      try write(try content(value, array.tensor.dtype, interpreter), into: view, interpreter)
    case .places(let offsets, let shape):
      let content = try content(value, array.tensor.dtype, interpreter)
      let trimmed = trimmed(content, shape.count)
      if parts.count == 1, case .mask(let mask) = parts[0], trimmed.rank == 1, trimmed.count != 1,
        mask.rank == array.tensor.rank,
        trimmed.count != offsets.count
      {
        throw interpreter.error(
          .valueError,
          "NumPy boolean array indexing assignment cannot assign \(trimmed.count) input values to the "
            + "\(offsets.count) output values where the mask is true")
      }
      guard (try? Shape.broadcast(trimmed.shape, shape)) == shape else {
        throw interpreter.error(
          .valueError,
          "shape mismatch: value array of shape \(ArrayErrors.tuple(content.shape)) could not be broadcast to indexing "
            + "result of shape \(ArrayErrors.tuple(shape))")
      }
      try array.tensor.scatter(offsets, trimmed.count == 1 ? trimmed : try trimmed.expand(shape))
    }
  }

  /// Writes a value over all elements.
  static func fill(_ array: ArrayObject, with value: Value, _ interpreter: Interpreter) throws {
    try requireWritable(array, "assignment destination is read-only", interpreter)
    try write(try content(value, array.tensor.dtype, interpreter), into: array.tensor, interpreter)
  }

  /// Writes elements, which broadcast, over a view.
  static func write(_ content: Tensor, into view: Tensor, _ interpreter: Interpreter) throws {
    let source = trimmed(content, view.rank)
    guard (try? Shape.broadcast(source.shape, view.shape)) == view.shape else {
      throw interpreter.error(
        .valueError,
        "could not broadcast input array from shape \(ArrayErrors.tuple(content.shape)) into shape "
          + "\(ArrayErrors.tuple(view.shape))")
    }
    try view.write(source)
  }

  /// What is written, as an array; numbers of the script must fit the type.
  private static func content(_ value: Value, _ dtype: DType, _ interpreter: Interpreter) throws -> Tensor {
    let tensor = try ArrayReading.existing(value, interpreter) ?? ArrayReading.tensor(value, dtype: dtype, interpreter)
    if tensor.dtype.isComplex, !dtype.isComplex { return try tensor.complexParts().real }
    return tensor
  }

  /// Without the dimensions of size one that go beyond `rank`.
  private static func trimmed(_ tensor: Tensor, _ rank: Int) -> Tensor {
    var result = tensor
    while result.rank > rank, result.shape[0] == 1, let inner = try? result.select(0, 0) { result = inner }
    return result
  }

  /// - Throws: ValueError where the array may only be read.
  static func requireWritable(_ array: ArrayObject, _ message: String, _ interpreter: Interpreter) throws {
    if !array.isWritable { throw interpreter.error(.valueError, message) }
  }
}
