extension TorchSource {
  /// Of `torch`: more functions of each element, complex numbers among them.
  static let elementwise = #"""
    import math
    import numpy as np
    import torch

    def _float(x):
        return x if x.is_floating_point() or x.dtype in (torch.complex64, torch.complex128) \
            else x.to(torch.get_default_dtype())

    def _values(function, *tensors):
        with np.errstate(all='ignore'):
            return torch.from_numpy(np.array(function(*[x.detach().numpy() for x in tensors])))

    def _each(function, x):
        values = [function(value) for value in x.detach().double().flatten().tolist()]
        return torch.tensor(values, dtype=torch.float64).reshape(x.shape).to(x.dtype)

    def _recorded(name, inputs, value, backward):
        torch._record(name, inputs, [value], backward)
        return value

    def _pair(input, other):
        if not torch.is_tensor(input):
            input = torch.tensor(input)
        if not torch.is_tensor(other):
            other = torch.tensor(other, dtype=input.dtype if input.is_floating_point() else None)
        kind = torch.result_type(input, other)
        return input.to(kind), other.to(kind)

    def atan2(input, other):
        a, b = (_float(x) for x in _pair(input, other))

        def backward(grad):
            size = a.detach() ** 2 + b.detach() ** 2
            return grad * b.detach() / size, -grad * a.detach() / size
        return _recorded('Atan2Backward0', [a, b], _values(np.arctan2, a, b), backward)

    def exp2(input):
        x = _float(input)
        value = _values(np.exp2, x)
        kept = value.detach()
        return _recorded('Exp2Backward0', [x], value, lambda grad: (grad * kept * math.log(2),))

    def erfc(input):
        x = _float(input)
        value = _each(math.erfc, x)
        return _recorded('ErfcBackward0', [x], value,
                         lambda grad: (grad * torch.exp(-x.detach() ** 2) * (-2 / math.sqrt(math.pi)),))

    def _erfinv(y):
        if not -1 < y < 1:
            return math.copysign(math.inf, y) if abs(y) == 1 else math.nan
        logarithm = math.log1p(-y * y)
        start = 2 / (math.pi * 0.147) + logarithm / 2
        x = math.copysign(math.sqrt(max(math.sqrt(start * start - logarithm / 0.147) - start, 0.0)), y)
        for _ in range(4):
            x -= (math.erf(x) - y) * math.sqrt(math.pi) / 2 * math.exp(x * x)
        return x

    def erfinv(input):
        x = _float(input)
        value = _each(_erfinv, x)
        kept = value.detach()
        return _recorded('ErfinvBackward0', [x], value,
                         lambda grad: (grad * torch.exp(kept ** 2) * (math.sqrt(math.pi) / 2),))

    def _lgamma(x):
        if math.isinf(x) or (x <= 0 and x == math.floor(x)):
            return math.inf
        return math.lgamma(x)

    def _polygamma(n, x):
        # The recurrence leads to where the asymptotic series holds.
        if math.isnan(x) or x == math.inf:
            return x if n == 0 or x != x else 0.0
        if x == -math.inf:
            return math.nan
        if n == 0 and x <= 0:
            if x == math.floor(x):
                return math.nan if x else -math.copysign(math.inf, x)
            return _polygamma(0, 1 - x) - math.pi / math.tan(math.pi * x)
        total = 0.0
        factor = math.factorial(n)
        sign = 1 if n % 2 else -1
        while x < 15:
            total += sign * factor / x ** (n + 1) if x != 0 else math.inf
            x += 1
        numbers = (1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6)
        if n == 0:
            rest = math.log(x) - 1 / (2 * x)
            return total + rest - sum(b / (2 * k * x ** (2 * k)) for k, b in enumerate(numbers, 1))
        rest = math.factorial(n - 1) / x ** n + factor / (2 * x ** (n + 1))
        rest += sum(b * math.factorial(2 * k + n - 1) / (math.factorial(2 * k) * x ** (2 * k + n))
                    for k, b in enumerate(numbers, 1))
        return total + sign * rest

    def lgamma(input):
        x = _float(input)
        return _recorded('LgammaBackward0', [x], _each(_lgamma, x), lambda grad: (grad * digamma(x.detach()),))

    def digamma(input):
        x = _float(input)
        value = _each(lambda number: _polygamma(0, number), x)
        return _recorded('DigammaBackward0', [x], value, lambda grad: (grad * polygamma(1, x.detach()),))

    def polygamma(n, input):
        if torch.is_tensor(n):
            n, input = input, n
        if n < 0:
            raise RuntimeError('polygamma(n, x) does not support negative n.')
        x = _float(input)
        value = _each(lambda number: _polygamma(n, number), x)
        return _recorded('PolygammaBackward0', [x], value, lambda grad: (grad * polygamma(n + 1, x.detach()),))

    def mvlgamma(input, p):
        x = _float(input)
        parts = [lgamma(x - i / 2) for i in range(p)]
        return sum(parts[1:], parts[0]) + p * (p - 1) / 4 * math.log(math.pi)

    def _bessel(x):
        if math.isinf(x):
            return math.nan
        total = term = 1.0
        k = 1
        while term > total * 1e-17:
            term *= (x / 2) ** 2 / (k * k)
            total += term
            k += 1
        return total

    def _bessel_one(x):
        total = term = x / 2
        k = 1
        while abs(term) > abs(total) * 1e-17:
            term *= (x / 2) ** 2 / (k * (k + 1))
            total += term
            k += 1
        return total

    def i0(input):
        x = _float(input)
        return _recorded('I0Backward0', [x], _each(_bessel, x), lambda grad: (grad * _each(_bessel_one, x),))

    def logit(input, eps=None):
        x = _float(input)
        if eps is not None:
            x = torch.clamp(x, eps, 1 - eps)
        kept = x.detach()
        return _recorded('LogitBackward0', [x], torch.log(kept / (1 - kept)), lambda grad: (grad / (kept * (1 - kept)),))

    def float_power(input, exponent):
        a = input.double() if torch.is_tensor(input) else torch.tensor(float(input), dtype=torch.float64)
        return torch.pow(a, exponent.double() if torch.is_tensor(exponent) else float(exponent))

    def _extreme(input, other, pick):
        a, b = _pair(input, other)
        a, b = torch.broadcast_tensors(a, b)
        if not a.is_floating_point():
            return pick(a, b)
        return torch.where(torch.isnan(a), b, torch.where(torch.isnan(b), a, pick(a, b)))

    def fmax(input, other):
        return torch._named('FmaxBackward0', _extreme(input, other, torch.maximum))

    def fmin(input, other):
        return torch._named('FminBackward0', _extreme(input, other, torch.minimum))

    def clamp_min(input, min):
        return torch._named('ClampMinBackward0', torch.clamp(input, min=min))

    def clamp_max(input, max):
        return torch._named('ClampMaxBackward0', torch.clamp(input, max=max))

    def heaviside(input, values):
        zero = torch.zeros_like(input)
        return torch.where(input == 0, values.to(input.dtype), torch.where(input > 0, zero + 1, zero))

    def _whole(name, input, other):
        a, b = _pair(input, other)
        if a.is_floating_point() or a.dtype == torch.bool:
            raise NotImplementedError('"%s_cpu" not implemented for \'%s\'' % (name, a.type()[6:-6]))
        return a, b

    def gcd(input, other):
        return _values(np.gcd, *_whole('gcd', input, other))

    def lcm(input, other):
        return _values(np.lcm, *_whole('lcm', input, other))

    def ldexp(input, other):
        return _float(input) * torch.pow(2.0, other)

    def frexp(input):
        mantissas, exponents = np.frexp(input.detach().numpy())
        mantissa = torch.from_numpy(np.array(mantissas))
        exponent = torch.from_numpy(np.array(exponents)).to(torch.int32)
        if input.requires_grad and torch.is_grad_enabled():
            mantissa = torch._named('FrexpBackward0', input / torch.exp2(exponent.to(input.dtype)))
        return torch._return_type('frexp', mantissa=mantissa, exponent=exponent)

    def nextafter(input, other):
        a, b = torch.broadcast_tensors(*_pair(input, other))
        if a.dtype == torch.float64:
            return _values(np.nextafter, a, b)
        # The bits of neighbours are neighbours too; zero has two neighbours that share its bits but for the sign.
        bits = torch.from_numpy(np.array(a.detach().numpy()).view(np.int32).copy())
        step = torch.where((b > a) == (a > 0), 1, -1).to(torch.int32)
        tiny = torch.where(b > a, 1, -2147483647).to(torch.int32)
        found = torch.where(a == 0, tiny, bits + step)
        values = torch.from_numpy(found.numpy().view(np.float32).copy())
        return torch.where(a == b, b, torch.where(torch.isnan(a) | torch.isnan(b), a + b, values))

    def logaddexp2(input, other):
        high = torch.maximum(input, other)
        return torch._named('Logaddexp2Backward0', high + torch.log2(1 + torch.exp2(-torch.abs(input - other))))

    def bitwise_left_shift(input, other):
        return input << other

    def bitwise_right_shift(input, other):
        return input >> other

    def rsub(input, other, *, alpha=1):
        return other - alpha * input

    def is_complex(input):
        return input.dtype in (torch.complex64, torch.complex128)

    def is_signed(input):
        return input.dtype not in (torch.uint8, torch.bool)

    def is_same_size(input, other):
        return input.shape == other.shape

    def is_conj(input):
        return False

    def resolve_conj(input):
        return input

    def conj(input):
        return torch._conj(input)

    def angle(input):
        if is_complex(input):
            return torch._angle(input)
        x = _float(input)
        return torch.where(torch.isnan(x), x, torch.where(x < 0, torch.full_like(x, math.pi), torch.zeros_like(x)))

    def complex(real, imag):
        return torch._complex(real, imag)

    def polar(abs, angle):
        return torch._named('PolarBackward0', torch._complex(abs * torch.cos(angle), abs * torch.sin(angle)))

    def real(input):
        return torch._real(input)

    def imag(input):
        if not is_complex(input):
            raise RuntimeError('imag is not implemented for tensors with non-complex dtypes.')
        return torch._imag(input)

    def view_as_real(input):
        if not is_complex(input):
            raise RuntimeError('view_as_real is only supported for complex tensors')
        return torch._named('ViewAsRealBackward0', torch.stack([torch._real(input), torch._imag(input)], -1))

    def view_as_complex(input):
        if input.dim() == 0 or input.size(-1) != 2:
            raise RuntimeError('Tensor must have a last dimension of size 2')
        return torch._named('ViewAsComplexBackward0', torch._complex(input[..., 0], input[..., 1]))

    def absolute(input):
        return torch.abs(input)

    def negative(input):
        return torch.neg(input)

    def fix(input):
        return torch.trunc(input)

    def arccos(input):
        return torch.acos(input)

    def arcsin(input):
        return torch.asin(input)

    def arctan(input):
        return torch.atan(input)

    def arccosh(input):
        return torch.acosh(input)

    def arcsinh(input):
        return torch.asinh(input)

    def arctanh(input):
        return torch.atanh(input)

    arctan2 = atan2

    def greater(input, other):
        return torch.gt(input, other)

    def greater_equal(input, other):
        return torch.ge(input, other)

    def less(input, other):
        return torch.lt(input, other)

    def less_equal(input, other):
        return torch.le(input, other)

    def not_equal(input, other):
        return torch.ne(input, other)
    """#
}
