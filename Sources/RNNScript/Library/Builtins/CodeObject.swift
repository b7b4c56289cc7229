/// What `compile` gives: parsed source that `eval` and `exec` run.
final class CodeObject: Object {
  /// How the source is to be run.
  enum Mode: String { case exec, eval, single }

  let source: SourceFile
  let statements: [Statement]
  let mode: Mode

  init(_ source: SourceFile, _ statements: [Statement], _ mode: Mode) {
    self.source = source
    self.statements = statements
    self.mode = mode
  }

  override var type: TypeObject { .compiledCode }

  override func representation(_ interpreter: Interpreter) throws -> String {
    "<code object <module> at \(address), file \"\(source.name)\", line 1>"
  }
}

extension TypeObject {
  nonisolated(unsafe) static let compiledCode: TypeObject = TypeObject(
    name: "code",
    getters: {
      [
        Getter("co_filename", "The name of the file.") { value, _ in
          .text((value.object as? CodeObject)?.source.name ?? "")
        },
        Getter("co_name", "The name of what the code is.") { _, _ in .text("<module>") },
      ]
    })
}
