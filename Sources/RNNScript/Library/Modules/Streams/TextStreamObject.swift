/// What text files and `io.StringIO` have in common: lines, reading, writing.
class TextStreamObject: IteratorObject {
  var isClosed: Bool { false }

  /// Up to `limit` characters, all that are left for nil.
  func read(_ limit: Int?, _ interpreter: Interpreter) throws -> String { "" }
  /// The next line with its end, at most `limit` characters; empty at the end.
  func readLine(_ limit: Int?, _ interpreter: Interpreter) throws -> String { "" }
  /// Puts text at the position.
  func write(_ text: StringObject, _ interpreter: Interpreter) throws {}
  func seek(_ offset: Int, _ origin: Int, _ interpreter: Interpreter) throws -> Int { 0 }
  func tell(_ interpreter: Interpreter) throws -> Int { 0 }
  func truncate(_ size: Int?, _ interpreter: Interpreter) throws -> Int { 0 }
  func flush(_ interpreter: Interpreter) throws {}
  func close(_ interpreter: Interpreter) throws {}
  /// Throws ValueError where the file is closed.
  func check(_ interpreter: Interpreter) throws {}

  var canRead: Bool { true }
  var canWrite: Bool { true }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    let line = try readLine(nil, interpreter)
    return line.isEmpty ? nil : .text(line)
  }

  // MARK: Methods

  private static func receiver(_ call: borrowing Call) throws -> TextStreamObject {
    guard let stream = call[0].object as? TextStreamObject else { throw call.wrongReceiver("TextIOWrapper") }
    return stream
  }

  /// A size argument: nil for all.
  private static func limit(_ call: borrowing Call) throws -> Int? {
    if call[1].isNone { return nil }
    guard let limit = try call.interpreter.indexValue(call[1]) else {
      throw call.fail(
        .typeError, "argument should be integer or None, not '\(call.interpreter.typeOf(call[1]).name)'")
    }
    return limit < 0 ? nil : limit
  }

  static let entries: [Entry] = [
    Entry("read(self, size=-1, /)", "The text that is left, or so many characters of it.") { call in
      .text(try receiver(call).read(limit(call), call.interpreter))
    },
    Entry("readline(self, size=-1, /)", "The next line; empty at the end.") { call in
      .text(try receiver(call).readLine(limit(call), call.interpreter))
    },
    Entry("readlines(self, hint=-1, /)", "The lines that are left.") { call in
      let (stream, limit) = (try receiver(call), try limit(call) ?? 0)
      var lines: [Value] = []
      var size = 0
      while true {
        let line = try stream.readLine(nil, call.interpreter)
        if line.isEmpty { break }
        lines.append(.text(line))
        size += line.utf8.count
        if limit > 0, size >= limit { break }
        if lines.count & 0x3FFF == 0 { try call.interpreter.reserve(bytes: 2 * size) }
      }
      return .list(lines)
    },
    Entry("write(self, text, /)", "Adds text and gives the number of its characters.") { call in
      let stream = try receiver(call)
      guard let text = call[1].object as? StringObject else { throw stream.noText(call[1], call.interpreter) }
      try stream.check(call.interpreter)
      try stream.write(text, call.interpreter)
      return .int(text.count)
    },
    Entry("writelines(self, lines, /)", "Adds texts one after the other.") { call in
      let (stream, interpreter) = (try receiver(call), call.interpreter)
      try stream.check(interpreter)
      try interpreter.iterate(call[1]) { line in
        guard let text = line.object as? StringObject else { throw stream.noText(line, interpreter) }
        try stream.write(text, interpreter)
        return true
      }
      return .none
    },
    Entry("seek(self, cookie, whence=0, /)", "Goes to a position.") { call in
      let stream = try receiver(call)
      try stream.check(call.interpreter)
      return .int(try stream.seek(try call.int(1), try call.int(2), call.interpreter))
    },
    Entry("tell(self, /)", "The position.") { call in
      let stream = try receiver(call)
      try stream.check(call.interpreter)
      return .int(try stream.tell(call.interpreter))
    },
    Entry("truncate(self, pos=None, /)", "Cuts at a position, at the present one for None.") { call in
      let stream = try receiver(call)
      try stream.check(call.interpreter)
      return .int(try stream.truncate(try call.optionalInt(1), call.interpreter))
    },
    Entry("flush(self, /)", "Writes what is held back.") { call in
      let stream = try receiver(call)
      try stream.check(call.interpreter)
      try stream.flush(call.interpreter)
      return .none
    },
    Entry("close(self, /)", "Writes what is held back and closes.") { call in
      try receiver(call).close(call.interpreter)
      return .none
    },
    Entry("readable(self, /)", "Whether it can be read.") { call in try state(call, \.canRead) },
    Entry("writable(self, /)", "Whether it can be written.") { call in try state(call, \.canWrite) },
    Entry("seekable(self, /)", "Whether there are positions.") { call in try state(call) { _ in true } },
    Entry("isatty(self, /)", "Whether it is a terminal.") { call in try state(call) { _ in false } },
    Entry("__enter__(self, /)", "The file itself.") { call in
      try receiver(call).check(call.interpreter)
      return call[0]
    },
    Entry("__exit__(self, /, *details)", "Closes the file.") { call in
      try call.interpreter.callMethod(call[0], "close")
      return .none
    },
    Entry("__iter__(self, /)", "The file itself: it gives its lines.") { call in
      try receiver(call).check(call.interpreter)
      return call[0]
    },
    Entry("__next__(self, /)", "The next line.") { call in
      let stream = try receiver(call)
      guard let line = try stream.next(call.interpreter) else { throw stream.end }
      return line
    },
  ]

  private static func state(_ call: borrowing Call, _ state: (TextStreamObject) -> Bool) throws -> Value {
    let stream = try receiver(call)
    try stream.check(call.interpreter)
    return .bool(state(stream))
  }

  /// What writing something else than text raises.
  func noText(_ value: Value, _ interpreter: Interpreter) -> ScriptError {
    interpreter.error(.typeError, "write() argument must be str, not \(interpreter.typeOf(value).name)")
  }

  static let getters: [Getter] = [
    Getter("closed", "Whether the file is closed.") { value, _ in
      .bool((value.object as? TextStreamObject)?.isClosed ?? true)
    }
  ]
}
