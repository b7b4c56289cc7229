/// The constructor of `bytes` and `bytearray`, and what makes bytes of texts and texts of bytes.
enum BytesMethods {
  /// The methods of `bytes`.
  static let entries: [Entry] = [constructor(isMutable: false)] + common

  /// What `bytes` and `bytearray` have in common.
  static let common: [Entry] = coding + searching + splitting + letters + placing

  static func constructor(isMutable: Bool) -> Entry {
    Entry("__new__(cls, source=..., encoding=..., errors=...)", "Bytes of numbers, of a text, or so many zeros.") {
      call in
      let bytes = try contents(call, isMutable: isMutable)
      let type = try call.classArgument(0)
      let object = BytesObject(bytes, isMutable: isMutable)
      return .object(object.adopting(type, beyond: isMutable ? .bytearray : .bytes))
    }
  }

  private static func contents(_ call: borrowing Call, isMutable: Bool) throws -> [UInt8] {
    let interpreter = call.interpreter
    let source = call[1]
    if source.string != nil {
      guard call.isGiven(2) else { throw call.fail(.typeError, "string argument without an encoding") }
      let errors = call.isGiven(3) ? try call.string(3) : "strict"
      return try TextCodec.encode(source.string ?? "", try call.string(2), errors, interpreter)
    }
    if call.isGiven(2) || call.isGiven(3) {
      let what = call.isGiven(2) ? "encoding" : "errors"
      if !call.isGiven(1) { throw call.fail(.typeError, "\(what) without a string argument") }
      throw call.fail(.typeError, "\(what) without a string argument")
    }
    guard call.isGiven(1) else { return [] }
    if let bytes = source.bytes { return bytes }
    if let bytes = try interpreter.bytesByMethod(source) { return bytes }
    if let count = try interpreter.indexValue(source) {
      guard count >= 0 else { throw call.fail(.valueError, "negative count") }
      if source.object is BigIntObject {
        throw call.fail(.overflowError, "cannot fit 'int' into an index-sized integer")
      }
      try interpreter.reserve(bytes: count)
      return [UInt8](repeating: 0, count: count)
    }
    return try interpreter.bytes(ofIterable: source, isMutable: isMutable)
  }

  private static let coding: [Entry] = [
    Entry("decode(self, /, encoding='utf-8', errors='strict')", "The text that the bytes stand for.") { call in
      .text(try TextCodec.decode(try receiver(call).value, try call.string(1), try call.string(2), call.interpreter))
    },
    Entry("hex(self, /, sep=..., bytes_per_sep=1)", "The bytes as pairs of hexadecimal digits.") { call in
      .text(try HexadecimalBytes.text(try receiver(call).value, call, separator: 1))
    },
    Entry("fromhex(cls, string, /)", "The bytes of pairs of hexadecimal digits.") { call in
      let bytes = try HexadecimalBytes.bytes(of: try call.string(1), call.interpreter)
      let type = try call.classArgument(0)
      if type === TypeObject.bytes { return .object(BytesObject(bytes)) }
      if type === TypeObject.bytearray { return .object(BytesObject(bytes, isMutable: true)) }
      return try call.interpreter.call(call[0], [.object(BytesObject(bytes))])
    },
    Entry("maketrans(cls, frm, to, /)", "A table for translate.") { call in
      let (from, to) = (try required(call, 1), try required(call, 2))
      guard from.count == to.count else {
        throw call.fail(.valueError, "maketrans arguments must have same length")
      }
      var table = (0...255).map { UInt8($0) }
      for (old, new) in zip(from, to) { table[Int(old)] = new }
      return .object(BytesObject(table))
    },
    Entry("translate(self, table, /, delete=b'')", "The bytes replaced as a table says.") { call in
      let bytes = try receiver(call)
      let table = call[1].isNone ? nil : try required(call, 1)
      if let table, table.count != 256 {
        throw call.fail(.valueError, "translation table must be 256 characters long")
      }
      let deleted = call.isGiven(2) ? try required(call, 2) : []
      return bytes.same(
        bytes.value.compactMap { byte in
          deleted.contains(byte) ? nil : table.map { $0[Int(byte)] } ?? byte
        })
    },
    Entry("join(self, iterable, /)", "The bytes of iterable with these between them.") { call in
      let joiner = try receiver(call)
      let interpreter = call.interpreter
      let elements = try interpreter.array(call[1], orError: "can only join an iterable")
      var result: [UInt8] = []
      for (index, element) in elements.enumerated() {
        guard let bytes = element.bytes else {
          let name = interpreter.typeOf(element).name
          throw call.fail(.typeError, "sequence item \(index): expected a bytes-like object, \(name) found")
        }
        if index > 0 { result += joiner.value }
        result += bytes
        if index & 0xFF == 0 { try interpreter.reserve(bytes: result.count) }
      }
      return joiner.same(result)
    },
  ]

  // MARK: Arguments

  static func receiver(_ call: borrowing Call) throws -> BytesObject {
    guard let bytes = call[0].object as? BytesObject else {
      throw call.wrongReceiver(call.function.owner?.name ?? "bytes")
    }
    return bytes
  }

  /// An argument that must be bytes-like.
  static func required(_ call: borrowing Call, _ index: Int) throws -> [UInt8] {
    if let bytes = call[index].bytes { return bytes }
    throw call.fail(
      .typeError, "a bytes-like object is required, not '\(call.interpreter.typeOf(call[index]).name)'")
  }
}

extension Interpreter {
  /// The bytes of an object: bytes-like, with `__bytes__`, or an iterable of integers.
  ///
  /// Throws TypeError for all else.
  func bytes(of value: Value) throws -> [UInt8] {
    if let bytes = value.bytes { return bytes }
    if let bytes = try bytesByMethod(value) { return bytes }
    if value.string != nil { throw error(.typeError, "cannot convert 'str' object to bytes") }
    return try bytes(ofIterable: value, isMutable: false)
  }

  fileprivate func bytesByMethod(_ value: Value) throws -> [UInt8]? {
    guard value.isObject, typeOf(value).hook("__bytes__") != nil else { return nil }
    let made = try callMethod(value, "__bytes__")
    guard let bytes = made.object as? BytesObject else {
      throw error(.typeError, "__bytes__ returned non-bytes (type \(typeOf(made).name))")
    }
    return bytes.value
  }

  fileprivate func bytes(ofIterable value: Value, isMutable: Bool) throws -> [UInt8] {
    guard try iteratorIfAny(value) != nil else {
      throw error(.typeError, "cannot convert '\(typeOf(value).name)' object to \(isMutable ? "bytearray" : "bytes")")
    }
    let message = "\(isMutable ? "byte" : "bytes") must be in range(0, 256)"
    return try array(value).map { try byte($0, message) }
  }
}
