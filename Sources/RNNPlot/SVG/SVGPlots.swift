extension Plot {
  /// Draws the plot on an SVG picture: what has no drawing of its own is set as the text of a terminal.
  func draw(on writer: inout SVGWriter, in area: SVGArea) {
    switch self {
    case let lines as LinePlot: lines.drawCurves(on: &writer, in: area)
    case let map as HeatMapPlot: map.drawCells(on: &writer, in: area)
    case let text as TokenPlot: text.drawTokens(on: &writer, in: area)
    default: drawText(on: &writer, in: area)
    }
  }

  private func drawText(on writer: inout SVGWriter, in area: SVGArea) {
    let (cell, line) = (7.5, 15.0)
    let grid = grid(columns: Int(area.width / cell), rows: Int(area.height / line))
    for row in 0..<grid.rows {
      for (column, cellOfRow) in grid.cells(inRow: row).enumerated() where cellOfRow.grapheme != " " {
        let x = area.x + Double(column) * cell
        if let background = cellOfRow.background {
          writer.rectangle(
            x: x, y: area.y + Double(row) * line, width: cell, height: line, color: SVGWriter.color(background))
        }
        if !cellOfRow.isContinuation {
          writer.text(String(cellOfRow.grapheme), x: x, y: area.y + Double(row + 1) * line - 3, role: cellOfRow.role)
        }
      }
    }
  }
}

extension LinePlot {
  fileprivate func drawCurves(on writer: inout SVGWriter, in area: SVGArea) {
    let inner = area.inset(left: 52, top: 40, right: 8, bottom: 36)
    guard inner.width > 0, inner.height > 0 else { return }
    let (xScale, yScale) = scales(width: inner.width, height: inner.height)
    writer.text(heading, x: area.x, y: area.y + 14, role: .title, size: 13)
    drawLegend(on: &writer, x: area.x, y: area.y + 30)
    drawAxes(on: &writer, in: inner, xScale, yScale)
    for (index, curve) in series.enumerated() {
      draw(curve, number: index, on: &writer, in: inner, xScale, yScale)
    }
    if let markedX, xScale.accepts(markedX) {
      let x = inner.x + xScale.fraction(of: markedX) * inner.width
      writer.line([(x, inner.y), (x, inner.endY)], color: SVGWriter.color(.accent), dashes: "2 3")
    }
  }

  private func drawLegend(on writer: inout SVGWriter, x: Double, y: Double) {
    var x = x
    for (index, curve) in series.enumerated() where !curve.name.isEmpty {
      writer.line(
        [(x, y - 4), (x + 22, y - 4)], color: SVGWriter.color(.series(index)), width: 2, dashes: dashes(index))
      writer.text(curve.name, x: x + 26, y: y, size: 11)
      x += 40 + 7 * Double(curve.name.count)
    }
  }

  private func drawAxes(on writer: inout SVGWriter, in inner: SVGArea, _ xScale: Scale, _ yScale: Scale) {
    let gray = SVGWriter.color(.axis)
    writer.line([(inner.x, inner.y), (inner.x, inner.endY), (inner.endX, inner.endY)], color: gray)
    for tick in Ticks.of(yScale, count: max(2, Int(inner.height / 40))) {
      let y = inner.endY - yScale.fraction(of: tick.value) * inner.height
      writer.line([(inner.x, y), (inner.endX, y)], color: "#e4e4e4", width: 0.5)
      writer.text(tick.label, x: inner.x - 6, y: y + 4, role: .axis, anchor: .end, size: 11)
    }
    for tick in Ticks.of(xScale, count: max(2, Int(inner.width / 80))) {
      let x = inner.x + xScale.fraction(of: tick.value) * inner.width
      writer.line([(x, inner.endY), (x, inner.endY + 4)], color: gray)
      writer.text(tick.label, x: x, y: inner.endY + 17, role: .axis, anchor: .middle, size: 11)
    }
    writer.text(xLabel, x: inner.endX, y: inner.endY + 31, role: .dim, anchor: .end, size: 11)
  }

  private func draw(
    _ curve: Series, number: Int, on writer: inout SVGWriter, in inner: SVGArea, _ xScale: Scale, _ yScale: Scale
  ) {
    let color = SVGWriter.color(.series(number))
    var run: [(x: Double, y: Double)] = []
    func finish(_ run: inout [(x: Double, y: Double)], _ writer: inout SVGWriter) {
      if run.count == 1 { writer.circle(x: run[0].x, y: run[0].y, radius: 2, color: color) }
      writer.line(run, color: color, width: 1.5, dashes: dashes(number))
      run = []
    }
    for point in curve.points {
      guard xScale.accepts(point.x), yScale.accepts(point.y) else {
        finish(&run, &writer)
        continue
      }
      let (across, up) = (xScale.fraction(of: point.x), yScale.fraction(of: point.y))
      // A curve leaves the picture at most by its own size.
      let place = (
        x: inner.x + max(-1, min(2, across)) * inner.width, y: inner.endY - max(-1, min(2, up)) * inner.height
      )
      let isInside = (0...1).contains(across) && (0...1).contains(up)
      switch curve.style {
      case .line where isInside: run.append(place)
      case .line: finish(&run, &writer)
      case .points, .marks:
        if isInside { writer.circle(x: place.x, y: place.y, radius: curve.style == .marks ? 4 : 2, color: color) }
      }
    }
    finish(&run, &writer)
  }

  private func dashes(_ number: Int) -> String { ["", "8 4", "2 4", "12 4", "4 4"][max(0, number) % 5] }

  /// The title with what could not be shown.
  private var heading: String {
    let name = [title, yLabel].filter { !$0.isEmpty }.joined(separator: " · ")
    return remarks.isEmpty ? name : name + " (\(remarks.joined(separator: ", ")))"
  }
}

extension HeatMapPlot {
  fileprivate func drawCells(on writer: inout SVGWriter, in area: SVGArea) {
    let heading = remarks.isEmpty ? title : title + " (\(remarks.joined(separator: ", ")))"
    writer.text(heading, x: area.x, y: area.y + 14, role: .title, size: 13)
    drawScale(on: &writer, in: area)
    let inner = area.inset(left: 46, top: 40, right: 4, bottom: 34)
    guard width > 0, !values.isEmpty, inner.width > 0, inner.height > 0 else { return }
    // More cells than this cannot be told apart: neighbours are drawn as the one of greatest magnitude.
    let (rows, columns) = (min(values.count, 400), min(width, 800))
    let (cellWidth, cellHeight) = (inner.width / Double(columns), inner.height / Double(rows))
    for row in 0..<rows {
      for column in 0..<columns {
        guard let value = strongest(row, of: rows, column, of: columns) else { continue }
        let role = value.isNaN ? ColorRole.error : .heat(max(-1, min(1, value / extent)))
        writer.rectangle(
          x: inner.x + Double(column) * cellWidth, y: inner.y + Double(row) * cellHeight, width: cellWidth + 0.2,
          height: cellHeight + 0.2, color: SVGWriter.color(role))
      }
    }
    drawNames(on: &writer, in: inner)
  }

  private func strongest(_ row: Int, of rows: Int, _ column: Int, of columns: Int) -> Double? {
    var found: Double?
    for index in (row * values.count / rows)..<((row + 1) * values.count / rows) {
      let end = min((column + 1) * width / columns, values[index].count)
      for place in min(column * width / columns, end)..<end {
        let value = values[index][place]
        if value.isNaN { return value }
        if found.map({ abs(value) > abs($0) }) ?? true { found = value }
      }
    }
    return found
  }

  private func drawScale(on writer: inout SVGWriter, in area: SVGArea) {
    let steps = 32
    let start = area.endX - 160
    writer.text(
      "-" + NumberText.short(extent, digits: 3), x: start - 6, y: area.y + 30, role: .axis, anchor: .end, size: 11)
    for step in 0...steps {
      writer.rectangle(
        x: start + Double(step) * 120 / Double(steps + 1), y: area.y + 21, width: 4, height: 10,
        color: SVGWriter.color(.heat(Double(step) / Double(steps) * 2 - 1)))
    }
    writer.text(NumberText.short(extent, digits: 3), x: start + 126, y: area.y + 30, role: .axis, size: 11)
  }

  private func drawNames(on writer: inout SVGWriter, in inner: SVGArea) {
    let everyRow = max(1, Int((14 * Double(values.count) / inner.height).rounded(.up)))
    for row in stride(from: 0, to: values.count, by: everyRow) {
      let y = inner.y + (Double(row) + 0.5) * inner.height / Double(values.count)
      writer.text(name(ofRow: row), x: inner.x - 5, y: y + 4, role: .axis, anchor: .end, size: 10)
    }
    let everyColumn = max(1, Int((34 * Double(width) / inner.width).rounded(.up)))
    for column in stride(from: 0, to: width, by: everyColumn) {
      let x = inner.x + (Double(column) + 0.5) * inner.width / Double(width)
      writer.text(name(ofColumn: column), x: x, y: inner.endY + 14, role: .axis, anchor: .middle, size: 10)
    }
    if let markedColumn, (0..<width).contains(markedColumn) {
      let x = inner.x + (Double(markedColumn) + 0.5) * inner.width / Double(width)
      writer.text("▲", x: x, y: inner.endY + 25, role: .accent, anchor: .middle, size: 10)
    }
    writer.text(columnLabel, x: inner.endX, y: inner.endY + 28, role: .dim, anchor: .end, size: 11)
  }
}

extension TokenPlot {
  fileprivate func drawTokens(on writer: inout SVGWriter, in area: SVGArea) {
    writer.text(title, x: area.x, y: area.y + 14, role: .title, size: 13)
    let largest = extent ?? values.filter(\.isFinite).map { abs($0) }.max() ?? 1
    var (x, y) = (area.x, area.y + 28)
    for (index, token) in tokens.enumerated() {
      let width = 9 * Double(max(1, DisplayWidth.of(token)))
      if x + width > area.endX {
        (x, y) = (area.x, y + 22)
      }
      guard y + 20 <= area.endY else { return }
      if index < values.count, values[index].isFinite, largest > 0 {
        let role = ColorRole.heat(values[index] / largest)
        writer.rectangle(x: x, y: y, width: width, height: 20, color: SVGWriter.color(role))
      }
      writer.text(token, x: x + 1, y: y + 15, role: index == marked ? .accent : .plain, size: 13)
      x += width
    }
  }
}
