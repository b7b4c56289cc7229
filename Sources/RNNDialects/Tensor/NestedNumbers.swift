import RNNKit
import RNNScript

/// Makes tensors of nested lists of numbers, and back.
enum NestedNumbers {
  /// The tensor that `data` describes.
  ///
  /// - Parameters:
  ///   - data: a number, a tensor, or lists (tuples, ranges) of these, nested to equal lengths.
  ///   - dtype: the type of the elements; nil takes float32, int64 or bool, as the numbers need.
  static func tensor(_ data: Value, dtype: DType?, _ interpreter: Interpreter) throws -> Tensor {
    var reader = Reader(interpreter: interpreter)
    if let tensor = data.tensor ?? data.arrayOperand { return try tensor.detach().clone().to(dtype ?? tensor.dtype) }
    try TensorExchange.refuseTexts(data, interpreter)
    reader.shape = try shape(data, interpreter)
    try reader.read(data, depth: 0)
    return try reader.tensor(dtype: dtype)
  }

  private static func elements(_ value: Value, _ interpreter: Interpreter) throws -> [Value]? {
    guard let object = value.object else { return nil }
    if let list = object as? ListObject { return list.elements }
    if let tuple = object as? TupleObject { return tuple.elements }
    if object is TensorObject { return nil }
    if object is StringObject || object is DictObject || object is SetObject { return nil }
    guard try object.iterator(interpreter) != nil, try object.length(interpreter) != nil else { return nil }
    return try interpreter.array(value)
  }

  private static func shape(_ data: Value, _ interpreter: Interpreter) throws -> [Int] {
    var shape: [Int] = []
    var first = data
    while let values = try elements(first, interpreter) {
      shape.append(values.count)
      guard let next = values.first, shape.count < 64 else { break }
      first = next
    }
    return shape
  }

  private struct Reader {
    let interpreter: Interpreter
    var shape: [Int] = []
    var doubles: [Double] = []
    var integers: [Int] = []
    var sawFloat: DType?
    var sawInteger = false
    var sawBool = false
    /// The imaginary parts, from the first complex number on; the others have none.
    var imaginaries: [Int: Double] = [:]

    mutating func read(_ value: Value, depth: Int) throws {
      if depth == shape.count { return try readNumber(value, depth: depth) }
      guard let values = try NestedNumbers.elements(value, interpreter) else {
        throw depth > 0 ? interpreter.error(.typeError, "not a sequence") : refused(value)
      }
      guard values.count == shape[depth] else {
        throw interpreter.error(
          .valueError, "expected sequence of length \(shape[depth]) at dim \(depth) (got \(values.count))")
      }
      for value in values {
        try interpreter.pollInLoop(at: doubles.count)
        try read(value, depth: depth + 1)
      }
    }

    private mutating func readTensor(_ tensor: Tensor) throws {
      note(tensor.dtype)
      let scalar = try tensor.item()
      append(scalar.asDouble, scalar.asInt)
    }

    private mutating func note(_ dtype: DType) {
      if dtype.isFloatingPoint {
        sawFloat = sawFloat == .float64 || dtype == .float64 ? .float64 : dtype
      } else if dtype == .bool {
        sawBool = true
      } else {
        sawInteger = true
      }
    }

    private mutating func readNumber(_ value: Value, depth: Int) throws {
      switch value {
      case .int(let number):
        sawInteger = true
        append(Double(number), number)
      case .float(let number):
        sawFloat = sawFloat ?? .float32
        append(number, Int(exactly: number.rounded(.towardZero)) ?? 0)
      case .bool(let flag):
        sawBool = true
        append(flag ? 1 : 0, flag ? 1 : 0)
      default:
        if let tensor = value.tensor ?? value.arrayOperand {
          guard tensor.count == 1 else {
            throw interpreter.error(.valueError, "only one element tensors can be converted to Python scalars")
          }
          return try readTensor(tensor)
        }
        if let number = value.object as? ComplexObject {
          imaginaries[doubles.count] = number.imaginary
          return append(number.real, 0)
        }
        if try NestedNumbers.elements(value, interpreter) != nil {
          let name = interpreter.typeOf(value).name
          throw interpreter.error(
            .typeError,
            sawFloat != nil
              ? "must be real number, not \(name)" : "'\(name)' object cannot be interpreted as an integer")
        }
        throw refused(value)
      }
    }

    private mutating func append(_ double: Double, _ integer: Int) {
      doubles.append(double)
      integers.append(integer)
    }

    private func refused(_ value: Value) -> ScriptError {
      let name = interpreter.typeOf(value).name
      if name == "str" { return interpreter.error(.typeError, "new(): invalid data type 'str'") }
      return interpreter.error(.runtimeError, "Could not infer dtype of \(name)")
    }

    func tensor(dtype: DType?) throws -> Tensor {
      let natural: DType = sawFloat ?? (sawInteger ? .int64 : sawBool ? .bool : .float32)
      if !imaginaries.isEmpty {
        let numbers = doubles.enumerated().map { Complex($1, imaginaries[$0] ?? 0) }
        let whole = try Tensor(elements: numbers, shape: shape)
        return try whole.to(
          dtype ?? (sawFloat == .float64 || Engine.current.defaultFloat == .float64 ? .complex128 : .complex64))
      }
      let wanted = dtype ?? natural
      if wanted.isFloatingPoint || sawFloat != nil { return try Tensor(doubles, shape: shape).to(wanted) }
      return try Tensor(integers, shape: shape).to(wanted)
    }
  }

  /// The elements of `tensor` as nested lists: `Tensor.tolist`.
  static func lists(_ tensor: Tensor) throws -> Value {
    try Engine.current.admit(elements: tensor.count, of: 2 * MemoryLayout<Value>.stride)
    let values: [Value] =
      switch tensor.dtype {
      case .complex64, .complex128:
        try Pace.map(tensor.detach().values(Complex<Double>.self)) {
          .object(ComplexObject($0.real, $0.imaginary))
        }
      case .bool: try Pace.map(tensor.bools()) { .bool($0) }
      case .uint8, .int32, .int64: try Pace.map(tensor.ints()) { .int($0) }
      default: try Pace.map(tensor.doubles()) { .float($0) }
      }
    var position = 0
    func build(_ shape: ArraySlice<Int>) throws -> Value {
      guard let size = shape.first else { return values[0] }
      let inner = shape.dropFirst()
      if inner.isEmpty {
        if size == values.count { return .list(values) }
        defer { position += size }
        return .list(Array(values[position..<position + size]))
      }
      var parts: [Value] = []
      try Pace.inPieces(size, of: max(1, Pace.elements / max(1, inner.reduce(1, &*)))) { part in
        for _ in part { parts.append(try build(inner)) }
      }
      return .list(parts)
    }
    return try build(tensor.shape[...])
  }
}
