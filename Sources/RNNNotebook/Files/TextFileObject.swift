import RNNScript

/// A text file that a script has opened: what `open(path)` gives.
///
/// It is read at once; what is written goes to the file when it is closed.
final class TextFileObject: IteratorObject {
  enum Mode { case read, write, append }

  let path: String
  let mode: Mode
  private let lines: [String]
  private var nextLine = 0
  private var written = ""
  private var isClosed = false

  nonisolated(unsafe) static let fileType = TypeObject(
    name: "TextIOWrapper", module: "_io", methods: { TextFileObject.methods })

  init(path: String, content: String) {
    self.path = path
    mode = .read
    lines = TextFileObject.cut(content)
  }

  init(path: String, mode: Mode) {
    self.path = path
    self.mode = mode
    lines = []
  }

  override var type: TypeObject { TextFileObject.fileType }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let letter = mode == .read ? "r" : mode == .write ? "w" : "a"
    return "<_io.TextIOWrapper name='\(path)' mode='\(letter)' encoding='UTF-8'>"
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    try readLine(interpreter).map { .object(StringObject($0)) }
  }

  /// Lines with their line feeds; CR LF becomes LF, as in Python's text mode.
  private static func cut(_ content: String) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var hasReturn = false
    for byte in content.utf8 {
      if hasReturn, byte != UInt8(ascii: "\n") {
        lines.append(String(decoding: line + [UInt8(ascii: "\n")], as: UTF8.self))
        line = []
      }
      hasReturn = byte == UInt8(ascii: "\r")
      if hasReturn { continue }
      line.append(byte)
      if byte == UInt8(ascii: "\n") {
        lines.append(String(decoding: line, as: UTF8.self))
        line = []
      }
    }
    if hasReturn { line.append(UInt8(ascii: "\n")) }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  private func readLine(_ interpreter: Interpreter) throws -> String? {
    try check(.read, "readable", interpreter)
    guard nextLine < lines.count else { return nil }
    defer { nextLine += 1 }
    return lines[nextLine]
  }

  private func check(_ wanted: Mode, _ ability: String, _ interpreter: Interpreter) throws {
    if isClosed { throw interpreter.error(.valueError, "I/O operation on closed file.") }
    if (mode == .read) != (wanted == .read) { throw interpreter.error(.osError, "not \(ability)") }
  }

  private func close(_ interpreter: Interpreter) throws {
    if isClosed { return }
    isClosed = true
    guard mode != .read else { return }
    do { try interpreter.files.write(Array(written.utf8), to: path, appends: mode == .append) } catch {
      throw ScriptFiles.exception(error, interpreter)
    }
  }

  private static func receiver(_ call: borrowing Call) throws -> TextFileObject {
    guard let file = call[0].object as? TextFileObject else { throw call.fail(.typeError, "a file is needed") }
    return file
  }

  private static var methods: [Entry] {
    [
      Entry("read(self, size=-1, /)", "The rest of the text.") { call in
        let file = try receiver(call)
        var text = ""
        while let line = try file.readLine(call.interpreter) { text += line }
        return .object(StringObject(text))
      },
      Entry("readline(self)", "The next line with its line feed; empty at the end.") { call in
        .object(StringObject(try receiver(call).readLine(call.interpreter) ?? ""))
      },
      Entry("readlines(self)", "All lines that are left.") { call in
        let file = try receiver(call)
        var lines: [Value] = []
        while let line = try file.readLine(call.interpreter) { lines.append(.object(StringObject(line))) }
        return .object(ListObject(lines))
      },
      Entry("write(self, text, /)", "Adds text and gives its length.") { call in
        let file = try receiver(call)
        let text = try call.string(1)
        try file.check(.write, "writable", call.interpreter)
        file.written += text
        return .int(text.unicodeScalars.count)
      },
      Entry("close(self)", "Closes the file; what was written is in it.") { call in
        try receiver(call).close(call.interpreter)
        return .none
      },
      Entry("__enter__(self)", "The file itself.") { call in call[0] },
      Entry("__exit__(self, type=None, value=None, traceback=None)", "Closes the file.") { call in
        try receiver(call).close(call.interpreter)
        return .bool(false)
      },
    ]
  }
}
