extension TorchSource {
  /// Of `torch.nn`: normalization.
  static let normalization = #"""
    import math
    import torch
    from torch.nn import functional as F
    from torch.nn import Module, Parameter, init

    class _Normalization(Module):
        def reset_parameters(self):
            if self.weight is not None:
                init.ones_(self.weight)
            if getattr(self, 'bias', None) is not None:
                init.zeros_(self.bias)

    class LayerNorm(_Normalization):
        def __init__(self, normalized_shape, eps=1e-05, elementwise_affine=True, bias=True, device=None, dtype=None):
            super().__init__()
            shape = (normalized_shape,) if isinstance(normalized_shape, int) else tuple(normalized_shape)
            self.normalized_shape = shape
            self.eps = eps
            self.elementwise_affine = elementwise_affine
            self.weight = Parameter(torch.ones(shape, dtype=dtype)) if elementwise_affine else None
            self.bias = Parameter(torch.zeros(shape, dtype=dtype)) if elementwise_affine and bias else None

        def forward(self, input):
            return F.layer_norm(input, self.normalized_shape, self.weight, self.bias, self.eps)

        def extra_repr(self):
            return (f'{self.normalized_shape}, eps={self.eps}, elementwise_affine={self.elementwise_affine}'
                    f', bias={self.bias is not None}')

    class RMSNorm(_Normalization):
        def __init__(self, normalized_shape, eps=None, elementwise_affine=True, device=None, dtype=None):
            super().__init__()
            shape = (normalized_shape,) if isinstance(normalized_shape, int) else tuple(normalized_shape)
            self.normalized_shape = shape
            self.eps = eps
            self.elementwise_affine = elementwise_affine
            self.weight = Parameter(torch.ones(shape, dtype=dtype)) if elementwise_affine else None

        def forward(self, x):
            return F.rms_norm(x, self.normalized_shape, self.weight, self.eps)

        def extra_repr(self):
            return f'{self.normalized_shape}, eps={self.eps}, elementwise_affine={self.elementwise_affine}'

    class GroupNorm(_Normalization):
        def __init__(self, num_groups, num_channels, eps=1e-05, affine=True, device=None, dtype=None):
            super().__init__()
            if num_channels % num_groups != 0:
                raise ValueError('num_channels must be divisible by num_groups')
            self.num_groups = num_groups
            self.num_channels = num_channels
            self.eps = eps
            self.affine = affine
            self.weight = Parameter(torch.ones(num_channels)) if affine else None
            self.bias = Parameter(torch.zeros(num_channels)) if affine else None

        def forward(self, input):
            return F.group_norm(input, self.num_groups, self.weight, self.bias, self.eps)

        def extra_repr(self):
            return f'{self.num_groups}, {self.num_channels}, eps={self.eps}, affine={self.affine}, bias={self.bias is not None}'

    class _BatchNorm(_Normalization):
        def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None,
                     dtype=None):
            super().__init__()
            self.num_features = num_features
            self.eps = eps
            self.momentum = momentum
            self.affine = affine
            self.track_running_stats = track_running_stats
            self.weight = Parameter(torch.ones(num_features)) if affine else None
            self.bias = Parameter(torch.zeros(num_features)) if affine else None
            if track_running_stats:
                self.register_buffer('running_mean', torch.zeros(num_features))
                self.register_buffer('running_var', torch.ones(num_features))
                self.register_buffer('num_batches_tracked', torch.tensor(0))
            else:
                self.running_mean = None
                self.running_var = None
                self.num_batches_tracked = None

        def reset_running_stats(self):
            if self.track_running_stats:
                self.running_mean.zero_()
                self.running_var.fill_(1)
                self.num_batches_tracked.zero_()

        def _check_input_dim(self, input):
            if input.dim() not in self._dims:
                raise ValueError(f'expected {self._expected} input (got {input.dim()}D input)')

        def forward(self, input):
            self._check_input_dim(input)
            momentum = self.momentum
            if self.training and self.track_running_stats:
                self.num_batches_tracked.add_(1)
                if momentum is None:
                    momentum = 1.0 / float(self.num_batches_tracked)
            return F.batch_norm(input, self.running_mean, self.running_var, self.weight, self.bias,
                                self.training or self.running_mean is None, momentum or 0.0, self.eps)

        def extra_repr(self):
            return (f'{self.num_features}, eps={self.eps}, momentum={self.momentum}, affine={self.affine}, '
                    f'bias={self.bias is not None}, '
                    f'track_running_stats={self.track_running_stats}')

    class BatchNorm1d(_BatchNorm):
        _dims, _expected = (2, 3), '2D or 3D'

    class InstanceNorm1d(_BatchNorm):
        _dims, _expected = (2, 3), '2D or 3D'

        def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=False, track_running_stats=False, device=None,
                     dtype=None):
            super().__init__(num_features, eps, momentum, affine, track_running_stats)

        def forward(self, input):
            self._check_input_dim(input)
            if input.dim() == 2:
                return F.instance_norm(input.unsqueeze(0), weight=self.weight, bias=self.bias, eps=self.eps).squeeze(0)
            return F.instance_norm(input, weight=self.weight, bias=self.bias, eps=self.eps)
    """#
}
