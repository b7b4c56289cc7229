/// What each module of the Keras dialect has of the source that all share.
enum KerasNames {
  static let children = [
    "layers", "models", "optimizers", "losses", "metrics", "callbacks", "utils", "ops", "random", "initializers",
    "regularizers", "constraints", "activations", "backend", "preprocessing", "datasets", "saving",
  ]

  static let top = """
    Model Sequential Layer Input InputSpec KerasTensor Variable Initializer Loss Metric Optimizer SeedGenerator
    config=_config_module
    """

  static let layers = """
    Layer Input InputLayer InputSpec SimpleRNN LSTM GRU SimpleRNNCell LSTMCell GRUCell StackedRNNCells RNN
    Bidirectional TimeDistributed Wrapper Dense Embedding Masking Dropout Activation BatchNormalization
    LayerNormalization Flatten Reshape RepeatVector Concatenate Add Subtract Multiply Average Maximum Minimum Lambda
    add subtract multiply average maximum minimum concatenate CuDNNLSTM=LSTM CuDNNGRU=GRU
    serialize=_serialized deserialize=_deserialized
    """

  static let missingLayers = """
    AlphaDropout>Dropout Conv2D>Conv1D Conv3D>Conv1D ConvLSTM1D>LSTM ConvLSTM2D>LSTM Conv1DTranspose>Conv1D
    SeparableConv1D>Conv1D DepthwiseConv1D>Conv1D EinsumDense>Dense GroupNormalization>LayerNormalization
    MaxPooling2D>MaxPooling1D AveragePooling2D>AveragePooling1D GlobalMaxPooling2D>GlobalMaxPooling1D
    GlobalAveragePooling2D>GlobalAveragePooling1D TextVectorization>Embedding UnitNormalization>LayerNormalization
    Normalization>LayerNormalization SpectralNormalization>LayerNormalization StringLookup>Embedding
    """

  static let models = "Model Sequential clone_model load_model save_model model_from_json"

  static let optimizers = """
    Optimizer SGD RMSprop Adam AdamW get=_get_optimizer serialize=_serialized deserialize=_deserialized
    """

  static let losses = """
    Loss MeanSquaredError MeanAbsoluteError Huber BinaryCrossentropy CategoricalCrossentropy
    SparseCategoricalCrossentropy mean_squared_error mean_absolute_error huber binary_crossentropy
    categorical_crossentropy sparse_categorical_crossentropy mse=mean_squared_error mae=mean_absolute_error
    MSE=mean_squared_error MAE=mean_absolute_error get=_lookup_loss serialize=_serialized
    deserialize=_deserialized
    """

  static let metrics = """
    Metric Mean Sum MeanMetricWrapper BinaryAccuracy CategoricalAccuracy SparseCategoricalAccuracy
    MeanSquaredError=MeanSquaredErrorMetric MeanAbsoluteError=MeanAbsoluteErrorMetric binary_accuracy
    categorical_accuracy sparse_categorical_accuracy mean_squared_error mean_absolute_error get=_lookup_metric
    """

  static let callbacks = "Callback History LambdaCallback EarlyStopping"

  static let utilities = """
    set_random_seed to_categorical pad_sequences normalize plot_model Progbar Sequence PyDataset=Sequence
    register_keras_serializable=_registered custom_object_scope CustomObjectScope=custom_object_scope
    serialize_keras_object=_serialized deserialize_keras_object=_deserialized timeseries_dataset_from_array
    """

  static let saving = """
    register_keras_serializable=_registered custom_object_scope CustomObjectScope=custom_object_scope
    load_model save_model serialize_keras_object=_serialized deserialize_keras_object=_deserialized
    """

  static let operations = """
    convert_to_tensor array=convert_to_tensor convert_to_numpy shape cast zeros ones
    sum=ops_sum mean=ops_mean max=ops_max min=ops_min
    exp=ops_exp log=ops_log sqrt=ops_sqrt abs=ops_abs absolute=ops_abs sin=ops_sin cos=ops_cos square=ops_square
    add=ops_add subtract=ops_subtract multiply=ops_multiply divide=ops_divide matmul=ops_matmul dot=ops_matmul
    reshape=ops_reshape transpose=ops_transpose concatenate=ops_concatenate stack=ops_stack
    expand_dims=ops_expand_dims squeeze=ops_squeeze argmax=ops_argmax argmin=ops_argmin where=ops_where
    tanh=ops_tanh sigmoid=ops_sigmoid relu=ops_relu softmax=ops_softmax einsum=ops_einsum flip=ops_flip
    log_softmax=ops_log_softmax softplus=ops_softplus power=ops_power maximum=ops_maximum minimum=ops_minimum
    clip=ops_clip prod=ops_prod std=ops_std var=ops_var any=ops_any all=ops_all cumsum=ops_cumsum equal=ops_equal
    not_equal=ops_not_equal greater=ops_greater greater_equal=ops_greater_equal less=ops_less
    less_equal=ops_less_equal logical_and=ops_logical_and logical_or=ops_logical_or logical_not=ops_logical_not
    floor=ops_floor ceil=ops_ceil round=ops_round sign=ops_sign negative=ops_negative arange=ops_arange eye=ops_eye
    full=ops_full zeros_like=ops_zeros_like ones_like=ops_ones_like split=ops_split unstack=ops_unstack
    repeat=ops_repeat tile=ops_tile take=ops_take one_hot=ops_one_hot norm=ops_norm sort=ops_sort
    argsort=ops_argsort stop_gradient=ops_stop_gradient silu=ops_silu gelu=ops_gelu elu=ops_elu
    leaky_relu=ops_leaky_relu hard_sigmoid=ops_hard_sigmoid logsumexp=ops_logsumexp linspace=ops_linspace
    swapaxes=ops_swapaxes pad=ops_pad
    """

  static let initializers = """
    Initializer Zeros Ones Constant Identity RandomNormal TruncatedNormal RandomUniform VarianceScaling
    GlorotUniform GlorotNormal LecunUniform LecunNormal HeUniform HeNormal Orthogonal glorot_uniform=GlorotUniform
    glorot_normal=GlorotNormal lecun_uniform=LecunUniform lecun_normal=LecunNormal he_uniform=HeUniform
    he_normal=HeNormal orthogonal=Orthogonal zeros=Zeros ones=Ones constant=Constant identity=Identity
    random_normal=RandomNormal random_uniform=RandomUniform truncated_normal=TruncatedNormal get=_get_initializer
    serialize=_serialized deserialize=_deserialized
    """

  static let regularizers = """
    Regularizer L1 L2 L1L2 OrthogonalRegularizer l1=L1 l2=L2 l1_l2=L1L2 get=_get_regularizer serialize=_serialized
    deserialize=_deserialized
    """

  static let constraints = """
    Constraint MaxNorm NonNeg UnitNorm MinMaxNorm max_norm=MaxNorm non_neg=NonNeg unit_norm=UnitNorm
    min_max_norm=MinMaxNorm get=_get_constraint
    """

  static let activations = """
    linear relu tanh sigmoid softmax log_softmax hard_sigmoid hard_tanh softplus softsign elu selu gelu silu swish
    exponential leaky_relu relu6 mish get=_get_activation serialize=_name_of deserialize=_get_activation
    """

  static let backend = "clear_session epsilon floatx image_data_format backend=_backend_name set_floatx"

  static let datasets = MissingNames(
    """
    boston_housing>mnist california_housing>mnist cifar10>mnist cifar100>mnist fashion_mnist>mnist reuters>imdb
    """)
}
