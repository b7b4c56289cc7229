import Glibc

/// `open`: from a name and a mode to a file object.
enum FileOpening {
  static let entries: [Entry] = [
    Entry(
      "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
      "Opens a file for reading or writing."
    ) { call in try open(call) }
  ]

  /// What a mode says.
  private struct Mode {
    var (reads, writes, creates, appends, updates) = (false, false, false, false, false)
    var (isText, isBinary) = (false, false)

    init(_ mode: String, _ interpreter: Interpreter) throws {
      var seen = Set<Character>()
      for letter in mode {
        guard "rwxabt+".contains(letter), seen.insert(letter).inserted else {
          throw interpreter.error(.valueError, "invalid mode: '\(mode)'")
        }
      }
      (reads, writes, creates) = (seen.contains("r"), seen.contains("w"), seen.contains("x"))
      (appends, updates) = (seen.contains("a"), seen.contains("+"))
      (isText, isBinary) = (seen.contains("t"), seen.contains("b"))
      if isText, isBinary { throw interpreter.error(.valueError, "can't have text and binary mode at once") }
      let count = [reads, writes, creates, appends].filter { $0 }.count
      if count > 1 { throw interpreter.error(.valueError, "must have exactly one of create/read/write/append mode") }
      if count == 0 {
        throw interpreter.error(
          .valueError, "Must have exactly one of create/read/write/append mode and at most one plus")
      }
    }

    var canRead: Bool { reads || updates }
    var canWrite: Bool { !reads || updates }

    var flags: Int32 {
      (updates ? O_RDWR : reads ? O_RDONLY : O_WRONLY) | (reads ? 0 : O_CREAT) | (writes ? O_TRUNC : 0)
        | (creates ? O_EXCL : 0) | (appends ? O_APPEND : 0)
    }

    /// The mode as binary files show it.
    var binaryText: String {
      if creates { return updates ? "xb+" : "xb" }
      if appends { return updates ? "ab+" : "ab" }
      if updates { return "rb+" }
      return reads ? "rb" : "wb"
    }
  }

  private static func open(_ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    guard let text = call[1].string else {
      throw call.fail(.typeError, "open() argument 'mode' must be str, not \(interpreter.typeOf(call[1]).name)")
    }
    let mode = try Mode(text, interpreter)
    if mode.isBinary {
      for (index, name) in [(3, "an encoding"), (4, "an errors"), (5, "a newline")] where !call[index].isNone {
        throw call.fail(.valueError, "binary mode doesn't take \(name) argument")
      }
    } else if try call.int(2) == 0 {
      throw call.fail(.valueError, "can't have unbuffered text I/O")
    }
    let lineEnds = try lineEnds(call.optionalString(5), interpreter)
    if let encoding = try call.optionalString(3), !isUTF8(encoding) {
      // An unknown one is reported before the file is touched.
      _ = try interpreter.callMethod(.text(""), "encode", [.text(encoding)])
    }
    let path = try interpreter.path(call[0])
    let descriptor = try interpreter.translating {
      try interpreter.files.open(path, flags: mode.flags, writes: mode.canWrite)
    }
    let stream = DescriptorStream(
      path, descriptor, canRead: mode.canRead, canWrite: mode.canWrite, appends: mode.appends)
    if mode.appends { stream.position = try interpreter.translating { try stream.size() } }
    if mode.canWrite { interpreter.files.note(stream) }
    let binary = BinaryFileObject(stream, name: call[0], mode: mode.binaryText)
    if mode.isBinary { return .object(binary) }
    return .object(
      TextFileObject(
        binary, mode: text, encoding: try call.optionalString(3) ?? "UTF-8",
        errors: try call.optionalString(4) ?? "strict", lineEnds: lineEnds))
  }

  /// What the argument `newline` means.
  static func lineEnds(_ newline: String?, _ interpreter: Interpreter) throws -> TextFileObject.LineEnds {
    switch newline {
    case nil: return .universal
    case "": return .kept
    case let end? where ["\n", "\r", "\r\n"].contains { $0.hasSameBytes(as: end) }: return .exactly(end)
    case let other?: throw interpreter.error(.valueError, "illegal newline value: \(other)")
    }
  }

  static func isUTF8(_ encoding: String) -> Bool {
    ["utf-8", "utf8", "utf_8"].contains(encoding.lowercased())
  }

  /// Whether ASCII texts are the same bytes in the encoding.
  static func isASCIICompatible(_ encoding: String) -> Bool {
    isUTF8(encoding)
      || ["ascii", "us-ascii", "latin-1", "latin1", "iso-8859-1", "cp1252"].contains(encoding.lowercased())
  }
}

extension Interpreter {
  /// The name of a file: a text, or what gives one as `os.PathLike`.
  ///
  /// Throws TypeError.
  public func path(_ value: Value) throws -> String {
    if let text = value.string { return text }
    if let bytes = value.object as? BytesObject { return String(decoding: bytes.value, as: UTF8.self) }
    if value.object != nil, typeOf(value).lookup("__fspath__") != nil {
      if let text = try callMethod(value, "__fspath__").string { return text }
    }
    throw error(.typeError, "expected str, bytes or os.PathLike object, not \(typeOf(value).name)")
  }

  /// Runs what reaches for files, and raises its failures as exceptions.
  public func translating<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let failure as FileFailure { throw fileError(failure) }
  }

  /// A file's failure as the exception that CPython raises.
  public func fileError(_ failure: FileFailure) -> ScriptError {
    if failure.code == EINVAL, let reason = failure.reason { return error(.valueError, reason) }
    let type: TypeObject =
      switch failure.code {
      case ENOENT: .fileNotFoundError
      case EISDIR: .isADirectoryError
      case ENOTDIR: .notADirectoryError
      case EEXIST: .fileExistsError
      case EACCES, EPERM: .permissionError
      default: .osError
      }
    return ScriptError(
      ExceptionObject(type, [.int(Int(failure.code)), .text(failure.message), .text(failure.path)]))
  }
}
