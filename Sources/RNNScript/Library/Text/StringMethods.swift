/// The methods of `str`.
enum StringMethods {
  /// All methods, for the table of the type.
  static let entries: [Entry] = searching + splitting + letters + making

  /// Formatting, translation and encoding.
  private static let making: [Entry] = [
    Entry("__new__(cls, object='', encoding=..., errors=...)", "The text of a value.") { call in
      let interpreter = call.interpreter
      let type = try call.classArgument(0)
      if call.isGiven(2), call[2].string == nil {
        throw call.fail(
          .typeError, "str() argument 'encoding' must be str, not \(interpreter.typeOf(call[2]).name)")
      }
      if call.isGiven(2), call[1].object is BytesObject {
        return try interpreter.callMethod(call[1], "decode", [call[2]])
      }
      if type === TypeObject.str, let object = call[1].object as? StringObject, object.personality == nil {
        return call[1]
      }
      return .object(StringObject(try interpreter.text(call[1])).adopting(type, beyond: .str))
    },
    Entry("maketrans(x, y=..., z=..., /)", "A table for translate.") { call in
      try translationTable(call)
    },
    Entry("format(self, /, *args, **kwargs)", "The text with its {} fields replaced.") { call in
      let interpreter = call.interpreter
      let named = call[2].object as? DictObject
      var formatting = TemplateFormatting(interpreter, positional: try call.values(1)) { name in
        guard let value = try named?.get(.text(name), interpreter) else {
          throw interpreter.keyError(.text(name))
        }
        return value
      }
      return .text(try formatting.format(try call.string(0)))
    },
    Entry("format_map(self, mapping, /)", "Like format, with the fields taken from a mapping.") { call in
      let interpreter = call.interpreter
      let mapping = call[1]
      var formatting = TemplateFormatting(interpreter, positional: []) { name in
        try interpreter.item(mapping, .text(name))
      }
      return .text(try formatting.format(try call.string(0)))
    },
    Entry("translate(self, table, /)", "The text with each character replaced as the table says.") { call in
      let interpreter = call.interpreter
      let table = call[1]
      var out = ""
      for scalar in try call.string(0).unicodeScalars {
        var mapped: Value?
        if let dict = table.object as? DictObject {
          mapped = try dict.get(.int(Int(scalar.value)), interpreter)
        } else {
          do { mapped = try interpreter.item(table, .int(Int(scalar.value))) } catch let error as ScriptError {
            guard error.exception.exceptionType.isSubtype(of: .lookupError) else { throw error }
          }
        }
        switch mapped {
        case nil: out.unicodeScalars.append(scalar)
        case .some(.none): break
        case .int(let code):
          guard let new = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
            throw call.fail(.valueError, "character mapping must be in range(0x110000)")
          }
          out.unicodeScalars.append(new)
        case .some(let value):
          guard let string = value.object as? StringObject else {
            throw call.fail(.typeError, "character mapping must return integer, None or str")
          }
          out += string.value
        }
      }
      return .text(out)
    },
    Entry("encode(self, /, encoding='utf-8', errors='strict')", "The text as bytes.") { call in
      let text = try call.string(0)
      switch try call.string(1).lowercased() {
      case "utf-8", "utf8", "utf_8": return .object(BytesObject(Array(text.utf8)))
      case "ascii", "us-ascii": return try encoded(call, text, limit: 128, codec: "ascii")
      case "latin-1", "latin1", "iso-8859-1": return try encoded(call, text, limit: 256, codec: "latin-1")
      default: throw call.fail(.lookupError, "unknown encoding: \(try call.string(1))")
      }
    },
  ]

  private static func translationTable(_ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    let table = DictObject()
    guard call.isGiven(1) else {
      guard let source = call[0].object as? DictObject else {
        throw call.fail(.typeError, "if you give only one argument to maketrans it must be a dict")
      }
      for (key, value) in source.items {
        guard let text = key.string else {
          try table.set(key, value, interpreter)
          continue
        }
        guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
          throw call.fail(.valueError, "string keys in translate table must be of length 1")
        }
        try table.set(.int(Int(scalar.value)), value, interpreter)
      }
      return .object(table)
    }
    let (from, to) = (Array(try call.string(0).unicodeScalars), Array(try call.string(1).unicodeScalars))
    guard from.count == to.count else {
      throw call.fail(.valueError, "the first two maketrans arguments must have equal length")
    }
    for (old, new) in zip(from, to) { try table.set(.int(Int(old.value)), .int(Int(new.value)), interpreter) }
    if call.isGiven(2) {
      for scalar in try call.string(2).unicodeScalars { try table.set(.int(Int(scalar.value)), .none, interpreter) }
    }
    return .object(table)
  }

  private static func encoded(_ call: borrowing Call, _ text: String, limit: UInt32, codec: String) throws -> Value {
    var bytes: [UInt8] = []
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if scalar.value < limit {
        bytes.append(UInt8(scalar.value))
        continue
      }
      switch try call.string(2) {
      case "ignore": break
      case "replace": bytes.append(UInt8(ascii: "?"))
      default:
        let shown = StringRepresentation.representation(String(scalar), asciiOnly: true)
        throw call.fail(
          .unicodeEncodeError,
          "'\(codec)' codec can't encode character \(shown) in position \(index): ordinal not in range(\(limit))")
      }
    }
    return .object(BytesObject(bytes))
  }
}
