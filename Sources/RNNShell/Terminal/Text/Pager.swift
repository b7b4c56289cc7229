import RNNPlot

/// A long text, a screen at a time.
///
/// Only what is seen is laid out: all elements of a tensor are more lines than anyone waits for.
struct Pager {
  private let lines: [String]
  /// The row at which each line begins, and how many rows there are.
  private var starts = [0]
  private var width = 0
  private var height = 1
  private var top = 0

  /// Makes a pager that shows the beginning.
  init(_ lines: [String]) { self.lines = lines }

  private var rowCount: Int { starts[starts.count - 1] }

  /// What stands in the row below the text.
  var footer: String {
    let last = min(rowCount, top + height)
    return "lines \(rowCount == 0 ? 0 : top + 1)-\(last) of \(rowCount)   Space b  arrows  g G  q back"
  }

  /// The part that is seen.
  mutating func grid(columns: Int, rows count: Int) -> TextGrid {
    if columns != width { measure(columns) }
    height = max(1, count)
    top = max(0, min(top, rowCount - height))
    var grid = TextGrid(columns: columns, rows: count)
    var line = line(at: top)
    while line < lines.count, starts[line] < top + count {
      for (index, cells) in rows(of: lines[line]).enumerated() {
        for (column, cell) in cells.enumerated() { grid[column, starts[line] + index - top] = cell }
      }
      line += 1
    }
    return grid
  }

  /// The line that a row belongs to.
  private func line(at row: Int) -> Int {
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] > row { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private mutating func measure(_ columns: Int) {
    width = columns
    starts = [0]
    starts.reserveCapacity(lines.count + 1)
    for line in lines {
      let isPlain = line.utf8.count <= columns && line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
      starts.append(rowCount + (isPlain ? 1 : rows(of: line).count))
    }
  }

  private func rows(of line: String) -> [ArraySlice<TextGrid.Cell>] {
    var transcript = Transcript()
    return transcript.append(line + "\n", role: .plain, width: max(2, width)).map(\.cells)
  }

  /// Does what a key asks for; false where it ends the reading.
  mutating func press(_ key: NamedKey) -> Bool {
    switch key {
    case .down, .character("\r"), .character("j"): top += 1
    case .up, .character("k"): top -= 1
    case .pageDown, .character(" "), .character("f"): top += height
    case .pageUp, .character("b"): top -= height
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = rowCount
    case .escape, .focus, .character("q"), .character("\u{3}"): return false
    default: break
    }
    top = max(0, min(top, rowCount - height))
    return true
  }
}
