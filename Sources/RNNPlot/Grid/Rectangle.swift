/// A part of a grid, in columns and rows; never of negative size.
public struct Rectangle: Equatable, Sendable {
  /// The leftmost column.
  public var column: Int
  /// The topmost row.
  public var row: Int
  /// The width in columns.
  public let columns: Int
  /// The height in rows.
  public let rows: Int

  /// Makes a rectangle; a negative size counts as none.
  public init(column: Int = 0, row: Int = 0, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether there is no room in it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }
  /// The first column to the right of it.
  public var endColumn: Int { column + columns }
  /// The first row below it.
  public var endRow: Int { row + rows }

  /// The same rectangle with edges cut off.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rectangle {
    Rectangle(
      column: column + min(left, columns), row: row + min(top, rows), columns: columns - left - right,
      rows: rows - top - bottom)
  }

  /// What both rectangles cover.
  public func intersection(_ other: Rectangle) -> Rectangle {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rectangle(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }
}
