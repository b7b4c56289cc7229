import RNNKit
import RNNScript

/// The modules of the PyTorch dialect.
enum TorchModules {
  static let all: [DialectModule] =
    [
      torch, nn, functional, initialization, parameter, modules, utilities, recurrentUtilities, optim, plainUtilities,
      learningRates, data, autograd, functionalGradients, linalg, random, cuda, backends, files, methods, safetensors,
      safetensorsOfTensors, safetensorsOfArrays,
    ] + small

  private static let methods = DialectModule(
    name: "torch._methods",
    written: [
      WrittenSource(TorchSource.methodsOnly.sorted().joined(separator: " "), TorchSource.ownMethods)
        .explained(by: TorchSource.ownMethodsExplained)
    ])

  private static let files = DialectModule(name: "torch._files", entries: { TensorFiles.entries })

  private static let safetensors = DialectModule(
    name: "safetensors",
    written: [
      WrittenSource("SafetensorError safe_open _unpack _read_file", TorchSource.safetensors).explained(
        by: TorchSource.safetensorsExplained)
    ],
    children: ["torch", "numpy"])

  private static let safetensorsOfTensors = DialectModule(
    name: "safetensors.torch",
    written: [
      WrittenSource("save save_file load load_file save_model load_model safe_open", TorchSource.safetensorsOfTensors)
        .explained(by: TorchSource.safetensorsOfTensorsExplained)
    ])

  private static let safetensorsOfArrays = DialectModule(
    name: "safetensors.numpy",
    written: [
      WrittenSource("save save_file load load_file safe_open", TorchSource.safetensorsOfArrays).explained(
        by: TorchSource.safetensorsOfArraysExplained)
    ])

  private static let torch = DialectModule(
    name: "torch",
    entries: {
      CreationFunctions.entries + LegacyConstructors.entries + RandomFunctions.entries + MathFunctions.unary
        + MathFunctions.binary + MathFunctions.comparisons + ReductionFunctions.entries + ShapeFunctions.shared
        + ShapeFunctions.joining + SelectionFunctions.entries + MatrixFunctions.entries + SettingFunctions.entries
        + WrittenSupport.entries + TensorExchange.functions + RecordedFunction.entries
    },
    values: {
      var values: [(name: String, value: Value)] = DType.allCases.map { ($0.name, DTypeObject.value($0)) }
      values += AbsentDType.names
      values += [
        ("cfloat", DTypeObject.value(.complex64)), ("cdouble", DTypeObject.value(.complex128)),
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
    written: [
      TorchSource.functions, WrittenSource("save load", TorchSource.files).explained(by: TorchSource.filesExplained),
    ] + TorchSource.moreFunctions,
    children: [
      "nn", "optim", "utils", "autograd", "linalg", "random", "cuda", "backends", "_files", "_methods", "special",
      "fft", "func", "distributions", "testing", "jit", "amp", "version", "compiler",
    ],
    missing: MissingNames(
      """
      uint16>int32 uint32>int64
      uint64>int64 complex32>complex64 multiprocessing>set_num_threads
      """))

  private static let nn = DialectModule(
    name: "torch.nn", values: { NeuralTypes.all }, written: TorchSource.neural,
    children: ["functional", "init", "parameter", "modules", "utils", "parallel"],
    missing: MissingNames(
      """
      ChannelShuffle Conv3d>Conv2d CrossMapLRN2d Dropout3d>Dropout FeatureAlphaDropout>Dropout LazyLinear>Linear
      """))

  private static let functional = DialectModule(
    name: "torch.nn.functional", entries: { FunctionalFunctions.entries },
    written: [TorchSource.functional, TorchSource.moreFunctional],
    missing: MissingNames(
      """
      conv3d>conv2d grid_sample
      """))

  private static let initialization = DialectModule(
    name: "torch.nn.init", entries: { InitializationFunctions.entries },
    written: [
      WrittenSource("trunc_normal_ sparse_ _calculate_fan_in_and_fan_out _calculate_correct_fan", TorchSource.fillings)
    ])

  private static let parameter = DialectModule(
    name: "torch.nn.parameter", values: { [("Parameter", .object(TensorObject.parameterType))] })

  private static let modules = DialectModule(
    name: "torch.nn.modules", values: { NeuralTypes.all },
    children: ["module", "rnn", "linear", "loss", "transformer", "activation", "container"])

  private static let utilities = DialectModule(
    name: "torch.nn.utils", entries: { UtilityFunctions.entries },
    written: [
      WrittenSource(
        "weight_norm remove_weight_norm spectral_norm remove_spectral_norm", TorchSource.renormalization)
    ], children: ["rnn", "clip_grad"],
    missing: MissingNames(
      "parametrizations>weight_norm parametrize>weight_norm clip_grads_with_norm_>clip_grad_norm_ fuse_conv_bn_eval prune"
    ))

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
    written: [
      TorchSource.optim,
      WrittenSource("LBFGS ASGD", TorchSource.moreOptimizers).explained(by: TorchSource.moreOptimizersExplained),
    ],
    children: ["lr_scheduler", "optimizer", "adam", "sgd"],
    missing: MissingNames(
      """
      Adafactor>Adam SparseAdam>Adam swa_utils>SGD
      """))

  private static let learningRates = DialectModule(
    name: "torch.optim.lr_scheduler", written: [TorchSource.scheduling])

  private static let data = DialectModule(
    name: "torch.utils.data", written: [TorchSource.data],
    children: ["dataset", "dataloader", "sampler"])

  private static let plainUtilities = DialectModule(
    name: "torch.utils", children: ["data", "checkpoint"], missing: MissingNames("tensorboard benchmark"))

  private static let autograd = DialectModule(
    name: "torch.autograd", entries: { GradientFunctions.entries },
    values: {
      [
        ("no_grad", .object(GradientMode.noGrad)), ("enable_grad", .object(GradientMode.enableGrad)),
        ("set_grad_enabled", .object(GradientMode.setGradEnabled)),
        ("inference_mode", .object(GradientMode.inferenceMode)), ("Variable", .object(TensorObject.tensorType)),
      ]
    },
    written: [
      WrittenSource("gradcheck GradcheckError", TorchSource.gradientCheck).explained(
        by: TorchSource.gradientsExplained),
      WrittenSource("Function FunctionCtx set_detect_anomaly detect_anomaly", TorchSource.customFunctions)
        .explained(by: TorchSource.functionsExplained),
    ], children: ["functional", "function", "variable", "profiler"])

  private static let functionalGradients = DialectModule(
    name: "torch.autograd.functional",
    written: [
      WrittenSource("jacobian vjp jvp hessian vhp hvp", TorchSource.jacobian).explained(
        by: TorchSource.gradientsExplained)
    ])

  private static let linalg = DialectModule(
    name: "torch.linalg", entries: { LinearAlgebraFunctions.entries }, written: [TorchSource.linearAlgebra])

  private static let random = DialectModule(
    name: "torch.random",
    entries: {
      RandomFunctions.entries.filter {
        ["manual_seed", "seed", "initial_seed", "get_rng_state", "set_rng_state"].contains($0.name)
      }
    })

  private static let cuda = DialectModule(
    name: "torch.cuda", entries: { SettingFunctions.cuda }, children: ["amp"])

  private static let backends = DialectModule(
    name: "torch.backends", children: ["cudnn", "mps"], missing: MissingNames("mkldnn>cudnn cuda>cudnn"))
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
    + [LinearLayers.embedding.type(more: { LinearLayers.embeddingEntries })]
    + ([
      LinearLayers.linear, LinearLayers.dropout, LinearLayers.flatten, LinearLayers.identity,
    ] + ActivationLayers.all + LossLayers.all).map { $0.type() }

  /// The type of that name.
  static func type(_ name: String) -> TypeObject? { layers.first { $0.name == name } }
}
