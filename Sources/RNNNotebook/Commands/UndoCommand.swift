import RNNKit
import RNNScript

extension Command {
  static let undo: Command = Command(
    "undo", "[N]", "takes back the last N cells: variables, tensors, random numbers, stage and pane", isSaved: false
  ) { notebook, arguments in
    let count = try arguments.count("undo")
    // What this cell has written until now is an epoch of its own.
    guard notebook.undoDepth > 1 else { return notebook.print("there is nothing to take back") }
    let depth = max(0, notebook.undoDepth - 1 - min(count, notebook.undoDepth))
    for entry in notebook.takeBack(to: depth, besides: 1) {
      let line = TextLines(entry.cell.source).lines.first ?? ""
      notebook.print("took back In [\(entry.result.number)]: \(line)")
    }
    notebook.stageChanged()
  }
}

extension Notebook {
  /// How many cells can be taken back, the running one included.
  public var undoDepth: Int { interpreter.journal.depth }

  /// Takes cells back until as many are left as could be taken back before; gives them, the last one first.
  ///
  /// - Parameter besides: how many of them are not in the history: the one that runs.
  @discardableResult
  public func takeBack(to depth: Int, besides running: Int = 0) -> [HistoryEntry] {
    var undone = -running
    while interpreter.journal.depth > max(0, depth), interpreter.journal.undo() { undone += 1 }
    engine.epoch = interpreter.journal.epoch
    let entries = history.suffix(max(0, undone))
    history.removeLast(entries.count)
    // Outside of a cell the next one gets the number of the first that was taken back.
    if running == 0, let first = entries.first { renumber(from: first.result.number) }
    return entries.reversed()
  }
}
