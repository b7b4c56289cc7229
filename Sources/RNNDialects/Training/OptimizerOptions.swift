import RNNKit
import RNNScript

/// Between the dicts of `param_groups` and the optimizers that compute.
enum OptimizerOptions {
  private static func number(_ name: String, _ options: DictObject, _ interpreter: Interpreter) throws -> Double? {
    switch try options.get(.text(name), interpreter) {
    case .float(let number)?: return number
    case .int(let number)?: return Double(number)
    case .bool(let flag)?: return flag ? 1 : 0
    case .object(let object)?: return try (object as? TensorObject)?.tensor.item().asDouble
    default: return nil
    }
  }

  private static func betas(_ options: DictObject, _ interpreter: Interpreter) throws -> (Double, Double) {
    guard let value = try options.get(.text("betas"), interpreter) else { return (0.9, 0.999) }
    let numbers = try interpreter.array(value).map { value -> Double in
      switch value {
      case .float(let number): return number
      case .int(let number): return Double(number)
      default: throw interpreter.error(.typeError, "betas must be two numbers")
      }
    }
    guard numbers.count == 2 else { throw interpreter.error(.typeError, "betas must be two numbers") }
    return (numbers[0], numbers[1])
  }

  /// What computes for one group.
  static func optimizer(
    _ kind: TypeObject, _ tensors: [Tensor], _ options: DictObject, _ interpreter: Interpreter
  ) throws -> Optimizer {
    let rate = try number("lr", options, interpreter) ?? 1e-3
    let decay = try number("weight_decay", options, interpreter) ?? 0
    if kind.isSubtype(of: OptimizerTypes.sgd) {
      return try SGD(
        tensors, learningRate: rate, momentum: number("momentum", options, interpreter) ?? 0,
        dampening: number("dampening", options, interpreter) ?? 0, weightDecay: decay,
        nesterov: number("nesterov", options, interpreter) == 1)
    }
    if kind.isSubtype(of: OptimizerTypes.rmsProp) {
      return try RMSProp(
        tensors, learningRate: rate, alpha: number("alpha", options, interpreter) ?? 0.99,
        epsilon: number("eps", options, interpreter) ?? 1e-8, weightDecay: decay,
        momentum: number("momentum", options, interpreter) ?? 0,
        centered: number("centered", options, interpreter) == 1)
    }
    guard kind.isSubtype(of: OptimizerTypes.adam) || kind.isSubtype(of: OptimizerTypes.adamW) else {
      return try Optimizer(tensors, learningRate: rate, weightDecay: decay)
    }
    let (beta1, beta2) = try betas(options, interpreter)
    return try Adam(
      tensors, learningRate: rate, beta1: beta1, beta2: beta2, epsilon: number("eps", options, interpreter) ?? 1e-8,
      weightDecay: decay, decoupled: kind.isSubtype(of: OptimizerTypes.adamW),
      keepsMaximum: number("amsgrad", options, interpreter) == 1)
  }

  /// Takes over what a script or a scheduler may have changed since the last step.
  static func apply(_ options: DictObject, to optimizer: Optimizer, _ interpreter: Interpreter) throws {
    if let rate = try number("lr", options, interpreter), rate != optimizer.learningRate {
      optimizer.learningRate = rate
    }
    if let decay = try number("weight_decay", options, interpreter), decay != optimizer.weightDecay {
      optimizer.weightDecay = decay
    }
    switch optimizer {
    case let rule as SGD:
      rule.momentum = try number("momentum", options, interpreter) ?? rule.momentum
      rule.dampening = try number("dampening", options, interpreter) ?? rule.dampening
      rule.nesterov = try number("nesterov", options, interpreter) == 1
    case let rule as RMSProp:
      rule.alpha = try number("alpha", options, interpreter) ?? rule.alpha
      rule.epsilon = try number("eps", options, interpreter) ?? rule.epsilon
      rule.momentum = try number("momentum", options, interpreter) ?? rule.momentum
      rule.centered = try number("centered", options, interpreter) == 1
    case let rule as Adam:
      (rule.beta1, rule.beta2) = try betas(options, interpreter)
      rule.epsilon = try number("eps", options, interpreter) ?? rule.epsilon
      rule.keepsMaximum = try number("amsgrad", options, interpreter) == 1
    default: break
    }
  }

  /// The running means of all parameters, numbered over all groups.
  static func running(_ state: OptimizerState, _ interpreter: Interpreter) throws -> DictObject {
    let result = DictObject()
    var position = 0
    for optimizer in state.optimizers {
      for (index, tensors) in optimizer.states.enumerated() {
        defer { position += 1 }
        let countsSteps = !(optimizer is SGD)
        guard countsSteps ? optimizer.stepCounts[index] > 0 : !tensors.isEmpty else { continue }
        let entry = DictObject()
        if countsSteps {
          try entry.set(.text("step"), .tensor(try Tensor(scalar: Double(optimizer.stepCounts[index]))), interpreter)
        }
        for name in tensors.keys.sorted(by: comesFirst) {
          if let tensor = tensors[name] { try entry.set(.text(name), .tensor(try tensor.clone()), interpreter) }
        }
        try result.set(.int(position), .object(entry), interpreter)
      }
    }
    return result
  }

  /// The order in which the originals make their running values.
  private static func comesFirst(_ a: String, _ b: String) -> Bool {
    let order = ["exp_avg", "exp_avg_sq", "max_exp_avg_sq", "square_avg", "momentum_buffer", "grad_avg"]
    return (order.firstIndex(of: a) ?? order.count, a) < (order.firstIndex(of: b) ?? order.count, b)
  }

  /// Raises what the originals raise for numbers that make no sense, in the order in which they look.
  static func check(_ options: [(name: Symbol, value: Value)], _ interpreter: Interpreter) throws {
    let words = [
      ("lr", "learning rate"), ("eps", "epsilon value"), ("momentum", "momentum value"),
      ("weight_decay", "weight_decay value"), ("alpha", "alpha value"),
    ]
    for (name, text) in words {
      guard let value = options.first(where: { $0.name.name == name })?.value else { continue }
      let number: Double? =
        switch value {
        case .int(let number): Double(number)
        case .float(let number): number
        default: nil
        }
      if let number, !(number >= 0) {
        throw interpreter.error(.valueError, "Invalid \(text): \(try interpreter.repr(value))")
      }
    }
  }

  /// Puts back what `running` gave.
  static func restore(_ value: Value, to state: OptimizerState, _ interpreter: Interpreter) throws {
    guard let saved = value.object as? DictObject else { return }
    var position = 0
    for optimizer in state.optimizers {
      var states: [[String: Tensor]] = []
      var counts: [Int] = []
      for _ in optimizer.parameters {
        var (tensors, count) = ([String: Tensor](), 0)
        let entry = try saved.get(.int(position), interpreter)?.object as? DictObject
        for (key, value) in entry?.items ?? [] {
          guard let tensor = value.tensor else { continue }
          let name = try interpreter.text(key)
          if name == "step" { count = try tensor.item().asInt } else { tensors[name] = tensor }
        }
        states.append(tensors)
        counts.append(count)
        position += 1
      }
      try optimizer.restore(states: states, stepCounts: counts)
    }
  }
}
