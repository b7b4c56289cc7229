import torch
from torch.distributions import Geometric, Gumbel, Laplace, LogNormal, MultivariateNormal

torch.manual_seed(0)
chances = torch.tensor([0.3, 0.6])
root = torch.tensor([[1.0, 0.0], [0.5, 2.0]])
for drawn in (Laplace(1.0, 2.0), Gumbel(0.0, 2.0), Geometric(chances), MultivariateNormal(torch.zeros(2), scale_tril=root),
              MultivariateNormal(torch.ones(2), torch.tensor([[2.0, 0.3], [0.3, 1.0]]))):
    sample = drawn.sample((2,))
    print(drawn, sample, drawn.log_prob(sample.abs() + 1), drawn.entropy(), drawn.mean, drawn.variance)
wide = LogNormal(torch.tensor([0.0, 1.0]), 0.5)
print(wide.sample(), wide.log_prob(torch.tensor([1.0, 2.0])), wide.mean, wide.variance, wide.entropy())
mean = torch.tensor([0.1, -0.2], requires_grad=True)
MultivariateNormal(mean, torch.eye(2)).log_prob(torch.ones(2)).backward()
print(mean.grad, MultivariateNormal(mean, torch.eye(2)).rsample().requires_grad)
try:
    MultivariateNormal(torch.zeros(2))
except ValueError as error:
    print(error)
