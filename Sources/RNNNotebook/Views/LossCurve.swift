import Glibc
import RNNPlot

/// The values of the losses of one training run, as many points as can be drawn.
public struct LossCurve: Sendable {
  /// One named loss.
  struct Track: Sendable {
    var name: String
    var values: [Double] = []
    /// How many reported values one kept value is the mean of.
    var width = 1
    var pending = 0.0
    var pendingCount = 0
    /// How many values were reported.
    var count = 0
  }

  /// Beyond this number neighbours are joined by their mean.
  static let keptPoints = 4096
  static let keptTracks = 8

  private(set) var tracks: [Track] = []
  private var cellCount = 0

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { tracks.isEmpty }
  /// How many values the running cell has reported.
  public var countInCell: Int { cellCount }

  /// A new cell begins.
  ///
  /// Its losses replace those of earlier cells as soon as they make a curve of their own; a loop
  /// that someone steps by hand, one cell for each loss, goes on.
  mutating func beginCell() { cellCount = 0 }

  /// Adds a value.
  mutating func append(name: String, _ value: Double) {
    cellCount += 1
    if cellCount == 2, let last = tracks.first(where: { $0.name == name })?.values.last {
      tracks = [Track(name: name, values: [last], count: 1)]
    }
    let index: Int
    if let known = tracks.firstIndex(where: { $0.name == name }) {
      index = known
    } else if tracks.count < LossCurve.keptTracks {
      tracks.append(Track(name: name))
      index = tracks.count - 1
    } else {
      return
    }
    tracks[index].append(value)
  }

  /// The curves as a plot; nil where there is none.
  ///
  /// Each level of zoom shows half as much of the end; `isLogarithmic` gives decades of the loss equal room. A curve
  /// that grows has axes with room to spare: what is drawn already stays where it is for a while.
  public func plot(zoom: Int = 0, isLogarithmic: Bool = false, isGrowing: Bool = false) -> LinePlot? {
    guard !tracks.isEmpty else { return nil }
    let series = tracks.map { track in
      let first = zoom > 0 ? track.values.count - max(8, track.values.count >> min(zoom, 30)) : 0
      let positions = track.values.indices.map { Double($0 * track.width) }
      return LinePlot.Series(
        track.name, Array(track.values.dropFirst(first)), at: Array(positions.dropFirst(first)))
    }
    let last = tracks.count == 1 ? tracks[0].values.last : nil
    let title = "loss" + (last.map { " " + StageText.short($0) } ?? "")
    var plot = LinePlot(
      series: tracks.count == 1 ? [unnamed(series[0])] : series, title: title, xLabel: "backward()",
      logY: isLogarithmic)
    guard isGrowing else { return plot }
    if zoom <= 0 { plot.xRange = 0...LossCurve.roomy(tracks.map { Double($0.values.count * $0.width) }.max() ?? 1) }
    plot.yRange = LossCurve.roomy(series.flatMap(\.values), isLogarithmic)
    return plot
  }

  /// The next length that is worth an axis of its own.
  private static func roomy(_ length: Double) -> Double {
    var decade = 1.0
    while decade * 10 < length { decade *= 10 }
    return decade * ([1, 1.5, 2, 3, 4, 6, 8].first { $0 * decade >= length } ?? 10)
  }

  /// A range around values whose ends move by jumps: by quarters of a decade, or eighths of a round number.
  private static func roomy(_ values: [Double], _ isLogarithmic: Bool) -> ClosedRange<Double>? {
    let known = values.filter { $0.isFinite && (!isLogarithmic || $0 > 0) }.map { isLogarithmic ? log10($0) : $0 }
    guard let low = known.min(), let high = known.max(), low < high, high - low < 1e300 else { return nil }
    var step = pow(2, (log2(high - low) - 3).rounded())
    if isLogarithmic { step = max(step, 0.25) }
    let range = ((low / step).rounded(.down) * step, (high / step).rounded(.up) * step)
    return isLogarithmic ? pow(10, range.0)...pow(10, range.1) : range.0...range.1
  }

  private func unnamed(_ series: LinePlot.Series) -> LinePlot.Series {
    var series = series
    series.name = ""
    return series
  }
}

extension LossCurve.Track {
  fileprivate mutating func append(_ value: Double) {
    count += 1
    pending += value
    pendingCount += 1
    guard pendingCount == width else { return }
    values.append(pending / Double(width))
    (pending, pendingCount) = (0, 0)
    guard values.count == LossCurve.keptPoints else { return }
    values = stride(from: 0, to: values.count - 1, by: 2).map { (values[$0] + values[$0 + 1]) / 2 }
    width *= 2
  }
}
