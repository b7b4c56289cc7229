import torch

inf, nan = float('inf'), float('nan')
f32, f64, i64, i32, u8 = torch.float32, torch.float64, torch.int64, torch.int32, torch.uint8
number = 0


def show(*tensors):
    global number
    for tensor in tensors:
        number += 1
        print(number, tensor)


# Every type: numbers alone, in rows, in matrices, empty.
for dtype in (f32, f64, i64, i32, u8, torch.bool, torch.complex64, torch.complex128):
    show(torch.tensor(1, dtype=dtype), torch.tensor([0, 1, 3], dtype=dtype), torch.ones(2, 3, dtype=dtype))
    show(torch.zeros(2, 2, 2, dtype=dtype), torch.tensor([], dtype=dtype), torch.zeros(2, 0, dtype=dtype))
    show(torch.zeros(0, 3, 1, dtype=dtype), torch.tensor([[1]], dtype=dtype), torch.eye(3, dtype=dtype))
    show(torch.arange(12).to(dtype).reshape(3, 4), torch.zeros(1200).to(dtype))
# Ranges of numbers.
samples = [
    [0.0], [-0.0, 0.0], [1e-5], [1e-4], [0.0001, 1.0], [0.00009, 1.0], [1e8], [1e8, 1.0], [99999999.0], [1e9, 2e9], [123456.0],
    [1234.5678, 1.0], [1000.5, 1.0], [1001.5, 1.0], [0.1, 0.25, -0.125], [1.0, 2.5], [1.0, 2.0, 3.0], [100000.0, 0.5],
    [1e-38, 1e38], [1e-45], [3.4e38], [-1.5, 1.5], [1 / 3], [2 / 3, 200 / 3], [1e3, 1e-3], [1e3, 0.9], [12345678.0, 1.5],
    [nan], [inf], [-inf], [nan, 1.0], [inf, 1.5], [-inf, nan, inf, 0.0], [nan, 1e-6], [inf, 1e10], [nan, nan], [inf, 3.0],
    [0.99995, 1.0], [0.99994999, 9.99995], [9.99995e-5], [5e-324], [0.5, 1e7], [16777216.0, 0.5], [1e16, 1.0], [7.0, 70000000.0],
]
for sample in samples:
    show(torch.tensor(sample), torch.tensor(sample, dtype=f64))
# Shapes that need several lines, and summaries.
wide = torch.arange(60.0) / 7
show(wide, wide.reshape(2, 30), wide.reshape(30, 2), wide.reshape(5, 3, 4), wide.reshape(2, 2, 3, 5), wide.double() * 1e5)
show(torch.arange(40), torch.arange(40).reshape(4, 10) * 1000, (torch.arange(50) % 2).bool(), torch.arange(26, dtype=u8) * 9)
show(torch.arange(1000.0), torch.arange(1001.0), torch.arange(10000).reshape(100, 100), torch.arange(8000.0).reshape(20, 20, 20))
show(torch.zeros(1, 2000), torch.zeros(2000, 1), torch.arange(2000.0).reshape(2, 1000) / 3, torch.arange(4096).reshape(8, 8, 8, 8))
show(torch.full((7, 300), nan), torch.arange(1100) % 3 == 0, torch.linspace(-1, 1, 1500), torch.arange(1200.0) * 1e-7)
# Views, strides and repetition.
base = torch.arange(24.0).reshape(2, 3, 4)
show(base[:, 1], base.transpose(0, 2), base[..., ::2], base.permute(2, 0, 1)[1], base.flip(0), torch.ones(1).expand(3, 4))
show(base[:, :0], base[0, 0, 0], base.unsqueeze(0).unsqueeze(-1), torch.tensor(5).expand(2, 1))
# What stands behind the numbers.
x = torch.arange(6.0, requires_grad=True)
m = torch.ones(2, 3, requires_grad=True)
w = torch.full((3, 2), 0.5, dtype=f64, requires_grad=True)
show(x, x + 1, x * 2, x.sum(), x.mean(), x[2], x[1:3], x.reshape(2, 3), (x / 3).exp(), x.sigmoid(), x.tanh(), x.relu(), x ** 2, 1 / (x + 1))
show(-x, x.sqrt(), x.log1p(), x.softmax(0), x.log_softmax(0), x.cumsum(0), x.clone(), x.detach(), x.view(3, 2).t(), x.max(), x.std())
show(m @ w.float(), m.t(), m.unsqueeze(0), m.squeeze(), m.sum(0), m.mean(1, keepdim=True), torch.cat([m, m]), torch.stack([x, x]))
show(w, w * 2, w.norm(), torch.where(w > 1, w, w * 3), w.expand(2, 3, 2), w.permute(1, 0), torch.nn.Parameter(m), m.var())
show(x.unbind()[1], x.split(2)[0], x.chunk(2)[1], x.flip(0), x.roll(1), x.repeat(2), x.index_select(0, torch.tensor([0])), x.abs())
show(torch.nn.functional.linear(m, m), torch.outer(x, x)[0], x.dot(x), x.clamp(0, 1), x.log_softmax(0), x.masked_fill(x > 1, 0))
show(m.log().reshape(-1), x.to(f64), m.bmm(m) if m.dim() == 3 else m.mm(m.t()), x.gather(0, torch.tensor([1])), x.prod(), x.logsumexp(0))
show(torch.max(m, 1), torch.sort(x.detach(), descending=True), torch.topk(x.detach(), 2), x.detach().median(0), m.detach().mode(1))
# How much is shown.
settings = [
    dict(precision=2), dict(precision=0), dict(precision=8), dict(threshold=5), dict(threshold=5, edgeitems=1),
    dict(edgeitems=2, threshold=10), dict(linewidth=40), dict(linewidth=200), dict(sci_mode=True), dict(sci_mode=False),
    dict(profile='short'), dict(profile='full'), dict(precision=3, sci_mode=True), dict(precision=6, linewidth=30),
]
for setting in settings:
    torch.set_printoptions(**setting)
    print(setting)
    show(torch.tensor([0.123456789, 100.5, -3.0]), torch.arange(14.0), base, torch.tensor([1e-6, 1e6]), torch.tensor([1 + 2j, 0.5j]))
    torch.set_printoptions(profile='default')
    torch.set_printoptions(sci_mode=None)
print([torch.ones(2)], (torch.zeros(1), 'a'), {'k': torch.tensor(3)}, f'{torch.ones(2)} {torch.tensor(0.1)} {torch.tensor(7):4d}|')
print(repr(torch.ones(1)), str(torch.tensor(2.5)), '%s %r' % (torch.tensor([1]), torch.tensor(0.5)), torch.ones(2).shape)
print(number)
