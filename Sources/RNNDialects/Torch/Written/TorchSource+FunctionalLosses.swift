extension TorchSource {
  /// Of `torch.nn.functional`: activations and losses.
  static let functionalLosses = #"""
    def bilinear(input1, input2, weight, bias=None):
        result = torch.einsum('...i,oij,...j->...o', input1, weight, input2)
        return result if bias is None else result + bias

    def cosine_similarity(x1, x2, dim=1, eps=1e-08):
        def length(x):
            return torch._named('SumBackward1', torch.clamp(torch.sqrt((x * x).sum(dim)), min=eps))
        return torch._named('SumBackward1', (x1 * x2).sum(dim) / (length(x1) * length(x2)))

    def pairwise_distance(x1, x2, p=2.0, eps=1e-06, keepdim=False):
        return torch._named('NormBackward1', torch.norm(x1 - x2 + eps, p, dim=-1, keepdim=keepdim))

    def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None,
                                     enable_gqa=False):
        scale = 1 / math.sqrt(query.shape[-1]) if scale is None else scale
        scores = query @ key.transpose(-2, -1) * scale
        if is_causal:
            attn_mask = torch.ones(query.shape[-2], key.shape[-2], dtype=torch.bool).tril()
        if attn_mask is not None:
            if attn_mask.dtype == torch.bool:
                scores = scores.masked_fill(~attn_mask, -math.inf)
            else:
                scores = scores + attn_mask
        return F.dropout(torch.softmax(scores, -1), dropout_p) @ value if dropout_p else torch.softmax(scores, -1) @ value

    def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
        return torch._named('HardtanhBackward0', torch.clamp(input, min_val, max_val))

    def relu6(input, inplace=False):
        return torch._named('HardtanhBackward0', torch.clamp(input, 0.0, 6.0))

    def hardsigmoid(input, inplace=False):
        return torch._named('HardsigmoidBackward0', torch.clamp(input + 3, 0.0, 6.0) / 6)

    def hardswish(input, inplace=False):
        return torch._named('HardswishBackward0', input * hardsigmoid(input))

    def selu(input, inplace=False):
        alpha, scale = 1.6732632423543772, 1.0507009873554805
        return scale * (torch.clamp(input, min=0) + torch.clamp(alpha * torch.expm1(torch.clamp(input, max=0)), max=0))

    def celu(input, alpha=1.0, inplace=False):
        return torch.clamp(input, min=0) + torch.clamp(alpha * torch.expm1(torch.clamp(input, max=0) / alpha), max=0)

    def prelu(input, weight):
        if weight.numel() > 1:
            weight = weight.reshape([1, -1] + [1] * (input.dim() - 2))
        return torch._named('PreluKernelBackward0', torch.clamp(input, min=0) + weight * torch.clamp(input, max=0))

    def mish(input, inplace=False):
        return torch._named('MishBackward0', input * torch.tanh(F.softplus(input)))

    def softmin(input, dim=None, dtype=None):
        return F.softmax(-input, dim)

    def tanhshrink(input):
        return input - torch.tanh(input)

    def softshrink(input, lambd=0.5):
        return torch.where(input > lambd, input - lambd,
                           torch.where(input < -lambd, input + lambd, torch.zeros_like(input)))

    def hardshrink(input, lambd=0.5):
        return torch.where((input >= -lambd) & (input <= lambd), torch.zeros_like(input), input)

    def threshold(input, threshold, value, inplace=False):
        return torch._named('ThresholdBackward0', torch.where(input > threshold, input, torch.full_like(input, value)))

    def glu(input, dim=-1):
        if input.shape[dim] % 2:
            raise RuntimeError(f'Halving dimension must be even, but dimension {dim} is size {input.shape[dim]}')
        first, second = torch.chunk(input, 2, dim)
        return torch._named('GluBackward0', first * torch.sigmoid(second))

    def gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1):
        noise = -torch.empty_like(logits).exponential_().log()
        soft = F.softmax((logits + noise) / tau, dim)
        if not hard:
            return soft
        place = soft.argmax(dim, keepdim=True)
        exact = torch.zeros_like(logits).scatter(dim, place, 1.0)
        return exact - soft.detach() + soft

    def _reduce(loss, reduction):
        if reduction == 'mean':
            return loss.mean()
        if reduction == 'sum':
            return loss.sum()
        if reduction == 'none':
            return loss
        raise ValueError(f'{reduction} is not a valid value for reduction')

    def huber_loss(input, target, reduction='mean', delta=1.0, weight=None):
        gap = (input - target).abs()
        return _reduce(torch.where(gap < delta, 0.5 * gap * gap, delta * (gap - 0.5 * delta)), reduction)

    def kl_div(input, target, size_average=None, reduce=None, reduction='mean', log_target=False):
        if log_target:
            loss = torch.exp(target) * (target - input)
        else:
            loss = torch.xlogy(target, target) - target * input
        return loss.sum() / input.shape[0] if reduction == 'batchmean' else _reduce(loss, reduction)

    def poisson_nll_loss(input, target, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None,
                         reduction='mean'):
        loss = torch.exp(input) - target * input if log_input else input - target * torch.log(input + eps)
        if full:
            rest = target * torch.log(target) - target + 0.5 * torch.log(2 * math.pi * target)
            loss = loss + torch.where(target > 1, rest, torch.zeros_like(loss))
        return _reduce(loss, reduction)

    def gaussian_nll_loss(input, target, var, full=False, eps=1e-06, reduction='mean'):
        if isinstance(var, float):
            var = var * torch.ones_like(input)
        if bool((var < 0).any()):
            raise ValueError('var has negative entry/entries')
        var = torch.clamp(var, min=eps)
        loss = 0.5 * (torch.log(var) + (input - target) ** 2 / var)
        return _reduce(loss + 0.5 * math.log(2 * math.pi) if full else loss, reduction)

    def hinge_embedding_loss(input, target, margin=1.0, size_average=None, reduce=None, reduction='mean'):
        zero = torch.zeros_like(input)
        far = torch.where(target != 1, torch.clamp(margin - input, min=0), zero)
        return _reduce(far + torch.where(target != -1, input, zero), reduction)

    def margin_ranking_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction='mean'):
        return _reduce(torch.clamp(-target * (input1 - input2) + margin, min=0), reduction)

    def soft_margin_loss(input, target, size_average=None, reduce=None, reduction='mean'):
        return _reduce(torch.log1p(torch.exp(-target * input)), reduction)

    def cosine_embedding_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction='mean'):
        eps = 1e-12
        angle = (input1 * input2).sum(-1) / torch.sqrt(((input1 * input1).sum(-1) + eps) * ((input2 * input2).sum(-1) + eps))
        zero = torch.zeros_like(angle)
        loss = torch.where(target == 1, 1 - angle, zero)
        return _reduce(loss + torch.where(target == -1, torch.clamp(angle - margin, min=0), zero), reduction)

    def triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2, eps=1e-06, swap=False, size_average=None,
                            reduce=None, reduction='mean'):
        near = pairwise_distance(anchor, positive, p, eps)
        far = pairwise_distance(anchor, negative, p, eps)
        if swap:
            far = torch.minimum(far, pairwise_distance(positive, negative, p, eps))
        return _reduce(torch.clamp(margin + near - far, min=0), reduction)

    def multilabel_soft_margin_loss(input, target, weight=None, size_average=None, reduce=None, reduction='mean'):
        loss = -(target * F.logsigmoid(input) + (1 - target) * F.logsigmoid(-input))
        if weight is not None:
            loss = loss * weight
        return _reduce(loss.mean(-1), reduction)

    def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction='mean'):
        index = target.unsqueeze(-1)
        gaps = torch.clamp(margin - input.gather(-1, index) + input, min=0) ** p
        if weight is not None:
            gaps = gaps * weight[target].unsqueeze(-1)
        gaps = gaps.scatter(-1, index, 0.0)
        return _reduce(gaps.sum(-1) / input.shape[-1], reduction)

    def ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction='mean', zero_infinity=False):
        lengths = torch.as_tensor(input_lengths).reshape(-1).tolist()
        sizes = torch.as_tensor(target_lengths).reshape(-1).tolist()
        single = log_probs.dim() == 2
        if single:
            log_probs, targets = log_probs.unsqueeze(1), targets.unsqueeze(0)
        starts = [sum(sizes[:number]) for number in range(len(sizes))]
        losses = []
        for number, (length, size) in enumerate(zip(lengths, sizes)):
            row = targets[number, :size] if targets.dim() == 2 else targets[starts[number]:starts[number] + size]
            labels = [blank]
            for label in row.tolist():
                labels += [label, blank]
            never = torch.full((1,), -1e30, dtype=log_probs.dtype)
            place = torch.tensor(labels)
            may_skip = torch.tensor([index > 1 and labels[index] != blank and labels[index] != labels[index - 2]
                                     for index in range(len(labels))])
            emit = log_probs[:, number, :][:, place]
            alpha = torch.cat([emit[0, :2], never.expand(max(0, len(labels) - 2))])[:len(labels)]
            for step in range(1, length):
                one = torch.cat([never, alpha[:-1]])
                two = torch.where(may_skip, torch.cat([never, never, alpha[:-2]])[:len(labels)], never)
                alpha = torch.logsumexp(torch.stack([alpha, one, two]), 0) + emit[step]
            loss = -torch.logsumexp(alpha[-2:], 0)
            if log_probs.requires_grad:
                # PyTorch's slope is that of numbers which log_softmax made, whose exponentials sum up to one.
                whole = torch.exp(log_probs[:length, number]).sum()
                loss = loss + (whole - whole.detach())
            if zero_infinity:
                loss = torch.where(loss > 1e29, loss * 0, loss)
            losses.append(loss)
        losses = torch.stack(losses)
        if reduction == 'none':
            return losses[0] if single else losses
        if reduction == 'sum':
            return losses.sum()
        return (losses / torch.clamp(torch.tensor(sizes), min=1).to(losses.dtype)).mean()
    """#
}
