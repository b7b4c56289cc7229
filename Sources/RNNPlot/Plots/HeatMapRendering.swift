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
    let width = width
    let layout = { (inner: Rectangle) in HeatMapPixels(plot: self, width: width, room: inner) }
    if inner.rows >= 3 {
      let wide = layout(inner).across >= 2
      Header(title: title, remarks: remarks, items: [Header.Item(text: "", cells: scaleLine(wide: wide))])
        .draw(on: &grid, in: Rectangle(column: inner.column, row: inner.row, columns: inner.columns, rows: 1))
      inner = inner.inset(top: 1)
    }
    guard !values.isEmpty, width > 0 else { return }
    let hasColumnAxis = inner.rows >= 3
    if hasColumnAxis { inner = inner.inset(bottom: 1) }
    let labelWidth = rowNames.widest(values.count)
    let hasRowAxis = inner.columns >= labelWidth + 1 + 4
    let labels = inner
    if hasRowAxis { inner = inner.inset(left: labelWidth + 1) }
    let pixels = layout(inner)
    draw(pixels, on: &grid, in: inner)
    if hasRowAxis { drawRowAxis(pixels, on: &grid, in: labels, width: labelWidth) }
    if hasColumnAxis {
      drawColumnAxis(pixels, width: width, on: &grid, below: inner.inset(bottom: inner.rows - pixels.rows))
    }
  }

  private func draw(_ layout: HeatMapPixels, on grid: inout TextGrid, in inner: Rectangle) {
    let columns = layout.columns
    let extent = extent
    if pixels == .halfBlock {
      let colors = layout.shown(values) { Self.color($0, extent) }
      for row in 0..<layout.rows {
        let first = 2 * row * columns
        grid.withCells(inRow: inner.row + row) { cells in
          for place in first..<first + columns {
            cells[inner.column + place - first] = Self.pixels(colors[place], colors[place + columns])
          }
        }
      }
      return
    }
    let shown = layout.shown(values) { $0 }
    let isWide = layout.across >= 2
    for row in 0..<layout.rows {
      grid.withCells(inRow: inner.row + row) { cells in
        for column in 0..<columns {
          let value = shown[row * columns + column]
          cells[inner.column + column] =
            value.map { shade($0, wide: isWide, first: column % layout.across == 0) } ?? .blank
        }
      }
    }
  }

  private static let full = Glyph("█" as Unicode.Scalar)
  private static let upper = Glyph("▀" as Unicode.Scalar)
  private static let lower = Glyph("▄" as Unicode.Scalar)

  /// Two pixels in a cell, by the numbers of their colours.
  private static func pixels(_ above: UInt16, _ below: UInt16) -> TextGrid.Cell {
    if above == below { return above == noColor ? .blank : .init(full, role: above) }
    return above == noColor ? .init(lower, role: below) : .init(upper, role: above, background: below)
  }

  private static let noColor = TextGrid.Cell.noBackground

  /// The number of the colour of a value; `noColor` where there is none.
  private static func color(_ value: Double?, _ extent: Double) -> UInt16 {
    guard let value else { return noColor }
    return value.isNaN ? ColorRole.error.code : ColorRole.heatCode(max(-1, min(1, value / extent)))
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

  private func drawRowAxis(_ layout: HeatMapPixels, on grid: inout TextGrid, in labels: Rectangle, width: Int) {
    var last = -1
    for row in 0..<layout.rows {
      // In half blocks a cell holds two rows: the upper one is named.
      guard let index = layout.row(ofPixel: row * layout.pixelsDown), index != last else { continue }
      last = index
      let name = rowNames.name(at: index)
      grid.write(
        name, column: labels.column + width - DisplayWidth.of(name), row: labels.row + row, role: .axis,
        limit: labels.endColumn)
    }
  }

  private func drawColumnAxis(
    _ layout: HeatMapPixels, width: Int, on grid: inout TextGrid, below inner: Rectangle
  ) {
    let labelWidth = DisplayWidth.of(columnLabel)
    let hasName = labelWidth > 0 && labelWidth + 8 <= inner.columns
    let end = inner.endColumn - (hasName ? labelWidth + 1 : 0)
    if hasName { grid.write(columnLabel, column: end + 1, row: inner.endRow, role: .dim) }
    let mark = markedColumn.flatMap { 0..<width ~= $0 ? inner.column + layout.column(of: $0) : nil }
    let widest = columnNames.widest(width)
    // Room for the widest name and a blank between two numbers; names of one letter are all shown if they fit.
    let every = niceStride(atLeast: Double(widest + (columnNames.areCounted ? 1 : 0)) * layout.columnsPerCell)
    let first = columnNames.firstMultiple(of: every)
    for column in stride(from: first < width ? first : 0, to: width, by: every) {
      let place = inner.column + layout.column(of: column)
      let name = columnNames.name(at: column)
      let after = place + DisplayWidth.of(name)
      // A name that the mark would cut in two is left out.
      guard after <= end, mark.map({ !(place + 1..<max(after, place + 1) ~= $0) }) ?? true else { continue }
      grid.write(name, column: place, row: inner.endRow, role: .axis)
    }
    if let mark { grid[mark, inner.endRow] = .init(pixels == .ascii ? "^" : "▲", role: .accent) }
  }

  private func niceStride(atLeast least: Double) -> Int {
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].first { Double($0) >= least } ?? 100_000
  }
}
