import RNNPlot

/// The values of a state or gate, unit by unit: what the views of the state are drawn from.
struct StateUnits {
  /// `h`, `c`, or the name of a gate.
  let name: String
  /// What the units of all lanes that are shown are called.
  let names: [String]
  /// Their values, one for each timestep.
  let values: [[Double]]
  /// The first timestep that has values: states begin at t0, gates at t1.
  let start: Int
  /// What the values lie within: -1 to 1, where none is beyond; those of a relu are, and c.
  let range: ClosedRange<Double>

  /// Looks at a state or gate; at the one in focus where `name` is nil.
  ///
  /// Nil where there is nothing to see.
  init?(_ stage: Stage, name wanted: String? = nil) {
    guard stage.length != nil else { return nil }
    let name = wanted ?? stage.focus.gate ?? "h"
    start = name == "h" || name == "c" ? 0 : 1
    let lanes = stage.shownLanes
    var names: [String] = []
    var values: [[Double]] = []
    for lane in lanes {
      let history = stage.history(of: name, in: lane).dropFirst(start)
      let prefix = lanes.count > 1 ? (lane.isReverse ? "rev " : "fwd ") : ""
      for unit in 0..<(history.first?.count ?? 0) {
        names.append("\(prefix)\(unit)")
        values.append(history.map { unit < $0.count ? $0[unit] : .nan })
      }
    }
    if names.isEmpty { return nil }
    var largest = 1.0
    for row in values { for value in row where value.isFinite { largest = max(largest, abs(value)) } }
    (self.name, self.names, self.values, range) = (name, names, values, -largest...largest)
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
    let wanted = stage.chosenUnits.filter(state.values.indices.contains)
    chosen = wanted.isEmpty ? Array(state.values.indices.prefix(4)) : wanted
    title = "\(state.name)\(stage.place(of: stage.shownLanes)) of \(stage.name), t\(self.cursor) of \(length)"
  }

  /// Units x time, a column for each timestep.
  var heatMap: HeatMapPlot {
    let first = max(0, window.first - state.start)
    let columns = first..<(first + window.last - window.first + 1)
    return HeatMapPlot(
      values: HeatMapPlot.part(columns, of: state.values), title: title, rowLabel: "units", columnLabel: "t",
      range: state.range, rowNames: .named(state.names), columnNames: .counted(prefix: "t", from: first + state.start),
      markedColumn: cursor - state.start - first)
  }

  /// `h3`, or `h.rev.3` where both directions are shown.
  private func name(ofUnit index: Int) -> String {
    let parts = state.names[index].split(separator: " ")
    return parts.count > 1 ? ([state.name[...]] + parts).joined(separator: ".") : state.name + state.names[index]
  }

  /// The chosen units as curves over the whole length of the input, as far as they have come.
  var trajectories: LinePlot {
    let series = chosen.map { index in
      let values = state.values[index]
      return LinePlot.Series(
        name(ofUnit: index), values,
        at: values.indices.map { Double($0 + state.start) })
    }
    return LinePlot(
      series: series, xLabel: "t", xRange: isZoomed ? window.range : 0...Double(max(length, 1)), yRange: state.range,
      markedX: Double(cursor))
  }
}
