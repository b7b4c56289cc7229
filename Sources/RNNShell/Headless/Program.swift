import Glibc
import RNNNotebook
import RNNScript

/// Runs scripts and sessions without a notebook on the screen, or starts the notebook.
struct Program: Sendable {
  /// Folders that a file may reach beside its own.
  var allowed: [String]
  /// Whether the notebook starts when the script is done.
  var staysInteractive: Bool

  /// `rnnshell FILE`: a session runs as a notebook, anything else as a plain script.
  func run(file: String, arguments: [String]) -> Int32 {
    let text: String
    do { text = try ScriptText.read(file) } catch { return unusable(error) }
    if staysInteractive, isatty(STDIN_FILENO) == 1 { return runNotebook(opening: (text, file)) }
    guard Session.isSession(text) else {
      return run(SourceFile(name: file, text: text), arguments: [file] + arguments, folder: Paths.folder(of: file))
    }
    return OnWorker.run { run(Session.parse(text), file: file, arguments: arguments) }
  }

  /// What `rnnshell -c CODE` does.
  func run(code: String, arguments: [String]) -> Int32 {
    if staysInteractive, isatty(STDIN_FILENO) == 1 { return runNotebook(opening: (code + "\n", "<string>")) }
    return run(SourceFile(name: "<string>", text: code + "\n"), arguments: ["-c"] + arguments, folder: nil)
  }

  /// `rnnshell -`, or a pipe.
  func runStandardInput(arguments: [String]) -> Int32 {
    do {
      let source = SourceFile(name: "<stdin>", text: try ScriptText.standardInput())
      return run(source, arguments: ["-"] + arguments, folder: Paths.folder(of: "."), readsInput: false)
    } catch { return unusable(error) }
  }

  /// `rnnshell` alone: on a terminal that can only do lines, the notebook does lines.
  func runNotebook(opening file: (text: String, path: String)? = nil) -> Int32 {
    if let notebook = isatty(STDOUT_FILENO) == 1 ? InteractiveNotebook() : nil { return notebook.run(opening: file) }
    return OnWorker.run { LineNotebook().run(opening: file) }
  }

  private func run(_ session: Session, file: String, arguments: [String]) -> Int32 {
    let runner = SessionRunner(session, path: file, host: StreamHost(readsInput: true), allowed: allowed)
    runner.notebook.textStyle = Streams.pictures
    runner.notebook.setArguments([file] + arguments)
    return InterruptSignal.during(runner.notebook) {
      for index in session.cells.indices {
        guard let result = runner.run(index) else { continue }
        for plot in runner.notebook.plotsOfLastCell() { Streams.output.draw(plot) }
        if runner.isEnd(result, of: index) { return result.exitStatus ?? 1 }
      }
      return 0
    }
  }

  private func run(_ source: SourceFile, arguments: [String], folder: String?, readsInput: Bool = true) -> Int32 {
    OnWorker.run {
      let notebook = Notebook(host: StreamHost(readsInput: readsInput))
      if let folder { notebook.interpreter.files.policy = .below(folder: folder, allowed: allowed) }
      notebook.textStyle = Streams.pictures
      notebook.setArguments(arguments)
      let result = InterruptSignal.during(notebook) {
        let result = notebook.run(script: source)
        notebook.finish()
        return result
      }
      return result.exitStatus ?? (result.error == nil ? 0 : 1)
    }
  }

  private func unusable(_ failure: UnusableFile) -> Int32 {
    Streams.error.write("rnnshell: \(failure.message)\n")
    return 2
  }
}
