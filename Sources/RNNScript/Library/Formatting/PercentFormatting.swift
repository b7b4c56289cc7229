import BigInt

/// `template % values`: C's formatting as Python has it.
struct PercentFormatting {
  /// One conversion: `%(key)#0- +width.precision type`.
  private struct Conversion {
    var specification = FormatSpecification()
    var isLeft = false
    var isZeroFilled = false
    var type: Unicode.Scalar = "s"
  }

  private let interpreter: Interpreter
  private let scalars: [Unicode.Scalar]
  private let operand: Value
  /// Whether the template is one of bytes.
  private let isBytes: Bool
  private var arguments: [Value]
  private var nextArgument = 0
  private var usesKeys = false
  private var position = 0

  private init(_ interpreter: Interpreter, _ template: [Unicode.Scalar], _ operand: Value, isBytes: Bool = false) {
    self.interpreter = interpreter
    scalars = template
    self.isBytes = isBytes
    self.operand = operand
    arguments = (operand.object as? TupleObject)?.elements.map { $0 } ?? [operand]
  }

  /// The text of `template % operand`.
  static func format(_ template: String, _ operand: Value, _ interpreter: Interpreter) throws -> String {
    var formatting = PercentFormatting(interpreter, Array(template.unicodeScalars), operand)
    return String(try formatting.run())
  }

  /// The bytes of `template % operand`: each byte stands for the character of its number meanwhile.
  static func format(bytes template: [UInt8], _ operand: Value, _ interpreter: Interpreter) throws -> [UInt8] {
    var formatting = PercentFormatting(interpreter, template.map { Unicode.Scalar($0) }, operand, isBytes: true)
    return try formatting.run().map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private mutating func run() throws -> String.UnicodeScalarView {
    var out = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      guard scalar == "%" else {
        out.append(scalar)
        continue
      }
      out.append(contentsOf: try conversion().unicodeScalars)
    }
    let isMapping = !(operand.object is TupleObject || operand.object is StringObject) && isSubscriptable
    if !usesKeys, nextArgument < arguments.count, !isMapping {
      let kind = isBytes ? "bytes" : "string"
      throw interpreter.error(.typeError, "not all arguments converted during \(kind) formatting")
    }
    return out
  }

  /// Whether the operand has `__getitem__`: CPython lets such an operand go unused.
  private var isSubscriptable: Bool {
    guard operand.object != nil else { return false }
    return interpreter.typeOf(operand).lookup("__getitem__") != nil
      || operand.object is DictObject || operand.object is ListObject
  }

  private mutating func next() throws -> Value {
    guard nextArgument < arguments.count else {
      throw interpreter.error(.typeError, "not enough arguments for format string")
    }
    nextArgument += 1
    return arguments[nextArgument - 1]
  }

  private func peek() throws -> Unicode.Scalar {
    guard position < scalars.count else { throw interpreter.error(.valueError, "incomplete format") }
    return scalars[position]
  }

  private mutating func conversion() throws -> String {
    var conversion = Conversion()
    let start = position
    if try peek() == "(" { try takeKey() }
    flags: while true {
      switch try peek() {
      case "-": conversion.isLeft = true
      case "+": conversion.specification.sign = "+"
      case " ": if conversion.specification.sign == nil { conversion.specification.sign = " " }
      case "#": conversion.specification.alternate = true
      case "0": conversion.isZeroFilled = true
      default: break flags
      }
      position += 1
    }
    if let width = try number("width") {
      if width < 0 { conversion.isLeft = true }
      conversion.specification.width = abs(max(width, -Int.max))
    }
    if try peek() == "." {
      position += 1
      conversion.specification.precision = max(0, try number("precision") ?? 0)
    }
    if ["h", "l", "L"].contains(try peek()) { position += 1 }
    conversion.type = try peek()
    position += 1
    if conversion.type == "%", start == position - 1 { return "%" }
    let value = try next()
    guard (isBytes ? "diouxXeEfFgGcrsab" : "diouxXeEfFgGcrsa").unicodeScalars.contains(conversion.type) else {
      let type = conversion.type
      let shown = type.value > 31 && type.value < 128 ? String(type) : "?"
      throw interpreter.error(
        .valueError,
        "unsupported format character '\(shown)' (0x\(String(type.value, radix: 16))) at index \(position - 1)")
    }
    try interpreter.reserve(bytes: conversion.specification.estimatedSize)
    return try format(value, &conversion)
  }

  private mutating func takeKey() throws {
    guard operand.object != nil, !(operand.object is TupleObject), !(operand.object is StringObject), isSubscriptable
    else { throw interpreter.error(.typeError, "format requires a mapping") }
    position += 1
    let start = position
    var open = 1
    while position < scalars.count, open > 0 {
      if scalars[position] == "(" { open += 1 }
      if scalars[position] == ")" { open -= 1 }
      position += 1
    }
    guard open == 0 else { throw interpreter.error(.valueError, "incomplete format key") }
    let key = TextSearch.string(scalars[start..<(position - 1)])
    let name = isBytes ? Value.object(BytesObject(Self.bytes(key.unicodeScalars))) : .text(key)
    arguments = [try interpreter.item(operand, name)]
    nextArgument = 0
    usesKeys = true
  }

  /// A width or precision: digits, or `*` for the next argument.
  private mutating func number(_ what: String) throws -> Int? {
    if try peek() == "*" {
      position += 1
      let value = try next()
      switch value {
      case .int(let number): return number
      case .bool(let flag): return flag ? 1 : 0
      case .object(let object) where object is BigIntObject:
        let type = what == "width" ? "ssize_t" : "int"
        throw interpreter.error(.overflowError, "Python int too large to convert to C \(type)")
      default: throw interpreter.error(.typeError, "* wants int")
      }
    }
    do { return try FormatSpecification.integer(scalars, &position) } catch {
      throw interpreter.error(.valueError, "\(what) too big")
    }
  }

  private func format(_ value: Value, _ conversion: inout Conversion) throws -> String {
    conversion.specification.alignment = conversion.isLeft ? .left : .right
    switch conversion.type {
    case "s" where isBytes, "b": return place(try text(bytesOf: value), conversion)
    case "r" where isBytes: return place(StringRepresentation.asciiOnly(try interpreter.repr(value)), conversion)
    case "s": return place(try interpreter.text(value), conversion)
    case "r": return place(try interpreter.repr(value), conversion)
    case "a": return place(StringRepresentation.asciiOnly(try interpreter.repr(value)), conversion)
    case "c":
      conversion.specification.precision = nil
      return place(try character(value), conversion)
    case "e", "E", "f", "F", "g", "G":
      return try interpreter.translatingText {
        fillWithZeros(&conversion)
        conversion.specification.type = conversion.type
        return try NumberFormatting.float(interpreter.double(value), specification: conversion.specification)
      }
    default: return try integer(value, &conversion)
    }
  }

  private func fillWithZeros(_ conversion: inout Conversion) {
    guard conversion.isZeroFilled, !conversion.isLeft else { return }
    conversion.specification.fill = "0"
    conversion.specification.alignment = .afterSign
  }

  private func place(_ text: String, _ conversion: Conversion) -> String {
    var text = text
    if let precision = conversion.specification.precision, precision < text.utf8.count {
      text = TextSearch.string(text.unicodeScalars.prefix(precision))
    }
    return conversion.specification.padded(text, default: .right)
  }

  private static func bytes(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8] {
    scalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private func text(bytesOf value: Value) throws -> String {
    if let bytes = value.bytes { return TextSearch.string(bytes.lazy.map { Unicode.Scalar($0) }) }
    let name = interpreter.typeOf(value).name
    guard value.isObject, interpreter.typeOf(value).hook("__bytes__") != nil,
      let bytes = try interpreter.callMethod(value, "__bytes__").bytes
    else {
      throw interpreter.error(
        .typeError, "%b requires a bytes-like object, or an object that implements __bytes__, not '\(name)'")
    }
    return TextSearch.string(bytes.lazy.map { Unicode.Scalar($0) })
  }

  private func byteCharacter(_ value: Value) throws -> String {
    if let bytes = value.bytes, bytes.count == 1 { return String(Unicode.Scalar(bytes[0])) }
    guard let number = interpreter.integerIfPossible(value) else {
      throw interpreter.error(
        .typeError, "%c requires an integer in range(256) or a single byte")
    }
    guard let byte = UInt8(exactly: number) else {
      throw interpreter.error(.overflowError, "%c arg not in range(256)")
    }
    return String(Unicode.Scalar(byte))
  }

  private func character(_ value: Value) throws -> String {
    if isBytes { return try byteCharacter(value) }
    if let string = value.object as? StringObject, string.value.unicodeScalars.count == 1 { return string.value }
    guard let number = interpreter.integerIfPossible(value) else {
      throw interpreter.error(.typeError, "%c requires int or char")
    }
    guard number >= 0, number < 0x110000 else {
      throw interpreter.error(.overflowError, "%c arg not in range(0x110000)")
    }
    return String(UInt32(exactly: number).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
  }

  /// What `__int__` or `__index__` of an object gives.
  private func conversionMethod(of value: Value, _ isDecimal: Bool) throws -> BigInt? {
    guard let object = value.object else { return nil }
    if isDecimal, object.type.lookup(.intConversion) != nil {
      return interpreter.integerIfPossible(try interpreter.callMethod(value, .intConversion))
    }
    return object.type.lookup(.index) == nil ? nil : try interpreter.integer(value)
  }

  private func integer(_ value: Value, _ conversion: inout Conversion) throws -> String {
    let isDecimal = "diu".unicodeScalars.contains(conversion.type)
    let number: BigInt
    if let exact = interpreter.integerIfPossible(value) {
      number = exact
    } else if isDecimal, case .float(let double) = value.plainNumber {
      number = try interpreter.integer(truncating: double)
    } else if let converted = try conversionMethod(of: value, isDecimal) {
      number = converted
    } else {
      let need = isDecimal ? "a real number" : "an integer"
      throw interpreter.error(
        .typeError, "%\(conversion.type) format: \(need) is required, not \(interpreter.typeOf(value).name)")
    }
    var digits: String
    switch conversion.type {
    case "x": digits = String(number.magnitude, radix: 16)
    case "X": digits = String(number.magnitude, radix: 16, uppercase: true)
    case "o": digits = String(number.magnitude, radix: 8)
    default: digits = try interpreter.decimalDigits(of: number.magnitude)
    }
    if let precision = conversion.specification.precision, precision > digits.utf8.count {
      digits = String(repeating: "0", count: precision - digits.utf8.count) + digits
    }
    fillWithZeros(&conversion)
    conversion.specification.precision = nil
    conversion.specification.type = isDecimal ? "d" : conversion.type
    return try NumberFormatting.integer(
      negative: number < 0, specification: conversion.specification, typeName: "int", digits: { _ in digits },
      codePoint: nil, double: { 0 })
  }
}
