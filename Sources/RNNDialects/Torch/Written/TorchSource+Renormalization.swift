extension TorchSource {
  /// Of `torch.nn.utils`: weights that are computed from others before each forward.
  static let renormalization = #"""
    import torch
    from torch.nn.functional import normalize

    def _length(v, dim):
        if dim is None or dim == -1:
            return v.norm()
        others = [axis for axis in range(v.dim()) if axis != dim]
        return torch.linalg.vector_norm(v, 2, dim=others, keepdim=True)

    class _Renormalization:
        def __call__(self, module, inputs):
            setattr(module, self.name, self.compute_weight(module))

        def attach(self, module):
            for other, _ in module._renormalized if hasattr(module, '_renormalized') else []:
                if type(other) is type(self) and other.name == self.name:
                    raise RuntimeError('Cannot register two %s hooks on the same parameter %s' % (self.kind, self.name))
            handle = module.register_forward_pre_hook(self)
            if not hasattr(module, '_renormalized'):
                module._renormalized = []
            module._renormalized.append((self, handle))

    def _taken(module, name, kind, title):
        for place, (hook, handle) in enumerate(getattr(module, '_renormalized', [])):
            if type(hook) is kind and hook.name == name:
                handle.remove()
                del module._renormalized[place]
                return hook
        raise ValueError("%s of '%s' not found in %s" % (title, name, module))

    class WeightNorm(_Renormalization):
        kind = 'weight_norm'

        def __init__(self, name, dim):
            self.name, self.dim = name, -1 if dim is None else dim

        def compute_weight(self, module):
            g, v = getattr(module, self.name + '_g'), getattr(module, self.name + '_v')
            return torch._named('WeightNormInterfaceBackward0', v * (g / _length(v, self.dim)))

    def weight_norm(module, name='weight', dim=0):
        """Splits a weight into its lengths and its directions.

        >>> nn.utils.weight_norm(nn.Linear(3, 2))
        """
        hook = WeightNorm(name, dim)
        weight = getattr(module, name)
        delattr(module, name)
        module.register_parameter(name + '_g', torch.nn.Parameter(_length(weight.detach(), hook.dim)))
        module.register_parameter(name + '_v', torch.nn.Parameter(weight.detach()))
        setattr(module, name, hook.compute_weight(module))
        hook.attach(module)
        return module

    def remove_weight_norm(module, name='weight'):
        """Puts lengths and directions together again.

        >>> nn.utils.remove_weight_norm(nn.utils.weight_norm(nn.Linear(3, 2)))
        """
        hook = _taken(module, name, WeightNorm, 'weight_norm')
        weight = hook.compute_weight(module)
        for each in (name, name + '_g', name + '_v'):
            delattr(module, each)
        setattr(module, name, torch.nn.Parameter(weight.detach()))
        return module

    class SpectralNorm(_Renormalization):
        kind = 'spectral_norm'

        def __init__(self, name, turns, dim, eps):
            self.name, self.turns, self.dim, self.eps = name, turns, dim, eps

        def matrix(self, weight):
            if self.dim != 0:
                weight = weight.transpose(0, self.dim)
            return weight.reshape(weight.size(0), -1)

        def compute_weight(self, module):
            weight = getattr(module, self.name + '_orig')
            u, v = getattr(module, self.name + '_u'), getattr(module, self.name + '_v')
            matrix = self.matrix(weight)
            if module.training:
                with torch.no_grad():
                    for _ in range(self.turns):
                        v.copy_(normalize(matrix.t() @ u, dim=0, eps=self.eps))
                        u.copy_(normalize(matrix @ v, dim=0, eps=self.eps))
                u, v = u.clone(), v.clone()
            return weight / torch.dot(u, matrix @ v)

    def spectral_norm(module, name='weight', n_power_iterations=1, eps=1e-12, dim=None):
        """Divides a weight by its largest singular value.

        >>> nn.utils.spectral_norm(nn.Linear(3, 2))
        """
        if n_power_iterations <= 0:
            raise ValueError('Expected n_power_iterations to be positive, but got n_power_iterations=%d' % n_power_iterations)
        if dim is None:
            dim = 1 if type(module).__name__.startswith('ConvTranspose') else 0
        hook = SpectralNorm(name, n_power_iterations, dim, eps)
        weight = getattr(module, name)
        with torch.no_grad():
            height, width = hook.matrix(weight).shape
            u = normalize(weight.new_empty(height).normal_(0, 1), dim=0, eps=eps)
            v = normalize(weight.new_empty(width).normal_(0, 1), dim=0, eps=eps)
        delattr(module, name)
        module.register_parameter(name + '_orig', torch.nn.Parameter(weight.detach()))
        setattr(module, name, weight.detach())
        module.register_buffer(name + '_u', u)
        module.register_buffer(name + '_v', v)
        hook.attach(module)
        return module

    def remove_spectral_norm(module, name='weight'):
        """Makes the divided weight a parameter again.

        >>> nn.utils.remove_spectral_norm(nn.utils.spectral_norm(nn.Linear(3, 2)))
        """
        hook = _taken(module, name, SpectralNorm, 'spectral_norm')
        with torch.no_grad():
            weight = hook.compute_weight(module)
        for each in (name, name + '_u', name + '_v', name + '_orig'):
            delattr(module, each)
        module.register_parameter(name, torch.nn.Parameter(weight.detach()))
        return module
    """#
}
