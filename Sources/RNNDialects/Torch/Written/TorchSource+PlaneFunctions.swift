extension TorchSource {
  /// Of `torch.nn.functional`: images, turned convolution, bags and other rare functions.
  static let planeFunctions = #"""
    import math
    import torch
    from torch.nn import functional as F

    def _two(value):
        return (value, value) if isinstance(value, (int, float)) else tuple(value)

    def _shown(x):
        return 'x'.join(map(str, x))

    def _padded(input, padding, value=0.0):
        rows, columns = _two(padding)
        return F.pad(input, (columns, columns, rows, rows), value=value) if rows or columns else input

    def _planes(input, kernel, stride, dilation, whole=False):
        # For each place of the kernel, what lies under it: [N, C, H, W] each.
        (kh, kw), (sh, sw), (dh, dw) = kernel, stride, dilation
        span = (input.size(-2) - dh * (kh - 1) - 1, input.size(-1) - dw * (kw - 1) - 1)
        if span[0] < 0 or span[1] < 0:
            raise RuntimeError('Calculated padded input size per channel: (%d x %d). Kernel size: (%d x %d). Kernel size '
                               "can't be greater than actual input size" % (input.size(-2), input.size(-1), kh, kw))
        high, wide = span[0] // sh + 1, span[1] // sw + 1
        for i in range(kh):
            for j in range(kw):
                top, left = i * dh, j * dw
                yield input[..., top:top + (high - 1) * sh + 1:sh, left:left + (wide - 1) * sw + 1:sw]

    def conv2d(input, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
        single = input.dim() == 3
        x = input.unsqueeze(0) if single else input
        if x.dim() != 4:
            raise RuntimeError('Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: %s'
                               % list(input.shape))
        outputs, channels, kh, kw = weight.shape
        if x.size(1) != channels * groups:
            raise RuntimeError('Given groups=%d, weight of size %s, expected input%s to have %d channels, but got %d '
                               'channels instead' % (groups, list(weight.shape), list(input.shape), channels * groups,
                                                     x.size(1)))
        dilation = _two(dilation)
        if padding == 'same':
            total = [d * (k - 1) for d, k in zip(dilation, (kh, kw))]
            x = F.pad(x, (total[1] // 2, total[1] - total[1] // 2, total[0] // 2, total[0] - total[0] // 2))
        elif padding != 'valid':
            x = _padded(x, padding)
        columns = torch.stack(list(_planes(x, (kh, kw), _two(stride), dilation)), 2)
        batch, _, places, high, wide = columns.shape
        rows = outputs // groups
        parts = []
        for group in range(groups):
            part = columns[:, group * channels:(group + 1) * channels].reshape(batch, channels * places, high * wide)
            parts.append(weight[group * rows:(group + 1) * rows].reshape(rows, -1) @ part)
        result = (parts[0] if groups == 1 else torch.cat(parts, 1)).reshape(batch, outputs, high, wide)
        if bias is not None:
            result = result + bias.reshape(1, -1, 1, 1)
        result = torch._named('ConvolutionBackward0', result)
        return result.squeeze(0) if single else result

    def max_pool2d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
        kernel = _two(kernel_size)
        x = _padded(input, padding, -math.inf)
        found = torch.stack(list(_planes(x, kernel, kernel if stride is None else _two(stride), _two(dilation))), -1)
        return torch._named('MaxPool2DWithIndicesBackward0', found.max(-1)[0])

    def avg_pool2d(input, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True,
                   divisor_override=None):
        kernel = _two(kernel_size)
        x = _padded(input, padding)
        found = torch.stack(list(_planes(x, kernel, kernel if stride is None else _two(stride), (1, 1))), -1)
        return torch._named('AvgPool2DBackward0', found.mean(-1))

    def adaptive_avg_pool2d(input, output_size):
        high, wide = _two(output_size)
        x = input.transpose(-1, -2)
        x = F.adaptive_avg_pool1d(x.reshape(-1, x.size(-2), x.size(-1)), high).reshape(x.shape[:-1] + (high,))
        x = x.transpose(-1, -2)
        x = F.adaptive_avg_pool1d(x.reshape(-1, x.size(-2), x.size(-1)), wide)
        return x.reshape(input.shape[:-2] + (high, wide))

    def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
        x = _padded(input, padding)
        planes = torch.stack(list(_planes(x, _two(kernel_size), _two(stride), _two(dilation))), -3)
        return planes.reshape(x.shape[:-3] + (x.size(-3) * planes.size(-3), -1))

    def fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1):
        (high, wide), (kh, kw), (ph, pw) = _two(output_size), _two(kernel_size), _two(padding)
        (sh, sw), (dh, dw) = _two(stride), _two(dilation)
        rows = (high + 2 * ph - dh * (kh - 1) - 1) // sh + 1
        columns = (wide + 2 * pw - dw * (kw - 1) - 1) // sw + 1
        x = input.reshape(input.size(0), -1, kh, kw, rows, columns)
        result = torch.zeros(x.size(0), x.size(1), high + 2 * ph, wide + 2 * pw, dtype=input.dtype)
        for i in range(kh):
            for j in range(kw):
                top, left = i * dh, j * dw
                result[:, :, top:top + (rows - 1) * sh + 1:sh, left:left + (columns - 1) * sw + 1:sw] += x[:, :, i, j]
        return result[:, :, ph:ph + high, pw:pw + wide]

    def conv_transpose1d(input, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
        single = input.dim() == 2
        x = input.unsqueeze(0) if single else input
        first = lambda value: value if isinstance(value, int) else value[0]
        stride, padding, output_padding, dilation = map(first, (stride, padding, output_padding, dilation))
        channels, outputs, size = weight.shape
        length = (x.size(-1) - 1) * stride + dilation * (size - 1) + 1 + output_padding
        parts = []
        for group in range(groups):
            rows = channels // groups
            part = x[:, group * rows:(group + 1) * rows]
            result = torch.zeros(x.size(0), outputs, length, dtype=x.dtype)
            for k in range(size):
                spread = weight[group * rows:(group + 1) * rows, :, k].t() @ part
                start = k * dilation
                result[:, :, start:start + (x.size(-1) - 1) * stride + 1:stride] += spread
            parts.append(result)
        result = parts[0] if groups == 1 else torch.cat(parts, 1)
        result = result[..., padding:length - padding]
        if bias is not None:
            result = result + bias.reshape(1, -1, 1)
        result = torch._named('ConvolutionBackward0', result)
        return result.squeeze(0) if single else result

    def interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None,
                    recompute_scale_factor=None, antialias=False):
        axes = input.dim() - 2
        sizes = input.shape[2:]
        if size is not None:
            targets = [size] * axes if isinstance(size, int) else list(size)
            scales = [None] * axes
        elif scale_factor is not None:
            scales = [scale_factor] * axes if isinstance(scale_factor, (int, float)) else list(scale_factor)
            targets = [int(math.floor(n * s)) for n, s in zip(sizes, scales)]
        else:
            raise ValueError('either size or scale_factor should be defined')
        if mode not in ('nearest', 'nearest-exact', 'linear', 'bilinear', 'trilinear'):
            raise NotImplementedError("interpolation mode '%s' is not here: use 'nearest' or 'linear'" % mode)
        result = input
        for axis, (n, m, scale) in enumerate(zip(sizes, targets, scales), 2):
            step = 1 / scale if scale is not None else n / m
            places = torch.arange(m, dtype=torch.float32)
            if mode == 'nearest':
                result = result.index_select(axis, torch.clamp(torch.floor(places * step).long(), max=n - 1))
                continue
            if mode == 'nearest-exact':
                result = result.index_select(axis, torch.clamp(torch.floor((places + 0.5) * step).long(), max=n - 1))
                continue
            if align_corners:
                source = places * ((n - 1) / (m - 1) if m > 1 else 0)
            else:
                source = torch.clamp((places + 0.5) * step - 0.5, min=0)
            low = torch.clamp(source.long(), max=n - 1)
            high = torch.clamp(low + 1, max=n - 1)
            share = (source - low).reshape([-1] + [1] * (input.dim() - axis - 1))
            result = result.index_select(axis, low) * (1 - share) + result.index_select(axis, high) * share
        name = {'nearest': 'UpsampleNearest', 'nearest-exact': 'UpsampleNearestExact', 'linear': 'UpsampleLinear',
                'bilinear': 'UpsampleBilinear2', 'trilinear': 'UpsampleTrilinear3'}[mode]
        return torch._named(name + ('%dDBackward0' % axes if 'near' in mode or mode == 'linear' else 'DBackward0'), result)

    upsample = interpolate

    def embedding_bag(input, weight, offsets=None, max_norm=None, norm_type=2, scale_grad_by_freq=False, mode='mean',
                      sparse=False, per_sample_weights=None, include_last_offset=False, padding_idx=None):
        if input.dim() == 2:
            if offsets is not None:
                raise ValueError("if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed "
                                 'length sequences. However, found offsets of type %s' % type(offsets))
            bags = list(input)
            shares = list(per_sample_weights) if per_sample_weights is not None else [None] * len(bags)
        else:
            if offsets is None:
                raise ValueError('offsets has to be a 1D Tensor but got None')
            edges = offsets.tolist() + ([] if include_last_offset else [input.numel()])
            bags = [input[a:b] for a, b in zip(edges, edges[1:])]
            shares = [None if per_sample_weights is None else per_sample_weights[a:b] for a, b in zip(edges, edges[1:])]
        found = []
        for bag, share in zip(bags, shares):
            if padding_idx is not None:
                share = None if share is None else share[bag != padding_idx]
                bag = bag[bag != padding_idx]
            rows = F.embedding(bag, weight)
            rows = rows if share is None else rows * share.unsqueeze(-1)
            if bag.numel() == 0:
                found.append(torch.zeros(weight.size(1), dtype=weight.dtype))
            elif mode == 'sum':
                found.append(rows.sum(0))
            elif mode == 'mean':
                found.append(rows.mean(0))
            else:
                found.append(rows.max(0)[0])
        return torch._named('EmbeddingBagBackward0', torch.stack(found))

    def pixel_shuffle(input, upscale_factor):
        r = upscale_factor
        lead, (c, h, w) = input.shape[:-3], input.shape[-3:]
        x = input.reshape(lead + (c // (r * r), r, r, h, w))
        n = len(lead)
        x = x.permute(tuple(range(n)) + tuple(n + k for k in (0, 3, 1, 4, 2)))
        return x.reshape(lead + (c // (r * r), h * r, w * r))

    def alpha_dropout(input, p=0.5, training=False, inplace=False):
        if not training or p == 0:
            return input
        low = -1.7580993408473766
        keep = torch.empty_like(input).bernoulli_(1 - p)
        a = ((low ** 2 * p + 1) * (1 - p)) ** -0.5
        return input * keep * a + (keep - 1) * (-low * a) - low * a * p

    def dropout1d(input, p=0.5, training=True, inplace=False):
        return _feature_dropout(input, p, training, 1)

    def dropout2d(input, p=0.5, training=True, inplace=False):
        return _feature_dropout(input, p, training, 2)

    def _feature_dropout(input, p, training, axes):
        if not training or p == 0:
            return input
        lead = input.shape[:input.dim() - axes]
        return input * F.dropout(torch.ones(tuple(lead) + (1,) * axes, dtype=input.dtype), p)

    def rrelu(input, lower=1 / 8, upper=1 / 3, training=False, inplace=False):
        if not training:
            return F.leaky_relu(input, (lower + upper) / 2)
        below = input.detach() <= 0
        drawn = torch.rand(int(below.sum()), dtype=torch.float64) * (upper - lower) + lower
        slopes = torch.ones_like(input).masked_scatter(below, drawn)
        return torch._named('RreluWithNoiseBackward0', input * slopes)

    def local_response_norm(input, size, alpha=0.0001, beta=0.75, k=1.0):
        squares = F.pad((input * input).movedim(1, -1), (size // 2, (size - 1) // 2))
        means = squares.unfold(-1, size, 1).mean(-1).movedim(-1, 1)
        return input / (means * alpha + k) ** beta

    def multilabel_margin_loss(input, target, size_average=None, reduce=None, reduction='mean'):
        single = input.dim() == 1
        x, y = (input.unsqueeze(0), target.unsqueeze(0)) if single else (input, target)
        rows = []
        for scores, labels in zip(x, y):
            chosen = []
            for label in labels.tolist():
                if label < 0:
                    break
                chosen.append(label)
            others = [k for k in range(scores.numel()) if k not in chosen]
            total = torch.zeros((), dtype=x.dtype)
            for label in chosen:
                total = total + torch.clamp(1 - (scores[label] - scores[others]), min=0).sum()
            rows.append(total / scores.numel())
        losses = torch.stack(rows)
        if reduction == 'none':
            return losses[0] if single else losses
        return losses.mean() if reduction == 'mean' else losses.sum()

    def triplet_margin_with_distance_loss(anchor, positive, negative, *, distance_function=None, margin=1.0, swap=False,
                                          reduction='mean'):
        distance = F.pairwise_distance if distance_function is None else distance_function
        near, far = distance(anchor, positive), distance(anchor, negative)
        if swap:
            far = torch.minimum(far, distance(positive, negative))
        losses = torch.clamp(near - far + margin, min=0)
        return losses if reduction == 'none' else losses.mean() if reduction == 'mean' else losses.sum()

    def lp_pool1d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
        size = kernel_size if isinstance(kernel_size, int) else kernel_size[0]
        means = F.avg_pool1d(input.pow(norm_type), size, stride, 0, ceil_mode)
        return (torch.sign(means) * F.relu(torch.abs(means)) * size).pow(1.0 / norm_type)

    def relu_(input):
        return input.relu_()

    def leaky_relu_(input, negative_slope=0.01):
        return input.copy_(F.leaky_relu(input, negative_slope))

    def elu_(input, alpha=1.0):
        return input.copy_(F.elu(input.clone(), alpha))
    """#
}
