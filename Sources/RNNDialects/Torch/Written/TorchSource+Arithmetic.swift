extension TorchSource {
  /// Of `torch`: functions of each element, and counts.
  static let arithmetic = #"""
    import math
    import torch

    def addcmul(input, tensor1, tensor2, *, value=1):
        return torch._named('AddcmulBackward0', input + value * tensor1 * tensor2)

    def addcdiv(input, tensor1, tensor2, *, value=1):
        return torch._named('AddcdivBackward0', input + value * tensor1 / tensor2)

    def baddbmm(input, batch1, batch2, *, beta=1, alpha=1):
        return torch._named('BaddbmmBackward0', beta * input + alpha * torch.bmm(batch1, batch2))

    def addmv(input, mat, vec, *, beta=1, alpha=1):
        return torch._named('AddmvBackward0', beta * input + alpha * torch.mv(mat, vec))

    def addr(input, vec1, vec2, *, beta=1, alpha=1):
        return torch._named('AddrBackward0', beta * input + alpha * torch.outer(vec1, vec2))

    def addbmm(input, batch1, batch2, *, beta=1, alpha=1):
        return torch._named('AddbmmBackward0', beta * input + alpha * torch.bmm(batch1, batch2).sum(0))

    def argwhere(input):
        return torch.nonzero(input)

    def lerp(input, end, weight):
        return torch._named('LerpBackward0', input + weight * (end - input))

    def hypot(input, other):
        return torch._named('HypotBackward0', torch.sqrt(input * input + other * other))

    def xlogy(input, other):
        return torch.where((input == 0) & ~torch.isnan(other), torch.zeros_like(input * other), input * torch.log(other))

    def logaddexp(input, other):
        high = torch.maximum(input, other)
        return torch._named('LogaddexpBackward0', high + torch.log1p(torch.exp(-torch.abs(input - other))))

    def deg2rad(input):
        return torch._named('Deg2RadBackward0', input * (math.pi / 180.0))

    def rad2deg(input):
        return torch._named('Rad2DegBackward0', input * (180.0 / math.pi))

    def sinc(input):
        x = input * math.pi
        return torch.where(input == 0, torch.ones_like(x), torch.sin(x) / torch.where(input == 0, torch.ones_like(x), x))

    def sgn(input):
        return torch._sgn(input) if input.is_complex() else torch.sign(input)

    def signbit(input):
        if not input.is_floating_point():
            return input < 0
        return (input < 0) | ((input == 0) & (1 / input < 0))

    def copysign(input, other):
        if not torch.is_tensor(other):
            other = torch.tensor(float(other))
        input = input if input.is_floating_point() else input.to(torch.result_type(input.float(), other))
        return torch._named('CopysignBackward0', torch.where(signbit(other), -torch.abs(input), torch.abs(input)))

    def positive(input):
        if input.dtype == torch.bool:
            raise RuntimeError('The `+` operator, on a bool tensor is not supported.')
        return input

    def isneginf(input):
        return input == -math.inf

    def isposinf(input):
        return input == math.inf

    def isreal(input):
        return torch.ones_like(input, dtype=torch.bool)

    def nan_to_num(input, nan=0.0, posinf=None, neginf=None):
        if not input.is_floating_point():
            return input.clone()
        limit = 1.7976931348623157e308 if input.dtype == torch.float64 else 3.4028234663852886e38
        result = torch.where(torch.isnan(input), torch.full_like(input, 0.0 if nan is None else nan), input)
        result = torch.where(result == math.inf, torch.full_like(input, limit if posinf is None else posinf), result)
        return torch.where(result == -math.inf, torch.full_like(input, -limit if neginf is None else neginf), result)

    def nansum(input, dim=None, keepdim=False):
        clean = torch.where(torch.isnan(input), torch.zeros_like(input), input)
        return clean.sum() if dim is None else clean.sum(dim, keepdim=keepdim)

    def nanmean(input, dim=None, keepdim=False):
        there = (~torch.isnan(input)).to(input.dtype)
        if dim is None:
            return nansum(input) / there.sum()
        return nansum(input, dim, keepdim) / there.sum(dim, keepdim=keepdim)

    def count_nonzero(input, dim=None):
        there = (input != 0).to(torch.int64)
        return there.sum() if dim is None else there.sum(dim)

    def std_mean(input, dim=None, *, correction=1, keepdim=False, unbiased=None):
        if unbiased is not None:
            correction = 1 if unbiased else 0
        if dim is None:
            return torch.std(input, correction=correction), torch.mean(input)
        return torch.std(input, dim, correction=correction, keepdim=keepdim), torch.mean(input, dim, keepdim=keepdim)

    def var_mean(input, dim=None, *, correction=1, keepdim=False, unbiased=None):
        if unbiased is not None:
            correction = 1 if unbiased else 0
        if dim is None:
            return torch.var(input, correction=correction), torch.mean(input)
        return torch.var(input, dim, correction=correction, keepdim=keepdim), torch.mean(input, dim, keepdim=keepdim)

    def aminmax(input, *, dim=None, keepdim=False):
        low = torch.amin(input) if dim is None else torch.amin(input, dim, keepdim=keepdim)
        high = torch.amax(input) if dim is None else torch.amax(input, dim, keepdim=keepdim)
        return torch._return_type('aminmax', min=low, max=high)
    """#
}
