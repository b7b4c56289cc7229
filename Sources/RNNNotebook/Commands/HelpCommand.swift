import RNNScript

extension Command {
  static let help: Command = Command(
    "help", "[TOPIC]", "lists the commands, or explains a command, a function or a value", argument: .topic,
    isSaved: false
  ) { notebook, arguments in
    let topic = arguments.text.hasPrefix("%") ? String(arguments.text.dropFirst()) : arguments.text
    if topic.isEmpty {
      for line in Command.overview { notebook.print(line) }
    } else if let command = CommandTable.standard.command(named: topic) {
      notebook.print("\(command.signature): \(command.summary)")
    } else {
      for line in try notebook.explanation(of: try notebook.evaluate(topic), called: topic) { notebook.print(line) }
    }
  }

  private static var overview: [String] {
    CommandTable.standard.commands.flatMap(entry) + [
      "",
      "The % may be left out where the line is no valid Python: step 3.",
      "Everything else is Python: cell = nn.RNNCell(4, 2); x = torch.randn(3, 1, 4)",
      "then: stage cell x, step, back, goto t3.",
      "Ctrl-C stops a running cell; Ctrl-D, or exit, leaves.",
    ]
  }
}

extension Command {
  /// A command beside its summary, in lines of at most 80 columns; a long one stands above it.
  private static func entry(_ command: Command) -> [String] {
    let margin = 28
    var lines = [command.signature]
    var rest = ""
    for word in command.summary.split(separator: " ") {
      if !rest.isEmpty, margin + rest.count + 1 + word.count > 80 {
        lines.append(rest)
        rest = ""
      }
      rest += (rest.isEmpty ? "" : " ") + word
    }
    lines.append(rest)
    let summary = lines.dropFirst().map { String(repeating: " ", count: margin) + $0 }
    guard command.signature.count + 2 <= margin, let first = summary.first else { return [lines[0]] + summary }
    return [command.signature.padded(margin) + first.dropFirst(margin)] + summary.dropFirst()
  }
}

extension Notebook {
  /// What is known of a value: what the registry holds of a function or a type; else type, value and docstring.
  func explanation(of value: Value, called name: String) throws -> [String] {
    if let known = interpreter.description(of: value) { return known.lines }
    var lines = ["\(name): \(interpreter.typeOf(value).name)  \(try summary(of: value))"]
    if let text = try interpreter.optionalAttribute(value, "__doc__")?.object as? StringObject {
      lines += TextLines(text.value.trimmedBlankLines).lines.map { "  " + $0 }
    }
    return lines
  }
}
