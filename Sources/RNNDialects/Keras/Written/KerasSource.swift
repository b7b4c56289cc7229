/// What of Keras is written in the language itself, on top of `torch` and `numpy`.
enum KerasSource {
  /// All of it, as one source: its parts name each other.
  static let all = WrittenSource(
    """
    clear_session Variable KerasTensor standardize_seed SeedGenerator Initializer Zeros Ones Constant Identity
    RandomNormal TruncatedNormal RandomUniform VarianceScaling GlorotUniform GlorotNormal LecunUniform LecunNormal
    HeUniform HeNormal Orthogonal L1L2 L1 L2 OrthogonalRegularizer NonNeg MaxNorm UnitNorm MinMaxNorm linear relu
    tanh sigmoid softmax log_softmax hard_sigmoid hard_tanh softplus softsign elu selu gelu silu swish exponential
    leaky_relu relu6 mish InputSpec Layer InputLayer Input SimpleRNNCell LSTMCell GRUCell StackedRNNCells RNN
    SimpleRNN LSTM GRU Bidirectional Dense Embedding Masking Dropout Activation BatchNormalization
    LayerNormalization Flatten Reshape RepeatVector Concatenate Add Subtract Multiply Average concatenate add
    Lambda TimeDistributed Callback History LambdaCallback EarlyStopping Model Sequential Optimizer SGD RMSprop
    Adam AdamW mean_squared_error mean_absolute_error huber binary_crossentropy categorical_crossentropy
    sparse_categorical_crossentropy Loss LossFunctionWrapper MeanSquaredError MeanAbsoluteError Huber
    BinaryCrossentropy CategoricalCrossentropy SparseCategoricalCrossentropy Metric Mean MeanMetricWrapper
    binary_accuracy categorical_accuracy sparse_categorical_accuracy accuracy BinaryAccuracy CategoricalAccuracy
    SparseCategoricalAccuracy MeanSquaredErrorMetric MeanAbsoluteErrorMetric set_random_seed to_categorical
    pad_sequences convert_to_tensor convert_to_numpy shape cast zeros ones ops_sum ops_mean ops_max ops_min
    ops_exp ops_log ops_sqrt ops_abs ops_sin ops_cos ops_square ops_add ops_subtract ops_multiply ops_divide
    ops_matmul ops_reshape ops_transpose ops_concatenate ops_stack ops_expand_dims ops_squeeze ops_argmax
    ops_where ops_tanh ops_sigmoid ops_relu ops_softmax ops_einsum ops_flip
    """,
    variables, structures, initializers, regularizers, activations, weights, layer, inputs, cells, stackedCells,
    recurrent, bidirectional, layers, shaping, training, callbacks, models, summary, optimizers, losses,
    metrics, utilities, operations
  ).explained(by: layersExplained, trainingExplained, operationsExplained)

  /// Names of `all` as another module has them: `name`, or `name=other` where it is called otherwise there.
  static func view(_ names: String) -> WrittenSource {
    let pairs = names.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "=") }
    let imports = pairs.map { $0.count == 2 ? "\($0[1]) as \($0[0])" : String($0[0]) }
    return WrittenSource(
      pairs.map { String($0[0]) }.joined(separator: " "), "from keras.src import " + imports.joined(separator: ", "))
  }
}
