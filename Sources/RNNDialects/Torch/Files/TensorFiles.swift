import RNNKit
import RNNScript

/// What `torch.save`, `torch.load` and `safetensors` need from Swift: tensors as bytes, and bytes as tensors.
enum TensorFiles {
  /// The functions of the hidden module `torch._files`.
  static let entries: [Entry] =
    ArrayFiles.natives.filter { !["_encode", "_decode"].contains($0.name) } + [
      Entry("_storage(tensor)", "The whole memory behind a tensor, in one dimension.") { call in
        .tensor(try call.tensor(0).wholeStorage)
      },
      Entry("_bytes(tensor)", "The elements of a tensor as bytes.") { call in
        .object(BytesObject(try call.tensor(0).elementBytes()))
      },
      Entry("_elements(content, format)", "The tensor of one dimension whose elements the bytes are.") { call in
        guard let bytes = (call[0].object as? BytesObject)?.value,
          let format = ElementFormat(rawValue: try call.string(1))
        else { throw call.fail(.typeError, "expected bytes and the name of a format") }
        let count = bytes.count / format.byteSize
        return .tensor(try format.tensor(bytes[..<(count * format.byteSize)], shape: [count]))
      },
      Entry("_pack(names, tensors, metadata)", "The bytes of a safetensors file.") { call in
        let names = try call.values(0).map { try call.interpreter.text($0) }
        let tensors = try call.values(1).compactMap { $0.tensor ?? $0.arrayOperand }
        let file = SafeTensors(
          tensors: zip(names, tensors).map { (name: $0, tensor: $1) },
          metadata: try ((call[2].object as? DictObject)?.items ?? []).map { key, value in
            (name: try call.interpreter.text(key), text: try call.interpreter.text(value))
          })
        return .object(BytesObject(try file.encode()))
      },
      Entry("_unpack(content)", "Names, tensors and metadata of a safetensors file.") { call in
        guard let bytes = (call[0].object as? BytesObject)?.value else {
          throw call.fail(.typeError, "expected bytes")
        }
        let file = try SafeTensors.decode(bytes)
        let metadata = DictObject()
        for (name, text) in file.metadata { try metadata.set(.text(name), .text(text), call.interpreter) }
        return .tuple([
          .list(file.tensors.map { .tuple([.text($0.name), .tensor($0.tensor)]) }), .object(metadata),
        ])
      },
      Entry("_replace(module, name, value)", "Puts a tensor in the place of a parameter, for a call.") { call in
        let module = try ModuleTree.receiver(call)
        call.interpreter.journal.willWrite(module)
        module.attributes[Symbol(try call.string(1))] = call[2]
        return .none
      },
      Entry("_revive(module)", "Gives a module that was read from a file what only its class knows.") { call in
        try ModuleRevival.revive(try ModuleTree.receiver(call), call.interpreter)
        return call[0]
      },
    ]
}

/// Makes a module of the attributes that a file held.
enum ModuleRevival {
  /// Gives `module` its state: parameters, buffers and hooks, and for the recurrent family the shape of its weights.
  static func revive(_ module: InstanceObject, _ interpreter: Interpreter) throws {
    let state = recurrent(module) ?? ModuleState()
    let buffers = module.attributes["_buffers"]?.object as? DictObject
    let transient = module.attributes["_non_persistent_buffers_set"]
    for part: Symbol in ["_parameters", "_buffers", "_modules"] {
      let items = (module.attributes[part]?.object as? DictObject)?.items ?? []
      module.attributes.removeValue(part)
      for (key, value) in items { module.attributes[Symbol(try interpreter.text(key))] = value }
    }
    state.buffers = try (buffers?.items ?? []).map { Symbol(try interpreter.text($0.key)) }
    if let transient, !transient.isNone {
      state.transientBuffers = Set(try interpreter.array(transient).map { Symbol(try interpreter.text($0)) })
    }
    for name in module.attributes.keys where name.name.hasPrefix("_") && hidden.contains(name.name) {
      module.attributes.removeValue(name)
    }
    module.payload = state
  }

  /// What PyTorch keeps in every module, and this one elsewhere.
  private static let hidden: Set<String> = [
    "_non_persistent_buffers_set", "_backward_pre_hooks", "_backward_hooks", "_is_full_backward_hook",
    "_forward_hooks", "_forward_hooks_with_kwargs", "_forward_hooks_always_called", "_forward_pre_hooks",
    "_forward_pre_hooks_with_kwargs", "_state_dict_hooks", "_state_dict_pre_hooks", "_load_state_dict_pre_hooks",
    "_load_state_dict_post_hooks", "_flat_weights_names", "_all_weights", "_flat_weight_refs", "_flat_weights",
  ]

  private static func recurrent(_ module: InstanceObject) -> RecurrentState? {
    let type = module.instanceType
    guard case .int(let inputs)? = module.attributes["input_size"],
      case .int(let size)? = module.attributes["hidden_size"], inputs > 0, size > 0
    else { return nil }
    if let cell = ["RNNCell", "LSTMCell", "GRUCell"].first(where: {
      NeuralTypes.type($0).map(type.isSubtype(of:)) == true
    }) {
      let mode: RecurrentMode =
        cell == "LSTMCell"
        ? .lstm : cell == "GRUCell" ? .gru : module.string("nonlinearity") == "relu" ? .rnnRelu : .rnnTanh
      return RecurrentState(
        RecurrentConfiguration(mode: mode, inputSize: inputs, hiddenSize: size, hasBias: module.bool("bias")),
        names: [.cell])
    }
    guard ["RNN", "LSTM", "GRU"].contains(where: { NeuralTypes.type($0).map(type.isSubtype(of:)) == true }) else {
      return nil
    }
    let modes: [String: RecurrentMode] = ["RNN_TANH": .rnnTanh, "RNN_RELU": .rnnRelu, "LSTM": .lstm, "GRU": .gru]
    let layers = min(max(1, module.int("num_layers")), 1 << 16)
    var configuration = RecurrentConfiguration(
      mode: modes[module.string("mode")] ?? .rnnTanh, inputSize: inputs, hiddenSize: size, layers: layers,
      bidirectional: module.bool("bidirectional"), batchFirst: module.bool("batch_first"),
      hasBias: module.bool("bias"), projectionSize: module.int("proj_size"), dropout: module.double("dropout"))
    configuration.outputLiesByTime = true
    return RecurrentState(
      configuration,
      names: (0..<layers).flatMap { layer in
        (0..<configuration.directions).map { RecurrentNames(suffix: "_l\(layer)" + ($0 == 1 ? "_reverse" : "")) }
      })
  }
}
