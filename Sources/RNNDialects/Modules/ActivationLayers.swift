import RNNKit
import RNNScript

/// Layers without weights that work on each element, or along one dimension.
enum ActivationLayers {
  static let all: [Layer] = [
    plain("Tanh", "The hyperbolic tangent.") { try $0.tanh() },
    plain("Sigmoid", "1 / (1 + exp(-x)).") { try $0.sigmoid() },
    inPlace("ReLU", "max(x, 0).") { try $0.relu() },
    plain("Softplus", "log(1 + exp(x)).", note: "beta=1.0, threshold=20.0") { try $0.softplus() },
    plain("LogSigmoid", "The logarithm of the sigmoid.") { try $0.logSigmoid() },
    plain("Softsign", "x / (1 + |x|).") { try $0.softsign() },
    inPlace("SiLU", "x · sigmoid(x).") { try $0.silu() },
    gelu, leakyReLU, elu,
    alongDimension("Softmax", "Exponentials that sum to one along a dimension.") { try $0.softmax(dim: $1) },
    alongDimension("LogSoftmax", "The logarithm of softmax.") { try $0.logSoftmax(dim: $1) },
  ]

  private static func plain(
    _ name: String, _ summary: String, note: String = "", _ function: @escaping @Sendable (Tensor) throws -> Tensor
  ) -> Layer {
    Layer(
      name, summary, parameters: "", example: "nn.\(name)()(torch.tensor([-1.0, 2.0]))", note: { _, _ in note },
      forward: { _, call in .tensor(try function(call.tensor(1))) })
  }

  private static func inPlace(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Tensor) throws -> Tensor
  ) -> Layer {
    Layer(
      name, summary, parameters: "inplace=False", example: "nn.\(name)()(torch.tensor([-1.0, 2.0]))",
      setup: { $0.keep("inplace", 0) }, note: { module, _ in module.bool("inplace") ? "inplace=True" : "" },
      forward: { module, call in
        let input = try call.tensor(1)
        let result = try function(input)
        if module.bool("inplace") {
          try input.copy_(result)
          return call[1]
        }
        return .tensor(result)
      })
  }

  private static func alongDimension(
    _ name: String, _ summary: String, _ function: @escaping @Sendable (Tensor, Int) throws -> Tensor
  ) -> Layer {
    Layer(
      name, summary, parameters: "dim=None", example: "nn.\(name)(dim=0)(torch.tensor([1.0, 2.0]))",
      setup: { $0.keep("dim", 0) },
      note: { module, interpreter in "dim=\(try interpreter.repr(module.attributes["dim"] ?? .none))" },
      forward: { module, call in
        let input = try call.tensor(1)
        guard case .int(let dimension)? = module.attributes["dim"] else {
          let rank = input.shape.count
          return .tensor(try function(input, rank == 0 || rank == 1 || rank == 3 ? 0 : 1))
        }
        return .tensor(try function(input, dimension))
      })
  }

  private static let gelu = Layer(
    "GELU", "x · Φ(x).", parameters: "approximate='none'", example: "nn.GELU()(torch.tensor([-1.0, 2.0]))",
    setup: { $0.keep("approximate", 0) }, note: { module, _ in "approximate='\(module.string("approximate"))'" },
    forward: { module, call in
      .tensor(try call.tensor(1).gelu())
    })

  private static let leakyReLU = Layer(
    "LeakyReLU", "x where positive, a small multiple of x elsewhere.", parameters: "negative_slope=0.01, inplace=False",
    example: "nn.LeakyReLU(0.1)(torch.tensor([-1.0, 2.0]))", setup: { $0.keep("negative_slope", 0) },
    note: { module, interpreter in
      "negative_slope=\(try interpreter.repr(module.attributes["negative_slope"] ?? .none))"
    },
    forward: { module, call in .tensor(try call.tensor(1).leakyRelu(module.double("negative_slope"))) })

  private static let elu = Layer(
    "ELU", "x where positive, α(exp(x) - 1) elsewhere.", parameters: "alpha=1.0, inplace=False",
    example: "nn.ELU()(torch.tensor([-1.0, 2.0]))", setup: { $0.keep("alpha", 0) },
    note: { module, interpreter in "alpha=\(try interpreter.repr(module.attributes["alpha"] ?? .none))" },
    forward: { module, call in .tensor(try call.tensor(1).elu(module.double("alpha"))) })
}
