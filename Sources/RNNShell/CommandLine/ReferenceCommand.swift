import ArgumentParser
import RNNDialects
import RNNScript

/// What `rnnshell reference` does: `make docs` writes the reference with it.
struct ReferenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reference", abstract: "Writes the reference of all names to standard output.", shouldDisplay: false)

  func run() throws {
    let text: String? = OnWorker.run {
      let interpreter = Interpreter(host: StreamHost(readsInput: false))
      Dialects.install(into: interpreter)
      do { return try Reference.markdown(interpreter) } catch {
        Streams.error.write("rnnshell: \(interpreter.render(interpreter.translate(error)))\n")
        return nil
      }
    }
    guard let text else { throw ProgramStatus(code: 2) }
    Streams.output.write(text)
  }
}
