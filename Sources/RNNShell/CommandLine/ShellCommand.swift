import ArgumentParser

/// The command line of the program.
struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rnnshell",
    abstract: "An interactive terminal notebook for recurrent neural networks.",
    usage: """
      rnnshell                         the notebook, when standard input is a terminal
      rnnshell [-i] FILE [ARG ...]     a script, as under python; a session, cell by cell
      rnnshell -c CODE | -             a line of code, or a script from standard input
      rnnshell replay|check|record|export FILE ...
      """,
    discussion: """
      Without arguments: the notebook, or a script from standard input where that is no terminal.
      At the prompt, %help lists the notebook's own commands.
      """,
    version: "rnnshell 0.1",
    subcommands: [
      RunCommand.self, ReplayCommand.self, CheckCommand.self, RecordCommand.self, ExportCommand.self,
      ReferenceCommand.self,
    ],
    defaultSubcommand: RunCommand.self)

  /// Parses and runs; the status with which the program ends: 2 for a command line that cannot be used.
  static func status(of arguments: [String]) -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let status as ProgramStatus {
      return status.code
    } catch {
      let isRequest = exitCode(for: error) == .success
      let text = fullMessage(for: error) + "\n"
      if isRequest { Streams.output.write(text) } else { Streams.error.write(text) }
      return isRequest ? 0 : 2
    }
  }
}

/// Ends a command with a status that is no fault of the command line.
struct ProgramStatus: Error {
  /// 1: the script raised or a check differed; 2: a file was unusable.
  var code: Int32

  /// Throws unless the status is 0.
  static func finish(_ code: Int32) throws {
    if code != 0 { throw ProgramStatus(code: code) }
  }
}

/// What every command that runs a file understands.
struct FileAccessOptions: ParsableArguments {
  @Option(name: .long, help: "A folder that the file may reach beside its own.", completion: .directory)
  var allow: [String] = []
}
