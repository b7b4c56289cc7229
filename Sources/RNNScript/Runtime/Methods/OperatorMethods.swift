/// The operators of native types as methods: `int.__add__(1, 2)`, `super().__add__(other)`.
///
/// They do what the native class does, whatever a subclass says, and give `NotImplemented` where it does not know.
enum OperatorMethods {
  /// The methods of some operators.
  static func binary(_ operations: [BinaryOperator], isReflected: Bool = false) -> [Entry] {
    operations.map { operation in
      let names = Symbol.operation(operation)
      let name = isReflected ? names.reflected : names.plain
      let power = operation == .power ? ", mod=None" : ""
      return Entry("\(name)(self, value\(power), /)", "The operator \(operation.rawValue).") { call in
        try apply(operation, isReflected: isReflected, call)
      }
    }
  }

  /// The methods of some operators, both ways round.
  static func arithmetic(_ operations: [BinaryOperator]) -> [Entry] {
    binary(operations) + binary(operations, isReflected: true)
  }

  /// The methods of some operators that change their receiver.
  static func inPlace(_ operations: [BinaryOperator]) -> [Entry] {
    operations.map { operation in
      Entry("\(Symbol.operation(operation).inPlace)(self, value, /)", "The operator \(operation.rawValue)=.") { call in
        try call[0].object?.inPlace(operation, call[1], call.interpreter) ?? notImplemented
      }
    }
  }

  /// `==` and `!=`, and the hash where there is one.
  static let equality = comparisons([.equal, .notEqual])

  /// All comparisons.
  static let ordering = comparisons([.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual])

  /// The hash.
  static let hash = Entry("__hash__(self, /)", "The hash.") { call in
    guard let object = call[0].object else { return .int(try call.interpreter.hash(call[0])) }
    return try object.hashValue(call.interpreter).map { .int($0) } ?? .none
  }

  private static func comparisons(_ operations: [ComparisonOperator]) -> [Entry] {
    operations.compactMap { operation in
      Symbol.comparison(operation).map { name in
        Entry("\(name)(self, value, /)", "The comparison \(operation.rawValue).") { call in
          let interpreter = call.interpreter
          if let result = interpreter.compareNumbers(operation, call[0].plainNumber, call[1].plainNumber) {
            return isKnown(call[1], to: call.function.owner) ? result : notImplemented
          }
          return try call[0].object?.compare(operation, call[1], interpreter) ?? notImplemented
        }
      }
    }
  }

  /// `-x`, `+x`, `abs(x)` and the truth of numbers.
  static let unary: [Entry] =
    UnaryOperator.byOrdinal.map { operation in
      Entry("\(operation.method)(self, /)", "The operator \(operation.sign).") { call in
        try call.interpreter.unary(operation, call[0])
      }
    } + [
      Entry("__bool__(self, /)", "Whether the number is not zero.") { call in
        if let truth = try call[0].object?.truth(call.interpreter) { return .bool(truth) }
        return .bool(try call.interpreter.truth(call[0]))
      }
    ]

  static var notImplemented: Value { .object(SingletonObject.notImplemented) }

  private static func apply(_ operation: BinaryOperator, isReflected: Bool, _ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    let (first, second) = (call[0].plainNumber, call[1].plainNumber)
    let type = call.function.owner
    if type === TypeObject.int || type === TypeObject.float {
      guard isKnown(second, to: type) else { return notImplemented }
      if operation == .power, !call[2].isNone {
        return try interpreter.power(first, second, modulo: call[2])
      }
      return try interpreter.arithmetic(operation, isReflected ? second : first, isReflected ? first : second)
        ?? notImplemented
    }
    return try first.object?.binary(operation, second, reflected: isReflected, interpreter) ?? notImplemented
  }

  /// Whether a number is of a kind that the methods of a type take: those of `int` know integers alone.
  private static func isKnown(_ value: Value, to type: TypeObject?) -> Bool {
    switch value.plainNumber {
    case .int, .bool: true
    case .float: type !== TypeObject.int
    case .object(let object): object is BigIntObject || type !== TypeObject.int && type !== TypeObject.float
    default: false
    }
  }
}
