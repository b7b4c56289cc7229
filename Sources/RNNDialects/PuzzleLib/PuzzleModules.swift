import RNNScript

/// The modules of the PuzzleLib dialect.
enum PuzzleModules {
  /// The dotted names of what scripts import.
  static var names: [String] { (packages + parts).map(\.name) }

  /// Makes the modules known.
  static func install(into interpreter: Interpreter) {
    for module in packages + parts + [PuzzleNatives.module] {
      interpreter.moduleLoaders[module.name] = { module.load($0) }
    }
    for package in [modules, containers, costs, optimizers, handlers] {
      for source in package.written {
        let names = source.names
        for name in names { alias(name, beside: names, of: package.name, in: interpreter) }
      }
    }
  }

  /// `PuzzleLib.Modules.Linear` and the like: each class is also in a module of its own, beside what comes with it.
  private static func alias(_ name: String, beside names: [String], of package: String, in interpreter: Interpreter) {
    let full = "\(package).\(name)"
    guard name.first?.isUppercase == true, interpreter.moduleLoaders[full] == nil else { return }
    interpreter.moduleLoaders[full] = { DialectModule(name: full, written: [view(names, of: package)]).load($0) }
  }

  private static func view(_ names: [String], of module: String) -> WrittenSource {
    WrittenSource(names.joined(separator: " "), "from \(module) import \(names.joined(separator: ", "))")
  }

  private static let packages = [
    DialectModule(
      name: "PuzzleLib",
      children: ["Backend", "Config", "Containers", "Cost", "Handlers", "Modules", "Optimizers", "Variable"],
      missing: MissingNames("Blueprint Converter Datasets Grid Models Passes Statistics Transformers Visual")),
    DialectModule(name: "PuzzleLib.Backend", children: ["gpuarray", "Blas", "Dnn", "Memory"]),
    modules, containers, costs, optimizers, handlers,
  ]

  private static let parts = [
    DialectModule(
      name: "PuzzleLib.Config",
      values: {
        [
          ("globalEvalMode", .bool(false)), ("disableDtypeShapeChecks", .bool(false)),
          ("disableModuleCompatChecks", .bool(false)), ("verifyData", .bool(false)), ("showWarnings", .bool(true)),
          ("allowMultiContext", .bool(false)), ("systemLog", .bool(false)), ("deviceIdx", .int(0)),
          ("libname", .text("PuzzleLib")),
        ]
      },
      written: [WrittenSource("ConfigError Backend backend isCPUBased getLogger", PuzzleSource.config)]),
    DialectModule(
      name: "PuzzleLib.Backend.gpuarray",
      written: [
        WrittenSource(
          """
          GPUArray to_gpu empty zeros minimum maximum copy concatenate split tile getDeviceName dtypesSupported
          globalRng memoryPool fillUniform fillNormal
          """, PuzzleSource.arrays)
      ]),
    DialectModule(
      name: "PuzzleLib.Backend.Blas",
      written: [
        WrittenSource(
          "toVectorAddVector addVectorToVector dot vectorL1Norm mulMatrixOnMatrix sumOnMatrix", PuzzleSource.algebra)
      ]),
    DialectModule(
      name: "PuzzleLib.Backend.Memory", written: [WrittenSource("moveaxis swapaxes transpose", PuzzleSource.memory)]),
    DialectModule(
      name: "PuzzleLib.Backend.Dnn",
      written: [
        WrittenSource(
          """
          RNNMode DirectionMode deviceSupportsBatchHint createRnn acquireRnnParams updateRnnParams forwardRnn
          backwardDataRnn backwardParamsRnn
          """, PuzzleSource.dnn)
      ]),
    DialectModule(name: "PuzzleLib.Variable", written: [WrittenSource("Variable", PuzzleSource.variable)]),
    DialectModule(
      name: "PuzzleLib.Modules.Module",
      written: [WrittenSource("Module ModuleError InitScheme FactorType MemoryUnit", PuzzleSource.module)]),
    DialectModule(
      name: "PuzzleLib.Optimizers.Hooks", written: [view(["Hook", "WeightDecay"], of: "PuzzleLib.Optimizers")]),
  ]

  private static let modules = DialectModule(
    name: "PuzzleLib.Modules",
    written: [
      view(["Module", "ModuleError", "InitScheme", "MemoryUnit"], of: "PuzzleLib.Modules.Module"),
      WrittenSource("RNN RNNMode DirectionMode WeightModifier", PuzzleSource.recurrent),
      WrittenSource("Linear Embedder BatchNorm", PuzzleSource.linear),
      WrittenSource(
        """
        Activation ActivationType sigmoid tanh relu leakyRelu elu softPlus clip Dropout NoiseInjector InjectMode
        NoiseType SoftMax Penalty PenaltyMode PRelu
        """, PuzzleSource.elementwise),
      WrittenSource("Identity SwapAxes MoveAxis Transpose Flatten Reshape Slice", PuzzleSource.shaping),
      WrittenSource("Concat Split Replicate Add Mul Sum ToList", PuzzleSource.joining),
    ],
    missing: MissingNames(
      """
      AvgPool1D AvgPool2D AvgPool3D BatchNorm1D>BatchNorm BatchNorm2D>BatchNorm BatchNorm3D>BatchNorm Cast Conv1D
      Conv2D Conv3D CrossMapLRN Deconv1D Deconv2D Deconv3D DepthConcat>Concat Dropout2D>Dropout Gelu>Activation Glue
      GroupLinear>Linear InstanceNorm2D>BatchNorm KMaxPool LCN MapLRN MaxPool1D MaxPool2D MaxPool3D MaxUnpool2D
      MulAddConst>Mul Pad1D Pad2D SpatialTf SubtractMean Tile>Replicate Upsample2D Upsample3D
      """))

  private static let containers = DialectModule(
    name: "PuzzleLib.Containers",
    written: [
      WrittenSource("Container ContainerError Sequential Parallel", PuzzleSource.containers),
      WrittenSource("Node NodeError Graph", PuzzleSource.graph),
    ])

  private static let costs = DialectModule(
    name: "PuzzleLib.Cost",
    written: [
      WrittenSource(
        "Cost CostError MSE Abs SmoothL1 BCE Hinge CrossEntropy KLDivergence Multi", PuzzleSource.costs)
    ],
    missing: MissingNames("CTC>CrossEntropy L1Hinge>Hinge SVM>Hinge"))

  private static let optimizers = DialectModule(
    name: "PuzzleLib.Optimizers",
    written: [
      WrittenSource(
        "Hook WeightDecay Optimizer SGD MomentumSGD NesterovSGD AdaGrad AdaDelta RMSProp RMSPropGraves Adam SMORMS3",
        PuzzleSource.optimizers)
    ])

  private static let handlers = DialectModule(
    name: "PuzzleLib.Handlers",
    written: [WrittenSource("Handler Trainer Validator Calculator", PuzzleSource.handlers)])
}
