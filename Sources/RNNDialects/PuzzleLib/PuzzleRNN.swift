import RNNKit
import RNNScript

/// PuzzleLib's `RNN` module: any mode, any direction, sequences or last states.
enum PuzzleRNN {
  /// `PuzzleLib.Modules.Module.ModuleError`.
  nonisolated(unsafe) static let moduleError = TypeObject(
    name: "ModuleError", module: "PuzzleLib.Modules.Module", bases: [.exception],
    documentation: "What a module cannot do with its data or gradient.\n"
      + ">>> issubclass(PuzzleLib.Modules.ModuleError, Exception)")

  nonisolated(unsafe) static let type = Layer(
    "RNN", "A recurrent network of any mode and direction, with PuzzleLib's conventions.",
    parameters: "insize, hsize, layers=1, mode='relu', direction='uni', dropout=0.0, getSequences=False, "
      + "initscheme=None, modifier='orthogonal', wscale=1.0, hintBatchSize=None, name=None",
    inputs: "data", shapes: "[T, B, I] -> [B, H], or [T, B, D·H] with getSequences",
    example: "RNN(3, 2, mode='lstm', direction='bi', getSequences=True)(ones(4, 1, 3)).shape",
    setup: { try build($0) }, note: { module, interpreter in try note(module, interpreter) },
    forward: { module, call in try forward(module, call[1], call.interpreter) }
  ).type(module: "PuzzleLib.Modules.RNN", more: { RecurrentLayers.entries + modes })

  private static let modes: [Entry] = [
    Entry("trainMode(self)", "Puts the module into training mode.") { call in
      try call.interpreter.callMethod(call[0], "train")
    },
    Entry("evalMode(self)", "Puts the module into evaluation mode.") { call in
      try call.interpreter.callMethod(call[0], "eval")
    },
    Entry("numOfParams(self)", "How many numbers are trained.") { call in
      .int(ModuleTree.ownParameters(try ModuleTree.receiver(call)).reduce(0) { $0 + $1.parameter.tensor.count })
    },
  ]

  private static func choice<Choice>(
    _ setup: borrowing LayerSetup, _ index: Int, _ kind: String, _ choices: [String: Choice]
  ) throws -> Choice {
    let name = try setup.interpreter.text(setup.value(index))
    if let choice = choices[name] { return choice }
    throw setup.interpreter.error(
      .valueError, "\(try setup.interpreter.repr(setup.value(index))) is not a valid \(kind)")
  }

  private static func build(_ setup: borrowing LayerSetup) throws {
    let mode: RecurrentMode = try choice(
      setup, 3, "RNNMode", ["relu": .rnnRelu, "tanh": .rnnTanh, "lstm": .lstm, "gru": .gru])
    let isBidirectional = try choice(setup, 4, "DirectionMode", ["uni": false, "bi": true])
    let isIdentity = try choice(setup, 8, "WeightModifier", ["orthogonal": false, "identity": true])
    let names: [Symbol] = [
      "insize", "hsize", "layers", "mode", "direction", "dropout", "getSequences", "initscheme", "modifier", "wscale",
      "hintBatchSize", "name",
    ]
    for (index, name) in names.enumerated() { setup.keep(name, index) }
    for (index, what) in ["insize", "hsize", "layers"].enumerated() where try setup.int(index) <= 0 {
      throw setup.interpreter.error(.valueError, "\(what) must be greater than zero, got \(try setup.int(index))")
    }
    let configuration = RecurrentConfiguration(
      mode: mode, inputSize: try setup.int(0), hiddenSize: try setup.int(1), layers: try setup.int(2),
      bidirectional: isBidirectional, dropout: try setup.double(5))
    try configuration.admitWeights(of: .float32)
    let weights = try PuzzleInitialization(
      state: DialectState.of(setup.interpreter), configuration: configuration, isIdentity: isIdentity,
      scheme: setup.value(7), scale: try setup.double(9)
    ).weights(setup.interpreter)
    var all: [RecurrentNames] = []
    for (index, weights) in weights.enumerated() {
      let (layer, reverse) = isBidirectional ? (index / 2, index % 2 == 1) : (index, false)
      let name = RecurrentNames(suffix: "_l\(layer)" + (reverse ? "_reverse" : ""))
      try setup.parameter(name.weightIH, weights.weightIH)
      try setup.parameter(name.weightHH, weights.weightHH)
      if let bias = weights.biasIH { try setup.parameter(name.biasIH, bias) }
      if let bias = weights.biasHH { try setup.parameter(name.biasHH, bias) }
      all.append(name)
    }
    setup.module.payload = RecurrentState(configuration, names: all)
  }

  private static func note(_ module: InstanceObject, _ interpreter: Interpreter) throws -> String {
    var note = "\(module.int("insize")), \(module.int("hsize"))"
    let shown: [(name: Symbol, usual: String)] = [
      ("layers", "1"), ("mode", "'relu'"), ("direction", "'uni'"), ("dropout", "0.0"), ("getSequences", "False"),
    ]
    for (name, usual) in shown {
      let text = try interpreter.repr(module.attributes[name] ?? .none)
      if text != usual && !(name == "dropout" && text == "0") { note += ", \(name)=\(text)" }
    }
    return note
  }

  private static func forward(_ module: InstanceObject, _ data: Value, _ interpreter: Interpreter) throws -> Value {
    guard let state = module.payload as? RecurrentState else {
      throw interpreter.error(.attributeError, "'RNN' object has no attribute 'W'")
    }
    guard let input = data.tensor, input.rank == 3 else {
      throw interpreter.error(moduleError, "Data must be 3d tensor")
    }
    let configuration = state.configuration
    if case .int(let batch)? = module.attributes["hintBatchSize"], input.shape[1] != batch {
      throw interpreter.error(moduleError, "Data batch size must be = \(batch) (was given \(input.shape[1]))")
    }
    guard input.shape[2] == configuration.inputSize else {
      throw interpreter.error(
        moduleError, "Data must have data size = \(configuration.inputSize) (was given \(input.shape[2]))")
    }
    guard input.dtype == .float32 else {
      throw interpreter.error(moduleError, "Expected dtype float32, got \(input.dtype.name)")
    }
    let full = try recurrent(
      input, weights: try state.weights(module, interpreter), configuration: configuration,
      training: ModuleType.isTraining(module)
    ).output
    if module.bool("getSequences") { return .tensor(full) }
    guard configuration.bidirectional else { return .tensor(try full.select(0, -1)) }
    let size = configuration.hiddenSize
    return .list([
      .tensor(try full.select(0, -1).narrow(1, start: 0, length: size)),
      .tensor(try full.select(0, 0).narrow(1, start: size, length: size)),
    ])
  }
}
