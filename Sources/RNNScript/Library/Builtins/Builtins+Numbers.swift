import BigInt

extension Builtins {
  /// What computes with numbers.
  static let numbers: [Entry] = [
    Entry("abs(x, /)", "The absolute value.", example: "abs(-2)") { call in
      let interpreter = call.interpreter
      switch call[0] {
      case .int(let number): return number == .min ? .integer(BigInt(number).magnitude.signed) : .int(abs(number))
      case .float(let number): return .float(abs(number))
      case .bool(let flag): return .int(flag ? 1 : 0)
      default: break
      }
      switch call[0].object {
      case let big as BigIntObject: return .integer(big.value.magnitude.signed)
      case let complex as ComplexObject: return .float(hypotenuse(complex.real, complex.imaginary))
      default: return try special(call, "__abs__", else: "bad operand type for abs(): ")
      }
    },
    Entry("round(number, ndigits=None)", "Rounded to some digits behind the point, ties to even.") { call in
      let interpreter = call.interpreter
      if call[0].object is NumberObject {
        return try interpreter.callMethod(call[0], "__round__", call[1].isNone ? [] : [call[1]])
      }
      switch call[0] {
      case .float(let x):
        if call[1].isNone, let exact = Int(exactly: x.rounded(.toNearestOrEven)) { return .int(exact) }
        guard !call[1].isNone else { return .integer(try interpreter.integer(truncating: x.rounded(.toNearestOrEven))) }
        let digits = try call.int(1)
        return .float(try interpreter.translatingText { try Rounding.round(x, digits: digits) })
      case .int where call[1].isNone: return call[0]
      case .int, .bool: return .integer(try roundedInteger(call))
      default: break
      }
      if call[0].object is BigIntObject { return .integer(try roundedInteger(call)) }
      guard interpreter.typeOf(call[0]).lookup("__round__") != nil else {
        throw call.fail(.typeError, "type \(interpreter.typeOf(call[0]).name) doesn't define __round__ method")
      }
      return try interpreter.callMethod(call[0], "__round__", call[1].isNone ? [] : [call[1]])
    },
    Entry("divmod(x, y, /)", "The pair of quotient and remainder.") { call in
      let interpreter = call.interpreter
      if let result = try interpreter.userPair(call[0], call[1], "__divmod__", "__rdivmod__") { return result }
      let (first, second) = (call[0].plainNumber, call[1].plainNumber)
      func isNumber(_ value: Value) -> Bool { interpreter.integerIfPossible(value) != nil || value.isFloat }
      guard isNumber(first), isNumber(second) else {
        if call[0].object != nil, interpreter.typeOf(call[0]).lookup("__divmod__") != nil {
          let result = try interpreter.callMethod(call[0], "__divmod__", [call[1]])
          if !result.isNotImplemented { return result }
        }
        let (first, second) = (interpreter.typeOf(call[0]).name, interpreter.typeOf(call[1]).name)
        throw call.fail(.typeError, "unsupported operand type(s) for divmod(): '\(first)' and '\(second)'")
      }
      if first.isFloat || second.isFloat, try interpreter.double(second) == 0 {
        throw call.fail(.zeroDivisionError, "float divmod()")
      }
      return .tuple([
        try interpreter.binary(.floorDivide, first, second), try interpreter.binary(.modulo, first, second),
      ])
    },
    Entry("pow(base, exp, mod=None)", "base to the power of exp; the remainder by mod where given.") { call in
      let interpreter = call.interpreter
      guard !call[2].isNone else { return try interpreter.binary(.power, call[0], call[1]) }
      return try interpreter.power(call[0], call[1], modulo: call[2])
    },
    based("hex", "The hexadecimal digits of an integer.", 16, "0x"),
    based("oct", "The octal digits of an integer.", 8, "0o"),
    based("bin", "The binary digits of an integer.", 2, "0b"),
  ]

  private static func based(_ name: String, _ summary: String, _ radix: Int, _ prefix: String) -> Entry {
    Entry("\(name)(number, /)", summary) { call in
      let number = try call.interpreter.integer(call[0])
      return .text((number < 0 ? "-" : "") + prefix + String(number.magnitude, radix: radix))
    }
  }

  /// Calls a method that makes a builtin work on objects.
  static func special(_ call: borrowing Call, _ method: Symbol, else message: String) throws -> Value {
    let interpreter = call.interpreter
    guard interpreter.typeOf(call[0]).lookup(method) != nil else {
      throw call.fail(.typeError, "\(message)'\(interpreter.typeOf(call[0]).name)'")
    }
    return try interpreter.callMethod(call[0], method)
  }

  private static func roundedInteger(_ call: borrowing Call) throws -> BigInt {
    let number = try call.interpreter.integer(call[0])
    guard let digits = try call.optionalInt(1), digits < 0 else { return number }
    let places = digits.magnitude
    // More places than digits round to nothing.
    guard places <= UInt(number.bitWidth) else { return 0 }
    let unit = BigInt(10).power(Int(places))
    let (quotient, remainder) = number.magnitude.quotientAndRemainder(dividingBy: unit.magnitude)
    let twice = remainder * 2
    let up = twice > unit.magnitude || (twice == unit.magnitude && quotient % 2 == 1)
    let result = BigInt((up ? quotient + 1 : quotient) * unit.magnitude)
    return number < 0 ? -result : result
  }
}

extension BigUInt {
  /// The same number with a sign.
  var signed: BigInt { BigInt(self) }
}

extension Value {
  /// Whether the value is a `float`.
  var isFloat: Bool {
    if case .float = self { return true }
    return false
  }
}
