import ArgumentParser
import RNNNotebook

/// What `rnnshell replay FILE` does.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Runs a session before an audience: Enter for the next cell, b back, a for all, q to quit.")

  @OptionGroup var access: FileAccessOptions
  @Option(help: "Seconds between two cells that run by themselves; any key stops them.") var pace = 0.0
  @Argument(help: "The session.", completion: .file(extensions: ["py"])) var file: String

  func run() throws { try ProgramStatus.finish(Replay(file: file, allowed: access.allow, pace: pace).run()) }
}

/// What `rnnshell check FILE...` does.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Runs sessions and compares what comes out with what is recorded.")

  @OptionGroup var access: FileAccessOptions
  @Argument(help: "The sessions.", completion: .file(extensions: ["py"])) var files: [String]

  func run() throws {
    var status: Int32 = 0
    for file in files {
      let session: Session
      do { session = try ScriptText.session(file) } catch {
        Streams.error.write("rnnshell: \(error.message)\n")
        status = 2
        continue
      }
      let report = OnWorker.run { [allowed = access.allow] in
        SessionChecker.check(session, path: file, allowed: allowed)
      }
      for finding in report.findings { Streams.output.write(finding.text) }
      if report.findings.isEmpty {
        Streams.output.write("\(OutputText.shown(file)): \(report.cellCount) cells agree\n")
      } else {
        status = max(status, 1)
      }
    }
    try ProgramStatus.finish(status)
  }
}

/// What `rnnshell record FILE...` does.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Runs sessions and rewrites their recorded output.")

  @OptionGroup var access: FileAccessOptions
  @Argument(help: "The sessions.", completion: .file(extensions: ["py"])) var files: [String]

  func run() throws {
    var status: Int32 = 0
    for file in files {
      do throws(UnusableFile) {
        let session = try ScriptText.session(file)
        let recording = OnWorker.run { [allowed = access.allow] in Recording(session, path: file, allowed: allowed) }
        if let failed = recording.failedCell {
          Streams.error.write("rnnshell: \(OutputText.shown(file)): not recorded, cell \(failed) failed\n")
          status = max(status, 1)
          continue
        }
        let text = recording.text
        if text != session.text { try ScriptText.replace(file, with: text) }
        Streams.output.write("\(OutputText.shown(file)): \(recording.cellCount) cells recorded\n")
      } catch {
        Streams.error.write("rnnshell: \(error.message)\n")
        status = 2
      }
    }
    try ProgramStatus.finish(status)
  }
}

/// What recording a session gave.
private struct Recording: Sendable {
  /// The number of the cell that ended the session before its end.
  var failedCell: Int?
  var cellCount: Int
  var text: String

  init(_ session: Session, path: String, allowed: [String]) {
    let runner = SessionRunner(session, path: path, host: RecordHost(), allowed: allowed)
    if let last = runner.runAll(), let result = runner.results[last], result.exitStatus == nil {
      failedCell = result.number
    }
    cellCount = runner.results.count
    text = runner.recorded.text
  }
}

/// What `rnnshell export FILE --to md` does.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes a session with its recorded output as a document to standard output.")

  /// What can be written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case md, py }

  @Option(help: "The kind of document.") var to: Format = .md
  @Argument(help: "The session.", completion: .file(extensions: ["py"])) var file: String

  func run() throws {
    do {
      let session = try ScriptText.session(file)
      Streams.output.write(to == .md ? SessionExport.markdown(session) : SessionExport.script(session))
    } catch {
      Streams.error.write("rnnshell: \(error.message)\n")
      throw ProgramStatus(code: 2)
    }
  }
}
