import RNNScript

/// The module `tensorflow`: as much of it as stands around Keras layers in a script.
enum TensorFlowModules {
  /// Makes the modules known.
  static func install(into interpreter: Interpreter) {
    interpreter.moduleLoaders["tensorflow"] = {
      TensorStyle.adoptTensorFlow($0)
      return tensorflow.load($0)
    }
    for (name, names) in below {
      interpreter.moduleLoaders["tensorflow." + name] = { part("tensorflow." + name, names).load($0) }
    }
    interpreter.moduleLoaders["tensorflow.data"] = {
      DialectModule(name: "tensorflow.data", written: [WrittenSource("Dataset AUTOTUNE", TensorFlowSource.datasets)])
        .load($0)
    }
    interpreter.moduleLoaders["tensorflow.config"] = {
      DialectModule(
        name: "tensorflow.config", written: [view("list_physical_devices run_functions_eagerly set_visible_devices")]
      ).load($0)
    }
  }

  private static let tensorflow = DialectModule(
    name: "tensorflow", values: { [("__version__", .text("2.6.0"))] },
    written: [WrittenSource(TensorFlowSource.names, TensorFlowSource.tensors, TensorFlowSource.functions)],
    children: ["keras", "data", "config", "initializers", "losses", "metrics", "optimizers"]
      + below.map(\.name))

  /// The modules whose names stand in `tensorflow` too, or under another name there.
  private static let below: [(name: String, names: String)] = [
    ("nest", "flatten=_nest_flatten map_structure=_nest_map pack_sequence_as=_nest_pack"),
    (
      "random",
      """
      normal=_random_normal uniform=_random_uniform set_seed=_random_seed shuffle=_random_shuffle
      categorical=_random_categorical
      """
    ),
    (
      "math",
      """
      abs add subtract multiply divide exp log sqrt square pow sin cos tanh sigmoid argmax argmin maximum minimum
      reduce_mean reduce_sum reduce_max reduce_min reduce_prod reduce_std reduce_variance reduce_any reduce_all equal
      greater less greater_equal less_equal not_equal cumsum round floor ceil softplus=_softplus top_k=_top_k
      """
    ),
    (
      "nn",
      """
      relu=_relu softmax=_softmax log_softmax=_log_softmax sigmoid tanh softplus=_softplus dropout=_dropout
      softmax_cross_entropy_with_logits=_softmax_cross_entropy
      sparse_softmax_cross_entropy_with_logits=_sparse_cross_entropy
      sigmoid_cross_entropy_with_logits=_sigmoid_cross_entropy embedding_lookup=gather
      """
    ),
    ("linalg", "matmul einsum norm eye transpose diag=_diag band_part=_band_part"),
  ]

  private static func view(_ names: String) -> WrittenSource { KerasSource.view(names, of: "tensorflow") }

  private static func part(_ name: String, _ names: String) -> DialectModule {
    DialectModule(name: name, written: [view(names)])
  }
}
