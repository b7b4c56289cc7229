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


for text in """F.relu_(x.clone())
F.elu_(x.clone())
F.leaky_relu_(x.clone())
F.dropout1d(x[None], 0.0)
F.dropout2d(image * x[0, 0], 0.0)
F.alpha_dropout(x, 0.0)
F.scaled_dot_product_attention(x[None], y[None], y[None])
F.scaled_dot_product_attention(x[None], y[None], x[None], is_causal=True)
F.binary_cross_entropy(x.sigmoid(), y.sigmoid())
F.cosine_embedding_loss(x, y, signs[0, :2])
F.ctc_loss(x[:, None].log_softmax(2), torch.tensor([[1]]), torch.tensor([2]), torch.tensor([1]))
F.gaussian_nll_loss(x, y, y.abs() + 0.1)
F.hinge_embedding_loss(x, signs)
F.margin_ranking_loss(x, y, signs, 0.5)
F.multi_margin_loss(x, torch.tensor([0, 2]))
F.multilabel_margin_loss(x, torch.tensor([[0, 2, -1], [1, -1, 0]]))
F.multilabel_soft_margin_loss(x, (signs + 1) / 2)
F.poisson_nll_loss(x, y.abs())
F.soft_margin_loss(x, signs)
F.triplet_margin_loss(x, y, x.flip(1))
F.triplet_margin_with_distance_loss(x, y, y.flip(1))
F.cross_entropy(x, y.softmax(1), label_smoothing=0.1)
F.cross_entropy(x, torch.tensor([0, -100]), weight=y0[0].abs(), reduction='sum')
F.smooth_l1_loss(x, y, beta=0.3)
F.huber_loss(x, y, delta=0.4)
F.kl_div(x.log_softmax(1), y.softmax(1), reduction='batchmean')
F.interpolate(x[None], 5, mode='linear')
F.pad(x[None], (1, 1), 'reflect')
F.pad(x[None], (2, 1), 'replicate')
F.pad(x[None], (1, 2), 'circular')""".split('\n'):
    slope(text, x=x0, y=y0)
