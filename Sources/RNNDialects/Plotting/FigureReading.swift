import RNNPlot
import RNNScript

/// Reads what the written part of pyplot says of a figure.
struct FigureReading {
  private let interpreter: Interpreter

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The figure of a dict.
  func figure(_ value: Value) throws -> FigurePlot {
    let size = try numbers(item(value, "size"))
    let panels = try interpreter.array(item(value, "panels")).map(panel)
    return FigurePlot(
      panels: panels, rows: try int(value, "rows"), columns: try int(value, "columns"), title: try text(value, "title"),
      size: (pixels(size.first), pixels(size.dropFirst().first)))
  }

  private func pixels(_ number: Double?) -> Double {
    guard let number, number.isFinite else { return 480 }
    return max(50, min(10_000, number))
  }

  private func panel(_ value: Value) throws -> FigurePlot.Panel {
    let image = try item(value, "image")
    let plot: any Plot = image.isNone ? try chart(value) : try map(value, image)
    return FigurePlot.Panel(
      row: try int(value, "row"), column: try int(value, "column"), rowSpan: try int(value, "rowspan"),
      columnSpan: try int(value, "colspan"), plot: plot)
  }

  private func map(_ value: Value, _ image: Value) throws -> HeatMapPlot {
    let rows = try interpreter.array(item(image, "values")).map(numbers)
    let limits = try interpreter.array(item(image, "range")).map(number)
    let labels = try item(value, "labels")
    var range: ClosedRange<Double>?
    if limits.count == 2, let low = limits[0], let high = limits[1], low <= high { range = low...high }
    let ticks = try item(value, "ticks")
    return HeatMapPlot(
      values: rows, title: try text(value, "title"), rowLabel: try text(labels, "y"),
      columnLabel: try text(labels, "x"), range: range, rowNames: try names(ticks, "y", count: rows.count),
      columnNames: try names(ticks, "x", count: rows.map(\.count).max() ?? 0))
  }

  /// Names of all rows or columns, where the ticks say them.
  private func names(_ ticks: Value, _ axis: String, count: Int) throws -> AxisNames {
    guard let ticks = try self.ticks(ticks, axis), ticks.count == count, count > 0 else { return .counted() }
    return .named(ticks.map(\.1))
  }

  private func chart(_ value: Value) throws -> ChartPlot {
    let marks = try interpreter.array(item(value, "marks")).map(mark)
    return ChartPlot(
      marks: marks, title: try text(value, "title"), x: try axis(value, "x"), y: try axis(value, "y"),
      hasLegend: try bool(value, "legend"), hasGrid: try bool(value, "grid"),
      hasEqualScales: try bool(value, "equal"))
  }

  private func axis(_ value: Value, _ name: String) throws -> ChartPlot.Axis {
    var axis = ChartPlot.Axis(
      label: try text(item(value, "labels"), name), isLogarithmic: try bool(item(value, "log"), name),
      ticks: try ticks(item(value, "ticks"), name))
    let limits = try interpreter.array(item(item(value, "limits"), name)).map(number)
    if limits.count == 2, limits[0] != nil || limits[1] != nil {
      // What is not limited comes from what is drawn.
      let drawn = try interpreter.array(item(value, "marks")).flatMap { mark in
        try numbers(item(mark, name)).filter { $0.isFinite && (!axis.isLogarithmic || $0 > 0) }
      }
      let low = limits[0] ?? drawn.min() ?? 0
      let high = limits[1] ?? drawn.max() ?? 1
      if low != high, low.isFinite, high.isFinite { axis.range = min(low, high)...max(low, high) }
    }
    return axis
  }

  private func ticks(_ value: Value, _ name: String) throws -> [(Double, String)]? {
    let pair = try item(value, name)
    if pair.isNone { return nil }
    let parts = try interpreter.array(pair)
    guard parts.count == 2 else { return nil }
    return zip(try numbers(parts[0]), try interpreter.array(parts[1]).map { try interpreter.text($0) }).map { ($0, $1) }
  }

  private func mark(_ value: Value) throws -> ChartMark {
    let points = zip(try numbers(item(value, "x")), try numbers(item(value, "y"))).map { ChartMark.Point($0, $1) }
    let kinds: [String: ChartMark.Kind] = [
      "line": .line, "points": .points, "bars": .bars, "band": .band, "horizontalRule": .horizontalRule,
      "verticalRule": .verticalRule, "text": .text(try text(value, "text")),
    ]
    let strokes: [String: ChartMark.Stroke] = [
      "solid": .solid, "dashed": .dashed, "dashDot": .dashDot, "dotted": .dotted,
    ]
    return ChartMark(
      kinds[try text(value, "kind")] ?? .line, points, name: try text(value, "name"),
      color: try color(item(value, "color")), stroke: strokes[try text(value, "stroke")] ?? .solid,
      marker: try text(value, "marker").first)
  }

  private func color(_ value: Value) throws -> ChartColor {
    if case .int(let index) = value { return .series(index % 1000) }
    if value.isNone { return .series(0) }
    let parts = try numbers(value).map { UInt8(max(0, min(255, $0.isFinite ? $0 : 0))) }
    return parts.count >= 3 ? .rgb(red: parts[0], green: parts[1], blue: parts[2]) : .series(0)
  }

  private func item(_ value: Value, _ key: String) throws -> Value {
    guard let dict = value.object as? DictObject else {
      throw interpreter.error(.typeError, "a figure is described by dicts, not '\(interpreter.typeOf(value).name)'")
    }
    return dict.items.first { ($0.key.object as? StringObject)?.value == key }?.value ?? .none
  }

  private func text(_ value: Value, _ key: String) throws -> String {
    let found = try item(value, key)
    return found.isNone ? "" : try interpreter.text(found)
  }

  private func int(_ value: Value, _ key: String) throws -> Int {
    if case .int(let number) = try item(value, key) { return max(-1000, min(1000, number)) }
    return 0
  }

  private func bool(_ value: Value, _ key: String) throws -> Bool { try interpreter.truth(item(value, key)) }

  private func number(_ value: Value) throws -> Double? {
    switch value {
    case .float(let number): number
    case .int(let number): Double(number)
    case .bool(let flag): flag ? 1 : 0
    default: nil
    }
  }

  private func numbers(_ value: Value) throws -> [Double] {
    if value.isNone { return [] }
    return try interpreter.array(value).map { try number($0) ?? .nan }
  }
}
