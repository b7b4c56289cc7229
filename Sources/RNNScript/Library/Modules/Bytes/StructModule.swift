import BigInt

/// The module `struct`: numbers as bytes.
enum StructModule {
  /// Makes the module.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make(
      "struct", interpreter, entries: entries, types: [], constants: [("error", .object(TypeObject.structError))],
      source: FrozenSource.structModule)
  }

  private static let entries: [Entry] = [
    Entry("calcsize(format, /)", "How many bytes a format takes.") { call in
      .int(try StructFormat(call[0], call.interpreter).size)
    },
    Entry("pack(format, /, *v)", "Values as bytes.") { call in
      let format = try StructFormat(call[0], call.interpreter)
      return .object(BytesObject(try format.pack(try call.values(1), call.interpreter)))
    },
    Entry("unpack(format, buffer, /)", "The values of bytes.") { call in
      let format = try StructFormat(call[0], call.interpreter)
      let bytes = try buffer(call, 1)
      guard bytes.count == format.size else {
        throw call.fail(.structError, "unpack requires a buffer of \(format.size) bytes")
      }
      return .tuple(try format.unpack(bytes[...], call.interpreter))
    },
    Entry("unpack_from(format, /, buffer, offset=0)", "The values of bytes from an offset on.") { call in
      let format = try StructFormat(call[0], call.interpreter)
      let bytes = try buffer(call, 1)
      var offset = try call.int(2)
      if offset < 0 { offset += bytes.count }
      guard offset >= 0, bytes.count - offset >= format.size else {
        let needed = format.size.addingReportingOverflow(max(0, offset)).partialValue
        throw call.fail(
          .structError,
          "unpack_from requires a buffer of at least \(needed) bytes for unpacking \(format.size) bytes at offset "
            + "\(offset) (actual buffer size is \(bytes.count))")
      }
      return .tuple(try format.unpack(bytes[offset..<(offset + format.size)], call.interpreter))
    },
    Entry("iter_unpack(format, buffer, /)", "The values of bytes, one group after the other.") { call in
      let format = try StructFormat(call[0], call.interpreter)
      let bytes = try buffer(call, 1)
      guard format.size > 0 else {
        throw call.fail(.structError, "cannot iteratively unpack with a struct of length 0")
      }
      guard bytes.count % format.size == 0 else {
        throw call.fail(
          .structError, "iterative unpacking requires a buffer of a multiple of \(format.size) bytes")
      }
      return .object(
        ArrayIterator(
          try stride(from: 0, to: bytes.count, by: format.size).map {
            .tuple(try format.unpack(bytes[$0..<($0 + format.size)], call.interpreter))
          }))
    },
  ]

  private static func buffer(_ call: borrowing Call, _ index: Int) throws -> [UInt8] {
    guard let bytes = call[index].object as? BytesObject else {
      throw call.fail(
        .typeError, "a bytes-like object is required, not '\(call.interpreter.typeOf(call[index]).name)'")
    }
    return bytes.value
  }
}

extension TypeObject {
  /// The error of wrong formats and values.
  nonisolated(unsafe) static let structError: TypeObject = TypeObject(
    name: "error", module: "struct", bases: [.exception])
}

extension FrozenSource {
  /// What of the module `struct` is written in the language.
  static let structModule = #"""
    class Struct:
        def __init__(self, format):
            self.format = format if isinstance(format, str) else format.decode()
            self.size = calcsize(format)
        def pack(self, *v):
            return pack(self.format, *v)
        def unpack(self, buffer):
            return unpack(self.format, buffer)
        def unpack_from(self, buffer, offset=0):
            return unpack_from(self.format, buffer, offset)
        def iter_unpack(self, buffer):
            return iter_unpack(self.format, buffer)
        def __repr__(self):
            return 'Struct(%r)' % self.format

    def pack_into(format, buffer, offset, *v):
        data = pack(format, *v)
        buffer[offset:offset + len(data)] = data
    """#
}
