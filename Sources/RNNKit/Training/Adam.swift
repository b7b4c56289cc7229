import Glibc

/// Adam (Kingma and Ba 2015), as `torch.optim.Adam`; with decoupled weight decay `torch.optim.AdamW`.
public final class Adam: Optimizer {
  public var beta1: Double
  public var beta2: Double
  public var epsilon: Double
  /// Whether weight decay shrinks the parameters directly (AdamW) instead of adding to the gradient.
  public let decoupled: Bool
  /// Whether steps are divided by the largest mean square so far (AMSGrad).
  public var keepsMaximum: Bool

  /// - Throws: `TensorError` in PyTorch's words for settings that make no sense.
  public init(
    _ parameters: [Tensor], learningRate: Double = 1e-3, beta1: Double = 0.9, beta2: Double = 0.999,
    epsilon: Double = 1e-8, weightDecay: Double = 0, decoupled: Bool = false,
    keepsMaximum: Bool = false
  ) throws {
    try Optimizer.requireNonNegative(epsilon, "epsilon value")
    for (index, beta) in [beta1, beta2].enumerated() where !(beta >= 0 && beta < 1) {
      throw TensorError.invalid("Invalid beta parameter at index \(index): \(beta)", .valueError)
    }
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.decoupled = decoupled
    self.keepsMaximum = keepsMaximum
    try super.init(parameters, learningRate: learningRate, weightDecay: weightDecay)
  }

  override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) throws {
    let mean = try state("exp_avg", index, like: parameter)
    let square = try state("exp_avg_sq", index, like: parameter)
    let step = Double(stepCounts[index])
    let stepSize = learningRate / (1 - pow(beta1, step))
    let correction = (1 - pow(beta2, step)).squareRoot()
    if keepsMaximum {
      let largest = try state("max_exp_avg_sq", index, like: parameter)
      if parameter.dtype == .float32 {
        try update(
          Float.self, parameter, gradient, [mean, square, largest], stepSize: stepSize, correction: correction)
      } else {
        try update(
          Double.self, parameter, gradient, [mean, square, largest], stepSize: stepSize, correction: correction)
      }
      return
    }
    let rule = AdamStep(
      stepSize: stepSize, correction: correction, beta1: beta1, beta2: beta2, epsilon: epsilon,
      weightDecay: decoupled ? 0 : weightDecay, decayFactor: decoupled ? 1 - learningRate * weightDecay : 1)
    try rule.move(parameter, against: gradient, mean: mean, square: square)
  }

  /// The update with the largest mean square.
  private func update<T: Element & BinaryFloatingPoint>(
    _: T.Type, _ parameter: Tensor, _ gradient: Tensor, _ kept: [Tensor], stepSize: Double, correction: Double
  ) throws {
    let (first, second) = (try kept[0].mutableElements(T.self), try kept[1].mutableElements(T.self))
    let largest = try kept[2].mutableElements(T.self)
    let (rate, decay, one, two) = (T(learningRate), T(weightDecay), T(1 - beta1), T(beta2))
    let (fresh, small, size, scale) = (T(1 - beta2), T(epsilon), T(stepSize), T(correction))
    try parameter.withElements(T.self) { values in
      let slope = gradient.elements(T.self)
      for element in 0..<parameter.count {
        if decoupled { values[element] *= 1 - rate * decay }
        let g = slope[element] + (decoupled ? 0 : decay * values[element])
        first[element] += (g - first[element]) * one
        second[element] = second[element] * two + g * fresh * g
        largest[element] = max(largest[element], second[element])
        values[element] -= size * first[element] / (largest[element].squareRoot() / scale + small)
      }
    }
  }
}
