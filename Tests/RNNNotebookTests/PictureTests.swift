import Foundation
import RNNNotebook
import RNNScript
import Testing

/// Every view on every canvas, as text: sessions in `Pictures` beside what they print.
///
/// `Pictures/record PROGRAM` writes the expectations; look at them before they are believed.
@Suite struct PictureTests {
  @Test(arguments: [
    "small", "large", "nothing", "odd", "wide", "every", "empty", "nan", "point", "unit", "units", "steps",
  ])
  func viewsLookAsTheyDid(name: String) throws {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Pictures")
    func text(_ suffix: String) throws -> [Substring] {
      try String(contentsOf: folder.appending(path: name + suffix), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
    }
    let session = Session.parse(try text(".py").joined(separator: "\n"))
    let host = RecordingHost()
    let runner = SessionRunner(session, path: name + ".py", host: host, allowed: [])
    var shown = ""
    for index in session.cells.indices {
      guard let result = runner.run(index) else { continue }
      #expect(result.error == nil)
      shown += host.output
      host.reset()
      for case .figure(let plot) in result.outputs { shown += Notebook.text(of: plot) }
      for plot in runner.notebook.plotsOfLastCell() { shown += Notebook.text(of: plot) }
    }
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = try text(".txt")
    for index in 0..<max(lines.count, expected.count) {
      let printed = index < lines.count ? lines[index] : "<nothing>"
      let wanted = index < expected.count ? expected[index] : "<nothing>"
      #expect(printed == wanted, "\(name), line \(index + 1)")
      if printed != wanted { break }
    }
  }
}
