internal import CKernels

/// The float32 updates of optimizers: one pass over memory each.
enum UpdateKernels {
  static func sgd(
    _ rule: SGD, isFirst: Bool, _ values: UnsafeMutablePointer<Float>, _ gradient: UnsafePointer<Float>,
    _ velocity: UnsafeMutablePointer<Float>?, count: Int
  ) {
    var numbers = rnnk_sgd(
      learning_rate: Float(rule.learningRate), momentum: Float(rule.momentum), dampening: Float(rule.dampening),
      weight_decay: Float(rule.weightDecay), nesterov: rule.nesterov ? 1 : 0, first: isFirst ? 1 : 0)
    VectorKernels.current.table.pointee.sgd(&numbers, values, gradient, velocity, count)
  }

  static func adam(
    _ rule: AdamStep, _ values: UnsafeMutablePointer<Float>, _ gradient: UnsafePointer<Float>,
    _ mean: UnsafeMutablePointer<Float>, _ square: UnsafeMutablePointer<Float>, count: Int
  ) {
    var numbers = rnnk_adam(
      step_size: Float(rule.stepSize), correction: Float(rule.correction), one_minus_beta1: Float(1 - rule.beta1),
      beta2: Float(rule.beta2), one_minus_beta2: Float(1 - rule.beta2), epsilon: Float(rule.epsilon),
      weight_decay: Float(rule.weightDecay), decay_factor: Float(rule.decayFactor))
    VectorKernels.current.table.pointee.adam(&numbers, values, gradient, mean, square, count)
  }
}
