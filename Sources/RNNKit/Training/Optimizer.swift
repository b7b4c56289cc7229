/// Changes parameters against their gradients.
///
/// One optimizer is one parameter group. The settings of a rule, such as its momentum, can be set between steps; they
/// are not part of what undo restores, since whoever steps sets them first from where they are kept.
public class Optimizer {
  /// The tensors that are updated.
  ///
  /// Those without a gradient are left alone.
  public let parameters: [Tensor]
  /// How far a step goes.
  ///
  /// Schedulers change it.
  public var learningRate: Double { willSet { willChange() } }
  /// A penalty on the size of parameters.
  public var weightDecay: Double { willSet { willChange() } }
  /// How many steps each parameter has made.
  public internal(set) var stepCounts: [Int]
  /// What is kept for each parameter, under PyTorch's names (`exp_avg`, `momentum_buffer`); empty before its first step.
  public internal(set) var states: [[String: Tensor]]
  private var savedEpoch: UInt32

  /// A group without a rule: whoever made it moves the parameters.
  ///
  /// - Throws: `TensorError` for no parameters, a negative rate or decay, or a tensor that was computed.
  public init(_ parameters: [Tensor], learningRate: Double, weightDecay: Double) throws {
    if parameters.isEmpty { throw TensorError.invalid("optimizer got an empty parameter list", .valueError) }
    try Optimizer.requireNonNegative(learningRate, "learning rate")
    try Optimizer.requireNonNegative(weightDecay, "weight_decay value")
    for parameter in parameters where !parameter.isLeaf {
      throw TensorError.invalid("can't optimize a non-leaf Tensor", .valueError)
    }
    self.parameters = parameters
    self.learningRate = learningRate
    self.weightDecay = weightDecay
    stepCounts = [Int](repeating: 0, count: parameters.count)
    states = [[String: Tensor]](repeating: [:], count: parameters.count)
    savedEpoch = Engine.current.epoch
  }

  static func requireNonNegative(_ value: Double, _ name: String) throws {
    if !(value >= 0) { throw TensorError.invalid("Invalid \(name): \(value)", .valueError) }
  }

  /// Keeps the fields for undo, at the first change in an epoch.
  func willChange() {
    let engine = Engine.current
    guard savedEpoch != engine.epoch, let barrier = engine.barrier else { return }
    savedEpoch = engine.epoch
    let (rate, decay, counts, oldStates) = (learningRate, weightDecay, stepCounts, states)
    barrier {
      self.learningRate = rate
      self.weightDecay = decay
      self.stepCounts = counts
      self.states = oldStates
    }
  }

  /// Updates every parameter that has a gradient.
  ///
  /// - Throws: `TensorError` where a gradient does not fit its parameter, or memory is out.
  public func step() throws {
    willChange()
    try Engine.current.withoutGradients {
      for (index, parameter) in parameters.enumerated() {
        guard let gradient = parameter.gradient else { continue }
        if gradient.shape != parameter.shape || gradient.dtype != parameter.dtype {
          throw TensorError.invalid(
            "a gradient of shape \(gradient.shape) does not fit a parameter of shape \(parameter.shape)")
        }
        stepCounts[index] += 1
        try update(index, parameter, try gradient.contiguous())
      }
    }
  }

  /// Updates one parameter.
  ///
  /// Its step has been counted.
  func update(_ index: Int, _ parameter: Tensor, _ gradient: Tensor) throws {
    throw TensorError.invalid("this optimizer has no rule of its own: its class must define step()")
  }

  /// Forgets the gradients of all parameters, as `zero_grad()`.
  public func zeroGradients() {
    for parameter in parameters where parameter.gradient != nil { parameter.gradient = nil }
  }

  /// The kept tensor of that name, made as zeros at the first use.
  func state(_ name: String, _ index: Int, like parameter: Tensor) throws -> Tensor {
    if let present = states[index][name] { return present }
    let made = try Tensor.zeros(parameter.shape, dtype: parameter.dtype)
    states[index][name] = made
    return made
  }

  /// Puts back what `states` and `stepCounts` showed, as `load_state_dict` does.
  public func restore(states newStates: [[String: Tensor]], stepCounts counts: [Int]) throws {
    guard newStates.count == parameters.count, counts.count == parameters.count else {
      throw TensorError.invalid(
        "loaded state dict contains a parameter group that doesn't match the size of optimizer's group", .valueError)
    }
    for (state, parameter) in zip(newStates, parameters) {
      for (name, tensor) in state where tensor.shape != parameter.shape || tensor.dtype != parameter.dtype {
        throw TensorError.invalid(
          "loaded \(name) of shape \(tensor.shape) does not fit \(parameter.shape)", .valueError)
      }
    }
    willChange()
    states = try newStates.map { try $0.mapValues { try $0.detach().clone() } }
    stepCounts = counts
  }
}

extension Tensor {
  /// Runs `body` on the elements and writes them back, also where they do not lie densely; without history.
  func withElements<T: Element>(_: T.Type, _ body: (UnsafeMutablePointer<T>) throws -> Void) throws {
    if isContiguous { return try body(try mutableElements(T.self)) }
    let dense = try detach().contiguous()
    try body(try dense.mutableElements(T.self))
    try detach().copy_(dense)
  }
}

/// Scales gradients down where their common norm is larger than `limit`, as `clip_grad_norm_`.
///
/// - Returns: the norm before.
public func clipGradientNorm(_ parameters: [Tensor], limit: Double, norm: Double = 2) throws -> Double {
  let gradients = parameters.compactMap(\.gradient)
  var total = 0.0
  for gradient in gradients {
    let values = try gradient.doubles()
    if norm == .infinity {
      total = values.reduce(total) { max($0, abs($1)) }
    } else if norm == 2 {
      total += values.reduce(0) { $0 + $1 * $1 }
    } else {
      total += try gradient.abs().pow(.float(norm)).sum().item().asDouble
    }
  }
  if norm == 2 {
    total = total.squareRoot()
  } else if norm != .infinity {
    total = try Tensor(scalar: total, dtype: .float64).pow(.float(1 / norm)).item().asDouble
  }
  let factor = min(1, limit / (total + 1e-6))
  try Engine.current.withoutGradients {
    for gradient in gradients { _ = try gradient.mul_(.float(factor)) }
  }
  return total
}
