/// The module `unicodedata`.
enum UnicodeDataModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "unicodedata", interpreter, entries: entries, constants: [("unidata_version", .text("14.0.0"))])
  }

  /// The one character of an argument.
  private static func character(_ call: borrowing Call) throws -> Unicode.Scalar {
    guard let text = call[0].string, let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
      throw call.fail(
        .typeError,
        "\(call.function.entry.name)() argument\(call.arguments.count > 1 ? " 1" : "") must be a unicode character, not "
          + call.interpreter.typeOf(call[0]).name)
    }
    return scalar
  }

  private static func form(_ call: borrowing Call) throws -> Normalization.Form {
    guard let form = Normalization.Form(rawValue: try call.string(0)) else {
      throw call.fail(.valueError, "invalid normalization form")
    }
    return form
  }

  /// What is given where a character has no such number or name.
  private static func missing(_ call: borrowing Call, _ message: String) throws -> Value {
    if call.isGiven(1) { return call[1] }
    throw call.fail(.valueError, message)
  }

  private static let entries: [Entry] = [
    Entry("name(chr, default=..., /)", "The name of a character.") { call in
      let scalar = try character(call)
      return try scalar.properties.name.map { .text($0) } ?? missing(call, "no such name")
    },
    Entry("lookup(name, /)", "The character of a name.") { call in
      let name = try call.string(0)
      guard let scalar = UnicodeNames.scalar(named: name) else {
        throw call.interpreter.keyError(.text("undefined character name '\(name)'"))
      }
      return .text(String(scalar))
    },
    Entry("category(chr, /)", "The general category of a character.") { call in
      .text(category(try character(call)))
    },
    Entry("bidirectional(chr, /)", "The bidirectional class of a character.") { call in
      let scalar = try character(call)
      if scalar.properties.generalCategory == .unassigned { return .text("") }
      return .text(UnicodeTables.bidirectionalNames[UnicodeTables.bidirectional[scalar.value]])
    },
    Entry("combining(chr, /)", "The class of a mark that combines, 0 for other characters.") { call in
      .int(Int(try character(call).properties.canonicalCombiningClass.rawValue))
    },
    Entry("east_asian_width(chr, /)", "How wide a character is in East Asian texts.") { call in
      .text(UnicodeTables.widthNames[UnicodeTables.widths[try character(call).value]])
    },
    Entry("mirrored(chr, /)", "1 where the character is mirrored in texts from right to left.") { call in
      .int(try character(call).properties.isBidiMirrored ? 1 : 0)
    },
    Entry("decomposition(chr, /)", "What a character is made of.") { call in
      guard let entry = UnicodeTables.decompositions[try character(call).value] else { return .text("") }
      let parts = entry.parts.map { part in
        let digits = String(part.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      }
      return .text(((entry.tag.map { [$0] } ?? []) + parts).joined(separator: " "))
    },
    Entry("decimal(chr, default=..., /)", "The value of a decimal digit.") { call in
      try number(call, [.decimal], "not a decimal")
    },
    Entry("digit(chr, default=..., /)", "The value of a digit.") { call in
      try number(call, [.decimal, .digit], "not a digit")
    },
    Entry("numeric(chr, default=..., /)", "The value of a character that stands for a number.") { call in
      guard let value = try character(call).properties.numericValue else {
        return try missing(call, "not a numeric character")
      }
      return .float(value)
    },
    Entry("normalize(form, unistr, /)", "A text in a normal form.") { call in
      let text = try call.string(1)
      let form = try form(call)
      try call.interpreter.reserve(bytes: 8 * text.utf8.count)
      return .text(Normalization.normalized(text, form))
    },
    Entry("is_normalized(form, unistr, /)", "Whether a text is in a normal form.") { call in
      let text = try call.string(1)
      return .bool(Normalization.normalized(text, try form(call)).hasSameBytes(as: text))
    },
  ]

  private static func number(
    _ call: borrowing Call, _ types: [Unicode.NumericType], _ message: String
  ) throws -> Value {
    let properties = try character(call).properties
    guard let type = properties.numericType, types.contains(type), let value = properties.numericValue,
      let number = Int(exactly: value)
    else { return try missing(call, message) }
    return .int(number)
  }

  private static func category(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
