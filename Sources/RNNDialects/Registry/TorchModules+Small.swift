import RNNScript

/// Modules of PyTorch that are small: settings that change nothing here, other homes of the same names, transforms.
extension TorchModules {
  static let small: [DialectModule] =
    [
      special, fourier, transforms, distributions, testing, scripting, checkpoint, amp, cudaAmp, cudnn, appleBackend,
      version, compiler, profiler, weights,
    ] + homes

  private static let special = DialectModule(
    name: "torch.special",
    written: [
      WrittenSource(
        """
        digamma erf erfc erfinv exp2 expm1 i0 log1p logit log_softmax logsumexp polygamma expit sinc softmax xlogy psi
        gammaln multigammaln round entr ndtr log_ndtr ndtri xlog1py
        """, TorchSource.special
      ).explained(by: TorchSource.specialExplained)
    ])

  private static let fourier = DialectModule(
    name: "torch.fft",
    written: [
      WrittenSource("fft ifft rfft irfft fftfreq rfftfreq fftshift ifftshift", TorchSource.fourier)
        .explained(by: TorchSource.fourierExplained)
    ],
    missing: MissingNames("fft2>fft ifft2>ifft fftn>fft ifftn>ifft rfft2>rfft rfftn>rfft hfft>rfft"))

  private static let transforms = DialectModule(
    name: "torch.func",
    written: [
      WrittenSource(
        "vmap grad grad_and_value jacrev jacfwd hessian functional_call stack_module_state",
        TorchSource.functionTransforms
      )
      .explained(by: TorchSource.functionTransformsExplained)
    ], missing: MissingNames("jvp>grad vjp>grad linearize>grad functionalize>grad"))

  private static let distributions = DialectModule(
    name: "torch.distributions",
    written: [
      WrittenSource(
        """
        Distribution Categorical Bernoulli Normal Uniform Exponential OneHotCategorical Independent kl_divergence
        MultivariateNormal Laplace Gumbel LogNormal Geometric
        """, TorchSource.distributions, TorchSource.moreDistributions
      ).explained(by: TorchSource.distributionsExplained)
    ], children: ["categorical", "normal"],
    missing: MissingNames(
      """
      Beta>Uniform Binomial>Bernoulli Cauchy>Normal Chi2>Exponential Dirichlet>Categorical Gamma>Exponential
      HalfNormal>Normal Multinomial>Categorical Poisson>Exponential StudentT>Normal VonMises>Normal
      """))

  private static let testing = DialectModule(
    name: "torch.testing",
    written: [
      WrittenSource(
        "assert_close assert_allclose",
        """
        import torch

        def assert_close(actual, expected, *, rtol=None, atol=None, equal_nan=False, msg=None, **options):
            if isinstance(actual, (list, tuple)):
                for a, b in zip(actual, expected):
                    assert_close(a, b, rtol=rtol, atol=atol, equal_nan=equal_nan, msg=msg)
                return
            a = actual if torch.is_tensor(actual) else torch.as_tensor(actual)
            b = expected if torch.is_tensor(expected) else torch.as_tensor(expected)
            if a.shape != b.shape:
                raise AssertionError('The values for attribute \\'shape\\' do not match: %s != %s.' % (a.shape, b.shape))
            if a.dtype != b.dtype and torch.is_tensor(actual) and torch.is_tensor(expected):
                raise AssertionError('The values for attribute \\'dtype\\' do not match: %s != %s.' % (a.dtype, b.dtype))
            exact = not a.is_floating_point()
            if rtol is None:
                rtol = 0 if exact else 1e-07 if a.dtype == torch.float64 else 1.3e-06
            if atol is None:
                atol = 0 if exact else 1e-07 if a.dtype == torch.float64 else 1e-05
            far = ~torch.isclose(a, b.to(a.dtype), rtol, atol, equal_nan)
            if bool(far.any()):
                count = int(far.sum())
                raise AssertionError(msg if msg is not None else 'Tensor-likes are not %s!\\n\\nMismatched elements: '
                                     '%d / %d (%.1f%%)' % ('equal' if exact else 'close', count, a.numel(),
                                                          100 * count / a.numel()))

        assert_allclose = assert_close
        """
      ).explained(by: TorchSource.testingExplained)
    ])

  private static let scripting = DialectModule(
    name: "torch.jit",
    written: [
      WrittenSource(
        "script trace ignore export unused is_scripting is_tracing ScriptModule script_if_tracing",
        """
        from torch.nn import Module as ScriptModule

        def script(obj, *args, **kwargs):
            return obj

        def trace(func, example_inputs=None, *args, **kwargs):
            return func

        script_if_tracing = ignore = export = unused = lambda function, **options: function

        def is_scripting():
            return False

        is_tracing = is_scripting
        """
      ).explained(by: TorchSource.scriptingExplained)
    ], missing: MissingNames("save>script load>script"))

  private static let checkpoint = DialectModule(
    name: "torch.utils.checkpoint",
    written: [
      WrittenSource(
        "checkpoint checkpoint_sequential",
        """
        def checkpoint(function, *args, use_reentrant=None, preserve_rng_state=True, **kwargs):
            return function(*args, **kwargs)

        def checkpoint_sequential(functions, segments, input, use_reentrant=None, **kwargs):
            for function in functions:
                input = function(input)
            return input
        """
      ).explained(by: TorchSource.checkpointExplained)
    ])

  private static let scaling = """
    from torch import autocast

    class GradScaler:
        def __init__(self, device='cuda', init_scale=65536.0, growth_factor=2.0, backoff_factor=0.5, growth_interval=2000,
                     enabled=True):
            pass

        def scale(self, outputs):
            return outputs

        def unscale_(self, optimizer):
            pass

        def step(self, optimizer, *args, **kwargs):
            return optimizer.step(*args, **kwargs)

        def update(self, new_scale=None):
            pass

        def get_scale(self):
            return 1.0

        def is_enabled(self):
            return False

        def state_dict(self):
            return {}

        def load_state_dict(self, state_dict):
            pass
    """

  private static let amp = DialectModule(
    name: "torch.amp",
    written: [WrittenSource("autocast GradScaler", scaling).explained(by: TorchSource.scalingExplained)])

  private static let cudaAmp = DialectModule(
    name: "torch.cuda.amp",
    written: [WrittenSource("autocast GradScaler", scaling).explained(by: TorchSource.scalingExplained)])

  private static let cudnn = DialectModule(
    name: "torch.backends.cudnn",
    values: {
      [
        ("enabled", .bool(true)), ("benchmark", .bool(false)), ("deterministic", .bool(false)),
        ("allow_tf32", .bool(true)),
      ]
    },
    written: [
      WrittenSource(
        "is_available version",
        """
        def is_available():
            return False

        def version():
            return None
        """
      ).explained(by: TorchSource.cudnnExplained)
    ])

  private static let appleBackend = DialectModule(
    name: "torch.backends.mps",
    written: [
      WrittenSource(
        "is_available is_built",
        """
        def is_available():
            return False

        is_built = is_available
        """
      ).explained(by: TorchSource.appleBackendExplained)
    ])

  private static let version = DialectModule(
    name: "torch.version",
    values: {
      [
        ("__version__", .text("2.15.0")), ("cuda", .none), ("hip", .none), ("git_version", .text("")),
        ("debug", .bool(false)),
      ]
    })

  private static let compiler = DialectModule(
    name: "torch.compiler",
    written: [
      WrittenSource(
        "is_compiling disable reset",
        """
        def is_compiling():
            return False

        def disable(fn=None, recursive=True):
            return fn if fn is not None else lambda function: function

        def reset():
            pass
        """
      ).explained(by: TorchSource.compilerExplained)
    ])

  private static let profiler = DialectModule(
    name: "torch.autograd.profiler",
    written: [WrittenSource("record_function", "from torch import autocast as record_function")])

  /// Norms of gradients, and weights split into length and direction.
  private static let weights = DialectModule(
    name: "torch.nn.utils.clip_grad",
    written: [
      WrittenSource(
        "clip_grad_norm_ clip_grad_value_",
        "from torch.nn.utils import clip_grad_norm_, clip_grad_value_")
    ])

  /// Other places where the originals keep their names.
  private static let homes: [DialectModule] = [
    home(
      "torch.utils.data.dataset", of: "torch.utils.data",
      "Dataset IterableDataset TensorDataset ConcatDataset Subset random_split"),
    home("torch.utils.data.dataloader", of: "torch.utils.data", "DataLoader default_collate"),
    home(
      "torch.utils.data.sampler", of: "torch.utils.data",
      "Sampler SequentialSampler RandomSampler SubsetRandomSampler WeightedRandomSampler BatchSampler"),
    home("torch.autograd.function", of: "torch.autograd", "Function FunctionCtx"),
    home("torch.autograd.variable", of: "torch.autograd", "Variable"),
    home("torch.optim.optimizer", of: "torch.optim", "Optimizer"),
    home("torch.optim.adam", of: "torch.optim", "Adam"),
    home("torch.optim.sgd", of: "torch.optim", "SGD"),
    home("torch.distributions.categorical", of: "torch.distributions", "Categorical"),
    home("torch.distributions.normal", of: "torch.distributions", "Normal"),
    home("torch.nn.modules.module", of: "torch.nn", "Module"),
    home("torch.nn.modules.rnn", of: "torch.nn", "RNN LSTM GRU RNNCell LSTMCell GRUCell"),
    home("torch.nn.modules.linear", of: "torch.nn", "Linear Bilinear Identity"),
    home("torch.nn.modules.loss", of: "torch.nn", "MSELoss L1Loss CrossEntropyLoss NLLLoss BCELoss BCEWithLogitsLoss"),
    home(
      "torch.nn.modules.transformer", of: "torch.nn",
      "Transformer TransformerEncoder TransformerEncoderLayer TransformerDecoder TransformerDecoderLayer"),
    home("torch.nn.modules.activation", of: "torch.nn", "MultiheadAttention ReLU Tanh Sigmoid Softmax"),
    home("torch.nn.modules.container", of: "torch.nn", "Sequential ModuleList ModuleDict ParameterList ParameterDict"),
    home("torch.nn.parallel", of: "torch.nn", "DataParallel"),
  ]

  private static func home(_ name: String, of original: String, _ names: String) -> DialectModule {
    let list = names.split(separator: " ").joined(separator: ", ")
    return DialectModule(name: name, written: [WrittenSource(names, "from \(original) import \(list)")])
  }
}
