import Foundation
import Glibc
import Testing

/// A terminal of a fixed size on a tmux server of its own, with a shell in it.
///
/// Nothing here waits for a time: `wait` asks for the screen until a condition holds.
final class Tmux {
  /// Where tmux is; nil where it is not installed.
  static let path: String? = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/opt/homebrew/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Whether there are a tmux and a built program to test.
  static let isThere = path != nil && Executable.path != nil

  /// The home of everything that runs in the terminal.
  let home: TemporaryFolder
  private let socket = "rnnshell-test-" + UUID().uuidString

  /// Starts a terminal with a shell whose prompt is `$ `.
  init(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws {
    home = try TemporaryFolder()
    var variables = [
      "HOME": home.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PS1": "$ ", "TERM": "screen-256color",
      "XDG_STATE_HOME": home.path + "/state", "RNNSHELL": Executable.path ?? "", "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    let settings = variables.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
    let configuration = try home.write("tmux.conf", "set -g history-limit 5000\nset -g escape-time 0\n")
    try run("-f", configuration, "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env -i \(settings) sh -i")
    try wait("the shell") { $0.contains("$") }
  }

  deinit { _ = try? run("kill-server") }

  /// Starts the program and waits for its first prompt.
  func start(_ before: String = "") throws {
    type("\(before) \"$RNNSHELL\"\r")
    try wait("the first prompt") { $0.contains("In [1]:") }
  }

  /// Types text as it is; `\r` is Enter.
  func type(_ text: String) {
    for (index, line) in text.split(separator: "\r", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { keys("Enter") }
      if !line.isEmpty { _ = try? run("send-keys", "-l", "--", String(line)) }
    }
  }

  /// Presses keys by their names in tmux: `Up`, `C-c`.
  func keys(_ names: String...) { _ = try? run(["send-keys"] + names) }

  /// Pastes text in brackets.
  func paste(_ text: String) throws {
    try run("load-buffer", home.write("paste", text))
    try run("paste-buffer", "-p", "-r")
  }

  /// Changes the size of the terminal.
  func resize(columns: Int, rows: Int) throws {
    try run("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The rows of the screen, trailing blanks cut; with `history`, all that was scrolled out before them.
  ///
  /// With `colors`, the control sequences that colour them are there, too.
  func screen(history: Bool = false, colors: Bool = false) throws -> [String] {
    let text = try run(["capture-pane", "-p"] + (history ? ["-S", "-"] : []) + (colors ? ["-e"] : []))
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Types many keys at once: texts as they are, names of keys in `<>`.
  func type(keys: [String]) {
    let commands = keys.map { key in
      key.hasPrefix("<") ? ["send-keys", String(key.dropFirst().dropLast())] : ["send-keys", "-l", "--", key]
    }
    _ = try? run(Array(commands.joined(separator: [";"])))
  }

  /// Where the cursor is, whether it is seen, and which rows scroll.
  func state() throws -> String {
    try run(
      "display-message", "-p",
      "cursor #{cursor_x},#{cursor_y} #{?cursor_flag,seen,hidden} "
        + "region #{scroll_region_upper}-#{scroll_region_lower}"
    )
    .trimmingCharacters(in: .newlines)
  }

  /// Sends a signal to the program.
  func signal(_ name: String) throws { _ = try Self.output("/bin/kill", ["-" + name, process()]) }

  /// The process of the program.
  func process() throws -> String {
    let shell = try run("display-message", "-p", "#{pane_pid}").trimmingCharacters(in: .newlines)
    let children = try Self.output("/usr/bin/pgrep", ["-P", shell, "-f", "rnnshell"])
    return try #require(children.split(separator: "\n").first.map(String.init), "the program does not run")
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  func wait(
    _ what: String, history: Bool = false, sourceLocation: SourceLocation = #_sourceLocation,
    until condition: (String) -> Bool
  ) throws -> [String] {
    let end = ContinuousClock.now + .seconds(20)
    var lines: [String] = []
    repeat {
      lines = try screen(history: history)
      if condition(lines.joined(separator: "\n")) { return lines }
    } while ContinuousClock.now < end
    Issue.record("never came: \(what)\n\(lines.joined(separator: "\n"))", sourceLocation: sourceLocation)
    throw CancellationError()
  }

  /// Waits until the last row of text is as it should be.
  @discardableResult
  func wait(lastRow: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
    try wait("'\(lastRow)' as the last row", sourceLocation: sourceLocation) {
      $0.split(separator: "\n").last.map(String.init) == lastRow
    }
  }

  @discardableResult private func run(_ arguments: String...) throws -> String { try run(arguments) }

  private func run(_ arguments: [String]) throws -> String {
    try Self.output(Self.path ?? "", ["-L", socket] + arguments)
  }

  /// Runs a command to its end and gives what it printed.
  ///
  /// Not with `Process`, which waits for all that inherited its socket: the server of tmux lives on.
  private static func output(_ path: String, _ arguments: [String]) throws -> String {
    let folder = try TemporaryFolder()
    let file = try folder.write("out", "")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Threads of the tests block signals; a server that inherits this never hears that its shell has ended.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let settings = ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
    var words = ([path] + arguments).map { (word: String) -> UnsafeMutablePointer<CChar>? in strdup(word) }
    var environment = settings.map { (word: String) -> UnsafeMutablePointer<CChar>? in strdup(word) }
    words.append(nil)
    environment.append(nil)
    defer { (words + environment).forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, &attributes, &words, &environment) == 0 else {
      throw CancellationError()
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return try String(decoding: Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }
}
