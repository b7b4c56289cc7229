/// What of Keras is written in the language itself, on top of `torch` and `numpy`.
enum KerasSource {
  /// All of it, as one source: its parts name each other.
  static let all = WrittenSource(
    """
    _namespace clear_session epsilon floatx set_floatx image_data_format _backend_name _config_module Variable
    KerasTensor _map _flatten _pack standardize_seed SeedGenerator Initializer Zeros Ones Constant Identity
    RandomNormal TruncatedNormal RandomUniform VarianceScaling GlorotUniform GlorotNormal LecunUniform LecunNormal
    HeUniform HeNormal Orthogonal _get_initializer Regularizer L1L2 L1 L2 OrthogonalRegularizer _get_regularizer
    Constraint NonNeg MaxNorm UnitNorm MinMaxNorm _get_constraint linear relu tanh sigmoid softmax log_softmax
    hard_sigmoid hard_tanh softplus softsign elu selu gelu silu swish exponential leaky_relu relu6 mish
    _get_activation _name_of _recording _is_symbolic InputSpec Layer _Operation InputLayer Input SimpleRNNCell LSTMCell
    GRUCell StackedRNNCells RNN SimpleRNN LSTM GRU Bidirectional Dense Embedding Masking Dropout Activation
    BatchNormalization LayerNormalization Flatten Reshape RepeatVector Concatenate Add Subtract Multiply Average
    Maximum Minimum concatenate add subtract multiply average maximum minimum Lambda Wrapper TimeDistributed
    Sequence Progbar Callback History LambdaCallback EarlyStopping load_model save_model clone_model model_from_json
    _registered custom_object_scope _serialized _deserialized Model Sequential Optimizer SGD RMSprop Adam AdamW
    _get_optimizer
    mean_squared_error mean_absolute_error huber binary_crossentropy categorical_crossentropy
    sparse_categorical_crossentropy Loss LossFunctionWrapper MeanSquaredError MeanAbsoluteError Huber
    BinaryCrossentropy CategoricalCrossentropy SparseCategoricalCrossentropy _lookup_loss Metric Mean Sum
    MeanMetricWrapper binary_accuracy categorical_accuracy sparse_categorical_accuracy accuracy BinaryAccuracy
    CategoricalAccuracy SparseCategoricalAccuracy MeanSquaredErrorMetric MeanAbsoluteErrorMetric _lookup_metric
    set_random_seed to_categorical pad_sequences normalize plot_model timeseries_dataset_from_array
    convert_to_tensor convert_to_numpy shape cast zeros ones ops_sum ops_mean ops_max ops_min ops_exp ops_log
    ops_sqrt ops_abs ops_sin ops_cos ops_square ops_add ops_subtract ops_multiply ops_divide ops_matmul ops_reshape
    ops_transpose ops_concatenate ops_stack ops_expand_dims ops_squeeze ops_argmax ops_where ops_tanh ops_sigmoid
    ops_relu ops_softmax ops_einsum ops_flip ops_power ops_maximum ops_minimum ops_equal ops_not_equal ops_greater
    ops_less ops_greater_equal ops_less_equal ops_logical_and ops_logical_or ops_logical_not ops_floor ops_ceil
    ops_round ops_sign ops_negative ops_zeros_like ops_ones_like ops_stop_gradient ops_prod ops_any ops_all
    ops_argmin ops_var ops_std ops_clip ops_cumsum ops_split ops_unstack ops_repeat ops_tile ops_take ops_one_hot
    ops_norm ops_sort ops_argsort ops_log_softmax ops_softplus ops_silu ops_gelu ops_elu ops_leaky_relu
    ops_hard_sigmoid ops_logsumexp ops_swapaxes ops_pad ops_arange ops_linspace ops_eye ops_full _random
    """,
    variables, structures, initializers, regularizers, activations, weights, layer, inputs, cells, stackedCells,
    sequence, recurrent, bidirectional, layers, shaping, renames, batches, losses, metrics,
    training, steps, progress, callbacks, saving, serialization, models, summary, classicSummary, optimizers, utilities,
    operations, moreOperations
  ).explained(by: layersExplained, trainingExplained, operationsExplained)

  /// What a source of its own begins with: all names of `all`, those with a line in front too.
  static let everything = """
    from importlib import import_module as _import
    _root = 'tensorflow.keras' if __name__.startswith('tensorflow') else 'keras'
    globals().update({key: value for key, value in _import(_root + '.src')._namespace().items()
                      if not key.startswith('__')})
    """

  /// Names of `all` as another module has them: `name`, or `name=other` where it is called otherwise there.
  static func view(_ names: String, of module: String) -> WrittenSource {
    let pairs = names.split(whereSeparator: \.isWhitespace).map { $0.split(separator: "=") }
    let imports = pairs.map { $0.count == 2 ? "\($0[1]) as \($0[0])" : String($0[0]) }
    return WrittenSource(
      pairs.map { String($0[0]) }.joined(separator: " "),
      "from \(module) import " + imports.joined(separator: ", "))
  }
}
