/// What PyTorch checks before a recurrent layer or cell runs, in its order and words (2.15).
struct RecurrentChecks {
  let configuration: RecurrentConfiguration

  /// Checks ranks, types and the last dimension.
  ///
  /// Returns whether there is a batch dimension.
  func sequence(input: Tensor, hidden: Tensor?, cell: Tensor?, weights: [RecurrentWeights]) throws -> Bool {
    try configured()
    let name = configuration.className
    guard input.rank == 2 || input.rank == 3 else {
      let noun = name == "RNN" ? "D tensor instead" : "D instead"
      throw TensorError.invalid("\(name): Expected input to be 2D or 3D, got \(input.rank)\(noun)", .valueError)
    }
    let isBatched = input.rank == 3
    try stateRanks(hidden: hidden, cell: cell, isBatched: isBatched)
    try check(weights)
    if let weight = weights.first?.weightIH, weight.dtype != input.dtype {
      throw TensorError.invalid(
        "RNN input dtype (torch.\(input.dtype.name)) does not match weight dtype (torch.\(weight.dtype.name)). "
          + "Convert input: input.to(torch.\(weight.dtype.name)), or convert model: "
          + "model.to(torch.\(input.dtype.name))", .valueError)
    }
    if let last = input.shape.last, last != configuration.inputSize {
      throw TensorError.invalid(
        "input.size(-1) must be equal to input_size. Expected \(configuration.inputSize), got \(last)")
    }
    return isBatched
  }

  private func stateRanks(hidden: Tensor?, cell: Tensor?, isBatched: Bool) throws {
    let rank = isBatched ? 3 : 2
    let kind = isBatched ? "batched" : "unbatched"
    if configuration.mode.hasCell {
      guard let (h, c) = hidden.flatMap({ h in cell.map { (h, $0) } }) else { return }
      if h.rank != rank || c.rank != rank {
        throw TensorError.invalid(
          "For \(kind) \(rank)-D input, hx and cx should also be \(rank)-D but got (\(h.rank)-D, \(c.rank)-D) tensors")
      }
    } else if let hidden, hidden.rank != rank {
      throw TensorError.invalid(
        "For \(kind) \(rank)-D input, hx should also be \(rank)-D but got \(hidden.rank)-D tensor")
    }
  }

  func states(hidden: Tensor?, cell: Tensor?, hiddenShape: [Int], cellShape: [Int]) throws {
    let hasCell = configuration.mode.hasCell
    func check(_ state: Tensor?, _ shape: [Int], _ name: String) throws {
      guard let state else { return }
      if state.shape != shape {
        // PyTorch gives an unbatched state its batch dimension first.
        let batched = { (shape: [Int]) in shape.count == 2 ? [shape[0], 1, shape[1]] : shape }
        throw TensorError.invalid(
          "Expected \(name) size \(RecurrentChecks.tuple(batched(shape))), got \(batched(state.shape))")
      }
    }
    try check(hidden, hiddenShape, hasCell ? "hidden[0]" : "hidden")
    if hasCell { try check(cell, cellShape, "hidden[1]") }
  }

  func steps(_ steps: Int) throws {
    if steps == 0 { throw TensorError.invalid("Expected sequence length to be larger than 0 in RNN") }
  }

  /// Checks the lengths of the samples and returns the samples by falling length; equal ones keep their order.
  func order(of lengths: [Int], batch: Int, steps: Int) throws -> [Int] {
    if lengths.count != batch {
      throw TensorError.invalid(
        "Expected `len(lengths)` to be equal to batch_size, but got \(lengths.count) (batch_size=\(batch))")
    }
    for length in lengths {
      if length <= 0 {
        throw TensorError.invalid(
          "Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0")
      }
      if length > steps {
        throw TensorError.invalid("Expected lengths of at most \(steps), the length of the input, but got \(length)")
      }
    }
    return lengths.indices.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
  }

  /// Weights are the script's own: they may have been replaced by anything.
  private func check(_ weights: [RecurrentWeights]) throws {
    let directions = configuration.directions
    let (expected, overflow) = configuration.layers.multipliedReportingOverflow(by: directions)
    guard !overflow, expected > 0, weights.count == expected else {
      throw TensorError.invalid("Expected weights for \(expected) layers and directions, got \(weights.count)")
    }
    let type = weights[0].weightIH.dtype
    guard type.isFloatingPoint else {
      throw TensorError.invalid("recurrent layers are not implemented for '\(type.scalarTypeName)'")
    }
    for (index, entry) in weights.enumerated() {
      let present = [
        "weight_ih": entry.weightIH, "weight_hh": entry.weightHH, "bias_ih": entry.biasIH, "bias_hh": entry.biasHH,
        "weight_hr": entry.weightHR,
      ]
      let suffix = "_l\(index / directions)" + (index % directions == 1 ? "_reverse" : "")
      for (name, shape) in configuration.weightShapes(layer: index / directions) {
        guard let tensor = present[name] ?? nil else {
          throw TensorError.invalid("\(name)\(suffix) is missing")
        }
        if tensor.shape != shape {
          throw TensorError.invalid("Expected \(name)\(suffix) of size \(shape), got \(tensor.shape)")
        }
        if tensor.dtype != type {
          throw TensorError.invalid(
            "Expected all weights to be torch.\(type.name), but \(name)\(suffix) is torch.\(tensor.dtype.name)")
        }
      }
    }
  }

  /// Initial states must have the type of the input.
  static func types(input: Tensor, hidden: Tensor?, cell: Tensor?) throws {
    for state in [hidden, cell] {
      if let state, state.dtype != input.dtype {
        throw TensorError.invalid(
          "Input and hidden tensors are not the same dtype, found input tensor with \(input.dtype.scalarTypeName) and "
            + "hidden tensor with \(state.dtype.scalarTypeName)")
      }
    }
  }

  private static let sizeLimit = 1 << 30

  /// The numbers of a configuration may come from a script: none may be negative, nor so large that products overflow.
  private func configured() throws {
    let numbers = [
      configuration.inputSize, configuration.hiddenSize, configuration.projectionSize, configuration.layers,
    ]
    guard numbers.allSatisfy({ (0..<RecurrentChecks.sizeLimit).contains($0) }) else {
      throw TensorError(.memory(bytes: Int.max))
    }
  }

  /// Sizes that the core can count with: empty and expanded tensors can be of any size without taking memory.
  func sizes(steps: Int, batch: Int) throws {
    let widths = [
      configuration.inputSize, configuration.mode.gateCount * configuration.hiddenSize,
      configuration.directions * configuration.stateSize, configuration.hiddenSize,
    ]
    let limit = RecurrentChecks.sizeLimit
    guard batch < limit, steps < limit, widths.allSatisfy({ $0 < limit }) else {
      throw TensorError(.memory(bytes: Int.max))
    }
    // Both factors are below 2^30: only the second product can overflow.
    let rows = (steps + 1) * batch
    for width in widths where rows.multipliedReportingOverflow(by: 16 * width).overflow {
      throw TensorError(.memory(bytes: Int.max))
    }
  }

  /// A shape as Python writes a tuple.
  static func tuple(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"
  }
}

extension RecurrentChecks {
  /// The configuration of a cell, read off its weights.
  static func configuration(ofCell weights: RecurrentWeights, mode: RecurrentMode) throws -> RecurrentConfiguration {
    guard weights.weightIH.rank == 2, weights.weightHH.rank == 2 else {
      throw TensorError.invalid("Expected weight_ih and weight_hh of a cell to be 2-D")
    }
    return RecurrentConfiguration(
      mode: mode, inputSize: weights.weightIH.shape[1], hiddenSize: weights.weightHH.shape[1],
      hasBias: weights.biasIH != nil || weights.biasHH != nil)
  }

  /// Checks the arguments of one step of a cell.
  func step(input: Tensor, hidden: Tensor?, cell: Tensor?, weights: RecurrentWeights) throws {
    let name = configuration.className + "Cell"
    guard input.rank == 1 || input.rank == 2 else {
      throw TensorError.invalid("\(name): Expected input to be 1D or 2D, got \(input.rank)D instead", .valueError)
    }
    let hasCell = configuration.mode.hasCell
    for (index, state) in [hidden, cell].enumerated() {
      guard let state else { continue }
      let role = hasCell ? "hx[\(index)]" : "hidden"
      if state.rank != 1 && state.rank != 2 {
        throw TensorError.invalid("\(name): Expected \(role) to be 1D or 2D, got \(state.rank)D instead", .valueError)
      }
    }
    try check([weights])
    let (width, wanted) = (input.shape[input.rank - 1], configuration.inputSize)
    if width != wanted {
      throw TensorError.invalid("input has inconsistent input_size: got \(width) expected \(wanted)")
    }
    if input.dtype != weights.weightIH.dtype {
      throw TensorError.invalid(
        "mat1 and mat2 must have the same dtype, but got \(input.dtype.scalarTypeName) and "
          + weights.weightIH.dtype.scalarTypeName)
    }
    let batch = input.rank == 2 ? input.shape[0] : 1
    for (index, state) in [hidden, cell].enumerated() {
      guard let state else { continue }
      let stateBatch = state.rank == 2 ? state.shape[0] : 1
      if batch != stateBatch {
        throw TensorError.invalid("Input batch size \(batch) doesn't match hidden\(index) batch size \(stateBatch)")
      }
      let (size, expected) = (state.shape[state.rank - 1], configuration.hiddenSize)
      if size != expected {
        throw TensorError.invalid("hidden\(index) has inconsistent hidden_size: got \(size), expected \(expected)")
      }
      if state.rank != input.rank {
        throw TensorError.invalid(
          "\(name): Expected input and hidden to have the same number of dimensions, got \(input.rank)-D and "
            + "\(state.rank)-D")
      }
    }
  }
}
