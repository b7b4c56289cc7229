/// A text in memory that is read and written as a file is: `io.StringIO`.
final class StringStreamObject: TextStreamObject {
  private var content: [Unicode.Scalar] = []
  private var position = 0
  private var isShut = false
  /// Whether carriage returns become line feeds, as `newline=None` wants it.
  private var translates = false

  override var type: TypeObject { personality?.type ?? .stringIO }
  override var isClosed: Bool { isShut }

  override func savedContent() -> (() -> Void)? {
    let (content, position, isShut) = (content, position, isShut)
    return { [self] in
      self.content = content
      self.position = position
      self.isShut = isShut
    }
  }

  override func check(_ interpreter: Interpreter) throws {
    if isShut { throw interpreter.error(.valueError, "I/O operation on closed file") }
    interpreter.journal.willWrite(self)
  }

  private func take(_ end: Int) -> String {
    defer { position = max(position, end) }
    return position < end ? TextSearch.string(content[position..<end]) : ""
  }

  override func read(_ limit: Int?, _ interpreter: Interpreter) throws -> String {
    try check(interpreter)
    return take(position + min(limit ?? .max, max(0, content.count - position)))
  }

  override func readLine(_ limit: Int?, _ interpreter: Interpreter) throws -> String {
    try check(interpreter)
    let last = position + min(limit ?? .max, max(0, content.count - position))
    var end = position
    while end < last {
      end += 1
      if content[end - 1] == "\n" { break }
    }
    return take(end)
  }

  override func write(_ text: StringObject, _ interpreter: Interpreter) throws {
    var new = Array(text.value.unicodeScalars)
    if translates, new.contains("\r") {
      new = Array(text.value.replacingLineEnds.unicodeScalars)
    }
    if new.isEmpty { return }
    try interpreter.reserve(bytes: 4 * (position + new.count))
    if position > content.count {
      content += [Unicode.Scalar](repeating: "\0", count: position - content.count)
    }
    content.replaceSubrange(position..<min(content.count, position + new.count), with: new)
    position += new.count
  }

  override func tell(_ interpreter: Interpreter) -> Int { position }

  override func seek(_ offset: Int, _ origin: Int, _ interpreter: Interpreter) throws -> Int {
    switch origin {
    case 0:
      if offset < 0 { throw interpreter.error(.valueError, "Negative seek position \(offset)") }
      position = min(offset, 1 << 40)
    case 1, 2:
      if offset != 0 { throw interpreter.error(.osError, "Can't do nonzero cur-relative seeks") }
      if origin == 2 { position = content.count }
    default: throw interpreter.error(.valueError, "Invalid whence (\(origin), should be 0, 1 or 2)")
    }
    return position
  }

  override func truncate(_ size: Int?, _ interpreter: Interpreter) throws -> Int {
    let size = size ?? position
    if size < 0 { throw interpreter.error(.valueError, "Negative size value \(size)") }
    if size < content.count { content.removeLast(content.count - size) }
    return size
  }

  override func close(_ interpreter: Interpreter) {
    interpreter.journal.willWrite(self)
    isShut = true
    content = []
  }

  override func noText(_ value: Value, _ interpreter: Interpreter) -> ScriptError {
    interpreter.error(.typeError, "string argument expected, got '\(interpreter.typeOf(value).name)'")
  }

  static let own: [Entry] = [
    Entry("__init__(self, /, initial_value='', newline='\\n')", "A text in memory.") { call in
      guard let stream = call[0].object as? StringStreamObject else { throw call.wrongReceiver("StringIO") }
      guard call[1].isNone || call[1].string != nil else {
        throw call.fail(
          .typeError, "initial_value must be str or None, not \(call.interpreter.typeOf(call[1]).name)")
      }
      call.interpreter.journal.willWrite(stream)
      (stream.content, stream.position, stream.isShut) = ([], 0, false)
      stream.translates = call[2].isNone
      if let text = call[1].object as? StringObject { try stream.write(text, call.interpreter) }
      stream.position = 0
      return .none
    },
    Entry("getvalue(self, /)", "The whole text.") { call in
      guard let stream = call[0].object as? StringStreamObject else { throw call.wrongReceiver("StringIO") }
      try stream.check(call.interpreter)
      return .text(TextSearch.string(stream.content[...]))
    },
  ]
}

extension String {
  /// The text with line feeds for all line ends.
  fileprivate var replacingLineEnds: String {
    var result = String.UnicodeScalarView()
    var hadReturn = false
    for scalar in unicodeScalars {
      if scalar == "\n", hadReturn {
        hadReturn = false
        continue
      }
      hadReturn = scalar == "\r"
      result.append(hadReturn ? "\n" : scalar)
    }
    return String(result)
  }
}

extension TypeObject {
  /// The type of texts in memory.
  nonisolated(unsafe) static let stringIO: TypeObject = TypeObject(
    name: "StringIO", module: "_io", bases: [.textIOBase], methods: { StringStreamObject.own },
    allocate: { StringStreamObject().adopting($0, beyond: .stringIO) })
  /// What text files and texts in memory are.
  nonisolated(unsafe) static let textIOBase: TypeObject = TypeObject(
    name: "TextIOBase", module: "io", bases: [.ioBase], methods: { TextStreamObject.entries },
    getters: { TextStreamObject.getters })
  /// What all files are.
  nonisolated(unsafe) static let ioBase: TypeObject = TypeObject(name: "IOBase", module: "io")
  /// The error of what a file does not do.
  nonisolated(unsafe) static let unsupportedOperation: TypeObject = TypeObject(
    name: "UnsupportedOperation", module: "io", bases: [.osError, .valueError])
}
