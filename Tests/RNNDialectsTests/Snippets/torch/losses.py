import torch
from torch import nn

torch.manual_seed(0)
a, b = torch.randn(3, 4, requires_grad=True), torch.randn(3, 4)
sign = torch.tensor([1.0, -1, 1])
losses = [
    (nn.HuberLoss(delta=0.7), lambda f: f(a, b)),
    (nn.KLDivLoss(reduction='batchmean'), lambda f: f(a.log_softmax(1), b.softmax(1))),
    (nn.PoissonNLLLoss(), lambda f: f(a, b.abs())),
    (nn.GaussianNLLLoss(), lambda f: f(a, b, torch.ones(3, 4))),
    (nn.HingeEmbeddingLoss(), lambda f: f(a[:, 0], sign)),
    (nn.MarginRankingLoss(0.2), lambda f: f(a[:, 0], b[:, 0], sign)),
    (nn.CosineEmbeddingLoss(), lambda f: f(a, b, sign)),
    (nn.SoftMarginLoss(), lambda f: f(a[:, 0], sign)),
    (nn.TripletMarginLoss(), lambda f: f(a, b, b + 1)),
    (nn.MultiMarginLoss(), lambda f: f(a, torch.tensor([0, 3, 1]))),
    (nn.MultiLabelSoftMarginLoss(), lambda f: f(a, (b > 0).float())),
    (nn.CTCLoss(), lambda f: f(a.log_softmax(1), torch.tensor([1]), torch.tensor(3), torch.tensor(1))),
]
for loss, run in losses:
    a.grad = None
    value = run(loss)
    value.backward()
    print(loss, f'{value.item():.5f}')
    print(a.grad)
