import RNNKit
import RNNScript

/// Losses as modules; what they compute is in `LossFunctions`.
enum LossLayers {
  private static let reductions = "size_average=None, reduce=None, reduction='mean'"

  static let all: [Layer] = [
    simple("MSELoss", "The mean of squared differences.") { try Loss.mseLoss($0, $1, reduction: $2) },
    simple("L1Loss", "The mean of absolute differences.") { try Loss.l1Loss($0, $1, reduction: $2) },
    Layer(
      "SmoothL1Loss", "Squared differences where small, absolute ones elsewhere.",
      parameters: reductions + ", beta=1.0", inputs: "input, target", shapes: "[*], [*] -> []",
      example: "nn.SmoothL1Loss()(torch.zeros(2), torch.ones(2))",
      setup: { setup in
        setup.keep("reduction", 2)
        setup.keep("beta", 3)
      },
      forward: { module, call in
        .tensor(
          try Loss.smoothL1Loss(
            call.tensor(1), call.tensor(2), beta: module.double("beta"), reduction: module.reduction(call.interpreter)))
      }),
    Layer(
      "BCELoss", "Binary cross entropy of probabilities.",
      parameters: "weight=None, " + reductions, inputs: "input, target", shapes: "[*], [*] -> []",
      example: "nn.BCELoss()(torch.tensor([0.5]), torch.ones(1))", setup: weighted,
      forward: { module, call in
        .tensor(
          try Loss.binaryCrossEntropy(
            call.tensor(1), call.tensor(2), weight: module.tensor("weight"),
            reduction: module.reduction(call.interpreter)))
      }),
    Layer(
      "BCEWithLogitsLoss", "Binary cross entropy of scores before the sigmoid.",
      parameters: "weight=None, " + reductions + ", pos_weight=None", inputs: "input, target",
      shapes: "[*], [*] -> []", example: "nn.BCEWithLogitsLoss()(torch.zeros(2), torch.ones(2))",
      setup: { setup in
        try weighted(setup)
        setup.keep("pos_weight", 4)
      },
      forward: { module, call in
        .tensor(
          try Loss.binaryCrossEntropyWithLogits(
            call.tensor(1), call.tensor(2), weight: module.tensor("weight"),
            positiveWeight: module.tensor("pos_weight"), reduction: module.reduction(call.interpreter)))
      }),
    Layer(
      "NLLLoss", "The negative log likelihood of the true classes.",
      parameters: "weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'",
      inputs: "input, target", shapes: "[B, C], [B] -> []",
      example: "nn.NLLLoss()(torch.zeros(2, 3), torch.tensor([0, 2]))", setup: classes,
      forward: { module, call in
        .tensor(
          try Loss.nllLoss(
            call.tensor(1), call.tensor(2), weight: module.tensor("weight"),
            ignoreIndex: module.int("ignore_index"), reduction: module.reduction(call.interpreter)))
      }),
    Layer(
      "CrossEntropyLoss", "Softmax and negative log likelihood in one.",
      parameters: "weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', "
        + "label_smoothing=0.0",
      inputs: "input, target", shapes: "[B, C], [B] -> []",
      example: "nn.CrossEntropyLoss()(torch.zeros(2, 3), torch.tensor([0, 2]))",
      setup: { setup in
        try classes(setup)
        setup.keep("label_smoothing", 5)
      },
      forward: { module, call in
        .tensor(
          try Loss.crossEntropy(
            call.tensor(1), call.tensor(2), weight: module.tensor("weight"),
            ignoreIndex: module.int("ignore_index"), reduction: module.reduction(call.interpreter),
            labelSmoothing: module.double("label_smoothing")))
      }),
  ]

  private static func simple(
    _ name: String, _ summary: String,
    _ function: @escaping @Sendable (Tensor, Tensor, LossReduction) throws -> Tensor
  ) -> Layer {
    Layer(
      name, summary, parameters: reductions, inputs: "input, target", shapes: "[*], [*] -> []",
      example: "nn.\(name)()(torch.zeros(2), torch.ones(2))", setup: { try keepReduction($0, 0, 1, 2) },
      forward: { module, call in
        .tensor(try function(call.tensor(1), call.tensor(2), module.reduction(call.interpreter)))
      })
  }

  private static let weighted: Layer.Setup = { setup in
    try weight(setup)
    try keepReduction(setup, 1, 2, 3)
  }

  private static let classes: Layer.Setup = { setup in
    try weight(setup)
    setup.keep("ignore_index", 2)
    try keepReduction(setup, 1, 3, 4)
  }

  /// The reduction, which two flags said in PyTorch's first years.
  private static func keepReduction(
    _ setup: borrowing LayerSetup, _ average: Int, _ reduce: Int, _ reduction: Int
  ) throws {
    let flags = [setup.value(average), setup.value(reduce)]
    if flags.allSatisfy({ $0.isNone || $0.isUnbound }) { return setup.keep("reduction", reduction) }
    let said = try flags.map { try $0.isNone || $0.isUnbound ? true : setup.interpreter.truth($0) }
    let name = said[1] ? said[0] ? "mean" : "sum" : "none"
    setup.interpreter.warn(
      .userWarning, "size_average and reduce args will be deprecated, please use reduction='\(name)' instead.")
    setup.set("reduction", .text(name))
  }

  private static func weight(_ setup: borrowing LayerSetup) throws {
    if let weight = setup.value(0).tensor { setup.buffer("weight", weight) } else { setup.set("weight", .none) }
  }
}

extension InstanceObject {
  fileprivate func reduction(_ interpreter: Interpreter) throws -> LossReduction {
    try Losses.reduction(string("reduction"), interpreter)
  }
}
