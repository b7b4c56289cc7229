import torch
import torch.nn as nn

x0 = torch.tensor([[0.5, -0.25, 1.25], [0.1, -1.5, 0.75]], dtype=torch.float64)
y0 = torch.tensor([[0.3, 1.5, -0.7], [0.9, -0.4, 2.1]], dtype=torch.float64)
signs = torch.tensor([1.0, -1.0], dtype=torch.float64)


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


slope('nn.BCELoss()', x0.sigmoid(), y0.sigmoid())
slope('nn.BCEWithLogitsLoss()', x0, y0.sigmoid())
slope('nn.CTCLoss()', x0[:, None].log_softmax(2), torch.tensor([[1]]), torch.tensor([2]), torch.tensor([1]))
slope('nn.CosineEmbeddingLoss()', x0, y0, signs.long())
slope('nn.CrossEntropyLoss()', x0, torch.tensor([0, 2]))
slope('nn.GaussianNLLLoss()', x0, y0, y0.abs())
slope('nn.HingeEmbeddingLoss()', x0, torch.sign(y0).long())
slope('nn.HuberLoss()', x0, y0)
slope('nn.KLDivLoss(reduction="batchmean")', x0.log_softmax(1), y0.softmax(1))
slope('nn.L1Loss()', x0, y0)
slope('nn.MSELoss()', x0, y0)
slope('nn.MarginRankingLoss(0.5)', x0, y0, torch.sign(y0).long())
slope('nn.MultiLabelMarginLoss()', x0, torch.tensor([[0, 2, -1], [1, -1, 0]]))
slope('nn.MultiLabelSoftMarginLoss()', x0, (y0 > 0).double().detach())
slope('nn.MultiMarginLoss()', x0, torch.tensor([0, 2]))
slope('nn.NLLLoss()', x0, torch.tensor([0, 2]))
slope('nn.PoissonNLLLoss()', x0, y0.abs())
slope('nn.SmoothL1Loss()', x0, y0)
slope('nn.SoftMarginLoss()', x0, torch.sign(y0).long())
slope('nn.TripletMarginLoss()', x0, y0, x0.flip(1))
slope('nn.TripletMarginWithDistanceLoss()', x0, y0, y0.flip(1))
