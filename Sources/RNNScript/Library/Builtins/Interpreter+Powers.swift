import BigInt

// What `pow` with three arguments and `divmod` ask of objects.
extension Interpreter {
  /// `pow(base, exponent, modulus)`.
  ///
  /// Throws TypeError where an operand is no integer and the base has no `__pow__`.
  func power(_ base: Value, _ exponent: Value, modulo modulus: Value) throws -> Value {
    if let object = base.object, object.type.isUserDefined,
      let method = object.type.hook(Symbol.operation(.power).plain),
      method.object is FunctionObject
    {
      return try callUnbound(method, base, [exponent, modulus])
    }
    guard let base = integerIfPossible(base), let exponent = integerIfPossible(exponent),
      let modulus = integerIfPossible(modulus)
    else {
      if [base, exponent, modulus].contains(where: { $0.object is ComplexObject }) {
        throw error(.valueError, "complex modulo")
      }
      let numbers = [base, exponent, modulus].allSatisfy { integerIfPossible($0) != nil || $0.plainNumber.isFloat }
      if numbers { throw error(.typeError, "pow() 3rd argument not allowed unless all arguments are integers") }
      let names = [base, exponent, modulus].map { "'\(typeOf($0).name)'" }.joined(separator: ", ")
      throw error(.typeError, "unsupported operand type(s) for ** or pow(): \(names)")
    }
    guard modulus != 0 else { throw error(.valueError, "pow() 3rd argument cannot be 0") }
    var root = base
    if exponent < 0 {
      guard let inverse = base.inverse(modulus) else {
        throw error(.valueError, "base is not invertible for the given modulus")
      }
      root = inverse
    }
    let result = root.power(exponent.magnitude.signed, modulus: modulus.magnitude.signed)
    return .integer(modulus < 0 && result > 0 ? result + modulus : result)
  }

  /// The result of a method that scripts define for a builtin function of two operands, or of its reflected form.
  func userPair(_ first: Value, _ second: Value, _ plain: Symbol, _ reflected: Symbol) throws -> Value? {
    for (value, other, name) in [(first, second, plain), (second, first, reflected)] {
      guard let object = value.object, object.type.isUserDefined, let method = object.type.hook(name),
        method.object is FunctionObject
      else { continue }
      let result = try callUnbound(method, value, [other])
      if !result.isNotImplemented { return result }
    }
    return nil
  }
}
