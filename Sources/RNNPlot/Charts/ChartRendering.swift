extension ChartPlot {
  /// Draws the chart.
  public func render(into grid: inout TextGrid, in rectangle: Rectangle) {
    var rectangle = rectangle.intersection(grid.bounds)
    guard !rectangle.isEmpty else { return }
    let header = drawLegend(on: &grid, in: &rectangle)
    let type = canvas.type
    // A cell is about twice as high as wide; axes and header take the rest.
    let (xScale, yScale) = scales(
      width: Double(rectangle.columns - 6), height: 2 * Double(rectangle.rows - (header.isEmpty ? 2 : 3)))
    let frame = AxisFrame(
      header: header, xLabel: x.label, xScale: xScale, yScale: yScale, xIsWhole: false, isASCII: canvas == .ascii,
      xTicks: x.ticks?.map { Tick(value: $0.0, label: $0.1) }, yTicks: y.ticks?.map { Tick(value: $0.0, label: $0.1) })
    let inner = frame.draw(on: &grid, in: rectangle, dotsAcross: type.dotsAcross, dotsDown: type.dotsDown)
    guard !inner.isEmpty else { return }
    if hasGrid { drawGrid(on: &grid, in: inner, xScale: xScale, yScale: yScale) }
    var dots = type.init(columns: inner.columns, rows: inner.rows)
    var pen = ChartPen(
      xScale: xScale, yScale: yScale, width: inner.columns * type.dotsAcross, height: inner.rows * type.dotsDown,
      aspect: type.dotsDown)
    for mark in marks { pen.draw(mark, on: &dots) }
    dots.draw(on: &grid, column: inner.column, row: inner.row)
    drawCells(on: &grid, in: inner, xScale: xScale, yScale: yScale)
  }

  /// The row above the chart; a legend that finds no room in it gets rows of its own, below the title.
  private func drawLegend(on grid: inout TextGrid, in rectangle: inout Rectangle) -> Header {
    var header = self.header
    guard !header.items.isEmpty, rectangle.rows >= 8, !header.fits(columns: rectangle.columns) else { return header }
    var items = header.items
    header.items = []
    header.draw(
      on: &grid, in: Rectangle(column: rectangle.column, row: rectangle.row, columns: rectangle.columns, rows: 1))
    rectangle = rectangle.inset(top: header.isEmpty ? 0 : 1)
    while !items.isEmpty, rectangle.rows >= 7 {
      var row = Header(title: "")
      while let next = items.first,
        Header(title: "", items: row.items + [next]).fits(columns: rectangle.columns) || row.items.isEmpty
      {
        row.items.append(items.removeFirst())
      }
      row.draw(
        on: &grid, in: Rectangle(column: rectangle.column, row: rectangle.row, columns: rectangle.columns, rows: 1))
      rectangle = rectangle.inset(top: 1)
    }
    return Header(title: "")
  }

  /// Markers with a shape of their own, and texts: they take whole cells, above everything else.
  private func drawCells(on grid: inout TextGrid, in inner: Rectangle, xScale: Scale, yScale: Scale) {
    for mark in marks {
      let glyph = mark.marker.map { ChartMarker.glyph($0, isASCII: canvas == .ascii) } ?? nil
      var text: String?
      if case .text(let words) = mark.kind { text = words }
      guard glyph != nil || text != nil else { continue }
      for point in mark.points {
        guard let x = xScale.dot(of: point.x, count: inner.columns), let y = yScale.dot(of: point.y, count: inner.rows),
          (0..<inner.columns).contains(x), (0..<inner.rows).contains(y)
        else { continue }
        let (column, row) = (inner.column + x, inner.endRow - 1 - y)
        if let text {
          grid.write(text, column: column, row: row, role: mark.color.role, limit: inner.endColumn)
        } else if let glyph {
          grid[column, row] = TextGrid.Cell(glyph, role: mark.color.role)
        }
      }
    }
  }

  private func drawGrid(on grid: inout TextGrid, in inner: Rectangle, xScale: Scale, yScale: Scale) {
    let dot = TextGrid.Cell(canvas == .ascii ? "." : "·", role: .dim)
    for tick in Ticks.of(yScale, count: Ticks.count(rows: inner.rows)) {
      guard let y = yScale.dot(of: tick.value, count: inner.rows), (0..<inner.rows).contains(y) else { continue }
      for column in stride(from: inner.column, to: inner.endColumn, by: 2) { grid[column, inner.endRow - 1 - y] = dot }
    }
    for tick in Ticks.of(xScale, count: Ticks.count(columns: inner.columns)) {
      guard let x = xScale.dot(of: tick.value, count: inner.columns), (0..<inner.columns).contains(x) else { continue }
      for row in inner.row..<inner.endRow { grid[inner.column + x, row] = dot }
    }
  }

  private var header: Header {
    let name = [title, y.label].filter { !$0.isEmpty }.joined(separator: canvas == .ascii ? ": " : " · ")
    let items = marks.filter { hasLegend && !$0.name.isEmpty }.map { mark in
      Header.Item(text: mark.name, cells: sample(of: mark), role: mark.color.role)
    }
    return Header(title: name, items: items)
  }

  /// A short piece of a mark, as the legend shows it.
  private func sample(of mark: ChartMark) -> [TextGrid.Cell] {
    if let marker = mark.marker, let glyph = ChartMarker.glyph(marker, isASCII: canvas == .ascii) {
      return [TextGrid.Cell(glyph, role: mark.color.role)]
    }
    let columns = canvas == .ascii ? 1 : 4
    let type = canvas.type
    var grid = TextGrid(columns: columns, rows: 1)
    var dots = type.init(columns: columns, rows: 1)
    let middle = ChartMark(.horizontalRule, [.init(0, 0.5)], color: mark.color, stroke: mark.stroke)
    let unit = Scale(covering: [], range: 0...1)
    var pen = ChartPen(
      xScale: unit, yScale: unit, width: columns * type.dotsAcross, height: type.dotsDown, aspect: type.dotsDown)
    if mark.kind == .bars || mark.kind == .band {
      pen.draw(ChartMark(.bars, [.init(0, 0), .init(1, 1)], color: mark.color), on: &dots)
    } else {
      pen.draw(middle, on: &dots)
    }
    dots.draw(on: &grid, column: 0, row: 0)
    return Array(grid.cells(inRow: 0))
  }
}

/// The characters of pyplot's markers.
enum ChartMarker {
  /// The character that stands for a marker; nil for the smallest ones, which are dots of the canvas.
  static func glyph(_ marker: Character, isASCII: Bool) -> Character? {
    if marker == "." || marker == "," { return nil }
    if isASCII { return "oxs+*dD^v<>".contains(marker) ? marker : "o" }
    let glyphs: [Character: Character] = [
      "o": "●", "s": "■", "^": "▲", "v": "▼", "<": "◀", ">": "▶", "D": "◆", "d": "◆", "x": "✕", "X": "✖", "+": "+",
      "*": "★", "p": "⬟", "h": "⬢", "H": "⬢", "|": "|", "_": "_", "1": "Y", "P": "✚",
    ]
    return glyphs[marker] ?? "●"
  }
}
