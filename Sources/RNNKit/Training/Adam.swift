import Glibc

/// Adam (Kingma and Ba 2015), as `torch.optim.Adam`; with decoupled weight decay `torch.optim.AdamW`.
public final class Adam: Optimizer {
  public let beta1: Double
  public let beta2: Double
  public let epsilon: Double
  /// Whether weight decay shrinks the parameters directly (AdamW) instead of adding to the gradient.
  public let decoupled: Bool

  /// - Throws: `TensorError` in PyTorch's words for settings that make no sense.
  public init(
    _ parameters: [Tensor], learningRate: Double = 1e-3, beta1: Double = 0.9, beta2: Double = 0.999,
    epsilon: Double = 1e-8, weightDecay: Double = 0, decoupled: Bool = false
  ) throws {
    try Optimizer.requireNonNegative(epsilon, "epsilon value")
    for (index, beta) in [beta1, beta2].enumerated() where !(beta >= 0 && beta < 1) {
      throw TensorError.invalid("Invalid beta parameter at index \(index): \(beta)", .valueError)
    }
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.decoupled = decoupled
    try super.init(parameters, learningRate: learningRate, weightDecay: weightDecay)
  }

  override func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) throws {
    let mean = try state("exp_avg", index, like: parameter)
    let square = try state("exp_avg_sq", index, like: parameter)
    let step = Double(stepCounts[index])
    let stepSize = learningRate / (1 - pow(beta1, step))
    let correction = (1 - pow(beta2, step)).squareRoot()
    let count = parameter.count
    if parameter.dtype == .float32 {
      let (first, second) = (try mean.mutableElements(Float.self), try square.mutableElements(Float.self))
      try withElements(of: parameter, Float.self) { values in
        UpdateKernels.adam(
          self, stepSize: stepSize, correction: correction, values, gradient.elements(Float.self), first, second,
          count: count)
      }
      return
    }
    let (first, second) = (try mean.mutableElements(Double.self), try square.mutableElements(Double.self))
    try withElements(of: parameter, Double.self) { values in
      let slope = gradient.elements(Double.self)
      for element in 0..<count {
        if decoupled { values[element] *= 1 - learningRate * weightDecay }
        let g = slope[element] + (decoupled ? 0 : weightDecay * values[element])
        first[element] += (g - first[element]) * (1 - beta1)
        second[element] = second[element] * beta2 + g * (1 - beta2) * g
        values[element] -= stepSize * first[element] / (second[element].squareRoot() / correction + epsilon)
      }
    }
  }
}
