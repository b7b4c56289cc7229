import RNNKit
import RNNScript

/// Python's operators on arrays and their numbers.
enum ArrayOperators {
  /// Whether a value may stand beside an array; tensors decide for themselves.
  static func isOperand(_ value: Value) -> Bool {
    switch value {
    case .int, .float, .bool: true
    case .none, .unbound: false
    case .object(let object):
      object is ArrayObject || object is ArrayScalar || object is ListObject || object is TupleObject
        || object is ComplexObject || object is RangeObject
    }
  }

  /// `one op other`, or the other way round.
  static func binary(
    _ operation: BinaryOperator, _ one: Value, _ other: Value, reflected: Bool, _ interpreter: Interpreter
  ) throws -> Value? {
    let (left, right) = reflected ? (other, one) : (one, other)
    guard isOperand(other) else { return try beyondNumbers(operation, left, right, other, interpreter) }
    if operation == .matrixMultiply { return try ArrayProducts.matmul(left, right, interpreter) }
    let isScalar = !(one.object is ArrayObject) && !(other.object is ArrayObject) && !(other.object is ListObject)
    return try Universal.named(operation).call(
      [left, right], UniversalOptions(warnsAs: isScalar ? "scalar " : ""), interpreter)
  }

  /// An operation with None or a text, which NumPy words as one of elements; nil for all others.
  private static func beyondNumbers(
    _ operation: BinaryOperator, _ left: Value, _ right: Value, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    if other.isNone {
      func kind(_ value: Value) -> String {
        guard let tensor = value.arrayOperand else { return "NoneType" }
        return tensor.dtype == .bool
          ? "bool" : tensor.dtype.isIntegral ? "int" : tensor.dtype.isComplex ? "complex" : "float"
      }
      throw interpreter.error(
        .typeError, "unsupported operand type(s) for \(operation.rawValue): '\(kind(left))' and '\(kind(right))'")
    }
    guard other.object is StringObject, operation != .matrixMultiply else { return nil }
    return try ObjectArrays.instead(
      of: Universal.named(operation).name, CallArguments([left, right]), interpreter,
      ObjectElements(message: "texts and numbers cannot be combined by \(operation.rawValue)"))
  }

  /// `one op other`, element by element; `==` with what is no array is never true.
  static func compare(
    _ operation: ComparisonOperator, _ one: Value, _ other: Value, _ interpreter: Interpreter
  ) throws -> Value? {
    guard let function = Universal.named(operation) else { return nil }
    guard isOperand(other) else {
      if other.object is StringObject, operation != .equal, operation != .notEqual {
        return try ObjectArrays.instead(
          of: function.name, CallArguments([one, other]), interpreter,
          ObjectElements(message: "texts and numbers cannot be compared"))
      }
      guard operation == .equal || operation == .notEqual, let tensor = one.arrayOperand else { return nil }
      let flag = operation == .notEqual
      if one.object is ArrayScalar { return .bool(flag) }
      return .array(try Tensor.full(tensor.shape, .bool(flag), dtype: .bool))
    }
    return try function.call([one, other], interpreter)
  }

  /// The methods behind the operators, for classes and calls by name.
  static let methods: [Entry] = {
    var entries: [Entry] = []
    for (name, operation) in names {
      entries.append(
        Entry("__\(name)__(self, value, /)", "self \(operation.rawValue) value.") { call in
          try binary(operation, call[0], call[1], reflected: false, call.interpreter) ?? .notImplemented(call)
        })
      entries.append(
        Entry("__r\(name)__(self, value, /)", "value \(operation.rawValue) self.") { call in
          try binary(operation, call[0], call[1], reflected: true, call.interpreter) ?? .notImplemented(call)
        })
    }
    for (name, operation) in comparisons {
      entries.append(
        Entry("__\(name)__(self, value, /)", "self \(operation.rawValue) value.") { call in
          try compare(operation, call[0], call[1], call.interpreter) ?? .notImplemented(call)
        })
    }
    return entries
  }()

  /// The methods behind `+=` and its like, which only arrays have.
  static let inPlaceMethods: [Entry] = names.map { name, operation in
    Entry("__i\(name)__(self, value, /)", "self \(operation.rawValue)= value.") { call in
      try call.interpreter.inPlace(operation, call[0], call[1])
    }
  }

  private static let names: [(String, BinaryOperator)] = [
    ("add", .add), ("sub", .subtract), ("mul", .multiply), ("truediv", .divide), ("floordiv", .floorDivide),
    ("mod", .modulo), ("pow", .power), ("matmul", .matrixMultiply), ("lshift", .leftShift), ("rshift", .rightShift),
    ("and", .bitAnd), ("or", .bitOr), ("xor", .bitXor),
  ]

  private static let comparisons: [(String, ComparisonOperator)] = [
    ("eq", .equal), ("ne", .notEqual), ("lt", .less), ("le", .lessOrEqual), ("gt", .greater), ("ge", .greaterOrEqual),
  ]
}

extension Value {
  /// What an operator's method gives for operands that it does not know.
  static func notImplemented(_ call: borrowing Call) -> Value {
    .object(SingletonObject.notImplemented)
  }
}
