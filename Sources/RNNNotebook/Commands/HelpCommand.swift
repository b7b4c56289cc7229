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
    let commands = CommandTable.standard.commands
    let width = commands.map(\.signature.count).max() ?? 0
    return commands.map { "\($0.signature.padded(width))  \($0.summary)" } + [
      "",
      "The % may be left out where the line is no valid Python: step 3. Everything else is Python:",
      "  import torch; cell = torch.nn.RNNCell(4, 2); x = torch.randn(3, 1, 4)",
      "  stage cell x, then step, back, goto t3.  Ctrl-C stops a running cell, Ctrl-D leaves.",
    ]
  }
}

extension Notebook {
  /// What is known of a value: signature, summary, shapes and example of what the registry holds; else type and value.
  func explanation(of value: Value, called name: String) throws -> [String] {
    if let entry = entry(of: value) {
      var lines = [entry.signature, "  " + entry.summary]
      if !entry.shapes.isEmpty { lines.append("  shapes: " + entry.shapes) }
      if !entry.example.isEmpty {
        lines.append("  example: " + TextLines(entry.example).lines.joined(separator: "\n           "))
      }
      return lines
    }
    var lines = ["\(name): \(interpreter.typeOf(value).name)  \(try summary(of: value))"]
    if let text = try interpreter.optionalAttribute(value, "__doc__")?.object as? StringObject {
      lines += TextLines(text.value.trimmedBlankLines).lines.map { "  " + $0 }
    }
    return lines
  }

  /// The registry's entry of a function, or of what makes the instances of a type.
  func entry(of value: Value) -> Entry? {
    if let function = value.object as? NativeFunction { return function.entry }
    if let method = value.object as? BoundMethodObject { return (method.function.object as? NativeFunction)?.entry }
    guard let type = value.object as? TypeObject else { return nil }
    for name in ["__init__", "__new__"] as [Symbol] {
      guard let function = type.ownMember(name)?.object as? NativeFunction else { continue }
      let parameters = function.entry.signature.drop { $0 != "(" }
      let entry = function.entry
      return Entry(
        type.name + Notebook.withoutReceiver(parameters), entry.summary, shapes: entry.shapes, example: entry.example,
        body: entry.body)
    }
    return nil
  }

  /// `(self, a, b)` as a caller sees it: `(a, b)`.
  private static func withoutReceiver(_ parameters: Substring) -> String {
    for receiver in ["(self, ", "(cls, "] where parameters.hasPrefix(receiver) {
      return "(" + parameters.dropFirst(receiver.count)
    }
    return parameters == "(self)" || parameters == "(cls)" ? "()" : String(parameters)
  }
}
