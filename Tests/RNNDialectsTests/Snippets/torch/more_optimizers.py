import torch
from torch import nn, optim

torch.manual_seed(0)
x = torch.linspace(-1, 1, 12).unsqueeze(1)
y = x ** 3 - 0.5 * x
for make in (lambda p: optim.LBFGS(p, lr=0.5, max_iter=4), lambda p: optim.LBFGS(p, line_search_fn='strong_wolfe', max_iter=6),
             lambda p: optim.LBFGS(p, history_size=2)):
    torch.manual_seed(4)
    model = nn.Sequential(nn.Linear(1, 5), nn.Tanh(), nn.Linear(5, 1))
    optimizer = make(model.parameters())

    def closure():
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        return loss

    print([round(optimizer.step(closure).item(), 3) for _ in range(2)])
p = nn.Parameter(torch.tensor([1.0, -2.0]))
optimizer = optim.ASGD([p], lr=0.1, t0=2, weight_decay=0.01)
for _ in range(5):
    optimizer.zero_grad()
    (p ** 2).sum().backward()
    optimizer.step()
print(p.data, optimizer.state[p]['ax'], optimizer.state[p]['step'])
print(optimizer)
try:
    optim.LBFGS([{'params': [p]}, {'params': [nn.Parameter(torch.ones(1))]}])
except ValueError as error:
    print(error)
