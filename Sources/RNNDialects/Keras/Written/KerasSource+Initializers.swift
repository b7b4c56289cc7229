extension KerasSource {
  /// Draws of weights.
  static let initializers = #"""
    def standardize_seed(seed):
        return _random.randint(1, 10 ** 9) if seed is None else seed

    class SeedGenerator:
        def __init__(self, seed=None, name=None):
            self.unseeded = seed is None
            self.seed = standardize_seed(seed)
            self.count = 0

        def next(self):
            generator = torch.Generator()
            generator.manual_seed((self.seed + self.count) & 0xffffffff)
            self.count += 1
            return generator

    class _Configured:
        # What is made from a configuration and gives it back.
        def get_config(self):
            return dict(self._config)

        @classmethod
        def from_config(cls, config):
            return cls(**config)

    class Initializer(_Configured):
        _config = {}

        def clone(self):
            return self.__class__.from_config(self.get_config())

    class _RandomInitializer(Initializer):
        def _prepare(self, seed, **config):
            self._config = dict({'seed': seed}, **config)
            self.seed = standardize_seed(seed)
            for key, value in config.items():
                setattr(self, key, value)

        def _generator(self):
            generator = torch.Generator()
            generator.manual_seed(self.seed & 0xffffffff)
            return generator

        def _uniform(self, shape, low, high):
            return torch.rand(tuple(shape), generator=self._generator()) * (high - low) + low

        def _normal(self, shape, mean, deviation):
            return torch.randn(tuple(shape), generator=self._generator()) * deviation + mean

        def _truncated(self, shape, mean, deviation):
            generator = self._generator()
            count = 1
            for size in shape:
                count *= size
            values = torch.randn((count, 4), generator=generator)
            fits = ((values < 2) & (values > -2)).to(torch.int64)
            chosen = values.gather(-1, fits.max(-1, keepdim=True)[1]).squeeze(-1)
            return chosen.reshape(tuple(shape)) * deviation + mean

    class Zeros(Initializer):
        def __call__(self, shape, dtype=None):
            return torch.zeros(tuple(shape))

    class Ones(Initializer):
        def __call__(self, shape, dtype=None):
            return torch.ones(tuple(shape))

    class Constant(Initializer):
        def __init__(self, value=0.0):
            self.value = value
            self._config = {'value': value}

        def __call__(self, shape, dtype=None):
            return torch.zeros(tuple(shape)) + _tensor(self.value).to(torch.float32)

    class Identity(Initializer):
        def __init__(self, gain=1.0):
            self.gain = gain
            self._config = {'gain': gain}

        def __call__(self, shape, dtype=None):
            if len(shape) != 2:
                raise ValueError(f'Identity matrix initializer can only be used for 2D matrices. Received: '
                                 f'shape={shape} of '
                                 f'rank {len(shape)}.')
            return self.gain * torch.eye(*shape)

    class RandomNormal(_RandomInitializer):
        def __init__(self, mean=0.0, stddev=0.05, seed=None):
            self._prepare(seed, mean=mean, stddev=stddev)

        def __call__(self, shape, dtype=None):
            return self._normal(shape, self.mean, self.stddev)

    class TruncatedNormal(RandomNormal):
        def __call__(self, shape, dtype=None):
            return self._truncated(shape, self.mean, self.stddev)

    class RandomUniform(_RandomInitializer):
        def __init__(self, minval=-0.05, maxval=0.05, seed=None):
            self._prepare(seed, minval=minval, maxval=maxval)

        def __call__(self, shape, dtype=None):
            return self._uniform(shape, self.minval, self.maxval)

    def _fans(shape):
        if len(shape) < 1:
            return 1, 1
        if len(shape) == 1:
            return shape[0], shape[0]
        if len(shape) == 2:
            return shape[0], shape[1]
        field = math.prod(shape[:-2])
        return shape[-2] * field, shape[-1] * field

    class VarianceScaling(_RandomInitializer):
        def __init__(self, scale=1.0, mode='fan_in', distribution='truncated_normal', seed=None):
            if scale <= 0.0:
                raise ValueError(f'Argument `scale` must be positive float. Received: scale={scale}')
            if mode not in ('fan_in', 'fan_out', 'fan_avg'):
                raise ValueError(f"Invalid `mode` argument: {mode}. Please use one of ['fan_in', 'fan_out', 'fan_avg']")
            self._prepare(seed, scale=scale, mode=mode, distribution=distribution.lower())

        def __call__(self, shape, dtype=None):
            fan_in, fan_out = _fans(tuple(shape))
            fan = {'fan_in': fan_in, 'fan_out': fan_out, 'fan_avg': (fan_in + fan_out) / 2.0}[self.mode]
            scale = self.scale / max(1.0, fan)
            if self.distribution in ('truncated_normal', 'normal'):
                return self._truncated(shape, 0.0, math.sqrt(scale) / 0.87962566103423978)
            if self.distribution == 'untruncated_normal':
                return self._normal(shape, 0.0, math.sqrt(scale))
            limit = math.sqrt(3.0 * scale)
            return self._uniform(shape, -limit, limit)

    def _scaling(name, scale, mode, distribution):
        def initialize(self, seed=None, input_axes=None, output_axes=None):
            VarianceScaling.__init__(self, scale, mode, distribution, seed)
            self._config = {'seed': seed, 'input_axes': None, 'output_axes': None}
        return type(name, (VarianceScaling,), {'__init__': initialize})

    GlorotUniform = _scaling('GlorotUniform', 1.0, 'fan_avg', 'uniform')
    GlorotNormal = _scaling('GlorotNormal', 1.0, 'fan_avg', 'truncated_normal')
    LecunUniform = _scaling('LecunUniform', 1.0, 'fan_in', 'uniform')
    LecunNormal = _scaling('LecunNormal', 1.0, 'fan_in', 'truncated_normal')
    HeUniform = _scaling('HeUniform', 2.0, 'fan_in', 'uniform')
    HeNormal = _scaling('HeNormal', 2.0, 'fan_in', 'truncated_normal')

    class Orthogonal(_RandomInitializer):
        def __init__(self, gain=1.0, seed=None):
            self._prepare(seed, gain=gain)

        def __call__(self, shape, dtype=None):
            if len(shape) < 2:
                raise ValueError('The tensor to initialize must be at least two-dimensional. Received: shape='
                                 f'{shape} of rank {len(shape)}.')
            rows = math.prod(shape[:-1])
            columns = shape[-1]
            drawn = self._normal((max(columns, rows), min(columns, rows)), 0.0, 1.0)
            q, r = torch.linalg.qr(drawn)
            q = q * torch.sign(torch.diag(r))
            if rows < columns:
                q = q.t()
            return self.gain * q.reshape(tuple(shape))

    def _lookup(kind, table, module=None):
        # What makes an object of a name, a configuration or a class; rarer names are in a module of their own.
        def get(identifier):
            """The object that a name, a configuration or a class stands for.

            >>> keras.initializers.get('zeros').__class__.__name__
            'Zeros'
            """
            if identifier is None:
                return None
            if isinstance(identifier, dict):
                return table[identifier['class_name']].from_config(identifier.get('config', {}))
            if isinstance(identifier, str):
                found = table.get(identifier) or table.get(identifier.lower().replace('_', ''))
                if found is None and module is not None:
                    for name, value in _more(module)._table.items():
                        table.setdefault(name, value)
                    found = table.get(identifier) or table.get(identifier.lower())
                if found is None:
                    raise ValueError(f'Could not interpret {kind} identifier: {identifier}')
                return found() if isinstance(found, type) else found
            if isinstance(identifier, type):
                return identifier()
            if callable(identifier) or isinstance(identifier, _Configured):
                return identifier
            raise ValueError(f'Could not interpret {kind} identifier: {identifier}')
        return get

    _initializers = {'uniform': RandomUniform, 'normal': RandomNormal, 'zero': Zeros, 'one': Ones}
    for _kind in (Zeros, Ones, Constant, Identity, RandomNormal, RandomUniform, TruncatedNormal, VarianceScaling,
                  Orthogonal,
                  GlorotUniform, GlorotNormal, LecunUniform, LecunNormal, HeUniform, HeNormal):
        _initializers[_kind.__name__] = _initializers[_kind.__name__.lower()] = _kind
    _get_initializer = _lookup('initializer', _initializers)
    """#
}
