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


slope('nn.GRU(3, 2, 2, bidirectional=True)', x0)
slope('nn.GRUCell(3, 2)', x0)
slope('nn.Hardshrink()', x0)
slope('nn.Hardsigmoid()', x0)
slope('nn.Hardswish()', x0)
slope('nn.Hardtanh()', x0)
slope('nn.Identity()', x0)
slope('nn.InstanceNorm1d(2, affine=True)', image[:, :, 0])
slope('nn.LPPool1d(2, 2)', x0)
slope('nn.LSTM(3, 2, proj_size=1)', x0)
slope('nn.LSTMCell(3, 2)', x0)
slope('nn.LayerNorm(3)', x0)
slope('nn.LeakyReLU()', x0)
slope('nn.Linear(3, 2)', x0)
slope('nn.LocalResponseNorm(2)', image)
slope('nn.LogSigmoid()', x0)
slope('nn.LogSoftmax(1)', x0)
slope('nn.MaxPool1d(2)', x0)
slope('nn.MaxPool2d(2)', image)
slope('nn.Mish()', x0)
slope('nn.MultiheadAttention(3, 1)', x0, y0, y0)
slope('nn.PReLU()', x0)
slope('nn.PairwiseDistance()', x0, y0)
slope('nn.PixelShuffle(1)', image)
slope('nn.RMSNorm(3)', x0)
slope('nn.RNN(3, 2, nonlinearity="relu")', x0)
slope('nn.RNNCell(3, 2)', x0)
slope('nn.RReLU(0.2, 0.2)', x0)
slope('nn.ReLU()', x0)
slope('nn.ReLU6()', x0)
