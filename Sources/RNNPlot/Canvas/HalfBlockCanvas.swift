/// One by two dots a cell; each dot keeps the colour of its curve.
struct HalfBlockCanvas: Canvas {
  static let dotsAcross = 1
  static let dotsDown = 2
  let size: Rectangle
  private var dots: [Int?]

  init(columns: Int, rows: Int) {
    size = Rectangle(columns: columns, rows: rows)
    dots = Array(repeating: nil, count: size.columns * size.rows * 2)
  }

  mutating func set(x: Int, y: Int, series: Int) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    dots[y * size.columns + x] = series
  }

  func draw(on grid: inout TextGrid, column: Int, row: Int) {
    for cellRow in 0..<size.rows {
      for cellColumn in 0..<size.columns {
        let upper = dots[2 * cellRow * size.columns + cellColumn]
        let lower = dots[(2 * cellRow + 1) * size.columns + cellColumn]
        let cell: TextGrid.Cell
        switch (upper, lower) {
        case (nil, nil): continue
        case (let upper?, nil): cell = .init("▀", role: .series(upper))
        case (nil, let lower?): cell = .init("▄", role: .series(lower))
        case (let upper?, let lower?) where upper == lower: cell = .init("█", role: .series(upper))
        case (let upper?, let lower?): cell = .init("▀", role: .series(upper), background: .series(lower))
        }
        grid[column + cellColumn, row + cellRow] = cell
      }
    }
  }
}
