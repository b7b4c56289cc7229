/// The float32 path: a whole stack of layers over a whole sequence as one operation with one backward rule.
struct FusedRecurrent {
  let plan: RecurrentPlan
  /// What each gate sees its input and h through.
  let gateMasks: GateMasks
  /// By (layer, direction).
  private(set) var records: [LayerRecord] = []
  /// The dropout masks between layers, [T, B, D R] each; nil where nothing is dropped.
  private(set) var masks: [FloatBuffer?] = []

  typealias Results = (output: Tensor?, hidden: Tensor, cell: Tensor?)

  init(plan: RecurrentPlan, masks: RecurrentMasks = RecurrentMasks()) throws {
    self.plan = plan
    gateMasks = try plan.gathered(masks)
  }

  /// Runs the plan, puts it on the tape where gradients are wanted, and fills the trace.
  static func run(
    _ plan: RecurrentPlan, input: Tensor, hidden: Tensor?, cell: Tensor?, weights: [RecurrentWeights], training: Bool,
    masks: RecurrentMasks = RecurrentMasks(), trace: RecurrentTrace?
  ) throws -> Results {
    var call = try FusedRecurrent(plan: plan, masks: masks)
    let parameters = weights.flatMap(\.all)
    let inputs = [input, hidden, cell] + parameters
    let isRecorded = Gradient.isWanted(inputs)
    let results = try Engine.current.withoutGradients {
      try call.forward(
        input: input, hidden: hidden, cell: cell, weights: weights, training: training,
        keepsAll: isRecorded || trace != nil)
    }
    if let trace {
      trace.fill(plan, lanes: call.records.map { record in { record.read($0, time: $1, place: $2) } })
    }
    guard isRecorded else { return results }
    let outputs = [results.output, results.hidden, results.cell].compactMap { $0 }
    let (finished, present) = (call, inputs.map { $0 != nil })
    Gradient.record(
      plan.names[0], inputs: inputs, outputs: outputs, saving: inputs.compactMap { $0 }, outputNames: plan.names
    ) { try finished.backward($0, present: present) }
    return results
  }

  /// How the threads share a layer's direction.
  func division(_ shape: LayerPassShape) -> LayerDivision {
    shape.division(
      threads: VectorKernels.current.packs ? Workers.shared.count : 1,
      masked: gateMasks.input != nil || gateMasks.state != nil)
  }

  private mutating func forward(
    input: Tensor, hidden: Tensor?, cell: Tensor?, weights: [RecurrentWeights], training: Bool, keepsAll: Bool
  ) throws -> Results {
    let configuration = plan.configuration
    let engine = Engine.current
    let hiddenOut = try Tensor(uninitialized: plan.hiddenShape, .float32)
    let cellOut = configuration.mode.hasCell ? try Tensor(uninitialized: plan.cellShape, .float32) : nil
    let hidden = try hidden?.contiguous(), cell = try cell?.contiguous()
    var layerInput = try gatherInput(input, copies: keepsAll)

    for layer in 0..<configuration.layers {
      var passes: [LayerForward] = []
      var used: [ContiguousWeights] = []
      for direction in 0..<configuration.directions {
        let index = layer * configuration.directions + direction
        let shape = plan.shape(layer: layer, reversed: direction == 1)
        try engine.admit(LayerRecord.bytes(shape, keepsAll: keepsAll))
        records.append(try LayerRecord(shape: shape, input: layerInput, keepsAll: keepsAll))
        used.append(try ContiguousWeights(weights[index].all))
        passes.append(
          try LayerForward(
            records[index], weights: used[direction].layer, hidden: try gatherState(hidden, index, shape.state),
            cell: try gatherState(cell, index, shape.hidden), masks: gateMasks, division: division(shape)))
      }
      // Directions and parts of the batch know nothing of one another: no thread waits for another at any step.
      let tasks = passes.filter { $0.division.sections.count == 1 }.flatMap { pass in
        pass.division.parts.map { part in (pass, part) }
      }
      try Workers.shared.run(tasks.count, poll: engine.poll) { try tasks[$0].0.run(tasks[$0].1, pace: &$1) }
      for pass in passes where pass.division.sections.count > 1 {
        let (all, sections) = (pass.division.parts[0], pass.division.sections.count)
        let room = try pass.room(for: all)
        try Workers.shared.run(
          sections, phases: plan.steps, poll: engine.poll, before: { pass.prepare($0, all, section: $1, room) }
        ) { try pass.run($0, all, section: $1, room, pace: &$2) }
        withExtendedLifetime((pass, room)) {}
      }
      withExtendedLifetime(used) {}
      for (direction, record) in records.suffix(configuration.directions).enumerated() {
        let index = layer * configuration.directions + direction
        scatterState(record.finalState, to: hiddenOut, index, record.shape.state)
        if let cellOut, let final = record.finalCell { scatterState(final, to: cellOut, index, record.shape.hidden) }
      }
      if layer + 1 < configuration.layers {
        let mask = try plan.dropoutMask(training: training, width: configuration.inputSize(ofLayer: layer + 1))
        layerInput = try joinDirections(layer: layer, copies: mask != nil)
        if let mask {
          VectorKernels.current.multiply(layerInput.pointer, mask.pointer, into: layerInput.pointer, count: mask.count)
        }
        masks.append(mask)
      }
    }
    return (try scatterOutput(copies: keepsAll), hiddenOut, cellOut)
  }
}

/// The weights of one layer and direction as dense memory, kept alive while their pointers are used.
final class ContiguousWeights {
  private let tensors: [Tensor?]

  init(_ weights: [Tensor?]) throws {
    tensors = try weights.map { try $0?.detach().contiguous() }
  }

  private func pointer(_ index: Int) -> UnsafePointer<Float>? { tensors[index]?.elements(Float.self) }

  var layer: LayerWeights {
    guard let inputs = pointer(0), let recurrent = pointer(1) else {
      preconditionFailure("the checks found all weights")
    }
    return LayerWeights(
      inputs: inputs, recurrent: recurrent, inputBias: pointer(2), recurrentBias: pointer(3), projection: pointer(4))
  }
}
