/// Plots as SVG: the same data that text is drawn from.
public enum SVGDrawing {
  /// The document that shows a plot.
  public static func document(_ plot: any Plot, width: Double = 640, height: Double = 480) -> String {
    var svg = SVGText()
    draw(plot, on: &svg, in: SVGFrame(x: 0, y: 0, width: width, height: height))
    return svg.document(width: width, height: height, description: plot.sentence)
  }

  static func draw(_ plot: any Plot, on svg: inout SVGText, in frame: SVGFrame) {
    switch plot {
    case let chart as ChartPlot: chart.draw(on: &svg, in: frame)
    case let lines as LinePlot: lines.chart(width: frame.width, height: frame.height).draw(on: &svg, in: frame)
    case let map as HeatMapPlot: map.ranged.draw(on: &svg, in: frame)
    case let figure as FigurePlot: figure.draw(on: &svg, in: frame)
    case let text as TokenPlot: text.draw(on: &svg, in: frame)
    default: drawText(of: plot, on: &svg, in: frame)
    }
  }

  /// Any other plot: its text.
  private static func drawText(of plot: any Plot, on svg: inout SVGText, in frame: SVGFrame) {
    let grid = plot.grid(columns: Int(frame.width / 7), rows: Int(frame.height / 14))
    for (row, line) in grid.lines.enumerated() { svg.text(line, frame.x, frame.y + Double(row + 1) * 14) }
  }
}

extension LinePlot {
  /// The same curves as a chart of that size.
  func chart(width: Double, height: Double) -> ChartPlot {
    // What stands around the curves takes about this much.
    let (xScale, yScale) = scales(width: max(1, width - 80), height: max(1, height - 76))
    var marks = series.enumerated().map { index, curve in
      ChartMark(
        curve.style == .line ? .line : .points, curve.points.map { .init($0.x, $0.y) }, name: curve.name,
        color: .series(index), stroke: ChartMark.Stroke.allCases[index % ChartMark.Stroke.allCases.count],
        marker: curve.style == .line ? nil : curve.style == .points ? "." : "o")
    }
    if let markedX {
      marks.append(ChartMark(.verticalRule, [.init(markedX, 0)], color: .series(7), stroke: .dotted))
    }
    let heading = remarks.isEmpty ? title : title + " (\(remarks.joined(separator: ", ")))"
    let ranges = hasEqualScales ? (xScale.low...xScale.high, yScale.low...yScale.high) : (xRange, yRange)
    return ChartPlot(
      marks: marks, title: heading, x: .init(label: xLabel, range: ranges.0),
      y: .init(label: yLabel, isLogarithmic: logY, range: ranges.1), hasLegend: series.count > 1)
  }
}

extension FigurePlot {
  func draw(on svg: inout SVGText, in frame: SVGFrame) {
    svg.text(title, frame.x + frame.width / 2, frame.y + 18, anchor: "middle", size: 14, bold: true)
    let inner = frame.inset(top: title.isEmpty ? 0 : 26)
    let (width, height) = (inner.width / Double(columns), inner.height / Double(rows))
    for panel in panels {
      let place = SVGFrame(
        x: inner.x + Double(panel.column) * width, y: inner.y + Double(panel.row) * height,
        width: width * Double(panel.columnSpan), height: height * Double(panel.rowSpan))
      SVGDrawing.draw(panel.plot, on: &svg, in: place)
    }
  }

  /// The document that shows the figure in the size that was asked for.
  public var svg: String { SVGDrawing.document(self, width: size.width, height: size.height) }
}

extension HeatMapPlot {
  func draw(on svg: inout SVGText, in frame: SVGFrame) {
    svg.text(title, frame.x + frame.width / 2, frame.y + 20, anchor: "middle", size: 13, bold: true)
    let inner = frame.inset(left: 50, top: 32, right: 20, bottom: 40)
    let width = width
    guard width > 0, !values.isEmpty else { return }
    // More cells than this cannot be told apart: neighbours are drawn as the one of greatest magnitude.
    let (rows, columns) = (min(values.count, 256), min(width, 256))
    let (across, down) = (inner.width / Double(width), inner.height / Double(values.count))
    let (cellWidth, cellHeight) = (inner.width / Double(columns), inner.height / Double(rows))
    for row in 0..<rows {
      for column in 0..<columns {
        guard let value = strongest(row, of: rows, column, of: columns, width: width) else { continue }
        svg.rectangle(
          inner.x + Double(column) * cellWidth, inner.y + Double(row) * cellHeight, cellWidth + 0.3, cellHeight + 0.3,
          fill: value.isNaN ? "#c00000" : Self.color(max(-1, min(1, value / extent))))
      }
    }
    if let markedColumn, (0..<width).contains(markedColumn) {
      svg.text(
        "▲", inner.x + (Double(markedColumn) + 0.5) * across, inner.y + inner.height + 26, anchor: "middle", size: 10,
        color: "#00808a")
    }
    drawScale(on: &svg, in: frame)
    svg.text(columnLabel, inner.x + inner.width / 2, inner.y + inner.height + 30, anchor: "middle")
    svg.text(rowLabel, inner.x - 36, inner.y + inner.height / 2, anchor: "middle", turned: true)
    for column in stride(from: 0, to: width, by: max(1, width / 10)) {
      let x = inner.x + (Double(column) + 0.5) * across
      svg.text(columnNames.name(at: column), x, inner.y + inner.height + 14, anchor: "middle", size: 10)
    }
    for row in stride(from: 0, to: values.count, by: max(1, values.count / 10)) {
      let y = inner.y + (Double(row) + 0.5) * down + 4
      svg.text(rowNames.name(at: row), inner.x - 6, y, anchor: "end", size: 10)
    }
  }

  /// The value of greatest magnitude in a part of the map; NaN wins over all.
  private func strongest(_ row: Int, of rows: Int, _ column: Int, of columns: Int, width: Int) -> Double? {
    var found: Double?
    for line in values[(row * values.count / rows)..<((row + 1) * values.count / rows)] {
      let end = min((column + 1) * width / columns, line.count)
      for value in line[min(column * width / columns, end)..<end] {
        if value.isNaN { return value }
        if found.map({ abs(value) > abs($0) }) ?? true { found = value }
      }
    }
    return found
  }

  /// The colours with the values at their ends.
  private func drawScale(on svg: inout SVGText, in frame: SVGFrame) {
    let (start, steps) = (frame.x + frame.width - 150, 24)
    svg.text("-" + NumberText.short(extent, digits: 3), start - 4, frame.y + 30, anchor: "end", size: 9)
    for step in 0...steps {
      svg.rectangle(
        start + Double(step) * 4, frame.y + 23, 4.3, 7, fill: Self.color(Double(step) / Double(steps) * 2 - 1))
    }
    svg.text(NumberText.short(extent, digits: 3), start + Double(steps + 1) * 4 + 4, frame.y + 30, size: 9)
  }

  /// Blue below zero, white at zero, orange above.
  static func color(_ value: Double) -> String {
    let strong: (Double, Double, Double) = value < 0 ? (0, 90, 160) : (200, 80, 0)
    let part = abs(value)
    func mixed(_ end: Double) -> UInt8 { UInt8(max(0, min(255, 255 + (end - 255) * part))) }
    return ChartColor.rgb(red: mixed(strong.0), green: mixed(strong.1), blue: mixed(strong.2)).hexadecimal
  }
}

extension TokenPlot {
  func draw(on svg: inout SVGText, in frame: SVGFrame) {
    svg.text(title, frame.x + frame.width / 2, frame.y + 20, anchor: "middle", size: 13, bold: true)
    let largest = largest
    var (x, y) = (frame.x + 10, frame.y + 34)
    for (index, token) in tokens.enumerated() {
      let width = 9 * Double(max(1, DisplayWidth.of(token)))
      if x + width > frame.x + frame.width - 10 { (x, y) = (frame.x + 10, y + 22) }
      guard y + 20 <= frame.y + frame.height else { return }
      if index < values.count, values[index].isFinite {
        let color = HeatMapPlot.color(max(-1, min(1, values[index] / largest)))
        svg.rectangle(x, y, width, 20, fill: color, stroke: index == marked ? "#00808a" : nil)
      }
      svg.text(token, x + 1, y + 15, size: 13)
      x += width
    }
  }
}
