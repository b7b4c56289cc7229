import Glibc

/// A picture made of character cells: what a plot draws on and what a painter shows.
///
/// Drawing outside of it is clipped, never an error.
public struct TextGrid: Equatable, Sendable {
  /// The width in columns.
  public let columns: Int
  /// The height in rows.
  public let rows: Int
  private var cells: [Cell]

  /// Makes a blank grid; a negative size counts as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: .blank, count: self.columns * self.rows)
  }

  /// All of it.
  public var bounds: Rectangle { Rectangle(columns: columns, rows: rows) }

  /// A cell; outside of the grid it reads as blank, and writing there does nothing.
  public subscript(column: Int, row: Int) -> Cell {
    get { contains(column, row) ? cells[row * columns + column] : .blank }
    set {
      guard contains(column, row) else { return }
      cells[row * columns + column] = newValue
    }
  }

  /// Changes a row of cells in place; nothing outside of the grid.
  mutating func withCells(inRow row: Int, _ body: (UnsafeMutableBufferPointer<Cell>) -> Void) {
    guard row >= 0, row < rows else { return }
    let range = row * columns..<(row + 1) * columns
    cells.withUnsafeMutableBufferPointer { body(.init(rebasing: $0[range])) }
  }

  /// The cells of a row; none outside of the grid.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    row >= 0 && row < rows ? cells[row * columns..<(row + 1) * columns] : []
  }

  /// Whether both are one and the same: copies of which none was changed.
  public func isSame(as other: TextGrid) -> Bool {
    columns == other.columns && rows == other.rows
      && cells.withUnsafeBufferPointer { one in
        other.cells.withUnsafeBufferPointer { one.baseAddress == $0.baseAddress }
      }
  }

  /// Whether both certainly show the same: their cells are equal bit for bit.
  public func hasSameCells(as other: TextGrid) -> Bool {
    columns == other.columns && rows == other.rows && Self.firstDifference(cells[...], other.cells[...]) == nil
  }

  /// Puts cells into a row from a column on, blanks where there are fewer than `count`.
  ///
  /// - Returns: the columns between which something has changed; nil where all is as before.
  public mutating func replace(
    _ row: Int, from column: Int, count: Int, with other: ArraySlice<Cell>
  ) -> Range<Int>? {
    guard row >= 0, row < rows, column >= 0, column < columns else { return nil }
    let width = max(0, min(count, columns - column))
    let start = row * columns + column
    var other = other.prefix(width)
    if other.count < width { other += Array(repeating: .blank, count: width - other.count) }
    guard let first = Self.firstDifference(cells[start..<start + width], other) else { return nil }
    return cells.withUnsafeMutableBufferPointer { cells in
      other.withUnsafeBufferPointer { other in
        var last = width - 1
        while last > first, cells[start + last] == other[last] { last -= 1 }
        for index in first...last { cells[start + index] = other[index] }
        return column + first..<column + last + 1
      }
    }
  }

  /// The place of the first cells that differ, of equally many.
  private static func firstDifference(_ cells: ArraySlice<Cell>, _ others: ArraySlice<Cell>) -> Int? {
    cells.withUnsafeBufferPointer { cells in
      others.withUnsafeBufferPointer { others in
        guard let one = cells.baseAddress, let two = others.baseAddress, one != two,
          memcmp(one, two, cells.count * MemoryLayout<Cell>.stride) != 0
        else { return nil }
        return cells.indices.first { cells[$0] != others[$0] }
      }
    }
  }

  /// Writes a text from left to right; stops at a line break, clips at the grid's and `limit`'s edge.
  ///
  /// - Returns: the column after the last character, clipped or not.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, column: Int, row: Int, role: ColorRole = .plain, background: ColorRole? = nil,
    limit: Int = .max
  ) -> Int {
    var column = column
    let end = min(columns, limit)
    let role = role.code
    let background = background?.code ?? Cell.noBackground
    if let after = text.utf8.withContiguousStorageIfAvailable({ bytes -> Int? in
      guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
      for byte in bytes {
        if column >= end { break }
        put(Cell(Glyph(Unicode.Scalar(byte)), role: role, background: background), width: 1, column, row)
        column += 1
      }
      return column
    }) ?? nil {
      return after
    }
    for character in text {
      if character.isNewline { break }
      let width = DisplayWidth.of(character)
      if width == 0 { continue }
      if column >= end { return column }
      // A wide character that would be cut at the edge leaves a blank.
      let fits = column + width <= end && column >= 0
      let glyph = fits ? Glyph(character) : .blank
      put(Cell(glyph, role: role, background: background), width: fits ? width : 1, column, row)
      column += width
    }
    return column
  }

  /// Puts another grid on this one with its top left corner at a place.
  public mutating func draw(_ other: TextGrid, column: Int, row: Int) {
    let part = Rectangle(column: column, row: row, columns: other.columns, rows: other.rows).intersection(bounds)
    guard !part.isEmpty else { return }
    let width = columns
    cells.withUnsafeMutableBufferPointer { target in
      other.cells.withUnsafeBufferPointer { source in
        for place in part.row..<part.endRow {
          let start = (place - row) * other.columns - column
          for column in part.column..<part.endColumn { target[place * width + column] = source[start + column] }
        }
      }
    }
  }

  /// Fills a rectangle with copies of a cell.
  public mutating func fill(_ rectangle: Rectangle, with cell: Cell) {
    let part = rectangle.intersection(bounds)
    guard !part.isEmpty else { return }
    for row in part.row..<part.endRow {
      withCells(inRow: row) { cells in
        for column in part.column..<part.endColumn { cells[column] = cell }
      }
    }
  }

  /// The rows as plain text, trailing blanks cut.
  public var lines: [String] {
    (0..<rows).map { row in
      var text = ""
      var length = text.endIndex
      for cell in cells(inRow: row) where !cell.isContinuation {
        text.append(cell.grapheme)
        if cell.grapheme != " " { length = text.endIndex }
      }
      return String(text[..<length])
    }
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && row >= 0 && column < columns && row < rows
  }

  private mutating func put(_ cell: Cell, width: Int, _ column: Int, _ row: Int) {
    // Overwriting half of a wide character blanks its other half.
    if self[column, row].isContinuation { self[column - 1, row].grapheme = " " }
    if self[column + width, row].isContinuation { self[column + width, row] = .blank }
    self[column, row] = cell
    if width == 2 { self[column + 1, row] = cell.half }
  }
}
