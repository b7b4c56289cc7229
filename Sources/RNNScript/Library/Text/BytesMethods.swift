/// The constructor and methods of `bytes`.
enum BytesMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, source=..., encoding=..., errors=...)", "Bytes of numbers, of a text, or so many zeros.") {
      call in
      let (type, made) = (try call.classArgument(0), try make(call))
      guard type !== TypeObject.bytes, let bytes = made.object as? BytesObject else { return made }
      return .object(BytesObject(bytes.value).adopting(type, beyond: .bytes))
    },
    Entry("decode(self, /, encoding='utf-8', errors='strict')", "The text that the bytes stand for.") { call in
      let bytes = try receiver(call)
      switch try call.string(1).lowercased() {
      case "utf-8", "utf8", "utf_8", "ascii", "us-ascii":
        if try call.string(2) == "strict", let place = invalidOffset(bytes) {
          throw call.fail(
            .unicodeDecodeError,
            "'utf-8' codec can't decode byte 0x\(String(bytes[place], radix: 16)) in position \(place): "
              + "invalid start byte")
        }
        return .text(bytes)
      case "latin-1", "latin1", "iso-8859-1": return .text(TextSearch.string(bytes.map { Unicode.Scalar($0) }))
      default: throw call.fail(.lookupError, "unknown encoding: \(try call.string(1))")
      }
    },
    Entry("hex(self, /)", "The bytes as pairs of hexadecimal digits.") { call in
      .text(try receiver(call).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
    },
    Entry("find(self, sub, /)", "The lowest index where sub stands, or -1.") { call in
      .int(TextSearch.first(try searched(call), in: try receiver(call)) ?? -1)
    },
    Entry("count(self, sub, /)", "How often sub stands in the bytes.") { call in
      let needle = try searched(call)
      let bytes = try receiver(call)
      return .int(needle.isEmpty ? bytes.count + 1 : TextSearch.count(needle, in: bytes))
    },
    Entry("startswith(self, prefix, /)", "Whether the bytes begin with prefix.") { call in
      .bool(TextSearch.matches(try argument(call, 1), in: try receiver(call), at: 0))
    },
    Entry("endswith(self, suffix, /)", "Whether the bytes end with suffix.") { call in
      let (bytes, suffix) = (try receiver(call), try argument(call, 1))
      return .bool(TextSearch.matches(suffix, in: bytes, at: bytes.count - suffix.count))
    },
    Entry("split(self, /, sep=None, maxsplit=-1)", "The parts between separators.") { call in
      let bytes = try receiver(call)
      if call[1].isNone {
        let words = TextSearch.words(TextSearch.string(bytes.map { Unicode.Scalar($0) }), limit: try call.int(2))
        return .list(words.map { .object(BytesObject($0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })) })
      }
      let separator = try argument(call, 1)
      guard !separator.isEmpty else { throw call.fail(.valueError, "empty separator") }
      return .list(
        TextSearch.split(bytes, separator, limit: try call.int(2)).map { .object(BytesObject(Array($0))) })
    },
    Entry("replace(self, old, new, count=-1, /)", "The bytes with old replaced by new.") { call in
      let (old, new) = (try argument(call, 1), try argument(call, 2))
      guard !old.isEmpty else { throw call.fail(.valueError, "empty pattern") }
      let bytes = try receiver(call)
      let growth = TextSearch.count(old, in: bytes).multipliedReportingOverflow(by: new.count)
      try call.interpreter.reserve(bytes: growth.overflow ? Int.max : growth.partialValue)
      return .object(BytesObject(TextSearch.replace(old, with: new, in: bytes, limit: try call.int(3))))
    },
    Entry("join(self, iterable, /)", "The bytes of iterable with these between them.") { call in
      let parts = try call.values(1).enumerated().map { index, part in
        guard let bytes = part.object as? BytesObject else {
          throw call.fail(
            .typeError,
            "sequence item \(index): expected a bytes-like object, \(call.interpreter.typeOf(part).name) found")
        }
        return bytes.value
      }
      return .object(BytesObject(Array(parts.joined(separator: try receiver(call)))))
    },
  ]

  /// Where UTF-8 breaks; nil where it does not.
  private static func invalidOffset(_ bytes: [UInt8]) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return min(offset, bytes.count - 1)
      }
    }
  }

  private static func receiver(_ call: borrowing Call) throws -> [UInt8] {
    guard let bytes = call[0].object as? BytesObject else { throw call.wrongReceiver("bytes") }
    return bytes.value
  }

  /// What is looked for: bytes, or the number of one byte.
  private static func searched(_ call: borrowing Call) throws -> [UInt8] {
    if let bytes = call[1].object as? BytesObject { return bytes.value }
    guard let number = try call.interpreter.indexValue(call[1]) else {
      throw call.fail(
        .typeError,
        "argument should be integer or bytes-like object, not '\(call.interpreter.typeOf(call[1]).name)'")
    }
    guard let byte = UInt8(exactly: number) else { throw call.fail(.valueError, "byte must be in range(0, 256)") }
    return [byte]
  }

  private static func argument(_ call: borrowing Call, _ index: Int) throws -> [UInt8] {
    if let bytes = call[index].object as? BytesObject { return bytes.value }
    throw call.fail(
      .typeError, "a bytes-like object is required, not '\(call.interpreter.typeOf(call[index]).name)'")
  }

  /// The bytes that the arguments of the constructor mean.
  private static func make(_ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    guard call.isGiven(1) else { return .object(BytesObject([])) }
    if call[1].string != nil {
      guard call.isGiven(2) else { throw call.fail(.typeError, "string argument without an encoding") }
      return try interpreter.callMethod(call[1], "encode", [call[2]])
    }
    if call[1].object is BytesObject { return call[1] }
    if interpreter.typeOf(call[1]).lookup("__bytes__") != nil {
      return try interpreter.callMethod(call[1], "__bytes__")
    }
    if let count = try interpreter.indexValue(call[1]) {
      guard count >= 0 else { throw call.fail(.valueError, "negative count") }
      try interpreter.reserve(bytes: count)
      return .object(BytesObject([UInt8](repeating: 0, count: count)))
    }
    guard try interpreter.iteratorIfAny(call[1]) != nil else {
      throw call.fail(.typeError, "cannot convert '\(interpreter.typeOf(call[1]).name)' object to bytes")
    }
    return .object(
      BytesObject(
        try interpreter.array(call[1]).map { element in
          guard let number = try interpreter.indexValue(element) else {
            throw call.fail(
              .typeError, "'\(interpreter.typeOf(element).name)' object cannot be interpreted as an integer")
          }
          guard let byte = UInt8(exactly: number) else {
            throw call.fail(.valueError, "bytes must be in range(0, 256)")
          }
          return byte
        }))
  }
}
