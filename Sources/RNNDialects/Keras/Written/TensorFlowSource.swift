/// What of `tensorflow` is written in the language itself.
enum TensorFlowSource {
  /// What the source defines; names with a line in front are for the modules below.
  static let names = """
    TensorShape TensorSpec Tensor Variable GradientTape DType float16 float32 float64 int32 int64 uint8 bool string
    constant convert_to_tensor is_tensor executing_eagerly function device newaxis argmax argmin matmul einsum
    expand_dims squeeze reshape transpose concat stack unstack split reduce_mean reduce_sum reduce_max reduce_min
    reduce_prod reduce_std reduce_variance reduce_any reduce_all cast zeros ones zeros_like ones_like fill range
    linspace eye one_hot where gather abs exp log sqrt square pow sin cos tanh sigmoid add subtract multiply divide
    maximum minimum clip_by_value equal not_equal greater less greater_equal less_equal shape size rank identity
    stop_gradient tile reverse cumsum sort argsort norm round floor ceil sequence_mask boolean_mask print group
    list_physical_devices run_functions_eagerly set_visible_devices tensordot roll clip_by_global_norm
    _nest_flatten _nest_map _nest_pack _random_normal _random_uniform _random_seed _random_shuffle _random_categorical
    _softplus _top_k
    _relu _softmax _log_softmax _dropout _softmax_cross_entropy _sparse_cross_entropy _sigmoid_cross_entropy _diag
    _band_part
    """
}
