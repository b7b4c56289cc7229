import RNNScript

/// What of a dialect is written in the language itself: source that runs when one of its names is first asked for.
///
/// Losses, schedules and data loaders are short in Python and cost nothing before they are used.
struct WrittenSource: Sendable {
  /// What the source defines for others to name.
  let names: [String]
  /// The source.
  let text: String

  /// Names separated by blanks, and the source that defines them, in parts.
  init(_ names: String, _ parts: String...) {
    self.names = names.split(whereSeparator: \.isWhitespace).map(String.init)
    text = parts.joined(separator: "\n\n")
  }

  /// Runs the source; what it defines.
  func load(_ module: String, _ interpreter: Interpreter) throws -> Namespace {
    let namespace = Namespace(journal: interpreter.journal)
    namespace.set("__name__", .text(module))
    _ = try interpreter.run(SourceFile(name: "<\(module)>", text: text), in: namespace, mode: .file)
    return namespace
  }
}
