import RNNDialects
import RNNKit
import RNNPlot
import RNNScript

/// `plot(*series, …)`: the native way of a script to draw.
enum PlotFunction {
  static let entries = [
    Entry(
      "plot(*series, title='', labels=None, x=None, xlabel='', ylabel='', log=False)",
      "Draws curves, or a matrix as a heat map: in the pane, or as text where there is none.",
      shapes: "[T] … or [R, C]", example: "plot([1, 4, 9], title='squares')"
    ) { call in
      let interpreter = call.interpreter
      let series = try call.values(0)
      let title = try call.string(1)
      let labels = try names(call[2], interpreter)
      if series.count == 1, let rows = try matrix(series[0], interpreter) {
        let map = HeatMapPlot(values: rows, title: title, rowLabel: try call.string(5), columnLabel: try call.string(4))
        interpreter.host.receive(.plot(PlotEvent(map)))
        return .none
      }
      let positions = call[3].isNone ? nil : try numbers(call[3], interpreter)
      let curves = try series.enumerated().map { index, value in
        LinePlot.Series(index < labels.count ? labels[index] : "", try numbers(value, interpreter), at: positions)
      }
      if curves.isEmpty { throw call.fail(.typeError, "plot() needs at least one series of numbers") }
      if let positions, let odd = curves.first(where: { $0.values.count != positions.count }) {
        throw call.fail(
          .valueError, "plot(): x has \(positions.count) values, but a series has \(odd.values.count)")
      }
      let plot = LinePlot(
        series: curves, title: title, xLabel: try call.string(4), yLabel: try call.string(5), logY: try call.bool(6))
      interpreter.host.receive(.plot(PlotEvent(plot)))
      return .none
    }
  ]

  private static func names(_ value: Value, _ interpreter: Interpreter) throws -> [String] {
    if value.isNone { return [] }
    if let text = value.object as? StringObject { return [text.value] }
    return try interpreter.array(value).map { try interpreter.text($0) }
  }

  /// Rows of numbers; nil where the value is no matrix.
  private static func matrix(_ value: Value, _ interpreter: Interpreter) throws -> [[Double]]? {
    if let tensor = StageTensors.tensor(value) {
      guard tensor.shape.count == 2, tensor.shape[0] > 1, tensor.shape[1] > 1 else { return nil }
      let width = tensor.shape[1]
      let all = try tensor.detach().doubles()
      return stride(from: 0, to: all.count, by: width).map { Array(all[$0..<min($0 + width, all.count)]) }
    }
    guard let list = value.object as? ListObject, list.elements.first?.object is ListObject else { return nil }
    return try list.elements.map { try numbers($0, interpreter) }
  }

  private static func numbers(_ value: Value, _ interpreter: Interpreter) throws -> [Double] {
    if let tensor = StageTensors.tensor(value) { return try tensor.detach().doubles() }
    return try interpreter.array(value).map { element in
      switch element {
      case .int(let number): return Double(number)
      case .float(let number): return number
      case .bool(let flag): return flag ? 1 : 0
      default:
        if let tensor = StageTensors.tensor(element), let number = try tensor.detach().doubles().first { return number }
        let type = interpreter.typeOf(element).name
        throw interpreter.error(.typeError, "plot() wants numbers, got '\(type)'")
      }
    }
  }
}
