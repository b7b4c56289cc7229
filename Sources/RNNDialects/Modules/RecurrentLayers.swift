import RNNKit
import RNNScript

/// `nn.RNN`, `nn.LSTM`, `nn.GRU`: whole sequences.
enum RecurrentLayers {
  static let rnn = layer(
    "RNN", "A plain recurrent layer: h' = tanh(W x + b + R h + b).",
    "input_size, hidden_size, num_layers=1, nonlinearity='tanh', bias=True, batch_first=False, dropout=0.0, "
      + "bidirectional=False, device=None, dtype=None",
    places: RecurrentArguments.Places(nonlinearity: 3, bias: 4, projection: nil, dtype: 9))

  static let lstm = layer(
    "LSTM", "Long short-term memory: gates i, f, g, o around a cell state c.",
    "input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, "
      + "proj_size=0, device=None, dtype=None",
    places: RecurrentArguments.Places(nonlinearity: nil, bias: 3, projection: 7, dtype: 9))

  static let gru = layer(
    "GRU", "Gated recurrent units: gates r, z and the candidate n.",
    "input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, "
      + "device=None, dtype=None",
    places: RecurrentArguments.Places(nonlinearity: nil, bias: 3, projection: nil, dtype: 8))

  private static func layer(
    _ name: String, _ summary: String, _ parameters: String, places: RecurrentArguments.Places
  ) -> Layer {
    Layer(
      name, summary, parameters: parameters, inputs: "input, hx=None",
      shapes: "[T, B, I], [D·L, B, H] -> [T, B, D·H], [D·L, B, H]",
      example: "nn.\(name)(3, 2)(torch.ones(5, 1, 3))[0].shape",
      setup: { setup in try RecurrentArguments(setup, className: name, places).build() },
      note: { module, interpreter in try note(module, interpreter) },
      forward: { module, call in
        try RecurrentForward.run(module, input: call[1], initial: call[2], call.interpreter)
      })
  }

  /// `flatten_parameters` and what else the family shares.
  static let entries: [Entry] = [
    Entry("flatten_parameters(self)", "Nothing to do on a CPU.") { _ in .none },
    Entry("reset_parameters(self)", "Draws all weights anew.") { call in
      let module = try ModuleTree.receiver(call)
      let bound = 1 / Double(max(1, module.int("hidden_size"))).squareRoot()
      try Engine.current.withoutGradients {
        for (_, object) in ModuleTree.ownParameters(module) { try object.tensor.uniform_(-bound, bound) }
      }
      return .none
    },
  ]

  private static func names(_ value: Value) -> [[Symbol]] {
    guard let module = ModuleTree.instance(value), let state = module.payload as? RecurrentState else { return [] }
    return state.names.map { names in names.all.filter { module.attributes[$0]?.tensor != nil } }
  }

  static let getters: [Getter] = [
    Getter("_all_weights", "The names of the weights, a list for each layer and direction.") { value, _ in
      .list(names(value).map { .list($0.map { .text($0.name) }) })
    },
    Getter("_flat_weights_names", "The names of the weights in one list.") { value, _ in
      .list(names(value).joined().map { .text($0.name) })
    },
    Getter("_flat_weights", "The weights in one list.") { value, _ in
      .list(names(value).joined().compactMap { ModuleTree.instance(value)?.attributes[$0] })
    },
    Getter("all_weights", "The weights, a list for each layer and direction.") { value, _ in
      .list(names(value).map { .list($0.compactMap { ModuleTree.instance(value)?.attributes[$0] }) })
    },
  ]

  private static func note(_ module: InstanceObject, _ interpreter: Interpreter) throws -> String {
    var note = "\(module.int("input_size")), \(module.int("hidden_size"))"
    if module.int("proj_size") != 0 { note += ", proj_size=\(module.int("proj_size"))" }
    if module.int("num_layers") != 1 { note += ", num_layers=\(module.int("num_layers"))" }
    if !module.bool("bias") { note += ", bias=False" }
    if module.bool("batch_first") { note += ", batch_first=True" }
    if module.double("dropout") != 0 {
      note += ", dropout=\(try interpreter.repr(module.attributes["dropout"] ?? .none))"
    }
    if module.bool("bidirectional") { note += ", bidirectional=True" }
    return note
  }
}

/// The names of the weights of one direction of one layer.
struct RecurrentNames {
  let weightIH: Symbol
  let weightHH: Symbol
  let biasIH: Symbol
  let biasHH: Symbol
  let weightHR: Symbol

  /// PyTorch's names: `weight_ih_l0_reverse`; a cell's have no suffix.
  init(suffix: String) {
    weightIH = Symbol("weight_ih\(suffix)")
    weightHH = Symbol("weight_hh\(suffix)")
    biasIH = Symbol("bias_ih\(suffix)")
    biasHH = Symbol("bias_hh\(suffix)")
    weightHR = Symbol("weight_hr\(suffix)")
  }

  /// The names of a cell's weights.
  static let cell = RecurrentNames(suffix: "")

  var all: [Symbol] { [weightIH, weightHH, biasIH, biasHH, weightHR] }

  /// The weights that stand under the names.
  @inline(__always) func weights(_ module: InstanceObject, _ interpreter: Interpreter) throws -> RecurrentWeights {
    RecurrentWeights(
      weightIH: try module.requiredTensor(weightIH, interpreter),
      weightHH: try module.requiredTensor(weightHH, interpreter),
      biasIH: module.tensor(biasIH), biasHH: module.tensor(biasHH), weightHR: module.tensor(weightHR))
  }
}

/// What a recurrent module knows beside its attributes.
final class RecurrentState: ModuleState {
  var configuration: RecurrentConfiguration
  let names: [RecurrentNames]
  /// Whether the module runs one step at a time.
  var isCell: Bool { names.first?.weightIH == RecurrentNames.cell.weightIH }

  init(_ configuration: RecurrentConfiguration, names: [RecurrentNames]) {
    self.configuration = configuration
    self.names = names
  }

  /// All weights in PyTorch's order.
  func weights(_ module: InstanceObject, _ interpreter: Interpreter) throws -> [RecurrentWeights] {
    try names.map { try $0.weights(module, interpreter) }
  }
}
