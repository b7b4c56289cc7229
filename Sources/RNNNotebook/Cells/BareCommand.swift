import RNNScript

/// Decides whether input without a `%` is a command: `step 3`.
///
/// Input whose first word is a command's name and that is no valid Python is that command. Where it is valid Python,
/// it is the command only if it would fail for want of a variable of that name.
enum BareCommand {
  enum Reading: Equatable {
    /// Python code.
    case code
    /// A command, its text without the `%`.
    case command(String)
    /// Python that a variable makes: the command of that name needs its `%`.
    case variable(String)
  }

  /// Reads one input.
  ///
  /// `isVariable` says which global names exist.
  static func read(_ text: String, isVariable: (String) -> Bool) -> Reading {
    if let topic = question(text) { return .command("help " + topic) }
    guard let (name, line) = commandLine(text) else { return .code }
    guard case .complete(let statements) = Parser.parse(SourceFile(name: "", text: line + "\n"), mode: .file) else {
      return .command(line)
    }
    guard statements.count == 1, case .expression(let expression) = statements[0].kind, begins(expression) else {
      return .code
    }
    return isVariable(name) ? .variable(name) : .command(line)
  }

  /// Whether the input can only be a command: its first word is one and it is no valid Python.
  static func isCommandOnly(_ text: String) -> Bool {
    if question(text) != nil { return true }
    guard let (_, line) = commandLine(text) else { return false }
    if case .complete = Parser.parse(SourceFile(name: "", text: line + "\n"), mode: .file) { return false }
    return true
  }

  /// What `topic?` or `?topic` asks for; nothing in particular for `?` alone.
  private static func question(_ text: String) -> String? {
    let line = text.trimmed
    guard !line.contains(where: \.isNewline), line.hasPrefix("?") || line.hasSuffix("?") else {
      return nil
    }
    let topic = (line.hasPrefix("?") ? line.dropFirst() : line.dropLast()).trimmed
    // A comment or a string may end so, too.
    return topic.allSatisfy { $0.isLetter || $0.isNumber || "_.%".contains($0) } ? topic : nil
  }

  /// The single line of an input whose first word is a command's name.
  private static func commandLine(_ text: String) -> (name: String, line: String)? {
    let line = text.trimmed
    guard !line.isEmpty, !line.contains(where: \.isNewline), text.first?.isWhitespace == false else { return nil }
    let name = String(line.prefix { $0.isLetter || $0 == "_" })
    let next = line.dropFirst(name.count).first
    guard CommandTable.standard.command(named: name)?.name == name, next.map(\.isWhitespace) ?? true else { return nil }
    return (name, line)
  }

  /// Whether an expression is a lone name, or an operation that a name begins: `step`, `step -1`.
  private static func begins(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name: true
    case .binary(_, let left, _): begins(left)
    default: false
    }
  }
}
