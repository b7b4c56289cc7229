import torch
from safetensors import safe_open
from safetensors.torch import load_file

found = torch.load('checkpoint.pt')
for name, value in found.items():
    if name == 'types':
        print(name, [tensor.tolist() for tensor in value])
    elif name == 'optimizer':
        print(value['param_groups'][0]['lr'], value['param_groups'][0]['betas'], value['state'][0]['step'],
              value['state'][0]['exp_avg'])
    else:
        print(name, value)
found['base'][3] = 50
print(found['view'], found['turned'], found['turned'].stride(), found['leaf'].requires_grad, type(found['parameter']).__name__)
torch.manual_seed(0)
layer = torch.load('layer.pt', weights_only=False)
print(layer, layer(torch.ones(2, 1, 2))[0], [name for name, _ in layer.named_parameters()])
try:
    torch.load('layer.pt')
except Exception as error:
    print(type(error).__name__, 'torch.nn.modules.rnn.LSTM' in str(error))
tensors = load_file('tensors.safetensors')
print({name: tensors[name].tolist() for name in sorted(tensors)})
with safe_open('tensors.safetensors', 'pt') as file:
    print(file.keys(), file.metadata())
