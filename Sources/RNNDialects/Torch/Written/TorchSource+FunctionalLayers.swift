extension TorchSource {
  /// Of `torch.nn.functional`: normalization, convolution and pooling.
  static let functionalLayers = #"""
    import math
    import torch
    from torch.nn import functional as F

    def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05):
        shape = [normalized_shape] if isinstance(normalized_shape, int) else list(normalized_shape)
        if list(input.shape[input.dim() - len(shape):]) != shape:
            raise RuntimeError(f'Given normalized_shape={shape}, expected input with shape [*, '
                               f'{", ".join(map(str, shape))}], but got input of size{list(input.shape)}')
        return F._normalized_rows(input, len(shape), weight, bias, eps)

    def rms_norm(input, normalized_shape, weight=None, eps=None):
        dims = list(range(-len(normalized_shape), 0))
        eps = (1.1920928955078125e-07 if input.dtype == torch.float32 else 2.220446049250313e-16) if eps is None else eps
        result = input * torch.rsqrt((input * input).mean(dims, keepdim=True) + eps)
        return result if weight is None else result * weight

    def batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05):
        if training:
            count = input.numel() // input.shape[1]
            if count <= 1:
                raise ValueError(
                    f'Expected more than 1 value per channel when training, got input size {input.shape}')
            result, mean, variance = F._normalized_channels(input, 1, weight, bias, eps)
            if running_mean is not None:
                with torch.no_grad():
                    running_mean.mul_(1 - momentum).add_(mean * momentum)
                    running_var.mul_(1 - momentum).add_(variance * (momentum * count / (count - 1)))
            return torch._named('NativeBatchNormBackward0', result)
        shape = [1, -1] + [1] * (input.dim() - 2)
        result = (input - running_mean.reshape(shape)) * torch.rsqrt(running_var + eps).reshape(shape)
        if weight is not None:
            result = result * weight.reshape(shape)
        return torch._named('NativeBatchNormBackward0', result if bias is None else result + bias.reshape(shape))

    def group_norm(input, num_groups, weight=None, bias=None, eps=1e-05):
        grouped = input.reshape(input.shape[0], num_groups, -1)
        centred = grouped - grouped.mean(-1, keepdim=True)
        result = (centred * torch.rsqrt((centred * centred).mean(-1, keepdim=True) + eps)).reshape(input.shape)
        shape = [1, -1] + [1] * (input.dim() - 2)
        if weight is not None:
            result = result * weight.reshape(shape)
        return torch._named('NativeGroupNormBackward0', result if bias is None else result + bias.reshape(shape))

    def instance_norm(input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True,
                      momentum=0.1, eps=1e-05):
        return group_norm(input, input.shape[1], weight, bias, eps)

    def _one(value):
        return value if isinstance(value, int) else value[0]

    def _windows(input, size, stride, dilation=1):
        # [N, C, L] -> [N, C, windows, size]
        length = input.shape[-1]
        count = (length - dilation * (size - 1) - 1) // stride + 1
        if count < 1:
            raise RuntimeError(f'Calculated padded input size per channel: ({length}). Kernel size: ({size}). Kernel size '
                               "can't be greater than actual input size")
        place = torch.arange(count).unsqueeze(1) * stride + torch.arange(size).unsqueeze(0) * dilation
        return input[..., place]

    def conv1d(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
        stride, dilation = _one(stride), _one(dilation)
        single = input.dim() == 2
        if input.dim() not in (2, 3):
            raise RuntimeError('Expected 2D (unbatched) or 3D (batched) input to conv1d, but got input of size: '
                               f'{list(input.shape)}')
        if single:
            input = input.unsqueeze(0)
        outputs, channels, size = weight.shape
        if input.shape[1] != channels * groups:
            raise RuntimeError(f'Given groups={groups}, weight of size {list(weight.shape)}, expected input'
                               f'{list(input.shape)} to have {channels * groups} channels, but got {input.shape[1]} '
                               'channels instead')
        if padding == 'same':
            total = dilation * (size - 1)
            input = F.pad(input, (total // 2, total - total // 2))
        elif padding != 'valid':
            amount = _one(padding)
            if amount:
                input = F.pad(input, (amount, amount))
        windows = _windows(input, size, stride, dilation)
        batch, _, count, _ = windows.shape
        parts = []
        for group in range(groups):
            part = windows[:, group * channels:(group + 1) * channels].permute(0, 2, 1, 3).reshape(batch, count, -1)
            rows = outputs // groups
            parts.append(part @ weight[group * rows:(group + 1) * rows].reshape(rows, -1).t())
        result = (parts[0] if groups == 1 else torch.cat(parts, -1)).transpose(1, 2)
        if bias is not None:
            result = result + bias.reshape(1, -1, 1)
        result = torch._named('ConvolutionBackward0', result)
        return result.squeeze(0) if single else result

    def max_pool1d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
        size, padding, dilation = _one(kernel_size), _one(padding), _one(dilation)
        stride = size if stride is None else _one(stride)
        if padding:
            input = F.pad(input, (padding, padding), value=-math.inf)
        return torch._named('SqueezeBackward1', _windows(input, size, stride, dilation).amax(-1))

    def avg_pool1d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
        size, padding = _one(kernel_size), _one(padding)
        stride = size if stride is None else _one(stride)
        if padding:
            input = F.pad(input, (padding, padding))
        return torch._named('SqueezeBackward1', _windows(input, size, stride).mean(-1))

    def _adaptive(input, output_size, reduce):
        length, count = input.shape[-1], _one(output_size)
        parts = []
        for index in range(count):
            start, end = index * length // count, -(-(index + 1) * length // count)
            parts.append(reduce(input[..., start:end]))
        return torch.stack(parts, -1)

    def adaptive_avg_pool1d(input, output_size):
        return torch._named('SqueezeBackward1', _adaptive(input, output_size, lambda part: part.mean(-1)))

    def adaptive_max_pool1d(input, output_size, return_indices=False):
        return torch._named('SqueezeBackward1', _adaptive(input, output_size, lambda part: part.amax(-1)))
    """#
}
