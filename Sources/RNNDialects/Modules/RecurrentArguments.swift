import RNNKit
import RNNScript

/// Reads and checks the arguments of `nn.RNN` and its like, in PyTorch's order and words.
struct RecurrentArguments: ~Copyable {
  /// Where the constructors of the family differ.
  struct Places: Sendable {
    let nonlinearity: Int?
    let bias: Int
    let projection: Int?
    let dtype: Int
  }

  private let setup: LayerSetup
  private let className: String
  private let places: Places

  init(_ setup: borrowing LayerSetup, className: String, _ places: Places) {
    self.setup = copy setup
    self.className = className
    self.places = places
  }

  private var interpreter: Interpreter { setup.interpreter }

  private func fail(_ type: TypeObject, _ text: String) -> ScriptError { interpreter.error(type, text) }

  private func flag(_ index: Int, _ name: String) throws -> Bool {
    guard case .bool(let flag) = setup.value(index) else {
      throw fail(.typeError, "\(name) should be of type bool, got: \(interpreter.typeOf(setup.value(index)).name)")
    }
    return flag
  }

  private func size(_ index: Int, _ name: String) throws -> Int {
    guard case .int(let size) = setup.value(index) else {
      throw fail(.typeError, "\(name) should be of type int, got: \(interpreter.typeOf(setup.value(index)).name)")
    }
    return size
  }

  private func probability(_ index: Int) throws -> Double {
    let number: Double? =
      switch setup.value(index) {
      case .int(let number): Double(number)
      case .float(let number): number
      default: nil
      }
    guard let number, number >= 0 && number <= 1 else {
      throw fail(
        .valueError,
        "dropout should be a number in range [0, 1] representing the probability of an element being zeroed")
    }
    return number
  }

  private func mode() throws -> RecurrentMode {
    guard let place = places.nonlinearity else { return className == "LSTM" ? .lstm : .gru }
    let name = (setup.value(place).object as? StringObject)?.value ?? ""
    switch name {
    case "tanh": return .rnnTanh
    case "relu": return .rnnRelu
    default: throw fail(.valueError, "Unknown nonlinearity '\(name)'. Select from 'tanh' or 'relu'.")
    }
  }

  /// Gives the module its attributes and weights.
  func build() throws {
    let mode = try mode()
    let layers = try size(2, "num_layers")
    let hasBias = try flag(places.bias, "bias")
    let batchFirst = try flag(places.bias + 1, "batch_first")
    let dropout = try probability(places.bias + 2)
    let bidirectional = try setup.bool(places.bias + 3)
    if dropout > 0 && layers == 1 {
      let number = try interpreter.repr(setup.value(places.bias + 2))
      interpreter.warn(
        .userWarning,
        "dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects num_layers "
          + "greater than 1, but got dropout=\(number) and num_layers=1")
    }
    let inputSize = try size(0, "input_size")
    let hiddenSize = try size(1, "hidden_size")
    let projection = try places.projection.map { try size($0, "proj_size") } ?? 0
    if inputSize <= 0 { throw fail(.valueError, "input_size must be greater than zero") }
    if hiddenSize <= 0 { throw fail(.valueError, "hidden_size must be greater than zero") }
    if layers <= 0 { throw fail(.valueError, "num_layers must be greater than zero") }
    if projection < 0 {
      throw fail(.valueError, "proj_size should be a positive integer or zero to disable projections")
    }
    if projection >= hiddenSize { throw fail(.valueError, "proj_size has to be smaller than hidden_size") }
    setup.set("mode", .text(Self.modeName(mode)))
    setup.keep("input_size", 0)
    setup.keep("hidden_size", 1)
    setup.keep("num_layers", 2)
    setup.set("bias", .bool(hasBias))
    setup.set("batch_first", .bool(batchFirst))
    setup.keep("dropout", places.bias + 2)
    setup.set("bidirectional", .bool(bidirectional))
    setup.set("proj_size", .int(projection))
    if let place = places.nonlinearity { setup.keep("nonlinearity", place) }
    var configuration = RecurrentConfiguration(
      mode: mode, inputSize: inputSize, hiddenSize: hiddenSize, layers: layers, bidirectional: bidirectional,
      batchFirst: batchFirst, hasBias: hasBias, projectionSize: projection, dropout: dropout)
    configuration.outputLiesByTime = true
    try addWeights(configuration)
  }

  private static func modeName(_ mode: RecurrentMode) -> String {
    switch mode {
    case .rnnTanh: "RNN_TANH"
    case .rnnRelu: "RNN_RELU"
    case .lstm: "LSTM"
    case .gru, .gruResetBefore: "GRU"
    }
  }

  private func addWeights(_ configuration: RecurrentConfiguration) throws {
    let dtype = try setup.dtype(places.dtype)
    let gates = try configuration.gateRows()
    try configuration.admitWeights(of: dtype)
    let bound = 1 / Double(configuration.hiddenSize).squareRoot()
    var names: [RecurrentNames] = []
    for layer in 0..<configuration.layers {
      try interpreter.poll()
      for direction in 0..<configuration.directions {
        let name = RecurrentNames(suffix: "_l\(layer)" + (direction == 1 ? "_reverse" : ""))
        let inputs = configuration.inputSize(ofLayer: layer)
        try setup.uniformParameter(name.weightIH, [gates, inputs], bound: bound, dtype)
        try setup.uniformParameter(name.weightHH, [gates, configuration.stateSize], bound: bound, dtype)
        if configuration.hasBias {
          try setup.uniformParameter(name.biasIH, [gates], bound: bound, dtype)
          try setup.uniformParameter(name.biasHH, [gates], bound: bound, dtype)
        }
        if configuration.projectionSize > 0 {
          let shape = [configuration.projectionSize, configuration.hiddenSize]
          try setup.uniformParameter(name.weightHR, shape, bound: bound, dtype)
        }
        names.append(name)
      }
    }
    setup.module.payload = RecurrentState(configuration, names: names)
  }
}
