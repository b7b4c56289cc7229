import torch
import torch.nn as nn

x0 = torch.tensor([[0.5, -0.25, 1.25], [0.1, -1.5, 0.75]], dtype=torch.float64)
y0 = torch.tensor([[0.3, 1.5, -0.7], [0.9, -0.4, 2.1]], dtype=torch.float64)
image = torch.linspace(-1, 2, 32, dtype=torch.float64).reshape(1, 2, 4, 4).sin()


def slope(text, *inputs):
    torch.manual_seed(0)
    module = eval(text).double()
    given = [value.clone().requires_grad_(value.is_floating_point()) for value in inputs]
    result = module(*given)
    results, total = [result], 0
    while results:
        one = results.pop()
        if torch.is_tensor(one):
            total = total + (one * torch.linspace(1, 2, one.numel(), dtype=torch.float64).reshape(one.shape)).sum()
        elif one is not None:
            results += list(one)
    total.backward()
    leaves = [value for value in given if value.requires_grad] + list(module.parameters())
    print(text, [None if one.grad is None else f'{one.grad.abs().sum().item():.4g}' for one in leaves])


slope('nn.ReflectionPad1d(1)', x0)
slope('nn.ReplicationPad1d(1)', x0)
slope('nn.SELU()', x0)
slope('nn.Sequential(nn.Linear(3, 2), nn.Tanh(), nn.Linear(2, 1))', x0)
slope('nn.SiLU()', x0)
slope('nn.Sigmoid()', x0)
slope('nn.Softmax(1)', x0)
slope('nn.Softmax2d()', image)
slope('nn.Softmin(1)', x0)
slope('nn.Softplus()', x0)
slope('nn.Softshrink()', x0)
slope('nn.Softsign()', x0)
slope('nn.Tanhshrink()', x0)
slope('nn.Threshold(0.1, 2.0)', x0)
slope('nn.TransformerEncoderLayer(3, 1, 4, 0.0)', x0)
slope('nn.TransformerEncoder(nn.TransformerEncoderLayer(3, 1, 4, 0.0), 2)', x0)
slope('nn.TransformerDecoderLayer(3, 1, 4, 0.0)', x0, y0)
slope('nn.TransformerDecoder(nn.TransformerDecoderLayer(3, 1, 4, 0.0), 1)', x0, y0)
slope('nn.Transformer(3, 1, 1, 1, 4, 0.0)', x0, y0)
slope('nn.Unflatten(1, (3, 1))', x0)
slope('nn.Unfold(2)', image)
slope('nn.Upsample(scale_factor=2)', image)
slope('nn.ZeroPad1d(1)', x0)
slope('nn.ZeroPad2d(1)', image)
