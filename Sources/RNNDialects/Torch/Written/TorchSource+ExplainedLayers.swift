// What the registry says of the layers that are written in the language.
extension TorchSource {
  /// Of `layers` and `normalization`.
  static let layersExplained = """
    Conv1d: A convolution along the last dimension.
    Shapes: [N, C, L] -> [N, O, L']
    >>> nn.Conv1d(2, 3, kernel_size=3, padding=1)(torch.ones(1, 2, 5)).shape
    MaxPool1d: The greatest element of each window.
    Shapes: [N, C, L] -> [N, C, L']
    >>> nn.MaxPool1d(2)(torch.arange(6.).reshape(1, 1, 6))
    AvgPool1d: The mean of each window.
    Shapes: [N, C, L] -> [N, C, L']
    >>> nn.AvgPool1d(2)(torch.arange(6.).reshape(1, 1, 6))
    AdaptiveAvgPool1d: Means of as many windows as are wanted.
    Shapes: [N, C, L] -> [N, C, output_size]
    >>> nn.AdaptiveAvgPool1d(2)(torch.arange(6.).reshape(1, 1, 6))
    AdaptiveMaxPool1d: The greatest elements of as many windows as are wanted.
    Shapes: [N, C, L] -> [N, C, output_size]
    >>> nn.AdaptiveMaxPool1d(2)(torch.arange(6.).reshape(1, 1, 6))
    Bilinear: y = x1 A x2 + b.
    Shapes: [*, I1], [*, I2] -> [*, O]
    >>> nn.Bilinear(2, 3, 4)(torch.ones(5, 2), torch.ones(5, 3)).shape
    Dropout1d: Sets whole channels to 0 while training.
    Shapes: [N, C, L] -> [N, C, L]
    >>> nn.Dropout1d(0.5).eval()(torch.ones(1, 2, 3))
    Unflatten: One dimension as several.
    >>> nn.Unflatten(1, (2, 3))(torch.ones(4, 6)).shape
    CosineSimilarity: The cosine of the angle between vectors.
    >>> nn.CosineSimilarity(dim=1)(torch.ones(2, 3), torch.ones(2, 3))
    PairwiseDistance: The p-norm of the difference of vectors.
    >>> nn.PairwiseDistance()(torch.zeros(1, 2), torch.tensor([[3., 4.]]))
    ParameterList: Parameters in a list.
    >>> nn.ParameterList([nn.Parameter(torch.ones(2)) for _ in range(3)])
    ParameterDict: Parameters by name.
    >>> nn.ParameterDict({'w': nn.Parameter(torch.ones(2))})
    LayerNorm: Mean 0 and variance 1 over the last dimensions, then a scale and a shift.
    Shapes: [*] -> [*]
    >>> nn.LayerNorm(3)(torch.tensor([[1., 2., 3.]]))
    RMSNorm: Mean square 1 over the last dimensions, then a scale.
    Shapes: [*] -> [*]
    >>> nn.RMSNorm(3)(torch.tensor([[1., 2., 3.]]))
    GroupNorm: Mean 0 and variance 1 over groups of channels.
    Shapes: [N, C, *] -> [N, C, *]
    >>> nn.GroupNorm(2, 4)(torch.ones(1, 4, 3)).shape
    BatchNorm1d: Mean 0 and variance 1 over the batch.
    Shapes: [N, C] -> [N, C]; [N, C, L] -> [N, C, L]
    >>> nn.BatchNorm1d(2)(torch.tensor([[1., 2.], [3., 4.]]))
    InstanceNorm1d: Mean 0 and variance 1 over the length of each channel.
    Shapes: [N, C, L] -> [N, C, L]
    >>> nn.InstanceNorm1d(2)(torch.arange(6.).reshape(1, 2, 3))
    """

  /// Of `activations`.
  static let activationsExplained = """
    Hardtanh(min_val=-1.0, max_val=1.0, inplace=False): Cut off below and above.
    >>> nn.Hardtanh()(torch.tensor([-2., 0.5, 3.]))
    ReLU6: Cut off below 0 and above 6.
    >>> nn.ReLU6()(torch.tensor([-1., 3., 8.]))
    Hardsigmoid(inplace=False): A sigmoid of three straight lines.
    >>> nn.Hardsigmoid()(torch.tensor([-4., 0., 4.]))
    Hardswish(inplace=False): x times a hard sigmoid.
    >>> nn.Hardswish()(torch.tensor([-4., 1., 4.]))
    SELU(inplace=False): A scaled exponential linear unit that keeps mean and variance.
    >>> nn.SELU()(torch.tensor([-1., 1.]))
    CELU(alpha=1.0, inplace=False): A smooth exponential linear unit.
    >>> nn.CELU()(torch.tensor([-1., 1.]))
    Mish(inplace=False): x tanh(softplus(x)).
    >>> nn.Mish()(torch.tensor([-1., 1.]))
    Tanhshrink(): x - tanh(x).
    >>> nn.Tanhshrink()(torch.tensor([-1., 1.]))
    Softmin(dim=None): The softmax of -x.
    >>> nn.Softmin(dim=0)(torch.tensor([1., 2.]))
    GLU(dim=-1): The first half times the sigmoid of the second.
    Shapes: [*, 2 N] -> [*, N]
    >>> nn.GLU()(torch.ones(2, 4))
    Softshrink(lambd=0.5): Nearer to 0 by lambd.
    >>> nn.Softshrink()(torch.tensor([-1., 0.2, 1.]))
    Hardshrink(lambd=0.5): 0 where the size is at most lambd.
    >>> nn.Hardshrink()(torch.tensor([-1., 0.2, 1.]))
    Threshold: A value in the place of all that is not above a threshold.
    >>> nn.Threshold(0.5, 9.)(torch.tensor([0.1, 1.]))
    PReLU: A rectifier whose slope below 0 is learned.
    >>> nn.PReLU()(torch.tensor([-1., 1.]))
    """

  /// Of `losses`.
  static let lossesExplained = """
    HuberLoss: Squared below delta, straight above.
    >>> nn.HuberLoss()(torch.tensor([0.5, 3.]), torch.zeros(2))
    KLDivLoss: The divergence of Kullback and Leibler; the input holds logarithms.
    >>> nn.KLDivLoss(reduction='batchmean')(torch.log(torch.tensor([[0.5, 0.5]])), torch.tensor([[0.25, 0.75]]))
    PoissonNLLLoss: The negative log likelihood of counts.
    >>> nn.PoissonNLLLoss()(torch.tensor([0.5, 1.]), torch.tensor([1., 2.]))
    GaussianNLLLoss: The negative log likelihood of a normal distribution.
    >>> nn.GaussianNLLLoss()(torch.zeros(2), torch.ones(2), torch.ones(2))
    HingeEmbeddingLoss: Small distances for pairs alike (1), large ones for others (-1).
    >>> nn.HingeEmbeddingLoss()(torch.tensor([0.2, 0.5]), torch.tensor([1., -1.]))
    MarginRankingLoss: The first input above the second (1), or below (-1).
    >>> nn.MarginRankingLoss()(torch.tensor([1.]), torch.tensor([2.]), torch.tensor([1.]))
    CosineEmbeddingLoss: Small angles for pairs alike (1), large ones for others (-1).
    >>> nn.CosineEmbeddingLoss()(torch.ones(1, 2), torch.tensor([[1., 0.]]), torch.tensor([1.]))
    SoftMarginLoss: The logistic loss of labels 1 and -1.
    >>> nn.SoftMarginLoss()(torch.tensor([0.5, -1.]), torch.tensor([1., -1.]))
    TripletMarginLoss: The anchor nearer to the positive than to the negative.
    >>> nn.TripletMarginLoss()(torch.zeros(1, 2), torch.ones(1, 2), torch.full((1, 2), 3.))
    MultiMarginLoss: The right class above all others by a margin.
    >>> nn.MultiMarginLoss()(torch.tensor([[0.1, 0.2, 0.7]]), torch.tensor([2]))
    MultiLabelSoftMarginLoss: Cross entropy of several labels at once.
    >>> nn.MultiLabelSoftMarginLoss()(torch.tensor([[0.5, -1.]]), torch.tensor([[1., 0.]]))
    CTCLoss: The loss of a sequence of labels without alignment.
    Shapes: [T, N, C], [N, S], [N], [N] -> []
    >>> nn.CTCLoss()(torch.zeros(4, 1, 3).log_softmax(2), torch.tensor([[1, 2]]), torch.tensor([4]), torch.tensor([2]))
    """
}
