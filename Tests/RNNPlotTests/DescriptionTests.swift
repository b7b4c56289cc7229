import RNNPlot
import Testing

/// Every picture has words.
@Suite struct DescriptionTests {
  @Test func curves() {
    let plot = LinePlot(
      series: [.init("loss", [2, .nan, 0.5, .infinity]), .init("", [])], title: "training", xLabel: "step")
    #expect(
      plot.sentence
        == "training: loss goes from 2 to 0.5 over 2 points, between 0.5 and 2; has no points; left out: 1 NaN, 1 infinite."
    )
    #expect(
      plot.table == [
        ["step", "loss", "curve 2"], ["0", "2", ""], ["1", "NaN", ""], ["2", "0.5", ""], ["3", "inf", ""],
      ])
  }

  @Test func heatMap() {
    let plot = HeatMapPlot(
      values: [[1, -2], [0, 0], [.nan]], title: "h", rowLabel: "unit", columnLabel: "t", rowNames: .named(["a", "b"]))
    #expect(plot.sentence == "h: 3 x 2 values (unit x t), from -2 to 1; all zero: b; not shown: 1 NaN.")
    #expect(plot.table == [["unit", "0", "1"], ["a", "1", "-2"], ["b", "0", "0"], ["2", "NaN"]])
  }

  @Test(arguments: [
    (0.0, 1.0, ["0.0", "0.5", "1.0"]), (-3, 3, ["-2", "0", "2"]), (0, 1e-7, ["0", "5e-8", "1e-7"]),
    (1e9, 2e9, ["1e9", "1.5e9", "2e9"]), (7, 7, ["4", "6", "8", "10"]), (0, 0, ["-1", "0", "1"]),
    (-0.25, 0.1, ["-0.2", "-0.1", "0.0", "0.1"]),
  ])
  func ticks(low: Double, high: Double, labels: [String]) {
    let plot = LinePlot(series: [.init("", [low, high])], canvas: .ascii)
    let lines = plot.grid(columns: 40, rows: 10).lines
    let found = lines.compactMap { line in line.firstIndex(of: "+").map { line[..<$0].filter { $0 != " " } } }
    #expect(found.filter { !$0.isEmpty }.reversed() == labels)
  }
}
