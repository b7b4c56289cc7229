import Foundation
import RNNNotebook
import RNNScript
import Testing

/// Every view on every canvas, as text: sessions in `Pictures` beside what they print.
///
/// Some of them only say what there is to see: `views.py` follows them and shows it, each view as braille and in ASCII, small and large.
///
/// `Pictures/record PROGRAM` writes the expectations; look at them before they are believed.
@Suite struct PictureTests {
  @Test(arguments: ["small", "large", "nothing", "odd", "wide", "gates"])
  func viewsLookAsTheyDid(name: String) throws { try check(name, ["\(name).py"]) }

  @Test(arguments: ["every", "empty", "nan", "point", "unit", "units", "steps"])
  func allViewsLookAsTheyDid(name: String) throws { try check(name, ["\(name).py", "views.py"]) }

  private func check(_ name: String, _ sessions: [String]) throws {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Pictures")
    func text(_ file: String) throws -> String {
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }
    let session = Session.parse(try sessions.map(text).joined())
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
    let expected = try text(name + ".txt").split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(lines.count, expected.count) {
      let printed = index < lines.count ? lines[index] : "<nothing>"
      let wanted = index < expected.count ? expected[index] : "<nothing>"
      #expect(printed == wanted, "\(name), line \(index + 1)")
      if printed != wanted { break }
    }
  }
}
