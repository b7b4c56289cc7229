import RNNKit
import RNNScript

/// An array as scripts see it: `numpy.ndarray`.
///
/// The elements are those of a tensor without history; views share its memory, with each other and with tensors.
final class ArrayObject: Object {
  /// The elements.
  private(set) var tensor: Tensor
  /// The array that owns the memory, where this is a view.
  let base: ArrayObject?
  /// Whether elements may be written.
  let isWritable: Bool

  /// Wraps the elements of a tensor.
  init(_ tensor: Tensor, base: ArrayObject? = nil, isWritable: Bool = true) {
    self.tensor = tensor
    self.base = base?.base ?? base
    self.isWritable = isWritable
  }

  /// `numpy.ndarray`.
  nonisolated(unsafe) static let typeObject = TypeObject(
    name: "numpy.ndarray", module: "numpy", bases: [.object], methods: { ArrayMethods.all },
    getters: { ArrayAttributes.all })

  override var type: TypeObject { Self.typeObject }

  /// A view of these elements.
  func view(_ tensor: Tensor, isWritable: Bool = true) -> ArrayObject {
    ArrayObject(tensor, base: self, isWritable: isWritable && self.isWritable)
  }

  /// Shows the elements in another shape from now on: `a.shape = …`.
  func reshape(_ tensor: Tensor, _ interpreter: Interpreter) {
    interpreter.journal.willWrite(self)
    self.tensor = tensor
  }

  override func savedContent() -> (() -> Void)? {
    let tensor = tensor
    return { [self] in self.tensor = tensor }
  }

  // MARK: Operators

  override func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    try ArrayOperators.binary(operation, .object(self), other, reflected: reflected, interpreter)
  }

  override func inPlace(_ operation: BinaryOperator, _ other: Value, _ interpreter: Interpreter) throws -> Value? {
    guard ArrayOperators.isOperand(other) else { return nil }
    if operation == .matrixMultiply {
      let product = try interpreter.binary(operation, .object(self), other)
      try ArrayAssignment.fill(self, with: product, interpreter)
      return .object(self)
    }
    return try Universal.named(operation).call(
      [.object(self), other], UniversalOptions(output: self, casting: "same_kind"), interpreter)
  }

  override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? {
    switch operation {
    case .minus: try Universal.negative.call([.object(self)], interpreter)
    case .plus: try Universal.positive.call([.object(self)], interpreter)
    case .invert: try Universal.invert.call([.object(self)], interpreter)
    }
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    try ArrayOperators.compare(operation, .object(self), other, interpreter)
  }

  // MARK: Protocols

  override func hashValue(_ interpreter: Interpreter) throws -> Int? { nil }

  override func truth(_ interpreter: Interpreter) throws -> Bool? {
    switch tensor.count {
    case 1: return try tensor.isNotZero()
    case 0:
      throw interpreter.error(
        .valueError,
        "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.")
    default:
      throw interpreter.error(
        .valueError,
        "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
    }
  }

  override func length(_ interpreter: Interpreter) throws -> Int? {
    guard let first = tensor.shape.first else { throw interpreter.error(.typeError, "len() of unsized object") }
    return first
  }

  override func item(_ index: Value, _ interpreter: Interpreter) throws -> Value {
    try ArrayIndexing.item(of: self, index, interpreter)
  }

  override func setItem(_ index: Value, to value: Value, _ interpreter: Interpreter) throws {
    try ArrayAssignment.set(self, index, value, interpreter)
  }

  override func deleteItem(_ index: Value, _ interpreter: Interpreter) throws {
    throw interpreter.error(.valueError, "cannot delete array elements")
  }

  override func contains(_ value: Value, _ interpreter: Interpreter) throws -> Bool? {
    let matches = try Universal.equal.call([.object(self), value], interpreter)
    guard let flags = matches.arrayOperand else { return false }
    return try flags.bools().contains(true)
  }

  override func iterator(_ interpreter: Interpreter) throws -> IteratorObject? {
    guard let count = tensor.shape.first else {
      throw interpreter.error(.typeError, "iteration over a 0-d array")
    }
    return MakingIterator(count: count) { [self] position in
      let part = try tensor.showing(
        shape: Array(tensor.shape.dropFirst()), strides: Array(tensor.strides.dropFirst()),
        offset: tensor.offset + position * tensor.strides[0])
      return part.rank == 0 ? try ArrayScalar.value(of: part) : .object(view(part))
    }
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    try ArrayPrinting.representation(of: self, NumPyState.of(interpreter).printOptions, interpreter)
  }

  override func text(_ interpreter: Interpreter) throws -> String {
    try ArrayPrinting.text(of: self, NumPyState.of(interpreter).printOptions, interpreter)
  }

  override func formatted(_ specification: String, _ interpreter: Interpreter) throws -> String? {
    if tensor.rank == 0 { return try interpreter.format(try ArrayScalar.value(of: tensor), specification) }
    return specification.isEmpty ? try text(interpreter) : nil
  }
}

extension Value {
  /// An array as a value.
  static func array(_ tensor: Tensor) -> Value { .object(ArrayObject(tensor)) }

  /// What a function of arrays returns: an array, or a number where there are no dimensions.
  static func arrayResult(_ tensor: Tensor) throws -> Value {
    tensor.rank == 0 ? try ArrayScalar.value(of: tensor) : .object(ArrayObject(tensor))
  }

  /// The array object, where the value is one.
  var arrayObject: ArrayObject? { object as? ArrayObject }

  /// The elements of an array, or of a number of one.
  var arrayOperand: Tensor? {
    switch object {
    case let array as ArrayObject: array.tensor
    case let number as ArrayScalar: try? number.tensor()
    default: nil
    }
  }
}

extension Tensor {
  /// Whether the only element is not zero.
  func isNotZero() throws -> Bool {
    if dtype.isComplex {
      return try values(Complex<Double>.self).contains { $0.real != 0 || $0.imaginary != 0 }
    }
    return try item().asBool
  }
}
