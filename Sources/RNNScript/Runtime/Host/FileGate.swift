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
    ".npy", ".npz", ".pt", ".safetensors", ".csv", ".txt", ".json", ".svg", ".md", ".html",
  ]

  /// What may be opened now.
  public var policy = Policy.unrestricted

  /// Makes a gate that lets everything through.
  public init() {}

  /// The content of a regular file.
  ///
  /// `reserve` may refuse its size.
  public func read(_ path: String, reserve: (Int) throws -> Void = { _ in }) throws -> [UInt8] {
    let file = try open(path, flags: O_RDONLY | O_NONBLOCK, writes: false)
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFailure(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileFailure(path, EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure(path, EACCES, "it is no regular file") }
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
    let flags = O_WRONLY | O_CREAT | O_NONBLOCK | (appends ? O_APPEND : O_TRUNC)
    let file = try open(path, flags: flags, writes: true)
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileFailure(path, EACCES, "it is no regular file")
    }
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

  /// Whether there is such a file, and the policy lets it be seen.
  public func exists(_ path: String) -> Bool {
    if policy == .unrestricted { return access(path, F_OK) == 0 }
    guard let file = try? open(path, flags: O_RDONLY | O_NONBLOCK, writes: false) else { return false }
    close(file)
    return true
  }

  private func open(_ path: String, flags: Int32, writes: Bool) throws(FileFailure) -> Int32 {
    guard !path.isEmpty else { throw FileFailure(path, ENOENT) }
    guard !path.utf8.contains(0) else { throw FileFailure(path, EINVAL, "a zero byte is in the name") }
    guard case .below(let folder, let allowed) = policy else {
      let file = Glibc.open(path, flags | O_CLOEXEC, 0o666)
      guard file >= 0 else { throw FileFailure(path, errno) }
      return file
    }
    if writes, !FileGate.dataSuffixes.contains(where: path.hasSuffix) {
      let known = FileGate.dataSuffixes.joined(separator: " ")
      throw FileFailure(path, EACCES, "what a session writes must end in one of \(known)")
    }
    // A relative name is meant from the session's own folder; where it is not found there, from the working folder.
    var failure = FileFailure(path, EACCES, "a session reaches only files below its own folder")
    for (index, root) in ([folder] + allowed).enumerated() {
      guard let parts = FileGate.components(of: path, below: root, isRelativeToRoot: index == 0) else { continue }
      do { return try openBeneath(root, parts, flags, path) } catch {
        if failure.reason != nil || error.code != ENOENT { failure = error }
      }
    }
    if !path.hasPrefix("/"), let working = FileGate.workingFolder,
      let parts = FileGate.components(of: working + "/" + path, below: folder, isRelativeToRoot: false)
    {
      do { return try openBeneath(folder, parts, flags, path) } catch {
        if failure.reason != nil || error.code != ENOENT { failure = error }
      }
    }
    throw failure
  }

  /// Goes down from `root` one folder after the other and follows no link, so that nothing leads out.
  private func openBeneath(
    _ root: String, _ parts: [String], _ flags: Int32, _ path: String
  ) throws(FileFailure) -> Int32 {
    guard let last = parts.last else { throw FileFailure(path, EISDIR) }
    for part in parts where part.hasPrefix(".") {
      throw FileFailure(path, EACCES, part == ".." ? "it leads out of the session's folder" : "it is a dot file")
    }
    var folder = Glibc.open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileFailure(path, errno) }
    defer { close(folder) }
    for part in parts.dropLast() {
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let code = errno
      guard next >= 0 else { throw FileFailure(path, code) }
      close(folder)
      folder = next
    }
    let file = openat(folder, last, flags | O_NOFOLLOW | O_CLOEXEC, 0o666)
    let code = errno
    guard file >= 0 else { throw FileFailure(path, code, code == ELOOP ? "it is a link" : nil) }
    return file
  }

  /// The parts of a path below `root`; nil where it lies elsewhere.
  private static func components(of path: String, below root: String, isRelativeToRoot: Bool) -> [String]? {
    var rest = path[...]
    if path.hasPrefix("/") {
      let prefix = root.hasSuffix("/") ? root : root + "/"
      guard path.hasPrefix(prefix) else { return nil }
      rest = path.dropFirst(prefix.count)
    } else if !isRelativeToRoot {
      return nil
    }
    return rest.split(separator: "/").filter { $0 != "." }.map(String.init)
  }

  private static var workingFolder: String? {
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
