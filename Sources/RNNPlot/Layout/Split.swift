/// Divides a rectangle among plots.
public enum Split {
  /// Parts beside one another, their widths in proportion to the weights, `gap` columns between them.
  public static func columns(_ rectangle: Rectangle, weights: [Double], gap: Int = 1) -> [Rectangle] {
    var column = rectangle.column
    return sizes(of: rectangle.columns, weights: weights, gap: gap).map { size in
      defer { column += size + max(0, gap) }
      return Rectangle(column: column, row: rectangle.row, columns: size, rows: rectangle.rows)
        .intersection(rectangle)
    }
  }

  /// Parts above one another, their heights in proportion to the weights, `gap` rows between them.
  public static func rows(_ rectangle: Rectangle, weights: [Double], gap: Int = 0) -> [Rectangle] {
    var row = rectangle.row
    return sizes(of: rectangle.rows, weights: weights, gap: gap).map { size in
      defer { row += size + max(0, gap) }
      return Rectangle(column: rectangle.column, row: row, columns: rectangle.columns, rows: size)
        .intersection(rectangle)
    }
  }

  /// Sizes that add up to `total` without its gaps, each rounded so that no error gathers.
  private static func sizes(of total: Int, weights: [Double], gap: Int) -> [Int] {
    let weights = weights.map { $0.isFinite && $0 > 0 ? $0 : 0 }
    let sum = weights.reduce(0, +)
    let room = Double(max(0, total - max(0, gap) * max(0, weights.count - 1)))
    guard sum > 0, sum.isFinite else { return weights.map { _ in 0 } }
    var before = 0.0
    return weights.map { weight in
      let start = (room * before / sum).rounded()
      before += weight
      return Int((room * before / sum).rounded() - start)
    }
  }
}
