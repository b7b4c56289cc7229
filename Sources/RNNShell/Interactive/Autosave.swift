import Glibc
import RNNNotebook

/// Keeps every accepted cell in a file, before it runs, until the notebook is left in an orderly way.
///
/// One file for each process, locked while that lives: an unlocked one was left behind by a crash.
final class Autosave {
  private let path: String
  private let descriptor: Int32

  /// Begins a file; nil where the folder cannot be used.
  init?(seed: Int) {
    guard let folder = Autosave.folder else { return nil }
    path = "\(folder)/autosave-\(getpid()).py"
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    flock(descriptor, LOCK_EX | LOCK_NB)
    write("# ---\n# seed: \(seed)\n# ---\n")
  }

  deinit { close(descriptor) }

  /// Adds a cell.
  func append(_ cell: SessionCell) {
    write("\n# %%\n" + cell.lines.joined(separator: "\n") + "\n")
    fdatasync(descriptor)
  }

  /// Removes the file: nothing was lost.
  func remove() { unlink(path) }

  /// What to tell about files that earlier notebooks have left behind.
  static func leftBehind() -> [String] {
    guard let folder, let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var found: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix("autosave-"), name.hasSuffix(".py"), isAbandoned("\(folder)/\(name)") else { continue }
      found.append("(a notebook ended without leaving: %load \(folder)/\(name) runs its cells again)")
    }
    return found.sorted()
  }

  private static func isAbandoned(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    return flock(file, LOCK_SH | LOCK_NB) == 0
  }

  /// `$XDG_STATE_HOME/rnnshell`, made where it is missing.
  static var folder: String? {
    let root: String
    if let state = getenv("XDG_STATE_HOME").map({ String(cString: $0) }), state.hasPrefix("/") {
      root = state
    } else if let home = getenv("HOME").map({ String(cString: $0) }), home.hasPrefix("/") {
      mkdir(home + "/.local", 0o755)
      root = home + "/.local/state"
    } else {
      return nil
    }
    mkdir(root, 0o700)
    let folder = root + "/rnnshell"
    return mkdir(folder, 0o700) == 0 || errno == EEXIST ? folder : nil
  }

  private func write(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      start += count
    }
  }
}
