/// The methods of `str`.
enum StringMethods {
  /// All methods, for the table of the type.
  static let entries: [Entry] = searching + splitting + letters + making

  /// Formatting, translation and encoding.
  private static let making: [Entry] = [
    Entry("__new__(cls, object=..., encoding=..., errors=...)", "The text of a value.") { call in
      let interpreter = call.interpreter
      let type = try call.classArgument(0)
      if call.isGiven(2) || call.isGiven(3) {
        let text = try decoded(call)
        return .object(StringObject(text).adopting(type, beyond: .str))
      }
      guard call.isGiven(1) else { return .object(StringObject("").adopting(type, beyond: .str)) }
      if type === TypeObject.str, let object = call[1].object as? StringObject, object.personality == nil {
        return call[1]
      }
      if type === TypeObject.str, case .int(let number) = call[1] {
        return .object(StringObject(ascii: String(number)))
      }
      return .object(StringObject(try interpreter.text(call[1])).adopting(type, beyond: .str))
    },
    Entry("maketrans(cls, x, y=..., z=..., /)", "A table for translate.") { call in
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
      var formatting = TemplateFormatting(interpreter, positional: nil) { name in
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
      let bytes = try TextCodec.encode(try call.string(0), try call.string(1), try call.string(2), call.interpreter)
      return .object(BytesObject(bytes))
    },
  ]

  private static func decoded(_ call: borrowing Call) throws -> String {
    let encoding = call.isGiven(2) ? try call.string(2) : "utf-8"
    let errors = call.isGiven(3) ? try call.string(3) : "strict"
    guard call.isGiven(1) else { return "" }
    if call[1].string != nil { throw call.fail(.typeError, "decoding str is not supported") }
    guard let bytes = call[1].bytes else {
      let name = call.interpreter.typeOf(call[1]).name
      throw call.fail(.typeError, "decoding to str: need a bytes-like object, \(name) found")
    }
    return try TextCodec.decode(bytes, encoding, errors, call.interpreter)
  }

  private static func translationTable(_ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    let table = DictObject()
    guard call.isGiven(2) else {
      guard let source = call[1].object as? DictObject else {
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
    guard let first = call[1].string else {
      throw call.fail(.typeError, "first maketrans argument must be a string if there is a second argument")
    }
    let (from, to) = (Array(first.unicodeScalars), Array(try call.string(2).unicodeScalars))
    guard from.count == to.count else {
      throw call.fail(.valueError, "the first two maketrans arguments must have equal length")
    }
    for (old, new) in zip(from, to) { try table.set(.int(Int(old.value)), .int(Int(new.value)), interpreter) }
    if call.isGiven(3) {
      for scalar in try call.string(3).unicodeScalars { try table.set(.int(Int(scalar.value)), .none, interpreter) }
    }
    return .object(table)
  }
}
