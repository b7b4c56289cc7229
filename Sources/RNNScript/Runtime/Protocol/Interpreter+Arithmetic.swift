import BigInt

// Operators: numbers first, then the operands' own ideas.
extension Interpreter {
  /// `a operation b`.
  ///
  /// Throws TypeError where neither operand supports it.
  public func binary(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    if let result = try arithmetic(operation, a, b) { return result }
    if let result = try binaryOfObjects(operation, a, b) { return result }
    throw unsupported(operation.rawValue, a, b, isPower: operation == .power)
  }

  /// `a operation= b`.
  public func inPlace(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    if let result = try arithmetic(operation, a, b) { return result }
    if case .object(let object) = a {
      try enterNative()
      defer { leaveNative() }
      if object.hasUserType, let result = try overriding(object, Symbol.operation(operation).inPlace, [b]),
        !result.isNotImplemented
      {
        return result
      }
      if let result = try object.inPlace(operation, b, self), !result.isNotImplemented { return result }
    }
    if let result = try binaryOfObjects(operation, a, b) { return result }
    throw unsupported("\(operation.rawValue)=", a, b, isPower: operation == .power)
  }

  private func unsupported(_ sign: String, _ a: Value, _ b: Value, isPower: Bool) -> ScriptError {
    let shown = isPower && sign == "**" ? "** or pow()" : sign
    return error(
      .typeError, "unsupported operand type(s) for \(shown): '\(typeOf(a).name)' and '\(typeOf(b).name)'")
  }

  private func binaryOfObjects(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    try enterNative()
    defer { leaveNative() }
    let typeA = typeOf(a)
    let typeB = typeOf(b)
    if typeA !== typeB, typeB.isUserDefined, typeB.isSubtype(of: typeA), case .object(let second) = b,
      let result = try operand(second, operation, a, reflected: true)
    {
      return result
    }
    if case .object(let first) = a, let result = try operand(first, operation, b, reflected: false) { return result }
    if case .object(let second) = b, let result = try operand(second, operation, a, reflected: true) { return result }
    return nil
  }

  private func operand(
    _ object: Object, _ operation: BinaryOperator, _ other: Value, reflected: Bool
  ) throws -> Value? {
    if object.hasUserType {
      let names = Symbol.operation(operation)
      if let result = try overriding(object, reflected ? names.reflected : names.plain, [other]) {
        return result.isNotImplemented ? nil : result
      }
    }
    return try object.binary(operation, other, reflected: reflected, self)
  }

  /// `-a`, `+a`, `~a`.
  public func unary(_ operation: UnaryOperator, _ value: Value) throws -> Value {
    switch value {
    case .int(let number):
      switch operation {
      case .plus: return value
      case .invert: return .int(~number)
      case .minus:
        if number == .min { return .integer(-Self.exactInteger(number)) }
        return .int(-number)
      }
    case .bool(let flag): return try unary(operation, .int(flag ? 1 : 0))
    case .float(let number):
      if operation == .plus { return value }
      if operation == .minus { return .float(-number) }
    case .object(let big as BigIntObject):
      switch operation {
      case .plus: return value
      case .minus: return .integer(-big.value)
      case .invert: return .integer(-big.value - 1)
      }
    case .object(let object):
      if let result = try object.unary(operation, self) { return result }
      if object.hasUserType, let result = try overriding(object, operation.method) { return result }
    default: break
    }
    throw error(.typeError, "bad operand type for unary \(operation.sign): '\(typeOf(value).name)'")
  }

  /// The value as a Double where it is a number or has `__float__`; nil where not.
  public func doubleValue(_ value: Value) throws -> Double? {
    switch value {
    case .float(let number): return number
    case .int(let number): return Double(number)
    case .bool(let flag): return flag ? 1 : 0
    case .object(let object):
      if let big = object as? BigIntObject { return try double(big.value) }
      if let method = object.type.hook(.floatConversion) {
        let result = try callUnbound(method, value)
        guard case .float(let number) = result else {
          throw error(
            .typeError, "\(object.type.name).__float__ returned non-float (type \(typeOf(result).name))")
        }
        return number
      }
      if object.type.hook(.index) != nil, let number = try indexValue(value) { return Double(number) }
      return nil
    default: return nil
    }
  }
}
