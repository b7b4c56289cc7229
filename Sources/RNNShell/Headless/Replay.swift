import Glibc
import RNNNotebook
import RNNScript

/// Shows a session cell by cell: on a terminal at the pace of keys, else straight through.
struct Replay: Sendable {
  /// The session's file.
  var file: String
  /// Folders that it may reach beside its own.
  var allowed: [String]
  /// Seconds between two cells that run by themselves.
  var pace = 0.0

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
      runner.notebook.textStyle = Streams.pictures
      return InterruptSignal.during(runner.notebook) { play(runner) }
    }
  }

  private func play(_ runner: SessionRunner) -> Int32 {
    let isPaced = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    if let title = runner.session.title { show("\(title)\n\(String(repeating: "=", count: title.count))\n\n") }
    var player = ReplayPlayer(runner, keys: isPaced ? KeyReader() : nil, pace: pace)
    return player.play { show($0, number: $1) }
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
