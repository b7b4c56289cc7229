import RNNPlot

/// What the pane can show beside the stage: the loss curve and the last figure.
public final class Views {
  /// The losses of the last training run.
  public internal(set) var loss = LossCurve()
  /// What a script drew last.
  public internal(set) var figure: (any Plot)?
  /// Whether the running cell has moved the stage.
  public internal(set) var stageMoved = false
  /// Whether the pane is on or off; nil shows it as soon as there is something to see.
  public internal(set) var isOn: Bool?
  /// How many rows the pane has; nil lets the terminal decide.
  public internal(set) var rows: Int?
  /// Fewer losses than this in a cell are no curve.
  static let shortestCurve = 8

  /// Makes views of nothing.
  init() {}

  func beginCell() {
    loss.beginCell()
    stageMoved = false
  }

  func reset() {
    loss = LossCurve()
    figure = nil
    stageMoved = false
  }
}

extension Notebook {
  /// Whether the pane is to be shown.
  public var showsPane: Bool {
    views.isOn ?? (stage.length != nil || !views.loss.isEmpty || views.figure != nil)
  }

  /// The pictures that the last cell has changed, its figures aside: what a notebook without a pane prints after it.
  public func plotsOfLastCell() -> [any Plot] {
    var plots: [any Plot] = []
    if views.loss.countInCell >= Views.shortestCurve, let plot = views.loss.plot() { plots.append(plot) }
    if views.stageMoved, stage.position > 1, let view = StateView(stage) { plots.append(view.heatMap) }
    return plots
  }

  /// The pane, drawn for its size: whatever there is to see, side by side.
  public func pane(columns: Int, rows: Int, style: PlotStyle = .color) -> TextGrid {
    var grid = TextGrid(columns: columns, rows: rows)
    var plots: [(plot: any Plot, weight: Double)] = []
    if let view = StateView(stage) {
      plots.append((view.heatMap, 1))
      plots.append((view.trajectories, 1.2))
    }
    // Gates want more room than the pane of a small terminal has.
    if columns >= 120 || rows >= 24, let view = GatesView(stage) { plots.append((view.heatMap, 1)) }
    if let plot = views.loss.plot() { plots.append((plot, 1)) }
    if let figure = views.figure { plots.append((figure, 1)) }
    if plots.isEmpty {
      grid.write("nothing on the stage: %stage module input", column: 1, row: rows / 2, role: .dim)
      return grid
    }
    // Narrower than this no plot can be read: what was there first gives way.
    while plots.count > 1, columns / plots.count < 24 { plots.remove(at: plots.count > 2 ? 1 : 0) }
    let places = Split.columns(grid.bounds, weights: plots.map(\.weight), gap: 2)
    for (entry, place) in zip(plots, places) {
      entry.plot.styled(style).render(into: &grid, in: place)
    }
    return grid
  }

  /// A plot as text, for outputs that have no pane.
  public static func text(of plot: any Plot, columns: Int = 80, rows: Int? = nil) -> String {
    plot.styled(.plain).grid(columns: columns, rows: rows ?? plot.textRows).lines.joined(separator: "\n")
      .trimmedBlankLines + "\n"
  }
}
