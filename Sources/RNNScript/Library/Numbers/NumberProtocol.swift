import BigInt

/// The operators and conversions of numbers as methods: `int.__add__(1, 2)`, `super().__round__(2)`.
enum NumberProtocol {
  private static let operators: [BinaryOperator] = [.add, .subtract, .multiply, .divide, .floorDivide, .modulo, .power]
  private static let bits: [BinaryOperator] = [.leftShift, .rightShift, .bitAnd, .bitOr, .bitXor]

  /// What ints have.
  static let integer: [Entry] =
    OperatorMethods.arithmetic(operators + bits) + OperatorMethods.ordering + OperatorMethods.unary + common + [
      Entry("__index__(self, /)", "The number as an exact integer.") { call in try exact(call) },
      Entry("__floor__(self, /)", "The number itself.") { call in try exact(call) },
      Entry("__ceil__(self, /)", "The number itself.") { call in try exact(call) },
    ]

  /// What floats have.
  static let real: [Entry] =
    OperatorMethods.arithmetic(operators) + OperatorMethods.ordering
    + OperatorMethods.unary.filter { $0.name != "__invert__" } + common + [
      rounding("__floor__", "The greatest integer that is not above.", .down),
      rounding("__ceil__", "The least integer that is not below.", .up),
    ]

  /// What complex numbers have.
  static let complex: [Entry] =
    OperatorMethods.arithmetic([.add, .subtract, .multiply, .divide, .power]) + OperatorMethods.equality
    + OperatorMethods.unary.filter { $0.name != "__invert__" } + [OperatorMethods.hash]

  private static let common: [Entry] = [
    OperatorMethods.hash,
    Entry("__int__(self, /)", "The whole part.") { call in try truncated(call) },
    Entry("__trunc__(self, /)", "The whole part.") { call in try truncated(call) },
    Entry("__float__(self, /)", "The number as a float.") { call in .float(try call.interpreter.double(call[0])) },
    Entry("__abs__(self, /)", "The absolute value.") { call in try builtin("abs", [call[0]], call) },
    Entry("__round__(self, ndigits=None, /)", "The rounded number.") { call in
      try builtin("round", [call[0], call[1]], call)
    },
    Entry("__divmod__(self, value, /)", "The pair of quotient and remainder.") { call in
      try builtin("divmod", [call[0], call[1]], call)
    },
    Entry("__rdivmod__(self, value, /)", "The pair of quotient and remainder, the other way round.") { call in
      try builtin("divmod", [call[1], call[0]], call)
    },
    Entry("__repr__(self, /)", "The digits.") { call in .text(try call.interpreter.repr(call[0])) },
    Entry("__format__(self, spec, /)", "The text by a format specification.") { call in
      .text(try call.interpreter.format(call[0], call.string(1)))
    },
  ]

  private static func exact(_ call: borrowing Call) throws -> Value { .integer(try call.interpreter.integer(call[0])) }

  private static func truncated(_ call: borrowing Call) throws -> Value {
    if case .float(let number) = call[0] { return .integer(try call.interpreter.integer(truncating: number)) }
    return try exact(call)
  }

  private static func rounding(_ name: String, _ summary: String, _ rule: FloatingPointRoundingRule) -> Entry {
    Entry("\(name)(self, /)", summary) { call in
      let number = try call.interpreter.double(call[0])
      return .integer(try call.interpreter.integer(truncating: number.rounded(rule)))
    }
  }

  /// What a builtin function says of a plain number.
  private static func builtin(_ name: Symbol, _ arguments: [Value], _ call: borrowing Call) throws -> Value {
    guard let function = call.interpreter.builtins.get(name) else { return .none }
    return try call.interpreter.call(function, arguments)
  }
}
