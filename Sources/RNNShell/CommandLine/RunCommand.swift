import ArgumentParser
import Glibc

/// What `rnnshell [-i] [-c CODE | FILE | -] [ARG ...]` does.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Runs a script or a session, or starts the notebook (default).")

  @Flag(name: .short, help: "Start the notebook after the script.")
  var interactive = false

  @Option(name: .short, help: "Run this code.")
  var code: String?

  @OptionGroup var access: FileAccessOptions

  @Argument(
    parsing: .captureForPassthrough,
    help: "A script, a session, or - for standard input; then the arguments of the script.")
  var file: [String] = []

  func run() throws {
    let program = Program(allowed: access.allow, staysInteractive: interactive)
    if let code { return try ProgramStatus.finish(program.run(code: code, arguments: file)) }
    guard let name = file.first else {
      if isatty(STDIN_FILENO) == 1 { return try ProgramStatus.finish(program.runNotebook()) }
      return try ProgramStatus.finish(program.runStandardInput(arguments: []))
    }
    // All that follows the file belongs to the script, so an unknown option arrives here as a file.
    guard name == "-" || !name.hasPrefix("-") else { throw ValidationError("Unknown option '\(name)'") }
    let rest = Array(file.dropFirst())
    try ProgramStatus.finish(
      name == "-" ? program.runStandardInput(arguments: rest) : program.run(file: name, arguments: rest))
  }
}
