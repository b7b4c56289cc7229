extension TorchSource {
  /// What `torch` has of element functions, selections and settings.
  static let moreFunctions = [
    WrittenSource(
      """
      atan2 arctan2 exp2 erfc erfinv lgamma digamma polygamma mvlgamma i0 logit float_power fmax fmin clamp_min clamp_max
      heaviside gcd lcm ldexp frexp nextafter logaddexp2 bitwise_left_shift bitwise_right_shift rsub is_complex is_signed
      is_same_size is_conj resolve_conj conj angle complex polar real imag view_as_real view_as_complex absolute negative
      fix arccos arcsin arctan arccosh arcsinh arctanh greater greater_equal less less_equal not_equal
      """, elementwise
    ).explained(by: elementwiseExplained),
    WrittenSource(
      """
      index_put put masked_scatter scatter_reduce index_reduce renorm select_scatter slice_scatter diagonal_scatter swapdims
      adjoint broadcast_to broadcast_shapes dsplit split_with_sizes unsafe_split_with_sizes unsafe_split unsafe_chunk
      narrow_copy row_stack atleast_3d ger unravel_index nanquantile histogram cumulative_trapezoid gradient pdist
      nonzero_static unique
      """, selecting
    ).explained(by: selectingExplained),
    WrittenSource(
      """
      finfo iinfo can_cast typename scalar_tensor asarray frombuffer empty_strided fill randint_like poisson hann_window
      hamming_window blackman_window bartlett_window is_inference_mode_enabled get_default_device set_default_device
      set_default_tensor_type get_float32_matmul_precision set_float32_matmul_precision set_flush_denormal
      get_num_interop_threads set_num_interop_threads is_anomaly_enabled is_warn_always_enabled set_warn_always get_device
      compile autocast is_autocast_enabled vmap is_deterministic_algorithms_warn_only_enabled
      are_deterministic_algorithms_enabled is_storage
      """, miscellany
    ).explained(by: miscellanyExplained),
    WrittenSource(
      """
      inverse pinverse det logdet slogdet cholesky cholesky_inverse cholesky_solve matrix_power matrix_exp svd qr lu
      triangular_solve
      """,
      """
      import torch
      from torch.linalg import inv as inverse, pinv as pinverse
      from torch.linalg import cholesky_inverse, cholesky_solve, det, logdet, matrix_exp, matrix_power, slogdet
      from torch.linalg import triangular_solve

      def cholesky(input, upper=False):
          return torch.linalg.cholesky(input, upper=upper)

      def svd(input, some=True, compute_uv=True):
          u, s, vh = torch.linalg.svd(input, not some)
          return torch._return_type('svd', U=u, S=s, V=vh.mT)

      def qr(input, some=True):
          q, r = torch.linalg.qr(input, 'reduced' if some else 'complete')
          return torch._return_type('qr', Q=q, R=r)

      def lu(A, pivot=True, get_infos=False):
          return tuple(torch.linalg.lu_factor(A))
      """
    ).explained(by: algebraExplained),
  ]

  /// What `torch.linalg` has of this.
  static let linearAlgebra = WrittenSource(
    """
    LinAlgError inv det slogdet solve cholesky eigh eigvalsh svd svdvals qr eig eigvals matrix_power matrix_exp matrix_rank
    pinv lstsq cond solve_triangular lu_factor lu multi_dot matmul vecdot vander cross diagonal matrix_norm norm logdet
    cholesky_inverse cholesky_solve triangular_solve
    """, algebra, matrixProducts
  ).explained(by: algebraExplained)

  /// What tensors alone have.
  static let methodsOnly = Set(
    """
    sum_to_size unfold apply_ map_ fill_diagonal_ geometric_ log_normal_ cauchy_ resize_ resize_as_ set_
    new new_empty_strided is_set_to is_shared is_pinned is_inference is_neg is_distributed
    is_coalesced pin_memory share_memory_ to_dense reinforce as_subclass untyped_storage storage
    register_post_accumulate_grad_hook
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What `torch` has of this.
  static let functions = WrittenSource(
    """
    addcmul addcdiv baddbmm addmv addr addbmm argwhere lerp hypot xlogy logaddexp deg2rad rad2deg sinc sgn signbit
    copysign positive isneginf isposinf isreal nan_to_num nansum nanmean count_nonzero std_mean var_mean aminmax quantile
    nanmedian mode kthvalue msort cummax cummin logcumsumexp diff dist cdist trace diagonal diag_embed diagflat
    block_diag cross vdot kron tensordot chain_matmul cov corrcoef searchsorted bucketize isin histc index_add
    index_fill index_copy take_along_dim tensor_split hsplit vsplit dstack column_stack atleast_1d atleast_2d unflatten
    rot90 fliplr flipud moveaxis tril_indices triu_indices cartesian_prod combinations vander unique_consecutive
    trapezoid trapz cosine_similarity
    """, arithmetic, statistics, arrangement
  ).explained(by: arithmeticExplained, statisticsExplained, arrangementExplained)

  /// Those that are methods of tensors too.
  static let methods = Set(
    """
    addcmul addcdiv baddbmm addmv addr addbmm argwhere lerp hypot xlogy logaddexp deg2rad rad2deg sinc sgn signbit
    copysign positive isneginf isposinf isreal nan_to_num nansum nanmean count_nonzero aminmax quantile nanmedian mode
    kthvalue msort cummax cummin logcumsumexp diff dist trace diagonal diag_embed diagflat cross vdot kron cov corrcoef
    histc index_add index_fill index_copy take_along_dim tensor_split hsplit vsplit unflatten rot90 fliplr flipud
    moveaxis unique_consecutive atan2 arctan2 exp2 erfc erfinv lgamma digamma polygamma mvlgamma i0 logit float_power fmax
    fmin clamp_min clamp_max heaviside gcd lcm ldexp frexp nextafter logaddexp2 bitwise_left_shift bitwise_right_shift
    is_complex is_signed is_same_size is_conj resolve_conj conj angle absolute negative fix arccos arcsin arctan arccosh
    arcsinh arctanh greater greater_equal less less_equal not_equal index_put put masked_scatter scatter_reduce
    index_reduce renorm select_scatter slice_scatter diagonal_scatter swapdims adjoint broadcast_to dsplit
    split_with_sizes unsafe_split unsafe_chunk narrow_copy ger nanquantile histogram inverse pinverse det logdet slogdet
    cholesky cholesky_inverse cholesky_solve matrix_power matrix_exp svd qr lu triangular_solve get_device nonzero_static unique
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Those of `methods` that PyTorch has in place too.
  static let methodsInPlace = Set(
    """
    absolute addbmm addcdiv addcmul addmv addr arccos arccosh arcsin arcsinh arctan arctan2 arctanh atan2 baddbmm
    bitwise_left_shift bitwise_right_shift clamp_max clamp_min copysign deg2rad digamma erfc erfinv exp2 fix
    float_power gcd greater greater_equal heaviside hypot i0 index_add index_copy index_fill index_put index_reduce
    lcm ldexp lerp less less_equal lgamma logit masked_scatter mvlgamma nan_to_num negative nextafter not_equal
    polygamma put rad2deg renorm scatter_reduce sgn sinc xlogy
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What `torch.nn.functional` has of this.
  static let functional = WrittenSource(
    """
    layer_norm rms_norm batch_norm group_norm instance_norm conv1d max_pool1d avg_pool1d adaptive_avg_pool1d
    adaptive_max_pool1d bilinear cosine_similarity pairwise_distance scaled_dot_product_attention hardtanh relu6
    hardsigmoid hardswish selu celu prelu mish softmin tanhshrink softshrink hardshrink threshold glu gumbel_softmax
    huber_loss kl_div poisson_nll_loss gaussian_nll_loss hinge_embedding_loss margin_ranking_loss soft_margin_loss
    cosine_embedding_loss triplet_margin_loss multilabel_soft_margin_loss multi_margin_loss ctc_loss
    """, functionalLayers, functionalLosses
  ).explained(by: functionalExplained)

  /// What `torch.nn.functional` has beyond sequences.
  static let moreFunctional = WrittenSource(
    """
    conv2d max_pool2d avg_pool2d adaptive_avg_pool2d unfold fold conv_transpose1d interpolate upsample embedding_bag
    pixel_shuffle alpha_dropout dropout1d dropout2d rrelu local_response_norm multilabel_margin_loss
    triplet_margin_with_distance_loss lp_pool1d relu_ leaky_relu_ elu_ multi_head_attention_forward _bordered pdist
    """, planeFunctions,
    """
    from torch import pdist

    def multi_head_attention_forward(*args, **kwargs):
        from torch.nn import multi_head_attention_forward
        return multi_head_attention_forward(*args, **kwargs)

    def _bordered(input, pad, mode):
        if mode not in ('reflect', 'replicate', 'circular'):
            raise NotImplementedError('Unrecognised padding mode %s' % mode)
        for place in range(len(pad) // 2):
            axis, (before, after) = input.dim() - 1 - place, pad[2 * place:2 * place + 2]
            size = input.size(axis)
            if mode == 'reflect' and (before >= size or after >= size):
                raise RuntimeError('Padding size should be less than the corresponding input dimension, but got: padding '
                                   '(%d, %d) at dimension %d of input %s' % (before, after, axis, list(input.shape)))
            if mode == 'circular' and (before > size or after > size):
                raise RuntimeError('Padding value causes wrapping around more than once.')
            index = torch.arange(-before, size + after)
            if mode == 'replicate':
                index = torch.clamp(index, 0, size - 1)
            elif mode == 'circular':
                index = index % size
            else:
                index = size - 1 - torch.abs(size - 1 - torch.abs(index))
            input = input.index_select(axis, index)
        return input
    """
  ).explained(by: planeFunctionsExplained)

  /// What `torch.nn` has of this: layers, and activations with losses.
  static let neural = [
    WrittenSource(
      """
      LayerNorm RMSNorm GroupNorm BatchNorm1d InstanceNorm1d Conv1d MaxPool1d AvgPool1d AdaptiveAvgPool1d
      AdaptiveMaxPool1d Bilinear Dropout1d Unflatten CosineSimilarity PairwiseDistance ParameterList ParameterDict
      """, normalization, layers
    ).explained(by: layersExplained),
    WrittenSource(
      """
      Hardtanh Hardsigmoid Hardswish SELU CELU Mish Tanhshrink Softmin GLU Softshrink Hardshrink ReLU6 Threshold PReLU
      HuberLoss KLDivLoss PoissonNLLLoss GaussianNLLLoss HingeEmbeddingLoss MarginRankingLoss CosineEmbeddingLoss
      SoftMarginLoss TripletMarginLoss MultiMarginLoss MultiLabelSoftMarginLoss CTCLoss
      """, activations, losses
    ).explained(by: activationsExplained, lossesExplained),
    WrittenSource("MultiheadAttention NonDynamicallyQuantizableLinear multi_head_attention_forward", attention)
      .explained(by: attentionExplained),
    WrittenSource(
      """
      TransformerEncoderLayer TransformerEncoder TransformerDecoderLayer TransformerDecoder Transformer
      """, transformer
    ).explained(by: transformerExplained),
    WrittenSource(
      """
      Conv2d ConvTranspose1d MaxPool2d AvgPool2d AdaptiveAvgPool2d LPPool1d BatchNorm2d ConstantPad1d ConstantPad2d ZeroPad1d
      ZeroPad2d ReflectionPad1d ReplicationPad1d CircularPad1d Dropout2d AlphaDropout RReLU Softmax2d Upsample Unfold Fold
      PixelShuffle LocalResponseNorm EmbeddingBag MultiLabelMarginLoss TripletMarginWithDistanceLoss Buffer DataParallel
      AdaptiveLogSoftmaxWithLoss
      """, planes, rareLayers
    ).explained(by: planesExplained),
  ]

  /// What `torch.optim` has of this.
  static let optim = WrittenSource("Adagrad Adadelta Adamax NAdam RAdam Rprop", optimizers).explained(
    by: optimizersExplained)

  /// All of `torch.optim.lr_scheduler`.
  static let scheduling = WrittenSource(
    """
    LRScheduler _LRScheduler LambdaLR MultiplicativeLR StepLR MultiStepLR ConstantLR LinearLR ExponentialLR PolynomialLR
    CosineAnnealingLR CosineAnnealingWarmRestarts CyclicLR OneCycleLR SequentialLR ChainedScheduler ReduceLROnPlateau
    """, schedules, cyclicSchedules, combinedSchedules
  ).explained(by: schedulesExplained)

  /// All of `torch.utils.data`.
  static let data = WrittenSource(
    """
    Dataset IterableDataset TensorDataset StackDataset ConcatDataset ChainDataset Subset random_split Sampler
    SequentialSampler RandomSampler SubsetRandomSampler WeightedRandomSampler BatchSampler default_convert
    default_collate DataLoader get_worker_info
    """, datasets, samplers, dataLoader
  ).explained(by: dataExplained)
}
