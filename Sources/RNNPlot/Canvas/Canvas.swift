/// A part of a grid on which dots are set, several of them in a cell.
protocol Canvas {
  /// How many dots lie beside one another in a cell.
  static var dotsAcross: Int { get }
  /// How many dots lie above one another in a cell.
  static var dotsDown: Int { get }
  /// The size in cells.
  var size: Rectangle { get }

  /// Makes an empty canvas.
  init(columns: Int, rows: Int)
  /// Sets a dot of a curve; outside of the canvas nothing happens.
  mutating func set(x: Int, y: Int, series: Int)
  /// Puts the cells that have dots on a grid.
  func draw(on grid: inout TextGrid, column: Int, row: Int)
}

/// Which characters a plot is drawn with.
public enum CanvasKind: Equatable, Sendable, CaseIterable {
  /// Two by four dots a cell, in braille patterns.
  case braille
  /// One by two dots a cell.
  case halfBlock
  /// One character a cell, another one for each curve.
  case ascii

  var type: any Canvas.Type {
    switch self {
    case .braille: BrailleCanvas.self
    case .halfBlock: HalfBlockCanvas.self
    case .ascii: AsciiCanvas.self
    }
  }
}

extension Canvas {
  /// The width in dots.
  var width: Int { size.columns * Self.dotsAcross }
  /// The height in dots.
  var height: Int { size.rows * Self.dotsDown }

  /// Sets the dots between two points (Bresenham), of which `dash` leaves some out.
  mutating func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), series: Int, dash: Dash, position: inout Int
  ) {
    var (x, y) = start
    let (width, height) = (abs(end.x - x), -abs(end.y - y))
    let (stepX, stepY) = (x < end.x ? 1 : -1, y < end.y ? 1 : -1)
    var error = width + height
    while true {
      if dash.isOn(position) { set(x: x, y: y, series: series) }
      if x == end.x && y == end.y { return }
      position &+= 1
      let doubled = 2 * error
      if doubled >= height {
        error += height
        x += stepX
      }
      if doubled <= width {
        error += width
        y += stepY
      }
    }
  }
}

/// Which dots of a line are drawn: curves can be told apart without colour.
struct Dash {
  private let on: Int
  private let period: Int

  /// The dash of the n-th curve; the first one is solid.
  init(series: Int) {
    (on, period) = [(1, 1), (4, 6), (1, 3), (6, 8), (2, 4)][max(0, series) % 5]
  }

  /// Draws every dot.
  static let solid = Dash(series: 0)

  func isOn(_ position: Int) -> Bool { position % period < on }
}

/// How many dots each curve has in a cell: the one with most gives the colour.
struct CellVotes {
  private let cells: Int
  /// The cells of the first curve, then those of the second one, and so on.
  private var counts: [UInt16] = []

  init(cells: Int) { self.cells = cells }

  mutating func vote(cell: Int, series: Int) {
    let missing = (series + 1) * cells - counts.count
    if missing > 0 { counts += repeatElement(0, count: missing) }
    counts[series * cells + cell] &+= 1
  }

  /// The curve with most dots; of several, the first one.
  func winner(cell: Int) -> Int {
    var winner = cell
    for place in stride(from: cell, to: counts.count, by: max(1, cells)) where counts[place] > counts[winner] {
      winner = place
    }
    return winner / max(1, cells)
  }
}
