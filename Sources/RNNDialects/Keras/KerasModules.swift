import RNNScript

/// The modules of the Keras dialect: Keras 3, and `tensorflow.keras` as the same modules.
enum KerasModules {
  /// Each under its name; what is in one is put together when it is first imported.
  private static let all: [(name: String, module: @Sendable () -> DialectModule)] = [
    ("keras", { keras }), ("keras.src", { source }), ("keras.layers", { layers }), ("keras.models", { models }),
    ("keras.optimizers", { optimizers }), ("keras.losses", { losses }), ("keras.metrics", { metrics }),
    ("keras.callbacks", { callbacks }), ("keras.utils", { utilities }), ("keras.ops", { operations }),
    ("keras.initializers", { initializers }), ("keras.regularizers", { regularizers }),
    ("keras.constraints", { constraints }), ("keras.activations", { activations }), ("keras.backend", { backend }),
    ("keras.preprocessing", { preprocessing }), ("keras.preprocessing.sequence", { sequences }),
  ]

  /// The names of the modules.
  static var names: [String] { all.map(\.name).filter { $0 != "keras.src" } }

  /// Makes the modules known, once as `keras` and once more below `tensorflow`.
  static func install(into interpreter: Interpreter) {
    for (name, module) in all {
      interpreter.moduleLoaders[name] = { module().load($0) }
      interpreter.moduleLoaders["tensorflow." + name] = { try $0.module(named: name) }
    }
    interpreter.moduleLoaders["tensorflow"] = { tensorflow.load($0) }
  }

  private static let keras = DialectModule(
    name: "keras", values: { [("__version__", .text("3.15.1"))] },
    written: [
      KerasSource.view(
        "Model Sequential Layer Input InputSpec KerasTensor Variable Initializer Loss Metric Optimizer SeedGenerator")
    ],
    children: [
      "layers", "models", "optimizers", "losses", "metrics", "callbacks", "utils", "ops", "initializers",
      "regularizers", "constraints", "activations", "backend", "preprocessing",
    ])

  private static let source = DialectModule(name: "keras.src", written: [KerasSource.all])

  private static let layers = DialectModule(
    name: "keras.layers",
    written: [
      KerasSource.view(
        """
        Layer Input InputLayer InputSpec SimpleRNN LSTM GRU SimpleRNNCell LSTMCell GRUCell StackedRNNCells RNN
        Bidirectional TimeDistributed Dense Embedding Masking Dropout Activation BatchNormalization
        LayerNormalization Flatten Reshape RepeatVector Concatenate Add Subtract Multiply Average Lambda add
        concatenate
        """)
    ],
    missing: MissingNames(
      """
      ActivityRegularization AlphaDropout>Dropout Attention AveragePooling1D Conv1D Conv2D ConvLSTM1D ConvLSTM2D
      CuDNNGRU>GRU CuDNNLSTM>LSTM Cropping1D Dot ELU>Activation EinsumDense>Dense GaussianDropout>Dropout
      GaussianNoise>Dropout GlobalAveragePooling1D GlobalMaxPooling1D GroupNormalization>LayerNormalization Identity
      LeakyReLU>Activation MaxPooling1D Maximum>Average Minimum>Average MultiHeadAttention Permute>Reshape
      PReLU>Activation ReLU>Activation Softmax>Activation SpatialDropout1D>Dropout TextVectorization>Embedding
      UpSampling1D>RepeatVector Wrapper>TimeDistributed ZeroPadding1D
      """))

  private static let models = DialectModule(
    name: "keras.models", written: [KerasSource.view("Model Sequential")],
    missing: MissingNames("clone_model>Model load_model>Model model_from_json>Model save_model>Model"))

  private static let optimizers = DialectModule(
    name: "keras.optimizers", written: [KerasSource.view("Optimizer SGD RMSprop Adam AdamW")],
    missing: MissingNames(
      "Adadelta>RMSprop Adafactor>Adam Adagrad>RMSprop Adamax>Adam Ftrl>SGD Lion>Adam Nadam>Adam schedules>SGD"))

  private static let losses = DialectModule(
    name: "keras.losses",
    written: [
      KerasSource.view(
        """
        Loss MeanSquaredError MeanAbsoluteError Huber BinaryCrossentropy CategoricalCrossentropy
        SparseCategoricalCrossentropy mean_squared_error mean_absolute_error huber binary_crossentropy
        categorical_crossentropy sparse_categorical_crossentropy
        """)
    ],
    missing: MissingNames(
      """
      BinaryFocalCrossentropy>BinaryCrossentropy CTC CosineSimilarity>MeanSquaredError Hinge
      KLDivergence>CategoricalCrossentropy LogCosh>Huber MeanAbsolutePercentageError>MeanAbsoluteError
      MeanSquaredLogarithmicError>MeanSquaredError Poisson SquaredHinge
      """))

  private static let metrics = DialectModule(
    name: "keras.metrics",
    written: [
      KerasSource.view(
        """
        Metric Mean MeanMetricWrapper BinaryAccuracy CategoricalAccuracy SparseCategoricalAccuracy
        MeanSquaredError=MeanSquaredErrorMetric MeanAbsoluteError=MeanAbsoluteErrorMetric binary_accuracy
        categorical_accuracy sparse_categorical_accuracy mean_squared_error mean_absolute_error
        """)
    ],
    missing: MissingNames(
      """
      AUC Accuracy>SparseCategoricalAccuracy F1Score Precision Recall RootMeanSquaredError>MeanSquaredError Sum>Mean
      TopKCategoricalAccuracy>CategoricalAccuracy
      """))

  private static let callbacks = DialectModule(
    name: "keras.callbacks", written: [KerasSource.view("Callback History LambdaCallback EarlyStopping")],
    missing: MissingNames(
      """
      CSVLogger>History LearningRateScheduler>LambdaCallback ModelCheckpoint>EarlyStopping ProgbarLogger>History
      ReduceLROnPlateau>EarlyStopping TensorBoard>History TerminateOnNaN>EarlyStopping
      """))

  private static let utilities = DialectModule(
    name: "keras.utils", written: [KerasSource.view("set_random_seed to_categorical pad_sequences")])

  private static let operations = DialectModule(
    name: "keras.ops",
    written: [
      KerasSource.view(
        """
        convert_to_tensor convert_to_numpy shape cast zeros ones sum=ops_sum mean=ops_mean max=ops_max min=ops_min
        exp=ops_exp log=ops_log sqrt=ops_sqrt abs=ops_abs sin=ops_sin cos=ops_cos square=ops_square add=ops_add
        subtract=ops_subtract multiply=ops_multiply divide=ops_divide matmul=ops_matmul reshape=ops_reshape
        transpose=ops_transpose concatenate=ops_concatenate stack=ops_stack expand_dims=ops_expand_dims
        squeeze=ops_squeeze argmax=ops_argmax where=ops_where tanh=ops_tanh sigmoid=ops_sigmoid relu=ops_relu
        softmax=ops_softmax einsum=ops_einsum flip=ops_flip
        """)
    ])

  private static let initializers = DialectModule(
    name: "keras.initializers",
    written: [
      KerasSource.view(
        """
        Initializer Zeros Ones Constant Identity RandomNormal TruncatedNormal RandomUniform VarianceScaling
        GlorotUniform GlorotNormal LecunUniform LecunNormal HeUniform HeNormal Orthogonal
        """)
    ])

  private static let regularizers = DialectModule(
    name: "keras.regularizers",
    written: [KerasSource.view("L1 L2 L1L2 OrthogonalRegularizer l1=L1 l2=L2 l1_l2=L1L2")])

  private static let constraints = DialectModule(
    name: "keras.constraints", written: [KerasSource.view("MaxNorm NonNeg UnitNorm MinMaxNorm max_norm=MaxNorm")])

  private static let activations = DialectModule(
    name: "keras.activations",
    written: [
      KerasSource.view(
        """
        linear relu tanh sigmoid softmax log_softmax hard_sigmoid hard_tanh softplus softsign elu selu gelu silu swish
        exponential leaky_relu relu6 mish
        """)
    ])

  private static let backend = DialectModule(name: "keras.backend", written: [KerasSource.view("clear_session")])

  private static let preprocessing = DialectModule(name: "keras.preprocessing", children: ["sequence"])

  private static let sequences = DialectModule(
    name: "keras.preprocessing.sequence", written: [KerasSource.view("pad_sequences")])

  private static let tensorflow = DialectModule(name: "tensorflow", children: ["keras"])
}
