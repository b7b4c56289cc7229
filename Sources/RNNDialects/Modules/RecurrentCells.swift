import RNNKit
import RNNScript

/// `nn.RNNCell`, `nn.LSTMCell`, `nn.GRUCell`: one timestep.
enum RecurrentCells {
  static let rnn = cell(
    "RNNCell", "One step of a plain recurrent network.",
    "input_size, hidden_size, bias=True, nonlinearity='tanh', device=None, dtype=None", dtype: 5, shapes: plain)

  static let lstm = cell(
    "LSTMCell", "One step of long short-term memory.", "input_size, hidden_size, bias=True, device=None, dtype=None",
    dtype: 4, shapes: "[B, I], ([B, H], [B, H]) -> [B, H], [B, H]")

  static let gru = cell(
    "GRUCell", "One step of gated recurrent units.", "input_size, hidden_size, bias=True, device=None, dtype=None",
    dtype: 4, shapes: plain)

  private static let plain = "[B, I], [B, H] -> [B, H]"
  private static let names = RecurrentNames.cell
  private static let nonlinearity: Symbol = "nonlinearity"

  private static func cell(
    _ name: String, _ summary: String, _ parameters: String, dtype: Int, shapes: String
  ) -> Layer {
    Layer(
      name, summary, parameters: parameters, inputs: "input, hx=None", shapes: shapes,
      example: "nn.\(name)(4, 2)(torch.ones(1, 4))",
      setup: { setup in
        setup.keep("input_size", 0)
        setup.keep("hidden_size", 1)
        setup.keep("bias", 2)
        let (inputs, size, hasBias) = (try setup.int(0), try setup.int(1), try setup.bool(2))
        var mode: RecurrentMode = name == "LSTMCell" ? .lstm : .gru
        if name == "RNNCell" {
          setup.keep("nonlinearity", 3)
          mode = setup.module.string("nonlinearity") == "relu" ? .rnnRelu : .rnnTanh
        }
        try build(
          setup,
          RecurrentConfiguration(mode: mode, inputSize: inputs, hiddenSize: size, hasBias: hasBias),
          try setup.dtype(dtype))
      },
      note: { module, _ in note(module, name: name) },
      forward: { module, call in try step(module, call[1], call[2], call.interpreter) })
  }

  /// What a cell's representation shows.
  static func note(_ module: InstanceObject, name: String) -> String {
    var note = "\(module.int("input_size")), \(module.int("hidden_size"))"
    if !module.bool("bias") { note += ", bias=False" }
    let nonlinearity = module.string("nonlinearity")
    if name == "RNNCell" && nonlinearity != "tanh" { note += ", nonlinearity=\(nonlinearity)" }
    return note
  }

  /// Gives a cell its weights, drawn as PyTorch draws them.
  static func build(
    _ setup: borrowing LayerSetup, _ configuration: RecurrentConfiguration, _ dtype: DType
  ) throws {
    let size = configuration.hiddenSize
    let gates = try configuration.gateRows()
    let bound = size > 0 ? 1 / Double(size).squareRoot() : 0
    try setup.uniformParameter(names.weightIH, [gates, configuration.inputSize], bound: bound, dtype)
    try setup.uniformParameter(names.weightHH, [gates, size], bound: bound, dtype)
    if configuration.hasBias {
      try setup.uniformParameter(names.biasIH, [gates], bound: bound, dtype)
      try setup.uniformParameter(names.biasHH, [gates], bound: bound, dtype)
    } else {
      setup.set(names.biasIH, .none)
      setup.set(names.biasHH, .none)
    }
    setup.module.payload = RecurrentState(configuration, names: [names])
  }

  /// One timestep.
  static func step(
    _ module: InstanceObject, _ input: Value, _ initial: Value, _ interpreter: Interpreter
  ) throws -> Value {
    guard let state = module.payload as? RecurrentState else {
      throw interpreter.attributeError(of: .object(module), names.weightIH)
    }
    guard let input = input.tensor else {
      throw interpreter.error(
        .typeError,
        "\(module.instanceType.name)(): argument 'input' (position 1) must be Tensor, not "
          + interpreter.typeOf(input).name)
    }
    let mode = state.configuration.mode
    if mode == .rnnTanh, case .object(let object)? = module.attributes[nonlinearity],
      let name = (object as? StringObject)?.value, name != "tanh"
    {
      throw interpreter.error(.runtimeError, "Unknown nonlinearity: \(name)")
    }
    if mode.hasCell, initial.tensor != nil {
      throw interpreter.error(
        .typeError, "lstm_cell(): argument 'hx' (position 2) must be tuple of Tensors, not Tensor")
    }
    let (hidden, cell) = try RecurrentForward.state(initial, hasCell: mode.hasCell, interpreter)
    let result = try recurrentStep(
      input, hidden: hidden, cell: cell, weights: try names.weights(module, interpreter), mode: mode)
    guard let cell = result.cell else { return .tensor(result.hidden) }
    return .tuple([.tensor(result.hidden), .tensor(cell)])
  }
}
