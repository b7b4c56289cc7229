// What the registry says of optimizers, schedules, data and gradients that are written in the language.
extension TorchSource {
  /// Of `optimizers`.
  static let optimizersExplained = """
    Adagrad: Steps divided by the root of the sum of squared gradients.
    >>> torch.optim.Adagrad(nn.Linear(2, 1).parameters(), lr=0.01)
    Adadelta: Steps scaled by running means of squared gradients and steps.
    >>> torch.optim.Adadelta(nn.Linear(2, 1).parameters())
    Adamax: Adam with the greatest gradient so far in the place of the mean square.
    >>> torch.optim.Adamax(nn.Linear(2, 1).parameters())
    NAdam: Adam with Nesterov's momentum.
    >>> torch.optim.NAdam(nn.Linear(2, 1).parameters())
    RAdam: Adam that starts carefully while the mean square is uncertain.
    >>> torch.optim.RAdam(nn.Linear(2, 1).parameters())
    Rprop: Steps that grow while the sign of the gradient stays.
    >>> torch.optim.Rprop(nn.Linear(2, 1).parameters())
    """

  /// Of `schedules` and the other sources of `torch.optim.lr_scheduler`.
  static let schedulesExplained = """
    LRScheduler: The base of all schedules of the learning rate.
    >>> issubclass(torch.optim.lr_scheduler.StepLR, torch.optim.lr_scheduler.LRScheduler)
    LambdaLR: The first rate times what a function gives for the epoch.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.9 ** epoch).get_last_lr()
    MultiplicativeLR: The last rate times what a function gives for the epoch.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.MultiplicativeLR(optimizer, lambda epoch: 0.9).get_last_lr()
    StepLR: Times gamma every step_size epochs.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.StepLR(optimizer, step_size=30, gamma=0.1).get_last_lr()
    MultiStepLR: Times gamma at each milestone.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.MultiStepLR(optimizer, milestones=[30, 80]).get_last_lr()
    ConstantLR: A fraction of the rate for the first epochs.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.ConstantLR(optimizer, factor=0.5).get_last_lr()
    LinearLR: From a fraction of the rate to the rate in a straight line.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=0.5).get_last_lr()
    ExponentialLR: Times gamma every epoch.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.9).get_last_lr()
    PolynomialLR: Down to 0 along a power of what is left.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.PolynomialLR(optimizer, total_iters=4).get_last_lr()
    CosineAnnealingLR: Down along half a cosine.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=10).get_last_lr()
    CosineAnnealingWarmRestarts: Down along half a cosine, again and again.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=5).get_last_lr()
    CyclicLR: Up and down between two rates.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1, momentum=0.9)
    >>> torch.optim.lr_scheduler.CyclicLR(optimizer, base_lr=0.01, max_lr=0.1).get_last_lr()
    OneCycleLR: Up to the greatest rate once, then down to nearly nothing.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1, momentum=0.9)
    >>> torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.1, total_steps=10).get_last_lr()
    ReduceLROnPlateau: Times factor where a metric has stopped to improve.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, mode='min', patience=2).step(1.0)
    SequentialLR: One schedule after the other.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> first = torch.optim.lr_scheduler.ConstantLR(optimizer, factor=0.1, total_iters=2)
    >>> second = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.9)
    >>> torch.optim.lr_scheduler.SequentialLR(optimizer, [first, second], milestones=[2]).get_last_lr()
    ChainedScheduler: Several schedules at once.
    >>> optimizer = torch.optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1)
    >>> first = torch.optim.lr_scheduler.ConstantLR(optimizer, factor=0.1, total_iters=2)
    >>> torch.optim.lr_scheduler.ChainedScheduler([first]).get_last_lr()
    """

  /// Of `torch.utils.data`.
  static let dataExplained = """
    Dataset: The base of data with an index; give it __len__ and __getitem__.
    >>> issubclass(torch.utils.data.TensorDataset, torch.utils.data.Dataset)
    IterableDataset: The base of data that come one after the other; give it __iter__.
    >>> issubclass(torch.utils.data.ChainDataset, torch.utils.data.IterableDataset)
    TensorDataset: Rows of tensors that belong together.
    >>> torch.utils.data.TensorDataset(torch.arange(3.), torch.arange(3))[1]
    StackDataset: Several sets of data side by side.
    >>> torch.utils.data.StackDataset([1, 2], ['a', 'b'])[1]
    ConcatDataset: Several sets of data one after the other.
    >>> torch.utils.data.ConcatDataset([[1, 2], [3]])[2]
    ChainDataset: Several iterable sets of data one after the other.
    >>> torch.utils.data.ChainDataset([])
    Subset: Some rows of a set of data.
    >>> torch.utils.data.Subset([10, 20, 30], [2, 0])[0]
    random_split: Parts of a set of data, drawn at random.
    >>> [len(part) for part in torch.utils.data.random_split(range(10), [0.8, 0.2])]
    DataLoader: Batches of a set of data.
    >>> data = torch.utils.data.TensorDataset(torch.arange(5.))
    >>> [batch[0].shape for batch in torch.utils.data.DataLoader(data, batch_size=2, shuffle=True)]
    default_collate: Samples as one batch.
    >>> torch.utils.data.default_collate([(torch.ones(2), 1), (torch.zeros(2), 0)])
    default_convert: Arrays and numbers as tensors.
    >>> torch.utils.data.default_convert(np.ones(2))
    get_worker_info: None: data are loaded by the one thread there is.
    >>> torch.utils.data.get_worker_info()
    Sampler: The base of all orders of samples.
    >>> issubclass(torch.utils.data.RandomSampler, torch.utils.data.Sampler)
    SequentialSampler: One after the other.
    >>> list(torch.utils.data.SequentialSampler([10, 20]))
    RandomSampler: In an order drawn at random.
    >>> sorted(torch.utils.data.RandomSampler(range(3)))
    SubsetRandomSampler: Given indices in an order drawn at random.
    >>> sorted(torch.utils.data.SubsetRandomSampler([4, 2]))
    WeightedRandomSampler: Drawn with weights.
    >>> list(torch.utils.data.WeightedRandomSampler([0., 1.], 3))
    BatchSampler: Indices in batches.
    >>> list(torch.utils.data.BatchSampler(range(5), 2, drop_last=False))
    """

  /// Of `gradientCheck` and `jacobian`.
  static let gradientsExplained = """
    gradcheck: Whether gradients agree with finite differences.
    >>> torch.autograd.gradcheck(torch.tanh, torch.ones(2, dtype=torch.float64, requires_grad=True))
    GradcheckError: What gradcheck raises where gradients do not agree.
    >>> issubclass(torch.autograd.GradcheckError, RuntimeError)
    jacobian: The derivatives of all outputs by all inputs.
    >>> torch.autograd.functional.jacobian(lambda x: x ** 2, torch.tensor([1., 2.]))
    vjp: A vector times the matrix of derivatives.
    >>> torch.autograd.functional.vjp(lambda x: x ** 2, torch.tensor([1., 2.]), torch.ones(2))
    jvp: The matrix of derivatives times a vector.
    >>> torch.autograd.functional.jvp(lambda x: x ** 2, torch.tensor([1., 2.]), torch.ones(2))
    """
}
