import Glibc
import RNNNotebook
import RNNScript

/// Shows a session cell by cell: on a terminal at the pace of keys, else straight through.
struct Replay: Sendable {
  /// The session's file.
  var file: String
  /// Folders that it may reach beside its own.
  var allowed: [String]

  /// Runs the session; the status of the program.
  func run() -> Int32 {
    let session: Session
    do { session = try ScriptText.session(file) } catch {
      Streams.error.write("rnnshell: \(error.message)\n")
      return 2
    }
    return OnWorker.run {
      let runner = SessionRunner(
        session, path: file, host: StreamHost(readsInput: false), allowed: allowed, showsNumbers: true)
      return InterruptSignal.during(runner.notebook) { play(runner) }
    }
  }

  private func play(_ runner: SessionRunner) -> Int32 {
    let isPaced = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let keys = isPaced ? KeyReader() : nil
    var isAutomatic = !isPaced
    if let title = runner.session.title { show("\(title)\n\(String(repeating: "=", count: title.count))\n\n") }
    for (index, cell) in runner.session.cells.enumerated() {
      guard show(cell, number: runner.notebook.nextNumber) else { continue }
      if !isAutomatic || (isPaced && cell.marker["pause"] == "yes"), let keys {
        switch keys.next() {
        case .next: break
        case .automatic: isAutomatic = true
        case .quit: return 0
        }
      }
      guard let result = runner.run(index) else { continue }
      for plot in runner.notebook.plotsOfLastCell() { Streams.output.write(Notebook.text(of: plot)) }
      show("\n")
      if runner.isEnd(result, of: index) { return result.exitStatus ?? 1 }
    }
    return 0
  }

  /// Shows a cell before it runs.
  ///
  /// False where there is nothing in it.
  private func show(_ cell: SessionCell, number: Int) -> Bool {
    if cell.marker.kind == .markdown {
      if cell.markdown.isEmpty { return false }
      show(cell.markdown + "\n\n")
      return true
    }
    guard cell.isExecutable else { return false }
    if !cell.marker.title.isEmpty { show("# \(cell.marker.title)\n") }
    let prompt = "In [\(number)]: "
    let continuation = String(repeating: " ", count: max(0, prompt.count - 5)) + "...: "
    for (index, line) in cell.source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      show((index == 0 ? prompt : continuation) + line + "\n")
    }
    return true
  }

  private func show(_ text: String) { Streams.output.write(OutputText.shown(text)) }
}

/// Reads single keys from the terminal.
final class KeyReader {
  /// What a key asks for.
  enum Key { case next, automatic, quit }

  private var saved = termios()
  private let isTerminal: Bool

  init() { isTerminal = tcgetattr(STDIN_FILENO, &saved) == 0 }

  /// Waits for Enter or Space (next), a (all), q, Ctrl-C or Ctrl-D (quit); the terminal is raw only meanwhile.
  func next() -> Key {
    Streams.flush()
    var raw = saved
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    if isTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) }
    defer { if isTerminal { tcsetattr(STDIN_FILENO, TCSADRAIN, &saved) } }
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return .quit }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "n"): return .next
      case UInt8(ascii: "a"): return .automatic
      case UInt8(ascii: "q"), 3, 4: return .quit
      default: continue
      }
    }
  }
}
