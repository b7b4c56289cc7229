import BigInt

/// The constructor, methods and attributes of `float`.
enum FloatMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, x=0.0, /)", "A float of a number or a text.") { call in
      NumberObject.make(.float(try number(call)), try call.classArgument(0), beyond: .float)
    },
    Entry("is_integer(self, /)", "Whether the number is whole.") { call in
      let x = try receiver(call)
      return .bool(x.isFinite && x == x.rounded())
    },
    Entry("conjugate(self, /)", "The number itself.") { call in .float(try receiver(call)) },
    Entry("as_integer_ratio(self, /)", "The fraction that is exactly the number.") { call in
      let x = try receiver(call)
      if x.isNaN { throw call.fail(.valueError, "cannot convert NaN to integer ratio") }
      if x.isInfinite { throw call.fail(.overflowError, "cannot convert Infinity to integer ratio") }
      if x == 0 { return .tuple([.int(0), .int(1)]) }
      // 53 bits of significand, shifted by the exponent; halved while both are even.
      let shift = Int(x.exponent) - 52
      var numerator = try call.interpreter.integer(truncating: (x.significand * 4_503_599_627_370_496.0))
      if x < 0 { numerator = -numerator }
      var denominator = BigInt(1)
      if shift > 0 { numerator <<= shift } else { denominator <<= -shift }
      let divisor = numerator.greatestCommonDivisor(with: denominator)
      return .tuple([.integer(numerator / divisor), .integer(denominator / divisor)])
    },
    Entry("hex(self, /)", "The number in hexadecimal notation.") { call in
      let x = try receiver(call)
      if let special = FloatText.special(x) { return .text(special) }
      let sign = x.sign == .minus ? "-" : ""
      if x == 0 { return .text(sign + "0x0.0p+0") }
      let isSubnormal = x.isSubnormal
      let exponent = isSubnormal ? -1022 : Int(x.exponent)
      let digits = String(x.significandBitPattern, radix: 16)
      let padded = String(repeating: "0", count: 13 - digits.utf8.count) + digits
      return .text("\(sign)0x\(isSubnormal ? 0 : 1).\(padded)p\(exponent < 0 ? "" : "+")\(exponent)")
    },
    Entry("fromhex(cls, string, /)", "The number of a text in hexadecimal notation.") { call in
      guard let text = call[1].string else {
        throw call.fail(.typeError, "bad argument type for built-in operation")
      }
      let number = Value.float(try call.interpreter.translatingText { try HexadecimalFloat.number(text) })
      return call[0].object === TypeObject.float ? number : try call.interpreter.call(call[0], [number])
    },
    Entry("__getformat__(cls, typestr, /)", "How C lays numbers out.") { _ in .text("IEEE, little-endian") },
  ]

  static let getters: [Getter] = [
    Getter("real", "The number itself.", get: { value, _ in value }),
    Getter("imag", "Zero.", get: { _, _ in .float(0) }),
  ]

  private static func number(_ call: borrowing Call) throws -> Double {
    let interpreter = call.interpreter
    if let text = call[1].string { return try interpreter.translatingText { try NumberParsing.float(text) } }
    if let bytes = call[1].bytes {
      guard let number = NumberParsing.optionalFloat(TextSearch.string(bytes.lazy.map { Unicode.Scalar($0) })) else {
        let shown = StringRepresentation.representation(bytes: bytes)
        throw call.fail(.valueError, "could not convert string to float: \(shown)")
      }
      return number
    }
    do { return try interpreter.double(call[1]) } catch let error as ScriptError {
      let type = interpreter.typeOf(call[1])
      guard error.exception.type === TypeObject.typeError, type.lookup("__float__") == nil else { throw error }
      throw call.fail(.typeError, "float() argument must be a string or a real number, not '\(type.name)'")
    }
  }

  private static func receiver(_ call: borrowing Call) throws -> Double {
    guard case .float(let x) = call[0] else { throw call.wrongReceiver("float") }
    return x
  }
}
