extension TorchSource {
  /// The module `torch.special`.
  static let special = #"""
    import math
    import torch

    from torch import digamma, erf, erfc, erfinv, exp2, expm1, i0, log1p, logit, log_softmax, logsumexp, polygamma
    from torch import sigmoid as expit, sinc, softmax, xlogy
    from torch import digamma as psi, lgamma as gammaln, mvlgamma as multigammaln, round

    def entr(input):
        return torch.where(input > 0, -input * torch.log(torch.where(input > 0, input, torch.ones_like(input))),
                           torch.where(input == 0, torch.zeros_like(input), torch.full_like(input, -math.inf)))

    def ndtr(input):
        return 0.5 * torch.erfc(-input / math.sqrt(2))

    def log_ndtr(input):
        return torch.log(ndtr(input))

    def ndtri(input):
        return math.sqrt(2) * torch.erfinv(2 * input - 1)

    def xlog1py(input, other):
        return torch.where(input == 0, torch.zeros_like(input * other), input * torch.log1p(other))
    """#

  /// The module `torch.fft`.
  static let fourier = #"""
    import math
    import numpy as np
    import torch

    def _turns(n, sign, count=None):
        waves = np.arange(n if count is None else count)
        angles = (np.outer(waves, np.arange(n)) % n) * (sign * 2 * math.pi / n)
        # Quarter turns are exact.
        whole = lambda x: np.where(np.abs(x) < 1e-15, 0.0, x)
        return whole(np.cos(angles)) + 1j * whole(np.sin(angles))

    def _scale(norm, n, inverse):
        if norm == 'ortho':
            return 1 / math.sqrt(n)
        return 1 / n if (norm == 'forward') != inverse else 1.0

    def _cut(x, n, dim):
        x = np.moveaxis(np.array(x), dim, -1)
        if n is None or n == x.shape[-1]:
            return x
        if n < x.shape[-1]:
            return x[..., :n]
        return np.concatenate([x, np.zeros(x.shape[:-1] + (n - x.shape[-1],))], -1)

    def _given(x, dim, kind):
        result = torch.from_numpy(np.array(np.moveaxis(x, -1, dim)))
        wide = kind in (torch.float64, torch.complex128)
        if result.is_complex():
            return result.to(torch.complex128 if wide else torch.complex64)
        return result.to(torch.float64 if wide else torch.float32)

    def _fitted(slope, size):
        slope = slope[..., :size]
        return np.concatenate([slope, np.zeros(slope.shape[:-1] + (size - slope.shape[-1],))], -1)

    def _recorded(name, input, value, dim, slope):
        def backward(grad):
            found = _fitted(slope(np.moveaxis(np.array(grad.numpy()), dim, -1)), input.size(dim))
            found = found if input.is_complex() else found.real
            return (_given(found, dim, input.dtype),)
        return torch._record(name, [input], [value], backward)[0]

    def _transform(name, input, n, dim, sign, count, norm, inverse):
        x = _cut(input.detach().numpy(), n, dim)
        n = x.shape[-1]
        turns = _turns(n, sign, count(n)) * _scale(norm, n, inverse)
        return _recorded(name, input, _given(x @ turns.T, dim, input.dtype), dim, lambda grad: grad @ np.conj(turns))

    def fft(input, n=None, dim=-1, norm=None):
        return _transform('FftC2CBackward0', input, n, dim, -1, lambda n: n, norm, False)

    def ifft(input, n=None, dim=-1, norm=None):
        return _transform('FftC2CBackward0', input, n, dim, 1, lambda n: n, norm, True)

    def rfft(input, n=None, dim=-1, norm=None):
        if input.is_complex():
            raise RuntimeError('rfft expects a real input tensor, but got %s' % input.type()[6:-6])
        return _transform('FftR2CBackward0', input, n, dim, -1, lambda n: n // 2 + 1, norm, False)

    def irfft(input, n=None, dim=-1, norm=None):
        x = np.moveaxis(np.array(input.detach().numpy()), dim, -1)
        n = 2 * (x.shape[-1] - 1) if n is None else n
        x = _cut(x, n // 2 + 1, -1)
        rest = np.conj(x[..., 1:(n + 1) // 2])[..., ::-1]
        whole = np.concatenate([x, rest], -1)
        turns = _turns(n, 1) * _scale(norm, n, True)
        half = turns[:, :n // 2 + 1]
        # Each wave but the first, and the last of an even number, stands for its mirror image too.
        times = np.array([1.0 if k == 0 or 2 * k == n else 2.0 for k in range(n // 2 + 1)])
        value = _given((whole @ turns.T).real, dim, input.dtype)
        return _recorded('FftC2RBackward0', input, value, dim, lambda grad: grad @ np.conj(half) * times)

    def fftfreq(n, d=1.0, *, dtype=None, device=None):
        places = torch.cat([torch.arange(0, (n - 1) // 2 + 1), torch.arange(-(n // 2), 0)])
        return (places / (n * d)).to(dtype or torch.get_default_dtype())

    def rfftfreq(n, d=1.0, *, dtype=None, device=None):
        return (torch.arange(n // 2 + 1) / (n * d)).to(dtype or torch.get_default_dtype())

    def fftshift(input, dim=None):
        axes = list(range(input.dim())) if dim is None else [dim] if isinstance(dim, int) else list(dim)
        return torch.roll(input, [input.size(axis) // 2 for axis in axes], axes)

    def ifftshift(input, dim=None):
        axes = list(range(input.dim())) if dim is None else [dim] if isinstance(dim, int) else list(dim)
        return torch.roll(input, [-(input.size(axis) // 2) for axis in axes], axes)
    """#

  /// The module `torch.func`.
  static let functionTransforms = #"""
    import torch

    from torch import vmap

    def _mapped(function, value):
        if torch.is_tensor(value):
            return function(value)
        if isinstance(value, dict):
            return {key: _mapped(function, part) for key, part in value.items()}
        return type(value)(_mapped(function, part) for part in value) if isinstance(value, (list, tuple)) else value

    def _chosen(args, argnums):
        places = (argnums,) if isinstance(argnums, int) else tuple(argnums)
        args, leaves = list(args), []

        def leaf(tensor):
            leaves.append(tensor.detach().requires_grad_() if not tensor.requires_grad else tensor.view_as(tensor))
            return leaves[-1]
        for place in places:
            args[place] = _mapped(leaf, args[place])
        return places, args, leaves

    def grad_and_value(func, argnums=0, has_aux=False):
        def wrapped(*args, **kwargs):
            places, given, leaves = _chosen(args, argnums)
            # A gradient inside of another one is differentiated again.
            inner = any(leaf.grad_fn is not None for leaf in leaves)
            with torch.enable_grad():
                output = func(*given, **kwargs)
                value, extra = output if has_aux else (output, None)
                slopes = torch.autograd.grad(value, leaves, create_graph=inner, allow_unused=True)
            slopes = iter([torch.zeros_like(leaf) if slope is None else slope for slope, leaf in zip(slopes, leaves)])
            found = tuple(_mapped(lambda tensor: next(slopes), given[place]) for place in places)
            found = found[0] if isinstance(argnums, int) else found
            value = value if inner else value.detach()
            return (found, (value, extra)) if has_aux else (found, value)
        return wrapped

    def grad(func, argnums=0, has_aux=False):
        def wrapped(*args, **kwargs):
            found, value = grad_and_value(func, argnums, has_aux)(*args, **kwargs)
            return (found, value[1]) if has_aux else found
        return wrapped

    def jacrev(func, argnums=0):
        def wrapped(*args):
            def one(x):
                given = list(args)
                given[argnums] = x
                return func(*given)
            return torch.autograd.functional.jacobian(one, args[argnums])
        return wrapped

    jacfwd = jacrev

    def hessian(func, argnums=0):
        """The second derivatives of a function that gives one number.

        >>> torch.func.hessian(lambda x: (x ** 3).sum())(torch.ones(2))
        """
        def wrapped(*args):
            def one(x):
                given = list(args)
                given[argnums] = x
                return func(*given)
            return torch.autograd.functional.hessian(one, args[argnums])
        return wrapped

    def functional_call(module, parameter_and_buffer_dicts, args=(), kwargs=None, *, tie_weights=True, strict=False):
        given = parameter_and_buffer_dicts
        if isinstance(given, (tuple, list)):
            merged = {}
            for part in given:
                merged.update(part)
            given = merged
        args = args if isinstance(args, tuple) else (args,)
        kept = []
        try:
            for path, value in given.items():
                *owners, name = path.split('.')
                owner = module.get_submodule('.'.join(owners))
                kept.append((owner, name, getattr(owner, name)))
                torch._files._replace(owner, name, value)
            return module(*args, **(kwargs or {}))
        finally:
            for owner, name, value in reversed(kept):
                torch._files._replace(owner, name, value)

    def stack_module_state(models):
        names = [name for name, _ in models[0].named_parameters()]
        parameters = {name: torch.stack([dict(model.named_parameters())[name].detach() for model in models])
                      for name in names}
        buffers = {name: torch.stack([dict(model.named_buffers())[name] for model in models])
                   for name, _ in models[0].named_buffers()}
        return parameters, buffers
    """#
}
