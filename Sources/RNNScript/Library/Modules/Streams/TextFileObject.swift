/// A file of text: what `open(path)` gives, `io.TextIOWrapper`.
///
/// What is read is decoded as a whole: from the position where reading began up to the end of the file.
final class TextFileObject: TextStreamObject {
  /// How line ends are read and written.
  enum LineEnds: Equatable {
    /// All of them are read as line feeds.
    case universal
    /// All of them end lines and stay what they are.
    case kept
    /// This one ends lines, and is written for a line feed.
    case exactly(String)
  }

  let binary: BinaryFileObject
  let encoding: String
  let errors: String
  let lineEnds: LineEnds
  /// The mode as it was given.
  let mode: String
  /// What was decoded, as UTF-8 with line ends translated; nil where nothing was read since the last `seek`.
  private var decoded: [UInt8]?
  private var place = 0
  /// The byte of the file that `decoded` begins with, and whether positions in both run alike.
  private var start = 0
  private var isAlike = true
  private var isIterating = false

  init(_ binary: BinaryFileObject, mode: String, encoding: String, errors: String, lineEnds: LineEnds) {
    self.binary = binary
    self.mode = mode
    self.encoding = encoding
    self.errors = errors
    self.lineEnds = lineEnds
  }

  private var stream: ByteStream { binary.stream }

  override var type: TypeObject { .textFile }
  override var isClosed: Bool { stream.isClosed }
  override var canRead: Bool { stream.canRead }
  override var canWrite: Bool { stream.canWrite }

  override func savedContent() -> (() -> Void)? {
    let (decoded, place, start, isIterating) = (decoded, place, start, isIterating)
    return { [self] in
      self.decoded = decoded
      self.place = place
      self.start = start
      self.isIterating = isIterating
    }
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    let name = try interpreter.repr(binary.name)
    return "<_io.TextIOWrapper name=\(name) mode='\(mode)' encoding='\(encoding)'>"
  }

  override func check(_ interpreter: Interpreter) throws {
    if isClosed { throw interpreter.error(.valueError, "I/O operation on closed file.") }
  }

  // MARK: Reading

  private func load(_ interpreter: Interpreter) throws -> [UInt8] {
    try check(interpreter)
    guard canRead else { throw interpreter.error(.unsupportedOperation, "not readable") }
    interpreter.journal.willWrite(self)
    if let decoded { return decoded }
    start = stream.position
    let left = max(0, try interpreter.translating { try stream.size() } - start)
    try interpreter.reserve(bytes: 3 * left)
    let bytes = try interpreter.translating { try stream.read(.max) }
    var text: [UInt8]
    if bytes.allSatisfy({ $0 < 0x80 }), FileOpening.isASCIICompatible(encoding) {
      text = bytes
    } else {
      let decoded = try interpreter.callMethod(
        .object(BytesObject(bytes)), "decode", [.text(encoding), .text(errors)])
      text = Array((decoded.string ?? "").utf8)
    }
    isAlike = FileOpening.isUTF8(encoding)
    if lineEnds == .universal, text.contains(0x0D) {
      isAlike = false
      text = TextFileObject.translated(text)
    }
    decoded = text
    place = 0
    return text
  }

  /// Makes line feeds of all line ends.
  private static func translated(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var hadReturn = false
    for byte in text {
      if byte == 0x0A, hadReturn {
        hadReturn = false
        continue
      }
      hadReturn = byte == 0x0D
      result.append(hadReturn ? 0x0A : byte)
    }
    return result
  }

  override func read(_ limit: Int?, _ interpreter: Interpreter) throws -> String {
    let text = try load(interpreter)
    var end = text.count
    if let limit {
      end = place
      var left = limit
      while end < text.count {
        if text[end] & 0xC0 != 0x80 {
          if left == 0 { break }
          left -= 1
        }
        end += 1
      }
    } else {
      isIterating = false
    }
    defer { place = end }
    return String(decoding: text[place..<end], as: UTF8.self)
  }

  override func readLine(_ limit: Int?, _ interpreter: Interpreter) throws -> String {
    let text = try load(interpreter)
    var end = place
    var left = limit ?? .max
    while end < text.count {
      if text[end] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      end += 1
      if endsLine(text, end) { break }
    }
    defer { place = end }
    return String(decoding: text[place..<end], as: UTF8.self)
  }

  /// Whether a line ends before `end`.
  private func endsLine(_ text: [UInt8], _ end: Int) -> Bool {
    let last = text[end - 1]
    switch lineEnds {
    case .universal: return last == 0x0A
    case .kept: return last == 0x0A || (last == 0x0D && !(end < text.count && text[end] == 0x0A))
    case .exactly("\n"): return last == 0x0A
    case .exactly("\r"): return last == 0x0D
    case .exactly: return last == 0x0A && end - place > 1 && text[end - 2] == 0x0D
    }
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    let line = try readLine(nil, interpreter)
    isIterating = !line.isEmpty
    return line.isEmpty ? nil : .text(line)
  }

  // MARK: Writing, positions

  override func write(_ text: StringObject, _ interpreter: Interpreter) throws {
    guard canWrite else { throw interpreter.error(.unsupportedOperation, "not writable") }
    if decoded != nil {
      stream.position = try tell(interpreter)
      decoded = nil
    }
    var text = text
    if case .exactly(let end) = lineEnds, end != "\n" {
      let parts = text.value.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      text = StringObject(parts.map { String($0) }.joined(separator: end))
    }
    let bytes: [UInt8]
    if FileOpening.isUTF8(encoding) || (text.isASCII && FileOpening.isASCIICompatible(encoding)) {
      bytes = Array(text.value.utf8)
    } else {
      let encoded = try interpreter.callMethod(.object(text), "encode", [.text(encoding), .text(errors)])
      bytes = (encoded.object as? BytesObject)?.value ?? []
    }
    try interpreter.translating { try stream.write(bytes) }
  }

  override func tell(_ interpreter: Interpreter) throws -> Int {
    guard let decoded else { return stream.position }
    if isIterating { throw interpreter.error(.osError, "telling position disabled by next() call") }
    if place >= decoded.count { return stream.position }
    // Where line ends were translated or the encoding has other widths, the exact place is not known: as if encoded.
    if isAlike { return start + place }
    let head = Value.text(String(decoding: decoded[..<place], as: UTF8.self))
    let bytes = try interpreter.callMethod(head, "encode", [.text(encoding), .text(errors)])
    return start + (try interpreter.length(bytes))
  }

  override func seek(_ offset: Int, _ origin: Int, _ interpreter: Interpreter) throws -> Int {
    var target = offset
    switch origin {
    case 0: if offset < 0 { throw interpreter.error(.valueError, "negative seek position \(offset)") }
    case 1, 2:
      if offset != 0 {
        let name = origin == 1 ? "cur" : "end"
        throw interpreter.error(.unsupportedOperation, "can't do nonzero \(name)-relative seeks")
      }
      target = origin == 1 ? try tell(interpreter) : try interpreter.translating { try stream.size() }
    default: throw interpreter.error(.valueError, "invalid whence (\(origin), should be 0, 1 or 2)")
    }
    interpreter.journal.willWrite(self)
    try interpreter.translating { try stream.flush() }
    decoded = nil
    isIterating = false
    stream.position = target
    return target
  }

  override func truncate(_ size: Int?, _ interpreter: Interpreter) throws -> Int {
    let size = try size ?? tell(interpreter)
    _ = try binary.truncate(size, interpreter)
    return size
  }

  override func flush(_ interpreter: Interpreter) throws { try interpreter.translating { try stream.flush() } }
  override func close(_ interpreter: Interpreter) throws { try interpreter.translating { try stream.close() } }
}

extension TypeObject {
  /// The type of text files.
  nonisolated(unsafe) static let textFile: TypeObject = TypeObject(
    name: "TextIOWrapper", module: "_io", bases: [.textIOBase], methods: { FileMethods.textFile },
    getters: { FileMethods.textFileGetters })
}
