/// The names of curves, each beside its last point: nobody looks back and forth between a curve and a legend.
struct EndLabels {
  /// A curve that ends somewhere in the plot, by its number; the place counts from 0 at the lower left to 1.
  private struct End {
    var number: Int
    var name: String
    var x: Double
    var y: Double
    var width: Int { DisplayWidth.of(name) }
  }

  private let ends: [End]
  /// How many columns the names need to the right of the curves.
  let margin: Int

  /// Names more than this much wider than a part of the plot are no labels.
  private static let widestPart = 4

  /// Looks for the ends of named curves; there are none where the plot is too small for names inside of it.
  init(_ plot: LinePlot, xScale: Scale, yScale: Scale, in rectangle: Rectangle) {
    var ends: [End] = []
    for (number, curve) in plot.series.enumerated() where curve.style == .line && !curve.name.isEmpty {
      let last = curve.points.last { xScale.accepts($0.x) && yScale.accepts($0.y) }
      guard let last else { continue }
      let (x, y) = (xScale.fraction(of: last.x), yScale.fraction(of: last.y))
      if (0...1).contains(x), (0...1).contains(y) {
        ends.append(End(number: number, name: curve.name, x: x, y: y))
      }
    }
    let width = ends.map(\.width).max() ?? 0
    let hasRoom =
      rectangle.columns >= 30 && rectangle.rows >= ends.count + 5 && width * Self.widestPart <= rectangle.columns
    // From the top: a name that meets another one goes below it.
    self.ends = ends.count > 1 && hasRoom ? ends.sorted { $0.y > $1.y } : []
    // Curves that have not come far yet have room for their names beside them.
    let free = Double(rectangle.columns - 8) * (1 - (ends.map(\.x).max() ?? 0))
    margin = self.ends.isEmpty || free >= Double(width + 3) ? 0 : width + 2
  }

  /// The numbers of the curves that get their names here.
  var numbers: Set<Int> { Set(ends.map(\.number)) }

  /// Writes the names into the plot and its margin.
  func draw(on grid: inout TextGrid, in inner: Rectangle) {
    guard !inner.isEmpty else { return }
    var taken: [Rectangle] = []
    for end in ends {
      let edge = inner.endColumn + margin - end.width
      let column = min(inner.column + Int((end.x * Double(inner.columns - 1)).rounded()) + 2, edge)
      let row = inner.endRow - 1 - Int((end.y * Double(inner.rows - 1)).rounded())
      let places = (0..<inner.rows).sorted { abs($0 + inner.row - row) < abs($1 + inner.row - row) }
        .map { Rectangle(column: column, row: $0 + inner.row, columns: end.width, rows: 1) }
        .filter { place in taken.allSatisfy { $0.intersection(place).isEmpty } }
      // Near the end of the curve, if possible where no other one is drawn.
      guard let place = places.prefix(5).first(where: { isBlank(grid, $0) }) ?? places.first else { continue }
      grid.write(end.name, column: place.column, row: place.row, role: .series(end.number), limit: place.endColumn)
      taken.append(place)
    }
  }

  private func isBlank(_ grid: TextGrid, _ place: Rectangle) -> Bool {
    (place.column..<place.endColumn).allSatisfy { grid[$0, place.row] == .blank }
  }
}
