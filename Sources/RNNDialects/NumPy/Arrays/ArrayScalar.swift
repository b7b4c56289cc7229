import RNNKit
import RNNScript

/// One number of an array outside of it: `np.float64(1.5)`.
final class ArrayScalar: Object {
  /// What the number is.
  enum Content {
    case whole(Int)
    case real(Double)
    case complex(Double, Double)
  }

  /// The type of the element.
  let dtype: DType
  /// The number; bools are 0 and 1.
  let content: Content

  /// Makes a number of a type.
  init(_ content: Content, _ dtype: DType) {
    self.content = content
    self.dtype = dtype
  }

  override var type: TypeObject { ElementTypes.type(dtype) }

  /// The only element of a tensor.
  static func value(of tensor: Tensor) throws -> Value { .object(try of(tensor)) }

  /// The only element of a tensor.
  static func of(_ tensor: Tensor) throws -> ArrayScalar {
    if tensor.dtype.isComplex {
      guard let number = try tensor.values(Complex<Double>.self).first else { throw TensorError(.itemCount(0)) }
      return ArrayScalar(.complex(number.real, number.imaginary), tensor.dtype)
    }
    switch try tensor.item() {
    case .bool(let flag): return ArrayScalar(.whole(flag ? 1 : 0), .bool)
    case .int(let number): return ArrayScalar(.whole(number), tensor.dtype)
    case .float(let number): return ArrayScalar(.real(number), tensor.dtype)
    }
  }

  /// A float64 as a value.
  static func double(_ number: Double) -> Value { .object(ArrayScalar(.real(number), .float64)) }

  /// An int64 as a value.
  static func int(_ number: Int) -> Value { .object(ArrayScalar(.whole(number), .int64)) }

  /// A bool as a value.
  static func bool(_ flag: Bool) -> Value { .object(ArrayScalar(.whole(flag ? 1 : 0), .bool)) }

  /// The number as a tensor without dimensions.
  func tensor() throws -> Tensor {
    switch content {
    case .whole(let number): return try Tensor(dtype == .bool ? .bool(number != 0) : .int(number), dtype: dtype)
    case .real(let number): return try Tensor(.float(number), dtype: dtype)
    case .complex(let real, let imaginary):
      return try Tensor(elements: [Complex(real, imaginary)], shape: []).to(dtype)
    }
  }

  /// The number as Python's own: what `item()` gives.
  var plain: Value {
    switch content {
    case .whole(let number): dtype == .bool ? .bool(number != 0) : .int(number)
    case .real(let number): .float(number)
    case .complex(let real, let imaginary): .object(ComplexObject(real, imaginary))
    }
  }

  // MARK: Protocols

  override func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    if let quick = quickResult(operation, other, reflected: reflected) { return quick }
    // A sequence is repeated, and joins with nothing but its like.
    if other.object is StringObject { return nil }
    if operation == .multiply, other.object is ListObject || other.object is TupleObject,
      case .whole(let count) = content,
      dtype != .bool
    {
      return try interpreter.binary(.multiply, other, .int(count))
    }
    return try ArrayOperators.binary(operation, .object(self), other, reflected: reflected, interpreter)
  }

  /// The common case of doubles, without tensors; nil where something else is meant or must be warned of.
  private func quickResult(_ operation: BinaryOperator, _ other: Value, reflected: Bool) -> Value? {
    guard case .real(let mine) = content, dtype == .float64 else { return nil }
    let theirs: Double
    switch other {
    case .float(let number): theirs = number
    case .int(let number): theirs = Double(number)
    case .object(let object as ArrayScalar):
      guard case .real(let number) = object.content, object.dtype == .float64 else { return nil }
      theirs = number
    default: return nil
    }
    let (a, b) = reflected ? (theirs, mine) : (mine, theirs)
    let result: Double
    switch operation {
    case .add: result = a + b
    case .subtract: result = a - b
    case .multiply: result = a * b
    case .divide: result = a / b
    default: return nil
    }
    return result.isFinite ? ArrayScalar.double(result) : nil
  }

  override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? {
    switch operation {
    case .minus: try Universal.negative.call([.object(self)], interpreter)
    case .plus: .object(self)
    case .invert: try Universal.invert.call([.object(self)], interpreter)
    }
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    try ArrayOperators.compare(operation, .object(self), other, interpreter)
  }

  override func hashValue(_ interpreter: Interpreter) throws -> Int? { try interpreter.hash(plain) }

  override func truth(_ interpreter: Interpreter) throws -> Bool? {
    switch content {
    case .whole(let number): number != 0
    case .real(let number): number != 0
    case .complex(let real, let imaginary): real != 0 || imaginary != 0
    }
  }

  override func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    if let tuple = index.object as? TupleObject, tuple.elements.isEmpty { return .object(self) }
    if index.isEllipsis { return .array(try tensor()) }
    if index.isNone || index.object is TupleObject {
      return try ArrayIndexing.item(of: ArrayObject(try tensor()), index, interpreter)
    }
    throw interpreter.error(.indexError, "invalid index to scalar variable.")
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    if dtype == .bool { return try truth(interpreter) == true ? "np.True_" : "np.False_" }
    let inner = text()
    // Complex numbers stand in brackets already.
    if inner.hasPrefix("(") { return "np.\(dtype.name)\(inner)" }
    return "np.\(dtype.name)(\(inner))"
  }

  override func text(_ interpreter: Interpreter) throws -> String { text() }

  /// The shortest text that reads back as the number.
  func text() -> String {
    switch content {
    case .whole(let number): dtype == .bool ? (number != 0 ? "True" : "False") : String(number)
    case .real(let number): DecimalText.scalar(number, dtype)
    case .complex(let real, let imaginary): DecimalText.complex(real, imaginary, dtype)
    }
  }

  override func formatted(_ specification: String, _ interpreter: Interpreter) throws -> String? {
    specification.isEmpty ? text() : try interpreter.format(plain, specification)
  }
}
