/// The path of pure tensor operations, for every floating-point type: a cell is its equations.
///
/// It is what the fused path is checked against.
struct ComposedRecurrent {
  let plan: RecurrentPlan
  private var lanes: [RecurrentTrace.Lane] = []
  private var finalHidden: [Tensor] = []
  private var finalCell: [Tensor] = []

  init(plan: RecurrentPlan) {
    self.plan = plan
  }

  static func run(
    _ plan: RecurrentPlan, input: Tensor, hidden: Tensor?, cell: Tensor?, weights: [RecurrentWeights], training: Bool,
    trace: RecurrentTrace?
  ) throws -> FusedRecurrent.Results {
    var call = ComposedRecurrent(plan: plan)
    let output = try call.layers(input: input, hidden: hidden, cell: cell, weights: weights, training: training)
    trace?.fill(plan, lanes: call.lanes)
    let sequence = try plan.outputShape.map { _ in try call.restored(output) }
    let states = try call.state(call.finalHidden, shape: plan.hiddenShape)
    let cells = plan.configuration.mode.hasCell ? try call.state(call.finalCell, shape: plan.cellShape) : nil
    return (sequence, states, cells)
  }

  private mutating func layers(
    input: Tensor, hidden: Tensor?, cell: Tensor?, weights: [RecurrentWeights], training: Bool
  ) throws -> Tensor {
    let configuration = plan.configuration
    var layerInput = try timeMajor(input)
    for layer in 0..<configuration.layers {
      var lanes: [Tensor] = []
      for direction in 0..<configuration.directions {
        let index = layer * configuration.directions + direction
        lanes.append(
          try pass(
            layerInput, reversed: direction == 1, weights: weights[index],
            hidden: initial(hidden, index, configuration.stateSize, like: layerInput),
            cell: initial(cell, index, configuration.hiddenSize, like: layerInput)))
      }
      layerInput = lanes.count == 1 ? lanes[0] : try Tensor.cat(lanes, dim: 2)
      if layer + 1 < configuration.layers,
        let mask = try plan.dropoutMask(training: training, width: layerInput.shape[2])
      {
        layerInput = try layerInput.mul(
          try Tensor(Array(UnsafeBufferPointer(start: mask.pointer, count: mask.count)), shape: layerInput.shape)
            .to(layerInput.dtype))
      }
    }
    return layerInput
  }

  /// One direction of one layer: [T, B, in] to [T, B, R].
  private mutating func pass(
    _ input: Tensor, reversed: Bool, weights: RecurrentWeights, hidden: Tensor, cell: Tensor
  ) throws -> Tensor {
    let shape = plan.shape(layer: 0, reversed: reversed)
    let equations = RecurrentEquations(mode: shape.mode, weights: weights)
    var (h, c) = (hidden, cell)
    var outputs: [Int: Tensor] = [:]
    var kept: [String: [Int?: Tensor]] = ["h": [nil: h], "c": [nil: c]]
    for step in 0..<plan.steps {
      let time = shape.time(ofStep: step)
      let rows = shape.activeRows(time)
      let next = try equations.step(
        try input.select(0, time).narrow(0, start: 0, length: rows), hidden: try h.narrow(0, start: 0, length: rows),
        cell: try c.narrow(0, start: 0, length: rows))
      if rows == plan.batch {
        (h, c) = (next.hidden, next.cell)
        outputs[time] = h
      } else {
        // Samples past their end keep their states and put out zeros.
        let rest = plan.batch - rows
        h = try Tensor.cat([next.hidden, try h.narrow(0, start: rows, length: rest)], dim: 0)
        c = try Tensor.cat([next.cell, try c.narrow(0, start: rows, length: rest)], dim: 0)
        outputs[time] = try Tensor.cat(
          [next.hidden, try Tensor.zeros([rest, shape.state], dtype: input.dtype)], dim: 0)
      }
      kept["h"]?[time] = h
      kept["c"]?[time] = c
      for (name, gate) in next.gates { kept[name, default: [:]][time] = gate }
      try Engine.current.poll?()
    }
    if !shape.mode.hasCell { kept["c"] = nil }
    lanes.append { name, time, place in
      guard let array = kept[name]?[time], place < array.shape[0] else { return nil }
      return try? array.detach().select(0, place).floats()
    }
    finalHidden.append(h)
    finalCell.append(c)
    return try Tensor.stack((0..<plan.steps).compactMap { outputs[$0] }, dim: 0)
  }

  /// The input as [T, B, I], samples by falling length.
  private func timeMajor(_ input: Tensor) throws -> Tensor {
    var result = input
    switch (plan.inputTimeDimension, plan.inputSampleDimension) {
    case (nil, nil): result = try result.unsqueeze(0).unsqueeze(0)
    case (nil, _): result = try result.unsqueeze(0)
    case (_, nil): result = try result.unsqueeze(1)
    case (1, _): result = try result.transpose(0, 1)
    default: break
    }
    return try plan.order.map { try result.indexSelect(1, try Tensor($0)) } ?? result
  }

  /// The output [T, B, D R] in the layout and order of the input.
  private func restored(_ output: Tensor) throws -> Tensor {
    let ordered = try inverse.map { try output.indexSelect(1, $0) } ?? output
    if plan.inputSampleDimension == nil { return try ordered.squeeze(1) }
    return plan.inputTimeDimension == 1 ? try ordered.transpose(0, 1) : ordered
  }

  private func initial(_ state: Tensor?, _ index: Int, _ width: Int, like input: Tensor) throws -> Tensor {
    guard let state else { return try Tensor.zeros([plan.batch, width], dtype: input.dtype) }
    let all = try state.reshape([plan.configuration.layers * plan.configuration.directions, plan.batch, width])
    let own = try all.select(0, index)
    return try plan.order.map { try own.indexSelect(0, try Tensor($0)) } ?? own
  }

  private func state(_ states: [Tensor], shape: [Int]) throws -> Tensor {
    // A cell's state is no stack.
    if plan.inputTimeDimension == nil { return try states[0].reshape(shape) }
    let stacked = try Tensor.stack(states, dim: 0)
    return try (try inverse.map { try stacked.indexSelect(1, $0) } ?? stacked).reshape(shape)
  }

  /// The place of each sample.
  private var inverse: Tensor? {
    get throws {
      guard let order = plan.order else { return nil }
      var places = [Int](repeating: 0, count: order.count)
      for (place, sample) in order.enumerated() { places[sample] = place }
      return try Tensor(places)
    }
  }
}
