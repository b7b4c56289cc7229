import Glibc

/// The modules `os` and `os.path`: the names of files and what the file gate lets be done with them.
enum OSModule {
  /// Makes `os`, which brings `os.path` with it.
  static func load(_ interpreter: Interpreter) throws -> ModuleObject {
    let path = try interpreter.importedPath()
    let module = try NativeModule.make(
      "os", interpreter, entries: entries,
      constants: [
        ("path", .object(path)), ("_environment", try environment(interpreter)), ("F_OK", .int(0)), ("R_OK", .int(4)),
        ("W_OK", .int(2)), ("X_OK", .int(1)), ("error", .object(TypeObject.osError)),
      ], source: FrozenSource.os)
    return module
  }

  /// Makes `os.path`, `posixpath` under another name.
  static func loadPath(_ interpreter: Interpreter) throws -> ModuleObject {
    try NativeModule.make("os.path", interpreter, entries: entries, source: FrozenSource.osPath)
  }

  /// Makes `errno`: the numbers of errors by name.
  static func loadErrorNumbers(_ interpreter: Interpreter) throws -> ModuleObject {
    let numbers: [(String, Int32)] = [
      ("EPERM", EPERM), ("ENOENT", ENOENT), ("EINTR", EINTR), ("EIO", EIO), ("EBADF", EBADF), ("EAGAIN", EAGAIN),
      ("ENOMEM", ENOMEM), ("EACCES", EACCES), ("EBUSY", EBUSY), ("EEXIST", EEXIST), ("EXDEV", EXDEV),
      ("ENOTDIR", ENOTDIR), ("EISDIR", EISDIR), ("EINVAL", EINVAL), ("EMFILE", EMFILE), ("EFBIG", EFBIG),
      ("ENOSPC", ENOSPC), ("ESPIPE", ESPIPE), ("EROFS", EROFS), ("EPIPE", EPIPE), ("EDOM", EDOM),
      ("ERANGE", ERANGE), ("ENAMETOOLONG", ENAMETOOLONG), ("ENOTEMPTY", ENOTEMPTY), ("ELOOP", ELOOP),
      ("ETIMEDOUT", ETIMEDOUT),
    ]
    let names = DictObject()
    for (name, number) in numbers { try names.set(.int(Int(number)), .text(name), interpreter) }
    return try NativeModule.make(
      "errno", interpreter,
      constants: numbers.map { ($0.0, .int(Int($0.1))) } + [("errorcode", .object(names))])
  }

  /// What scripts see of the environment: nothing that could be secret.
  private static func environment(_ interpreter: Interpreter) throws -> Value {
    let dict = DictObject()
    var home = interpreter.files.currentFolder
    if interpreter.files.policy == .unrestricted, let value = getenv("HOME") { home = String(cString: value) }
    for (name, value) in [("HOME", home), ("LANG", "C.UTF-8"), ("PATH", "/usr/local/bin:/usr/bin:/bin")] {
      try dict.set(.text(name), .text(value), interpreter)
    }
    return .object(dict)
  }

  private static let entries: [Entry] = [
    Entry("fspath(path, /)", "The text of a path.") { call in
      if call[0].string != nil || call[0].object is BytesObject { return call[0] }
      return .text(try call.interpreter.path(call[0]))
    },
    Entry("getcwd()", "The folder that relative names are meant from.") { call in
      .text(call.interpreter.files.currentFolder)
    },
    Entry("chdir(path)", "Makes a folder the one that relative names are meant from.") { call in
      try change(call) { try $0.changeFolder(to: $1) }
    },
    Entry("_entries(path)", "The names in a folder, and whether they are folders, files or links.") { call in
      let interpreter = call.interpreter
      let path = try interpreter.path(call[0])
      return .list(
        try interpreter.translating { try interpreter.files.entries(of: path) }.map { entry in
          .tuple([.text(entry.name), .text(letter(entry.kind))])
        })
    },
    Entry("_status(path, links=False)", "Kind, size, time, mode and numbers of a file; None where there is none.") {
      call in
      let interpreter = call.interpreter
      let path = try interpreter.path(call[0])
      guard let status = try? interpreter.files.status(path, ofLink: try call.bool(1)) else { return .none }
      return values(status)
    },
    Entry("_known_status(path, links=False)", "Kind, size, time, mode and numbers of a file.") { call in
      let interpreter = call.interpreter
      let (path, ofLink) = (try interpreter.path(call[0]), try call.bool(1))
      return values(try interpreter.translating { try interpreter.files.status(path, ofLink: ofLink) })
    },
    Entry("mkdir(path, mode=511)", "Makes a folder.") { call in try change(call) { try $0.makeFolder($1) } },
    Entry("rmdir(path)", "Removes an empty folder.") { call in try change(call) { try $0.removeFolder($1) } },
    Entry("remove(path)", "Removes a file.") { call in try change(call) { try $0.remove($1) } },
    Entry("unlink(path)", "Removes a file.") { call in try change(call) { try $0.remove($1) } },
    Entry("rename(src, dst)", "Gives a file another name.") { call in try rename(call) },
    Entry("replace(src, dst)", "Gives a file another name.") { call in try rename(call) },
    Entry("getpid()", "The number of the process.") { _ in .int(Int(Glibc.getpid())) },
    Entry("cpu_count()", "How many processors there are.") { _ in .int(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) },
    Entry("urandom(size, /)", "Bytes that nobody can foretell.") { call in
      let size = try call.int(0)
      guard size >= 0 else { throw call.fail(.valueError, "negative argument not allowed") }
      try call.interpreter.reserve(bytes: size)
      var generator = SystemRandomNumberGenerator()
      var bytes: [UInt8] = []
      while bytes.count < size {
        if bytes.count & 0xFFFF == 0 { try call.interpreter.poll() }
        withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
      }
      return .object(BytesObject(Array(bytes.prefix(size))))
    },
    Entry("strerror(code, /)", "The text of an error's number.") { call in
      .text(String(cString: Glibc.strerror(Int32(truncatingIfNeeded: try call.int(0)))))
    },
  ]

  private static func letter(_ kind: FileGate.Status.Kind) -> String {
    switch kind {
    case .file: "f"
    case .folder: "d"
    case .link: "l"
    case .other: "o"
    }
  }

  private static func values(_ status: FileGate.Status) -> Value {
    .tuple([
      .text(letter(status.kind)), .int(status.size), .float(status.modified), .int(status.mode),
      .int(status.identity.file), .int(status.identity.device),
    ])
  }

  private static func change(_ call: borrowing Call, _ action: (FileGate, String) throws -> Void) throws -> Value {
    let interpreter = call.interpreter
    let path = try interpreter.path(call[0])
    try interpreter.translating { try action(interpreter.files, path) }
    return .none
  }

  private static func rename(_ call: borrowing Call) throws -> Value {
    let interpreter = call.interpreter
    let (path, target) = (try interpreter.path(call[0]), try interpreter.path(call[1]))
    do { try interpreter.files.rename(path, to: target) } catch {
      let error = interpreter.fileError(error)
      // The report names both.
      if error.exception.arguments.count == 3 { error.exception.arguments += [.none, .text(target)] }
      throw error
    }
    return .none
  }
}

extension Interpreter {
  /// The module `os.path`.
  fileprivate func importedPath() throws -> ModuleObject {
    if let known = modules["os.path"] { return known }
    let module = try OSModule.loadPath(self)
    modules["os.path"] = module
    return module
  }
}
