import RNNDialects
import RNNKit
import RNNScript

/// A built-in layer over a whole sequence: it runs once, traced, and its trace is walked through.
final class LayerSubject: StageSubject {
  let length: Int
  let layerCount: Int
  let isBidirectional: Bool
  let sampleCount: Int
  private let trace: RecurrentTrace
  private let isBatched: Bool

  /// Runs the layer.
  ///
  /// `state` is h, or `(h, c)`; zeros where it is nil.
  init(_ view: RecurrentView, input: Tensor, state: Value?) throws {
    let trace = RecurrentTrace()
    let parts = (state?.object as? TupleObject)?.elements ?? state.map { [$0] } ?? []
    let tensors = parts.compactMap(StageTensors.tensor)
    try Engine.current.withoutGradients {
      _ = try recurrent(
        input, hidden: tensors.first, cell: tensors.count > 1 ? tensors[1] : nil, weights: view.weights,
        configuration: view.configuration, trace: trace)
    }
    self.trace = trace
    length = trace.steps
    layerCount = max(1, trace.layers)
    isBidirectional = trace.directions == 2
    sampleCount = trace.batch
    isBatched = input.shape.count == 3
  }

  func prepare(_ step: Int) {}

  func forget(after step: Int) {}

  // All steps are known from the beginning.
  func savedState() -> () -> Void { {} }

  func values(_ name: String, _ lane: StageLane, step: Int, sample: Int) -> [Double]? {
    trace.value(name, layer: lane.layer, direction: lane.isReverse ? 1 : 0, step: step, sample: sample)?
      .map(Double.init)
  }

  func gateNames(_ lane: StageLane, step: Int) -> [String] {
    step == 0 ? [] : trace.names.filter { $0 != "h" && $0 != "c" }
  }

  /// The state of all layers and directions, as the layer itself returns it: `[L D, B, H]`.
  func state(_ name: String, step: Int) throws -> Value {
    var numbers: [Float] = []
    var width = 0
    for layer in 0..<layerCount {
      for direction in 0..<trace.directions {
        for sample in 0..<sampleCount {
          // A sequence that has ended keeps its last state.
          let last = min(step, trace.length(sample: sample))
          guard let row = trace.value(name, layer: layer, direction: direction, step: last, sample: sample) else {
            return .none
          }
          width = row.count
          numbers += row
        }
      }
    }
    let lanes = layerCount * trace.directions
    return StageTensors.value(try Tensor(numbers, shape: isBatched ? [lanes, sampleCount, width] : [lanes, width]))
  }
}

/// Chooses how a module is staged.
enum StageSubjects {
  /// A layer that the registry knows runs as a whole; anything else that can be called, step by step.
  static func make(
    _ module: Value, input: Value, state: Value?, _ interpreter: Interpreter
  ) throws -> any StageSubject {
    let view = try RecurrentView.of(module, interpreter)
    if let view, !view.isCell {
      guard let tensor = TensorReading.tensor(input) else {
        throw CommandError("the input of a layer is a tensor, got '\(interpreter.typeOf(input).name)'")
      }
      return try LayerSubject(view, input: tensor, state: state)
    }
    guard interpreter.isCallable(module) else {
      throw interpreter.error(.typeError, "'\(interpreter.typeOf(module).name)' object is not callable")
    }
    return try SteppedSubject(module, input: input, state: state, view: view, interpreter)
  }
}
