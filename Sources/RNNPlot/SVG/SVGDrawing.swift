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
    case let lines as LinePlot: lines.chart.draw(on: &svg, in: frame)
    case let map as HeatMapPlot: map.draw(on: &svg, in: frame)
    case let figure as FigurePlot: figure.draw(on: &svg, in: frame)
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
  /// The same curves as a chart.
  var chart: ChartPlot {
    let marks = series.enumerated().map { index, curve in
      ChartMark(
        curve.style == .line ? .line : .points, curve.points.map { .init($0.x, $0.y) }, name: curve.name,
        color: .series(index), marker: curve.style == .line ? nil : "o")
    }
    return ChartPlot(
      marks: marks, title: title, x: .init(label: xLabel, range: xRange),
      y: .init(label: yLabel, isLogarithmic: logY, range: yRange), hasLegend: series.count > 1)
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
    guard width > 0, !values.isEmpty else { return }
    let (across, down) = (inner.width / Double(width), inner.height / Double(values.count))
    // More rectangles than this cannot be told apart: every n-th value is drawn, n times as large.
    let (rowStep, columnStep) = ((values.count + 255) / 256, (width + 255) / 256)
    let strongest = extent
    for row in stride(from: 0, to: values.count, by: rowStep) {
      for column in stride(from: 0, to: values[row].count, by: columnStep) where values[row][column].isFinite {
        svg.rectangle(
          inner.x + Double(column) * across, inner.y + Double(row) * down, across * Double(columnStep) + 0.3,
          down * Double(rowStep) + 0.3, fill: Self.color(max(-1, min(1, values[row][column] / strongest))))
      }
    }
    svg.text(columnLabel, inner.x + inner.width / 2, inner.y + inner.height + 30, anchor: "middle")
    svg.text(rowLabel, inner.x - 36, inner.y + inner.height / 2, anchor: "middle", turned: true)
    for column in stride(from: 0, to: width, by: max(1, width / 10)) {
      let x = inner.x + (Double(column) + 0.5) * across
      svg.text(name(ofColumn: column), x, inner.y + inner.height + 14, anchor: "middle", size: 10)
    }
    for row in stride(from: 0, to: values.count, by: max(1, values.count / 10)) {
      let y = inner.y + (Double(row) + 0.5) * down + 4
      svg.text(name(ofRow: row), inner.x - 6, y, anchor: "end", size: 10)
    }
  }

  /// Blue below zero, white at zero, orange above.
  private static func color(_ value: Double) -> String {
    let strong: (Double, Double, Double) = value < 0 ? (0, 90, 160) : (200, 80, 0)
    let part = abs(value)
    func mixed(_ end: Double) -> UInt8 { UInt8(max(0, min(255, 255 + (end - 255) * part))) }
    return ChartColor.rgb(red: mixed(strong.0), green: mixed(strong.1), blue: mixed(strong.2)).hexadecimal
  }
}
