/// What arguments may be that take one of a few words: completion offers them.
public enum ArgumentChoices {
  /// The texts to type for an argument of the function or class called `function`, quotes included.
  public static func values(of argument: String, for function: String) -> [String] {
    if let texts = special["\(function).\(argument)"] ?? general[argument] {
      return texts.split(separator: " ").map { $0.first == ":" ? String($0.dropFirst()) : "'\($0)'" }
    }
    return []
  }

  /// Whatever the function; a colon stands before what is no text.
  private static let general: [String: String] = [
    "nonlinearity": "tanh relu", "reduction": "mean sum none", "direction": "uni bi", "activation": activations,
    "recurrent_activation": activations, "merge_mode": "concat sum mul ave :None", "padding_mode": paddingModes,
    "kernel_initializer": initializers, "recurrent_initializer": initializers, "bias_initializer": initializers,
    "embeddings_initializer": initializers, "optimizer": "adam sgd rmsprop adamw adagrad adadelta adamax nadam",
    "loss": "mse mae binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy huber",
    "anneal_strategy": "cos linear", "indexing": "ij xy", "side": "left right", "order": "C F A K",
    "kind": "quicksort mergesort heapsort stable", "modifier": "orthogonal identity", "truncating": "pre post",
    "casting": "no equiv safe same_kind unsafe", "bias": ":True :False", "batch_first": ":True :False",
    "bidirectional": ":True :False", "keepdim": ":True :False", "keepdims": ":True :False",
    "requires_grad": ":True :False", "return_sequences": ":True :False", "return_state": ":True :False",
    "shuffle": ":True :False", "device": "cpu",
    "dtype": ":torch.float32 :torch.float64 :torch.int64 :torch.int32 :torch.bool :np.float32 :np.float64 :int :float",
    "padding_side": "right left", "threshold_mode": "rel abs", "distribution": "uniform truncated_normal",
    "approximate": "none tanh",
  ]

  private static let activations =
    "tanh sigmoid relu linear softmax elu selu gelu silu softplus softsign hard_sigmoid exponential leaky_relu"
  private static let paddingModes = "zeros reflect replicate circular"
  private static let initializers =
    "glorot_uniform glorot_normal orthogonal zeros ones identity he_uniform he_normal lecun_uniform lecun_normal "
    + "random_uniform random_normal"

  /// Where a function has words of its own.
  private static let special: [String: String] = [
    "RNN.mode": "relu tanh lstm gru", "RNNCell.mode": "tanh relu", "RNNCell.nonlinearity": "tanh relu",
    "ReduceLROnPlateau.mode": "min max", "CyclicLR.mode": "triangular triangular2 exp_range",
    "EarlyStopping.mode": "auto min max", "EarlyStopping.monitor": "val_loss loss accuracy val_accuracy",
    "VarianceScaling.mode": "fan_in fan_out fan_avg", "kaiming_uniform_.mode": "fan_in fan_out",
    "kaiming_normal_.mode": "fan_in fan_out", "kaiming_uniform_.nonlinearity": "leaky_relu relu",
    "kaiming_normal_.nonlinearity": "leaky_relu relu",
    "calculate_gain.nonlinearity": "linear conv1d sigmoid tanh relu leaky_relu selu",
    "KLDivLoss.reduction": "batchmean mean sum none", "kl_div.reduction": "batchmean mean sum none",
    "Conv1d.padding": "same valid", "conv1d.padding": "same valid", "Conv1D.padding": "valid same causal",
    "pad_sequences.padding": "pre post", "convolve.mode": "full same valid", "correlate.mode": "valid same full",
    "qr.mode": "reduced complete r raw", "take.mode": "raise wrap clip",
    "pad.mode": "constant edge linear_ramp maximum mean median minimum reflect symmetric wrap empty replicate circular",
    "quantile.method": quantiles, "percentile.method": quantiles,
    "quantile.interpolation": "linear lower higher midpoint nearest", "norm.ord": ":2 :1 :np.inf fro nuc",
    "set_printoptions.profile": "default short full",
    "set_printoptions.floatmode": "maxprec fixed unique maxprec_equal",
    "errstate.all": errors, "seterr.all": errors, "errstate.divide": errors, "seterr.divide": errors,
    "errstate.invalid": errors, "seterr.invalid": errors, "errstate.over": errors, "seterr.over": errors,
    "errstate.under": errors, "seterr.under": errors, "fft.norm": scales, "ifft.norm": scales, "rfft.norm": scales,
    "irfft.norm": scales, "save.pickle_protocol": ":2", "load.map_location": "cpu", "load.weights_only": ":True :False",
  ]

  private static let quantiles =
    "linear lower higher midpoint nearest hazen weibull median_unbiased normal_unbiased inverted_cdf"
  private static let errors = "ignore warn raise"
  private static let scales = "backward ortho forward"
}
