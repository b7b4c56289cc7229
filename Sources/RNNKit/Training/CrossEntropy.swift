extension Loss {
  /// The negative log likelihood of softmax(x), as `F.cross_entropy`.
  ///
  /// - Parameters:
  ///   - input: logits, [N, C], [N, C, d1, …] or [C].
  ///   - target: classes (int64) without the dimension of C, or probabilities shaped like the input.
  ///   - weight: a factor for each class, [C].
  ///   - ignoreIndex: a class that does not count; only for classes.
  ///   - labelSmoothing: how much of the target is spread over all classes, 0…1.
  /// - Throws: `TensorError` in PyTorch's words where shapes or types do not fit or a class does not exist.
  public static func crossEntropy(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean,
    labelSmoothing: Double = 0
  ) throws -> Tensor {
    guard (0...1).contains(labelSmoothing) else {
      throw TensorError.invalid("label_smoothing must be between 0.0 and 1.0. Got: \(labelSmoothing)")
    }
    let dimension = input.rank < 2 ? 0 : 1
    if input.shape == target.shape && input.rank > 0 {
      return try withProbabilities(input, target, weight, reduction, labelSmoothing, dimension)
    }
    let logs = try input.logSoftmax(dim: dimension)
    let loss = try nllLoss(
      logs, target, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction)
    if labelSmoothing == 0 { return loss }
    // What is spread over the classes counts for all targets that are not ignored.
    let weighted = try weight.map { try logs.mul(try perClass($0, logs.rank)) } ?? logs
    let counted = try target.ne(.int(ignoreIndex)).to(input.dtype)
    let spread = try weighted.sum(dims: [dimension]).neg().mul(counted)
    let smooth: Tensor
    switch reduction {
    case .none: smooth = spread
    case .sum: smooth = try spread.sum()
    case .mean:
      let chosen = try weight.map { try $0.indexSelect(0, try target.clamp(min: 0, max: nil).reshape([target.count])) }
      let total = try chosen.map { try $0.reshape(target.shape).mul(counted).sum() } ?? counted.sum()
      smooth = try spread.sum().div(total)
    }
    let classes = Double(input.shape[dimension])
    return try loss.mul(.float(1 - labelSmoothing)).add(try smooth.mul(.float(labelSmoothing / classes)))
  }

  private static func perClass(_ weight: Tensor, _ rank: Int) throws -> Tensor {
    rank < 2 ? weight : try weight.reshape([weight.count] + [Int](repeating: 1, count: rank - 2))
  }

  private static func withProbabilities(
    _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: Reduction, _ smoothing: Double,
    _ dimension: Int
  ) throws -> Tensor {
    guard target.dtype.isFloatingPoint else {
      throw TensorError.invalid(
        "Expected floating point type for target with class probabilities, got \(target.dtype.scalarTypeName)")
    }
    let classes = input.shape[dimension]
    let wanted =
      smoothing == 0 ? target : try target.mul(.float(1 - smoothing)).add(.float(smoothing / Double(max(1, classes))))
    var products = try input.logSoftmax(dim: dimension).mul(wanted)
    if let weight { products = try products.mul(try perClass(weight, input.rank)) }
    let losses = try products.sum(dims: [dimension]).neg()
    switch reduction {
    case .none: return losses
    case .sum: return try losses.sum()
    case .mean: return try losses.sum().div(.float(Double(max(1, input.count / max(1, classes)))))
    }
  }
}
