import Glibc

/// A matrix of numbers as coloured pixels; the map is centred at zero, so that sign and size show at once.
///
/// Where there are more values than pixels, a pixel shows the value of greatest magnitude among its own.
public struct HeatMapPlot: Plot, Equatable {
  /// How a value becomes visible.
  public enum Pixels: Sendable, Equatable, CaseIterable {
    /// Two pixels a cell, in colour.
    case halfBlock
    /// Shades of `░▒▓█`, with the sign beside them where there is room and other marks for negative values elsewhere.
    case shade
    /// The same in ASCII.
    case ascii
  }

  /// The values, row by row; rows may differ in length.
  public var values: [[Double]]
  /// What stands above the plot.
  public var title: String
  /// What a row is.
  public var rowLabel: String
  /// What a column is.
  public var columnLabel: String
  /// The values that get the strongest colours; nil takes them from the data.
  public var range: ClosedRange<Double>?
  /// How a value becomes visible.
  public var pixels: Pixels
  /// What each row is called.
  public var rowNames: AxisNames
  /// What each column is called.
  public var columnNames: AxisNames
  /// A column with a mark below it: where a walk through time stands.
  public var markedColumn: Int?

  /// Makes a plot.
  public init(
    values: [[Double]], title: String = "", rowLabel: String = "", columnLabel: String = "",
    range: ClosedRange<Double>? = nil, pixels: Pixels = .halfBlock, rowNames: AxisNames = .counted(),
    columnNames: AxisNames = .counted(), markedColumn: Int? = nil
  ) {
    self.values = values
    self.title = title
    self.rowLabel = rowLabel
    self.columnLabel = columnLabel
    self.range = range
    self.pixels = pixels
    self.rowNames = rowNames
    self.columnNames = columnNames
    self.markedColumn = markedColumn
  }

  /// The value of the strongest colour, above zero.
  var extent: Double {
    if let range, range.lowerBound.isFinite, range.upperBound.isFinite {
      return max(abs(range.lowerBound), abs(range.upperBound), .leastNormalMagnitude)
    }
    var largest = 0.0
    for row in values { for value in row where value.isFinite { largest = max(largest, abs(value)) } }
    return largest > 0 ? largest : 1
  }

  /// The plot drawn as a medium can show it.
  public func styled(_ style: PlotStyle) -> any Plot {
    var plot = self
    plot.pixels = style.pixels
    return plot
  }

  /// A row for each row of values, as far as a screen goes.
  public var textRows: Int { min(max(values.count, 1), 24) + 2 }

  /// The number of columns: the length of the longest row.
  var width: Int { values.map(\.count).max() ?? 0 }

  /// What cannot be coloured.
  var remarks: [String] {
    var counts = [(0, "NaN"), (0, "infinite")]
    for row in values {
      for value in row where !value.isFinite { counts[value.isNaN ? 0 : 1].0 += 1 }
    }
    return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }

  /// What the plot shows, in a sentence.
  public var sentence: String {
    let name = title.isEmpty ? "Heat map" : title
    let finite = values.flatMap { $0 }.filter(\.isFinite)
    let axes = [rowLabel.isEmpty ? "rows" : rowLabel, columnLabel.isEmpty ? "columns" : columnLabel]
    let size = "\(values.count) x \(width) values (\(axes.joined(separator: " x ")))"
    guard let low = finite.min(), let high = finite.max() else { return "\(name): \(size), no finite values." }
    let dead = values.indices.filter { row in !values[row].isEmpty && values[row].allSatisfy { $0 == 0 } }
    let zero = dead.isEmpty ? "" : "; all zero: " + dead.map { rowNames.name(at: $0) }.joined(separator: ", ")
    let remark = remarks.isEmpty ? "" : "; not shown: " + remarks.joined(separator: ", ")
    return "\(name): \(size), from \(NumberText.short(low)) to \(NumberText.short(high))\(zero)\(remark)."
  }

  /// The values themselves, with names of rows and columns.
  public var table: [[String]] {
    let header = [rowLabel] + (0..<width).map(columnNames.name(at:))
    return [header]
      + values.enumerated().map { row, values in
        [rowNames.name(at: row)] + values.map { NumberText.short($0, digits: 6) }
      }
  }
}
