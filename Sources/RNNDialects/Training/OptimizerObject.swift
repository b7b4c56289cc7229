import RNNKit
import RNNScript

/// The payload of a script's optimizer: what computes, group by group.
final class OptimizerState {
  /// One for each parameter group.
  var optimizers: [Optimizer] = []
}

/// `torch.optim.Optimizer` and its kinds.
enum OptimizerTypes {
  nonisolated(unsafe) static let base = TypeObject(
    name: "Optimizer", module: "torch.optim.optimizer", bases: [.object],
    methods: { OptimizerMethods.entries + WrittenOptimizers.entries },
    allocate: { InstanceObject(type: $0) })

  nonisolated(unsafe) static let sgd = kind(
    "SGD", "Stochastic gradient descent, with momentum.",
    options: [
      ("lr", "0.001"), ("momentum", "0"), ("dampening", "0"), ("weight_decay", "0"), ("nesterov", "False"),
    ])

  nonisolated(unsafe) static let adam = kind(
    "Adam", "Adam: steps scaled by running means of gradients.",
    options: [
      ("lr", "0.001"), ("betas", "(0.9, 0.999)"), ("eps", "1e-08"), ("weight_decay", "0"), ("amsgrad", "False"),
    ])

  nonisolated(unsafe) static let adamW = kind(
    "AdamW", "Adam with weight decay apart from the gradient.",
    options: [
      ("lr", "0.001"), ("betas", "(0.9, 0.999)"), ("eps", "1e-08"), ("weight_decay", "0.01"), ("amsgrad", "False"),
    ])

  nonisolated(unsafe) static let rmsProp = kind(
    "RMSprop", "Steps scaled by a running mean of squared gradients.",
    options: [("lr", "0.01"), ("alpha", "0.99"), ("eps", "1e-08"), ("weight_decay", "0"), ("momentum", "0")])

  private static func kind(_ name: String, _ summary: String, options: [(String, String)]) -> TypeObject {
    TypeObject(
      name: name, module: "torch.optim", bases: [base],
      methods: {
        [
          Entry(
            "__init__(self, params, " + options.map { "\($0.0)=\($0.1)" }.joined(separator: ", ")
              + ", *, foreach=None, maximize=False, capturable=False, differentiable=False, fused=None)",
            summary, example: "torch.optim.\(name)(nn.Linear(2, 1).parameters(), lr=0.1)"
          ) { call in
            var defaults: [(name: Symbol, value: Value)] = []
            for (index, option) in options.enumerated() {
              // The default of a pair is no literal that a signature carries.
              let value = call[index + 2].isUnbound ? Value.tuple([.float(0.9), .float(0.999)]) : call[index + 2]
              defaults.append((name: Symbol(option.0), value: value))
            }
            guard try !call.bool(options.count + 3) else {
              throw call.fail(.notImplementedError, "maximize=True is not here yet: negate the loss instead")
            }
            try OptimizerMethods.initialize(call, defaults)
            return .none
          }
        ]
      })
  }
}
