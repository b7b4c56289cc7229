import RNNKit
import RNNScript

/// `torch.nn.init`.
enum InitializationFunctions {
  static let entries: [Entry] = [
    filling("uniform_(tensor, a=0.0, b=1.0, generator=None)", "Uniform numbers.") { tensor, call in
      try tensor.uniform_(call.double(1), call.double(2), generator: GeneratorObject.of(call[3]))
    },
    filling("normal_(tensor, mean=0.0, std=1.0, generator=None)", "Normal numbers.") { tensor, call in
      try tensor.normal_(call.double(1), call.double(2), generator: GeneratorObject.of(call[3]))
    },
    filling("constant_(tensor, val)", "One number.") { tensor, call in try tensor.fill_(call.scalar(1)) },
    filling("zeros_(tensor)", "Zeros.") { tensor, _ in try tensor.fill_(0) },
    filling("ones_(tensor)", "Ones.") { tensor, _ in try tensor.fill_(1) },
    filling("eye_(tensor)", "Ones on the diagonal.") { tensor, _ in
      guard tensor.rank == 2 else {
        throw TensorError.invalid("Only tensors with 2 dimensions are supported", .valueError)
      }
      try tensor.copy_(try Tensor.eye(tensor.shape[0], tensor.shape[1], dtype: tensor.dtype))
    },
    filling("xavier_uniform_(tensor, gain=1.0, generator=None)", "Uniform numbers, scaled by both sizes.") {
      tensor, call in
      try tensor.xavierUniform_(gain: call.double(1), generator: GeneratorObject.of(call[2]))
    },
    filling("xavier_normal_(tensor, gain=1.0, generator=None)", "Normal numbers, scaled by both sizes.") {
      tensor, call in
      try tensor.xavierNormal_(gain: call.double(1), generator: GeneratorObject.of(call[2]))
    },
    filling(
      "kaiming_uniform_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu', generator=None)",
      "Uniform numbers, scaled for rectifiers."
    ) { tensor, call in
      try tensor.kaimingUniform_(
        slope: call.double(1), mode: call.string(2), nonlinearity: call.string(3),
        generator: GeneratorObject.of(call[4]))
    },
    filling(
      "kaiming_normal_(tensor, a=0, mode='fan_in', nonlinearity='leaky_relu', generator=None)",
      "Normal numbers, scaled for rectifiers."
    ) { tensor, call in
      try tensor.kaimingNormal_(
        slope: call.double(1), mode: call.string(2), nonlinearity: call.string(3),
        generator: GeneratorObject.of(call[4]))
    },
    filling("orthogonal_(tensor, gain=1, generator=None)", "An orthogonal matrix.") { tensor, call in
      try tensor.orthogonal_(gain: call.double(1), generator: GeneratorObject.of(call[2]))
    },
    Entry(
      "calculate_gain(nonlinearity, param=None)", "The scale that a nonlinearity wants.",
      example: "torch.nn.init.calculate_gain('tanh')"
    ) {
      call in
      .float(try Initialisation.gain(try call.string(0), call.optionalDouble(1)))
    },
  ]

  private static func filling(
    _ signature: String, _ summary: String, _ fill: @escaping @Sendable (Tensor, borrowing Call) throws -> Void
  ) -> Entry {
    let name = signature.prefix { $0 != "(" }
    let more = name == "constant_" ? ", 0.5" : ""
    return Entry(
      signature, summary, shapes: "[*] -> [*]", example: "torch.nn.init.\(name)(torch.empty(2, 2)\(more)).shape"
    ) { call in
      let tensor = try call.tensor(0)
      try Engine.current.withoutGradients { try fill(tensor, call) }
      return call[0]
    }
  }
}

/// `torch.nn.utils`.
enum UtilityFunctions {
  static let entries: [Entry] = [
    Entry(
      "clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None)",
      "Scales gradients down to a largest common norm, and gives the norm before.",
      example: "nn.utils.clip_grad_norm_(nn.Linear(2, 1).parameters(), 1.0)"
    ) { call in
      let parameters = try call[0].tensor.map { [$0] } ?? call.tensors(0)
      let norm = try clipGradientNorm(parameters, limit: call.double(1), norm: call.normOrder(2))
      if try call.bool(3), !norm.isFinite {
        throw call.fail(
          .runtimeError,
          "The total norm of order \(try call.normOrder(2)) for gradients from `parameters` is non-finite, so it cannot "
            + "be clipped. To disable this error and scale the gradients by the non-finite norm anyway, set "
            + "`error_if_nonfinite=False`")
      }
      return .tensor(try Tensor(scalar: norm))
    },
    Entry(
      "clip_grad_value_(parameters, clip_value, foreach=None)", "Cuts gradients to a range.",
      example:
        "layer = nn.Linear(2, 1)\nlayer(torch.ones(1, 2)).sum().backward()\nnn.utils.clip_grad_value_(layer.parameters(), 0.5)"
    ) { call in
      let limit = abs(try call.double(1))
      for parameter in try call[0].tensor.map({ [$0] }) ?? call.tensors(0) {
        if let gradient = parameter.gradient {
          let cut = try gradient.clamp(min: .float(-limit), max: .float(limit))
          try Engine.current.withoutGradients { _ = try gradient.copy_(cut) }
        }
      }
      return .none
    },
    Entry(
      "parameters_to_vector(parameters)", "All parameters in one vector.",
      example: "nn.utils.parameters_to_vector(nn.Linear(2, 1).parameters()).shape"
    ) { call in .tensor(try Tensor.cat(try call.tensors(0).map { try $0.reshape([-1]) }, dim: 0)) },
    Entry(
      "vector_to_parameters(vec, parameters)", "Writes a vector into parameters.",
      example:
        "layer = nn.Linear(2, 1)\nnn.utils.vector_to_parameters(torch.arange(3.), layer.parameters())\nlayer.weight"
    ) { call in
      let vector = try call.tensor(0).detach()
      var start = 0
      for parameter in try call.tensors(1) {
        try parameter.detach().copy_(
          try vector.narrow(0, start: start, length: parameter.count).reshape(parameter.shape))
        start += parameter.count
      }
      return .none
    },
  ]
}
