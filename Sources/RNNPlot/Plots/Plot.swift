/// A picture as data: it can be drawn on any grid, of any size, and it can say in words what it shows.
public protocol Plot: Sendable {
  /// Draws the plot; clips, never fails, whatever the data and the size.
  func render(into grid: inout TextGrid, in rectangle: Rectangle)
  /// What the plot shows, in a sentence.
  var sentence: String { get }
  /// What the plot shows, as a table: the first row names the columns.
  var table: [[String]] { get }
  /// The plot drawn as a medium can show it.
  func styled(_ style: PlotStyle) -> any Plot
  /// How many rows it takes in a text.
  var textRows: Int { get }
}

extension Plot {
  /// Nothing to choose.
  public func styled(_ style: PlotStyle) -> any Plot { self }

  /// As many as curves want.
  public var textRows: Int { 14 }

  /// The plot on a grid of its own.
  public func grid(columns: Int, rows: Int) -> TextGrid {
    var grid = TextGrid(columns: columns, rows: rows)
    render(into: &grid, in: grid.bounds)
    return grid
  }
}

/// What a medium can show: which characters, and whether colours.
public struct PlotStyle: Equatable, Sendable {
  /// The characters of curves.
  public var canvas: CanvasKind
  /// The pixels of heat maps.
  public var pixels: HeatMapPlot.Pixels

  /// Makes a style.
  public init(canvas: CanvasKind, pixels: HeatMapPlot.Pixels) {
    self.canvas = canvas
    self.pixels = pixels
  }

  /// Unicode and colours.
  public static let color = PlotStyle(canvas: .braille, pixels: .halfBlock)
  /// Unicode without colours: text files, logs, mono terminals.
  public static let plain = PlotStyle(canvas: .braille, pixels: .shade)
  /// ASCII without colours.
  public static let ascii = PlotStyle(canvas: .ascii, pixels: .ascii)
}
