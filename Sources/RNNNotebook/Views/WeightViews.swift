import Glibc
import RNNDialects
import RNNKit
import RNNPlot

/// The recurrent weights of what is on the stage, of the layer and direction that are looked at.
struct StagedWeights {
  let configuration: RecurrentConfiguration
  let weights: RecurrentWeights
  /// `l1`, `l0.rev`: where there are several.
  let place: String

  /// Nil where no recurrent module is on the stage, or inside of what is.
  init?(_ stage: Stage) {
    guard stage.length != nil, let view = StagedWeights.view(stage) else { return nil }
    let lane = stage.shownLanes.first ?? StageLane()
    let directions = view.configuration.directions
    let index = lane.layer * directions + (lane.isReverse ? 1 : 0)
    guard view.weights.indices.contains(index) else { return nil }
    configuration = view.configuration
    weights = view.weights[index]
    var place = view.configuration.layers > 1 ? " l\(lane.layer)" : ""
    if directions > 1 { place += lane.isReverse ? " rev" : " fwd" }
    self.place = place
  }

  /// The recurrent module that is staged, or the first one inside of it.
  static func view(_ stage: Stage) -> RecurrentView? {
    if let view = try? RecurrentView.of(stage.module, stage.interpreter) { return view }
    guard let inner = try? RecurrentView.inside(stage.module, stage.interpreter).first else { return nil }
    return try? RecurrentView.of(inner.value, stage.interpreter)
  }
}

/// The weights as heat maps: from the input, and from the state before.
struct WeightsView {
  /// The pictures.
  let heatMaps: [HeatMapPlot]

  init?(_ stage: Stage) {
    guard let staged = StagedWeights(stage) else { return nil }
    let gates = staged.configuration.mode.gateNames
    let height = staged.configuration.hiddenSize
    func map(_ name: String, _ tensor: Tensor, columns: String) -> HeatMapPlot? {
      guard tensor.shape.count == 2, tensor.shape[1] > 0, let numbers = try? tensor.detach().doubles() else {
        return nil
      }
      let (rows, width) = (tensor.shape[0], tensor.shape[1])
      let names = (0..<rows).map { row in
        gates.count > 1 && height > 0 ? "\(gates[min(gates.count - 1, row / height)]) \(row % height)" : "\(row)"
      }
      return HeatMapPlot(
        values: (0..<rows).map { Array(numbers[($0 * width)..<(($0 + 1) * width)]) }, title: name + staged.place,
        rowLabel: "units", columnLabel: columns, rowNames: .named(names))
    }
    heatMaps = [
      map("W_ih", staged.weights.weightIH, columns: "input"), map("W_hh", staged.weights.weightHH, columns: "state"),
    ].compactMap { $0 }
    if heatMaps.isEmpty { return nil }
  }
}

/// The eigenvalues of the recurrent matrix, one block for each gate, and the unit circle.
struct SpectrumView {
  /// The picture.
  let plot: LinePlot

  init?(_ stage: Stage) {
    guard let staged = StagedWeights(stage) else { return nil }
    let height = staged.configuration.hiddenSize
    let matrix = staged.weights.weightHH.detach()
    guard height > 0, matrix.shape.count == 2, matrix.shape[1] == height else { return nil }
    let gates = staged.configuration.mode.gateNames
    let circle = (0...96).map { Double($0) / 96 * 2 * Double.pi }
    var series = [LinePlot.Series("", circle.map { sin($0) }, at: circle.map { cos($0) })]
    var radii: [String] = []
    for (index, gate) in gates.enumerated() {
      guard let block = try? matrix.narrow(0, start: index * height, length: height),
        let values = try? Engine.current.withoutGradients({ try block.eig().values }).values(Complex<Double>.self)
      else { continue }
      let radius = values.map { ($0.real * $0.real + $0.imaginary * $0.imaginary).squareRoot() }.max() ?? 0
      let name = gates.count > 1 ? gate : ""
      radii.append((name.isEmpty ? "" : name + " ") + StageText.number(radius, digits: 3))
      series.append(.init(name, values.map(\.imaginary), at: values.map(\.real), style: .marks))
    }
    if series.count == 1 { return nil }
    plot = LinePlot(
      series: series, title: "spectrum of W_hh\(staged.place), radius \(radii.joined(separator: "  "))", xLabel: "Re",
      hasEqualScales: true)
  }
}
