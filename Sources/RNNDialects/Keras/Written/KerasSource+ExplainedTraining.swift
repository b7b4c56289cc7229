// What the registry says of what Keras trains with.
extension KerasSource {
  static let trainingExplained = """
    Optimizer: The base of all optimizers.
    >>> issubclass(keras.optimizers.SGD, keras.optimizers.Optimizer)
    SGD: Steps against the gradient, with momentum.
    >>> keras.optimizers.SGD(learning_rate=0.1, momentum=0.9).get_config()['momentum']
    RMSprop: Steps divided by the root of the mean squared gradient.
    >>> keras.optimizers.RMSprop(learning_rate=0.001).get_config()['rho']
    Adam: Steps by running means of gradients and their squares.
    >>> keras.optimizers.Adam(learning_rate=0.001).get_config()['beta_1']
    AdamW: Adam with weights that decay by themselves.
    >>> keras.optimizers.AdamW(weight_decay=0.004).weight_decay
    Loss: The base of all losses.
    >>> issubclass(keras.losses.Huber, keras.losses.Loss)
    MeanSquaredError: The mean of squared differences.
    >>> keras.losses.MeanSquaredError()(torch.tensor([[0., 1.]]), torch.tensor([[1., 1.]]))
    MeanAbsoluteError: The mean size of differences.
    >>> keras.losses.MeanAbsoluteError()(torch.tensor([[0., 1.]]), torch.tensor([[1., 1.]]))
    Huber: Squared below delta, straight above.
    >>> keras.losses.Huber()(torch.tensor([[0., 1.]]), torch.tensor([[3., 1.]]))
    BinaryCrossentropy: The cross entropy of yes and no.
    >>> keras.losses.BinaryCrossentropy()(torch.tensor([[0., 1.]]), torch.tensor([[0.2, 0.8]]))
    CategoricalCrossentropy: The cross entropy of one-hot labels.
    >>> keras.losses.CategoricalCrossentropy()(torch.tensor([[0., 1.]]), torch.tensor([[0.2, 0.8]]))
    SparseCategoricalCrossentropy: The cross entropy of labels that are numbers.
    >>> keras.losses.SparseCategoricalCrossentropy()(torch.tensor([1]), torch.tensor([[0.2, 0.8]]))
    mean_squared_error: The mean of squared differences of each sample.
    >>> keras.losses.mean_squared_error(torch.tensor([[0., 1.]]), torch.tensor([[1., 1.]]))
    mean_absolute_error: The mean size of differences of each sample.
    >>> keras.losses.mean_absolute_error(torch.tensor([[0., 1.]]), torch.tensor([[1., 1.]]))
    huber: Squared below delta, straight above, for each sample.
    >>> keras.losses.huber(torch.tensor([[0., 1.]]), torch.tensor([[3., 1.]]))
    binary_crossentropy: The cross entropy of yes and no of each sample.
    >>> keras.losses.binary_crossentropy(torch.tensor([[0., 1.]]), torch.tensor([[0.2, 0.8]]))
    categorical_crossentropy: The cross entropy of one-hot labels of each sample.
    >>> keras.losses.categorical_crossentropy(torch.tensor([[0., 1.]]), torch.tensor([[0.2, 0.8]]))
    sparse_categorical_crossentropy: The cross entropy of labels that are numbers, of each sample.
    >>> keras.losses.sparse_categorical_crossentropy(torch.tensor([1]), torch.tensor([[0.2, 0.8]]))
    Metric: The base of all metrics.
    >>> issubclass(keras.metrics.Mean, keras.metrics.Metric)
    Mean: The running mean of values.
    >>> mean = keras.metrics.Mean()
    >>> mean.update_state([1., 3.])
    >>> float(mean.result())
    MeanMetricWrapper: The running mean of a function of labels and predictions.
    >>> keras.metrics.MeanMetricWrapper(keras.losses.mean_squared_error, name='mse').name
    BinaryAccuracy(name='binary_accuracy', dtype=None): How often yes and no are right.
    >>> keras.metrics.BinaryAccuracy().name
    CategoricalAccuracy(name='categorical_accuracy', dtype=None): How often the greatest prediction is the one-hot label.
    >>> keras.metrics.CategoricalAccuracy().name
    SparseCategoricalAccuracy(name='sparse_categorical_accuracy', dtype=None): How often the greatest prediction is the label.
    >>> keras.metrics.SparseCategoricalAccuracy().name
    MeanSquaredErrorMetric(name='mean_squared_error', dtype=None): The running mean of squared differences.
    >>> keras.metrics.MeanSquaredError().name
    MeanAbsoluteErrorMetric(name='mean_absolute_error', dtype=None): The running mean of the size of differences.
    >>> keras.metrics.MeanAbsoluteError().name
    binary_accuracy: Which answers yes and no are right, of each sample.
    >>> keras.metrics.binary_accuracy(torch.tensor([[0., 1.]]), torch.tensor([[0.2, 0.8]]))
    categorical_accuracy: Which samples have the greatest prediction at the one-hot label.
    >>> keras.metrics.categorical_accuracy(torch.tensor([[0., 1.]]), torch.tensor([[0.2, 0.8]]))
    sparse_categorical_accuracy: Which samples have the greatest prediction at the label.
    >>> keras.metrics.sparse_categorical_accuracy(torch.tensor([1]), torch.tensor([[0.2, 0.8]]))
    Callback: What is told of the steps of training.
    >>> keras.callbacks.Callback()
    History: Keeps the numbers of all epochs.
    >>> keras.callbacks.History()
    LambdaCallback: Functions as a callback.
    >>> keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: print(epoch))
    EarlyStopping: Ends training where a metric has stopped to improve.
    >>> keras.callbacks.EarlyStopping(monitor='loss', patience=3).patience
    set_random_seed: Starts all random numbers.
    >>> keras.utils.set_random_seed(1)
    to_categorical: Labels as one-hot rows.
    >>> keras.utils.to_categorical([0, 2], num_classes=3)
    pad_sequences: Sequences of different lengths as one array.
    >>> keras.utils.pad_sequences([[1, 2, 3], [4]], padding='post')
    clear_session: Forgets the names that layers were given.
    >>> keras.backend.clear_session()
    Initializer: The base of all initializers.
    >>> issubclass(keras.initializers.Zeros, keras.initializers.Initializer)
    Zeros: All 0.
    >>> keras.initializers.Zeros()((2, 2))
    Ones: All 1.
    >>> keras.initializers.Ones()((2, 2))
    Constant: All the same number.
    >>> keras.initializers.Constant(3.)((2, 2))
    Identity: The identity matrix.
    >>> keras.initializers.Identity()((2, 2))
    RandomNormal: Drawn from a normal distribution.
    >>> keras.initializers.RandomNormal(seed=1)((2, 2)).shape
    TruncatedNormal: Drawn from a normal distribution without its tails.
    >>> keras.initializers.TruncatedNormal(seed=1)((2, 2)).shape
    RandomUniform: Drawn evenly between two numbers.
    >>> keras.initializers.RandomUniform(seed=1)((2, 2)).shape
    VarianceScaling: Drawn with a variance that fits the number of inputs or outputs.
    >>> keras.initializers.VarianceScaling(seed=1)((2, 2)).shape
    GlorotUniform(seed=None): Drawn evenly, by Glorot's rule.
    >>> keras.initializers.GlorotUniform(seed=1)((2, 2)).shape
    GlorotNormal(seed=None): Drawn from a normal distribution, by Glorot's rule.
    >>> keras.initializers.GlorotNormal(seed=1)((2, 2)).shape
    LecunUniform(seed=None): Drawn evenly, by LeCun's rule.
    >>> keras.initializers.LecunUniform(seed=1)((2, 2)).shape
    LecunNormal(seed=None): Drawn from a normal distribution, by LeCun's rule.
    >>> keras.initializers.LecunNormal(seed=1)((2, 2)).shape
    HeUniform(seed=None): Drawn evenly, by He's rule.
    >>> keras.initializers.HeUniform(seed=1)((2, 2)).shape
    HeNormal(seed=None): Drawn from a normal distribution, by He's rule.
    >>> keras.initializers.HeNormal(seed=1)((2, 2)).shape
    Orthogonal: A random matrix with orthonormal rows or columns.
    >>> keras.initializers.Orthogonal(seed=1)((2, 2)).shape
    L1: A penalty on the size of weights.
    >>> keras.regularizers.L1(0.1)(torch.tensor([1., -2.]))
    L2: A penalty on the squares of weights.
    >>> keras.regularizers.L2(0.1)(torch.tensor([1., -2.]))
    L1L2: A penalty on the size and the squares of weights.
    >>> keras.regularizers.L1L2(0.1, 0.1)(torch.tensor([1., -2.]))
    OrthogonalRegularizer: A penalty on rows or columns that are not orthogonal.
    >>> keras.regularizers.OrthogonalRegularizer(0.1)(torch.ones(2, 2))
    MaxNorm: Columns no longer than a bound.
    >>> keras.constraints.MaxNorm(1.)(torch.tensor([[3.], [4.]]))
    NonNeg: Weights that are not negative.
    >>> keras.constraints.NonNeg()(torch.tensor([-1., 1.]))
    UnitNorm: Columns of length 1.
    >>> keras.constraints.UnitNorm()(torch.tensor([[3.], [4.]]))
    MinMaxNorm: Columns no shorter and no longer than two bounds.
    >>> keras.constraints.MinMaxNorm(0.5, 1.)(torch.tensor([[3.], [4.]]))
    """
}
