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


slope('nn.AdaptiveAvgPool1d(2)', x0)
slope('nn.AdaptiveAvgPool2d(1)', image)
slope('nn.AdaptiveLogSoftmaxWithLoss(3, 5, [2])', x0, torch.tensor([0, 4]))
slope('nn.AdaptiveMaxPool1d(2)', x0)
slope('nn.AlphaDropout(0.0)', x0)
slope('nn.AvgPool1d(2)', x0)
slope('nn.AvgPool2d(2)', image)
slope('nn.BatchNorm1d(3)', x0)
slope('nn.BatchNorm2d(2)', image)
slope('nn.Bilinear(3, 3, 2)', x0, y0)
slope('nn.CELU()', x0)
slope('nn.CircularPad1d(1)', x0)
slope('nn.ConstantPad1d(1, 2.0)', x0)
slope('nn.ConstantPad2d(1, 2.0)', image)
slope('nn.Conv1d(2, 3, 2)', x0)
slope('nn.Conv2d(2, 3, 2)', image)
slope('nn.ConvTranspose1d(2, 3, 2)', x0)
slope('nn.CosineSimilarity()', x0, y0)
slope('nn.DataParallel(nn.Linear(3, 2))', x0)
slope('nn.Dropout(0.0)', x0)
slope('nn.Dropout1d(0.0)', x0)
slope('nn.Dropout2d(0.0)', image)
slope('nn.ELU()', x0)
slope('nn.Embedding(4, 3)', torch.tensor([1, 1, 3]))
slope('nn.EmbeddingBag(4, 3)', torch.tensor([[1, 1, 3]]))
slope('nn.Flatten()', image)
slope('nn.Fold((3, 3), 2)', torch.ones(1, 4, 4).double())
slope('nn.GELU()', x0)
slope('nn.GLU(0)', x0)
slope('nn.GroupNorm(1, 2)', image)
