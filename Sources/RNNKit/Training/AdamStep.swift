/// One step of Adam, whoever keeps the running means.
///
/// p ← p · decayFactor - stepSize · m / (√v / correction + ε), after the gradient has entered m and v.
public struct AdamStep {
  public let stepSize: Double
  /// What the root of v is divided by.
  public let correction: Double
  public let beta1: Double
  public let beta2: Double
  public let epsilon: Double
  /// How much of the parameter is added to its gradient.
  public let weightDecay: Double
  /// What the parameter is multiplied by before.
  public let decayFactor: Double

  public init(
    stepSize: Double, correction: Double = 1, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double = 0,
    decayFactor: Double = 1
  ) {
    (self.stepSize, self.correction) = (stepSize, correction)
    (self.beta1, self.beta2, self.epsilon) = (beta1, beta2, epsilon)
    (self.weightDecay, self.decayFactor) = (weightDecay, decayFactor)
  }

  /// Moves a parameter and both running means; one pass over memory.
  ///
  /// - Throws: `TensorError` where shapes or types are not those of the parameter.
  public func move(_ parameter: Tensor, against gradient: Tensor, mean: Tensor, square: Tensor) throws {
    for tensor in [gradient, mean, square] where tensor.shape != parameter.shape || tensor.dtype != parameter.dtype {
      throw TensorError.invalid(
        "a gradient or mean of shape \(tensor.shape) does not fit a parameter of shape \(parameter.shape)")
    }
    switch parameter.dtype {
    case .float32: try move(Float.self, parameter, gradient, mean, square, UpdateKernels.adam)
    case .float64: try move(Double.self, parameter, gradient, mean, square, AdamStep.move)
    default: throw TensorError.invalid("Adam moves floating-point numbers, not \(parameter.dtype.scalarTypeName)")
    }
  }

  private typealias Pass<T> = (
    AdamStep, UnsafeMutablePointer<T>, UnsafePointer<T>, UnsafeMutablePointer<T>, UnsafeMutablePointer<T>, Int
  ) -> Void

  private func move<T: Element>(
    _: T.Type, _ parameter: Tensor, _ gradient: Tensor, _ mean: Tensor, _ square: Tensor, _ pass: Pass<T>
  ) throws {
    let slope = try gradient.detach().contiguous()
    try mean.withElements(T.self) { first in
      try square.withElements(T.self) { second in
        try parameter.withElements(T.self) { pass(self, $0, slope.elements(T.self), first, second, parameter.count) }
      }
    }
    withExtendedLifetime(slope) {}
  }

  private static func move(
    _ rule: AdamStep, _ values: UnsafeMutablePointer<Double>, _ slope: UnsafePointer<Double>,
    _ first: UnsafeMutablePointer<Double>, _ second: UnsafeMutablePointer<Double>, count: Int
  ) {
    for element in 0..<count {
      values[element] *= rule.decayFactor
      let g = slope[element] + rule.weightDecay * values[element]
      first[element] += (g - first[element]) * (1 - rule.beta1)
      second[element] = second[element] * rule.beta2 + g * (1 - rule.beta2) * g
      values[element] -=
        rule.stepSize * first[element] / (second[element].squareRoot() / rule.correction + rule.epsilon)
    }
  }
}
