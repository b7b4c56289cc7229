import RNNScript

/// What of a dialect is written in the language itself: source that runs when one of its names is first asked for.
///
/// Losses, schedules and data loaders are short in Python and cost nothing before they are used: a start makes hundreds
/// of these, so that names, text and tables are put together when they are asked for.
struct WrittenSource: Sendable {
  private let nameList: String
  private let parts: [String]
  private var tables: [String] = []

  /// Names separated by blanks, and the source that defines them, in parts.
  init(_ names: String, _ parts: String...) {
    nameList = names
    self.parts = parts
  }

  /// What the source defines for others to name.
  var names: [String] { nameList.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// The source.
  var text: String { parts.joined(separator: "\n\n") }

  /// With docstrings from tables: `name: summary` or `name(parameters): summary`, and below it, as in a docstring,
  /// `Shapes: …` and the lines of an example, which begin with `>>> ` or `... `.
  func explained(by tables: String...) -> WrittenSource {
    var result = self
    result.tables = tables
    return result
  }

  /// What the tables say.
  private var explanations: [(name: String, documentation: String)] {
    var explanations: [(name: String, documentation: String)] = []
    for line in tables.joined(separator: "\n").split(separator: "\n") {
      if line.hasPrefix(">>> ") || line.hasPrefix("... ") || line.hasPrefix("Shapes: ") {
        guard let last = explanations.indices.last else { continue }
        explanations[last].documentation += "\n" + line
      } else if let end = line.firstRange(of: ": ") {
        explanations.append((String(line[..<end.lowerBound]), String(line[end.upperBound...])))
      }
    }
    return explanations
  }

  /// Runs the source; what it defines.
  func load(_ module: String, _ interpreter: Interpreter) throws -> Namespace {
    let namespace = Namespace(journal: interpreter.journal)
    namespace.set("__name__", .text(module))
    _ = try interpreter.run(SourceFile(name: "<\(module)>", text: text), in: namespace, mode: .file)
    for name in names {
      if let home = Homes.home(of: name, in: module), let value = namespace.get(Symbol(name)) {
        try interpreter.setAttribute(value, "__module__", .text(home))
      }
    }
    for (name, documentation) in explanations { try explain(name, documentation, namespace, interpreter) }
    return namespace
  }

  private func explain(
    _ heading: String, _ documentation: String, _ namespace: Namespace, _ interpreter: Interpreter
  ) throws {
    let name = heading.prefix { $0 != "(" }
    guard let value = namespace.get(Symbol(String(name))) else { return }
    try interpreter.setAttribute(value, "__doc__", .text(documentation))
    if name.count < heading.count {
      try interpreter.setAttribute(value, "__text_signature__", .text(String(heading.dropFirst(name.count))))
    }
  }
}
