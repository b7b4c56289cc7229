import RNNKit
import RNNScript

/// Layers with weights that know no time.
enum LinearLayers {
  static let linear = Layer(
    "Linear", "An affine map: y = x Wᵀ + b.",
    parameters: "in_features, out_features, bias=True, device=None, dtype=None",
    shapes: "[*, in] -> [*, out]", example: "nn.Linear(3, 2)(torch.ones(4, 3))",
    setup: { setup in
      let (inputs, outputs) = (try setup.int(0), try setup.int(1))
      setup.keep("in_features", 0)
      setup.keep("out_features", 1)
      let dtype = try setup.dtype(4)
      let bound = inputs > 0 ? 1 / Double(inputs).squareRoot() : 0
      try setup.uniformParameter("weight", [outputs, inputs], bound: bound, dtype)
      if try setup.bool(2) {
        try setup.uniformParameter("bias", [outputs], bound: bound, dtype)
      } else {
        setup.set("bias", .none)
      }
    },
    note: { module, interpreter in
      let hasBias = module.tensor("bias") != nil ? "True" : "False"
      return "in_features=\(module.int("in_features")), out_features=\(module.int("out_features")), bias=\(hasBias)"
    },
    forward: { module, call in
      .tensor(
        try Functional.linear(
          call.tensor(1), module.requiredTensor("weight", call.interpreter), module.tensor("bias")))
    })

  static let embedding = Layer(
    "Embedding", "A table of vectors, one for each index.",
    parameters: "num_embeddings, embedding_dim, padding_idx=None, max_norm=None, norm_type=2.0, "
      + "scale_grad_by_freq=False, sparse=False, _weight=None, _freeze=False, device=None, dtype=None",
    shapes: "[*] -> [*, embedding_dim]", example: "nn.Embedding(4, 3)(torch.tensor([0, 2]))",
    setup: { setup in
      setup.keep("num_embeddings", 0)
      setup.keep("embedding_dim", 1)
      let (count, size) = (try setup.int(0), try setup.int(1))
      var padding: Int?
      if !setup.value(2).isNone {
        let index = try setup.int(2)
        guard index < count && index >= -count else {
          throw setup.interpreter.error(.assertionError, "Padding_idx must be within num_embeddings")
        }
        padding = index < 0 ? index + count : index
      }
      setup.set("padding_idx", padding.map { .int($0) } ?? .none)
      if let given = setup.value(7).tensor {
        try setup.parameter("weight", given.detach())
      } else {
        let weight = try Tensor.empty([count, size], dtype: setup.dtype(10))
        try weight.normal_(0, 1)
        if let padding { try weight.select(0, padding).zero_() }
        try setup.parameter("weight", weight)
      }
      if try setup.bool(8) { try setup.module.tensor("weight")?.setRequiresGradient(false) }
      setup.keep("max_norm", 3)
      setup.keep("norm_type", 4)
    },
    note: { module, interpreter in
      var note = "\(module.int("num_embeddings")), \(module.int("embedding_dim"))"
      if case .int(let padding)? = module.attributes["padding_idx"] { note += ", padding_idx=\(padding)" }
      if let limit = module.attributes["max_norm"], !limit.isNone {
        note += ", max_norm=\(try interpreter.repr(limit))"
      }
      return note
    },
    forward: { module, call in
      var padding: Int?
      if case .int(let index)? = module.attributes["padding_idx"] { padding = index }
      let weight = try module.requiredTensor("weight", call.interpreter)
      guard call[1].tensor != nil else {
        let kind = call.interpreter.typeOf(call[1]).name
        throw call.fail(.typeError, "embedding(): argument 'indices' (position 2) must be Tensor, not \(kind)")
      }
      if let limit = module.attributes["max_norm"], !limit.isNone {
        try shrink(weight, try call.tensor(1), to: module.double("max_norm"), norm: module.double("norm_type"))
      }
      return .tensor(try weight.embedding(try call.tensor(1), paddingIndex: padding))
    })

  /// Scales the rows that are asked for down to a largest norm, in place.
  private static func shrink(_ weight: Tensor, _ indices: Tensor, to limit: Double, norm: Double) throws {
    try Engine.current.withoutGradients {
      for row in try Set(indices.detach().values(Int.self)) where row >= 0 && row < weight.shape[0] {
        let vector = try weight.detach().select(0, row)
        let size = try vector.norm(p: norm, dims: nil, keep: false).item().asDouble
        if size > limit { try vector.mul_(.float(limit / (size + 1e-7))) }
      }
    }
  }

  /// `nn.Embedding.from_pretrained`.
  static let embeddingEntries: [Entry] = [
    Entry(
      "from_pretrained(embeddings, freeze=True, padding_idx=None, max_norm=None, norm_type=2.0, "
        + "scale_grad_by_freq=False, sparse=False)", "An embedding with the given table, trained only if asked for.",
      example: "nn.Embedding.from_pretrained(torch.eye(3))(torch.tensor([1]))"
    ) { call in
      let table = try call.tensor(0)
      guard table.rank == 2 else {
        throw call.fail(.assertionError, "Embeddings parameter is expected to be 2-dimensional")
      }
      let type = Value.object(NeuralTypes.type("Embedding") ?? ModuleType.type)
      return try call.interpreter.call(
        type, [.int(table.shape[0]), .int(table.shape[1]), call[2], call[3], call[4]],
        keywords: [(name: "_weight", value: call[0]), (name: "_freeze", value: call[1])])
    }
  ]

  static let dropout = Layer(
    "Dropout", "Sets elements to zero at random while training.", parameters: "p=0.5, inplace=False",
    example: "nn.Dropout(0.5).eval()(torch.ones(3))",
    setup: { setup in
      let probability = try setup.double(0)
      guard probability >= 0 && probability <= 1 else {
        throw setup.interpreter.error(
          .valueError,
          "dropout probability has to be between 0 and 1, but got \(try setup.interpreter.repr(setup.value(0)))")
      }
      setup.keep("p", 0)
      setup.keep("inplace", 1)
    },
    note: { module, interpreter in
      let probability = try interpreter.repr(module.attributes["p"] ?? .none)
      return "p=\(probability), inplace=\(module.bool("inplace") ? "True" : "False")"
    },
    forward: { module, call in
      .tensor(try call.tensor(1).dropout(module.double("p"), training: ModuleType.isTraining(module)))
    })

  static let flatten = Layer(
    "Flatten", "Joins dimensions.", parameters: "start_dim=1, end_dim=-1", shapes: "[B, *] -> [B, n]",
    example: "nn.Flatten()(torch.zeros(2, 3, 4)).shape",
    setup: { setup in
      setup.keep("start_dim", 0)
      setup.keep("end_dim", 1)
    },
    note: { module, _ in "start_dim=\(module.int("start_dim")), end_dim=\(module.int("end_dim"))" },
    forward: { module, call in
      .tensor(try call.tensor(1).flatten(start: module.int("start_dim"), end: module.int("end_dim")))
    })

  static let identity = Layer(
    "Identity", "Gives back what it gets.", parameters: "*args, **kwargs", example: "nn.Identity()(torch.ones(2))",
    forward: { _, call in call[1] })
}
