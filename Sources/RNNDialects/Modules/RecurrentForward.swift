import RNNKit
import RNNScript

/// Runs a recurrent module on what a script gives it.
enum RecurrentForward {
  /// The state as tensors: (h, c) for an LSTM, h for the others, nothing for None.
  static func state(
    _ value: Value, hasCell: Bool, _ interpreter: Interpreter
  ) throws -> (hidden: Tensor?, cell: Tensor?) {
    if value.isNone || value.isUnbound { return (nil, nil) }
    guard hasCell else {
      return (try Self.tensor(value, interpreter), nil)
    }
    // As PyTorch reads it: one tensor in place of the pair is taken apart, too.
    let (first, second) = (try interpreter.item(value, .int(0)), try interpreter.item(value, .int(1)))
    return (try Self.tensor(first, interpreter), try Self.tensor(second, interpreter))
  }

  /// The tensor that `value` is; what is none has no dimensions to ask for.
  private static func tensor(_ value: Value, _ interpreter: Interpreter) throws -> Tensor {
    if let tensor = value.tensor { return tensor }
    throw interpreter.attributeError(of: value, "dim")
  }

  /// `output, state` of a layer over a whole sequence, padded or packed.
  static func run(
    _ module: InstanceObject, input: Value, initial: Value, trace: RecurrentTrace? = nil, _ interpreter: Interpreter
  ) throws -> Value {
    guard let state = module.payload as? RecurrentState else {
      throw interpreter.error(
        .attributeError, "'\(module.instanceType.name)' object has no attribute '_flat_weights'")
    }
    let configuration = state.configuration
    let weights = try state.weights(module, interpreter)
    let (hidden, cell) = try Self.state(initial, hasCell: configuration.mode.hasCell, interpreter)
    let training = ModuleType.isTraining(module)
    if let packed = input.object as? PackedSequence {
      return try runPacked(
        packed, hidden: hidden, cell: cell, weights: weights, configuration, training: training, trace)
    }
    let result = try recurrent(
      Self.tensor(input, interpreter), hidden: hidden, cell: cell, weights: weights, configuration: configuration,
      training: training,
      trace: trace)
    return answer(.tensor(result.output), result.hidden, result.cell)
  }

  private static func answer(_ output: Value, _ hidden: Tensor, _ cell: Tensor?) -> Value {
    guard let cell else { return .tuple([output, .tensor(hidden)]) }
    return .tuple([output, .tuple([.tensor(hidden), .tensor(cell)])])
  }

  private static func runPacked(
    _ packed: PackedSequence, hidden: Tensor?, cell: Tensor?, weights: [RecurrentWeights],
    _ given: RecurrentConfiguration, training: Bool, _ trace: RecurrentTrace?
  ) throws -> Value {
    var configuration = given
    configuration.batchFirst = false
    let padded = try packed.padded(value: 0)
    let sorted = try packed.sortedIndices.map { indices in
      (try hidden?.indexSelect(1, indices), try cell?.indexSelect(1, indices))
    }
    let result = try recurrent(
      padded, hidden: sorted?.0 ?? hidden, cell: sorted?.1 ?? cell, weights: weights, configuration: configuration,
      training: training, lengths: packed.lengths, trace: trace)
    let output = PackedSequence(
      data: try packed.gathered(result.output), batchSizes: packed.batchSizes, sortedIndices: packed.sortedIndices,
      unsortedIndices: packed.unsortedIndices)
    guard let unsorted = packed.unsortedIndices else { return answer(.object(output), result.hidden, result.cell) }
    return answer(
      .object(output), try result.hidden.indexSelect(1, unsorted), try result.cell?.indexSelect(1, unsorted))
  }
}
