import torch

for name, options in [
        ('SGD', dict(lr=0.01, momentum=0.9, nesterov=True)), ('Adam', {}), ('AdamW', dict(weight_decay=0.1)),
        ('RMSprop', dict(momentum=0.5)), ('Adagrad', dict(lr_decay=0.01, weight_decay=0.1)), ('Adadelta', {}),
        ('Adamax', {}), ('NAdam', dict(weight_decay=0.1)), ('RAdam', dict(lr=0.01)), ('Rprop', {})]:
    torch.manual_seed(0)
    p = torch.nn.Parameter(torch.randn(4))
    optimizer = getattr(torch.optim, name)([p], **options)
    for step in range(12):
        optimizer.zero_grad()
        ((p - torch.tensor([1.0, -2, 0.5, 0])) ** 4).sum().backward()
        optimizer.step()
    print(name, p.data, list(optimizer.state_dict()['state']))


class Slow(torch.optim.Optimizer):
    def __init__(self, params, lr=0.1):
        super().__init__(params, {'lr': lr})

    def step(self):
        for group in self.param_groups:
            for p in group['params']:
                state = self.state[p]
                state['n'] = state.get('n', 0) + 1
                p.data -= group['lr'] / state['n'] * p.grad


q = torch.nn.Parameter(torch.ones(2))
slow = Slow([q])
for step in range(3):
    slow.zero_grad()
    (q ** 2).sum().backward()
    slow.step()
print(q, slow.state[q]['n'], slow.state_dict())
print(slow)
