import torch
import torch.nn as nn
from torch.nn.utils import remove_spectral_norm, remove_weight_norm, spectral_norm, weight_norm

torch.manual_seed(0)
x = torch.randn(2, 4)

split = weight_norm(nn.Linear(4, 3), name='weight')
print(split, split.weight_g.shape, split.weight_v.shape, [name for name, _ in split.named_parameters()])
y = split(x)
y.sum().backward()
print(y, split.weight_g.grad, split.weight_v.grad.norm())
rule = torch.optim.SGD(split.parameters(), 0.1)
rule.step()
print(split(x))
remove_weight_norm(split)
print([name for name, _ in split.named_parameters()], split(x))
print(weight_norm(nn.Linear(2, 2), dim=None).weight_g.shape, weight_norm(nn.Conv1d(2, 3, 2)).weight_g.shape)

bounded = spectral_norm(nn.Linear(4, 3), n_power_iterations=3)
print(bounded(x), list(bounded.state_dict()))
bounded(x).pow(2).sum().backward()
print(bounded.weight_orig.grad.norm(), torch.linalg.matrix_norm(bounded.weight, 2) < 1.1)
bounded.eval()
print(torch.equal(bounded(x), bounded(x)))
remove_spectral_norm(bounded)
print(sorted(dict(bounded.named_parameters())))
for call in (lambda: remove_weight_norm(nn.Linear(2, 2)), lambda: weight_norm(weight_norm(nn.Linear(2, 2)))):
    try:
        call()
    except (ValueError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, error)

dense = nn.Linear(2, 2)
handle = dense.register_forward_hook(lambda module, given, out: out * 2)
print(dense(torch.ones(1, 2)) / 2 - torch.nn.functional.linear(torch.ones(1, 2), dense.weight, dense.bias))
