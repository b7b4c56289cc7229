/// Marks of several kinds over a common pair of axes: what a script draws with pyplot.
///
/// Points that are no numbers, or not positive on a logarithmic axis, are left out.
public struct ChartPlot: Plot, Equatable {
  /// One axis.
  public struct Axis: Sendable, Equatable {
    /// What it measures.
    public var label: String
    /// Whether decades take equal room.
    public var isLogarithmic: Bool
    /// The part that is shown; nil is all of it.
    public var range: ClosedRange<Double>?
    /// Where ticks stand and what they say; nil chooses them.
    public var ticks: [(Double, String)]?

    /// Makes an axis.
    public init(
      label: String = "", isLogarithmic: Bool = false, range: ClosedRange<Double>? = nil,
      ticks: [(Double, String)]? = nil
    ) {
      self.label = label
      self.isLogarithmic = isLogarithmic
      self.range = range
      self.ticks = ticks
    }

    /// Whether two axes show the same.
    public static func == (left: Axis, right: Axis) -> Bool {
      left.label == right.label && left.isLogarithmic == right.isLogarithmic && left.range == right.range
        && left.ticks?.map(\.0) == right.ticks?.map(\.0) && left.ticks?.map(\.1) == right.ticks?.map(\.1)
    }
  }

  /// What is drawn, in this order.
  public var marks: [ChartMark]
  /// What stands above the plot.
  public var title: String
  /// The horizontal axis.
  public var x: Axis
  /// The vertical axis.
  public var y: Axis
  /// Whether the names of the marks are shown.
  public var hasLegend: Bool
  /// Whether lines of a grid are drawn.
  public var hasGrid: Bool
  /// Whether a unit has the same length on both axes: a circle is round.
  public var hasEqualScales: Bool
  /// The characters it is drawn with.
  public var canvas: CanvasKind

  /// Makes a chart.
  public init(
    marks: [ChartMark], title: String = "", x: Axis = Axis(), y: Axis = Axis(), hasLegend: Bool = false,
    hasGrid: Bool = false, hasEqualScales: Bool = false, canvas: CanvasKind = .braille
  ) {
    self.marks = marks
    self.title = title
    self.x = x
    self.y = y
    self.hasLegend = hasLegend
    self.hasGrid = hasGrid
    self.hasEqualScales = hasEqualScales
    self.canvas = canvas
  }

  var xScale: Scale { Scale(covering: marks.flatMap(\.horizontal), isLogarithmic: x.isLogarithmic, range: x.range) }
  var yScale: Scale { Scale(covering: marks.flatMap(\.vertical), isLogarithmic: y.isLogarithmic, range: y.range) }

  /// The scales for a room of a width and a height in one unit; equal ones are widened to its shape.
  func scales(width: Double, height: Double) -> (x: Scale, y: Scale) {
    let (across, up) = (xScale, yScale)
    guard hasEqualScales, !x.isLogarithmic, !y.isLogarithmic, width > 0, height > 0 else { return (across, up) }
    let unit = max((across.high / 2 - across.low / 2) / width, (up.high / 2 - up.low / 2) / height)
    guard unit > 0, unit * max(width, height) < .greatestFiniteMagnitude / 4 else { return (across, up) }
    func widened(_ scale: Scale, by cells: Double) -> Scale {
      let middle = scale.high / 2 + scale.low / 2
      return Scale(covering: [], range: (middle - unit * cells)...(middle + unit * cells))
    }
    return (widened(across, by: width), widened(up, by: height))
  }

  /// The chart drawn as a medium can show it.
  public func styled(_ style: PlotStyle) -> any Plot {
    var chart = self
    chart.canvas = style.canvas
    // Without colours, lines are told apart by their strokes.
    guard style.pixels != .halfBlock else { return chart }
    var count = 0
    for index in chart.marks.indices where chart.marks[index].kind == .line {
      guard chart.marks[index].stroke == .solid, chart.marks[index].marker == nil else { continue }
      chart.marks[index].stroke = ChartMark.Stroke.allCases[count % ChartMark.Stroke.allCases.count]
      count += 1
    }
    return chart
  }

  /// What the chart shows, in a sentence.
  public var sentence: String {
    let name = title.isEmpty ? "Chart" : title
    let parts = marks.compactMap(\.sentence)
    return name + ": " + (parts.isEmpty ? "nothing drawn" : parts.joined(separator: "; ")) + "."
  }

  /// The points of each mark in turn.
  public var table: [[String]] {
    [["mark", x.label.isEmpty ? "x" : x.label, y.label.isEmpty ? "y" : y.label]]
      + marks.enumerated().flatMap { index, mark in
        mark.points.map { point in
          [
            mark.name.isEmpty ? "\(index + 1)" : mark.name, NumberText.short(point.x, digits: 6),
            NumberText.short(point.y, digits: 6),
          ]
        }
      }
  }
}
