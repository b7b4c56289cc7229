// What the registry says of names that are written in the language.
extension TorchSource {
  static let attentionExplained = #"""
    MultiheadAttention: Attention with several heads.
    >>> nn.MultiheadAttention(8, 2)(torch.ones(3, 1, 8), torch.ones(4, 1, 8), torch.ones(4, 1, 8))[1].shape
    NonDynamicallyQuantizableLinear: A linear layer, as attention has it behind its heads.
    >>> nn.NonDynamicallyQuantizableLinear(2, 1)
    multi_head_attention_forward: What MultiheadAttention computes.
    >>> F.multi_head_attention_forward
    """#

  static let transformerExplained = #"""
    TransformerEncoderLayer: Attention to itself and a small network.
    >>> nn.TransformerEncoderLayer(8, 2, 16)(torch.ones(3, 1, 8)).shape
    TransformerEncoder: Several encoder layers.
    >>> nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16), 2)(torch.ones(3, 1, 8)).shape
    TransformerDecoderLayer: Attention to itself and to what was encoded, and a small network.
    >>> nn.TransformerDecoderLayer(8, 2, 16)(torch.ones(3, 1, 8), torch.ones(4, 1, 8)).shape
    TransformerDecoder: Several decoder layers.
    >>> nn.TransformerDecoder(nn.TransformerDecoderLayer(8, 2, 16), 2)(torch.ones(3, 1, 8), torch.ones(4, 1, 8)).shape
    Transformer: Encoder and decoder.
    >>> nn.Transformer(8, 2, 1, 1, 16)(torch.ones(4, 1, 8), torch.ones(3, 1, 8)).shape
    """#

  static let planesExplained = #"""
    Conv2d: Convolution over images.
    >>> nn.Conv2d(1, 2, 3)(torch.ones(1, 1, 5, 5)).shape
    ConvTranspose1d: The transposed convolution.
    >>> nn.ConvTranspose1d(2, 1, 3, stride=2)(torch.ones(1, 2, 4)).shape
    MaxPool2d: The largest number of each window of an image.
    >>> nn.MaxPool2d(2)(torch.ones(1, 4, 4)).shape
    AvgPool2d: The mean of each window of an image.
    >>> nn.AvgPool2d(2)(torch.ones(1, 4, 4)).shape
    AdaptiveAvgPool2d: Means of as many windows as are asked for.
    >>> nn.AdaptiveAvgPool2d((1, 2))(torch.ones(1, 4, 4)).shape
    LPPool1d: The norm of each window.
    >>> nn.LPPool1d(2, 3)(torch.ones(1, 6)).shape
    BatchNorm2d: Each channel of images made to mean 0 and variance 1.
    >>> nn.BatchNorm2d(2)(torch.ones(2, 2, 3, 3)).shape
    ConstantPad1d: Borders of a number.
    >>> nn.ConstantPad1d(1, 2.0)(torch.ones(1, 2))
    ConstantPad2d: Borders of a number around images.
    >>> nn.ConstantPad2d(1, 2.0)(torch.ones(1, 1, 1))
    ZeroPad1d: Borders of zeros.
    >>> nn.ZeroPad1d(1)(torch.ones(1, 2))
    ZeroPad2d: Borders of zeros around images.
    >>> nn.ZeroPad2d(1)(torch.ones(1, 1, 1))
    ReflectionPad1d: Borders that mirror the sequence.
    >>> nn.ReflectionPad1d(1)(torch.arange(3.0).reshape(1, 3))
    ReplicationPad1d: Borders that repeat the ends.
    >>> nn.ReplicationPad1d(1)(torch.arange(3.0).reshape(1, 3))
    CircularPad1d: Borders that go round.
    >>> nn.CircularPad1d(1)(torch.arange(3.0).reshape(1, 3))
    Dropout2d: Whole channels of images set to zero in training.
    >>> nn.Dropout2d(0.5).eval()(torch.ones(1, 1, 2, 2)).shape
    AlphaDropout: Dropout that keeps mean and variance after SELU.
    >>> nn.AlphaDropout(0.5).eval()(torch.ones(2))
    RReLU: ReLU with random slopes below zero in training.
    >>> nn.RReLU().eval()(torch.tensor([-1.0, 1.0]))
    Softmax2d: Softmax over the channels of images.
    >>> nn.Softmax2d()(torch.ones(1, 2, 1, 1))
    Upsample: Sequences or images made larger.
    >>> nn.Upsample(scale_factor=2)(torch.ones(1, 1, 2)).shape
    Unfold: The windows of images in columns.
    >>> nn.Unfold(2)(torch.ones(1, 1, 3, 3)).shape
    Fold: Images of windows in columns, added.
    >>> nn.Fold((3, 3), 2)(torch.ones(1, 4, 4)).shape
    PixelShuffle: Channels spread over the image.
    >>> nn.PixelShuffle(2)(torch.ones(1, 4, 1, 1)).shape
    LocalResponseNorm: Channels divided by the size of their neighbours.
    >>> nn.LocalResponseNorm(2)(torch.ones(1, 2, 3)).shape
    EmbeddingBag: Sums, means or maxima of embeddings.
    >>> nn.EmbeddingBag(5, 3)(torch.tensor([[1, 2]])).shape
    MultiLabelMarginLoss: A margin between right and wrong classes, several of them right.
    >>> nn.MultiLabelMarginLoss()(torch.ones(1, 3), torch.tensor([[0, -1, -1]]))
    TripletMarginWithDistanceLoss: A margin between distances of one's own choice.
    >>> nn.TripletMarginWithDistanceLoss()(torch.ones(1, 2), torch.ones(1, 2), torch.zeros(1, 2))
    Buffer: A tensor that a module keeps and does not train.
    >>> nn.Buffer(torch.ones(2))
    DataParallel: The module itself, as `module`: there is one device.
    >>> nn.DataParallel(nn.Linear(2, 1)).module
    AdaptiveLogSoftmaxWithLoss: Softmax over many classes, rare ones in clusters.
    >>> nn.AdaptiveLogSoftmaxWithLoss(4, 6, [2, 4], div_value=2.0).predict(torch.ones(1, 4)).shape
    """#

  static let planeFunctionsExplained = #"""
    conv2d: Convolution over images.
    >>> F.conv2d(torch.ones(1, 1, 3, 3), torch.ones(1, 1, 2, 2))
    max_pool2d: The largest number of each window of an image.
    >>> F.max_pool2d(torch.ones(1, 4, 4), 2)
    avg_pool2d: The mean of each window of an image.
    >>> F.avg_pool2d(torch.ones(1, 4, 4), 2)
    adaptive_avg_pool2d: Means of as many windows as are asked for.
    >>> F.adaptive_avg_pool2d(torch.ones(1, 4, 4), 1)
    unfold: The windows of images in columns.
    >>> F.unfold(torch.ones(1, 1, 3, 3), 2).shape
    fold: Images of windows in columns, added.
    >>> F.fold(torch.ones(1, 4, 4), (3, 3), 2).shape
    conv_transpose1d: The transposed convolution.
    >>> F.conv_transpose1d(torch.ones(1, 1, 3), torch.ones(1, 1, 2))
    interpolate: Sequences or images made larger or smaller.
    >>> F.interpolate(torch.ones(1, 1, 2), scale_factor=2)
    embedding_bag: Sums, means or maxima of embeddings.
    >>> F.embedding_bag(torch.tensor([[0, 1]]), torch.eye(2))
    pixel_shuffle: Channels spread over the image.
    >>> F.pixel_shuffle(torch.ones(1, 4, 1, 1), 2).shape
    alpha_dropout: Dropout that keeps mean and variance after SELU.
    >>> F.alpha_dropout(torch.ones(2))
    dropout1d: Whole channels of sequences set to zero.
    >>> F.dropout1d(torch.ones(1, 2, 3), training=False).shape
    dropout2d: Whole channels of images set to zero.
    >>> F.dropout2d(torch.ones(1, 2, 3, 3), training=False).shape
    rrelu: ReLU with random slopes below zero.
    >>> F.rrelu(torch.tensor([-1.0, 1.0]))
    local_response_norm: Channels divided by the size of their neighbours.
    >>> F.local_response_norm(torch.ones(1, 2, 3), 2).shape
    multilabel_margin_loss: A margin between right and wrong classes, several of them right.
    >>> F.multilabel_margin_loss(torch.ones(1, 3), torch.tensor([[0, -1, -1]]))
    triplet_margin_with_distance_loss: A margin between distances of one's own choice.
    >>> F.triplet_margin_with_distance_loss(torch.ones(1, 2), torch.ones(1, 2), torch.zeros(1, 2))
    lp_pool1d: The norm of each window.
    >>> F.lp_pool1d(torch.ones(1, 6), 2, 3)
    relu_: max(x, 0), in place.
    >>> F.relu_(torch.tensor([-1.0, 1.0]))
    leaky_relu_: A small multiple of x below zero, in place.
    >>> F.leaky_relu_(torch.tensor([-1.0, 1.0]))
    elu_: exp(x) - 1 below zero, in place.
    >>> F.elu_(torch.tensor([-1.0, 1.0]))
    multi_head_attention_forward: What MultiheadAttention computes.
    >>> F.multi_head_attention_forward
    """#

  static let moreOptimizersExplained = #"""
    LBFGS: Steps along a direction that remembered gradients give.
    >>> torch.optim.LBFGS(nn.Linear(2, 1).parameters(), lr=0.1)
    ASGD: Gradient descent that averages its places.
    >>> torch.optim.ASGD(nn.Linear(2, 1).parameters(), lr=0.1)
    """#

  static let ownMethodsExplained = #"""
    apply_: Every element replaced by what a function makes of it.
    >>> torch.ones(2).apply_(lambda x: x + 1)
    map_: Every element replaced by what a function makes of it and of another's.
    >>> torch.ones(2).map_(torch.ones(2), lambda a, b: a + b)
    as_subclass: The tensor itself.
    >>> torch.ones(2).as_subclass(torch.Tensor)
    cauchy_: Filled with numbers of the Cauchy distribution.
    >>> torch.empty(2).cauchy_().shape
    fill_diagonal_: The diagonal filled with a number.
    >>> torch.zeros(2, 2).fill_diagonal_(1)
    geometric_: Filled with numbers of tries.
    >>> torch.empty(2).geometric_(0.5).shape
    log_normal_: Filled with exponentials of normal numbers.
    >>> torch.empty(2).log_normal_().shape
    is_distributed: False: there is one machine.
    >>> torch.ones(1).is_distributed()
    is_inference: False: inference mode only turns gradients off here.
    >>> torch.ones(1).is_inference()
    is_neg: False: negatives are computed at once.
    >>> torch.ones(1).is_neg()
    is_pinned: False: there is no GPU.
    >>> torch.ones(1).is_pinned()
    is_set_to: Whether both show the same memory in the same way.
    >>> torch.ones(1).is_set_to(torch.ones(1))
    is_shared: False: there is one process.
    >>> torch.ones(1).is_shared()
    is_coalesced: Raises an error: there are no sparse tensors.
    >>> hasattr(torch.ones(1), 'is_coalesced')
    new: A new tensor of the same type.
    >>> torch.ones(1).new([1, 2])
    new_empty_strided: A tensor with given distances between elements.
    >>> torch.ones(1).new_empty_strided((2, 2), (2, 1)).shape
    pin_memory: The tensor itself: there is no GPU.
    >>> torch.ones(1).pin_memory()
    register_post_accumulate_grad_hook: Calls a function after a gradient was added.
    >>> torch.ones(1, requires_grad=True).register_post_accumulate_grad_hook(print)
    reinforce: Raises an error: use torch.distributions.
    >>> hasattr(torch.ones(1), 'reinforce')
    resize_: The tensor in another size, in place.
    >>> torch.arange(4).resize_(2, 2)
    resize_as_: The tensor in the size of another, in place.
    >>> torch.arange(4).resize_as_(torch.ones(2, 2))
    set_: Takes over the memory of another tensor.
    >>> torch.ones(1).set_(torch.zeros(2))
    share_memory_: The tensor itself: there is one process.
    >>> torch.ones(1).share_memory_()
    storage: The memory behind a tensor.
    >>> torch.ones(2).storage().size()
    untyped_storage: The memory behind a tensor.
    >>> torch.ones(2).untyped_storage().nbytes()
    sum_to_size: Summed to a smaller shape.
    >>> torch.ones(2, 3).sum_to_size(1, 3)
    to_dense: The tensor itself: there are no sparse ones.
    >>> torch.ones(1).to_dense()
    unfold: Windows along a dimension.
    >>> torch.arange(5).unfold(0, 3, 1)
    """#
}
