extension HeatMapPlot {
  /// Draws the plot.
  public func render(into grid: inout TextGrid, in rectangle: Rectangle) {
    let rectangle = rectangle.intersection(grid.bounds)
    guard !rectangle.isEmpty else { return }
    ranged.draw(on: &grid, in: rectangle)
  }

  /// The same map with its range said: looking for it among all values for each pixel would take too long.
  var ranged: HeatMapPlot {
    var map = self
    let extent = extent
    map.range = -extent...extent
    return map
  }

  private func draw(on grid: inout TextGrid, in rectangle: Rectangle) {
    var inner = rectangle
    let layout = { (inner: Rectangle) in PixelLayout(plot: self, room: inner) }
    if inner.rows >= 3 {
      let wide = layout(inner).across >= 2
      Header(title: title, remarks: remarks, items: [Header.Item(text: "", cells: scaleLine(wide: wide))])
        .draw(on: &grid, in: Rectangle(column: inner.column, row: inner.row, columns: inner.columns, rows: 1))
      inner = inner.inset(top: 1)
    }
    guard !values.isEmpty, width > 0 else { return }
    let hasColumnAxis = inner.rows >= 3
    if hasColumnAxis { inner = inner.inset(bottom: 1) }
    let labelWidth = values.indices.map { DisplayWidth.of(name(ofRow: $0)) }.max() ?? 0
    let hasRowAxis = inner.columns >= labelWidth + 1 + 4
    let labels = inner
    if hasRowAxis { inner = inner.inset(left: labelWidth + 1) }
    let pixels = layout(inner)
    draw(pixels, on: &grid, in: inner)
    if hasRowAxis { drawRowAxis(pixels, on: &grid, in: labels, width: labelWidth) }
    if hasColumnAxis { drawColumnAxis(pixels, on: &grid, below: inner.inset(bottom: inner.rows - pixels.rows)) }
  }

  private func draw(_ layout: PixelLayout, on grid: inout TextGrid, in inner: Rectangle) {
    let (extent, pixels) = (extent, pixels)
    for row in 0..<layout.rows {
      for column in 0..<layout.columns {
        let cell: TextGrid.Cell
        if pixels == .halfBlock {
          let upper = Self.role(layout.value(column, 2 * row), extent)
          let lower = Self.role(layout.value(column, 2 * row + 1), extent)
          switch (upper, lower) {
          case (let upper?, let lower?) where upper == lower: cell = .init("█", role: upper)
          case (let upper?, let lower): cell = .init("▀", role: upper, background: lower)
          case (nil, let lower?): cell = .init("▄", role: lower)
          case (nil, nil): cell = .blank
          }
        } else if let value = layout.value(column, row) {
          cell = shade(value, wide: layout.across >= 2, first: column % layout.across == 0)
        } else {
          cell = .blank
        }
        grid[inner.column + column, inner.row + row] = cell
      }
    }
  }

  /// The colour of a value; nil where there is none.
  private static func role(_ value: Double?, _ extent: Double) -> ColorRole? {
    guard let value else { return nil }
    return value.isNaN ? .error : .heat(max(-1, min(1, value / extent)))
  }

  /// A value without colour: where a value has two columns, the first one shows its sign.
  private func shade(_ value: Double, wide: Bool, first: Bool) -> TextGrid.Cell {
    if value.isNaN { return TextGrid.Cell("?", role: .error) }
    let fraction = max(-1, min(1, value / extent))
    let level = Int((abs(fraction) * 4).rounded())
    let isNegative = value < 0
    if wide && first { return TextGrid.Cell(isNegative ? "-" : value > 0 ? "+" : " ", role: .heat(fraction)) }
    let ramp = Self.ramp(pixels, negative: isNegative && !wide)
    return TextGrid.Cell(ramp[level], role: .heat(fraction))
  }

  private static func ramp(_ pixels: Pixels, negative: Bool) -> [Character] {
    switch (pixels, negative) {
    case (.ascii, false): [" ", ".", ":", "*", "#"]
    case (.ascii, true): [" ", "-", "~", "=", "%"]
    case (_, false): [" ", "░", "▒", "▓", "█"]
    case (_, true): [" ", "·", "-", "=", "≡"]
    }
  }

  /// The colours with the values at their ends.
  private func scaleLine(wide: Bool) -> [TextGrid.Cell] {
    let label = NumberText.short(extent, digits: 3)
    func text(_ text: String) -> [TextGrid.Cell] { text.map { TextGrid.Cell($0, role: .axis) } }
    let steps = stride(from: -1.0, through: 1, by: 0.25)
    let colors: [TextGrid.Cell]
    if pixels == .halfBlock {
      colors = steps.map { TextGrid.Cell("█", role: .heat($0)) }
    } else {
      let shades = steps.map { shade($0 * extent, wide: wide, first: false) }
      colors = wide ? text("[-]") + shades.prefix(4) + text(" ") + shades.suffix(4) + text("[+]") : Array(shades)
    }
    return text("-\(label) ") + colors + text(" \(label)")
  }

  private func drawRowAxis(_ layout: PixelLayout, on grid: inout TextGrid, in labels: Rectangle, width: Int) {
    var last = -1
    for row in 0..<layout.rows {
      // In half blocks a cell holds two rows: the upper one is named.
      guard let index = layout.row(ofPixel: row * layout.pixelsDown), index != last else { continue }
      last = index
      let name = name(ofRow: index)
      grid.write(
        name, column: labels.column + width - DisplayWidth.of(name), row: labels.row + row, role: .axis,
        limit: labels.endColumn)
    }
  }

  private func drawColumnAxis(_ layout: PixelLayout, on grid: inout TextGrid, below inner: Rectangle) {
    let labelWidth = DisplayWidth.of(columnLabel)
    let hasName = labelWidth > 0 && labelWidth + 8 <= inner.columns
    let end = inner.endColumn - (hasName ? labelWidth + 1 : 0)
    if hasName { grid.write(columnLabel, column: end + 1, row: inner.endRow, role: .dim) }
    let widest = (0..<width).map { DisplayWidth.of(name(ofColumn: $0)) }.max() ?? 1
    // Room for the widest name and a blank between two names; unit names are all shown if they fit.
    let every = niceStride(atLeast: Double(widest + (columnNames == nil ? 1 : 0)) * layout.columnsPerCell)
    for column in stride(from: 0, to: width, by: every) {
      let place = inner.column + layout.column(of: column)
      let name = name(ofColumn: column)
      if place + DisplayWidth.of(name) <= end {
        grid.write(name, column: place, row: inner.endRow, role: .axis)
      }
    }
    if let markedColumn, markedColumn >= 0, markedColumn < width {
      let mark: Character = pixels == .ascii ? "^" : "▲"
      grid[inner.column + layout.column(of: markedColumn), inner.endRow] = .init(mark, role: .accent)
    }
  }

  private func niceStride(atLeast least: Double) -> Int {
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].first { Double($0) >= least } ?? 100_000
  }
}

/// Which value each pixel of a heat map shows.
private struct PixelLayout {
  private let values: [[Double]]
  private let width: Int
  /// Pixels one above the other in a cell.
  let pixelsDown: Int
  /// Columns that a value takes; 1 where several values share one.
  let across: Int
  /// Cells used.
  let columns: Int
  let rows: Int
  private let down: Int
  private let rowsPerPixel: Double

  /// Columns of values that share a column of cells; below 1 where a value takes several.
  let columnsPerCell: Double

  init(plot: HeatMapPlot, room: Rectangle) {
    values = plot.values
    width = plot.width
    pixelsDown = plot.pixels == .halfBlock ? 2 : 1
    let pixelRows = room.rows * pixelsDown
    across = max(1, min(6, room.columns / max(1, width)))
    down = max(1, min(2 * pixelsDown, pixelRows / max(1, values.count)))
    columns = min(room.columns, width * across)
    let usedPixels = min(pixelRows, values.count * down)
    rows = (usedPixels + pixelsDown - 1) / pixelsDown
    rowsPerPixel = usedPixels > 0 ? Double(values.count) / Double(usedPixels) : 1
    columnsPerCell = columns > 0 ? Double(width) / Double(columns) : 1
  }

  /// The first cell of a column of values.
  func column(of index: Int) -> Int { Int((Double(index) / columnsPerCell + 1e-9).rounded(.down)) }

  /// The first row of values that a pixel shows.
  func row(ofPixel pixel: Int) -> Int? {
    let row = Int((Double(pixel) * rowsPerPixel + 1e-9).rounded(.down))
    return row < values.count ? row : nil
  }

  /// The value of greatest magnitude under a pixel; NaN wins over all, so that it is never hidden.
  func value(_ column: Int, _ pixel: Int) -> Double? {
    guard let firstRow = row(ofPixel: pixel) else { return nil }
    let endRow = max(firstRow + 1, row(ofPixel: pixel + 1) ?? values.count)
    let firstColumn = Int((Double(column) * columnsPerCell + 1e-9).rounded(.down))
    let endColumn = max(firstColumn + 1, Int((Double(column + 1) * columnsPerCell + 1e-9).rounded(.down)))
    var found: Double?
    for row in values[firstRow..<min(endRow, values.count)] where firstColumn < row.count {
      for value in row[firstColumn..<min(endColumn, row.count)] {
        if value.isNaN { return value }
        if abs(value) > abs(found ?? 0) || found == nil { found = value }
      }
    }
    return found
  }
}
