import BigInt

/// The entrances to formatting for the runtime: `format(value, specification)` and `template % values`.
enum Formatting {
  /// `format(value, specification)` of the builtin kinds.
  ///
  /// Throws ValueError, and TypeError for other kinds.
  static func format(_ value: Value, _ specification: String, _ interpreter: Interpreter) throws -> String {
    if specification.isEmpty { return try interpreter.text(value) }
    let typeName = interpreter.typeOf(value).name
    return try interpreter.translatingText {
      switch value {
      case .int, .bool: return try integer(value, specification, typeName, interpreter)
      case .float(let x):
        let parsed = try parse(specification, typeName, alignsRight: true, interpreter)
        return try NumberFormatting.float(x, specification: parsed, typeName: typeName)
      case .object(let object):
        switch object {
        case is BigIntObject: return try integer(value, specification, typeName, interpreter)
        case let string as StringObject:
          let parsed = try parse(specification, typeName, alignsRight: false, interpreter)
          return try NumberFormatting.string(string.value, specification: parsed, typeName: typeName)
        case let complex as ComplexObject: return try format(complex, specification, interpreter)
        default: break
        }
      default: break
      }
      throw TextFailure.type("unsupported format string passed to \(typeName).__format__")
    }
  }

  /// The implementation of `template % values`.
  static func percent(_ template: String, _ values: Value, _ interpreter: Interpreter) throws -> String {
    try PercentFormatting.format(template, values, interpreter)
  }

  private static func parse(
    _ text: String, _ typeName: String, alignsRight: Bool, _ interpreter: Interpreter
  ) throws -> FormatSpecification {
    let parsed = try FormatSpecification(text, typeName: typeName, alignsRight: alignsRight)
    try interpreter.reserve(bytes: parsed.estimatedSize)
    return parsed
  }

  private static func integer(
    _ value: Value, _ specification: String, _ typeName: String, _ interpreter: Interpreter
  ) throws -> String {
    let parsed = try parse(specification, typeName, alignsRight: true, interpreter)
    let number = try interpreter.integer(value)
    return try NumberFormatting.integer(
      negative: number < 0, specification: parsed, typeName: typeName,
      digits: { radix in
        radix == 10 ? try interpreter.decimalDigits(of: number.magnitude) : String(number.magnitude, radix: radix)
      }, codePoint: Int(exactly: number), double: { try interpreter.double(value) })
  }

  /// A complex number: both parts in the same form, the field around them.
  private static func format(
    _ complex: ComplexObject, _ specification: String, _ interpreter: Interpreter
  ) throws -> String {
    let whole = try parse(specification, "complex", alignsRight: true, interpreter)
    if let type = whole.type, !"eEfFgGn".unicodeScalars.contains(type) { throw whole.unknownType(for: "complex") }
    if whole.fill == "0" { throw TextFailure.value("Zero padding is not allowed in complex format specifier") }
    if whole.alignment == .afterSign {
      throw TextFailure.value("'=' alignment flag is not allowed in complex format specifier")
    }
    var part = whole
    part.width = nil
    var imaginary = part
    imaginary.sign = "+"
    func text(_ x: Double, _ form: FormatSpecification) throws -> String {
      guard whole.type == nil else { return try NumberFormatting.float(x, specification: form, typeName: "complex") }
      // Without a type the digits are those of repr, or so many significant ones.
      var form = form
      if form.precision != nil {
        form.type = "g"
        return try NumberFormatting.float(x, specification: form, typeName: "complex")
      }
      let shown = try NumberFormatting.float(x, specification: form, typeName: "complex")
      return shown.hasSuffix(".0") ? String(shown.dropLast(2)) : shown
    }
    if whole.type == nil, complex.real == 0, complex.real.sign == .plus {
      part.sign = whole.sign
      return whole.padded(try text(complex.imaginary, part) + "j", default: .right)
    }
    let both = try text(complex.real, part) + text(complex.imaginary, imaginary) + "j"
    return whole.padded(whole.type == nil ? "(\(both))" : both, default: .right)
  }
}
