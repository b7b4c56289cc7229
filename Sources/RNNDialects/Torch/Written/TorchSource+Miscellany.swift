extension TorchSource {
  /// Of `torch`: limits of types, windows, and settings that change nothing here.
  static let miscellany = #"""
    import math
    import torch

    class _Limits:
        def __init__(self, kind):
            self.dtype = str(kind)[6:]

    class finfo(_Limits):
        def __init__(self, type=None):
            kind = torch.get_default_dtype() if type is None else type
            if not kind.is_floating_point:
                raise TypeError('torch.finfo() requires a floating point input type. Use torch.iinfo to handle '
                                "'torch.finfo'")
            small = {torch.float16: (16, 0.0009765625, 65504.0, 6.103515625e-05, 0.001),
                     torch.bfloat16: (16, 0.0078125, 3.3895313892515355e+38, 1.1754943508222875e-38, 0.01)}
            if kind in small:
                self.bits, self.eps, self.max, self.tiny, self.resolution = small[kind]
                self.min, self.smallest_normal = -self.max, self.tiny
                return super().__init__(kind)
            wide = kind == torch.float64
            self.bits = 64 if wide else 32
            self.eps = 2.220446049250313e-16 if wide else 1.1920928955078125e-07
            self.max = 1.7976931348623157e+308 if wide else 3.4028234663852886e+38
            self.min = -self.max
            self.tiny = self.smallest_normal = 2.2250738585072014e-308 if wide else 1.1754943508222875e-38
            self.resolution = 1e-15 if wide else 1e-06
            super().__init__(kind)

        def __repr__(self):
            return ('finfo(resolution=%g, min=%s, max=%s, eps=%s, smallest_normal=%s, tiny=%s, dtype=%s)'
                    % (self.resolution, _short(self.min), _short(self.max), _short(self.eps), _short(self.tiny),
                       _short(self.tiny), self.dtype))

    def _short(number):
        return '%.6g' % number if abs(number) < 1e-3 or abs(number) > 1e6 else str(number)

    class iinfo(_Limits):
        def __init__(self, type):
            sizes = {torch.int64: (64, True), torch.int32: (32, True), torch.uint8: (8, False), torch.int8: (8, True),
                     torch.int16: (16, True)}
            if type not in sizes:
                raise TypeError('torch.iinfo() requires an integer input type. Use torch.finfo to handle \'torch.iinfo\'')
            self.bits, signed = sizes[type]
            self.max = 2 ** (self.bits - 1 if signed else self.bits) - 1
            self.min = -self.max - 1 if signed else 0
            super().__init__(type)

        def __repr__(self):
            return 'iinfo(min=%g, max=%g, dtype=%s)' % (self.min, self.max, self.dtype)

    finfo.__module__ = iinfo.__module__ = 'torch'

    def can_cast(from_, to):
        ranks = [(torch.bool,), (torch.uint8, torch.int32, torch.int64), (torch.float32, torch.float64),
                 (torch.complex64, torch.complex128)]
        place = [index for kind in (from_, to) for index, kinds in enumerate(ranks) if kind in kinds]
        return place[0] <= place[1]

    def typename(obj):
        if torch.is_tensor(obj):
            return obj.type()
        named = obj if hasattr(obj, '__qualname__') else type(obj)
        module = getattr(named, '__module__', None)
        return named.__qualname__ if module in ('builtins', '', None) else module + '.' + named.__qualname__

    def scalar_tensor(s, *, dtype=None, device=None, requires_grad=False):
        return torch.tensor(s, dtype=torch.get_default_dtype() if dtype is None else dtype, requires_grad=requires_grad)

    def asarray(obj, *, dtype=None, device=None, copy=None, requires_grad=False):
        if torch.is_tensor(obj):
            result = obj if dtype is None else obj.to(dtype)
            result = result.clone() if copy else result
        elif hasattr(obj, '__array__') and not copy:
            result = torch.as_tensor(obj, dtype=dtype)
        else:
            result = torch.tensor(obj, dtype=dtype)
        return result.requires_grad_() if requires_grad else result

    def frombuffer(buffer, *, dtype, count=-1, offset=0, requires_grad=False):
        formats = {torch.float32: 'F32', torch.float64: 'F64', torch.int64: 'I64', torch.int32: 'I32',
                   torch.uint8: 'U8', torch.bool: 'BOOL'}
        result = torch._files._elements(bytes(buffer)[offset:], formats[dtype])
        result = result if count < 0 else result[:count]
        return result.requires_grad_() if requires_grad else result

    def empty_strided(size, stride, *, dtype=None, layout=None, device=None, requires_grad=False, pin_memory=False):
        extent = 1 + sum((n - 1) * step for n, step in zip(size, stride)) if 0 not in size else 0
        return torch.as_strided(torch.empty(extent, dtype=dtype), size, stride).requires_grad_(requires_grad)

    def fill(input, value):
        return input.clone().fill_(value)

    def randint_like(input, low, high=None, *, dtype=None, device=None, requires_grad=False):
        low, high = (0, low) if high is None else (low, high)
        return torch.randint(low, high, input.shape, dtype=dtype or input.dtype)

    def poisson(input, generator=None):
        def draw():
            return torch.rand(1, dtype=torch.float64, generator=generator).item()

        def one(rate):
            if rate < 0:
                raise RuntimeError('invalid Poisson rate, expected rate to be non-negative')
            if rate == 0:
                return 0.0
            if rate < 10:
                limit, product, count = math.exp(-rate), 1.0, 0
                while True:
                    product *= draw()
                    if not product > limit:
                        return float(count)
                    count += 1
            # The rejection method of Hoermann, with transformed uniform numbers.
            root, logarithm = math.sqrt(rate), math.log(rate)
            b = 0.931 + 2.53 * root
            a = -0.059 + 0.02483 * b
            scale, edge = 1.1239 + 1.1328 / (b - 3.4), 0.9277 - 3.6224 / (b - 2)
            while True:
                u = draw() - 0.5
                v = draw()
                us = 0.5 - abs(u)
                k = math.floor((2 * a / us + b) * u + rate + 0.43)
                if us >= 0.07 and v <= edge:
                    return float(k)
                if k < 0 or (us < 0.013 and v > us):
                    continue
                if math.log(v) + math.log(scale) - math.log(a / (us * us) + b) <= -rate + k * logarithm - math.lgamma(k + 1):
                    return float(k)
        values = [one(rate) for rate in input.flatten().tolist()]
        return torch.tensor(values, dtype=input.dtype).reshape(input.shape)

    def _window(count, periodic, dtype, shape):
        if count <= 1:
            return torch.ones(count, dtype=dtype)
        places = torch.arange(count, dtype=torch.float64 if dtype == torch.float64 else torch.float32)
        return shape(places, count if periodic else count - 1).to(dtype or torch.get_default_dtype())

    def hann_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, requires_grad=False):
        return hamming_window(window_length, periodic, 0.5, 0.5, dtype=dtype)

    def hamming_window(window_length, periodic=True, alpha=0.54, beta=0.46, *, dtype=None, layout=None, device=None,
                       requires_grad=False):
        return _window(window_length, periodic, dtype, lambda n, m: alpha - beta * torch.cos(n * (2 * math.pi / m)))

    def blackman_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, requires_grad=False):
        return _window(window_length, periodic, dtype, lambda n, m: 0.42 - 0.5 * torch.cos(n * (2 * math.pi / m))
                       + 0.08 * torch.cos(n * (4 * math.pi / m)))

    def bartlett_window(window_length, periodic=True, *, dtype=None, layout=None, device=None, requires_grad=False):
        return _window(window_length, periodic, dtype, lambda n, m: 1 - torch.abs(2 * n / m - 1))

    def is_inference_mode_enabled():
        return False

    def is_deterministic_algorithms_warn_only_enabled():
        return False

    def are_deterministic_algorithms_enabled():
        return True

    def is_storage(obj):
        return False

    def get_default_device():
        return torch.device('cpu')

    def set_default_device(device):
        torch.device('cpu' if device is None else device)

    def set_default_tensor_type(t):
        name = t if isinstance(t, str) else t.__name__
        torch.set_default_dtype(torch.float64 if 'Double' in name else torch.float32)

    def get_float32_matmul_precision():
        return 'highest'

    def set_float32_matmul_precision(precision):
        if precision not in ('highest', 'high', 'medium'):
            raise ValueError("invalid float32 matmul precision: '%s'" % precision)

    def set_flush_denormal(mode):
        return False

    def get_num_interop_threads():
        return 1

    def set_num_interop_threads(int):
        pass

    def is_anomaly_enabled():
        return False

    def is_warn_always_enabled():
        return False

    def set_warn_always(b):
        pass

    def get_device(input):
        return -1

    def compile(model=None, **options):
        if model is None:
            return lambda found: found
        return model

    class _Quiet:
        # A block that changes nothing here: one type of number, one device.
        def __init__(self, *args, **kwargs):
            pass

        def __enter__(self):
            return self

        def __exit__(self, *exception):
            return False

        def __call__(self, function):
            return function

    class autocast(_Quiet):
        pass

    def is_autocast_enabled(device_type=None):
        return False

    def vmap(func, in_dims=0, out_dims=0, randomness='error', *, chunk_size=None):
        def mapped(*args, **kwargs):
            dims = in_dims if isinstance(in_dims, (tuple, list)) else (in_dims,) * len(args)
            sizes = [arg.size(dim) for arg, dim in zip(args, dims) if dim is not None and torch.is_tensor(arg)]
            if not sizes:
                raise ValueError('vmap: at least one input must be mapped over')
            found = []
            for place in range(sizes[0]):
                found.append(func(*[arg if dim is None else arg.select(dim, place) for arg, dim in zip(args, dims)],
                                  **kwargs))
            return _stacked(found, out_dims)
        return mapped

    def _stacked(found, dim):
        first = found[0]
        if isinstance(first, tuple):
            dims = dim if isinstance(dim, tuple) else (dim,) * len(first)
            return tuple(_stacked(list(parts), axis) for parts, axis in zip(zip(*found), dims))
        if isinstance(first, dict):
            return {key: _stacked([part[key] for part in found], dim) for key in first}
        return torch.stack([part if torch.is_tensor(part) else torch.tensor(part) for part in found], dim)
    """#
}
