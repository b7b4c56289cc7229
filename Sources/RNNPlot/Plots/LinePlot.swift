/// Curves, or clouds of points, over a common pair of axes.
///
/// What cannot be shown (NaN, infinities, and what is not positive on a logarithmic axis) leaves a gap in its curve, and
/// the header says how many there are. Curves differ by dash, or in ASCII by mark, so that colour is no need.
public struct LinePlot: Plot, Equatable {
  /// One curve.
  public struct Series: Sendable, Equatable {
    /// How the points are joined.
    public enum Style: Sendable, Equatable {
      case line
      case points
      /// A mark of its own size at each point, above all lines.
      case marks
    }

    /// What the legend calls it.
    public var name: String
    /// The heights.
    public var values: [Double]
    /// Where each value stands; nil counts from 0.
    public var positions: [Double]?
    /// How the points are joined.
    public var style: Style

    /// Makes a curve; values without a position, or positions without a value, are left out.
    public init(_ name: String = "", _ values: [Double], at positions: [Double]? = nil, style: Style = .line) {
      self.name = name
      self.values = values
      self.positions = positions
      self.style = style
    }

    var points: CurvePoints { CurvePoints(values, at: positions) }
  }

  /// The curves, in the order in which they are drawn.
  public var series: [Series]
  /// What stands above the plot.
  public var title: String
  /// What the horizontal axis counts.
  public var xLabel: String
  /// What the vertical axis measures.
  public var yLabel: String
  /// Whether decades of height take equal room.
  public var logY: Bool
  /// The characters it is drawn with.
  public var canvas: CanvasKind
  /// The part of the horizontal axis that is shown; nil is all of it.
  public var xRange: ClosedRange<Double>?
  /// The part of the vertical axis that is shown; nil is all of it.
  public var yRange: ClosedRange<Double>?
  /// A place on the horizontal axis with a mark below it: where a walk through time stands.
  public var markedX: Double?
  /// Whether a unit has the same length on both axes: a circle is round.
  public var hasEqualScales = false

  /// Makes a plot.
  public init(
    series: [Series], title: String = "", xLabel: String = "", yLabel: String = "", logY: Bool = false,
    canvas: CanvasKind = .braille, xRange: ClosedRange<Double>? = nil, yRange: ClosedRange<Double>? = nil,
    markedX: Double? = nil, hasEqualScales: Bool = false
  ) {
    self.series = series
    self.title = title
    self.xLabel = xLabel
    self.yLabel = yLabel
    self.logY = logY
    self.canvas = canvas
    self.xRange = xRange
    self.yRange = yRange
    self.markedX = markedX
    self.hasEqualScales = hasEqualScales
  }

  /// Draws the plot.
  public func render(into grid: inout TextGrid, in rectangle: Rectangle) {
    let rectangle = rectangle.intersection(grid.bounds)
    guard !rectangle.isEmpty else { return }
    switch canvas {
    case .braille: render(on: BrailleCanvas.self, into: &grid, in: rectangle)
    case .halfBlock: render(on: HalfBlockCanvas.self, into: &grid, in: rectangle)
    case .ascii: render(on: AsciiCanvas.self, into: &grid, in: rectangle)
    }
  }

  private func render<Dots: Canvas>(on type: Dots.Type, into grid: inout TextGrid, in rectangle: Rectangle) {
    let (xScale, yScale) = scales(in: rectangle)
    let labels = EndLabels(self, xScale: xScale, yScale: yScale, in: rectangle)
    let frame = AxisFrame(
      header: header(without: labels.numbers), xLabel: xLabel, xScale: xScale, yScale: yScale,
      xIsWhole: series.allSatisfy { $0.positions == nil },
      isASCII: canvas == .ascii, markedX: markedX)
    let room = rectangle.inset(right: labels.margin)
    let inner = frame.draw(on: &grid, in: room, dotsAcross: type.dotsAcross, dotsDown: type.dotsDown)
    guard !inner.isEmpty else { return }
    var dots = Dots(columns: inner.columns, rows: inner.rows)
    for (index, curve) in series.enumerated() {
      draw(curve, number: index, on: &dots, xScale: frame.xScale, yScale: frame.yScale)
    }
    dots.draw(on: &grid, column: inner.column, row: inner.row)
    for (index, curve) in series.enumerated() where curve.style == .marks {
      drawMarks(curve, number: index, on: &grid, in: inner, xScale: xScale, yScale: yScale)
    }
    labels.draw(on: &grid, in: inner)
  }

  private func drawMarks(
    _ curve: Series, number: Int, on grid: inout TextGrid, in inner: Rectangle, xScale: Scale, yScale: Scale
  ) {
    for point in curve.points {
      guard let x = xScale.dot(of: point.x, count: inner.columns), let y = yScale.dot(of: point.y, count: inner.rows),
        (0..<inner.columns).contains(x), (0..<inner.rows).contains(y)
      else { continue }
      grid[inner.column + x, inner.endRow - 1 - y] = mark(number)
    }
  }

  private func mark(_ number: Int) -> TextGrid.Cell {
    let glyphs: [Character] = canvas == .ascii ? [] : ["●", "◆", "▲", "■", "○", "◇", "△", "□"]
    let glyph = glyphs.isEmpty ? AsciiCanvas.mark(series: number) : glyphs[max(0, number) % glyphs.count]
    return TextGrid.Cell(glyph, role: .series(number))
  }

  private func draw<Dots: Canvas>(
    _ curve: Series, number: Int, on dots: inout Dots, xScale: Scale, yScale: Scale
  ) {
    let dash = Dash(series: canvas == .ascii ? 0 : number)
    let (width, height) = (dots.width, dots.height)
    var before: (x: Int, y: Int)?
    var position = 0
    for point in curve.points where curve.style != .marks {
      guard let x = xScale.dot(of: point.x, count: width), let y = yScale.dot(of: point.y, count: height) else {
        before = nil
        continue
      }
      let dot = (x: x, y: height - 1 - y)
      if let before, curve.style == .line {
        dots.line(from: before, to: dot, series: number, dash: dash, position: &position)
      } else {
        // The first dot after a gap is always there: it may be the only one.
        dots.set(x: dot.x, y: dot.y, series: number)
      }
      before = dot
    }
  }
}

extension LinePlot {
  /// The plot drawn as a medium can show it.
  public func styled(_ style: PlotStyle) -> any Plot {
    var plot = self
    plot.canvas = style.canvas
    return plot
  }

  var xScale: Scale { Scale(covering: series.lazy.flatMap { $0.points.lazy.map(\.x) }, range: xRange) }
  var yScale: Scale {
    Scale(covering: series.lazy.flatMap { $0.points.lazy.map(\.y) }, isLogarithmic: logY, range: yRange)
  }

  /// The scales; equal ones are widened to the shape of the room: a cell is about twice as high as wide.
  private func scales(in rectangle: Rectangle) -> (x: Scale, y: Scale) {
    scales(width: Double(max(1, rectangle.columns - 6)), height: Double(max(1, rectangle.rows - 3)) * 2)
  }

  /// The scales for a room whose width and height are counted in the same unit.
  func scales(width columns: Double, height rows: Double) -> (x: Scale, y: Scale) {
    let (x, y) = (xScale, yScale)
    guard hasEqualScales, !logY, xRange == nil, yRange == nil else { return (x, y) }
    let unit = max((x.high / 2 - x.low / 2) / columns, (y.high / 2 - y.low / 2) / rows)
    guard unit > 0, unit.isFinite, unit * max(columns, rows) < .greatestFiniteMagnitude / 4 else { return (x, y) }
    func widened(_ scale: Scale, by cells: Double) -> Scale {
      let middle = scale.high / 2 + scale.low / 2
      return Scale(covering: [], range: (middle - unit * cells)...(middle + unit * cells))
    }
    return (widened(x, by: columns), widened(y, by: rows))
  }

  /// The row above the plot; curves that are named elsewhere are not in it.
  private func header(without labelled: Set<Int>) -> Header {
    let name = [title, yLabel].filter { !$0.isEmpty }.joined(separator: canvas == .ascii ? ": " : " · ")
    let named = series.count > 1 || name.isEmpty
    let items = series.enumerated().filter {
      named && !$0.element.name.isEmpty && !labelled.contains($0.offset)
    }.map { index, curve in
      Header.Item(text: curve.name, cells: sample(of: curve, number: index), role: .series(index))
    }
    return Header(title: name, remarks: remarks, items: items)
  }

  /// A short piece of a curve, drawn as the curve itself.
  private func sample(of curve: Series, number: Int) -> [TextGrid.Cell] {
    if curve.style == .marks { return [mark(number)] }
    let columns = canvas == .ascii ? 1 : 4
    var grid = TextGrid(columns: columns, rows: 1)
    var piece = LinePlot(series: [], canvas: canvas)
    piece.series = Array(repeating: Series("", []), count: number)
    piece.series.append(Series("", [0, 0], style: curve.style))
    piece.render(into: &grid, in: grid.bounds)
    return Array(grid.cells(inRow: 0))
  }

  /// What could not be shown.
  var remarks: [String] {
    let all = series.flatMap(\.values)
    let counts = [
      (all.count { $0.isNaN }, "NaN"), (all.count { $0.isInfinite }, "infinite"),
      (logY ? all.count { $0 <= 0 && $0.isFinite } : 0, "not positive"),
    ]
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }

  /// What the plot shows, in a sentence.
  public var sentence: String {
    let name = title.isEmpty ? "Line plot" : title
    let parts = series.map { curve in
      let shown = curve.values.filter(yScale.accepts)
      let label = curve.name.isEmpty ? "" : curve.name + " "
      guard let first = shown.first, let last = shown.last, let low = shown.min(), let high = shown.max() else {
        return label + "has no points"
      }
      return label + "goes from \(NumberText.short(first)) to \(NumberText.short(last)) over \(shown.count) "
        + (shown.count == 1 ? "point" : "points") + ", between \(NumberText.short(low)) and \(NumberText.short(high))"
    }
    let text = name + ": " + (parts.isEmpty ? "no curves" : parts.joined(separator: "; "))
    return text + (remarks.isEmpty ? "." : "; left out: \(remarks.joined(separator: ", ")).")
  }

  /// A row for each position, a column for each curve.
  public var table: [[String]] {
    let names = series.enumerated().map { $1.name.isEmpty ? "curve \($0 + 1)" : $1.name }
    var rows: [Double: [Int: Double]] = [:]
    for (index, curve) in series.enumerated() {
      for point in curve.points where !point.x.isNaN { rows[point.x, default: [:]][index] = point.y }
    }
    return [[xLabel.isEmpty ? "x" : xLabel] + names]
      + rows.sorted { $0.key < $1.key }.map { x, values in
        [NumberText.short(x, digits: 6)]
          + series.indices.map { values[$0].map { NumberText.short($0, digits: 6) } ?? "" }
      }
  }
}
