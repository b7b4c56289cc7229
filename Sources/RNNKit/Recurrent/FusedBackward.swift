extension FusedRecurrent {
  /// The gradients of input, hidden, cell and of every weight's place, in the order in which `run` records them.
  ///
  /// `present` says which of these places had a tensor.
  func backward(_ call: Backward, present: [Bool]) throws -> [Tensor?] {
    let configuration = plan.configuration
    let poll = Engine.current.poll
    var arrived = call.gradients[...]
    let outputGradient = plan.outputShape == nil ? nil : arrived.popFirst() ?? nil
    let hiddenGradient = try (arrived.popFirst() ?? nil)?.contiguous()
    let cellGradient = try (arrived.popFirst() ?? nil)?.contiguous()

    var results = [Tensor?](repeating: nil, count: present.count)
    if call.wants[1] { results[1] = try Tensor(uninitialized: plan.hiddenShape, .float32) }
    if call.wants[2] { results[2] = try Tensor(uninitialized: plan.cellShape, .float32) }
    let weights = Array(placed(call.saved, present).dropFirst(3))
    for place in weights.indices where call.wants[3 + place] {
      results[3 + place] = try weights[place].map { try Tensor(uninitialized: $0.shape, .float32) }
    }

    var above = try gatherOutput(outputGradient)
    for layer in (0..<configuration.layers).reversed() {
      let width = configuration.inputSize(ofLayer: layer)
      let below = layer > 0 || call.wants[0] ? try reserved(plan.steps * plan.batch * width) : nil
      below?.pointer.update(repeating: 0, count: below?.count ?? 0)
      var passes: [(pass: LayerBackward, gradients: LayerGradients, weights: ContiguousWeights)] = []
      for direction in 0..<configuration.directions {
        let index = layer * configuration.directions + direction
        let shape = records[index].shape
        try Engine.current.admit(LayerRecord.bytes(shape))
        let hidden =
          try gatherState(hiddenGradient, index, shape.state) ?? FloatBuffer(plan.batch * shape.state, filledWith: 0)
        let cell =
          shape.mode.hasCell
          ? try gatherState(cellGradient, index, shape.hidden) ?? FloatBuffer(plan.batch * shape.hidden, filledWith: 0)
          : nil
        let places = 5 * index..<5 * index + 5
        let targets = places.map { results[3 + $0]?.initial(Float.self) }
        let used = try ContiguousWeights(Array(weights[places]))
        let pass = try LayerBackward(
          record: records[index], weights: used.layer,
          output: above.map { UnsafePointer($0.rows.pointer + direction * shape.state) },
          outputStride: above?.stride ?? 0, hidden: hidden, cell: cell,
          wantsInitialState: call.wants[1], masks: gateMasks, division: division(shape))
        let gradients = LayerGradients(
          input: below?.pointer, weightIH: targets[0], weightHH: targets[1], biasIH: targets[2], biasHH: targets[3],
          weightHR: targets[4])
        passes.append((pass, gradients, used))
      }
      let loops = passes.filter { $0.pass.division.sections.count == 1 }.flatMap { entry in
        entry.pass.division.parts.map { (entry.pass, $0) }
      }
      try Workers.shared.run(loops.count, poll: poll) { try loops[$0].0.run(loops[$0].1, pace: &$1) }
      for pass in passes.map(\.pass) where pass.division.sections.count > 1 {
        let (all, sections) = (pass.division.parts[0], pass.division.sections.count)
        let room = try pass.room(for: all)
        try Workers.shared.run(sections, phases: pass.phases, poll: poll) {
          try pass.run($0, all, section: $1, room, pace: &$2)
        }
        withExtendedLifetime((pass, room)) {}
      }
      for (direction, entry) in passes.enumerated() {
        // Both directions add to the gradient of one input: one after the other.
        let index = layer * configuration.directions + direction
        let (pass, shape) = (entry.pass, entry.pass.record.shape)
        let pieces = pass.division.threads
        let tasks = try pass.tasks(into: entry.gradients, weights: entry.weights.layer, pieces: pieces)
        try Workers.shared.run(pieces > 1 ? tasks.count : 0, poll: poll) { try tasks[$0](&$1) }
        if pieces == 1 {
          var pace = Pace(poll: poll)
          for task in tasks { try task(&pace) }
        }
        if let result = results[1] { scatterState(pass.hidden.pointer, to: result, index, shape.state) }
        if let result = results[2], let cell = pass.cell { scatterState(cell.pointer, to: result, index, shape.hidden) }
      }
      withExtendedLifetime((passes, above)) {}
      if layer > 0, let mask = masks[layer - 1], let below {
        VectorKernels.current.multiply(below.pointer, mask.pointer, into: below.pointer, count: below.count)
      }
      above = below.map { ($0, width) }
    }
    if call.wants[0], let above { results[0] = try scatterInput(above.rows) }
    return results
  }

  /// What was kept, at the places where it was recorded.
  private func placed(_ saved: [Tensor], _ present: [Bool]) -> [Tensor?] {
    var rest = saved[...]
    return present.map { $0 ? rest.popFirst() : nil }
  }
}
