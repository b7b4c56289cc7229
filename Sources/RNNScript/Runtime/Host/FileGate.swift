import CFiles
import Glibc

/// The one place that opens files for scripts, sessions and commands.
///
/// What is typed at the prompt may read and write where the user may. A file from a stranger reaches regular files below
/// its own folder only: no dot files, no links; and what it writes is data.
public final class FileGate {
  /// What may be opened.
  public enum Policy: Equatable, Sendable {
    case unrestricted
    /// Only what is below `folder`, or below one of `allowed`.
    case below(folder: String, allowed: [String])
  }

  /// Names of written files end in one of these, where the policy restricts.
  public static let dataSuffixes = [
    ".npy", ".npz", ".pt", ".pth", ".ckpt", ".safetensors", ".onnx", ".csv", ".txt", ".json", ".svg", ".md", ".html",
  ]

  /// What may be opened now.
  public var policy = Policy.unrestricted
  /// The folder that relative names are meant from; nil for the program's own.
  public var workingFolder: String?
  /// Streams that may hold what is not yet in their files.
  private var streams: [WeakStream] = []

  /// Makes a gate that lets everything through.
  public init() {}

  // MARK: Whole files

  /// The content of a regular file.
  ///
  /// `reserve` may refuse its size.
  public func read(_ path: String, reserve: (Int) throws -> Void = { _ in }) throws -> [UInt8] {
    let file = try open(path, flags: O_RDONLY, writes: false)
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFailure(path, errno) }
    try reserve(Int(status.st_size))
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(path, errno)
      }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Writes a regular file: a new one, one in the place of what was there, or at its end.
  public func write(_ bytes: [UInt8], to path: String, appends: Bool = false) throws(FileFailure) {
    let file = try open(path, flags: O_WRONLY | O_CREAT | (appends ? O_APPEND : O_TRUNC), writes: true)
    defer { close(file) }
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(path, errno)
      }
      start += count
    }
  }

  // MARK: Open files

  /// Opens a regular file and gives its descriptor, which the caller closes.
  ///
  /// What other streams hold back goes to their files first.
  func open(_ path: String, flags: Int32, writes: Bool) throws(FileFailure) -> Int32 {
    flushStreams()
    let file = try place(path, isData: writes) { (folder, name, extra) throws(FileFailure) in
      let file = openat(folder, name, flags | O_CLOEXEC | O_NONBLOCK | extra, 0o666)
      let code = errno
      guard file >= 0 else { throw FileFailure(path, code, extra != 0 && code == ELOOP ? "it is a link" : nil) }
      return file
    }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      let code = errno
      close(file)
      throw FileFailure(path, code)
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFREG || (kind == S_IFCHR && policy == .unrestricted && path == "/dev/null") { return file }
    close(file)
    throw kind == S_IFDIR ? FileFailure(path, EISDIR) : FileFailure(path, EACCES, "it is no regular file")
  }

  /// Remembers a stream that writes.
  func note(_ stream: DescriptorStream) {
    streams.removeAll { $0.stream == nil }
    streams.append(WeakStream(stream: stream))
  }

  /// Sends what streams hold back to their files.
  func flushStreams() {
    for entry in streams { try? entry.stream?.flush() }
  }

  private struct WeakStream {
    weak var stream: DescriptorStream?
  }

  // MARK: Names

  /// The folder that relative names are meant from.
  public var currentFolder: String {
    if case .below(let folder, _) = policy { return folder }
    return workingFolder ?? FileGate.programFolder ?? "/"
  }

  /// Calls `body` with an open folder, a name in it and the flags that opening it takes.
  ///
  /// Where the policy restricts, the folder was reached without following a link, and `name` has no slash in it.
  /// `isData` wants the name to end as data does.
  func place<Result>(
    _ path: String, isData: Bool, _ body: (Int32, String, Int32) throws(FileFailure) -> Result
  ) throws(FileFailure) -> Result {
    guard !path.isEmpty else { throw FileFailure(path, ENOENT) }
    guard !path.utf8.contains(0) else { throw FileFailure(path, EINVAL, "embedded null byte") }
    guard case .below(let folder, let allowed) = policy else {
      let isRelative = !path.hasPrefix("/")
      return try body(AT_FDCWD, workingFolder.flatMap { isRelative ? $0 + "/" + path : nil } ?? path, 0)
    }
    if isData, !FileGate.dataSuffixes.contains(where: path.hasSuffix) {
      let known = FileGate.dataSuffixes.joined(separator: " ")
      throw FileFailure(path, EACCES, "what a session writes must end in one of \(known)")
    }
    // A relative name is meant from the session's own folder; where it is not found there, from the working folder.
    var failure = FileFailure(path, EACCES, "a session reaches only files below its own folder")
    var attempts: [(root: String, parts: [String])] = []
    for (index, root) in ([folder] + allowed).enumerated() {
      FileGate.components(of: path, below: root, isRelativeToRoot: index == 0).map { attempts.append((root, $0)) }
    }
    if !path.hasPrefix("/"), let working = workingFolder ?? FileGate.programFolder {
      FileGate.components(of: working + "/" + path, below: folder, isRelativeToRoot: false)
        .map { attempts.append((folder, $0)) }
    }
    for attempt in attempts {
      do { return try beneath(attempt.root, attempt.parts, path, body) } catch {
        if failure.reason != nil || error.code != ENOENT { failure = error }
      }
    }
    throw failure
  }

  /// Goes down from `root` one folder after the other and follows no link, so that nothing leads out.
  private func beneath<Result>(
    _ root: String, _ parts: [String], _ path: String, _ body: (Int32, String, Int32) throws(FileFailure) -> Result
  ) throws(FileFailure) -> Result {
    for part in parts where part.hasPrefix(".") {
      throw FileFailure(path, EACCES, part == ".." ? "it leads out of the session's folder" : "it is a dot file")
    }
    var folder = Glibc.open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileFailure(path, errno) }
    defer { close(folder) }
    let above = parts.dropLast()
    let parent =
      above.isEmpty
      ? -1
      : rnnf_open_beneath(
        folder, above.joined(separator: "/"), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // Where the kernel has no such call, the way down is made step by step.
    let isStepwise = parent < 0 && (errno == ENOSYS || errno == EPERM)
    if !above.isEmpty, !isStepwise {
      let code = errno
      guard parent >= 0 else { throw FileFailure(path, code) }
      close(folder)
      folder = parent
    }
    for part in above where isStepwise {
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let code = errno
      guard next >= 0 else { throw FileFailure(path, code) }
      close(folder)
      folder = next
    }
    return try body(folder, parts.last ?? ".", O_NOFOLLOW)
  }

  /// The parts of a path below `root`; nil where it lies elsewhere.
  private static func components(of path: String, below root: String, isRelativeToRoot: Bool) -> [String]? {
    var rest = path[...]
    if path.hasPrefix("/") {
      let prefix = root.hasSuffix("/") ? root : root + "/"
      if path == root { return [] }
      guard path.hasPrefix(prefix) else { return nil }
      rest = path.dropFirst(prefix.count)
    } else if !isRelativeToRoot {
      return nil
    }
    return rest.split(separator: "/").filter { $0 != "." }.map(String.init)
  }

  private static var programFolder: String? {
    guard let pointer = getcwd(nil, 0) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}

/// A file that could not be opened, read or written.
public struct FileFailure: Error, Sendable {
  /// The name as it was given.
  public let path: String
  /// The system's number of the error.
  public let code: Int32
  /// Why, where the system did not refuse.
  public let reason: String?

  /// Makes a failure.
  public init(_ path: String, _ code: Int32, _ reason: String? = nil) {
    self.path = path
    self.code = code
    self.reason = reason
  }

  /// The text of the error, without Python's number and name.
  public var message: String { reason ?? String(cString: strerror(code)) }
}
