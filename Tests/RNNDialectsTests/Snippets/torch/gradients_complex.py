import torch

x0 = torch.tensor([[0.5, -0.25, 1.25], [0.1, -1.5, 0.75]], dtype=torch.float64)
y0 = torch.tensor([[0.3, 1.5, -0.7], [0.9, -0.4, 2.1]], dtype=torch.float64)


def slope(text, **inputs):
    torch.manual_seed(0)
    given = {name: value.clone().requires_grad_() for name, value in inputs.items()}
    try:
        result = eval(text, globals(), given)
        results = result if isinstance(result, (tuple, list)) else [result]
        results = [one for one in results if one.requires_grad]
        if not results:
            return print(text, 'has no gradient')
        total = 0
        for one in results:
            one = torch.view_as_real(one) if one.is_complex() else one
            weights = torch.arange(1.0, one.numel() + 1, dtype=torch.float64).reshape(one.shape)
            total = total + (one * weights).sum()
        total.backward()
        slopes = [None if one.grad is None else one.grad.flatten().tolist() for one in given.values()]
        print(text, [one and [f'{v:.4g}' if abs(v) > 1e-9 else '0' for v in one] for one in slopes])
    except (RuntimeError, NotImplementedError) as error:
        print(text, type(error).__name__, error)


for text in """torch.complex(x, y)
torch.polar(x.abs(), y)
torch.complex(x, y).real
torch.real(torch.complex(x, y) * torch.complex(y, x))
torch.imag(torch.complex(x, y) * 2)
torch.angle(torch.complex(x, y))
torch.complex(x, y).abs()
torch.abs(torch.complex(x, y))
torch.view_as_real(torch.complex(x, y))
torch.view_as_complex(torch.stack([x, y], -1))
torch.view_as_complex(torch.stack([x, y], -1)) * torch.polar(y.abs(), x)
torch.conj(torch.complex(x, y)).resolve_conj()
torch.complex(x, y) + 1
torch.complex(x, y) - torch.polar(x.abs(), y)
torch.complex(x, y) * x
(torch.complex(x, y)[0] * torch.complex(y, x)[1]).imag
torch.complex(x, y).reshape(3, 2).t()
torch.fft.fft(x)
torch.fft.ifft(x).resolve_conj()
torch.fft.rfft(x)
torch.fft.irfft(torch.fft.rfft(x) * 2, 3)
torch.fft.fft(x).abs()
torch.fft.fftshift(x)
torch.fft.ifftshift(x)
torch.linalg.eigvals(x[:, :2] @ y[:, 1:] + x[:, 1:]).real
torch.linalg.eigvals(x[:, :2] @ y[:, 1:] + x[:, 1:]).imag
torch.linalg.eigvals(torch.stack([x[0, 1:], x[0, :2]])).abs()
torch.linalg.eig(x[:, :2] @ y[:, 1:]).eigenvalues.real""".split('\n'):
    slope(text, x=x0, y=y0)
