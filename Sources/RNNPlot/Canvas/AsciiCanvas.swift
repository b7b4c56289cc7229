/// One dot a cell, drawn with the mark of its curve.
struct AsciiCanvas: Canvas {
  static let dotsAcross = 1
  static let dotsDown = 1
  let size: Rectangle
  private var dots: [Int?]

  init(columns: Int, rows: Int) {
    size = Rectangle(columns: columns, rows: rows)
    dots = Array(repeating: nil, count: size.columns * size.rows)
  }

  /// The mark of the n-th curve.
  static func mark(series: Int) -> Character { ["*", "o", "+", "x", "#", "@", "%", "&"][max(0, series) % 8] }

  mutating func set(x: Int, y: Int, series: Int) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    dots[y * size.columns + x] = series
  }

  func draw(on grid: inout TextGrid, column: Int, row: Int) {
    for (cell, series) in dots.enumerated() {
      guard let series else { continue }
      grid[column + cell % size.columns, row + cell / size.columns] =
        TextGrid.Cell(Self.mark(series: series), role: .series(series))
    }
  }
}
