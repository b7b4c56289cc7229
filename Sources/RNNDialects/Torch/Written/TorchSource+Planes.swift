extension TorchSource {
  /// Of `torch.nn`: layers for images, borders, bags and other rare layers.
  static let planes = #"""
    import collections
    import math
    import torch
    from torch.nn import BatchNorm1d, Linear, Module, ModuleList, Parameter, Sequential, init
    from torch.nn import functional as F

    def _two(value):
        return (value, value) if isinstance(value, int) else tuple(value)

    class _Convolution(Module):
        _axes = 2
        _turned = False

        def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True,
                     padding_mode='zeros', device=None, dtype=None):
            super().__init__()
            if groups <= 0:
                raise ValueError('groups must be a positive integer')
            if in_channels % groups != 0:
                raise ValueError('in_channels must be divisible by groups')
            if out_channels % groups != 0:
                raise ValueError('out_channels must be divisible by groups')
            spread = lambda value: (value,) * self._axes if isinstance(value, int) else value
            self.in_channels, self.out_channels, self.groups = in_channels, out_channels, groups
            self.kernel_size, self.stride, self.dilation = spread(kernel_size), spread(stride), spread(dilation)
            self.padding = spread(padding)
            self.padding_mode = padding_mode
            self.transposed = self._turned
            ends = (in_channels, out_channels // groups) if self._turned else (out_channels, in_channels // groups)
            self.weight = Parameter(torch.empty(ends + tuple(self.kernel_size), dtype=dtype))
            if bias:
                self.bias = Parameter(torch.empty(out_channels, dtype=dtype))
            else:
                self.register_parameter('bias', None)
            self.reset_parameters()

        def reset_parameters(self):
            init.kaiming_uniform_(self.weight, a=math.sqrt(5))
            fan = self.weight.size(1) * self.weight[0, 0].numel()
            if self.bias is not None and fan:
                init.uniform_(self.bias, -1 / math.sqrt(fan), 1 / math.sqrt(fan))

        def extra_repr(self):
            text = '%d, %d, kernel_size=%s, stride=%s' % (self.in_channels, self.out_channels, self.kernel_size, self.stride)
            if self.padding != (0,) * self._axes:
                text += ', padding=%s' % (repr(self.padding),)
            if self.dilation != (1,) * self._axes:
                text += ', dilation=%s' % (self.dilation,)
            if self._turned and self.output_padding != (0,) * self._axes:
                text += ', output_padding=%s' % (self.output_padding,)
            if self.groups != 1:
                text += ', groups=%d' % self.groups
            return text + ('' if self.bias is not None else ', bias=False')

    class Conv2d(_Convolution):
        def forward(self, input):
            return F.conv2d(input, self.weight, self.bias, self.stride, self.padding, self.dilation, self.groups)

    class ConvTranspose1d(_Convolution):
        _axes = 1
        _turned = True

        def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1,
                     bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None):
            super().__init__(in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias, padding_mode,
                             dtype=dtype)
            self.output_padding = (output_padding,) if isinstance(output_padding, int) else tuple(output_padding)

        def forward(self, input, output_size=None):
            return F.conv_transpose1d(input, self.weight, self.bias, self.stride, self.padding, self.output_padding,
                                      self.groups, self.dilation)

    class _Pool(Module):
        def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False):
            super().__init__()
            self.kernel_size, self.padding, self.dilation, self.ceil_mode = kernel_size, padding, dilation, ceil_mode
            self.stride = kernel_size if stride is None else stride

        def extra_repr(self):
            return ('kernel_size=%s, stride=%s, padding=%s, dilation=%s, ceil_mode=%s'
                    % (self.kernel_size, self.stride, self.padding, self.dilation, self.ceil_mode))

    class MaxPool2d(_Pool):
        def forward(self, input):
            return F.max_pool2d(input, self.kernel_size, self.stride, self.padding, self.dilation)

    class AvgPool2d(_Pool):
        def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
            super().__init__(kernel_size, stride, padding)

        def forward(self, input):
            return F.avg_pool2d(input, self.kernel_size, self.stride, self.padding)

        def extra_repr(self):
            return 'kernel_size=%s, stride=%s, padding=%s' % (self.kernel_size, self.stride, self.padding)

    class AdaptiveAvgPool2d(Module):
        def __init__(self, output_size):
            super().__init__()
            self.output_size = output_size

        def forward(self, input):
            return F.adaptive_avg_pool2d(input, self.output_size)

        def extra_repr(self):
            return 'output_size=%s' % (self.output_size,)

    class LPPool1d(Module):
        def __init__(self, norm_type, kernel_size, stride=None, ceil_mode=False):
            super().__init__()
            self.norm_type, self.kernel_size, self.stride, self.ceil_mode = norm_type, kernel_size, stride, ceil_mode

        def forward(self, input):
            return F.lp_pool1d(input, float(self.norm_type), self.kernel_size, self.stride, self.ceil_mode)

        def extra_repr(self):
            return ('norm_type=%s, kernel_size=%s, stride=%s, ceil_mode=%s'
                    % (self.norm_type, self.kernel_size, self.stride, self.ceil_mode))

    class BatchNorm2d(BatchNorm1d):
        def forward(self, input):
            if input.dim() != 4:
                raise ValueError('expected 4D input (got %dD input)' % input.dim())
            flat = super().forward(input.reshape(input.size(0), input.size(1), -1))
            return torch._named('NativeBatchNormBackward0', flat.reshape(input.shape))

    class _Padding(Module):
        _axes = 1
        _mode = 'constant'

        def __init__(self, padding, value=0.0):
            super().__init__()
            self.padding = (padding,) * (2 * self._axes) if isinstance(padding, int) else tuple(padding)
            self.value = value

        def forward(self, input):
            return F.pad(input, self.padding, self._mode, self.value if self._mode == 'constant' else None)

        def extra_repr(self):
            return str(self.padding)

    class ConstantPad1d(_Padding):
        def extra_repr(self):
            return 'padding=%s, value=%s' % (self.padding, self.value)

    class ConstantPad2d(ConstantPad1d):
        _axes = 2

    class ZeroPad1d(_Padding):
        def __init__(self, padding):
            super().__init__(padding, 0.0)

    class ZeroPad2d(ZeroPad1d):
        _axes = 2

    class ReflectionPad1d(_Padding):
        _mode = 'reflect'

    class ReplicationPad1d(_Padding):
        _mode = 'replicate'

    class CircularPad1d(_Padding):
        _mode = 'circular'

    class Dropout2d(Module):
        def __init__(self, p=0.5, inplace=False):
            super().__init__()
            if p < 0.0 or p > 1.0:
                raise ValueError('dropout probability has to be between 0 and 1, but got %s' % p)
            self.p, self.inplace = p, inplace

        def forward(self, input):
            return F.dropout2d(input, self.p, self.training)

        def extra_repr(self):
            return 'p=%s, inplace=%s' % (self.p, self.inplace)

    class AlphaDropout(Dropout2d):
        def forward(self, input):
            return F.alpha_dropout(input, self.p, self.training)

    class RReLU(Module):
        def __init__(self, lower=1 / 8, upper=1 / 3, inplace=False):
            super().__init__()
            self.lower, self.upper, self.inplace = lower, upper, inplace

        def forward(self, input):
            return F.rrelu(input, self.lower, self.upper, self.training)

        def extra_repr(self):
            return 'lower=%s, upper=%s%s' % (self.lower, self.upper, ', inplace=True' if self.inplace else '')

    class Softmax2d(Module):
        def forward(self, input):
            return F.softmax(input, -3)

    class Upsample(Module):
        def __init__(self, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None):
            super().__init__()
            self.size = size
            self.scale_factor = tuple(map(float, scale_factor)) if isinstance(scale_factor, tuple) \
                else float(scale_factor) if scale_factor else None
            self.mode, self.align_corners = mode, align_corners

        def forward(self, input):
            return F.interpolate(input, self.size, self.scale_factor, self.mode, self.align_corners)

        def extra_repr(self):
            text = 'size=%r' % (self.size,) if self.scale_factor is None else 'scale_factor=%r' % (self.scale_factor,)
            return text + ', mode=%r' % self.mode

    class Unfold(Module):
        def __init__(self, kernel_size, dilation=1, padding=0, stride=1):
            super().__init__()
            self.kernel_size, self.dilation, self.padding, self.stride = kernel_size, dilation, padding, stride

        def forward(self, input):
            return F.unfold(input, self.kernel_size, self.dilation, self.padding, self.stride)

        def extra_repr(self):
            return ('kernel_size=%s, dilation=%s, padding=%s, stride=%s'
                    % (self.kernel_size, self.dilation, self.padding, self.stride))

    class Fold(Unfold):
        def __init__(self, output_size, kernel_size, dilation=1, padding=0, stride=1):
            super().__init__(kernel_size, dilation, padding, stride)
            self.output_size = output_size

        def forward(self, input):
            return F.fold(input, self.output_size, self.kernel_size, self.dilation, self.padding, self.stride)

        def extra_repr(self):
            return 'output_size=%s, %s' % (self.output_size, super().extra_repr())

    class PixelShuffle(Module):
        def __init__(self, upscale_factor):
            super().__init__()
            self.upscale_factor = upscale_factor

        def forward(self, input):
            return F.pixel_shuffle(input, self.upscale_factor)

        def extra_repr(self):
            return 'upscale_factor=%d' % self.upscale_factor

    class LocalResponseNorm(Module):
        def __init__(self, size, alpha=0.0001, beta=0.75, k=1.0):
            super().__init__()
            self.size, self.alpha, self.beta, self.k = size, alpha, beta, k

        def forward(self, input):
            return F.local_response_norm(input, self.size, self.alpha, self.beta, self.k)

        def extra_repr(self):
            return '%s, alpha=%s, beta=%s, k=%s' % (self.size, self.alpha, self.beta, self.k)

    class EmbeddingBag(Module):
        def __init__(self, num_embeddings, embedding_dim, max_norm=None, norm_type=2.0, scale_grad_by_freq=False,
                     mode='mean', sparse=False, _weight=None, include_last_offset=False, padding_idx=None, device=None,
                     dtype=None):
            super().__init__()
            self.num_embeddings, self.embedding_dim = num_embeddings, embedding_dim
            self.max_norm, self.norm_type, self.mode = max_norm, norm_type, mode
            self.include_last_offset = include_last_offset
            self.padding_idx = padding_idx
            self.weight = Parameter(torch.empty(num_embeddings, embedding_dim, dtype=dtype) if _weight is None else _weight)
            if _weight is None:
                self.reset_parameters()

        def reset_parameters(self):
            init.normal_(self.weight)
            if self.padding_idx is not None:
                with torch.no_grad():
                    self.weight[self.padding_idx].fill_(0)

        def forward(self, input, offsets=None, per_sample_weights=None):
            return F.embedding_bag(input, self.weight, offsets, mode=self.mode, per_sample_weights=per_sample_weights,
                                   include_last_offset=self.include_last_offset, padding_idx=self.padding_idx)

        def extra_repr(self):
            text = '%d, %d' % (self.num_embeddings, self.embedding_dim)
            text += ', max_norm=%s' % self.max_norm if self.max_norm is not None else ''
            text += ', padding_idx=%s' % self.padding_idx if self.padding_idx is not None else ''
            return text + ', mode=%r' % self.mode

    class MultiLabelMarginLoss(Module):
        def __init__(self, size_average=None, reduce=None, reduction='mean'):
            super().__init__()
            self.reduction = reduction

        def forward(self, input, target):
            return F.multilabel_margin_loss(input, target, reduction=self.reduction)

    class TripletMarginWithDistanceLoss(Module):
        def __init__(self, *, distance_function=None, margin=1.0, swap=False, reduction='mean'):
            super().__init__()
            self.distance_function = F.pairwise_distance if distance_function is None else distance_function
            self.margin, self.swap, self.reduction = margin, swap, reduction

        def forward(self, anchor, positive, negative):
            return F.triplet_margin_with_distance_loss(
                anchor, positive, negative, distance_function=self.distance_function, margin=self.margin, swap=self.swap,
                reduction=self.reduction)

    class LazyLinear(Linear):
        cls_to_become = Linear

        def __init__(self, out_features, bias=True, device=None, dtype=None):
            raise NotImplementedError('LazyLinear is not here: give Linear its in_features')

    class Buffer:
        def __new__(cls, data=None, *, persistent=True):
            return torch.empty(0) if data is None else data.detach()
    """#

  /// Of `torch.nn`: softmax over many classes, and modules spread over devices.
  static let rareLayers = #"""
    class DataParallel(Module):
        def __init__(self, module, device_ids=None, output_device=None, dim=0):
            super().__init__()
            self.module = module
            self.dim = dim
            self.device_ids = []

        def forward(self, *inputs, **kwargs):
            return self.module(*inputs, **kwargs)

    class AdaptiveLogSoftmaxWithLoss(Module):
        def __init__(self, in_features, n_classes, cutoffs, div_value=4.0, head_bias=False, device=None, dtype=None):
            super().__init__()
            cutoffs = list(cutoffs)
            if len(cutoffs) == 0 or cutoffs != sorted(cutoffs) or min(cutoffs) <= 0 or max(cutoffs) > n_classes - 1 \
                    or len(set(cutoffs)) != len(cutoffs) or any(int(c) != c for c in cutoffs):
                raise ValueError('cutoffs should be a sequence of unique, positive integers sorted in an increasing order, '
                                 'where each value is between 1 and n_classes-1')
            self.in_features, self.n_classes = in_features, n_classes
            self.cutoffs = cutoffs + [n_classes]
            self.div_value, self.head_bias = div_value, head_bias
            self.shortlist_size = self.cutoffs[0]
            self.n_clusters = len(self.cutoffs) - 1
            self.head_size = self.shortlist_size + self.n_clusters
            self.head = Linear(in_features, self.head_size, bias=head_bias)
            self.tail = ModuleList()
            for i in range(self.n_clusters):
                width = int(in_features // (div_value ** (i + 1)))
                self.tail.append(Sequential(Linear(in_features, width, bias=False),
                                            Linear(width, self.cutoffs[i + 1] - self.cutoffs[i], bias=False)))

        def log_prob(self, input):
            head = F.log_softmax(self.head(input), 1)
            parts = [head[:, :self.shortlist_size]]
            for i, tail in enumerate(self.tail):
                parts.append(F.log_softmax(tail(input), 1) + head[:, self.shortlist_size + i].unsqueeze(1))
            return torch.cat(parts, 1)

        def predict(self, input):
            return self.log_prob(input).argmax(1)

        def forward(self, input_, target_):
            single = target_.dim() == 0
            input = input_.unsqueeze(0) if single else input_
            target = target_.unsqueeze(0) if single else target_
            output = torch._named('AddBackward0', self.log_prob(input).gather(1, target.unsqueeze(1)).squeeze(1))
            return collections.namedtuple('_ASMoutput', 'output loss')(output[0] if single else output, (-output).mean())
    """#
}
