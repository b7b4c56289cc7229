/// What stands around curves: a header, two axes with ticks; it gives way, part by part, where room is short.
struct AxisFrame {
  var header: Header
  var xLabel: String
  var xScale: Scale
  var yScale: Scale
  /// Whether x counts things, so that ticks at fractions make no sense.
  var xIsWhole: Bool
  var isASCII: Bool
  /// Ticks to use in place of those that fit.
  var xTicks: [Tick]?
  var yTicks: [Tick]?
  /// Where a mark stands below the axis.
  var markedX: Double?

  /// Draws the frame and gives the room that is left for dots.
  func draw(on grid: inout TextGrid, in rectangle: Rectangle, dotsAcross: Int, dotsDown: Int) -> Rectangle {
    var inner = rectangle
    if rectangle.rows >= 3 && !header.isEmpty {
      header.draw(on: &grid, in: Rectangle(column: inner.column, row: inner.row, columns: inner.columns, rows: 1))
      inner = inner.inset(top: 1)
    }
    let hasXAxis = inner.rows >= 5
    if hasXAxis { inner = inner.inset(bottom: 2) }
    let yTicks = self.yTicks ?? Ticks.of(yScale, count: Ticks.count(rows: inner.rows))
    let labelWidth = yTicks.map { DisplayWidth.of($0.label) }.max() ?? 0
    let hasYAxis = inner.rows >= 2 && inner.columns >= labelWidth + 1 + 8
    if hasYAxis {
      inner = inner.inset(left: labelWidth + 1)
      drawYAxis(on: &grid, beside: inner, ticks: yTicks, dots: inner.rows * dotsDown, dotsDown: dotsDown)
    }
    if hasXAxis {
      drawXAxis(on: &grid, below: inner, corner: hasYAxis, dots: inner.columns * dotsAcross, dotsAcross: dotsAcross)
    }
    return inner
  }

  private func drawYAxis(on grid: inout TextGrid, beside inner: Rectangle, ticks: [Tick], dots: Int, dotsDown: Int) {
    let column = inner.column - 1
    for row in inner.row..<inner.endRow { grid[column, row] = .init(isASCII ? "|" : "│", role: .axis) }
    for tick in ticks {
      guard let dot = yScale.dot(of: tick.value, count: dots) else { continue }
      let row = inner.row + (dots - 1 - dot) / dotsDown
      guard row >= inner.row, row < inner.endRow else { continue }
      grid[column, row] = .init(isASCII ? "+" : "┤", role: .axis)
      grid.write(tick.label, column: column - DisplayWidth.of(tick.label), row: row, role: .axis)
    }
  }

  private func drawXAxis(on grid: inout TextGrid, below inner: Rectangle, corner: Bool, dots: Int, dotsAcross: Int) {
    let row = inner.endRow
    for column in inner.column..<inner.endColumn { grid[column, row] = .init(isASCII ? "-" : "─", role: .axis) }
    if corner { grid[inner.column - 1, row] = .init(isASCII ? "+" : "└", role: .axis) }
    let count = Ticks.count(columns: inner.columns)
    let ticks = xTicks ?? (xIsWhole ? Ticks.whole(xScale, count: count) : Ticks.of(xScale, count: count))
    let nameWidth = DisplayWidth.of(xLabel)
    let hasName = nameWidth > 0 && nameWidth + 8 <= inner.columns
    let end = inner.endColumn - (hasName ? nameWidth + 1 : 0)
    var free = inner.column - (corner ? 1 : 0)
    for tick in ticks {
      guard let dot = xScale.dot(of: tick.value, count: dots) else { continue }
      let column = inner.column + dot / dotsAcross
      guard dot >= 0, column >= inner.column, column < inner.endColumn else { continue }
      grid[column, row] = .init(isASCII ? "+" : "┬", role: .axis)
      let width = DisplayWidth.of(tick.label)
      let start = max(free, min(column - width / 2, end - width))
      guard start + width <= end, abs(start + width / 2 - column) <= width else { continue }
      free = grid.write(tick.label, column: start, row: row + 1, role: .axis) + 1
    }
    if hasName { grid.write(xLabel, column: inner.endColumn - nameWidth, row: row + 1, role: .dim) }
    if let markedX, let dot = xScale.dot(of: markedX, count: dots), dot >= 0, dot < dots {
      grid[inner.column + dot / dotsAcross, row] = .init(isASCII ? "^" : "▲", role: .accent)
    }
  }
}

/// The row above a plot: title, remarks, and what is where on the right.
struct Header {
  /// A text, or a sample of a curve.
  struct Item {
    var text: String
    var cells: [TextGrid.Cell] = []
    var role: ColorRole = .plain
    var width: Int { DisplayWidth.of(text) + (cells.isEmpty ? 0 : cells.count + 1) }
  }

  var title: String
  var remarks: [String] = []
  var items: [Item] = []

  var isEmpty: Bool { title.isEmpty && remarks.isEmpty && items.isEmpty }

  /// Whether all of it finds room.
  func fits(columns: Int) -> Bool {
    let left = DisplayWidth.of(title) + (remarks.isEmpty ? 0 : DisplayWidth.of(remarks.joined(separator: ", ")) + 3)
    return (left > 0 ? left + 2 : 0) + width(items) <= columns
  }

  /// Draws the row; items that find no room are counted.
  func draw(on grid: inout TextGrid, in row: Rectangle) {
    var left = grid.write(title, column: row.column, row: row.row, role: .title, limit: row.endColumn)
    if !remarks.isEmpty {
      let text = "(" + remarks.joined(separator: ", ") + ")"
      left = grid.write(
        text, column: left + (left > row.column ? 1 : 0), row: row.row, role: .dim, limit: row.endColumn)
    }
    let start = left > row.column ? left + 2 : row.column
    var shown = items
    var rest = ""
    while !shown.isEmpty && start + width(shown) + (rest.isEmpty ? 0 : rest.count + 2) > row.endColumn {
      shown.removeLast()
      // A scale has no name: that it found no room needs no word.
      let missing = items.dropFirst(shown.count).count { !$0.text.isEmpty }
      rest = missing > 0 ? "+\(missing)" : ""
    }
    if !rest.isEmpty { shown.append(Item(text: rest, role: .dim)) }
    var column = row.endColumn - width(shown)
    guard column >= start else { return }
    for item in shown {
      for cell in item.cells {
        grid[column, row.row] = cell
        column += 1
      }
      if !item.cells.isEmpty { column += 1 }
      column = grid.write(item.text, column: column, row: row.row, role: item.role, limit: row.endColumn) + 2
    }
  }

  private func width(_ items: [Item]) -> Int { items.reduce(0) { $0 + $1.width } + 2 * max(0, items.count - 1) }
}
