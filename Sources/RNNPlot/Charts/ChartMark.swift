/// One thing that is drawn on a chart: a curve, points, bars, a band, a rule or a text.
public struct ChartMark: Sendable, Equatable {
  /// A place on the chart.
  public struct Point: Sendable, Equatable {
    /// Across.
    public var x: Double
    /// Up.
    public var y: Double

    /// Makes a point.
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// How the points of a mark are meant.
  public enum Kind: Sendable, Equatable {
    /// Joined by a line.
    case line
    /// Each for itself.
    case points
    /// Two by two: opposite corners of bars.
    case bars
    /// There and back: the edge of an area.
    case band
    /// One height, over the whole width.
    case horizontalRule
    /// One place, over the whole height.
    case verticalRule
    /// A text at one place.
    case text(String)
  }

  /// How a line is broken.
  public enum Stroke: Sendable, Equatable, CaseIterable {
    case solid
    case dashed
    case dashDot
    case dotted
  }

  /// What is drawn.
  public var kind: Kind
  /// Where.
  public var points: [Point]
  /// What the legend calls it.
  public var name: String
  /// Its colour.
  public var color: ChartColor
  /// How its line is broken.
  public var stroke: Stroke
  /// What stands at each point, as pyplot writes it: `o`, `x`, `s`; nil is nothing.
  public var marker: Character?

  /// Makes a mark.
  public init(
    _ kind: Kind, _ points: [Point], name: String = "", color: ChartColor = .series(0), stroke: Stroke = .solid,
    marker: Character? = nil
  ) {
    self.kind = kind
    self.points = points
    self.name = name
    self.color = color
    self.stroke = stroke
    self.marker = marker
  }

  /// The values that the horizontal axis must show.
  var horizontal: [Double] {
    if case .horizontalRule = kind { return [] }
    return points.map(\.x)
  }

  /// The values that the vertical axis must show.
  var vertical: [Double] {
    if case .verticalRule = kind { return [] }
    return points.map(\.y)
  }

  /// What the mark shows, in a part of a sentence; nil for what only decorates.
  var sentence: String? {
    let label = name.isEmpty ? "" : name + " "
    let heights = points.map(\.y).filter(\.isFinite)
    switch kind {
    case .text(let text): return text.isEmpty ? nil : "'\(text)'"
    case .horizontalRule: return heights.first.map { "\(label)rule at \(NumberText.short($0))" }
    case .verticalRule: return points.first.map { "\(label)rule at x = \(NumberText.short($0.x))" }
    case .bars:
      let tops = stride(from: 1, to: points.count, by: 2).map { points[$0].y }.filter(\.isFinite)
      guard let low = tops.min(), let high = tops.max() else { return label + "no bars" }
      return "\(label)\(tops.count) bars from \(NumberText.short(low)) to \(NumberText.short(high))"
    case .band: return label + "area"
    case .line, .points:
      guard let first = heights.first, let last = heights.last, let low = heights.min(), let high = heights.max() else {
        return label + "has no points"
      }
      let range = "between \(NumberText.short(low)) and \(NumberText.short(high))"
      if kind == .points { return "\(label)\(heights.count) points \(range)" }
      return "\(label)goes from \(NumberText.short(first)) to \(NumberText.short(last)) over \(heights.count) "
        + (heights.count == 1 ? "point" : "points") + ", " + range
    }
  }
}
