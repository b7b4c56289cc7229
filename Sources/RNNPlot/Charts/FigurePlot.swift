/// Several plots in rows and columns.
public struct FigurePlot: Plot {
  /// A plot and the part of the figure that it takes.
  public struct Panel: Sendable {
    /// The first row and column, counted from the top left.
    public var row: Int
    public var column: Int
    /// How many rows and columns it takes.
    public var rowSpan: Int
    public var columnSpan: Int
    /// What is drawn there.
    public var plot: any Plot

    /// Makes a panel.
    public init(row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, plot: any Plot) {
      self.row = row
      self.column = column
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
      self.plot = plot
    }
  }

  /// The plots.
  public var panels: [Panel]
  /// How many rows there are.
  public var rows: Int
  /// How many columns there are.
  public var columns: Int
  /// What stands above all.
  public var title: String
  /// The size that was asked for, in hundredths of an inch; what SVG is drawn in.
  public var size: (width: Double, height: Double)

  /// Makes a figure.
  public init(
    panels: [Panel], rows: Int = 1, columns: Int = 1, title: String = "",
    size: (width: Double, height: Double) = (640, 480)
  ) {
    self.panels = panels
    self.rows = max(1, min(rows, 100))
    self.columns = max(1, min(columns, 100))
    self.title = title
    self.size = size
  }

  /// Draws the figure.
  public func render(into grid: inout TextGrid, in rectangle: Rectangle) {
    var inner = rectangle.intersection(grid.bounds)
    guard !inner.isEmpty else { return }
    if !title.isEmpty, inner.rows > 3 {
      let column = inner.column + max(0, (inner.columns - DisplayWidth.of(title)) / 2)
      grid.write(title, column: column, row: inner.row, role: .title, limit: inner.endColumn)
      inner = inner.inset(top: 1)
    }
    for panel in panels {
      let (left, right) = span(panel.column, panel.columnSpan, of: columns, over: inner.columns, gap: 2)
      let (top, bottom) = span(panel.row, panel.rowSpan, of: rows, over: inner.rows, gap: rows > 1 ? 1 : 0)
      guard right > left, bottom > top else { continue }
      panel.plot.render(
        into: &grid,
        in: Rectangle(column: inner.column + left, row: inner.row + top, columns: right - left, rows: bottom - top))
    }
  }

  /// The first cell of a part, and the cell after its last.
  private func span(_ start: Int, _ count: Int, of parts: Int, over cells: Int, gap: Int) -> (Int, Int) {
    let (start, end) = (max(0, min(start, parts)), max(0, min(start + max(1, count), parts)))
    let last = end == parts ? 0 : gap
    return (start * (cells + gap) / parts, max(0, end * (cells + gap) / parts - (last == 0 ? gap : last)))
  }

  /// The figure drawn as a medium can show it.
  public func styled(_ style: PlotStyle) -> any Plot {
    var figure = self
    for index in figure.panels.indices { figure.panels[index].plot = figure.panels[index].plot.styled(style) }
    return figure
  }

  /// The rows of text that it takes to be read.
  public var textRows: Int {
    let each = panels.map { max(3, $0.plot.textRows) / max(1, $0.rowSpan) }.max() ?? 3
    return min(60, (title.isEmpty ? 0 : 1) + rows * (each + (rows > 1 ? 1 : 0)))
  }

  /// What the figure shows, plot by plot.
  public var sentence: String {
    let parts = panels.map(\.plot.sentence)
    return (title.isEmpty ? "" : title + ": ") + (parts.isEmpty ? "An empty figure." : parts.joined(separator: " "))
  }

  /// The tables of the plots, one below the other.
  public var table: [[String]] { panels.flatMap(\.plot.table) }
}
