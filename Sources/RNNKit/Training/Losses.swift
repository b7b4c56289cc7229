/// Losses: differentiable functions of predictions and targets, as in `torch.nn.functional`.
public enum Loss {
  /// Brings input and target to one shape, with PyTorch's warning where they differ.
  static func matched(_ input: Tensor, _ target: Tensor) throws -> (input: Tensor, target: Tensor) {
    if input.shape == target.shape { return (input, target) }
    Engine.current.warn(
      "Using a target size (torch.Size(\(target.shape))) that is different to the input size "
        + "(torch.Size(\(input.shape))). This will likely lead to incorrect results due to broadcasting. Please ensure "
        + "they have the same size.")
    let shape = try Shape.broadcast(input.shape, target.shape)
    return (try input.expand(shape), try target.expand(shape))
  }

  /// One operation on the tape for a loss of two tensors of one shape.
  ///
  /// `value` and `slope` work element by element; `slope` is the derivative by the input, and the target's is its
  /// opposite.
  static func elementwise(
    _ name: String, _ input: Tensor, _ target: Tensor, _ reduction: Reduction,
    value: (Tensor, Tensor) throws -> Tensor, slope: @escaping (Tensor, Tensor) throws -> Tensor
  ) throws -> Tensor {
    let result = try Engine.current.withoutGradients { try reduction.apply(try value(input, target)) }
    let count = input.count
    Gradient.record(name, inputs: [input, target], outputs: [result], saving: [input, target], composed: true) { call in
      let gradient = try reduction.spread(call.gradient, count: count)
      let toInput = try slope(call.saved[0], call.saved[1]).mul(gradient)
      return [toInput, call.wants[1] ? try toInput.neg() : nil]
    }
    return result
  }

  /// (x - y)², as `F.mse_loss`.
  ///
  /// - Throws: `TensorError` where the shapes cannot be broadcast.
  public static func mseLoss(
    _ input: Tensor, _ target: Tensor, reduction: Reduction = .mean
  ) throws -> Tensor {
    let (input, target) = try matched(input, target)
    return try elementwise(
      "MseLossBackward0", input, target, reduction,
      value: { try $0.sub($1).square() }, slope: { try $0.sub($1).mul(2) })
  }

  /// |x - y|, as `F.l1_loss`.
  ///
  /// - Throws: `TensorError` where the shapes cannot be broadcast.
  public static func l1Loss(_ input: Tensor, _ target: Tensor, reduction: Reduction = .mean) throws -> Tensor {
    let (input, target) = try matched(input, target)
    return try reduction.apply(try input.sub(target).abs())
  }

  /// d² / (2 β) where |d| < β, |d| - β / 2 elsewhere, as `F.smooth_l1_loss`.
  ///
  /// - Throws: `TensorError` where the shapes cannot be broadcast or β is negative.
  public static func smoothL1Loss(
    _ input: Tensor, _ target: Tensor, beta: Double = 1, reduction: Reduction = .mean
  ) throws -> Tensor {
    if beta < 0 { throw TensorError.invalid("smooth_l1_loss does not support negative values for beta.") }
    if beta == 0 { return try l1Loss(input, target, reduction: reduction) }
    let (input, target) = try matched(input, target)
    return try elementwise(
      "SmoothL1LossBackward0", input, target, reduction,
      value: { x, y in
        let distance = try x.sub(y).abs()
        let near = try distance.square().mul(.float(0.5 / beta))
        return try Tensor.where(try distance.lt(.float(beta)), near, try distance.sub(.float(0.5 * beta)))
      },
      slope: { try $0.sub($1).div(.float(beta)).clamp(min: -1, max: 1) })
  }

  /// As `F.huber_loss`: the smooth absolute error times δ.
  ///
  /// - Throws: `TensorError` where the shapes cannot be broadcast or δ is not positive.
  public static func huberLoss(
    _ input: Tensor, _ target: Tensor, delta: Double = 1, reduction: Reduction = .mean
  ) throws -> Tensor {
    if !(delta > 0) { throw TensorError.invalid("huber_loss does not support non-positive values for delta.") }
    let (input, target) = try matched(input, target)
    return try elementwise(
      "HuberLossBackward0", input, target, reduction,
      value: { x, y in
        let distance = try x.sub(y).abs()
        let far = try distance.sub(.float(0.5 * delta)).mul(.float(delta))
        return try Tensor.where(try distance.lt(.float(delta)), try distance.square().mul(0.5), far)
      },
      slope: { try $0.sub($1).clamp(min: .float(-delta), max: .float(delta)) })
  }
}
