/// Stochastic gradient descent, as `torch.optim.SGD`.
public final class SGD: Optimizer {
  public var momentum: Double
  public var dampening: Double
  public var nesterov: Bool

  /// - Throws: `TensorError` in PyTorch's words for settings that make no sense.
  public init(
    _ parameters: [Tensor], learningRate: Double = 1e-3, momentum: Double = 0, dampening: Double = 0,
    weightDecay: Double = 0, nesterov: Bool = false
  ) throws {
    try Optimizer.requireNonNegative(momentum, "momentum value")
    if nesterov && (momentum <= 0 || dampening != 0) {
      throw TensorError.invalid("Nesterov momentum requires a momentum and zero dampening", .valueError)
    }
    self.momentum = momentum
    self.dampening = dampening
    self.nesterov = nesterov
    try super.init(parameters, learningRate: learningRate, weightDecay: weightDecay)
  }

  override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) throws {
    let isFirst = momentum != 0 && states[index]["momentum_buffer"] == nil
    let buffer = momentum != 0 ? try state("momentum_buffer", index, like: parameter) : nil
    let count = parameter.count
    if parameter.dtype == .float32 {
      let velocity = try buffer?.mutableElements(Float.self)
      try parameter.withElements(Float.self) { values in
        UpdateKernels.sgd(
          self, isFirst: isFirst, values, gradient.elements(Float.self), velocity, count: count)
      }
      return
    }
    let velocity = try buffer?.mutableElements(Double.self)
    try parameter.withElements(Double.self) { values in
      let slope = gradient.elements(Double.self)
      for element in 0..<count {
        var direction = slope[element] + weightDecay * values[element]
        if let velocity {
          velocity[element] = isFirst ? direction : momentum * velocity[element] + (1 - dampening) * direction
          direction = nesterov ? direction + momentum * velocity[element] : velocity[element]
        }
        values[element] -= learningRate * direction
      }
    }
  }
}
