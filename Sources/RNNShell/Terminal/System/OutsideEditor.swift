import CTerminal
import Glibc

/// The user's own editor, `$VISUAL` or `$EDITOR`, on a text.
enum OutsideEditor {
  /// Lets someone edit a text on a terminal that is in its usual mode; nil where that failed, or nothing was written.
  static func edit(_ text: String, terminal: Int32) -> String? {
    let folder = getenv("XDG_RUNTIME_DIR") ?? getenv("TMPDIR")
    var template = Array((folder.map { String(cString: $0) } ?? "/tmp").utf8CString.dropLast())
    template += Array("/rnnshell-XXXXXX.py".utf8CString)
    let file = mkstemps(&template, 3)
    guard file >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(path) }
    let isWritten = write(text + "\n", to: file)
    close(file)
    guard isWritten, run(path, terminal: terminal) else { return nil }
    return read(path)
  }

  private static func run(_ path: String, terminal: Int32) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Standard output is a pipe of ours: the editor wants the terminal.
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_adddup2(&actions, terminal, descriptor)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var ignored = sigset_t()
    sigemptyset(&ignored)
    sigaddset(&ignored, SIGTTOU)
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ["sh", "-c", "exec ${VISUAL:-${EDITOR:-vi}} \"$0\"", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, rnnt_environment()) == 0 else {
      return false
    }
    return wait(for: process)
  }

  /// Waits for the end of a process; an editor that is stopped stops us, too.
  private static func wait(for process: pid_t) -> Bool {
    var status: Int32 = 0
    while true {
      if waitpid(process, &status, WUNTRACED) < 0 {
        if errno == EINTR { continue }
        return false
      }
      guard status & 0xFF == 0x7F else { return status == 0 }
      rnnt_stop_self()
      kill(process, SIGCONT)
    }
  }

  private static func write(_ text: String, to file: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }

  private static func read(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var text: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65536)
    // No cell is longer than this.
    while text.count < 1 << 24 {
      let count = Glibc.read(file, &bytes, bytes.count)
      guard count > 0 else { break }
      text += bytes[..<count]
    }
    while text.last == UInt8(ascii: "\n") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
