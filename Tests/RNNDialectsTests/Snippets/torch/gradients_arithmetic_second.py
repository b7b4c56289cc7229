import torch
import torch.nn.functional as F

x0 = torch.tensor([[0.5, -0.25, 1.25], [0.1, -1.5, 0.75]], dtype=torch.float64)
y0 = torch.tensor([[0.3, 1.5, -0.7], [0.9, -0.4, 2.1]], dtype=torch.float64)


def slope(text, **inputs):
    given = {name: value.clone().requires_grad_() for name, value in inputs.items()}
    try:
        result = eval(text, globals(), given)
        results = result if isinstance(result, (tuple, list)) else [result]
        results = [one for one in results if one.requires_grad]
        if not results:
            return print(text, 'has no gradient')
        total = 0
        for one in results:
            weights = torch.arange(1.0, one.numel() + 1, dtype=torch.float64).reshape(one.shape)
            total = total + (one * weights).sum()
        total.backward()
        slopes = [None if one.grad is None else one.grad.flatten().tolist() for one in given.values()]
        print(text, [one and [f'{v:.4g}' if abs(v) > 1e-9 else '0' for v in one] for one in slopes])
    except (RuntimeError, NotImplementedError) as error:
        print(text, type(error).__name__)


for text in """torch.angle(x)
torch.real(x)
torch.conj(x)
torch.special.entr(x.abs())
torch.special.expit(x)
torch.special.gammaln(x.abs())
torch.special.log_ndtr(x)
torch.special.multigammaln(x.abs() + 2, 2)
torch.special.ndtr(x)
torch.special.ndtri(x.abs() / 2)
torch.special.psi(x.abs())
torch.special.xlog1py(x, y.abs())
torch.special.xlogy(x, y.abs())
torch.special.erf(x)
torch.special.exp2(x)
torch.special.expm1(x)
torch.special.log1p(x.abs())
torch.special.logit(x.abs() / 2)
torch.special.sinc(x)
torch.special.softmax(x, 1)
torch.special.log_softmax(x, 1)
torch.special.logsumexp(x, 1)
x.clone().mul_(y).add_(1)
x.clone().sigmoid_()
x.clone().exp_() / y
x.clone().clamp_(-1, 1)
x.clone().masked_fill_(y > 0, 2)
x.clone().zero_() + y""".split('\n'):
    slope(text, x=x0, y=y0)
