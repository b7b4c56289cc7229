extension TorchSource {
  /// Of `torch.nn`: activations.
  static let activations = #"""
    import torch
    from torch.nn import functional as F
    from torch.nn import Module, Parameter

    def _layer(name, options='', shown='', call=None):
        # One class for each activation that has numbers for options: what they are called, and which of them are shown.
        names, defaults = [], []
        for option in options.split():
            key, value = option.split('=')
            names.append(key)
            defaults.append({'True': True, 'False': False, 'None': None}[value] if value in ('True', 'False', 'None')
                            else float(value) if '.' in value else int(value))
        shown = shown.split()

        def initialize(self, *args, **kwargs):
            Module.__init__(self)
            if len(args) > len(names):
                raise TypeError(f'{name}.__init__() takes from 1 to {len(names) + 1} positional arguments but '
                                f'{len(args) + 1} were given')
            values = dict(zip(names, defaults))
            values.update(zip(names, args))
            for key in kwargs:
                if key not in values:
                    raise TypeError(f"{name}.__init__() got an unexpected keyword argument '{key}'")
            values.update(kwargs)
            for key, value in values.items():
                setattr(self, key, value)

        function = call or getattr(F, name.lower())

        def forward(self, input):
            result = function(input, *(getattr(self, key) for key in names if key != 'inplace'))
            return input.copy_(result) if getattr(self, 'inplace', False) else result

        def extra_repr(self):
            # A point before the name: the number alone is shown.
            parts = [str(getattr(self, key[1:])) if key[0] == '.' else f'{key}={getattr(self, key)}' for key in shown]
            if getattr(self, 'inplace', False):
                parts.append('inplace=True')
            return ', '.join(parts)

        return type(name, (Module,), {'__init__': initialize, 'forward': forward, 'extra_repr': extra_repr})

    Hardtanh = _layer('Hardtanh', 'min_val=-1.0 max_val=1.0 inplace=False', 'min_val max_val')
    Hardsigmoid = _layer('Hardsigmoid', 'inplace=False')
    Hardswish = _layer('Hardswish', 'inplace=False')
    SELU = _layer('SELU', 'inplace=False')
    CELU = _layer('CELU', 'alpha=1.0 inplace=False', 'alpha')
    Mish = _layer('Mish', 'inplace=False')
    Tanhshrink = _layer('Tanhshrink')
    Softmin = _layer('Softmin', 'dim=None', 'dim')
    GLU = _layer('GLU', 'dim=-1', 'dim')
    Softshrink = _layer('Softshrink', 'lambd=0.5', '.lambd')
    Hardshrink = _layer('Hardshrink', 'lambd=0.5', '.lambd')

    class ReLU6(Hardtanh):
        def __init__(self, inplace=False):
            super().__init__(0.0, 6.0, inplace)

        def extra_repr(self):
            return 'inplace=True' if self.inplace else ''

    class Threshold(Module):
        def __init__(self, threshold, value, inplace=False):
            super().__init__()
            self.threshold = threshold
            self.value = value
            self.inplace = inplace

        def forward(self, input):
            return F.threshold(input, self.threshold, self.value)

        def extra_repr(self):
            return f'threshold={self.threshold}, value={self.value}' + (', inplace=True' if self.inplace else '')

    class PReLU(Module):
        def __init__(self, num_parameters=1, init=0.25, device=None, dtype=None):
            super().__init__()
            self.num_parameters = num_parameters
            self.init = init
            self.weight = Parameter(torch.full((num_parameters,), float(init)))

        def forward(self, input):
            return F.prelu(input, self.weight)

        def extra_repr(self):
            return f'num_parameters={self.num_parameters}'
    """#
}
