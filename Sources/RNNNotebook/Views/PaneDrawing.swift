import RNNKit
import RNNPlot

extension Notebook {
  /// The most views that are shown at a time.
  static let mostViews = 4

  /// The views that there is something to see of, the one that moved last in front.
  var availableViews: [ViewKind] {
    ViewKind.allCases.filter { kind in
      switch kind {
      case .state: stage.length != nil
      case .gates:
        stage.shownLanes.first.map { stage.subject?.gateNames($0, step: max(1, stage.position)).isEmpty == false }
          ?? false
      case .loss: !views.loss.isEmpty
      case .phase: stage.position > 1
      case .gradient: stage.position > 0 && StagedWeights(stage) != nil
      case .spectrum, .weights: StagedWeights(stage) != nil
      case .text: !views.text.isEmpty && stage.length != nil
      case .figure: views.figure != nil
      }
    }
  }

  /// The pane, drawn for its size: the views of the layout, or whatever there is to see.
  ///
  /// While a cell is running, curves are drawn with room to grow.
  public func pane(columns: Int, rows: Int, style: PlotStyle = .color, isGrowing: Bool = false) -> TextGrid {
    engine.makeCurrent()
    views.isGrowing = isGrowing
    defer { views.isGrowing = false }
    var grid = TextGrid(columns: columns, rows: rows)
    guard let layout = views.layout else {
      drawWhatThereIs(on: &grid, style)
      return grid
    }
    let places = Notebook.places(layout.count, in: grid.bounds)
    for (kind, place) in zip(layout, places) { draw(kind, on: &grid, in: place, style) }
    return grid
  }

  /// A view on a grid of its own.
  func grid(of kind: ViewKind, columns: Int, rows: Int, style: PlotStyle) -> TextGrid {
    var grid = TextGrid(columns: columns, rows: rows)
    draw(kind, on: &grid, in: grid.bounds, style)
    return grid
  }

  private func draw(_ kind: ViewKind, on grid: inout TextGrid, in place: Rectangle, _ style: PlotStyle) {
    let plots = plots(of: kind)
    if plots.isEmpty {
      grid.write(
        "\(kind.rawValue): \(kind.need)", column: place.column, row: place.row + place.rows / 2, role: .dim,
        limit: place.endColumn)
      return
    }
    // A view of two pictures shows both where there is room, else the first.
    let isWide = place.columns >= 60 || place.rows < 2 * 8
    let count = plots.count > 1 && (isWide ? place.columns >= 50 : true) ? plots.count : 1
    let weights = [Double](repeating: 1, count: count)
    let parts =
      isWide ? Split.columns(place, weights: weights, gap: 2) : Split.rows(place, weights: weights)
    for (plot, part) in zip(plots, parts) { plot.styled(style).render(into: &grid, in: part) }
  }

  /// Parts of a rectangle for up to four views, each as near to the shape of a picture as can be.
  static func places(_ count: Int, in room: Rectangle) -> [Rectangle] {
    let count = max(1, min(count, mostViews))
    let shapes: [(rows: Int, columns: Int)] =
      switch count {
      case 1: [(1, 1)]
      case 2: [(1, 2), (2, 1)]
      case 3: [(1, 3), (3, 1), (2, 2)]
      default: [(1, 4), (4, 1), (2, 2)]
      }
    // A picture is best about three times as wide as high, in cells.
    let best = shapes.min { badness($0, room) < badness($1, room) } ?? (1, count)
    let bands = Split.rows(room, weights: [Double](repeating: 1, count: best.rows), gap: best.rows > 1 ? 1 : 0)
    return bands.enumerated().flatMap { index, band in
      let left = count - index * best.columns
      return Split.columns(band, weights: [Double](repeating: 1, count: min(best.columns, left)), gap: 2)
    }
  }

  private static func badness(_ shape: (rows: Int, columns: Int), _ room: Rectangle) -> Double {
    let width = Double(room.columns) / Double(shape.columns)
    let height = max(1, Double(room.rows) / Double(shape.rows))
    let ratio = width / height / 3
    return (ratio > 1 ? ratio : 1 / max(ratio, 0.001)) + (width < 24 ? 10 : 0) + (height < 5 ? 10 : 0)
  }

  private func drawWhatThereIs(on grid: inout TextGrid, _ style: PlotStyle) {
    var plots: [(plot: any Plot, weight: Double)] = []
    for (index, plot) in self.plots(of: .state).enumerated() { plots.append((plot, index == 0 ? 1 : 1.2)) }
    // Gates want more room than the pane of a small terminal has.
    if grid.columns >= 120 || grid.rows >= 24 { plots += self.plots(of: .gates).map { ($0, 1) } }
    plots += (self.plots(of: .loss) + self.plots(of: .figure)).map { ($0, 1) }
    if plots.isEmpty {
      grid.write("nothing on the stage: %stage module input", column: 1, row: grid.rows / 2, role: .dim)
      return
    }
    // Higher than wide, as at the right of the screen: one above the other.
    if grid.columns < 2 * grid.rows, grid.columns < 70 {
      while plots.count > 1, grid.rows / plots.count < 6 { plots.remove(at: plots.count > 2 ? 1 : 0) }
      let places = Split.rows(grid.bounds, weights: plots.map(\.weight), gap: 1)
      for (entry, place) in zip(plots, places) { entry.plot.styled(style).render(into: &grid, in: place) }
      return
    }
    // Narrower than this no plot can be read: what was there first gives way.
    while plots.count > 1, grid.columns / plots.count < 24 { plots.remove(at: plots.count > 2 ? 1 : 0) }
    let places = Split.columns(grid.bounds, weights: plots.map(\.weight), gap: 2)
    for (entry, place) in zip(plots, places) { entry.plot.styled(style).render(into: &grid, in: place) }
  }
}
