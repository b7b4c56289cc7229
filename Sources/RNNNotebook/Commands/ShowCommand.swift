import RNNPlot
import RNNScript

extension Command {
  static let show: Command = Command(
    "show", "VIEW [COLUMNSxROWS] [ascii | halfblock] [FILE.svg]",
    "prints a view as text, or writes it as an SVG picture: for outputs that have no pane",
    argument: .words(ViewKind.allCases.map(\.rawValue))
  ) { notebook, arguments in
    var request = ShowRequest(style: notebook.textStyle)
    for word in arguments.words { try request.read(word) }
    guard let kind = request.kind else { throw CommandError("%show takes the name of a view, such as state") }
    guard let path = request.path else {
      let grid = notebook.grid(of: kind, columns: request.columns, rows: request.rows, style: request.style)
      return notebook.print(grid.lines.joined(separator: "\n").trimmedBlankLines)
    }
    let plots = notebook.plots(of: kind)
    guard !plots.isEmpty else { throw CommandError("\(kind.rawValue): \(kind.need)") }
    let panels = plots.enumerated().map { FigurePlot.Panel(row: 0, column: $0.offset, plot: $0.element) }
    let picture = SVGDrawing.document(
      FigurePlot(panels: panels, columns: plots.count), width: Double(request.columns * 9),
      height: Double(request.rows * 18))
    do throws(FileFailure) {
      try notebook.interpreter.files.write(Array(picture.utf8), to: path)
    } catch {
      throw CommandError("\(path): \(error.message)")
    }
    notebook.print("wrote \(path)")
  }
}

/// What `%show` was asked for.
private struct ShowRequest {
  var kind: ViewKind?
  var columns = 80
  var rows = 24
  var style: PlotStyle
  var path: String?

  mutating func read(_ word: String) throws {
    if word == "ascii" {
      style = .ascii
    } else if word == "halfblock" {
      style = PlotStyle(canvas: .halfBlock, pixels: .shade)
    } else if word.hasSuffix(".svg") {
      path = word
    } else if let size = ShowRequest.size(word) {
      (columns, rows) = size
    } else {
      kind = try ViewKind.named(word)
    }
  }

  /// `120x40`.
  private static func size(_ word: String) -> (columns: Int, rows: Int)? {
    let parts = word.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1] else { return nil }
    guard (1...1000).contains(columns), (1...1000).contains(rows) else { return nil }
    return (columns, rows)
  }
}
