import RNNKit
import RNNScript

/// What scripts can name without an import; `from rnnkit import *` gives the same.
enum NativeNames {
  /// Functions and classes of `torch` that stand here too.
  private static let borrowed: Set<String> = [
    "tensor", "zeros", "ones", "empty", "full", "eye", "arange", "linspace", "rand", "randn", "randint", "randperm",
    "manual_seed", "zeros_like", "ones_like", "cat", "stack", "matmul", "tanh", "sigmoid", "relu", "softmax", "exp",
    "set_printoptions",
  ]

  /// PuzzleLib's constructor, the cells and the element types.
  private static var values: [(name: String, value: Value)] {
    let cells = ["LSTMCell", "GRUCell"].compactMap { name in
      NeuralTypes.type(name).map { (name: name, value: Value.object($0)) }
    }
    let types = [DType.float32, .float64, .int64, .int32, .uint8].map { (name: $0.name, value: DTypeObject.value($0)) }
    return [
      ("RNN", .object(PuzzleRNN.type)), ("RNNCell", .object(NativeCell.type)),
      ("no_grad", .object(GradientMode.noGrad)),
    ] + cells + types
  }

  private static let modules = [
    "torch": "torch", "nn": "torch.nn", "optim": "torch.optim", "F": "torch.nn.functional",
  ]

  /// Makes the names known.
  ///
  /// Modules are cheap until something in them is named.
  static func install(into interpreter: Interpreter) {
    for (name, module) in modules {
      if let module = try? interpreter.module(named: module) { interpreter.builtins.set(Symbol(name), .object(module)) }
    }
    for entry in functions where interpreter.builtins.get(Symbol(entry.name)) == nil {
      interpreter.builtins.set(Symbol(entry.name), .object(NativeFunction(entry)))
    }
    for (name, value) in values { interpreter.builtins.set(Symbol(name), value) }
    for module in [kit, datasets] + hidden { interpreter.moduleLoaders[module.name] = { module.load($0) } }
    if let module = try? interpreter.module(named: kit.name) { interpreter.builtins.set("rnnkit", .object(module)) }
  }

  /// What is native, and what joins the libraries.
  private static let kit = DialectModule(
    name: "rnnkit", entries: { functions }, values: { values },
    written: [
      WrittenSource("convert", NativeSource.convert),
      WrittenSource("ConversionError", "from rnnkit._layers import ConversionError"),
    ],
    children: ["datasets"])

  private static let datasets = DialectModule(
    name: "rnnkit.datasets", written: [WrittenSource("digits names sunspots", NativeSource.datasets)])

  private static let hidden = [
    DialectModule(name: "rnnkit._data", entries: { DataFiles.entries }),
    DialectModule(
      name: "rnnkit._layers",
      written: [
        WrittenSource("ConversionError Plan refuse plain reordered read_layer builders _Quietly", NativeSource.layers)
      ]),
    DialectModule(
      name: "rnnkit._keras", written: [WrittenSource("from_keras to_keras", NativeSource.kerasLayers)]),
    DialectModule(
      name: "rnnkit._onnx", written: [WrittenSource("read_model write_model", NativeSource.onnxModels)]),
  ]

  private static var functions: [Entry] {
    let tables = [
      CreationFunctions.entries, RandomFunctions.entries, MathFunctions.unary, ReductionFunctions.entries,
      ShapeFunctions.joining, MatrixFunctions.entries, SettingFunctions.entries,
    ]
    return tables.joined().filter { borrowed.contains($0.name) }
  }

  /// All native names, for completion.
  static var all: [String] { modules.keys.sorted() + borrowed + values.map(\.name) }
}

/// The native `RNNCell`, whose nonlinearity is its mode.
enum NativeCell {
  nonisolated(unsafe) static let type = Layer(
    "RNNCell", "One step of a plain recurrent network.",
    parameters: "input_size, hidden_size, mode='tanh', bias=True, nonlinearity=None", inputs: "input, hx=None",
    shapes: "[B, I], [B, H] -> [B, H]", example: "RNNCell(4, 2)(ones(1, 4))",
    setup: { setup in
      let name = try setup.interpreter.text(setup.value(4).isNone ? setup.value(2) : setup.value(4))
      guard name == "tanh" || name == "relu" else {
        throw setup.interpreter.error(.valueError, "'\(name)' is not a valid mode: choose 'tanh' or 'relu'")
      }
      setup.keep("input_size", 0)
      setup.keep("hidden_size", 1)
      setup.keep("bias", 3)
      setup.set("nonlinearity", .text(name))
      try RecurrentCells.build(
        setup,
        RecurrentConfiguration(
          mode: name == "relu" ? .rnnRelu : .rnnTanh, inputSize: try setup.int(0), hiddenSize: try setup.int(1),
          hasBias: try setup.bool(3)),
        Engine.current.defaultFloat)
    },
    note: { module, _ in RecurrentCells.note(module, name: "RNNCell") },
    forward: { module, call in try RecurrentCells.step(module, call[1], call[2], call.interpreter) }
  ).type(more: { RecurrentLayers.entries })
}
