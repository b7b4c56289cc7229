import RNNPlot

/// The gates of the lane that is looked at: each gate's units over time, one gate below the other.
///
/// The title says of each gate how much of it is saturated: beyond 0.95 of its range, where it hardly learns.
struct GatesView {
  private struct Gate {
    var name: String
    /// The values of each unit, from t1 on.
    var units: [[Double]]
  }

  private let gates: [Gate]
  private let names: [String]
  private let title: String
  /// How many steps are known.
  private let length: Int

  /// Nil where nothing on the stage has gates.
  init?(_ stage: Stage) {
    guard let subject = stage.subject, let lane = stage.shownLanes.first else { return nil }
    length = stage.position
    let place = stage.place(of: [lane])
    title = "gates" + (place.isEmpty ? "" : place + ":")
    gates = subject.gateNames(lane, step: stage.position).map { name in
      let history = stage.history(of: name, in: lane).dropFirst()
      let units = (0..<(history.map(\.count).max() ?? 0)).map { unit in
        history.map { unit < $0.count ? $0[unit] : .nan }
      }
      return Gate(name: name, units: units)
    }
    names = gates.flatMap { gate in gate.units.indices.map { "\(gate.name) \($0)" } }
    if names.isEmpty { return nil }
  }

  /// The picture of a part of time around a cursor.
  func heatMap(cursor: Int, zoom: Int) -> HeatMapPlot {
    let window = TimeWindow(length: length, around: cursor, zoom: zoom)
    let first = max(0, window.first - 1)
    var rows: [[Double]] = []
    rows.reserveCapacity(names.count)
    var titles: [String] = []
    for gate in gates {
      let shown = HeatMapPlot.part(first..<window.last, of: gate.units)
      rows += shown
      titles.append(gate.name + GatesView.saturation(shown))
    }
    return HeatMapPlot(
      values: rows, title: ([title] + titles).joined(separator: " "), rowLabel: "gates", columnLabel: "t",
      range: -1...1, rowNames: .named(names), columnNames: .counted(prefix: "t", from: first + 1),
      markedColumn: cursor - 1 - first)
  }

  private static func saturation(_ units: [[Double]]) -> String {
    var (saturated, count) = (0, 0)
    for values in units {
      count += values.count
      for value in values where abs(value) > 0.95 { saturated += 1 }
    }
    return saturated > 0 && count > 0 ? " \(Int((Double(saturated) / Double(count) * 100).rounded()))%sat" : ""
  }
}

extension HeatMapPlot {
  /// Some columns of rows of values; where these are all, the rows themselves.
  static func part(_ columns: Range<Int>, of rows: [[Double]]) -> [[Double]] {
    guard columns.lowerBound > 0 || rows.contains(where: { $0.count > columns.count }) else { return rows }
    return rows.map { Array($0.dropFirst(columns.lowerBound).prefix(columns.count)) }
  }
}
