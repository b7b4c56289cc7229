import torch
import torch.optim.lr_scheduler as m
import warnings

warnings.simplefilter('ignore')


def run(make, metric=None):
    p = [torch.nn.Parameter(torch.zeros(2)), torch.nn.Parameter(torch.zeros(1))]
    o = torch.optim.SGD([{'params': p[:1]}, {'params': p[1:], 'lr': 0.3}], lr=0.1, momentum=0.9)
    schedule = make(o)
    for step in range(24):
        if step % 3 == 0:
            print('  ', *(f'{rate:.6f}' for rate in schedule.get_last_lr()), f"{o.param_groups[0]['momentum']:.4f}")
        o.step()
        schedule.step(metric(step)) if metric else schedule.step()


print('lambda')
run(lambda o: m.LambdaLR(o,lambda e:0.95**e))
print('mult')
run(lambda o: m.MultiplicativeLR(o,lambda e:0.9))
print('step')
run(lambda o: m.StepLR(o,7,0.5))
print('multistep')
run(lambda o: m.MultiStepLR(o,[3,3,9,20],0.3))
print('const')
run(lambda o: m.ConstantLR(o,0.5,4))
print('lin')
run(lambda o: m.LinearLR(o,0.1,0.8,9))
print('exp')
run(lambda o: m.ExponentialLR(o,0.9))
print('poly')
run(lambda o: m.PolynomialLR(o,12,2.0))
print('cos')
run(lambda o: m.CosineAnnealingLR(o,7,0.01))
print('warm')
run(lambda o: m.CosineAnnealingWarmRestarts(o,5,2,0.001))
print('cyc')
run(lambda o: m.CyclicLR(o,0.01,0.2,4,6))
print('cyc2')
run(lambda o: m.CyclicLR(o,0.01,0.2,4,6,mode='triangular2'))
print('cyc3')
run(lambda o: m.CyclicLR(o,0.01,0.2,4,6,mode='exp_range',gamma=0.9))
print('one')
run(lambda o: m.OneCycleLR(o,0.3,total_steps=41))
print('one3')
run(lambda o: m.OneCycleLR(o,0.3,total_steps=50,three_phase=True,anneal_strategy='linear'))
print('seq')
run(lambda o: m.SequentialLR(o,[m.ConstantLR(o,0.1,5),m.ExponentialLR(o,0.9)],[10]))
print('chain')
run(lambda o: m.ChainedScheduler([m.ConstantLR(o,0.1,5),m.ExponentialLR(o,0.9)]))
print('plateau')
run(lambda o: m.ReduceLROnPlateau(o, patience=3, cooldown=2, min_lr=0.001), lambda i: 1 / (1 + min(i, 10)))
