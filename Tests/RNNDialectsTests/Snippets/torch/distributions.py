import torch
from torch.distributions import Bernoulli, Categorical, Exponential, Independent, Normal, Uniform, kl_divergence

torch.manual_seed(1)
c = Categorical(logits=torch.tensor([[0.5, 1.0, -1.0], [0.0, 0.0, 2.0]]))
print(c, c.probs, c.entropy(), c.sample(), c.sample((4,)), c.log_prob(torch.tensor([0, 2])))
p = Categorical(torch.tensor([0.2, 0.3, 0.5]))
print(p, p.sample((6,)), p.log_prob(torch.tensor(2)), p.batch_shape, p.mode)
n = Normal(torch.tensor([0.0, 1.0]), torch.tensor([1.0, 0.5]))
print(n, n.sample(), n.sample((3,)), n.log_prob(torch.tensor([0.5, 0.5])), n.entropy(), n.cdf(torch.tensor([0.0, 2.0])))
print(Normal(0.0, 1.0), Normal(0.0, 1.0).sample((2,)), n.mean, n.stddev, n.variance)
mu = torch.tensor([0.5], requires_grad=True)
Normal(mu, 1.0).rsample((3,)).sum().backward()
print(mu.grad)
print(kl_divergence(n, Normal(torch.zeros(2), torch.ones(2))), kl_divergence(p, Categorical(torch.ones(3))))
b = Bernoulli(torch.tensor([0.3, 0.9]))
print(b.sample((4,)), b.log_prob(torch.tensor([1.0, 0.0])), b.entropy(), b.mean, b.variance)
u = Uniform(1.0, 3.0)
print(u, u.sample((3,)), u.log_prob(torch.tensor(2.0)), u.entropy(), u.mean)
e = Exponential(torch.tensor([2.0]))
print(e.sample((3,)), e.log_prob(torch.tensor(1.0)), e.mean)
print(Independent(n, 1).log_prob(torch.tensor([0.5, 0.5])), Independent(n, 1).event_shape)
policy = Categorical(logits=torch.tensor([0.1, 0.2, 0.3], requires_grad=True))
loss = -policy.log_prob(torch.tensor(1)) * 2.0
loss.backward()
print(loss)
for bad in ('Categorical()', 'Categorical(torch.tensor(0.5))'):
    try:
        eval(bad)
    except ValueError as error:
        print(error)
