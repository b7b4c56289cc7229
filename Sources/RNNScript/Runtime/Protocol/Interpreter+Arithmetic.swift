import BigInt

// Operators: numbers first, then the operands' own ideas.
extension Interpreter {
  /// `a operation b`.
  ///
  /// Throws TypeError where neither operand supports it.
  public func binary(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value {
    if let result = try arithmetic(operation, a, b) { return result }
    if let result = try binaryOfObjects(operation, a, b) { return result }
    throw unsupported(operation, operation.rawValue, a, b)
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
    throw unsupported(operation, "\(operation.rawValue)=", a, b)
  }

  private func unsupported(_ operation: BinaryOperator, _ sign: String, _ a: Value, _ b: Value) -> ScriptError {
    if operation == .multiply {
      let sequences: [TypeObject] = [.str, .list, .tuple, .bytes, .bytearray]
      func isSequence(_ value: Value) -> Bool { sequences.contains { typeOf(value).isSubtype(of: $0) } }
      if isSequence(a) || isSequence(b) {
        let other = typeOf(isSequence(a) ? b : a).name
        return error(.typeError, "can't multiply sequence by non-int of type '\(other)'")
      }
    }
    let shown = sign == "**" ? "** or pow()" : sign
    return error(
      .typeError, "unsupported operand type(s) for \(shown): '\(typeOf(a).name)' and '\(typeOf(b).name)'")
  }

  private func binaryOfObjects(_ operation: BinaryOperator, _ a: Value, _ b: Value) throws -> Value? {
    try enterNative()
    defer { leaveNative() }
    let typeA = typeOf(a)
    let typeB = typeOf(b)
    var isAsked = false
    if typeA !== typeB, typeB.isUserDefined, typeB.isSubtype(of: typeA), case .object(let second) = b {
      if let result = try operand(second, operation, a, reflected: true) { return result }
      isAsked = true
    }
    if case .object(let first) = a, let result = try operand(first, operation, b, reflected: false) { return result }
    if isAsked || (typeA === typeB && typeA.isUserDefined) { return nil }
    if case .object(let second) = b, let result = try operand(second, operation, a, reflected: true) { return result }
    return nil
  }

  /// Whether the right operand may know what to do where the left one, a sequence, does not.
  func mayReflect(_ operation: BinaryOperator, _ value: Value) -> Bool {
    guard case .object(let object) = value, !(object is BigIntObject || object is ComplexObject) else { return false }
    return object.type.hook(Symbol.operation(operation).reflected) != nil
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
      if object.hasUserType, let result = try overriding(object, operation.method) { return result }
      if let result = try object.unary(operation, self) { return result }
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
      if let number = object as? NumberObject { return try doubleValue(number.number) }
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
