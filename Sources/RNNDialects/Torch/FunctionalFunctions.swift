import RNNKit
import RNNScript

/// `torch.nn.functional`.
enum FunctionalFunctions {
  static let entries: [Entry] =
    activations + layers + losses
    + MathFunctions.unary.filter { ["tanh", "sigmoid", "relu"].contains($0.name) }

  private static let activations: [Entry] = [
    Table.elementwise("softplus", "log(1 + exp(x)).", module: "F") { try $0.softplus() },
    Table.elementwise("logsigmoid", "The logarithm of the sigmoid.", module: "F") { try $0.logSigmoid() },
    Table.elementwise("softsign", "x / (1 + |x|).", module: "F") { try $0.softsign() },
    Table.elementwise("silu", "x · sigmoid(x).", module: "F") { try $0.silu() },
    Entry("gelu(input, approximate='none')", "x · Φ(x).", example: "F.gelu(torch.ones(1))") { call in
      .tensor(try call.tensor(0).gelu())
    },
    Entry(
      "leaky_relu(input, negative_slope=0.01, inplace=False)", "A small multiple of x where negative.",
      example: "F.leaky_relu(torch.tensor([-1.0]))"
    ) {
      call in .tensor(try call.tensor(0).leakyRelu(call.double(1)))
    },
    Entry(
      "elu(input, alpha=1.0, inplace=False)", "α(exp(x) - 1) where negative.", example: "F.elu(torch.tensor([-1.0]))"
    ) {
      call in .tensor(try call.tensor(0).elu(call.double(1)))
    },
    Entry(
      "softmax(input, dim=None, _stacklevel=3, dtype=None)", "Exponentials that sum to one.",
      example: "F.softmax(torch.zeros(2), dim=0)"
    ) {
      call in
      let input = try call.tensor(0)
      return .tensor(try input.softmax(dim: call.optionalInt(1) ?? Activations.defaultDimension(input)))
    },
    Entry(
      "log_softmax(input, dim=None, _stacklevel=3, dtype=None)", "The logarithm of softmax.",
      example: "F.log_softmax(torch.zeros(2), dim=0)"
    ) {
      call in
      let input = try call.tensor(0)
      return .tensor(try input.logSoftmax(dim: call.optionalInt(1) ?? Activations.defaultDimension(input)))
    },
  ]

  private static let layers: [Entry] = [
    Entry(
      "linear(input, weight, bias=None)", "y = x Wᵀ + b.", shapes: "[*, in] -> [*, out]",
      example: "F.linear(torch.ones(1, 2), torch.ones(3, 2))"
    ) {
      call in
      .tensor(try Functional.linear(call.tensor(0), call.tensor(1), call[2].tensor))
    },
    Entry(
      "_normalized_channels(input, axis, weight, bias, eps)",
      "Mean 0 and variance 1 of each channel over all else, the mean and the variance.",
      shapes: "[*, C] -> [*, C], [C], [C]",
      example: "F._normalized_channels(torch.ones(2, 3), 1, None, None, 1e-05)[1]"
    ) {
      call in
      let found = try Functional.normalizedChannels(
        call.tensor(0), axis: call.int(1), weight: call[2].tensor, bias: call[3].tensor, epsilon: call.double(4))
      return .tuple([.tensor(found.output), .tensor(found.mean), .tensor(found.variance)])
    },
    Entry(
      "_normalized_rows(input, dimensions, weight, bias, eps)", "Mean 0 and variance 1 over the last dimensions.",
      example: "F._normalized_rows(torch.tensor([[1., 2., 3.]]), 1, None, None, 1e-05)"
    ) {
      call in
      .tensor(
        try Functional.normalizedRows(
          call.tensor(0), dimensions: call.int(1), weight: call[2].tensor, bias: call[3].tensor, epsilon: call.double(4)
        ))
    },
    Entry(
      "dropout(input, p=0.5, training=True, inplace=False)", "Elements set to zero at random.",
      example: "F.dropout(torch.ones(2), 0.5, training=False)"
    ) {
      call in
      let probability = try call.double(1)
      guard probability >= 0 && probability <= 1 else {
        throw call.fail(
          .valueError,
          "dropout probability has to be between 0 and 1, but got \(try call.interpreter.repr(call[1]))")
      }
      return .tensor(try call.tensor(0).dropout(probability, training: call.bool(2)))
    },
    Entry(
      "embedding(input, weight, padding_idx=None)", "Rows of a table.",
      example: "F.embedding(torch.tensor([1]), torch.eye(2))"
    ) {
      call in .tensor(try call.tensor(1).embedding(call.tensor(0), paddingIndex: call.optionalInt(2)))
    },
    Entry(
      "one_hot(tensor, num_classes=-1)", "A one at each index.", shapes: "[*] -> [*, C]",
      example: "F.one_hot(torch.tensor([0, 2]), 3)"
    ) {
      call in
      let classes = try call.int(1)
      return .tensor(try call.tensor(0).oneHot(classes < 0 ? nil : classes))
    },
    Entry(
      "normalize(input, p=2.0, dim=1, eps=1e-12)", "Vectors of length one.", example: "F.normalize(torch.ones(1, 4))"
    ) {
      call in
      let input = try call.tensor(0)
      let length = try input.norm(p: call.double(1), dims: [call.int(2)], keep: true).clamp(min: .float(call.double(3)))
      return .tensor(try input.div(length))
    },
    Entry(
      "pad(input, pad, mode='constant', value=None)", "Borders around the last dimensions.",
      example: "F.pad(torch.ones(2), (1, 1))"
    ) {
      call in
      guard try call.string(2) == "constant" else {
        let module = Value.object(try call.interpreter.module(named: "torch.nn.functional"))
        let function = try call.interpreter.attribute(module, "_bordered")
        return try call.interpreter.call(function, [call[0], call[1], call[2]])
      }
      return .tensor(
        try Activations.padded(call.tensor(0), try call.integers(1), value: call.optionalScalar(3) ?? 0))
    },
  ]

  private static let classArguments =
    "input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'"

  private static let losses: [Entry] = [
    loss("mse_loss", "The mean of squared differences.") { try Loss.mseLoss($0, $1, reduction: $2) },
    loss("l1_loss", "The mean of absolute differences.") { try Loss.l1Loss($0, $1, reduction: $2) },
    Entry(
      "smooth_l1_loss(input, target, size_average=None, reduce=None, reduction='mean', beta=1.0)",
      "Squared differences where small, absolute ones elsewhere.",
      example: "F.smooth_l1_loss(torch.zeros(2), torch.ones(2))"
    ) { call in
      .tensor(
        try Loss.smoothL1Loss(call.tensor(0), call.tensor(1), beta: call.double(5), reduction: reduction(call, 4)))
    },
    Entry(
      "cross_entropy(\(classArguments), label_smoothing=0.0)", "Softmax and negative log likelihood in one.",
      shapes: "[B, C], [B] -> []", example: "F.cross_entropy(torch.zeros(2, 3), torch.tensor([0, 2]))"
    ) {
      call in
      .tensor(
        try Loss.crossEntropy(
          call.tensor(0), call.tensor(1), weight: call[2].tensor, ignoreIndex: call.int(4),
          reduction: reduction(call, 6), labelSmoothing: call.double(7)))
    },
    Entry(
      "nll_loss(\(classArguments))", "The negative log likelihood of the true classes.", shapes: "[B, C], [B] -> []",
      example: "F.nll_loss(torch.zeros(2, 3), torch.tensor([0, 2]))"
    ) {
      call in
      .tensor(
        try Loss.nllLoss(
          call.tensor(0), call.tensor(1), weight: call[2].tensor, ignoreIndex: call.int(4),
          reduction: reduction(call, 6)))
    },
    Entry(
      "binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction='mean')",
      "Binary cross entropy of probabilities.", example: "F.binary_cross_entropy(torch.tensor([0.5]), torch.ones(1))"
    ) { call in
      .tensor(
        try Loss.binaryCrossEntropy(
          call.tensor(0), call.tensor(1), weight: call[2].tensor, reduction: reduction(call, 5)))
    },
    Entry(
      "binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None, "
        + "reduction='mean', pos_weight=None)",
      "Binary cross entropy of scores before the sigmoid.",
      example: "F.binary_cross_entropy_with_logits(torch.zeros(2), torch.ones(2))"
    ) { call in
      .tensor(
        try Loss.binaryCrossEntropyWithLogits(
          call.tensor(0), call.tensor(1), weight: call[2].tensor, positiveWeight: call[6].tensor,
          reduction: reduction(call, 5)))
    },
  ]

  private static func loss(
    _ name: String, _ summary: String,
    _ function: @escaping @Sendable (Tensor, Tensor, LossReduction) throws -> Tensor
  ) -> Entry {
    Entry(
      "\(name)(input, target, size_average=None, reduce=None, reduction='mean')", summary, shapes: "[*], [*] -> []",
      example: "F.\(name)(torch.zeros(2), torch.ones(2))"
    ) { call in .tensor(try function(call.tensor(0), call.tensor(1), reduction(call, 4))) }
  }

  private static func reduction(_ call: borrowing Call, _ index: Int) throws -> LossReduction {
    try Losses.reduction(try call.string(index), call.interpreter)
  }
}

/// What activations and padding share.
enum Activations {
  /// The dimension that `softmax` takes where none is given.
  static func defaultDimension(_ input: Tensor) -> Int { input.rank == 2 || input.rank > 3 ? 1 : 0 }

  /// `input` with borders: pairs of widths, the last dimension first.
  static func padded(_ input: Tensor, _ widths: [Int], value: Scalar) throws -> Tensor {
    guard widths.count % 2 == 0, widths.count / 2 <= input.rank else {
      throw TensorError.invalid("Padding length should be less than or equal to two times the input dimension")
    }
    var result = input
    for pair in 0..<(widths.count / 2) {
      let dimension = input.rank - 1 - pair
      var parts = [result]
      for (place, width) in [widths[2 * pair], widths[2 * pair + 1]].enumerated() where width > 0 {
        var shape = result.shape
        shape[dimension] = width
        parts.insert(try Tensor.full(shape, value, dtype: input.dtype), at: place == 0 ? 0 : parts.count)
      }
      result = try Tensor.cat(parts, dim: dimension)
      for (place, width) in [widths[2 * pair], widths[2 * pair + 1]].enumerated() where width < 0 {
        let size = result.shape[dimension]
        // What is more than there is narrows to no legal length.
        let cut = max(width, -size - 1)
        result = try result.narrow(dimension, start: place == 0 ? -cut : 0, length: size + cut)
      }
    }
    return result
  }
}
