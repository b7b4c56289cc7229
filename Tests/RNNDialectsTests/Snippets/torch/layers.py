import torch
from torch import nn

x = torch.arange(72.0).reshape(2, 4, 9) .sin()
layers = [
    lambda: nn.LayerNorm(4),
    lambda: nn.LayerNorm((3,4),eps=1e-3,elementwise_affine=False),
    lambda: nn.LayerNorm(4,bias=False),
    lambda: nn.RMSNorm(4),
    lambda: nn.GroupNorm(2,4),
    lambda: nn.BatchNorm1d(4),
    lambda: nn.BatchNorm1d(4,affine=False,momentum=None,track_running_stats=False),
    lambda: nn.InstanceNorm1d(4),
    lambda: nn.Conv1d(4,6,3),
    lambda: nn.Conv1d(4,6,3,stride=2,padding=1,bias=False,groups=2,dilation=2),
    lambda: nn.Conv1d(4,6,3,padding="same"),
    lambda: nn.MaxPool1d(2),
    lambda: nn.AvgPool1d(2),
    lambda: nn.AdaptiveAvgPool1d(3),
    lambda: nn.AdaptiveMaxPool1d(3),
    lambda: nn.Bilinear(3,4,2),
    lambda: nn.Dropout1d(0.2),
    lambda: nn.Unflatten(1,(2,2)),
    lambda: nn.CosineSimilarity(),
    lambda: nn.PairwiseDistance(),
    lambda: nn.Hardtanh(),
    lambda: nn.Hardtanh(-2,2,inplace=True),
    lambda: nn.Hardsigmoid(),
    lambda: nn.Hardswish(),
    lambda: nn.SELU(),
    lambda: nn.SELU(inplace=True),
    lambda: nn.CELU(0.5),
    lambda: nn.Mish(),
    lambda: nn.Tanhshrink(),
    lambda: nn.Softmin(dim=1),
    lambda: nn.GLU(),
    lambda: nn.Softshrink(0.3),
    lambda: nn.Hardshrink(),
    lambda: nn.ReLU6(),
    lambda: nn.Threshold(0.1,20),
    lambda: nn.PReLU(),
    lambda: nn.PReLU(4),
]
for make in layers:
    torch.manual_seed(1)
    layer = make()
    print(layer, sum(p.numel() for p in layer.parameters()))
    for name, value in layer.state_dict().items():
        print('  ', name, tuple(value.shape), value.reshape(-1)[:3])
    if isinstance(layer, (nn.LayerNorm, nn.RMSNorm)):
        print(layer(x.transpose(1, 2)[:, :3])[0, 1])
    elif isinstance(layer, nn.Bilinear):
        print(layer(torch.ones(2, 3), torch.ones(2, 4)))
    elif isinstance(layer, (nn.CosineSimilarity, nn.PairwiseDistance)):
        print(layer(x, x + 1)[0, :3])
    elif isinstance(layer, nn.GLU):
        print(layer(x[..., :8])[0, 1])
    else:
        layer.eval() if isinstance(layer, nn.Dropout1d) else None
        print(layer(x).detach()[0, 1])
