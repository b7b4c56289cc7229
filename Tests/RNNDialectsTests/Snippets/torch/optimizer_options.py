import torch


def made(kind, **options):
    p = torch.nn.Parameter(torch.tensor([1.0, 2.0, -3.0]))
    return p, kind([p], **options)


def step(p, o, count=1):
    for _ in range(count):
        o.zero_grad()
        (p ** 2).sum().backward()
        o.step()
    return [round(v, 4) for v in p.tolist()]


# Options of a group that change between steps.
for kind, changes in [
        (torch.optim.SGD, {'momentum': 0.5}), (torch.optim.SGD, {'momentum': 0.9, 'nesterov': True}),
        (torch.optim.SGD, {'momentum': 0.9, 'dampening': 0.3}), (torch.optim.SGD, {'weight_decay': 0.4}),
        (torch.optim.Adam, {'betas': (0.5, 0.6)}), (torch.optim.Adam, {'eps': 0.3}),
        (torch.optim.AdamW, {'betas': (0.2, 0.3), 'weight_decay': 0.5}), (torch.optim.RMSprop, {'alpha': 0.5}),
        (torch.optim.RMSprop, {'eps': 0.2})]:
    p, o = made(kind, lr=0.05)
    step(p, o)
    for name, value in changes.items():
        o.param_groups[0][name] = value
    print(kind.__name__, changes, step(p, o, 3))

# A saved state brings its options along, also those that the new optimizer was made without.
for kind, options in [(torch.optim.SGD, {'momentum': 0.9}), (torch.optim.Adam, {'betas': (0.7, 0.8)}),
                      (torch.optim.RMSprop, {'alpha': 0.8, 'momentum': 0.6})]:
    p, o = made(kind, lr=0.1, **options)
    step(p, o, 2)
    q, fresh = made(kind, lr=1.0)
    fresh.load_state_dict(o.state_dict())
    print(sorted(fresh.state_dict()['state'][0]), fresh.param_groups[0]['lr'])
    print(kind.__name__, step(q, fresh, 2))

# Schedules that move the momentum too.
p, o = made(torch.optim.SGD, lr=0.1, momentum=0.9)
schedule = torch.optim.lr_scheduler.OneCycleLR(o, max_lr=0.1, total_steps=6)
for _ in range(5):
    step(p, o)
    schedule.step()
    print(round(o.param_groups[0]['momentum'], 4), [round(v, 4) for v in p.tolist()])
