import RNNPlot
import Testing

/// No size and no data makes a plot fail or draw outside of its rectangle.
@Suite struct DegenerateSizeTests {
  static let data: [[Double]] = [
    [], [1], [0, 0, 0], [.nan], [.nan, .infinity, -.infinity], [1, .nan, 3], [-1.7e308, 1.7e308],
    [.leastNonzeroMagnitude, .leastNormalMagnitude],
    (0..<500).map { Double($0 % 17) },
  ]

  @Test(arguments: data.indices) func everySizeIsClipped(index: Int) {
    let values = Self.data[index]
    for (columns, rows) in [(0, 0), (0, 5), (5, 0), (1, 1), (2, 2), (9, 3), (12, 5), (40, 10), (90, 25)] {
      for plot in plots(of: values) {
        var grid = TextGrid(columns: columns + 2, rows: rows + 2)
        let frame = TextGrid.Cell("#")
        grid.fill(grid.bounds, with: frame)
        grid.fill(grid.bounds.inset(left: 1, top: 1, right: 1, bottom: 1), with: .blank)
        plot.render(into: &grid, in: grid.bounds.inset(left: 1, top: 1, right: 1, bottom: 1))
        let edge = (0..<columns + 2).flatMap { [grid[$0, 0], grid[$0, rows + 1]] }
        let sides = (0..<rows + 2).flatMap { [grid[0, $0], grid[columns + 1, $0]] }
        #expect((edge + sides).allSatisfy { $0 == frame }, "\(type(of: plot)) at \(columns)x\(rows)")
        #expect(!plot.sentence.isEmpty)
      }
    }
  }

  private func plots(of values: [Double]) -> [any Plot] {
    let lines = CanvasKind.allCases.flatMap { canvas in
      [false, true].map { logY in
        LinePlot(series: [.init("a", values), .init("b", values.reversed())], title: "t", logY: logY, canvas: canvas)
      }
    }
    let maps = HeatMapPlot.Pixels.allCases.map {
      HeatMapPlot(values: [values, [], values], pixels: $0, markedColumn: 7)
    }
    return lines + maps
  }
}
