extension Command {
  static let stage: Command = Command(
    "stage", "MODULE INPUT [STATE]", "puts a module and its input on the stage, at t0; alone: tells what is there",
    argument: .expression
  ) { notebook, arguments in
    let words = arguments.words
    guard !words.isEmpty else {
      let stage = notebook.stage
      notebook.print(
        stage.length.map { "\(stage.name) at \(stage.address.text), the input ends at t\($0)" }
          ?? "nothing is on the stage: %stage module input puts it there")
      return
    }
    guard words.count == 2 || words.count == 3 else {
      throw CommandError("%stage takes a module, its input and, if need be, a state; got \(words.count) of them")
    }
    let values = try words.map(notebook.evaluate)
    try notebook.stage.put(values[0], input: values[1], state: values.count > 2 ? values[2] : nil, name: words[0])
    notebook.stageChanged()
  }

  static let step: Command = Command("step", "[N]", "goes N timesteps on and prints the state") { notebook, arguments in
    let count = try arguments.count("step")
    guard try notebook.stage.step(count) else {
      notebook.print("t\(notebook.stage.position) is the end of the input")
      return
    }
    notebook.showStage()
  }

  static let back: Command = Command("back", "[N]", "goes N timesteps back and prints the state") {
    notebook, arguments in
    let count = try arguments.count("back")
    guard try notebook.stage.back(count) else {
      notebook.print("t0 is the beginning")
      return
    }
    notebook.showStage()
  }

  static let goto: Command = Command(
    "goto", "ADDRESS", "goes to a timestep, e.g. t3, or t3.l1.rev.f: layer, direction and gate"
  ) { notebook, arguments in
    guard let word = try arguments.single("goto", "address") else {
      throw CommandError("%goto takes an address such as t3 or t3.l1.rev.f")
    }
    guard let address = StageAddress(word) else {
      throw CommandError("'\(word)' is no address: write t3, or t3.l1.rev.f for layer, direction and gate")
    }
    try notebook.stage.goTo(address)
    notebook.showStage()
  }

  static let `where`: Command = Command("where", "", "prints the address of the stage: what %goto takes") {
    notebook, _ in
    guard notebook.stage.length != nil else { throw CommandError("nothing is on the stage") }
    notebook.print(notebook.stage.address.text)
  }

  static let select: Command = Command(
    "select", "b=N | u=N,N,… | text=TEXT | loss=LOSS",
    "chooses the sample that is shown, the units that are drawn as curves, says which text was read, or of which loss "
      + "in `output` (all outputs so far) the gradient is shown"
  ) { notebook, arguments in
    let wrong = CommandError("%select takes b=N for a sample of the batch, u=N,N for units, text=TEXT or loss=LOSS")
    if arguments.text.hasPrefix("loss=") {
      let loss = String(arguments.text.dropFirst(5))
      if !loss.isEmpty { try notebook.requireExpression(loss) }
      try notebook.stage.select(loss: loss.isEmpty ? nil : loss)
      return notebook.stageChanged()
    }
    if arguments.text.hasPrefix("text=") {
      guard let text = TextView.pieces(of: try notebook.evaluate(String(arguments.text.dropFirst(5)))) else {
        throw CommandError("a text is a string, or a list of strings")
      }
      notebook.views.text = text
      return notebook.stageChanged()
    }
    guard let word = try arguments.single("select", "choice") else { throw wrong }
    let numbers = word.dropFirst(2).split(separator: ",").map { Int($0) }
    guard word.hasPrefix("b=") || word.hasPrefix("u="), !numbers.isEmpty, !numbers.contains(nil) else { throw wrong }
    let chosen = numbers.compactMap { $0 }
    if word.hasPrefix("u=") {
      try notebook.stage.select(units: chosen)
    } else {
      guard chosen.count == 1 else { throw wrong }
      try notebook.stage.select(sample: chosen[0])
    }
    notebook.stageChanged()
  }
}

extension Notebook {
  /// Prints where the stage stands, and draws it anew.
  func showStage() {
    for line in stage.lines() { print(line) }
    printWatched()
    stageChanged()
  }

  func stageChanged() {
    views.stageMoved = true
    views.cursor = nil
    onViewChange?()
  }
}
