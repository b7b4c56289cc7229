import torch
from torch import nn, optim
torch.manual_seed(0)
def train(opt_fn, n=4):
    torch.manual_seed(1)
    m = nn.Linear(3, 1)
    o = opt_fn(m.parameters())
    x, y = torch.randn(6, 3), torch.randn(6, 1)
    for _ in range(n):
        o.zero_grad(); nn.functional.mse_loss(m(x), y).backward(); o.step()
    return m, o
for f in [lambda p: optim.SGD(p, 0.1), lambda p: optim.SGD(p, 0.1, momentum=0.9, dampening=0.1, weight_decay=0.01), lambda p: optim.SGD(p, 0.1, momentum=.5, nesterov=True), lambda p: optim.SGD(p, .1, maximize=True),
          lambda p: optim.Adam(p, 0.1), lambda p: optim.Adam(p, .1, (.8, .9), 1e-6, 0.1, True), lambda p: optim.AdamW(p, .1, weight_decay=.2), lambda p: optim.RMSprop(p, .01), lambda p: optim.RMSprop(p, .01, centered=True, momentum=.3), lambda p: optim.Adagrad(p, .1), lambda p: optim.Adadelta(p), lambda p: optim.Adamax(p, .1), lambda p: optim.NAdam(p, .1), lambda p: optim.RAdam(p, .1), lambda p: optim.Rprop(p, .1), lambda p: optim.Adam(p, .1, maximize=True, foreach=False), lambda p: optim.AdamW(p, .1, amsgrad=True)]:
    try:
        m, o = train(f)
        print(type(o).__name__, m.weight.data, list(o.state_dict()['param_groups'][0].keys()), list(o.state_dict()['state'][0].keys()) if o.state_dict()['state'] else None)
        print(o)
    except Exception as e:
        print(type(e).__name__, e)
m, o = train(lambda p: optim.Adam(p, .1))
sd = o.state_dict()
print(sd['state'][0]['step'], sd['param_groups'][0]['betas'], sd['state'][1]['exp_avg'])
o.add_param_group({'params': [nn.Parameter(torch.zeros(1))], 'lr': 0.5})
print(len(o.param_groups), o.param_groups[1]['lr'])
for g in o.param_groups: g['lr'] *= 0.1
print([g['lr'] for g in o.param_groups], o.defaults['lr'])
def closure():
    o.zero_grad(); l = (m.weight ** 2).sum(); l.backward(); return l
print(o.step(closure))
for bad in ['optim.SGD(m.parameters(), lr=0.1, momentum=-1)', 'optim.Adam(m.parameters(), lr=-1)', 'optim.Adam(m.parameters(), betas=(1.0, 0.9))', 'optim.SGD(m.parameters(), lr=.1, nesterov=True)', 'optim.Adam([{"x": 1}])', 'optim.SGD([1], lr=1)', 'optim.SGD(m.weight, lr=1)', 'optim.AdamW(m.parameters(), weight_decay=-1)', 'optim.SGD([(m.weight*2)], lr=.1)', 'optim.lr_scheduler.StepLR(m, 1)', 'o.load_state_dict({"state": {}, "param_groups": []})', 'optim.Adam(m.parameters(), eps=-1)']:
    try: print(bad, eval(bad))
    except Exception as e: print(bad, type(e).__name__, e)
