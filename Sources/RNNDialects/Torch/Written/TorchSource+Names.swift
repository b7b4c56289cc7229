extension TorchSource {
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

  /// Those that are methods of tensors too, and change them under a name that ends in `_`.
  static let methods = Set(
    """
    addcmul addcdiv baddbmm addmv addr addbmm argwhere lerp hypot xlogy logaddexp deg2rad rad2deg sinc sgn signbit
    copysign positive isneginf isposinf isreal nan_to_num nansum nanmean count_nonzero aminmax quantile nanmedian mode
    kthvalue msort cummax cummin logcumsumexp diff dist trace diagonal diag_embed diagflat cross vdot kron cov corrcoef
    histc index_add index_fill index_copy take_along_dim tensor_split hsplit vsplit unflatten rot90 fliplr flipud
    moveaxis unique_consecutive
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
