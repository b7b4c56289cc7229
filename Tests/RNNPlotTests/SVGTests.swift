import Foundation
import Testing

@testable import RNNPlot

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Plots as SVG: whatever the data, a picture that can be read, with no number in it that is none.
@Suite struct SVGTests {
  private static let odd: [any Plot] = [
    LinePlot(series: []), LinePlot(series: [.init("empty", [])]), LinePlot(series: [.init("one", [1])]),
    LinePlot(series: [.init("a<b>&\"c\"", [.nan, 1, .infinity, 2, -.infinity])], title: "t & <u>"),
    LinePlot(series: [.init("", [0, -1, 1e-300, 1e300])], logY: true),
    LinePlot(series: [.init("", [1e308, -1e308], at: [-1e308, 1e308])], hasEqualScales: true),
    LinePlot(series: [.init("marks", [1, 2], style: .marks)], markedX: 1, hasEqualScales: true),
    LinePlot(series: [.init("", (0..<10_000).map { Double($0 % 97) })]),
    HeatMapPlot(values: []), HeatMapPlot(values: [[]]), HeatMapPlot(values: [[.nan]]),
    HeatMapPlot(values: [[1, 2, 3], [4]], title: "ragged", markedColumn: 7),
    HeatMapPlot(values: (0..<512).map { row in (0..<100).map { Double(row - $0) } }),
    HeatMapPlot(values: [[Double](repeating: 0.5, count: 10_000)]),
    TokenPlot(tokens: [], values: []), TokenPlot(tokens: ["<", "\n", "世"], values: [.nan, 1], marked: 9),
    GoldenPlots.curves(.braille), GoldenPlots.heat(.halfBlock),
  ]

  @Test(arguments: odd.indices, [(720, 432), (1, 1), (30, 20), (-5, 1_000_000)])
  func everyPictureCanBeRead(index: Int, size: (Int, Int)) {
    let text = SVGDrawing.document(Self.odd[index], width: Double(size.0), height: Double(size.1))
    #expect(XMLParser(data: Data(text.utf8)).parse())
    let numbers = text.split(separator: "<").filter { !$0.hasPrefix("desc") && !$0.hasPrefix("text") }.joined()
    #expect(!numbers.lowercased().contains("nan") && !numbers.contains("inf"))
    #expect(text.utf8.count < 4 << 20)
  }

  @Test func contentIsThatOfTheTerminal() {
    let curves = SVGDrawing.document(GoldenPlots.curves(.braille))
    for part in [">training (1 NaN)<", ">loss<", ">valid<", ">step<", "<desc>training: loss goes from"] {
      #expect(curves.contains(part), "\(part)")
    }
    let map = SVGDrawing.document(GoldenPlots.heat(.halfBlock))
    #expect(map.contains("▲") && map.components(separatedBy: "<rect").count > 40)
  }
}
