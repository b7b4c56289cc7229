import RNNScript

/// The modules of the Keras dialect: Keras 3 as `keras`, and Keras as of TensorFlow 2.6 as `tensorflow.keras`.
///
/// Both have the same source, loaded once for each: what differs asks for the name under which it runs.
struct KerasModules {
  /// The name of the module at the top.
  let root: String

  /// Makes the modules known, once as `keras` and once more below `tensorflow`.
  static func install(into interpreter: Interpreter) {
    for name in ["initializers", "losses", "metrics", "optimizers"] {
      guard let module = all.first(where: { $0.name == name })?.module else { continue }
      let full = "tensorflow." + name
      interpreter.moduleLoaders[full] = { module(KerasModules(root: "tensorflow.keras"), full).load($0) }
    }
    for root in ["keras", "tensorflow.keras"] {
      for (name, module) in all {
        let full = name.isEmpty ? root : root + "." + name
        interpreter.moduleLoaders[full] = { module(KerasModules(root: root), full).load($0) }
      }
    }
    TensorFlowModules.install(into: interpreter)
  }

  /// The names of the modules that scripts use.
  static var names: [String] {
    all.map(\.name).filter { !$0.hasPrefix("src") }.map { $0.isEmpty ? "keras" : "keras." + $0 }
  }

  /// Each below the root; what is in one is put together when it is first imported.
  private static let all: [(name: String, module: @Sendable (KerasModules, String) -> DialectModule)] = [
    (
      "",
      { keras, name in
        DialectModule(
          name: name, values: { [("__version__", .text(keras.root == "keras" ? "3.15.1" : "2.6.0"))] },
          written: [keras.view(KerasNames.top)], children: KerasNames.children)
      }
    ),
    ("src", { _, name in DialectModule(name: name, written: [KerasSource.all]) }),
    (
      "layers",
      { keras, name in
        DialectModule(
          name: name, written: [keras.view(KerasNames.layers), KerasSource.moreLayers],
          missing: MissingNames(KerasNames.missingLayers))
      }
    ),
    (
      "models",
      { keras, name in
        DialectModule(name: name, written: [keras.view(KerasNames.models)])
      }
    ),
    (
      "optimizers",
      { keras, name in
        DialectModule(
          name: name, written: [keras.view(KerasNames.optimizers), KerasSource.moreOptimizers],
          children: ["schedules"], missing: MissingNames("Adafactor>Adam Ftrl>SGD Lion>Adam"))
      }
    ),
    ("optimizers.schedules", { _, name in DialectModule(name: name, written: [KerasSource.schedules]) }),
    (
      "losses",
      { keras, name in
        DialectModule(
          name: name, written: [keras.view(KerasNames.losses), KerasSource.moreLosses],
          missing: MissingNames("CTC BinaryFocalCrossentropy>BinaryCrossentropy"))
      }
    ),
    (
      "metrics",
      { keras, name in
        DialectModule(
          name: name, written: [keras.view(KerasNames.metrics), KerasSource.moreMetrics],
          missing: MissingNames("MeanIoU>CategoricalAccuracy"))
      }
    ),
    (
      "callbacks",
      { keras, name in
        DialectModule(
          name: name, written: [keras.view(KerasNames.callbacks), KerasSource.moreCallbacks],
          missing: MissingNames("RemoteMonitor>CSVLogger SwapEMAWeights>ModelCheckpoint"))
      }
    ),
    ("utils", { keras, name in DialectModule(name: name, written: [keras.view(KerasNames.utilities)]) }),
    (
      "ops",
      { keras, name in
        DialectModule(name: name, written: [keras.view(KerasNames.operations), KerasSource.manyOperations])
      }
    ),
    ("random", { _, name in DialectModule(name: name, written: [KerasSource.random]) }),
    ("initializers", { keras, name in DialectModule(name: name, written: [keras.view(KerasNames.initializers)]) }),
    ("regularizers", { keras, name in DialectModule(name: name, written: [keras.view(KerasNames.regularizers)]) }),
    ("constraints", { keras, name in DialectModule(name: name, written: [keras.view(KerasNames.constraints)]) }),
    ("activations", { keras, name in DialectModule(name: name, written: [keras.view(KerasNames.activations)]) }),
    ("backend", { keras, name in DialectModule(name: name, written: [keras.view(KerasNames.backend)]) }),
    ("saving", { keras, name in DialectModule(name: name, written: [keras.view(KerasNames.saving)]) }),
    ("datasets", { _, name in DialectModule(name: name, children: ["imdb", "mnist"], missing: KerasNames.datasets) }),
    ("datasets.mnist", { _, name in DialectModule(name: name, written: [KerasSource.mnist]) }),
    ("datasets.imdb", { _, name in DialectModule(name: name, written: [KerasSource.imdb]) }),
    (
      "src.core",
      { _, name in DialectModule(name: name, entries: { KerasRecurrent.entries + KerasOptimizing.entries }) }
    ),
    ("src.cache", { _, name in DialectModule(name: name, entries: { DatasetCache.entries }) }),
    ("preprocessing", { _, name in DialectModule(name: name, children: ["sequence", "text"]) }),
    (
      "preprocessing.sequence",
      { keras, name in DialectModule(name: name, written: [keras.view("pad_sequences"), KerasSource.windows]) }
    ),
    ("preprocessing.text", { _, name in DialectModule(name: name, written: [KerasSource.text]) }),
  ]

  /// Names of the source as a module below the root has them.
  private func view(_ names: String) -> WrittenSource { KerasSource.view(names, of: root + ".src") }
}
