import Testing

@testable import RNNPlot

/// Charts, figures and their SVG.
@Suite struct ChartTests {
  private static let odd = ChartPlot(
    marks: [
      ChartMark(.line, [.init(0, 1), .init(1, .nan), .init(2, 1e308), .init(3, -1e308), .init(4, .infinity)]),
      ChartMark(.points, [.init(.nan, .nan), .init(-1e9, 0)], marker: "s"),
      ChartMark(.bars, [.init(0, 0), .init(1, 3), .init(2, .infinity)], name: "bars"),
      ChartMark(.band, [.init(0, 0), .init(1, 1), .init(1, 2), .init(0, 3)], color: .rgb(red: 250, green: 0, blue: 0)),
      ChartMark(.horizontalRule, [.init(0, 2)], stroke: .dashed), ChartMark(.verticalRule, [.init(1, 0)]),
      ChartMark(.text("日本 <&>"), [.init(1, 1)]), ChartMark(.line, []),
    ],
    title: "odd & <strange>", x: .init(label: "x", ticks: [(0, "low"), (1e12, "far")]),
    y: .init(label: "y", isLogarithmic: true), hasLegend: true, hasGrid: true)

  @Test(arguments: CanvasKind.allCases)
  func anySizeCanBeDrawn(canvas: CanvasKind) {
    var chart = Self.odd
    chart.canvas = canvas
    let figure = FigurePlot(
      panels: [.init(row: 0, column: 0, plot: chart), .init(row: 5, column: -3, rowSpan: 9, plot: chart)], rows: 2,
      columns: 2, title: "two")
    for columns in [0, 1, 2, 7, 20, 81] {
      for rows in [0, 1, 2, 3, 5, 24] {
        #expect(chart.grid(columns: columns, rows: rows).lines.count == rows)
        #expect(figure.grid(columns: columns, rows: rows).lines.count == rows)
      }
    }
  }

  @Test func barsAndLinesAreDrawn() {
    let chart = ChartPlot(
      marks: [
        ChartMark(.bars, [.init(0, 0), .init(1, 2), .init(2, 0), .init(3, 4)], name: "n"),
        ChartMark(.line, [.init(0, 0), .init(3, 4)], name: "trend", color: .series(1)),
      ], title: "growth", hasLegend: true, canvas: .ascii)
    let lines = chart.grid(columns: 24, rows: 8).lines
    #expect(lines[0] == "growth      * n  o trend")
    #expect(lines[1].hasPrefix("4+") && lines[1].hasSuffix("o") && lines[5].contains("*******"))
    #expect(chart.sentence.hasPrefix("growth: n 2 bars from 2 to 4; trend goes from 0 to 4 over 2 points"))
    #expect(chart.table.count == 7)
  }

  @Test func svgHoldsEveryMark() {
    let text = SVGDrawing.document(Self.odd)
    #expect(text.hasPrefix("<?xml") && text.hasSuffix("</svg>\n"))
    #expect(text.contains("odd &amp; &lt;strange&gt;") && text.contains("日本 &lt;&amp;&gt;"))
    #expect(text.contains("<polyline") && text.contains("<rect") && text.contains("<polygon"))
    #expect(!text.contains("nan") && !text.contains("inf"))
    let map = SVGDrawing.document(HeatMapPlot(values: [[1, -1], [.nan, 0]], title: "map"))
    #expect(map.contains("#c85000") && map.contains("#005aa0"))
    #expect(SVGDrawing.document(LinePlot(series: [.init("a", [1, 2, 3])])).contains("<polyline"))
  }

  @Test func figuresPlaceTheirPlots() {
    let one = ChartPlot(marks: [], title: "one")
    let figure = FigurePlot(
      panels: [
        .init(row: 0, column: 0, plot: one), .init(row: 0, column: 1, plot: ChartPlot(marks: [], title: "two")),
      ],
      columns: 2, title: "both")
    let lines = figure.grid(columns: 60, rows: 12).lines
    #expect(lines[0].contains("both") && lines[1].hasPrefix("one") && lines[1].contains("two"))
    #expect(figure.sentence == "both: one: nothing drawn. two: nothing drawn.")
  }
}
