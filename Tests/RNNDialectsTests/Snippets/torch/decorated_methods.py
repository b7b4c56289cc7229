import copy
import torch
import torch.nn as nn


class Forecaster(nn.Module):
    def __init__(self, hidden=8):
        super().__init__()
        self.rnn = nn.GRU(1, hidden, batch_first=True)
        self.out = nn.Linear(hidden, 1)

    def forward(self, x, state=None):
        y, state = self.rnn(x, state)
        return self.out(y), state

    @torch.no_grad()
    def generate(self, x, count):
        self.eval()
        found = []
        y, state = self(x)
        for _ in range(count):
            found.append(y[:, -1:])
            y, state = self(found[-1], state)
        return torch.cat(found, 1)

    @torch.inference_mode()
    def score(self, x, y):
        return nn.functional.mse_loss(self(x)[0], y)

    @staticmethod
    @torch.no_grad()
    def average(target, source, keep=0.9):
        for a, b in zip(target.parameters(), source.parameters()):
            a.mul_(keep).add_(b, alpha=1 - keep)

    @property
    def device(self):
        return next(self.parameters()).device


class Meter:
    @torch.no_grad()
    def update(self, value, n=1):
        self.total = getattr(self, 'total', 0) + value * n
        return self.total


torch.manual_seed(0)
model = Forecaster()
line = torch.sin(torch.linspace(0, 6, 20)).reshape(1, -1, 1)
print(model.generate(line[:, :5], 3), model.training, model.device)
print(model.score(line[:, :-1], line[:, 1:]), Meter().update(torch.tensor(2.0), n=3))
slow = copy.deepcopy(model)
Forecaster.average(slow, model)
print(torch.allclose(slow.out.weight, model.out.weight), slow.out.weight.requires_grad)

weight = model.out.weight
del model.out._parameters['weight']
model.out.register_parameter('weight_raw', nn.Parameter(weight.data))
model.out.weight = model.out.weight_raw * 2
print([name for name, _ in model.out.named_parameters()], model(line)[0].shape, sorted(model.out._parameters))
print(nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))[1:])
try:
    state = model.state_dict()
    state['more'] = state.pop('out.bias')
    model.load_state_dict(state)
except RuntimeError as error:
    print(error)
schedule = torch.optim.lr_scheduler.StepLR(torch.optim.SGD(model.parameters(), 0.1), 2)
print(schedule.state_dict(), torch.float16, torch.bfloat16.is_floating_point, torch.finfo(torch.float16).min)
