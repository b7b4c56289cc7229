import RNNScript

/// Writes modules as PyTorch does: one line where nothing is inside, else a tree.
enum ModuleRepresentation {
  /// The text of `module`.
  ///
  /// `compressed` folds runs of equal children, as ModuleList does.
  static func text(_ module: InstanceObject, _ interpreter: Interpreter, compressed: Bool = false) throws -> String {
    let note = try interpreter.text(try interpreter.callMethod(.object(module), "extra_repr"))
    let notes = note.isEmpty ? [] : note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let children = try ModuleTree.children(module).map { name, child in
      (name.name, indented(try interpreter.repr(.object(child))))
    }
    let lines = compressed ? folded(children) : children.map { "(\($0.0)): \($0.1)" }
    let name = try interpreter.text(try interpreter.callMethod(.object(module), "_get_name"))
    if lines.isEmpty && notes.count <= 1 { return "\(name)(\(notes.first ?? ""))" }
    return "\(name)(\n  " + (notes + lines).joined(separator: "\n  ") + "\n)"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
  }

  private static func folded(_ children: [(String, String)]) -> [String] {
    var runs: [(first: Int, last: Int, text: String)] = []
    for (position, child) in children.enumerated() {
      if let run = runs.last, run.text == child.1 {
        runs[runs.count - 1].last = position
      } else {
        runs.append((position, position, child.1))
      }
    }
    return runs.map { run in
      if run.first == run.last { return "(\(run.first)): \(run.text)" }
      return "(\(run.first)-\(run.last)): \(run.last - run.first + 1) x \(run.text)"
    }
  }
}
