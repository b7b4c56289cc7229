extension TorchSource {
  /// Of `torch.nn`: convolution, pooling, and containers of parameters.
  static let layers = #"""
    def _tuple(value):
        return (value,) if isinstance(value, int) else value

    class Conv1d(Module):
        def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                     padding_mode='zeros', device=None, dtype=None):
            super().__init__()
            if groups <= 0:
                raise ValueError('groups must be a positive integer')
            if in_channels % groups != 0:
                raise ValueError('in_channels must be divisible by groups')
            if out_channels % groups != 0:
                raise ValueError('out_channels must be divisible by groups')
            if padding_mode != 'zeros':
                raise NotImplementedError(f"Conv1d: padding_mode='{padding_mode}' is not here yet: use 'zeros'")
            self.in_channels = in_channels
            self.out_channels = out_channels
            self.kernel_size = _tuple(kernel_size)
            self.stride = _tuple(stride)
            self.padding = padding if isinstance(padding, str) else _tuple(padding)
            self.dilation = _tuple(dilation)
            self.groups = groups
            self.padding_mode = padding_mode
            self.weight = Parameter(torch.empty(out_channels, in_channels // groups, self.kernel_size[0]))
            self.bias = Parameter(torch.empty(out_channels)) if bias else None
            self.reset_parameters()

        def reset_parameters(self):
            init.kaiming_uniform_(self.weight, a=math.sqrt(5))
            if self.bias is not None:
                bound = 1 / math.sqrt(self.weight.shape[1] * self.weight.shape[2])
                init.uniform_(self.bias, -bound, bound)

        def forward(self, input):
            return F.conv1d(input, self.weight, self.bias, self.stride, self.padding, self.dilation, self.groups)

        def extra_repr(self):
            text = f'{self.in_channels}, {self.out_channels}, kernel_size={self.kernel_size}, stride={self.stride}'
            if self.padding != (0,):
                text += f', padding={self.padding}'
            if self.dilation != (1,):
                text += f', dilation={self.dilation}'
            if self.groups != 1:
                text += f', groups={self.groups}'
            return text if self.bias is not None else text + ', bias=False'

    class MaxPool1d(Module):
        def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False):
            super().__init__()
            self.kernel_size = kernel_size
            self.stride = kernel_size if stride is None else stride
            self.padding = padding
            self.dilation = dilation
            self.ceil_mode = ceil_mode

        def forward(self, input):
            return F.max_pool1d(input, self.kernel_size, self.stride, self.padding, self.dilation)

        def extra_repr(self):
            return (f'kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}, '
                    f'dilation={self.dilation}, ceil_mode={self.ceil_mode}')

    class AvgPool1d(Module):
        def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
            super().__init__()
            self.kernel_size = _tuple(kernel_size)
            self.stride = _tuple(kernel_size if stride is None else stride)
            self.padding = _tuple(padding)

        def forward(self, input):
            return F.avg_pool1d(input, self.kernel_size, self.stride, self.padding)

        def extra_repr(self):
            return f'kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}'

    class AdaptiveAvgPool1d(Module):
        def __init__(self, output_size):
            super().__init__()
            self.output_size = output_size

        def forward(self, input):
            return F.adaptive_avg_pool1d(input, self.output_size)

        def extra_repr(self):
            return f'output_size={self.output_size}'

    class AdaptiveMaxPool1d(AdaptiveAvgPool1d):
        def forward(self, input):
            return F.adaptive_max_pool1d(input, self.output_size)

    class Bilinear(Module):
        def __init__(self, in1_features, in2_features, out_features, bias=True, device=None, dtype=None):
            super().__init__()
            self.in1_features = in1_features
            self.in2_features = in2_features
            self.out_features = out_features
            self.weight = Parameter(torch.empty(out_features, in1_features, in2_features))
            self.bias = Parameter(torch.empty(out_features)) if bias else None
            self.reset_parameters()

        def reset_parameters(self):
            bound = 1 / math.sqrt(self.weight.size(1))
            init.uniform_(self.weight, -bound, bound)
            if self.bias is not None:
                init.uniform_(self.bias, -bound, bound)

        def forward(self, input1, input2):
            return F.bilinear(input1, input2, self.weight, self.bias)

        def extra_repr(self):
            return (f'in1_features={self.in1_features}, in2_features={self.in2_features}, '
                    f'out_features={self.out_features}, bias={self.bias is not None}')

    class Dropout1d(Module):
        def __init__(self, p=0.5, inplace=False):
            super().__init__()
            self.p = p
            self.inplace = inplace

        def forward(self, input):
            if not self.training or self.p == 0:
                return input
            return input * F.dropout(torch.ones(input.shape[:-1] + (1,)), self.p)

        def extra_repr(self):
            return f'p={self.p}, inplace={self.inplace}'

    class Unflatten(Module):
        def __init__(self, dim, unflattened_size):
            super().__init__()
            self.dim = dim
            self.unflattened_size = unflattened_size

        def forward(self, input):
            return torch.unflatten(input, self.dim, self.unflattened_size)

        def extra_repr(self):
            return f'dim={self.dim}, unflattened_size={self.unflattened_size}'

    class CosineSimilarity(Module):
        def __init__(self, dim=1, eps=1e-08):
            super().__init__()
            self.dim = dim
            self.eps = eps

        def forward(self, x1, x2):
            return F.cosine_similarity(x1, x2, self.dim, self.eps)

    class PairwiseDistance(Module):
        def __init__(self, p=2.0, eps=1e-06, keepdim=False):
            super().__init__()
            self.norm = p
            self.eps = eps
            self.keepdim = keepdim

        def forward(self, x1, x2):
            return F.pairwise_distance(x1, x2, self.norm, self.eps, self.keepdim)

    class ParameterList(Module):
        def __init__(self, values=None):
            super().__init__()
            self._size = 0
            if values is not None:
                self.extend(values)

        def _index(self, index):
            if not -self._size <= index < self._size:
                raise IndexError(f'index {index} is out of range')
            return str(index % self._size)

        def __getitem__(self, index):
            if isinstance(index, slice):
                return ParameterList([self[number] for number in range(*index.indices(self._size))])
            return getattr(self, self._index(index))

        def __setitem__(self, index, value):
            setattr(self, self._index(index), self._wrap(value))

        def _wrap(self, value):
            return Parameter(value) if torch.is_tensor(value) and not isinstance(value, Parameter) else value

        def __len__(self):
            return self._size

        def __iter__(self):
            return iter(self[index] for index in range(self._size))

        def __iadd__(self, values):
            return self.extend(values)

        def append(self, value):
            self._size += 1
            self[self._size - 1] = value
            return self

        def extend(self, values):
            for value in values:
                self.append(value)
            return self

        def extra_repr(self):
            return '\n'.join(f'  ({index}): Parameter containing: [{value.dtype} of size {_size(value)}]'
                             for index, value in enumerate(self))

    def _size(value):
        return 'x'.join(map(str, value.shape))

    class ParameterDict(Module):
        def __init__(self, parameters=None):
            super().__init__()
            self._keys = {}
            if parameters is not None:
                self.update(parameters)

        def __getitem__(self, key):
            if key not in self._keys:
                raise KeyError(key)
            return getattr(self, key)

        def __setitem__(self, key, value):
            self._keys[key] = None
            if torch.is_tensor(value) and not isinstance(value, Parameter):
                value = Parameter(value)
            setattr(self, key, value)

        def __delitem__(self, key):
            del self._keys[key]
            delattr(self, key)

        def __len__(self):
            return len(self._keys)

        def __iter__(self):
            return iter(self._keys)

        def __contains__(self, key):
            return key in self._keys

        def keys(self):
            return self._keys.keys()

        def items(self):
            return [(key, self[key]) for key in self._keys]

        def values(self):
            return [self[key] for key in self._keys]

        def get(self, key, default=None):
            return self[key] if key in self else default

        def pop(self, key):
            value = self[key]
            del self[key]
            return value

        def update(self, parameters):
            items = parameters.items() if hasattr(parameters, 'items') else parameters
            for key, value in items:
                self[key] = value

        def extra_repr(self):
            return '\n'.join(f'  ({key}): Parameter containing: [{value.type()} of size {_size(value)}]'
                             for key, value in self.items())
    """#
}
