import RNNPlot

/// The hidden state of what is on the stage: units over time.
struct StateView {
  /// A unit of a lane with its values at t0, t1, ….
  private struct Unit {
    var name: String
    var values: [Double]
  }

  private let units: [Unit]
  private let chosen: [Int]
  private let title: String
  private let length: Int
  private let position: Int

  /// Nil where nothing is on the stage.
  init?(_ stage: Stage) {
    guard let length = stage.length else { return nil }
    self.length = length
    position = stage.position
    let lanes = stage.shownLanes
    var units: [Unit] = []
    for lane in lanes {
      let history = stage.history(of: "h", in: lane)
      for unit in 0..<(history.first?.count ?? 0) {
        let prefix = lanes.count > 1 ? (lane.isReverse ? "rev " : "fwd ") : ""
        units.append(Unit(name: "\(prefix)\(unit)", values: history.map { unit < $0.count ? $0[unit] : .nan }))
      }
    }
    self.units = units
    chosen =
      stage.chosenUnits.isEmpty ? Array(units.indices.prefix(4)) : stage.chosenUnits.filter(units.indices.contains)
    let layer = stage.layerCount > 1 ? " l\(lanes.first?.layer ?? 0)" : ""
    title = "h\(layer) of \(stage.name), t\(position) of \(length)"
  }

  /// Units x time, a column for each timestep from t0 on.
  var heatMap: HeatMapPlot {
    HeatMapPlot(
      values: units.map(\.values), title: title, rowLabel: "units", columnLabel: "t", range: -1...1,
      rowNames: units.map(\.name), columnNames: (0...max(position, 0)).map { "t\($0)" }, markedColumn: position)
  }

  /// The chosen units as curves over the whole length of the input, as far as they have come.
  var trajectories: LinePlot {
    let end = Double(max(length, 1))
    return LinePlot(
      series: chosen.map { LinePlot.Series("h" + units[$0].name.replacingBlank, units[$0].values) },
      title: "", xLabel: "t", xRange: 0...end, yRange: range)
  }

  /// -1 to 1, where a state is not beyond (a relu's is).
  private var range: ClosedRange<Double> {
    let largest = units.lazy.flatMap(\.values).filter(\.isFinite).map { abs($0) }.max() ?? 1
    return largest <= 1 ? -1...1 : -largest...largest
  }
}

extension String {
  fileprivate var replacingBlank: String { String(map { $0 == " " ? "." : $0 }) }
}
