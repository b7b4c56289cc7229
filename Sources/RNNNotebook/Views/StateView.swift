import RNNPlot

/// The values of a state or gate, unit by unit: what the views of the state are drawn from.
struct StateUnits {
  /// A unit of a lane with its values, one for each timestep.
  struct Unit {
    var name: String
    var values: [Double]
  }

  /// `h`, `c`, or the name of a gate.
  let name: String
  /// The units of all lanes that are shown.
  let units: [Unit]
  /// The first timestep that has values: states begin at t0, gates at t1.
  let start: Int

  /// Looks at a state or gate; at the one in focus where `name` is nil.
  ///
  /// Nil where there is nothing to see.
  init?(_ stage: Stage, name wanted: String? = nil) {
    guard stage.length != nil else { return nil }
    let name = wanted ?? stage.focus.gate ?? "h"
    start = name == "h" || name == "c" ? 0 : 1
    let lanes = stage.shownLanes
    var units: [Unit] = []
    for lane in lanes {
      let history = stage.history(of: name, in: lane).dropFirst(start)
      let prefix = lanes.count > 1 ? (lane.isReverse ? "rev " : "fwd ") : ""
      for unit in 0..<(history.first?.count ?? 0) {
        units.append(Unit(name: "\(prefix)\(unit)", values: history.map { unit < $0.count ? $0[unit] : .nan }))
      }
    }
    if units.isEmpty { return nil }
    (self.name, self.units) = (name, units)
  }
}

/// The hidden state of what is on the stage, or the gate that `%goto` has named: units over time.
struct StateView {
  private let state: StateUnits
  private let chosen: [Int]
  private let title: String
  private let length: Int
  /// The timestep that is looked at.
  private let cursor: Int
  private let window: TimeWindow
  private let isZoomed: Bool

  /// Looks at a part of time around a cursor.
  ///
  /// Nil where there is nothing to see.
  init?(_ stage: Stage, units known: StateUnits? = nil, cursor: Int? = nil, zoom: Int = 0) {
    guard let length = stage.length, let state = known ?? StateUnits(stage) else { return nil }
    (self.state, self.length) = (state, length)
    self.cursor = max(0, min(cursor ?? stage.position, stage.position))
    isZoomed = zoom > 0
    window = TimeWindow(length: zoom > 0 ? length : stage.position, around: self.cursor, zoom: zoom)
    let wanted = stage.chosenUnits.filter(state.units.indices.contains)
    chosen = wanted.isEmpty ? Array(state.units.indices.prefix(4)) : wanted
    let layer = stage.layerCount > 1 ? " l\(stage.shownLanes.first?.layer ?? 0)" : ""
    title = "\(state.name)\(layer) of \(stage.name), t\(self.cursor) of \(length)"
  }

  /// Units x time, a column for each timestep.
  var heatMap: HeatMapPlot {
    let first = max(0, window.first - state.start)
    let shown = state.units.map { Array($0.values.dropFirst(first).prefix(window.last - window.first + 1)) }
    let names = (0..<(shown.first?.count ?? 0)).map { "t\($0 + first + state.start)" }
    return HeatMapPlot(
      values: shown, title: title, rowLabel: "units", columnLabel: "t", range: range,
      rowNames: state.units.map(\.name), columnNames: names, markedColumn: cursor - state.start - first)
  }

  /// The chosen units as curves over the whole length of the input, as far as they have come.
  var trajectories: LinePlot {
    let series = chosen.map { index in
      let unit = state.units[index]
      let positions = unit.values.indices.map { Double($0 + state.start) }
      return LinePlot.Series(
        state.name + unit.name.split(separator: " ").joined(separator: "."), unit.values, at: positions)
    }
    return LinePlot(
      series: series, xLabel: "t", xRange: isZoomed ? window.range : 0...Double(max(length, 1)), yRange: range,
      markedX: Double(cursor))
  }

  /// From -1 to 1, where no value is beyond: those of a relu are, and c.
  private var range: ClosedRange<Double> {
    let largest = state.units.lazy.flatMap(\.values).filter(\.isFinite).map { abs($0) }.max() ?? 1
    return largest <= 1 ? -1...1 : -largest...largest
  }
}

/// The gates of the lane that is looked at: each gate's units over time, one gate below the other.
///
/// The title says of each gate how much of it is saturated: beyond 0.95 of its range, where it hardly learns.
struct GatesView {
  /// The picture.
  let heatMap: HeatMapPlot

  /// Nil where nothing on the stage has gates.
  init?(_ stage: Stage, cursor: Int? = nil, zoom: Int = 0) {
    guard let subject = stage.subject, let lane = stage.shownLanes.first else { return nil }
    let cursor = max(0, min(cursor ?? stage.position, stage.position))
    let window = TimeWindow(length: stage.position, around: cursor, zoom: zoom)
    let first = max(0, window.first - 1)
    var rows: [[Double]] = []
    var names: [String] = []
    var titles: [String] = []
    for gate in subject.gateNames(lane, step: stage.position) {
      let history = stage.history(of: gate, in: lane).dropFirst().dropFirst(first).prefix(window.last - first)
      for unit in 0..<(history.first?.count ?? 0) {
        rows.append(history.map { unit < $0.count ? $0[unit] : .nan })
        names.append("\(gate) \(unit)")
      }
      titles.append(gate + GatesView.saturation(history))
    }
    if rows.isEmpty { return nil }
    heatMap = HeatMapPlot(
      values: rows, title: "gates \(titles.joined(separator: " "))", rowLabel: "gates", columnLabel: "t",
      range: -1...1, rowNames: names, columnNames: (0..<(rows.first?.count ?? 0)).map { "t\($0 + first + 1)" },
      markedColumn: cursor - 1 - first)
  }

  private static func saturation(_ history: some Collection<[Double]>) -> String {
    let values = history.lazy.flatMap { $0 }
    let count = values.count { _ in true }
    let saturated = values.count { abs($0) > 0.95 }
    return saturated > 0 && count > 0 ? " \(Int((Double(saturated) / Double(count) * 100).rounded()))%sat" : ""
  }
}
