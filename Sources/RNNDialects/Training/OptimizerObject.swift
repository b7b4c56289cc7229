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
    methods: { OptimizerMethods.entries + WrittenOptimizers.entries }, getters: { [OptimizerMethods.stateGetter] },
    allocate: { InstanceObject(type: $0) })

  nonisolated(unsafe) static let sgd = kind(
    "SGD", "Stochastic gradient descent, with momentum.",
    options: [
      ("lr", "0.001"), ("momentum", "0"), ("dampening", "0"), ("weight_decay", "0"), ("nesterov", "False"),
    ],
    others: [("maximize", false), ("foreach", nil), ("differentiable", false), ("fused", nil)])

  nonisolated(unsafe) static let adam = kind(
    "Adam", "Adam: steps scaled by running means of gradients.",
    options: [
      ("lr", "0.001"), ("betas", "(0.9, 0.999)"), ("eps", "1e-08"), ("weight_decay", "0"), ("amsgrad", "False"),
    ], others: adamOthers + [("decoupled_weight_decay", false)])

  nonisolated(unsafe) static let adamW = kind(
    "AdamW", "Adam with weight decay apart from the gradient.",
    options: [
      ("lr", "0.001"), ("betas", "(0.9, 0.999)"), ("eps", "1e-08"), ("weight_decay", "0.01"), ("amsgrad", "False"),
    ], others: adamOthers + [("decoupled_weight_decay", true)])

  nonisolated(unsafe) static let rmsProp = kind(
    "RMSprop", "Steps scaled by a running mean of squared gradients.",
    options: [
      ("lr", "0.01"), ("alpha", "0.99"), ("eps", "1e-08"), ("weight_decay", "0"), ("momentum", "0"),
      ("centered", "False"),
    ],
    others: [
      ("capturable", false), ("foreach", nil), ("maximize", false), ("differentiable", false),
    ], order: ["lr", "momentum", "alpha", "eps", "centered", "weight_decay"])

  private static let adamOthers: [(String, Bool?)] = [
    ("maximize", false), ("foreach", nil), ("capturable", false), ("differentiable", false),
    ("fused", nil),
  ]

  /// - Parameters:
  ///   - options: the parameters of the constructor with their defaults.
  ///   - others: keyword arguments that a group shows too; but for `maximize` they change nothing here.
  ///   - order: how a group orders the options, where that is not the order of the parameters.
  private static func kind(
    _ name: String, _ summary: String, options: [(String, String)], others: [(String, Bool?)], order: [String] = []
  ) -> TypeObject {
    return TypeObject(
      name: name, module: Homes.home(of: name, in: "torch.optim") ?? "torch.optim", bases: [base],
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
            if !order.isEmpty {
              defaults.sort { a, b in
                (order.firstIndex(of: a.name.name) ?? order.count) < (order.firstIndex(of: b.name.name) ?? order.count)
              }
            }
            try OptimizerOptions.check(defaults, call.interpreter)
            let given = ["foreach": 2, "maximize": 3, "capturable": 4, "differentiable": 5, "fused": 6]
            for (name, value) in others {
              let place = given[name].map { options.count + $0 }
              defaults.append((name: Symbol(name), value: place.map { call[$0] } ?? value.map { .bool($0) } ?? .none))
            }
            try OptimizerMethods.initialize(call, defaults)
            return .none
          }
        ]
      })
  }
}
