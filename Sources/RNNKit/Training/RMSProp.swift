/// Divides the gradient by a running mean of its size, as `torch.optim.RMSprop`.
public final class RMSProp: Optimizer {
  public var alpha: Double
  public var epsilon: Double
  public var momentum: Double
  /// Whether the mean gradient is taken off first: the divisor is then a deviation.
  public var centered: Bool

  /// - Throws: `TensorError` in PyTorch's words for settings that make no sense.
  public init(
    _ parameters: [Tensor], learningRate: Double = 1e-2, alpha: Double = 0.99, epsilon: Double = 1e-8,
    weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false
  ) throws {
    try Optimizer.requireNonNegative(epsilon, "epsilon value")
    try Optimizer.requireNonNegative(momentum, "momentum value")
    try Optimizer.requireNonNegative(alpha, "alpha value")
    self.alpha = alpha
    self.epsilon = epsilon
    self.momentum = momentum
    self.centered = centered
    try super.init(parameters, learningRate: learningRate, weightDecay: weightDecay)
  }

  override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) throws {
    if parameter.dtype == .float32 {
      try update(Float.self, index, parameter, gradient)
    } else {
      try update(Double.self, index, parameter, gradient)
    }
  }

  private func update<T: Element & BinaryFloatingPoint>(
    _: T.Type, _ index: Int, _ parameter: Tensor, _ gradient: Tensor
  ) throws {
    let square = try state("square_avg", index, like: parameter).mutableElements(T.self)
    let buffer =
      momentum > 0 ? try state("momentum_buffer", index, like: parameter).mutableElements(T.self) : nil
    let middle = centered ? try state("grad_avg", index, like: parameter).mutableElements(T.self) : nil
    let (rate, decay, kept, fresh) = (T(learningRate), T(weightDecay), T(alpha), T(1 - alpha))
    let (small, inertia) = (T(epsilon), T(momentum))
    try parameter.withElements(T.self) { values in
      let slope = gradient.elements(T.self)
      for element in 0..<parameter.count {
        let g = decay == 0 ? slope[element] : slope[element] + decay * values[element]
        square[element] = square[element] * kept + fresh * g * g
        var spread = square[element]
        if let middle {
          middle[element] += (g - middle[element]) * fresh
          spread -= middle[element] * middle[element]
        }
        let size = spread.squareRoot() + small
        if let buffer {
          buffer[element] = inertia * buffer[element] + g / size
          values[element] -= rate * buffer[element]
        } else {
          values[element] -= rate * g / size
        }
      }
    }
  }
}
