import RNNPlot

/// A long text, a screen at a time.
struct Pager {
  private let lines: [String]
  private var rows: [ArraySlice<TextGrid.Cell>] = []
  private var width = 0
  private var height = 1
  private var top = 0

  /// Makes a pager that shows the beginning.
  init(_ lines: [String]) { self.lines = lines }

  /// What stands in the row below the text.
  var footer: String {
    let last = min(rows.count, top + height)
    return "lines \(rows.isEmpty ? 0 : top + 1)-\(last) of \(rows.count)   Space b  arrows  g G  q back"
  }

  /// The part that is seen.
  mutating func grid(columns: Int, rows count: Int) -> TextGrid {
    if columns != width {
      width = columns
      rows = lines.flatMap { line in
        var transcript = Transcript()
        return transcript.append(line + "\n", role: .plain, width: max(2, columns)).map(\.cells)
      }
    }
    height = max(1, count)
    top = max(0, min(top, rows.count - height))
    var grid = TextGrid(columns: columns, rows: count)
    for (row, cells) in rows.dropFirst(top).prefix(height).enumerated() {
      for (column, cell) in cells.enumerated() { grid[column, row] = cell }
    }
    return grid
  }

  /// Does what a key asks for; false where it ends the reading.
  mutating func press(_ key: NamedKey) -> Bool {
    switch key {
    case .down, .character("\r"), .character("j"): top += 1
    case .up, .character("k"): top -= 1
    case .pageDown, .character(" "), .character("f"): top += height
    case .pageUp, .character("b"): top -= height
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = rows.count
    case .escape, .focus, .character("q"), .character("\u{3}"): return false
    default: break
    }
    top = max(0, min(top, rows.count - height))
    return true
  }
}
