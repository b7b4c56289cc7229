extension Builtins {
  /// What turns values into text.
  static let texts: [Entry] = [
    Entry("repr(obj, /)", "The text that shows a value in code.") { call in .text(try call.interpreter.repr(call[0])) },
    Entry("ascii(obj, /)", "Like repr, with ASCII only.") { call in
      .text(StringRepresentation.asciiOnly(try call.interpreter.repr(call[0])))
    },
    Entry("format(value, format_spec='', /)", "The value in the form of a specification.") { call in
      .text(try call.interpreter.format(call[0], call.string(1)))
    },
    Entry("chr(i, /)", "The character of a code point.", example: "chr(104)") { call in
      let code = try call.int(0)
      guard code >= 0, code < 0x110000 else { throw call.fail(.valueError, "chr() arg not in range(0x110000)") }
      return .text(String(UInt32(exactly: code).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"))
    },
    Entry("ord(c, /)", "The code point of a character.", example: "ord('h')") { call in
      if let bytes = call[0].object as? BytesObject {
        guard bytes.value.count == 1, let byte = bytes.value.first else {
          throw call.fail(
            .typeError, "ord() expected a character, but string of length \(bytes.value.count) found")
        }
        return .int(Int(byte))
      }
      guard let text = call[0].string else {
        throw call.fail(
          .typeError, "ord() expected string of length 1, but \(call.interpreter.typeOf(call[0]).name) found")
      }
      guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
        throw call.fail(
          .typeError, "ord() expected a character, but string of length \(text.unicodeScalars.count) found")
      }
      return .int(Int(scalar.value))
    },
  ]
}
