import torch, torch.nn as nn
import torch.nn.init as init
torch.manual_seed(5)
w = torch.empty(3, 5)
for f, a in [(init.uniform_, (-1, 1)), (init.normal_, (0, .02)), (init.constant_, (.3,)), (init.ones_, ()), (init.zeros_, ()),
          (init.eye_, ()), (init.xavier_uniform_, ()), (init.xavier_normal_, (2.,)), (init.kaiming_uniform_, ()), (init.kaiming_normal_, ()),
          (init.orthogonal_, ()), (init.sparse_, (.5,)), (init.trunc_normal_, ())]:
    try:
        f(w, *a)
        print(f.__name__, w)
    except Exception as e:
        print(f.__name__, type(e).__name__, e)
print(init.calculate_gain('tanh'), init.calculate_gain('leaky_relu', 0.2), init.calculate_gain('relu'))
init.kaiming_uniform_(w, mode='fan_out', nonlinearity='leaky_relu', a=0.1)
print(w)
def weights_init(m):
    if isinstance(m, nn.Linear):
        init.xavier_uniform_(m.weight)
        m.bias.data.fill_(0.01)
    elif isinstance(m, (nn.LSTM, nn.GRU)):
        for name, param in m.named_parameters():
            if 'weight_ih' in name:
                init.xavier_uniform_(param.data)
            elif 'weight_hh' in name:
                init.orthogonal_(param.data)
            elif 'bias' in name:
                param.data.fill_(0)
                n = param.size(0)
                param.data[n//4:n//2].fill_(1)
net = nn.ModuleDict({'rnn': nn.LSTM(3, 2), 'fc': nn.Linear(2, 2)})
net.apply(weights_init)
for n, p in net.named_parameters():
    print(n, p)
print(net)
print(init._calculate_fan_in_and_fan_out(w))
