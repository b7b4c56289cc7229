import Glibc

extension Tensor {
  /// Indices drawn with the probabilities in the last dimension, as `torch.multinomial`.
  ///
  /// - Parameters:
  ///   - samples: how many for each row.
  ///   - replacement: whether an index can come more than once.
  /// - Throws: `TensorError` where a row is no distribution, or has too few categories.
  public func multinomial(
    _ samples: Int, replacement: Bool = false, generator: TorchGenerator? = nil
  ) throws -> Tensor {
    guard rank == 1 || rank == 2 else { throw TensorError.invalid("prob_dist must be 1 or 2 dim") }
    guard dtype.isFloatingPoint else {
      throw TensorError.invalid(
        "multinomial only supports floating-point dtypes for input, but got: \(dtype.scalarTypeName)")
    }
    let categories = shape[rank - 1]
    let rows = rank == 2 ? shape[0] : 1
    guard samples > 0 else { throw TensorError.invalid("cannot sample n_sample <= 0 samples") }
    if !replacement && samples > categories {
      throw TensorError.invalid("cannot sample n_sample > prob_dist.size(-1) samples without replacement")
    }
    for value in try doubles() where !(value >= 0 && value.isFinite) {
      throw TensorError.invalid("probability tensor contains either `inf`, `nan` or element < 0")
    }
    let generator = generator ?? Engine.current.generator
    generator.willChange()
    // One sample is drawn like many without replacement: by a race of exponential numbers.
    let result = try Tensor(uninitialized: rank == 2 ? [rows, samples] : [samples], .int64)
    if replacement && samples > 1 {
      try drawn(rows, categories, samples, generator, result)
      return result
    }
    return try raced(samples, generator).reshaped(result.shape)
  }

  /// Draws by searching the cumulative distribution, in the type of the probabilities.
  private func drawn(
    _ rows: Int, _ categories: Int, _ samples: Int, _ generator: TorchGenerator, _ result: Tensor
  ) throws {
    let target = result.initial(Int.self)
    let isFloat = dtype == .float32
    let all = try doubles()
    for row in 0..<rows {
      var cumulative: [Double] = []
      var sum = 0.0
      try Pace.inPieces(categories) { part in
        for value in all[(row * categories + part.lowerBound)..<(row * categories + part.upperBound)] {
          sum = isFloat ? Double(Float(sum) + Float(value)) : sum + value
          cumulative.append(sum)
        }
      }
      if sum <= 0 { throw TensorError.invalid("invalid multinomial distribution (sum of probabilities <= 0)") }
      try Pace.inPieces(categories) { part in
        for index in part {
          cumulative[index] = isFloat ? Double(Float(cumulative[index]) / Float(sum)) : cumulative[index] / sum
        }
      }
      cumulative[categories - 1] = 1
      try Pace.inPieces(samples) { part in
        for sample in part {
          let uniform = generator.unitDouble()
          var (low, high) = (0, categories)
          while high > low {
            let middle = low + (high - low) / 2
            if cumulative[middle] < uniform { low = middle + 1 } else { high = middle }
          }
          target[row * samples + sample] = Swift.min(low, categories - 1)
        }
      }
    }
  }

  /// The categories whose exponential waiting times, with the probabilities as rates, are the shortest.
  private func raced(_ samples: Int, _ generator: TorchGenerator) throws -> Tensor {
    try Engine.current.withoutGradients {
      let times = try Tensor(uninitializedLike: self, dtype)
      try times.fillExponential(1, generator)
      let rates = try detached().div(times)
      if samples == 1 { return try rates.argmax(dim: -1, keep: true) }
      return try rates.topk(samples, dim: -1).indices
    }
  }
}
