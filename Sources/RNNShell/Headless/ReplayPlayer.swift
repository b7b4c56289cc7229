import Glibc
import RNNNotebook

/// Walks through the cells of a session: on, back, to a cell, by itself, with the prompt in between.
struct ReplayPlayer {
  private let runner: SessionRunner
  private let keys: KeyReader?
  private let pace: Double
  /// The cells that ran, each with what could be taken back before it.
  private var done: [(cell: Int, depth: Int)] = []
  private var isAutomatic: Bool
  /// The cell up to which all run without being asked.
  private var target: Int?

  /// Makes a player; without keys all cells run at once.
  init(_ runner: SessionRunner, keys: KeyReader?, pace: Double) {
    self.runner = runner
    self.keys = keys
    self.pace = pace
    isAutomatic = keys == nil
  }

  /// Plays; `show` puts a cell on the screen, false where there is nothing in it.
  mutating func play(_ show: (SessionCell, Int) -> Bool) -> Int32 {
    let cells = runner.session.cells
    if keys != nil { Streams.output.write("(Enter next, b back, N Enter cell N, a all, p prompt, q quit)\n\n") }
    var index = 0
    while index < cells.count {
      let notebook = runner.notebook
      guard show(cells[index], notebook.nextNumber), cells[index].isExecutable else {
        index += 1
        continue
      }
      if let keys, isAsked(index, cells[index], keys) {
        switch keys.next() {
        case .next: break
        case .automatic: isAutomatic = true
        case .quit: return 0
        case .back:
          index = takeBack(to: done.count - 1) ?? index
          continue
        case .jump(let number):
          index = jump(to: number, from: index)
          continue
        case .prompt:
          if let status = LineNotebook().converse(in: notebook) { return status }
          continue
        }
      }
      done.append((index, notebook.undoDepth))
      guard let result = runner.run(index) else {
        index += 1
        continue
      }
      for plot in notebook.plotsOfLastCell() { Streams.output.draw(plot) }
      Streams.output.write("\n")
      if runner.isEnd(result, of: index) { return result.exitStatus ?? 1 }
      index += 1
    }
    return 0
  }

  /// Whether a cell waits for a key.
  private mutating func isAsked(_ index: Int, _ cell: SessionCell, _ keys: KeyReader) -> Bool {
    if let target {
      if index < target { return false }
      self.target = nil
    }
    guard isAutomatic else { return true }
    if cell.marker["pause"] == "yes" { return true }
    guard pace > 0, keys.isPressed(within: pace) else { return false }
    isAutomatic = false
    return true
  }

  /// Takes back all cells from the n-th that ran on; the place of that one.
  private mutating func takeBack(to count: Int) -> Int? {
    guard done.indices.contains(count) else {
      Streams.output.write("(this is the first cell)\n")
      return nil
    }
    let (cell, depth) = done[count]
    runner.notebook.takeBack(to: depth)
    done.removeSubrange(count...)
    isAutomatic = false
    Streams.output.write("(back)\n\n")
    return cell
  }

  /// Goes to the n-th cell that runs.
  private mutating func jump(to number: Int, from index: Int) -> Int {
    let executable = runner.session.cells.indices.filter { runner.session.cells[$0].isExecutable }
    guard executable.indices.contains(number - 1) else {
      Streams.output.write("(there are \(executable.count) cells)\n")
      return index
    }
    let wanted = executable[number - 1]
    if let place = done.firstIndex(where: { $0.cell >= wanted }) { return takeBack(to: place) ?? index }
    target = wanted
    return index
  }
}
