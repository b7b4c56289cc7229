// What the registry says of `torch.nn.functional`, as far as it is written in the language.
extension TorchSource {
  /// Of `functionalLayers` and `functionalLosses`.
  static let functionalExplained = """
    layer_norm: Mean 0 and variance 1 over the last dimensions.
    >>> F.layer_norm(torch.tensor([[1., 2., 3.]]), (3,))
    rms_norm: Mean square 1 over the last dimensions.
    >>> F.rms_norm(torch.tensor([[1., 2., 3.]]), (3,))
    batch_norm: Mean 0 and variance 1 over the batch, or by running statistics.
    >>> F.batch_norm(torch.tensor([[1., 2.], [3., 4.]]), torch.zeros(2), torch.ones(2))
    group_norm: Mean 0 and variance 1 over groups of channels.
    >>> F.group_norm(torch.arange(8.).reshape(1, 4, 2), 2)
    instance_norm: Mean 0 and variance 1 over the length of each channel.
    >>> F.instance_norm(torch.arange(6.).reshape(1, 2, 3))
    conv1d: A convolution along the last dimension.
    Shapes: [N, C, L], [O, C, K] -> [N, O, L']
    >>> F.conv1d(torch.arange(5.).reshape(1, 1, 5), torch.ones(1, 1, 2))
    max_pool1d: The greatest element of each window.
    >>> F.max_pool1d(torch.arange(6.).reshape(1, 1, 6), 2)
    avg_pool1d: The mean of each window.
    >>> F.avg_pool1d(torch.arange(6.).reshape(1, 1, 6), 2)
    adaptive_avg_pool1d: Means of as many windows as are wanted.
    >>> F.adaptive_avg_pool1d(torch.arange(6.).reshape(1, 1, 6), 3)
    adaptive_max_pool1d: The greatest elements of as many windows as are wanted.
    >>> F.adaptive_max_pool1d(torch.arange(6.).reshape(1, 1, 6), 3)
    bilinear: y = x1 A x2 + b.
    >>> F.bilinear(torch.ones(1, 2), torch.ones(1, 3), torch.ones(4, 2, 3))
    cosine_similarity: The cosine of the angle between vectors.
    >>> F.cosine_similarity(torch.tensor([[1., 0.]]), torch.tensor([[1., 1.]]))
    pairwise_distance: The p-norm of the difference of vectors.
    >>> F.pairwise_distance(torch.zeros(1, 2), torch.tensor([[3., 4.]]))
    scaled_dot_product_attention: Values weighted by how well keys fit queries.
    Shapes: [*, L, E], [*, S, E], [*, S, V] -> [*, L, V]
    >>> F.scaled_dot_product_attention(torch.ones(1, 2, 4), torch.ones(1, 3, 4), torch.ones(1, 3, 5)).shape
    hardtanh: Cut off below and above.
    >>> F.hardtanh(torch.tensor([-2., 0.5, 3.]))
    relu6: Cut off below 0 and above 6.
    >>> F.relu6(torch.tensor([-1., 3., 8.]))
    hardsigmoid: A sigmoid of three straight lines.
    >>> F.hardsigmoid(torch.tensor([-4., 0., 4.]))
    hardswish: x times a hard sigmoid.
    >>> F.hardswish(torch.tensor([-4., 1., 4.]))
    selu: A scaled exponential linear unit that keeps mean and variance.
    >>> F.selu(torch.tensor([-1., 1.]))
    celu: A smooth exponential linear unit.
    >>> F.celu(torch.tensor([-1., 1.]))
    prelu: A rectifier with a given slope below 0.
    >>> F.prelu(torch.tensor([-1., 1.]), torch.tensor([0.25]))
    mish: x tanh(softplus(x)).
    >>> F.mish(torch.tensor([-1., 1.]))
    softmin: The softmax of -x.
    >>> F.softmin(torch.tensor([1., 2.]), dim=0)
    tanhshrink: x - tanh(x).
    >>> F.tanhshrink(torch.tensor([-1., 1.]))
    softshrink: Nearer to 0 by lambd.
    >>> F.softshrink(torch.tensor([-1., 0.2, 1.]))
    hardshrink: 0 where the size is at most lambd.
    >>> F.hardshrink(torch.tensor([-1., 0.2, 1.]))
    threshold: A value in the place of all that is not above a threshold.
    >>> F.threshold(torch.tensor([0.1, 1.]), 0.5, 9.)
    glu: The first half times the sigmoid of the second.
    >>> F.glu(torch.ones(2, 4))
    gumbel_softmax: A sample of categories that gradients pass through.
    >>> F.gumbel_softmax(torch.zeros(2, 3), hard=True).sum(1)
    huber_loss: Squared below delta, straight above.
    >>> F.huber_loss(torch.tensor([0.5, 3.]), torch.zeros(2))
    kl_div: The divergence of Kullback and Leibler; the input holds logarithms.
    >>> F.kl_div(torch.log(torch.tensor([[0.5, 0.5]])), torch.tensor([[0.25, 0.75]]), reduction='batchmean')
    poisson_nll_loss: The negative log likelihood of counts.
    >>> F.poisson_nll_loss(torch.tensor([0.5, 1.]), torch.tensor([1., 2.]))
    gaussian_nll_loss: The negative log likelihood of a normal distribution.
    >>> F.gaussian_nll_loss(torch.zeros(2), torch.ones(2), torch.ones(2))
    hinge_embedding_loss: Small distances for pairs alike (1), large ones for others (-1).
    >>> F.hinge_embedding_loss(torch.tensor([0.2, 0.5]), torch.tensor([1., -1.]))
    margin_ranking_loss: The first input above the second (1), or below (-1).
    >>> F.margin_ranking_loss(torch.tensor([1.]), torch.tensor([2.]), torch.tensor([1.]))
    soft_margin_loss: The logistic loss of labels 1 and -1.
    >>> F.soft_margin_loss(torch.tensor([0.5, -1.]), torch.tensor([1., -1.]))
    cosine_embedding_loss: Small angles for pairs alike (1), large ones for others (-1).
    >>> F.cosine_embedding_loss(torch.ones(1, 2), torch.tensor([[1., 0.]]), torch.tensor([1.]))
    triplet_margin_loss: The anchor nearer to the positive than to the negative.
    >>> F.triplet_margin_loss(torch.zeros(1, 2), torch.ones(1, 2), torch.full((1, 2), 3.))
    multilabel_soft_margin_loss: Cross entropy of several labels at once.
    >>> F.multilabel_soft_margin_loss(torch.tensor([[0.5, -1.]]), torch.tensor([[1., 0.]]))
    multi_margin_loss: The right class above all others by a margin.
    >>> F.multi_margin_loss(torch.tensor([[0.1, 0.2, 0.7]]), torch.tensor([2]))
    ctc_loss: The loss of a sequence of labels without alignment.
    Shapes: [T, N, C], [N, S], [N], [N] -> []
    >>> F.ctc_loss(torch.zeros(4, 1, 3).log_softmax(2), torch.tensor([[1, 2]]), torch.tensor([4]), torch.tensor([2]))
    """
}
