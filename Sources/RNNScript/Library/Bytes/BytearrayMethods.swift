/// What `bytearray` has more than `bytes`.
enum BytearrayMethods {
  static let entries: [Entry] = [BytesMethods.constructor(isMutable: true)] + BytesMethods.common + changing

  private static let message = "byte must be in range(0, 256)"

  private static let changing: [Entry] = [
    Entry("append(self, item, /)", "Adds a byte at the end.") { call in
      let bytes = try writable(call)
      let byte = try call.interpreter.byte(call[1], message)
      call.interpreter.journal.willWrite(bytes)
      bytes.value.append(byte)
      return .none
    },
    Entry("extend(self, iterable_of_ints, /)", "Adds bytes at the end.") { call in
      let bytes = try writable(call)
      let added = try bytesOfIterable(call)
      try call.interpreter.reserve(bytes: bytes.value.count + added.count)
      call.interpreter.journal.willWrite(bytes)
      bytes.value += added
      return .none
    },
    Entry("insert(self, index, item, /)", "Puts a byte before the one at index.") { call in
      let bytes = try writable(call)
      let index = try call.int(1)
      let byte = try call.interpreter.byte(call[2], message)
      let count = bytes.value.count
      call.interpreter.journal.willWrite(bytes)
      bytes.value.insert(byte, at: index < 0 ? max(0, index &+ count) : min(index, count))
      return .none
    },
    Entry("pop(self, index=-1, /)", "Removes the byte at index and gives it.") { call in
      let bytes = try writable(call)
      let count = bytes.value.count
      var index = try call.int(1)
      guard count > 0 else { throw call.fail(.indexError, "pop from empty bytearray") }
      if index < 0 { index &+= count }
      guard index >= 0, index < count else { throw call.fail(.indexError, "pop index out of range") }
      call.interpreter.journal.willWrite(bytes)
      return .int(Int(bytes.value.remove(at: index)))
    },
    Entry("remove(self, value, /)", "Removes the first byte of a value.") { call in
      let bytes = try writable(call)
      let byte = try call.interpreter.byte(call[1], message)
      guard let place = bytes.value.firstIndex(of: byte) else {
        throw call.fail(.valueError, "value not found in bytearray")
      }
      call.interpreter.journal.willWrite(bytes)
      bytes.value.remove(at: place)
      return .none
    },
    Entry("reverse(self, /)", "Turns the order round.") { call in
      let bytes = try writable(call)
      call.interpreter.journal.willWrite(bytes)
      bytes.value.reverse()
      return .none
    },
    Entry("clear(self, /)", "Removes all bytes.") { call in
      let bytes = try writable(call)
      call.interpreter.journal.willWrite(bytes)
      bytes.value = []
      return .none
    },
    Entry("copy(self, /)", "A bytearray with the same bytes.") { call in
      .object(BytesObject(try writable(call).value, isMutable: true))
    },
  ]

  private static func bytesOfIterable(_ call: borrowing Call) throws -> [UInt8] {
    let interpreter = call.interpreter
    if let bytes = call[1].bytes { return bytes }
    let name = interpreter.typeOf(call[1]).name
    guard try interpreter.iteratorIfAny(call[1]) != nil else {
      throw call.fail(.typeError, "can't extend bytearray with \(name)")
    }
    return try interpreter.array(call[1]).map { try interpreter.byte($0, message) }
  }

  private static func writable(_ call: borrowing Call) throws -> BytesObject {
    guard let bytes = call[0].object as? BytesObject, bytes.isMutable else { throw call.wrongReceiver("bytearray") }
    return bytes
  }
}

/// The constructor, methods and attributes of `memoryview`.
enum MemoryViewMethods {
  static let entries: [Entry] = [
    Entry("__new__(cls, object)", "A window on the bytes of an object.") { call in
      if let view = call[1].object as? MemoryViewObject {
        return .object(MemoryViewObject(try view.opened(call.interpreter)))
      }
      guard let bytes = call[1].object as? BytesObject else {
        let name = call.interpreter.typeOf(call[1]).name
        throw call.fail(.typeError, "memoryview: a bytes-like object is required, not '\(name)'")
      }
      return .object(MemoryViewObject(bytes))
    },
    Entry("tobytes(self, /, order='C')", "The bytes.") { call in
      .object(BytesObject(try opened(call).value))
    },
    Entry("tolist(self, /)", "The bytes as a list of integers.") { call in
      .list(try opened(call).value.map { .int(Int($0)) })
    },
    Entry("hex(self, /, sep=..., bytes_per_sep=1)", "The bytes as pairs of hexadecimal digits.") { call in
      .text(try HexadecimalBytes.text(try opened(call).value, call, separator: 1))
    },
    Entry("toreadonly(self, /)", "A window through which nothing is written.") { call in
      .object(MemoryViewObject(BytesObject(try opened(call).value)))
    },
    Entry("release(self, /)", "Gives the bytes up.") { call in
      (call[0].object as? MemoryViewObject)?.release(call.interpreter)
      return .none
    },
    Entry("__enter__(self, /)", "The window itself.") { call in .object(try opened(call)) },
    Entry("__exit__(self, *args)", "Gives the bytes up.") { call in
      (call[0].object as? MemoryViewObject)?.release(call.interpreter)
      return .none
    },
  ]

  static let getters: [Getter] = [
    getter("nbytes", "How many bytes there are.") { view, _ in .int(view.count) },
    getter("itemsize", "The bytes of one element.") { _, _ in .int(1) },
    getter("ndim", "The number of dimensions.") { _, _ in .int(1) },
    getter("format", "The format of one element.") { _, _ in .text("B") },
    getter("shape", "The number of elements, as a tuple.") { view, _ in .tuple([.int(view.count)]) },
    getter("strides", "The distance of two elements, as a tuple.") { view, _ in .tuple([.int(view.step)]) },
    getter("readonly", "Whether the bytes cannot be changed.") { _, source in .bool(!source.isMutable) },
    getter("contiguous", "Whether the elements stand one behind the other.") { view, _ in .bool(view.step == 1) },
    getter("obj", "What it looks at.") { _, source in .object(source) },
  ]

  private static func getter(
    _ name: String, _ summary: String, _ read: @escaping @Sendable (MemoryViewObject, BytesObject) -> Value
  ) -> Getter {
    Getter(name, summary) { value, interpreter in
      guard let view = value.object as? MemoryViewObject else { return .none }
      return read(view, try view.opened(interpreter))
    }
  }

  private static func opened(_ call: borrowing Call) throws -> MemoryViewObject {
    guard let view = call[0].object as? MemoryViewObject else { throw call.wrongReceiver("memoryview") }
    _ = try view.opened(call.interpreter)
    return view
  }
}
