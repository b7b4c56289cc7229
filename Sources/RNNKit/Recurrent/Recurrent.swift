/// Runs a stack of recurrent layers over a sequence.
///
/// Shapes, with T steps, B samples, I inputs, D directions, L layers, H hidden units and R = H or the projection's size:
/// input [T, B, I], batch first [B, T, I], or unbatched [T, I]; hidden [D L, B, R] and cell [D L, B, H], without B where
/// unbatched. The output is shaped like the input with D R as its last dimension.
///
/// float32 runs as one fused operation; other floating-point types run as the cell's equations, step by step.
///
/// - Parameters:
///   - hidden: the initial h; zeros where nil.
///   - cell: the initial c of an LSTM; zeros where nil.
///   - weights: one for each (layer, direction), in PyTorch's order.
///   - training: whether `configuration.dropout` acts.
///   - lengths: how many steps of each sample count, as in a PackedSequence: past its end a sample's output is zero and
///     its state stays, and the reverse direction starts at its own end.
///   - masks: factors that each gate sees the input and h through; for one layer and direction in float32.
///   - trace: filled with everything that went on inside.
/// - Throws: `TensorError` in PyTorch's words where shapes or types do not fit; what `Engine.poll` and `reserve` throw.
public func recurrent(
  _ input: Tensor, hidden: Tensor? = nil, cell: Tensor? = nil, weights: [RecurrentWeights],
  configuration: RecurrentConfiguration, training: Bool = false, lengths: [Int]? = nil,
  masks: RecurrentMasks = RecurrentMasks(), trace: RecurrentTrace? = nil
) throws -> (output: Tensor, hidden: Tensor, cell: Tensor?) {
  let plan = try RecurrentPlan(
    input: input, hidden: hidden, cell: cell, weights: weights, configuration: configuration, lengths: lengths)
  let results = try run(plan, input, hidden, cell, weights, training, masks, trace)
  guard let output = results.output else { preconditionFailure("a sequence has an output") }
  return (output, results.hidden, results.cell)
}

/// The states after the last step of ``recurrent(_:hidden:cell:weights:configuration:training:lengths:masks:trace:)``,
/// without the memory and time of an output at every step.
///
/// - Throws: as that does.
public func recurrentStates(
  _ input: Tensor, hidden: Tensor? = nil, cell: Tensor? = nil, weights: [RecurrentWeights],
  configuration: RecurrentConfiguration, training: Bool = false, lengths: [Int]? = nil,
  masks: RecurrentMasks = RecurrentMasks()
) throws -> (hidden: Tensor, cell: Tensor?) {
  let plan = try RecurrentPlan(
    input: input, hidden: hidden, cell: cell, weights: weights, configuration: configuration, lengths: lengths,
    wantsOutput: false)
  let results = try run(plan, input, hidden, cell, weights, training, masks, nil)
  return (results.hidden, results.cell)
}

/// Runs a plan for a whole sequence: fused where the numbers are float32.
private func run(
  _ plan: RecurrentPlan, _ input: Tensor, _ hidden: Tensor?, _ cell: Tensor?, _ weights: [RecurrentWeights],
  _ training: Bool, _ masks: RecurrentMasks, _ trace: RecurrentTrace?
) throws -> FusedRecurrent.Results {
  try RecurrentChecks.types(input: input, hidden: hidden, cell: cell)
  try RecurrentChecks.masks(masks, plan, dtype: input.dtype)
  if input.dtype == .float32 {
    return try FusedRecurrent.run(
      plan, input: input, hidden: hidden, cell: cell, weights: weights, training: training, masks: masks, trace: trace)
  }
  return try ComposedRecurrent.run(
    plan, input: input, hidden: hidden, cell: cell, weights: weights, training: training, trace: trace)
}

/// Runs one step of a cell: input [I] or [B, I], states [H] or [B, H], zeros where nil.
///
/// - Throws: `TensorError` in PyTorch's words where shapes or types do not fit.
public func recurrentStep(
  _ input: Tensor, hidden: Tensor? = nil, cell: Tensor? = nil, weights: RecurrentWeights, mode: RecurrentMode,
  trace: RecurrentTrace? = nil
) throws -> (hidden: Tensor, cell: Tensor?) {
  if trace == nil,
    let result = try FusedStep.run(input, hidden: hidden, cell: cell, weights: weights, mode: mode)
  {
    return result
  }
  let plan = try RecurrentPlan(stepOf: input, hidden: hidden, cell: cell, weights: weights, mode: mode)
  try RecurrentChecks.types(input: input, hidden: hidden, cell: cell)
  let results =
    input.dtype == .float32
    ? try FusedRecurrent.run(
      plan, input: input, hidden: hidden, cell: cell, weights: [weights], training: false, trace: trace)
    : try ComposedRecurrent.run(
      plan, input: input, hidden: hidden, cell: cell, weights: [weights], training: false, trace: trace)
  return (results.hidden, results.cell)
}
