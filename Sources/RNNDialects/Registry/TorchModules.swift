import RNNKit
import RNNScript

/// The modules of the PyTorch dialect.
enum TorchModules {
  static let all: [DialectModule] = [
    torch, nn, functional, initialization, parameter, modules, utilities, recurrentUtilities, optim, plainUtilities,
    autograd, linalg, random, cuda, backends,
  ]

  private static let torch = DialectModule(
    name: "torch",
    entries: {
      CreationFunctions.entries + LegacyConstructors.entries + RandomFunctions.entries + MathFunctions.unary
        + MathFunctions.binary + MathFunctions.comparisons + ReductionFunctions.entries + ShapeFunctions.shared
        + ShapeFunctions.joining + SelectionFunctions.entries + MatrixFunctions.entries + SettingFunctions.entries
    },
    values: {
      var values: [(name: String, value: Value)] = DType.allCases.map { ($0.name, DTypeObject.value($0)) }
      values += [
        ("float", DTypeObject.value(.float32)), ("double", DTypeObject.value(.float64)),
        ("long", DTypeObject.value(.int64)), ("int", DTypeObject.value(.int32)),
        ("Tensor", .object(TensorObject.tensorType)), ("Size", .object(SizeObject.type)),
        ("dtype", .object(DTypeObject.typeObject)), ("device", .object(DeviceObject.typeObject)),
        ("Generator", .object(GeneratorObject.typeObject)), ("no_grad", .object(GradientMode.noGrad)),
        ("enable_grad", .object(GradientMode.enableGrad)), ("inference_mode", .object(GradientMode.inferenceMode)),
        ("set_grad_enabled", .object(GradientMode.setGradEnabled)), ("pi", .float(.pi)),
        ("e", .float(2.718281828459045)), ("inf", .float(.infinity)), ("nan", .float(.nan)), ("newaxis", .none),
        ("__version__", .text("2.15.0")), ("contiguous_format", .text("torch.contiguous_format")),
        ("strided", .text("torch.strided")),
      ]
      return values
    },
    children: ["nn", "optim", "utils", "autograd", "linalg", "random", "cuda", "backends"],
    missing: MissingNames(
      """
      addcdiv addcmul angle argwhere asarray baddbmm bfloat16>float32 block_diag bucketize cartesian_prod cdist
      chain_matmul>matmul cholesky compile complex conj copysign corrcoef cosine_similarity count_nonzero cov
      cross cummax cummin deg2rad det diag_embed diagonal diff digamma dist dsplit dstack fft float16>float32
      from_numpy>tensor gcd half>float32 heaviside histc hypot imag index_add index_copy index_put int16>int32
      int8>int32 int32_ inverse is_complex isin isneginf isposinf isreal jit kron kthvalue lcm lerp lgamma load
      lobpcg logcumsumexp logdet lstsq lu matrix_exp matrix_power mode moveaxis>movedim msort multiprocessing
      nanmean>mean nanmedian>median nansum>sum nan_to_num nextafter numel ones_ pca_lowrank permute_ pinverse
      poisson polar positive qr quantile quantize_per_tensor rad2deg real renorm rot90 save searchsorted sgn
      sinc signbit slogdet sort_ sparse std_mean stft svd symeig take_along_dim>gather tensor_split>split
      tensordot>einsum trace trapz tril_indices triangular_solve triu_indices unflatten unique_consecutive vander
      var_mean vdot>dot view_as_complex view_as_real vmap xlogy
      """))

  private static let nn = DialectModule(
    name: "torch.nn", values: { NeuralTypes.all },
    children: ["functional", "init", "parameter", "modules", "utils"],
    missing: MissingNames(
      """
      AdaptiveAvgPool1d AdaptiveMaxPool1d AlphaDropout>Dropout AvgPool1d BatchNorm1d BatchNorm2d Bilinear>Linear CELU
      CTCLoss ChannelShuffle Conv1d Conv2d Conv3d ConvTranspose1d CosineEmbeddingLoss CosineSimilarity CrossMapLRN2d
      DataParallel Dropout1d>Dropout Dropout2d>Dropout Dropout3d>Dropout EmbeddingBag>Embedding
      FeatureAlphaDropout>Dropout Fold GLU GaussianNLLLoss>NLLLoss GroupNorm Hardshrink>ReLU Hardsigmoid>Sigmoid
      Hardswish>SiLU Hardtanh>Tanh HingeEmbeddingLoss HuberLoss>SmoothL1Loss InstanceNorm1d KLDivLoss LayerNorm
      LazyLinear>Linear LocalResponseNorm MarginRankingLoss MaxPool1d MaxPool2d Mish>SiLU MultiheadAttention
      MultiLabelMarginLoss MultiMarginLoss PReLU>LeakyReLU PairwiseDistance ParameterDict ParameterList
      PoissonNLLLoss>NLLLoss RReLU>LeakyReLU ReLU6>ReLU RMSNorm SELU>ELU Softmax2d>Softmax Softmin>Softmax
      Softshrink Tanhshrink>Tanh Threshold>ReLU Transformer TransformerDecoder TransformerDecoderLayer
      TransformerEncoder TransformerEncoderLayer TripletMarginLoss Unflatten>Flatten Unfold Upsample ZeroPad1d
      """))

  private static let functional = DialectModule(
    name: "torch.nn.functional", entries: { FunctionalFunctions.entries },
    missing: MissingNames(
      """
      adaptive_avg_pool1d avg_pool1d batch_norm bilinear>linear celu>elu conv1d conv2d cosine_similarity ctc_loss
      embedding_bag>embedding glu gumbel_softmax>softmax hardsigmoid hardswish>silu hardtanh hinge_embedding_loss
      huber_loss>smooth_l1_loss interpolate kl_div layer_norm max_pool1d mish>silu multi_head_attention_forward
      prelu>leaky_relu relu6>relu rms_norm scaled_dot_product_attention selu>elu softmin>softmax unfold
      """))

  private static let initialization = DialectModule(
    name: "torch.nn.init", entries: { InitializationFunctions.entries },
    missing: MissingNames("dirac_ sparse_ trunc_normal_>normal_"))

  private static let parameter = DialectModule(
    name: "torch.nn.parameter", values: { [("Parameter", .object(TensorObject.parameterType))] })

  private static let modules = DialectModule(name: "torch.nn.modules", values: { NeuralTypes.all })

  private static let utilities = DialectModule(
    name: "torch.nn.utils", entries: { UtilityFunctions.entries }, children: ["rnn"],
    missing: MissingNames("weight_norm spectral_norm clip_grads_with_norm_>clip_grad_norm_ fuse_conv_bn_eval prune"))

  private static let recurrentUtilities = DialectModule(
    name: "torch.nn.utils.rnn", entries: { PackingFunctions.entries },
    values: { [("PackedSequence", .object(PackedSequence.typeObject))] })

  private static let optim = DialectModule(
    name: "torch.optim",
    values: {
      [
        ("Optimizer", .object(OptimizerTypes.base)), ("SGD", .object(OptimizerTypes.sgd)),
        ("Adam", .object(OptimizerTypes.adam)), ("AdamW", .object(OptimizerTypes.adamW)),
        ("RMSprop", .object(OptimizerTypes.rmsProp)),
      ]
    },
    missing: MissingNames(
      """
      ASGD>SGD Adadelta>RMSprop Adafactor>Adam Adagrad>RMSprop Adamax>Adam LBFGS>SGD NAdam>Adam RAdam>Adam Rprop>RMSprop
      SparseAdam>Adam lr_scheduler>SGD swa_utils>SGD
      """))

  private static let plainUtilities = DialectModule(
    name: "torch.utils", missing: MissingNames("data checkpoint tensorboard benchmark"))

  private static let autograd = DialectModule(
    name: "torch.autograd", entries: { GradientFunctions.entries },
    values: { [("no_grad", .object(GradientMode.noGrad)), ("enable_grad", .object(GradientMode.enableGrad))] },
    missing: MissingNames("Function>grad functional>grad gradcheck>grad profiler"))

  private static let linalg = DialectModule(
    name: "torch.linalg", entries: { LinearAlgebraFunctions.entries },
    missing: MissingNames("cholesky>svd cond>norm det inv lstsq matrix_exp matrix_power matrix_rank pinv slogdet solve")
  )

  private static let random = DialectModule(
    name: "torch.random",
    entries: {
      RandomFunctions.entries.filter {
        ["manual_seed", "seed", "initial_seed", "get_rng_state", "set_rng_state"].contains($0.name)
      }
    })

  private static let cuda = DialectModule(name: "torch.cuda", entries: { SettingFunctions.cuda })

  private static let backends = DialectModule(
    name: "torch.backends", missing: MissingNames("cudnn mps mkldnn"))
}

/// What `torch.nn` names.
enum NeuralTypes {
  static var all: [(name: String, value: Value)] {
    var types: [TypeObject] = [
      ModuleType.type, TensorObject.parameterType, Containers.sequential, Containers.moduleList, Containers.moduleDict,
    ]
    types += layers
    return types.map { ($0.name, .object($0)) }
  }

  /// One type for each layer of the tables.
  nonisolated(unsafe) private static let layers: [TypeObject] =
    [
      RecurrentLayers.rnn, RecurrentLayers.lstm, RecurrentLayers.gru,
    ].map { $0.type(more: { RecurrentLayers.entries }, getters: { RecurrentLayers.getters }) }
    + [RecurrentCells.rnn, RecurrentCells.lstm, RecurrentCells.gru].map {
      $0.type(more: { RecurrentLayers.entries })
    }
    + ([
      LinearLayers.linear, LinearLayers.embedding, LinearLayers.dropout, LinearLayers.flatten, LinearLayers.identity,
    ] + ActivationLayers.all + LossLayers.all).map { $0.type() }

  /// The type of that name.
  static func type(_ name: String) -> TypeObject? { layers.first { $0.name == name } }
}
