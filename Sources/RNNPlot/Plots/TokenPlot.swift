/// Characters or words of a text, each behind a colour: what a unit felt when it read them.
///
/// Without colours a digit stands below each: 0 for the least value of the map, 9 for the greatest.
public struct TokenPlot: Plot, Equatable {
  /// The pieces of the text, in reading order.
  public var tokens: [String]
  /// A value for each piece; what is missing has no colour.
  public var values: [Double]
  /// What stands above the plot.
  public var title: String
  /// The magnitude of the strongest colours; nil takes it from the data.
  public var extent: Double?
  /// How a value becomes visible.
  public var pixels: HeatMapPlot.Pixels
  /// The piece at which a walk through time stands.
  public var marked: Int?

  /// Makes a plot.
  public init(
    tokens: [String], values: [Double], title: String = "", extent: Double? = nil,
    pixels: HeatMapPlot.Pixels = .halfBlock, marked: Int? = nil
  ) {
    self.tokens = tokens
    self.values = values
    self.title = title
    self.extent = extent
    self.pixels = pixels
    self.marked = marked
  }

  /// The magnitude of the strongest colours, above zero.
  var largest: Double {
    if let extent, extent.isFinite, extent > 0 { return extent }
    let found = values.lazy.filter(\.isFinite).map { abs($0) }.max() ?? 0
    return found > 0 ? found : 1
  }

  /// Draws the plot; where it is too long, the part around the marked piece is shown.
  public func render(into grid: inout TextGrid, in rectangle: Rectangle) {
    var inner = rectangle.intersection(grid.bounds)
    guard !inner.isEmpty else { return }
    if inner.rows >= 3, !title.isEmpty {
      grid.write(title, column: inner.column, row: inner.row, role: .title, limit: inner.endColumn)
      inner = inner.inset(top: 1)
    }
    let height = pixels == .halfBlock ? 1 : 2
    let rows = laidOut(width: inner.columns)
    let room = max(1, inner.rows / height)
    let place = rows.firstIndex { $0.contains { $0.index == marked } } ?? 0
    let first = max(0, min(rows.count - room, place - room / 2))
    for (offset, row) in rows.dropFirst(first).prefix(room).enumerated() {
      for piece in row { draw(piece, on: &grid, in: inner, row: inner.row + offset * height) }
    }
  }

  private struct Piece {
    var index: Int
    var column: Int
    var text: String
    var width: Int
  }

  private func laidOut(width: Int) -> [[Piece]] {
    var rows: [[Piece]] = [[]]
    var column = 0
    for (index, token) in tokens.enumerated() {
      let text = TokenPlot.shown(token)
      let columns = min(width, text.reduce(0) { $0 + DisplayWidth.of($1) })
      if column + columns > width {
        rows.append([])
        column = 0
      }
      rows[rows.count - 1].append(Piece(index: index, column: column, text: text, width: columns))
      column += columns
    }
    return rows
  }

  private func draw(_ piece: Piece, on grid: inout TextGrid, in inner: Rectangle, row: Int) {
    let value = piece.index < values.count ? values[piece.index] : nil
    let fraction = value.map { $0.isFinite ? max(-1, min(1, $0 / largest)) : .nan }
    let isMarked = piece.index == marked
    let isColored = pixels == .halfBlock && fraction?.isFinite == true
    grid.write(
      piece.text, column: inner.column + piece.column, row: row, role: isMarked ? .accent : .plain,
      background: isColored ? fraction.map { .heat($0) } : nil, limit: inner.endColumn)
    guard pixels != .halfBlock, row + 1 < inner.endRow, let fraction else { return }
    let digit = fraction.isNaN ? "?" : String(Int(((fraction + 1) / 2 * 9).rounded()))
    grid.write(
      digit, column: inner.column + piece.column, row: row + 1, role: isMarked ? .accent : .dim,
      limit: inner.endColumn)
  }

  /// A blank is visible, and a line feed is no line feed.
  private static func shown(_ token: String) -> String {
    token.isEmpty ? "·" : String(token.map { $0 == "\n" ? "⏎" : $0.isWhitespace ? "·" : $0 })
  }

  /// The plot drawn as a medium can show it.
  public func styled(_ style: PlotStyle) -> any Plot {
    var text = self
    text.pixels = style.pixels
    return text
  }

  /// What the plot shows, in a sentence.
  public var sentence: String {
    let name = title.isEmpty ? "Text" : title
    let finite = values.enumerated().filter { $0.element.isFinite && $0.offset < tokens.count }
    guard let low = finite.min(by: { $0.element < $1.element }), let high = finite.max(by: { $0.element < $1.element })
    else { return "\(name): \(tokens.count) pieces, no finite values." }
    func place(_ found: (offset: Int, element: Double)) -> String {
      "\(NumberText.short(found.element)) at '\(TokenPlot.shown(tokens[found.offset]))' (\(found.offset))"
    }
    return "\(name): \(tokens.count) pieces, from \(place(low)) to \(place(high))."
  }

  /// A row for each piece.
  public var table: [[String]] {
    [["t", "text", "value"]]
      + tokens.enumerated().map { index, token in
        ["\(index)", token, index < values.count ? NumberText.short(values[index], digits: 6) : ""]
      }
  }
}
