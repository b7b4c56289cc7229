extension Loss {
  private static func checkTarget(_ input: Tensor, _ target: Tensor) throws {
    if input.shape != target.shape {
      throw TensorError.invalid(
        "Target size (torch.Size(\(target.shape))) must be the same as input size (torch.Size(\(input.shape)))",
        .valueError)
    }
  }

  /// -(y log x + (1 - y) log(1 - x)) for probabilities x, logarithms not below -100, as `F.binary_cross_entropy`.
  ///
  /// - Throws: `TensorError` where the shapes differ or an input is no probability.
  public static func binaryCrossEntropy(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean
  ) throws -> Tensor {
    if input.shape != target.shape {
      throw TensorError.invalid(
        "Using a target size (torch.Size(\(target.shape))) that is different to the input size "
          + "(torch.Size(\(input.shape))) is deprecated. Please ensure they have the same size.", .valueError)
    }
    if input.dtype != target.dtype {
      throw TensorError.invalid("Found dtype \(target.dtype.scalarTypeName) but expected \(input.dtype.scalarTypeName)")
    }
    let result = try Engine.current.withoutGradients {
      if try input.lt(0).any().item().asBool || input.gt(1).any().item().asBool {
        throw TensorError.invalid("all elements of input should be between 0 and 1")
      }
      let yes = try input.log().clamp(min: -100, max: nil).mul(target)
      let no = try input.subtracted(from: 1).log().clamp(min: -100, max: nil).mul(try target.subtracted(from: 1))
      let losses = try yes.add(no).neg()
      return try reduction.apply(try weight.map { try losses.mul($0) } ?? losses)
    }
    let count = input.count
    Gradient.record(
      "BinaryCrossEntropyBackward0", inputs: [input, target], outputs: [result],
      saving: [input, target] + (weight.map { [$0] } ?? []), composed: true
    ) { call in
      let (x, y) = (call.saved[0], call.saved[1])
      var spread = try reduction.spread(call.gradient, count: count)
      if call.saved.count > 2 { spread = try spread.mul(call.saved[2]) }
      let variance = try x.subtracted(from: 1).mul(x).clamp(min: 1e-12, max: nil)
      let slope = call.wants[0] ? try x.sub(y).div(variance).mul(spread) : nil
      guard call.wants[1] else { return [slope, nil] }
      return [slope, try x.subtracted(from: 1).log().sub(try x.log()).mul(spread)]
    }
    return result
  }

  /// The same for logits x, in a form that does not overflow, as `F.binary_cross_entropy_with_logits`.
  ///
  /// - Parameters:
  ///   - weight: a factor for each loss, broadcast.
  ///   - positiveWeight: a factor for the part of the positive class, broadcast.
  /// - Throws: `TensorError` where the shapes differ.
  public static func binaryCrossEntropyWithLogits(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, positiveWeight: Tensor? = nil,
    reduction: Reduction = .mean
  ) throws -> Tensor {
    try checkTarget(input, target)
    if target.dtype == .bool {
      throw TensorError.invalid(
        "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator "
          + "instead.")
    }
    if !target.dtype.isFloatingPoint {
      throw TensorError.invalid(
        "result type Float can't be cast to the desired output type \(target.dtype.scalarTypeName)")
    }
    let result = try Engine.current.withoutGradients {
      // (1 - y) x - w log sigmoid(x) with w = 1 + (p - 1) y
      var logs = try input.logSigmoid()
      if let positiveWeight { logs = try logs.mul(try positiveWeight.sub(1).mul(target).add(1)) }
      let losses = try target.subtracted(from: 1).mul(input).sub(logs)
      return try reduction.apply(try weight.map { try losses.mul($0) } ?? losses)
    }
    let count = input.count
    let (hasWeight, hasPositive) = (weight != nil, positiveWeight != nil)
    Gradient.record(
      "BinaryCrossEntropyWithLogitsBackward0", inputs: [input, target], outputs: [result],
      saving: [input, target] + [weight, positiveWeight].compactMap { $0 }, composed: true
    ) { call in
      let (x, y) = (call.saved[0], call.saved[1])
      var factor = try reduction.spread(call.gradient, count: count)
      if hasWeight { factor = try factor.mul(call.saved[2]) }
      let probability = try x.sigmoid()
      guard hasPositive else {
        return [
          call.wants[0] ? try probability.sub(y).mul(factor) : nil, call.wants[1] ? try x.neg().mul(factor) : nil,
        ]
      }
      let positive = try y.mul(call.saved[hasWeight ? 3 : 2])
      let slope = try positive.add(1).sub(y).mul(probability).sub(positive)
      let toTarget = try x.neg().sub(try x.logSigmoid().mul(try call.saved[hasWeight ? 3 : 2].sub(1)))
      return [call.wants[0] ? try slope.mul(factor) : nil, call.wants[1] ? try toTarget.mul(factor) : nil]
    }
    return result
  }
}
