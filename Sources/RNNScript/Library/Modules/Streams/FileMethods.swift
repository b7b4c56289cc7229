/// The tables of the types of files.
enum FileMethods {
  private static func binary(_ call: borrowing Call) throws -> BinaryFileObject {
    guard let file = call[0].object as? BinaryFileObject else { throw call.wrongReceiver("BufferedReader") }
    return file
  }

  private static func bytes(_ bytes: [UInt8]) -> Value { .object(BytesObject(bytes)) }

  private static func limit(_ call: borrowing Call) throws -> Int? {
    try call.optionalInt(1).flatMap { $0 < 0 ? nil : $0 }
  }

  static let binary: [Entry] = [
    Entry("read(self, size=-1, /)", "The bytes that are left, or so many of them.") { call in
      bytes(try binary(call).read(limit(call), call.interpreter))
    },
    Entry("read1(self, size=-1, /)", "The bytes that are left, or so many of them.") { call in
      bytes(try binary(call).read(limit(call), call.interpreter))
    },
    Entry("peek(self, size=0, /)", "The bytes that come next; the position stays.") { call in
      let file = try binary(call)
      let position = file.stream.position
      defer { file.stream.position = position }
      return bytes(try file.read(1 << 13, call.interpreter))
    },
    Entry("readline(self, size=-1, /)", "The next line; empty at the end.") { call in
      bytes(try binary(call).readLine(limit(call), call.interpreter))
    },
    Entry("readlines(self, hint=-1, /)", "The lines that are left.") { call in
      let file = try binary(call)
      var lines: [Value] = []
      while let line = try file.next(call.interpreter) { lines.append(line) }
      return .list(lines)
    },
    Entry("write(self, buffer, /)", "Adds bytes and gives their number.") { call in
      .int(try binary(call).write(call[1], call.interpreter))
    },
    Entry("writelines(self, lines, /)", "Adds bytes one after the other.") { call in
      let (file, interpreter) = (try binary(call), call.interpreter)
      try interpreter.iterate(call[1]) { line in
        _ = try file.write(line, interpreter)
        return true
      }
      return .none
    },
    Entry("seek(self, offset, whence=0, /)", "Goes to a position.") { call in
      .int(try binary(call).seek(try call.int(1), try call.int(2), call.interpreter))
    },
    Entry("tell(self, /)", "The position.") { call in
      let file = try binary(call)
      try file.check(call.interpreter, "I/O operation on closed file")
      return .int(file.stream.position)
    },
    Entry("truncate(self, pos=None, /)", "Cuts at a position, at the present one for None.") { call in
      .int(try binary(call).truncate(try call.optionalInt(1), call.interpreter))
    },
    Entry("flush(self, /)", "Writes what is held back.") { call in
      let file = try binary(call)
      try file.check(call.interpreter, "flush of closed file")
      try call.interpreter.translating { try file.stream.flush() }
      return .none
    },
    Entry("close(self, /)", "Writes what is held back and closes.") { call in
      let file = try binary(call)
      try call.interpreter.translating { try file.stream.close() }
      return .none
    },
    Entry("readable(self, /)", "Whether it can be read.") { call in .bool(try binary(call).stream.canRead) },
    Entry("writable(self, /)", "Whether it can be written.") { call in .bool(try binary(call).stream.canWrite) },
    Entry("seekable(self, /)", "Whether there are positions.") { call in .bool(true) },
    Entry("isatty(self, /)", "Whether it is a terminal.") { call in .bool(false) },
    Entry("fileno(self, /)", "The number that the system knows the file by.") { call in
      let file = try binary(call)
      try file.check(call.interpreter, "I/O operation on closed file")
      guard let stream = file.stream as? DescriptorStream else {
        throw call.fail(.unsupportedOperation, "fileno")
      }
      return .int(Int(stream.descriptor))
    },
    Entry("__enter__(self, /)", "The file itself.") { call in
      try binary(call).check(call.interpreter)
      return call[0]
    },
    Entry("__exit__(self, /, *details)", "Closes the file.") { call in
      try call.interpreter.callMethod(call[0], "close")
      return .none
    },
    Entry("__iter__(self, /)", "The file itself: it gives its lines.") { call in call[0] },
    Entry("__next__(self, /)", "The next line.") { call in
      let file = try binary(call)
      guard let line = try file.next(call.interpreter) else { throw file.end }
      return line
    },
  ]

  static let binaryGetters: [Getter] = [
    Getter("closed", "Whether the file is closed.") { value, _ in
      .bool((value.object as? BinaryFileObject)?.stream.isClosed ?? true)
    },
    Getter("name", "The name as it was given.") { value, interpreter in
      guard let file = value.object as? BinaryFileObject, !file.name.isNone else {
        throw interpreter.attributeError(of: value, "name")
      }
      return file.name
    },
    Getter("mode", "The mode.") { value, interpreter in
      guard let file = value.object as? BinaryFileObject, !file.name.isNone else {
        throw interpreter.attributeError(of: value, "mode")
      }
      return .text(file.mode)
    },
  ]

  static let bytesIO: [Entry] = [
    Entry("__init__(self, /, initial_bytes=b'')", "Bytes in memory.") { call in
      let file = try binary(call)
      if call[1].isNone || call[1].isUnbound {
        file.reset([], call.interpreter)
      } else if let bytes = call[1].object as? BytesObject {
        file.reset(bytes.value, call.interpreter)
      } else {
        throw call.fail(
          .typeError, "a bytes-like object is required, not '\(call.interpreter.typeOf(call[1]).name)'")
      }
      return .none
    },
    Entry("getvalue(self, /)", "All bytes.") { call in
      let file = try binary(call)
      try file.check(call.interpreter)
      return bytes((file.stream as? MemoryStream)?.bytes ?? [])
    },
    Entry("getbuffer(self, /)", "All bytes.") { call in
      let file = try binary(call)
      try file.check(call.interpreter)
      return bytes((file.stream as? MemoryStream)?.bytes ?? [])
    },
  ]

  // MARK: Text files

  private static func text(_ value: Value, _ interpreter: Interpreter) throws -> TextFileObject {
    if let file = value.object as? TextFileObject { return file }
    throw interpreter.error(.typeError, "a text file is needed, not '\(interpreter.typeOf(value).name)'")
  }

  static let textFile: [Entry] = [
    Entry(
      "__new__(cls, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
      "A file of text over one of bytes."
    ) { call in
      guard let file = call[1].object as? BinaryFileObject else {
        throw call.fail(
          .attributeError, "'\(call.interpreter.typeOf(call[1]).name)' object has no attribute 'readable'")
      }
      return .object(
        TextFileObject(
          file, mode: file.mode, encoding: try call.optionalString(2) ?? "UTF-8",
          errors: try call.optionalString(3) ?? "strict",
          lineEnds: try FileOpening.lineEnds(call.optionalString(4), call.interpreter)))
    },
    Entry("fileno(self, /)", "The number that the system knows the file by.") { call in
      let file = try text(call[0], call.interpreter)
      try file.check(call.interpreter)
      return try call.interpreter.callMethod(.object(file.binary), "fileno")
    },
    Entry("reconfigure(self, /, **options)", "Does nothing: files keep what they were opened with.") { _ in .none },
  ]

  static let textFileGetters: [Getter] = [
    Getter("name", "The name as it was given.") { try text($0, $1).binary.name },
    Getter("mode", "The mode.") { .text(try text($0, $1).mode) },
    Getter("encoding", "What bytes are read and written as.") { .text(try text($0, $1).encoding) },
    Getter("errors", "What happens to bytes that are no text.") { .text(try text($0, $1).errors) },
    Getter("newlines", "The line ends that were met; not kept here.") { _, _ in .none },
    Getter("line_buffering", "Whether each line is written at once.") { _, _ in .bool(false) },
    Getter("buffer", "The file of bytes below.") { .object(try text($0, $1).binary) },
  ]
}
