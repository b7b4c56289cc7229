import RNNDialects
import RNNKit
import RNNPlot
import RNNScript

/// How much each state matters: the norm of the gradient of a loss by h at every timestep.
///
/// The loss is the staged one, else the norm of the last output. The layer runs once more, step by step and on the tape, as far as the stage has come.
struct GradientView {
  /// The picture.
  let plot: LinePlot

  /// Longer ways are followed back for this many steps only.
  static let longest = 1000

  /// Nil where no built-in layer or cell is on the stage, or no step was taken.
  ///
  /// `loss` gives the staged loss of all outputs so far, shaped as the module gives them; what it throws is shown.
  init?(_ stage: Stage, loss: @escaping (Tensor) throws -> Tensor) {
    guard stage.position > 0, let view = try? RecurrentView.of(stage.module, stage.interpreter),
      let input = StageTensors.tensor(stage.input), let lane = stage.shownLanes.first
    else { return nil }
    let layer = stage.place(of: [lane])
    let title = (stage.loss.map { "gradient of \($0) by h" } ?? "gradient of |y| by h") + layer
    do {
      let norms = try GradientView.norms(view, input: input, stage, lane: lane, loss: stage.loss == nil ? nil : loss)
      if norms.values.isEmpty { return nil }
      let positions = norms.values.indices.map { Double(norms.first + $0) }
      plot = LinePlot(
        series: [.init("", norms.values, at: positions)],
        title: title + (stage.loss == nil ? ", y at t\(stage.position)" : ""), xLabel: "t", logY: true)
    } catch {
      guard stage.loss != nil else { return nil }
      let reason = (error as? CommandError)?.message ?? "\(error)"
      plot = LinePlot(series: [], title: "\(title): \(reason)", xLabel: "t")
    }
  }

  /// The norms, from the timestep `first` on.
  private static func norms(
    _ view: RecurrentView, input: Tensor, _ stage: Stage, lane: StageLane, loss: ((Tensor) throws -> Tensor)?
  ) throws -> (first: Int, values: [Double]) {
    let engine = Engine.current
    let before = engine.gradientsEnabled
    engine.gradientsEnabled = true
    defer { engine.gradientsEnabled = before }
    let isBatched = !view.isCell && input.shape.count == 3
    let time = isBatched && view.configuration.batchFirst ? 1 : 0
    let end = stage.position
    let directions = view.configuration.directions
    guard directions == 1 || end <= longest else { return (0, []) }
    let first = max(0, end - longest)
    var inputs = try (first..<end).map { try input.select(time, $0) }
    var states: [Tensor] = []
    for layer in 0..<view.configuration.layers {
      var lanes: [[Tensor]] = []
      for direction in 0..<directions {
        let place = StageLane(layer: layer, isReverse: direction == 1)
        let steps = try run(view, place, inputs: inputs, stage, from: first)
        if place == lane { states = steps }
        // The lane that reads from the right is told in the order of the input.
        lanes.append(direction == 1 ? steps.dropFirst().reversed() : Array(steps.dropFirst()))
      }
      inputs = try (0..<(end - first)).map { index in
        lanes.count == 1 ? lanes[0][index] : try Tensor.cat(lanes.map { $0[index] }, dim: -1)
      }
    }
    guard let output = inputs.last else { return (first, []) }
    if let loss {
      let value = try loss(try Tensor.stack(inputs, dim: time))
      let gradients = try Gradient.gradients(of: [value], for: states)
      return (first, try gradients.map { try $0.map { norm(try $0.doubles()) } ?? 0 })
    }
    let start = try direction(of: output, sample: stage.sample)
    let gradients = try Gradient.gradients(of: [output], for: states, starting: [start])
    return (first, try gradients.map { try $0.map { norm(try $0.doubles()) } ?? 0 })
  }

  /// The states of a lane: the one before the first input, then one for each.
  private static func run(
    _ view: RecurrentView, _ lane: StageLane, inputs: [Tensor], _ stage: Stage, from first: Int
  ) throws -> [Tensor] {
    let index = lane.layer * view.configuration.directions + (lane.isReverse ? 1 : 0)
    guard view.weights.indices.contains(index), let sample = inputs.first else { return [] }
    let batch = sample.shape.count == 2 ? sample.shape[0] : nil
    func initial(_ name: String) throws -> Tensor? {
      var rows: [Double] = []
      for row in 0..<(batch ?? 1) {
        guard let values = stage.subject?.values(name, lane, step: lane.isReverse ? 0 : first, sample: row) else {
          return nil
        }
        rows += values
      }
      let width = rows.count / (batch ?? 1)
      return try Tensor(rows.map { Float($0) }, shape: batch.map { [$0, width] } ?? [width])
    }
    var hidden = try initial("h")
    var cell = try initial("c")
    try hidden?.setRequiresGradient(true)
    var states = hidden.map { [$0] } ?? []
    for input in lane.isReverse ? inputs.reversed() : inputs {
      try stage.interpreter.poll()
      (hidden, cell) = try recurrentStep(
        input, hidden: hidden, cell: cell, weights: view.weights[index], mode: view.configuration.mode)
      if let hidden { states.append(hidden) }
    }
    return states
  }

  /// The gradient of the norm of one sample's output by that output: its direction.
  private static func direction(of output: Tensor, sample: Int) throws -> Tensor {
    var values = try output.detach().doubles()
    let width = output.shape.last ?? 1
    let own = output.shape.count == 2 ? (sample * width)..<((sample + 1) * width) : 0..<values.count
    for index in values.indices where !own.contains(index) { values[index] = 0 }
    let size = norm(values)
    return try Tensor(values.map { Float(size > 0 ? $0 / size : 0) }, shape: output.shape)
  }

  private static func norm(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
