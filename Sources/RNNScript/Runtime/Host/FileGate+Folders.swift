import Glibc

// Folders, and what is known of files without opening them.
extension FileGate {
  /// What a file is.
  public struct Status: Sendable {
    /// What kind of thing it is.
    public enum Kind: Sendable { case file, folder, link, other }

    /// What kind of thing it is.
    public let kind: Kind
    /// The number of its bytes.
    public let size: Int
    /// When it was changed: seconds since 1970.
    public let modified: Double
    /// The system's bits for kind and permissions.
    public let mode: Int
    /// The system's number of the file, and of the device that it is on.
    public let identity: (file: Int, device: Int)

    init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFREG: kind = .file
      case S_IFDIR: kind = .folder
      case S_IFLNK: kind = .link
      default: kind = .other
      }
      size = Int(status.st_size)
      modified = Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9
      mode = Int(status.st_mode)
      identity = (Int(truncatingIfNeeded: status.st_ino), Int(truncatingIfNeeded: status.st_dev))
    }
  }

  /// Whether there is such a file, and the policy lets it be seen.
  public func exists(_ path: String) -> Bool { (try? status(path)) != nil }

  /// What a file is; of a link what it leads to, unless `isLink`.
  ///
  /// Where the policy restricts no link is followed.
  public func status(_ path: String, ofLink isLink: Bool = false) throws(FileFailure) -> Status {
    flushStreams()
    return try place(path, isData: false) { (folder, name, extra) throws(FileFailure) in
      var status = stat()
      let flags = isLink || extra != 0 ? AT_SYMLINK_NOFOLLOW : 0
      guard fstatat(folder, name, &status, flags) == 0 else { throw FileFailure(path, errno) }
      if extra != 0, status.st_mode & S_IFMT == S_IFLNK { throw FileFailure(path, EACCES, "it is a link") }
      return Status(status)
    }
  }

  /// The names in a folder and what they stand for, in no order.
  ///
  /// Where the policy restricts, dot files and links are not among them.
  public func entries(of path: String) throws(FileFailure) -> [(name: String, kind: Status.Kind)] {
    let isRestricted = policy != .unrestricted
    return try place(path, isData: false) { (folder, name, extra) throws(FileFailure) in
      let file = openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | extra)
      guard file >= 0 else { throw FileFailure(path, errno) }
      guard let stream = fdopendir(file) else {
        close(file)
        throw FileFailure(path, errno)
      }
      defer { closedir(stream) }
      var entries: [(name: String, kind: Status.Kind)] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
        if name == "." || name == ".." || (isRestricted && name.hasPrefix(".")) { continue }
        var status = stat()
        guard fstatat(file, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
        let kind = Status(status).kind
        if isRestricted, kind == .link || kind == .other { continue }
        entries.append((name, kind))
      }
      return entries
    }
  }

  /// Makes a folder.
  public func makeFolder(_ path: String) throws(FileFailure) {
    try change(path, isData: false) { mkdirat($0, $1, 0o777) }
  }

  /// Removes an empty folder.
  public func removeFolder(_ path: String) throws(FileFailure) {
    try change(path, isData: false) { unlinkat($0, $1, AT_REMOVEDIR) }
  }

  /// Removes a file.
  public func remove(_ path: String) throws(FileFailure) {
    if try status(path, ofLink: true).kind == .folder { throw FileFailure(path, EISDIR) }
    try change(path, isData: true) { unlinkat($0, $1, 0) }
  }

  /// Gives a file another name; one that has it already is replaced.
  public func rename(_ path: String, to target: String) throws(FileFailure) {
    let isFolder = try status(path, ofLink: true).kind == .folder
    try place(path, isData: !isFolder) { (folder, name, _) throws(FileFailure) in
      try place(target, isData: !isFolder) { (targetFolder, targetName, _) throws(FileFailure) in
        guard renameat(folder, name, targetFolder, targetName) == 0 else { throw FileFailure(path, errno) }
      }
    }
  }

  /// Makes `path` the folder that relative names are meant from, for this gate alone.
  public func changeFolder(to path: String) throws(FileFailure) {
    guard policy == .unrestricted else {
      throw FileFailure(path, EACCES, "a session stays in its own folder")
    }
    if try status(path).kind != .folder { throw FileFailure(path, ENOTDIR) }
    let whole = path.hasPrefix("/") ? path : currentFolder + "/" + path
    guard let resolved = realpath(whole, nil) else { throw FileFailure(path, errno) }
    defer { free(resolved) }
    workingFolder = String(cString: resolved)
  }

  private func change(
    _ path: String, isData: Bool, _ action: (Int32, String) -> Int32
  ) throws(FileFailure) {
    flushStreams()
    try place(path, isData: isData) { (folder, name, _) throws(FileFailure) in
      guard action(folder, name) == 0 else { throw FileFailure(path, errno) }
    }
  }
}
