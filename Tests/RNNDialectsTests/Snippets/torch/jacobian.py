import torch
from torch.autograd import gradcheck
from torch.autograd.functional import jacobian, vjp

torch.manual_seed(0)
a = torch.randn(2, 3)
print(jacobian(lambda x: x.exp().sum(1), a))
print(jacobian(lambda x, y: 3 * x + y ** 2, (torch.ones(2), torch.arange(2.0))))
print(vjp(lambda x: x.sin(), a, torch.ones(2, 3)))
cell = torch.nn.LSTMCell(3, 2).double()
x = torch.randn(1, 3, dtype=torch.float64, requires_grad=True)
print(gradcheck(lambda x: cell(x), (x,)))
linear = torch.nn.Linear(3, 2).double()
print(gradcheck(lambda x, w: torch.tanh(x @ w.t()), (x, linear.weight)))
