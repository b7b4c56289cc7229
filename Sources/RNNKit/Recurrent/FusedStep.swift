/// One step of a cell for few samples in float32, from tensors as they are: what remains of a call are its results.
///
/// Everything unusual is left to the plan, which also words the errors.
enum FusedStep {
  /// More rows than this share a packed matrix with profit.
  private static let mostRows = 4

  static func run(
    _ input: Tensor, hidden: Tensor?, cell: Tensor?, weights: RecurrentWeights, mode: RecurrentMode
  ) throws -> (hidden: Tensor, cell: Tensor?)? {
    guard
      let kernels = shape(input, weights, mode), isState(hidden, of: input, kernels),
      mode.hasCell ? isState(cell, of: input, kernels) && (hidden == nil) == (cell == nil) : cell == nil
    else { return nil }
    let engine = Engine.current
    let result = try fresh(like: hidden, input, kernels)
    let newCell = mode.hasCell ? try fresh(like: hidden, input, kernels) : nil
    let isRecorded = engine.gradientsEnabled && isDifferentiable(input, hidden, cell, weights)
    let buffer = isRecorded ? try FloatBuffer(kernels.count) : try engine.workspace(kernels.count)
    let memory = StepKernels.Memory(buffer.pointer, kernels)
    kernels.forward(arguments(input, hidden, cell, weights), memory, into: result.initial(Float.self))
    newCell?.initial(Float.self).update(from: memory.cell, count: kernels.rows * kernels.hidden)
    if isRecorded { record(kernels, buffer, input, hidden, cell, weights, result, newCell, engine) }
    withExtendedLifetime((input, hidden, cell, weights, buffer)) {}
    return (result, newCell)
  }

  /// The sizes of the step; nil where something is not as usual.
  private static func shape(_ input: Tensor, _ weights: RecurrentWeights, _ mode: RecurrentMode) -> StepKernels? {
    let (w, r) = (weights.weightIH, weights.weightHH)
    guard
      mode != .gruResetBefore, weights.weightHR == nil, isPlain(input), isPlain(w), isPlain(r), w.shape.count == 2,
      r.shape.count == 2, input.shape.count == 1 || input.shape.count == 2
    else { return nil }
    let rows = input.shape.count == 1 ? 1 : input.shape[0]
    let (inputs, hidden) = (w.shape[1], r.shape[1])
    let kernels = StepKernels(mode: mode, rows: rows, inputs: inputs, hidden: hidden)
    guard
      rows > 0, rows <= mostRows, hidden > 0, input.shape[input.shape.count - 1] == inputs,
      w.shape[0] == kernels.width, r.shape[0] == kernels.width, isBias(weights.biasIH, kernels),
      isBias(weights.biasHH, kernels), (weights.biasIH == nil) == (weights.biasHH == nil)
    else { return nil }
    return kernels
  }

  @inline(__always) private static func isPlain(_ tensor: Tensor) -> Bool {
    tensor.dtype == .float32 && tensor.isContiguous
  }

  private static func isBias(_ bias: Tensor?, _ kernels: StepKernels) -> Bool {
    guard let bias else { return true }
    return isPlain(bias) && bias.shape.count == 1 && bias.shape[0] == kernels.width
  }

  private static func isState(_ state: Tensor?, of input: Tensor, _ kernels: StepKernels) -> Bool {
    guard let state else { return true }
    return isPlain(state) && state.shape.count == input.shape.count
      && state.count == kernels.rows &* kernels.hidden && state.shape[state.shape.count - 1] == kernels.hidden
  }

  private static func isDifferentiable(
    _ input: Tensor, _ hidden: Tensor?, _ cell: Tensor?, _ weights: RecurrentWeights
  ) -> Bool {
    weights.weightIH.requiresGradient || weights.weightHH.requiresGradient || input.requiresGradient
      || hidden?.requiresGradient == true || cell?.requiresGradient == true
      || weights.biasIH?.requiresGradient == true || weights.biasHH?.requiresGradient == true
  }

  private static func fresh(like state: Tensor?, _ input: Tensor, _ kernels: StepKernels) throws -> Tensor {
    if let state { return try Tensor(uninitializedLike: state, .float32) }
    return try Tensor(
      uninitialized: input.shape.count == 1 ? [kernels.hidden] : [kernels.rows, kernels.hidden], .float32)
  }

  private static func arguments(
    _ input: Tensor, _ hidden: Tensor?, _ cell: Tensor?, _ weights: RecurrentWeights
  ) -> StepKernels.Arguments {
    StepKernels.Arguments(
      input: input.elements(Float.self), hidden: hidden?.elements(Float.self), cell: cell?.elements(Float.self),
      weights: LayerWeights(
        inputs: weights.weightIH.elements(Float.self), recurrent: weights.weightHH.elements(Float.self),
        inputBias: weights.biasIH?.elements(Float.self), recurrentBias: weights.biasHH?.elements(Float.self),
        projection: nil))
  }

  private static func record(
    _ kernels: StepKernels, _ buffer: FloatBuffer, _ input: Tensor, _ hidden: Tensor?, _ cell: Tensor?,
    _ weights: RecurrentWeights, _ result: Tensor, _ newCell: Tensor?, _ engine: Engine
  ) {
    let (hasBias, hasStates) = (weights.biasIH != nil, hidden != nil)
    var inputs: [Tensor] = []
    inputs.reserveCapacity(7)
    inputs.append(input)
    if let hidden { inputs.append(hidden) }
    if let cell { inputs.append(cell) }
    inputs.append(weights.weightIH)
    inputs.append(weights.weightHH)
    if let bias = weights.biasIH { inputs.append(bias) }
    if let bias = weights.biasHH { inputs.append(bias) }
    let names = input.shape.count == 1 ? FusedStep.squeezed : FusedStep.names(kernels.mode)
    Gradient.record(names, keeping: inputs, outputs: result, newCell, engine) {
      try backward($0, kernels, buffer, hasStates: hasStates, hasBias: hasBias)
    }
  }

  private static let squeezed = OperationNames.each(RecurrentPlan.stepNames(.lstm, isBatched: false))
  private static let lstm = OperationNames.each(RecurrentPlan.stepNames(.lstm, isBatched: true))

  private static func names(_ mode: RecurrentMode) -> OperationNames {
    switch mode {
    case .rnnTanh: .one("TanhBackward0")
    case .rnnRelu: .one("ReluBackward0")
    case .lstm: lstm
    case .gru, .gruResetBefore: .one("AddBackward0")
    }
  }

  /// The gradients of the inputs, in the order in which `record` names them.
  private static func backward(
    _ call: Backward, _ kernels: StepKernels, _ buffer: FloatBuffer, hasStates: Bool, hasBias: Bool
  ) throws -> [Tensor?] {
    let hasCell = kernels.mode.hasCell
    // The place of the weights among the inputs, which says where all the others are.
    let place = 1 + (hasStates ? (hasCell ? 2 : 1) : 0)
    let saved = call.saved
    let weights = RecurrentWeights(
      weightIH: saved[place], weightHH: saved[place + 1], biasIH: hasBias ? saved[place + 2] : nil,
      biasHH: hasBias ? saved[place + 3] : nil)
    let (hidden, cell) = (hasStates ? saved[1] : nil, hasStates && hasCell ? saved[2] : nil)
    // The states' gradients are worked on in place, so they are always there; zeros where nothing arrived.
    func state(_ index: Int) throws -> Tensor {
      if call.gradients.indices.contains(index), let arrived = call.gradients[index] {
        return try arrived.contiguousCopy()
      }
      return try Tensor.zeros([kernels.rows, kernels.hidden], dtype: .float32)
    }
    let (ofHidden, ofCell) = (try state(0), try state(1))
    var results = try saved.indices.map { index in
      call.wants[index] && (index == 0 || index >= place)
        ? try Tensor.zeros(saved[index].shape, dtype: .float32) : nil
    }
    func target(_ index: Int) -> UnsafeMutablePointer<Float>? {
      results.indices.contains(index) ? results[index]?.initial(Float.self) : nil
    }
    let scratch = try FloatBuffer(2 * kernels.rows * kernels.width)
    kernels.backward(
      arguments(saved[0], hidden, cell, weights), StepKernels.Memory(buffer.pointer, kernels),
      hidden: ofHidden.initial(Float.self), cell: ofCell.initial(Float.self), scratch: scratch.pointer,
      into: LayerGradients(
        input: target(0), weightIH: target(place), weightHH: target(place + 1),
        biasIH: hasBias ? target(place + 2) : nil, biasHH: hasBias ? target(place + 3) : nil, weightHR: nil))
    withExtendedLifetime((saved, buffer, scratch)) {}
    if hasStates {
      if call.wants[1] { results[1] = try ofHidden.reshaped(saved[1].shape) }
      if hasCell, call.wants[2] { results[2] = try ofCell.reshaped(saved[2].shape) }
    }
    return results
  }
}
