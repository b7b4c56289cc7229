import RNNPlot

/// The hidden state of what is on the stage, or the gate that `%goto` has named: units over time.
struct StateView {
  /// A unit of a lane with its values, one for each timestep.
  private struct Unit {
    var name: String
    var values: [Double]
  }

  private let units: [Unit]
  private let chosen: [Int]
  private let title: String
  private let name: String
  private let length: Int
  private let position: Int
  /// The first timestep that has values: states begin at t0, gates at t1.
  private let start: Int

  /// Looks at a state or gate; at the one in focus where `name` is nil.
  ///
  /// Nil where there is nothing to see.
  init?(_ stage: Stage, name: String? = nil) {
    guard let length = stage.length else { return nil }
    let name = name ?? stage.focus.gate ?? "h"
    let start = name == "h" || name == "c" ? 0 : 1
    let lanes = stage.shownLanes
    var units: [Unit] = []
    for lane in lanes {
      let history = stage.history(of: name, in: lane).dropFirst(start)
      for unit in 0..<(history.first?.count ?? 0) {
        let prefix = lanes.count > 1 ? (lane.isReverse ? "rev " : "fwd ") : ""
        units.append(Unit(name: "\(prefix)\(unit)", values: history.map { unit < $0.count ? $0[unit] : .nan }))
      }
    }
    if units.isEmpty { return nil }
    (self.units, self.length, self.name, self.start, position) = (units, length, name, start, stage.position)
    let wanted = stage.chosenUnits.filter(units.indices.contains)
    chosen = wanted.isEmpty ? Array(units.indices.prefix(4)) : wanted
    let layer = stage.layerCount > 1 ? " l\(lanes.first?.layer ?? 0)" : ""
    title = "\(name)\(layer) of \(stage.name), t\(stage.position) of \(length)"
  }

  /// Units x time, a column for each timestep.
  var heatMap: HeatMapPlot {
    HeatMapPlot(
      values: units.map(\.values), title: title, rowLabel: "units", columnLabel: "t", range: range,
      rowNames: units.map(\.name), columnNames: (start...max(position, start)).map { "t\($0)" },
      markedColumn: position - start)
  }

  /// The chosen units as curves over the whole length of the input, as far as they have come.
  var trajectories: LinePlot {
    let series = chosen.map { index in
      let positions = units[index].values.indices.map { Double($0 + start) }
      return LinePlot.Series(
        name + units[index].name.split(separator: " ").joined(separator: "."), units[index].values, at: positions)
    }
    return LinePlot(series: series, xLabel: "t", xRange: 0...Double(max(length, 1)), yRange: range)
  }

  /// From -1 to 1, where no value is beyond: those of a relu are, and c.
  private var range: ClosedRange<Double> {
    let largest = units.lazy.flatMap(\.values).filter(\.isFinite).map { abs($0) }.max() ?? 1
    return largest <= 1 ? -1...1 : -largest...largest
  }
}

/// The gates of the lane that is looked at: each gate's units over time, one gate below the other.
struct GatesView {
  /// The picture.
  let heatMap: HeatMapPlot

  /// Nil where nothing on the stage has gates.
  init?(_ stage: Stage) {
    guard let subject = stage.subject, let lane = stage.shownLanes.first else { return nil }
    let gates = subject.gateNames(lane, step: stage.position)
    var rows: [[Double]] = []
    var names: [String] = []
    for gate in gates {
      let history = stage.history(of: gate, in: lane).dropFirst()
      for unit in 0..<(history.first?.count ?? 0) {
        rows.append(history.map { unit < $0.count ? $0[unit] : .nan })
        names.append("\(gate) \(unit)")
      }
    }
    if rows.isEmpty { return nil }
    heatMap = HeatMapPlot(
      values: rows, title: "gates \(gates.joined(separator: " "))", rowLabel: "gates", columnLabel: "t", range: -1...1,
      rowNames: names, columnNames: (1...max(stage.position, 1)).map { "t\($0)" }, markedColumn: stage.position - 1)
  }
}
