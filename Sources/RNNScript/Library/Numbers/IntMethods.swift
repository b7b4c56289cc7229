import BigInt

/// The constructor, methods and attributes of `int`.
enum IntMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, x=..., /, base=...)", "An integer of a number, or of a text in some base.") { call in
      let type = try call.classArgument(0)
      if type === TypeObject.int, !call.isGiven(2) {
        // What most calls are needs no big integer.
        switch call[1] {
        case .int: return call[1]
        case .float(let x): if let exact = Int(exactly: x.rounded(.towardZero)) { return .int(exact) }
        default: break
        }
      }
      return NumberObject.make(.integer(try number(call)), type, beyond: .int)
    },
    Entry("bit_length(self, /)", "How many bits the magnitude takes.") { call in
      .int(try call.interpreter.integer(call[0]).magnitude.bitWidth)
    },
    Entry("bit_count(self, /)", "How many bits of the magnitude are set.") { call in
      .int(try call.interpreter.integer(call[0]).magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
    },
    Entry("conjugate(self, /)", "The number itself.") { call in .integer(try call.interpreter.integer(call[0])) },
    Entry("as_integer_ratio(self, /)", "The number and 1.") { call in
      .tuple([.integer(try call.interpreter.integer(call[0])), .int(1)])
    },
    Entry("to_bytes(self, /, length=1, byteorder='big', *, signed=False)", "The number as bytes.") { call in
      let number = try call.interpreter.integer(call[0])
      let (length, signed) = (try call.int(1), try call.bool(3))
      let isLittle = try isLittleEndian(call, 2)
      guard length >= 0 else { throw call.fail(.valueError, "length argument must be non-negative") }
      try call.interpreter.reserve(bytes: length)
      if number < 0, !signed { throw call.fail(.overflowError, "can't convert negative int to unsigned") }
      let limit = BigInt(1) << (length * 8)
      let fits =
        signed
        ? number == 0 || number == -1 && length == 0 || length > 0 && number < limit / 2 && number >= -limit / 2
        : number < limit
      guard fits else { throw call.fail(.overflowError, "int too big to convert") }
      var rest = number < 0 ? number + limit : number
      var bytes: [UInt8] = []
      for _ in 0..<length {
        bytes.append(UInt8(truncatingIfNeeded: rest.words.first ?? 0))
        rest >>= 8
      }
      return .object(BytesObject(isLittle ? bytes : bytes.reversed()))
    },
    Entry("from_bytes(cls, bytes, byteorder='big', *, signed=False)", "The number that bytes stand for.") { call in
      let isLittle = try isLittleEndian(call, 2)
      var bytes = try call.interpreter.bytes(of: call[1])
      if isLittle { bytes.reverse() }
      var number = bytes.reduce(BigInt(0)) { $0 << 8 | BigInt($1) }
      if try call.bool(3), let first = bytes.first, first >= 128 { number -= BigInt(1) << (bytes.count * 8) }
      return .integer(number)
    },
  ]

  static let getters: [Getter] = [
    Getter("real", "The number itself.", get: { value, interpreter in .integer(try interpreter.integer(value)) }),
    Getter("imag", "Zero.", get: { _, _ in .int(0) }),
    Getter("numerator", "The number itself.", get: { value, interpreter in .integer(try interpreter.integer(value)) }),
    Getter("denominator", "One.", get: { _, _ in .int(1) }),
  ]

  private static func isLittleEndian(_ call: borrowing Call, _ index: Int) throws -> Bool {
    switch try call.string(index) {
    case "little": return true
    case "big": return false
    default: throw call.fail(.valueError, "byteorder must be either 'little' or 'big'")
    }
  }

  private static func number(_ call: borrowing Call) throws -> BigInt {
    let interpreter = call.interpreter
    let value = call[1]
    if call.isGiven(2) {
      guard call.isGiven(1) else { throw call.fail(.typeError, "int() missing string argument") }
      let base = try call.int(2)
      if let text = value.string {
        return try interpreter.translatingText { try NumberParsing.integer(text, base: base) }
      }
      if let bytes = value.object as? BytesObject { return try parse(bytes, base, interpreter) }
      throw call.fail(.typeError, "int() can't convert non-string with explicit base")
    }
    guard call.isGiven(1) else { return 0 }
    if let number = interpreter.integerIfPossible(value) { return number }
    if case .float(let x) = value.plainNumber { return try interpreter.integer(truncating: x) }
    if let text = value.string { return try interpreter.translatingText { try NumberParsing.integer(text) } }
    if let bytes = value.object as? BytesObject { return try parse(bytes, 10, interpreter) }
    if value.object != nil {
      let type = interpreter.typeOf(value)
      for method in ["__int__", "__index__", "__trunc__"] as [Symbol] where type.lookup(method) != nil {
        let result = try interpreter.callMethod(value, method)
        if let number = interpreter.integerIfPossible(result) { return number }
        throw call.fail(.typeError, "\(method) returned non-int (type \(interpreter.typeOf(result).name))")
      }
    }
    throw call.fail(
      .typeError,
      "int() argument must be a string, a bytes-like object or a real number, not '\(interpreter.typeOf(value).name)'")
  }

  private static func parse(_ bytes: BytesObject, _ base: Int, _ interpreter: Interpreter) throws -> BigInt {
    guard base == 0 || (base >= 2 && base <= 36) else {
      throw interpreter.error(.valueError, "int() base must be >= 2 and <= 36, or 0")
    }
    return try interpreter.translatingText {
      do { return try NumberParsing.integer(String(decoding: bytes.value, as: UTF8.self), base: base) } catch {
        let shown = StringRepresentation.representation(bytes: bytes.value)
        throw TextFailure.value("invalid literal for int() with base \(base): \(shown.prefixScalars(200))")
      }
    }
  }
}

/// The constructor of `bool`.
enum BoolMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, x=False, /)", "The truth of a value.") { call in .bool(try call.bool(1)) }
  ]
}
