import RNNKit
import RNNScript

extension Command {
  static let undo: Command = Command(
    "undo", "[N]", "takes back the last N cells: variables, tensors, random numbers, stage and pane", isSaved: false
  ) { notebook, arguments in
    let count = try arguments.count("undo")
    // What this cell has written until now is an epoch of its own.
    guard notebook.interpreter.journal.depth > 1 else { return notebook.print("there is nothing to take back") }
    _ = notebook.interpreter.journal.undo()
    var undone = 0
    while undone < count, notebook.interpreter.journal.depth > 0, notebook.interpreter.journal.undo() { undone += 1 }
    notebook.engine.epoch = notebook.interpreter.journal.epoch
    let entries = notebook.history.suffix(undone)
    notebook.history.removeLast(entries.count)
    for entry in entries.reversed() {
      let line = TextLines(entry.cell.source).lines.first ?? ""
      notebook.print("took back In [\(entry.result.number)]: \(line)")
    }
    notebook.stageChanged()
  }
}
