/// The modules in which the originals define their classes: `<class 'torch.nn.modules.linear.Linear'>`.
enum Homes {
  /// The home of a class that `module` names; nil where that is the module itself.
  static func home(of name: String, in module: String) -> String? { all[module]?[name] }

  private static let all: [String: [String: String]] = {
    var all: [String: [String: String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for name in words.dropFirst(2) { all[words[0], default: [:]][name] = words[1] }
    }
    return all
  }()

  private static let table = """
    torch.nn torch.nn.modules.activation CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU
    torch.nn torch.nn.modules.activation LogSigmoid LogSoftmax Mish MultiheadAttention PReLU RReLU ReLU ReLU6 SELU
    torch.nn torch.nn.modules.activation SiLU Sigmoid Softmax Softmax2d Softmin Softplus Softshrink Softsign Tanh
    torch.nn torch.nn.modules.activation Tanhshrink Threshold
    torch.nn torch.nn.modules.adaptive AdaptiveLogSoftmaxWithLoss
    torch.nn torch.nn.modules.batchnorm BatchNorm1d BatchNorm2d BatchNorm3d SyncBatchNorm
    torch.nn torch.nn.modules.channelshuffle ChannelShuffle
    torch.nn torch.nn.modules.container Container ModuleDict ModuleList ParameterDict ParameterList Sequential
    torch.nn torch.nn.modules.conv Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d
    torch.nn torch.nn.modules.distance CosineSimilarity PairwiseDistance
    torch.nn torch.nn.modules.dropout AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout
    torch.nn torch.nn.modules.flatten Flatten Unflatten
    torch.nn torch.nn.modules.fold Fold Unfold
    torch.nn torch.nn.modules.instancenorm InstanceNorm1d InstanceNorm2d InstanceNorm3d
    torch.nn torch.nn.modules.linear Bilinear Identity Linear
    torch.nn torch.nn.modules.linear_cross_entropy_options LinearCrossEntropyOptions
    torch.nn torch.nn.modules.loss BCELoss BCEWithLogitsLoss CTCLoss CosineEmbeddingLoss CrossEntropyLoss
    torch.nn torch.nn.modules.loss GaussianNLLLoss HingeEmbeddingLoss HuberLoss KLDivLoss L1Loss
    torch.nn torch.nn.modules.loss LinearCrossEntropyLoss MSELoss MarginRankingLoss MultiLabelMarginLoss
    torch.nn torch.nn.modules.loss MultiLabelSoftMarginLoss MultiMarginLoss NLLLoss NLLLoss2d PoissonNLLLoss
    torch.nn torch.nn.modules.loss SmoothL1Loss SoftMarginLoss TripletMarginLoss TripletMarginWithDistanceLoss
    torch.nn torch.nn.modules.module Module
    torch.nn torch.nn.modules.normalization CrossMapLRN2d GroupNorm LayerNorm LocalResponseNorm RMSNorm
    torch.nn torch.nn.modules.padding CircularPad1d CircularPad2d CircularPad3d ConstantPad1d ConstantPad2d
    torch.nn torch.nn.modules.padding ConstantPad3d ReflectionPad1d ReflectionPad2d ReflectionPad3d ReplicationPad1d
    torch.nn torch.nn.modules.padding ReplicationPad2d ReplicationPad3d ZeroPad1d ZeroPad2d ZeroPad3d
    torch.nn torch.nn.modules.pixelshuffle PixelShuffle PixelUnshuffle
    torch.nn torch.nn.modules.pooling AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d
    torch.nn torch.nn.modules.pooling AdaptiveMaxPool2d AdaptiveMaxPool3d AvgPool1d AvgPool2d AvgPool3d
    torch.nn torch.nn.modules.pooling FractionalMaxPool2d FractionalMaxPool3d LPPool1d LPPool2d LPPool3d MaxPool1d
    torch.nn torch.nn.modules.pooling MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d
    torch.nn torch.nn.modules.rnn GRU GRUCell LSTM LSTMCell RNN RNNBase RNNCell RNNCellBase
    torch.nn torch.nn.modules.sparse Embedding EmbeddingBag
    torch.nn torch.nn.modules.transformer Transformer TransformerDecoder TransformerDecoderLayer TransformerEncoder
    torch.nn torch.nn.modules.transformer TransformerEncoderLayer
    torch.nn torch.nn.modules.upsampling Upsample UpsamplingBilinear2d UpsamplingNearest2d
    torch.nn torch.nn.parallel.data_parallel DataParallel
    torch.nn torch.nn.parameter Buffer Parameter UninitializedBuffer UninitializedParameter
    torch.optim torch.optim.adadelta Adadelta
    torch.optim torch.optim.adagrad Adagrad
    torch.optim torch.optim.adam Adam
    torch.optim torch.optim.adamax Adamax
    torch.optim torch.optim.adamw AdamW
    torch.optim torch.optim.asgd ASGD
    torch.optim torch.optim.lbfgs LBFGS
    torch.optim torch.optim.nadam NAdam
    torch.optim torch.optim.optimizer Optimizer
    torch.optim torch.optim.radam RAdam
    torch.optim torch.optim.rmsprop RMSprop
    torch.optim torch.optim.rprop Rprop
    torch.optim torch.optim.sgd SGD
    torch.optim torch.optim.sparse_adam SparseAdam
    torch.utils.data torch.utils.data.dataloader DataLoader
    torch.utils.data torch.utils.data.dataset ChainDataset ConcatDataset Dataset IterableDataset StackDataset Subset
    torch.utils.data torch.utils.data.dataset TensorDataset
    torch.utils.data torch.utils.data.sampler BatchSampler RandomSampler Sampler SequentialSampler
    torch.utils.data torch.utils.data.sampler SubsetRandomSampler WeightedRandomSampler
    torch.distributions torch.distributions.bernoulli Bernoulli
    torch.distributions torch.distributions.categorical Categorical
    torch.distributions torch.distributions.distribution Distribution
    torch.distributions torch.distributions.exponential Exponential
    torch.distributions torch.distributions.independent Independent
    torch.distributions torch.distributions.normal Normal
    torch.distributions torch.distributions.one_hot_categorical OneHotCategorical OneHotCategoricalStraightThrough
    torch.distributions torch.distributions.uniform Uniform
    torch.autograd torch.autograd.anomaly_mode detect_anomaly set_detect_anomaly
    torch.autograd torch.autograd.function Function NestedIOFunction
    torch.autograd torch.autograd.grad_mode enable_grad enforce_grad_layout_policy inference_mode no_grad
    torch.autograd torch.autograd.grad_mode set_grad_enabled set_multithreading_enabled
    torch.autograd torch._C._autograd DeviceType ProfilerEvent SavedTensor
    torch.autograd torch._C._profiler ProfilerActivity ProfilerConfig ProfilerState
    torch.autograd torch.autograd.variable Variable
    """
}
