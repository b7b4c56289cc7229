import RNNPlot

/// The pictures that `GoldenTests` knows the text of.
enum GoldenPlots {
  static func curves(_ canvas: CanvasKind) -> LinePlot {
    let falling = (0..<40).map { 2 / (1 + Double($0) / 4) }
    let broken = (0..<40).map { $0 == 20 ? Double.nan : 1.5 - Double($0) / 40 }
    return LinePlot(
      series: [.init("loss", falling), .init("valid", broken)], title: "training", xLabel: "step", canvas: canvas)
  }

  static func logarithmic(_ canvas: CanvasKind) -> LinePlot {
    LinePlot(
      series: [.init("norm", [1, 0.1, 0, 0.001, -1, 1e-5])], title: "gradient", xLabel: "t", logY: true, canvas: canvas)
  }

  static let cloud = LinePlot(
    series: [.init("eigenvalues", [0.5, -0.5, 0], at: [0, 0, 1], style: .points)], title: "spectrum")

  static func heat(_ pixels: HeatMapPlot.Pixels, columns: Int = 10) -> HeatMapPlot {
    func value(_ unit: Int, _ time: Int) -> Double { Double((unit - 1) * (time % 10 - 4)) / 10 }
    let values = (0..<4).map { unit in (0..<columns).map { time in value(unit, time) } }
    return HeatMapPlot(
      values: values, title: "h", rowLabel: "unit", columnLabel: "t", pixels: pixels, markedColumn: 3)
  }

  static func text(_ plot: some Plot, _ columns: Int, _ rows: Int) -> String {
    var lines = plot.grid(columns: columns, rows: rows).lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
