import torch

base = torch.tensor([[0.5, -0.25, 2.0], [0.0, -1.5, 0.75]])
inputs = [
    base.t(), base[:, ::2].double(), torch.tensor([float('nan'), float('inf'), -float('inf'), -0.0]), torch.tensor([3, 0, -2]),
    torch.tensor([True, False]), torch.tensor([0, 7, 250], dtype=torch.uint8), torch.zeros(0, 2), torch.tensor(0.3),
]
unary = """abs absolute acos acosh angle asin asinh atan atanh ceil clone cos cosh deg2rad digamma erf erfc erfinv exp exp2 expm1
fix floor frac i0 isfinite isinf isnan isneginf isposinf isreal lgamma log log10 log1p log2 logical_not logit nan_to_num neg
negative positive rad2deg reciprocal relu round rsqrt sgn sigmoid sign signbit sin sinc sinh sqrt square tan tanh trunc
zeros_like ones_like numel is_complex is_signed is_floating_point flatten ravel fliplr flipud t nonzero argwhere"""


def run(text, function, *arguments):
    try:
        print(text, function(*arguments))
    except (RuntimeError, TypeError, ValueError, IndexError, NotImplementedError) as error:
        print(text, type(error).__name__)


for name in unary.split():
    for place, x in enumerate(inputs):
        if name in ('fliplr', 'flipud', 't', 'isreal', 'nan_to_num') and place > 1 or place == 2 and name in (
                'sign', 'sgn', 'relu', 'tanh', 'i0'):
            continue
        run(f'{name} {place}', getattr(torch, name), x)
pairs = [
    (base, torch.tensor([2.0, -1.0, 0.5])), (base.t(), torch.tensor([[1], [0], [3]])), (torch.tensor([7, -7, 5]), 2),
    (torch.tensor([7.5, -7.5]), torch.tensor([2, 3], dtype=torch.int32)), (torch.tensor([float('nan'), 1.0]), torch.tensor(1.0)),
    (torch.zeros(0, 3), torch.ones(3)), (torch.tensor([True, False]), torch.tensor([2, 3])), (torch.tensor([5, 0]), 1.5),
    (torch.tensor([1, 2], dtype=torch.uint8), torch.tensor([3.0, 4.0], dtype=torch.float64)),
]
binary = """add sub mul div true_divide floor_divide remainder fmod pow maximum minimum fmax fmin atan2 hypot logaddexp logaddexp2
copysign nextafter xlogy float_power ldexp eq ne lt le gt ge greater less_equal isclose logical_and logical_or logical_xor
bitwise_and bitwise_or bitwise_xor gcd lcm result_type"""
for name in binary.split():
    for place, (a, b) in enumerate(pairs):
        if name in ('hypot', 'xlogy', 'logaddexp', 'nextafter', 'logaddexp2', 'gcd', 'lcm') and not (
                torch.is_tensor(b) and a.dtype == b.dtype):
            continue
        if name in ('isclose', 'fmax', 'fmin', 'maximum', 'minimum', 'ldexp', 'atan2') and not torch.is_tensor(b):
            continue
        if name == 'isclose' and a.dtype != b.dtype:
            continue
        run(f'{name} {place}', getattr(torch, name), a, b)
print(torch.clamp(base, -0.5, 1), torch.clamp(base, min=torch.zeros(3)), base.clip(max=0.1), torch.lerp(base, base + 1, 0.25))
print(torch.addcmul(base, base, base, value=2), torch.addcdiv(base, base, torch.ones(3), value=0.5), torch.heaviside(base, base[0]))
print(torch.where(base > 0, base, -1), torch.where(base > 0, 1.0, base), base.masked_fill(base < 0, 9), torch.float_power(base, 2))
print(torch.add(base, 1, alpha=3), torch.sub(base, base, alpha=2), torch.rsub(base, 1), torch.div(base, 0.4, rounding_mode='floor'))
print(torch.polygamma(1, base.abs() + 1), torch.mvlgamma(base.abs() + 2, 2), torch.frexp(base[0]), base.round(decimals=1))
