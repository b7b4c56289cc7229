/// A file of bytes: what `open(path, 'rb')` gives, and `io.BytesIO`.
final class BinaryFileObject: IteratorObject {
  private(set) var stream: ByteStream
  /// The name as it was given; None for bytes in memory.
  let name: Value
  /// The mode as CPython shows it.
  let mode: String

  init(_ stream: ByteStream, name: Value = .none, mode: String = "") {
    self.stream = stream
    self.name = name
    self.mode = mode
  }

  override var type: TypeObject {
    if let personality { return personality.type }
    if stream is MemoryStream { return .bytesIO }
    return stream.canRead ? (stream.canWrite ? .bufferedRandom : .bufferedReader) : .bufferedWriter
  }

  override func savedContent() -> (() -> Void)? {
    let (stream, restore) = (stream, stream.savedContent())
    return { [self] in
      self.stream = stream
      restore?()
    }
  }

  override func representation(_ interpreter: Interpreter) throws -> String {
    if name.isNone { return try super.representation(interpreter) }
    return "<_io.\(type.name) name=\(try interpreter.repr(name))>"
  }

  /// Throws where the file is closed; `action` words the error as CPython's buffers do.
  func check(_ interpreter: Interpreter, _ action: String? = nil) throws {
    if stream.isClosed {
      let isMemory = stream is MemoryStream
      throw interpreter.error(
        .valueError, isMemory ? "I/O operation on closed file." : action ?? "I/O operation on closed file.")
    }
    interpreter.journal.willWrite(self)
  }

  private func checkReading(_ interpreter: Interpreter, _ name: String) throws {
    try check(interpreter, "\(name) of closed file")
    if !stream.canRead { throw interpreter.error(.unsupportedOperation, "read") }
  }

  func read(_ limit: Int?, _ interpreter: Interpreter) throws -> [UInt8] {
    try checkReading(interpreter, "read")
    return try interpreter.translating {
      let left = max(0, try stream.size() - stream.position)
      try interpreter.reserve(bytes: 2 * min(left, limit ?? .max))
      return try stream.read(limit ?? .max)
    }
  }

  func readLine(_ limit: Int?, _ interpreter: Interpreter) throws -> [UInt8] {
    try checkReading(interpreter, "readline")
    return try interpreter.translating { try stream.readLine(limit ?? .max) }
  }

  func write(_ value: Value, _ interpreter: Interpreter) throws -> Int {
    guard let bytes = (value.object as? BytesObject)?.value else {
      throw interpreter.error(
        .typeError, "a bytes-like object is required, not '\(interpreter.typeOf(value).name)'")
    }
    try check(interpreter, "write to closed file")
    if !stream.canWrite { throw interpreter.error(.unsupportedOperation, "write") }
    if stream is MemoryStream { try interpreter.reserve(bytes: stream.position + bytes.count) }
    try interpreter.translating { try stream.write(bytes) }
    return bytes.count
  }

  func seek(_ offset: Int, _ origin: Int, _ interpreter: Interpreter) throws -> Int {
    try check(interpreter, "seek of closed file")
    let base: Int
    switch origin {
    case 0:
      if offset < 0 {
        if stream is MemoryStream { throw interpreter.error(.valueError, "negative seek value \(offset)") }
        throw ScriptError(ExceptionObject(.osError, [.int(22), .text("Invalid argument")]))
      }
      base = 0
    case 1: base = stream.position
    case 2: base = try interpreter.translating { try stream.size() }
    default: throw interpreter.error(.valueError, "invalid whence (\(origin), should be 0, 1 or 2)")
    }
    let target = base.addingReportingOverflow(offset)
    stream.position = target.overflow ? base : max(0, target.partialValue)
    return stream.position
  }

  func truncate(_ size: Int?, _ interpreter: Interpreter) throws -> Int {
    try check(interpreter, "truncate of closed file")
    if !stream.canWrite { throw interpreter.error(.unsupportedOperation, "truncate") }
    let size = size ?? stream.position
    if size < 0 { throw interpreter.error(.valueError, "negative size value \(size)") }
    try interpreter.translating { try stream.truncate(size) }
    return size
  }

  /// Gives new content to bytes in memory.
  func reset(_ bytes: [UInt8], _ interpreter: Interpreter) {
    interpreter.journal.willWrite(self)
    stream = MemoryStream(bytes)
  }

  override func next(_ interpreter: Interpreter) throws -> Value? {
    let line = try readLine(nil, interpreter)
    return line.isEmpty ? nil : .object(BytesObject(line))
  }
}

extension TypeObject {
  /// What binary files are.
  nonisolated(unsafe) static let bufferedIOBase: TypeObject = TypeObject(
    name: "BufferedIOBase", module: "io", bases: [.ioBase], methods: { FileMethods.binary },
    getters: { FileMethods.binaryGetters })
  nonisolated(unsafe) static let bufferedReader: TypeObject = TypeObject(
    name: "BufferedReader", module: "_io", bases: [.bufferedIOBase])
  nonisolated(unsafe) static let bufferedWriter: TypeObject = TypeObject(
    name: "BufferedWriter", module: "_io", bases: [.bufferedIOBase])
  nonisolated(unsafe) static let bufferedRandom: TypeObject = TypeObject(
    name: "BufferedRandom", module: "_io", bases: [.bufferedIOBase])
  /// The type of bytes in memory.
  nonisolated(unsafe) static let bytesIO: TypeObject = TypeObject(
    name: "BytesIO", module: "_io", bases: [.bufferedIOBase], methods: { FileMethods.bytesIO },
    allocate: { BinaryFileObject(MemoryStream([])).adopting($0, beyond: .bytesIO) })
}
