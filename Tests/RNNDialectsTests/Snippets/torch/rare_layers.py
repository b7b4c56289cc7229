import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(3)


def show(layer, x):
    x = x.clone().requires_grad_()
    y = layer(x)
    (y * torch.arange(1.0, y.numel() + 1).reshape(y.shape)).sum().backward()
    print(layer, tuple(y.shape))
    print(y.detach().flatten()[:6], x.grad.flatten()[:6])


image, line = torch.randn(2, 2, 4, 5), torch.randn(2, 3, 6)
show(nn.Conv2d(2, 3, 3, padding=1, stride=2), image)
show(nn.Conv2d(2, 4, (2, 3), groups=2, bias=False), image)
show(nn.ConvTranspose1d(3, 2, 3, stride=2, padding=1, output_padding=1), line)
for layer in (nn.MaxPool2d(2), nn.AvgPool2d(2, 1), nn.AdaptiveAvgPool2d((2, 3)), nn.BatchNorm2d(2), nn.ZeroPad2d(1),
              nn.ConstantPad2d((1, 0, 2, 1), 0.5), nn.Upsample(scale_factor=2), nn.Unfold((2, 2)), nn.Softmax2d()):
    show(layer, image)
for layer in (nn.ReflectionPad1d(2), nn.ReplicationPad1d((1, 3)), nn.CircularPad1d(2), nn.ZeroPad1d(1), nn.LPPool1d(2, 3),
              nn.ConstantPad1d(1, 2.0), nn.Upsample(size=9, mode='linear', align_corners=True), nn.LocalResponseNorm(2)):
    show(layer, line)
show(nn.Fold((3, 4), (2, 2)), torch.randn(1, 8, 6))
show(nn.PixelShuffle(2), torch.randn(1, 4, 2, 3))
bag = nn.EmbeddingBag(6, 3, mode='sum')
print(bag, bag(torch.tensor([1, 2, 4, 5, 4]), torch.tensor([0, 3])), bag(torch.tensor([[1, 2], [3, 3]])))
print(F.embedding_bag(torch.tensor([[0, 1]]), bag.weight, mode='max'), F.embedding_bag(torch.tensor([[0, 1]]), bag.weight))
drops = [nn.Dropout1d(0.5), nn.Dropout2d(0.5), nn.AlphaDropout(0.3), nn.RReLU()]
print([layer(image[:, :, 0]).shape for layer in drops[:1]], [layer(image).flatten()[:5] for layer in drops[1:]])
print(nn.MultiLabelMarginLoss()(torch.tensor([[0.1, 0.2, 0.4, 0.8]]), torch.tensor([[3, 0, -1, 1]])))
print(nn.TripletMarginWithDistanceLoss()(line[0], line[1], line[0] + 1))
adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 10, [4, 7], div_value=2.0)
print(adaptive, adaptive(torch.ones(2, 8), torch.tensor([1, 8])), adaptive.predict(torch.ones(1, 8)))
print(F.interpolate(line, scale_factor=2, mode='linear')[0, 0], F.pad(line, (2, 1), mode='circular')[0, 0])
