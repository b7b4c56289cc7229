import RNNPlot

/// The picture on the screen and the parts it was made from: the next one draws only what is different.
///
/// Parts are compared by where they are kept in memory: rows and panes that nobody has touched are the same.
struct Frame {
  /// A part of a row that has changed.
  struct Change {
    var row: Int
    var columns: Range<Int>
  }

  private(set) var grid: TextGrid
  private var layout: PaneLayout?
  private var text: [ArraySlice<TextGrid.Cell>] = []
  private var pane: TextGrid?
  private var footer: String?

  /// A blank picture.
  init(columns: Int, rows: Int) { grid = TextGrid(columns: columns, rows: rows) }

  /// Puts rows of text, the pane and what stands between them on the picture; gives what has changed.
  mutating func compose(
    _ rows: [ArraySlice<TextGrid.Cell>], pane: TextGrid?, footer: String?, in layout: PaneLayout, isUnicode: Bool
  ) -> [Change] {
    var changes: [Change] = []
    if layout != self.layout {
      let blank = TextGrid(columns: grid.columns, rows: grid.rows)
      for row in 0..<grid.rows {
        replace(row, column: 0, columns: grid.columns, with: blank.cells(inRow: row), &changes)
      }
      (text, self.pane, self.footer) = ([], nil, nil)
      self.layout = layout
      separate(layout, isUnicode, &changes)
    }
    if !layout.coversText { put(rows, in: layout.text, &changes) }
    // A footer that goes away may have covered a part of the pane.
    if footer != self.footer {
      self.pane = nil
      separate(layout, isUnicode, &changes)
    }
    if let pane { put(pane, in: layout.pane, &changes) }
    if let footer, !layout.pane.isEmpty { put(footer, layout, &changes) }
    self.footer = footer
    return changes
  }

  private mutating func put(_ rows: [ArraySlice<TextGrid.Cell>], in place: Rectangle, _ changes: inout [Change]) {
    for index in 0..<place.rows {
      let cells = index < rows.count ? rows[index] : []
      if index < text.count, Self.isSame(cells, text[index]) { continue }
      replace(place.row + index, column: place.column, columns: place.columns, with: cells, &changes)
    }
    text = rows
    while text.count < place.rows { text.append([]) }
  }

  private mutating func put(_ pane: TextGrid, in place: Rectangle, _ changes: inout [Change]) {
    if let before = self.pane, pane.isSame(as: before) { return }
    for row in 0..<place.rows {
      replace(place.row + row, column: place.column, columns: place.columns, with: pane.cells(inRow: row), &changes)
    }
    self.pane = pane
  }

  private mutating func separate(_ layout: PaneLayout, _ isUnicode: Bool, _ changes: inout [Change]) {
    let place = layout.separator
    let line: Character = place.columns > 1 ? (isUnicode ? "─" : "-") : (isUnicode ? "│" : "|")
    let cells = [TextGrid.Cell](repeating: .init(line, role: .dim), count: place.columns)[...]
    for row in place.row..<place.endRow {
      replace(row, column: place.column, columns: place.columns, with: cells, &changes)
    }
  }

  private mutating func put(_ footer: String, _ layout: PaneLayout, _ changes: inout [Change]) {
    // At the right the separator is no row: the last one of the pane is.
    let isRow = layout.separator.columns > 1
    let place = isRow ? layout.separator : layout.pane.inset(top: layout.pane.rows - 1)
    var row = TextGrid(columns: place.columns, rows: 1)
    row.draw(grid, column: -place.column, row: -place.row)
    row.write(" \(footer) ", column: isRow ? 1 : 0, row: 0, role: .accent)
    replace(place.row, column: place.column, columns: place.columns, with: row.cells(inRow: 0), &changes)
  }

  private mutating func replace(
    _ row: Int, column: Int, columns: Int, with cells: ArraySlice<TextGrid.Cell>, _ changes: inout [Change]
  ) {
    guard let changed = grid.replace(row, from: column, count: columns, with: cells) else { return }
    changes.append(Change(row: row, columns: changed))
  }

  private static func isSame(_ one: ArraySlice<TextGrid.Cell>, _ other: ArraySlice<TextGrid.Cell>) -> Bool {
    guard one.count == other.count else { return false }
    return one.isEmpty
      || one.withUnsafeBufferPointer { one in other.withUnsafeBufferPointer { one.baseAddress == $0.baseAddress } }
  }
}
