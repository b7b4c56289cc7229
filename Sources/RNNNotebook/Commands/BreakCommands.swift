import RNNScript

/// What is looked at after every step: conditions that stop, expressions that are printed.
struct StageWatch {
  var conditions: [String] = []
  var expressions: [String] = []
}

extension Command {
  static let `continue`: Command = Command(
    "continue", "[N]", "steps on until a condition of %break holds, at most N steps, or to the end of the input"
  ) { notebook, arguments in
    let most = try arguments.count("continue", standard: .max)
    var count = 0
    while count < most {
      guard try notebook.stage.step(1) else { break }
      count += 1
      try notebook.interpreter.poll()
      guard let reason = try notebook.brokenCondition() else { continue }
      notebook.print("stopped at t\(notebook.stage.position): \(reason)")
      return notebook.showStage()
    }
    if count == 0 { return notebook.print("t\(notebook.stage.position) is the end of the input") }
    notebook.showStage()
  }

  static let `break`: Command = Command(
    "break", "[CONDITION | off [N]]",
    "adds a condition that stops %continue, in the names t, h, c and those of the gates; alone: lists them",
    argument: .expression
  ) { notebook, arguments in
    try notebook.edit(\.conditions, "break", arguments)
  }

  static let watch: Command = Command(
    "watch", "[EXPRESSION | off [N]]",
    "prints an expression in t, h, c and the gates after every step; alone: lists them",
    argument: .expression
  ) { notebook, arguments in
    try notebook.edit(\.expressions, "watch", arguments)
  }
}

extension Notebook {
  /// Lists, adds or removes what a command keeps.
  fileprivate func edit(
    _ list: WritableKeyPath<StageWatch, [String]>, _ command: String, _ arguments: CommandArguments
  ) throws {
    let words = arguments.words
    if words.isEmpty {
      if watch[keyPath: list].isEmpty { print("nothing yet: %\(command) takes an expression") }
      for (index, text) in watch[keyPath: list].enumerated() { print("\(index + 1): \(text)") }
      return
    }
    let (before, own) = (watch, self)
    interpreter.journal.record { own.watch = before }
    guard words[0] == "off" else {
      try requireExpression(arguments.text)
      watch[keyPath: list].append(arguments.text)
      return
    }
    guard words.count > 1 else {
      watch[keyPath: list] = []
      return
    }
    guard words.count == 2, let number = Int(words[1]), watch[keyPath: list].indices.contains(number - 1) else {
      throw CommandError("%\(command) off takes the number of one of \(watch[keyPath: list].count)")
    }
    watch[keyPath: list].remove(at: number - 1)
  }

  /// Throws where a text is no expression.
  func requireExpression(_ text: String) throws {
    let source = SourceFile(name: "<command>", text: text + "\n")
    guard case .complete(let statements) = Parser.parse(source, mode: .file), statements.count == 1,
      case .expression = statements[0].kind
    else { throw CommandError("'\(text)' is no expression") }
  }

  /// The first condition that holds; nil where none does.
  func brokenCondition() throws -> String? {
    try watch.conditions.first { try interpreter.truth(valueOnStage($0)) }
  }

  /// Prints what is watched.
  func printWatched() {
    for expression in watch.expressions {
      do {
        print("\(expression) = \(try interpreter.repr(valueOnStage(expression)))")
      } catch {
        print("\(expression): \(failure(of: error).summary)")
      }
    }
  }

  /// The value of an expression in the notebook's variables and the names of what is on the stage.
  func valueOnStage(_ expression: String, with own: [Symbol: Value] = [:]) throws -> Value {
    let names = Namespace()
    for name in globals.names { globals.get(name).map { names.set(name, $0) } }
    let object = StageObject(stage)
    for name in ["t", "h", "c"] as [Symbol] {
      if let value = try object.attribute(name, interpreter), !value.isNone { names.set(name, value) }
    }
    if let gates = try object.attribute("gates", interpreter)?.object as? DictObject {
      for gate in stage.shownLanes.first.map({ stage.subject?.gateNames($0, step: stage.position) ?? [] }) ?? [] {
        if let value = try gates.get(.object(StringObject(gate)), interpreter) { names.set(Symbol(gate), value) }
      }
    }
    for (name, value) in own { names.set(name, value) }
    let value = try interpreter.run(SourceFile(name: "<command>", text: expression + "\n"), in: names, mode: .cell)
    return value.isUnbound ? .none : value
  }
}
