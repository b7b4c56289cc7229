import RNNKit
import RNNPlot

/// The way of the state through its two principal components.
struct PhaseView {
  private let points: [(Double, Double)]
  /// The timestep of each point.
  private let steps: [Int]
  /// How many states are known.
  private let length: Int
  private let title: String

  /// Nil where fewer than two states are known that are all numbers; those that are not are left out and counted.
  init?(_ stage: Stage) {
    guard let lane = stage.shownLanes.first else { return nil }
    let history = stage.history(of: "h", in: lane)
    guard let width = history.first?.count, width > 0 else { return nil }
    let steps = history.indices.filter { history[$0].count == width && history[$0].allSatisfy(\.isFinite) }
    guard steps.count >= 2, let (points, shares) = PhaseView.components(of: steps.map { history[$0] }, width: width)
    else { return nil }
    (self.points, self.steps, length) = (points, steps, history.count)
    let percent = shares.map { "\(StageText.number($0 * 100, digits: 0))%" }
    let missing = history.count - steps.count
    title =
      "phase of h\(stage.place(of: [lane])) (\(percent.joined(separator: ", ")))"
      + (missing > 0 ? ", \(missing) steps with NaN" : "")
  }

  /// The picture, with marks at the beginning and at a timestep.
  func plot(cursor: Int) -> LinePlot {
    var series = [LinePlot.Series("", points.map(\.1), at: points.map(\.0))]
    for step in [0, max(0, min(cursor, length - 1))] {
      guard let index = steps.firstIndex(of: step) else { continue }
      series.append(.init("t\(step)", [points[index].1], at: [points[index].0], style: .marks))
    }
    return LinePlot(series: series, title: title, xLabel: "PC1", hasEqualScales: true)
  }

  /// The coordinates of each row in the first two principal components, and what share of the variance these have.
  static func components(of rows: [[Double]], width: Int) -> (points: [(Double, Double)], shares: [Double])? {
    let count = Double(rows.count)
    let means = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } / count }
    let centred = rows.flatMap { row in zip(row, means).map { $0 - $1 } }
    guard width > 1 else { return (centred.map { ($0, 0) }, [1, 0]) }
    guard let matrix = try? Tensor(centred, shape: [rows.count, width]),
      let parts = try? Engine.current.withoutGradients({ try matrix.svd(full: false) }),
      let sizes = try? parts.s.doubles(), let u = try? parts.u.doubles()
    else { return nil }
    let total = sizes.reduce(0) { $0 + $1 * $1 }
    let columns = sizes.count
    // The sign of a component means nothing: the way begins on the negative side.
    let signs = (0..<2).map { $0 < columns && u[$0] > 0 ? -1.0 : 1.0 }
    let points = rows.indices.map { row in
      (u[row * columns] * sizes[0] * signs[0], columns > 1 ? u[row * columns + 1] * sizes[1] * signs[1] : 0)
    }
    return (points, (0..<2).map { $0 < columns && total > 0 ? sizes[$0] * sizes[$0] / total : 0 })
  }
}
