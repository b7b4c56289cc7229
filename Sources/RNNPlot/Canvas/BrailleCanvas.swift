/// Two by four dots a cell.
struct BrailleCanvas: Canvas {
  static let dotsAcross = 2
  static let dotsDown = 4
  let size: Rectangle
  private var patterns: [UInt8]
  private var votes: CellVotes
  private static let left: [UInt8] = [0x01, 0x02, 0x04, 0x40]
  private static let right: [UInt8] = [0x08, 0x10, 0x20, 0x80]

  init(columns: Int, rows: Int) {
    size = Rectangle(columns: columns, rows: rows)
    patterns = Array(repeating: 0, count: size.columns * size.rows)
    votes = CellVotes(cells: patterns.count)
  }

  mutating func set(x: Int, y: Int, series: Int) {
    guard x >= 0, y >= 0, x < width, y < height else { return }
    let cell = y / 4 * size.columns + x / 2
    // Dots 1-3 and 4-6 run down the two columns; 7 and 8 were added below them.
    patterns[cell] |= x % 2 == 0 ? Self.left[y % 4] : Self.right[y % 4]
    votes.vote(cell: cell, series: series)
  }

  func draw(on grid: inout TextGrid, column: Int, row: Int) {
    for cell in patterns.indices where patterns[cell] != 0 {
      guard let scalar = Unicode.Scalar(0x2800 + UInt32(patterns[cell])) else { continue }
      grid[column + cell % size.columns, row + cell / size.columns] =
        TextGrid.Cell(Glyph(scalar), role: ColorRole.series(votes.winner(cell: cell)).code)
    }
  }
}
