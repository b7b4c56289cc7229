import torch
import torch.nn.functional as F

x0 = torch.tensor([[0.5, -0.25, 1.25], [0.1, -1.5, 0.75]], dtype=torch.float64)
y0 = torch.tensor([[0.3, 1.5, -0.7], [0.9, -0.4, 2.1]], dtype=torch.float64)
image = torch.linspace(-1, 2, 32, dtype=torch.float64).reshape(1, 2, 4, 4).sin()
kernel = torch.linspace(-1, 1, 24, dtype=torch.float64).reshape(3, 2, 2, 2)
signs = torch.tensor([[1.0, -1.0, 1.0], [-1.0, -1.0, 1.0]], dtype=torch.float64)


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


for text in """F.adaptive_avg_pool2d(image * x[0, 0], 2)
F.avg_pool2d(image * x[0, 0], 2) * y[0, 0]
F.max_pool2d(image * x[0, 0], 2)
F.conv2d(image * x[0, 0], kernel * y[0, 0], y[1])
F.conv2d(image * x[0, 0], kernel, stride=2, padding=1)
F.conv_transpose1d(x[None], y.reshape(2, 1, 3))
F.conv_transpose1d(x[None], y.reshape(2, 1, 3), stride=2, padding=1)
F.conv1d(x[None], y[None], padding=1)
F.batch_norm(x, None, None, y[0], y[1], training=True)
F.batch_norm(x, x0[0], x0[1].abs(), y[0], y[1])
F.group_norm(x, 3, y[0], y[1])
F.instance_norm(x[None])
F.layer_norm(x, (3,), y[0], y[1])
F.rms_norm(x, (3,), y[0])
F.local_response_norm(x[None], 2)
F.lp_pool1d(x[None].abs(), 2, 2)
F.embedding(torch.tensor([1, 0, 1]), x)
F.embedding(torch.tensor([1, 0, 1]), x, padding_idx=0)
F.embedding_bag(torch.tensor([1, 0, 1]), x, torch.tensor([0, 2]), mode='sum')
F.embedding_bag(torch.tensor([1, 0, 1]), x, torch.tensor([0, 2]))
F.fold(x.reshape(1, 6, 1), (2, 3), (2, 3))
F.unfold(image * x[0, 0], 2)
F.pixel_shuffle(x.reshape(1, 6, 1, 1)[:, :4], 2)
F.upsample(x[None], scale_factor=2)
F.hardshrink(x)
F.relu6(x)
F.relu(x)
F.softmin(x, 1)
F.threshold(x, 0.2, 1.0)
F.rrelu(x, 0.1, 0.1)""".split('\n'):
    slope(text, x=x0, y=y0)
