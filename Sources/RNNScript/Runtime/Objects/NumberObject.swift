/// An instance of a subclass of `int` or `float`: a number with a class and attributes of its own.
final class NumberObject: Object {
  /// The number: an int of any size, or a float.
  let number: Value
  private let native: TypeObject

  init(_ number: Value, _ native: TypeObject) {
    self.number = number
    self.native = native
  }

  /// The number itself, or an instance of `type` where that is a subclass.
  static func make(_ number: Value, _ type: TypeObject, beyond native: TypeObject) -> Value {
    type === native ? number : .object(NumberObject(number, native).adopting(type, beyond: native))
  }

  override var type: TypeObject { personality?.type ?? native }

  override func binary(
    _ operation: BinaryOperator, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    let other = other.plainNumber
    if let result = try interpreter.arithmetic(operation, reflected ? other : number, reflected ? number : other) {
      return result
    }
    // Texts, lists and complex numbers know what to do with a number.
    guard !reflected, let object = other.object else { return nil }
    return try object.binary(operation, number, reflected: true, interpreter)
  }

  override func unary(_ operation: UnaryOperator, _ interpreter: Interpreter) throws -> Value? {
    if operation == .invert, number.isFloat { return nil }
    return try interpreter.unary(operation, number)
  }

  override func compare(
    _ operation: ComparisonOperator, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? { interpreter.compareNumbers(operation, number, other.plainNumber) }

  override func hashValue(_ interpreter: Interpreter) throws -> Int? { try interpreter.hash(number) }

  override func truth(_ interpreter: Interpreter) throws -> Bool? { try interpreter.truth(number) }

  override func representation(_ interpreter: Interpreter) throws -> String { try interpreter.repr(number) }

  override func formatted(_ specification: String, _ interpreter: Interpreter) throws -> String? {
    try interpreter.format(number, specification)
  }
}

extension Value {
  /// The number that an instance of a subclass of `int` or `float` stands for; any other value itself.
  @inline(__always) public var plainNumber: Value {
    guard case .object(let object) = self, object.personality != nil, let number = object as? NumberObject else {
      return self
    }
    return number.number
  }
}
