# Writes the files that torch wrote for the tests.
import torch
from safetensors.torch import save_file
from torch import nn

torch.manual_seed(3)
model = nn.Sequential(nn.Embedding(4, 2), nn.LSTM(2, 3, bidirectional=True))
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
model[1](model[0](torch.tensor([[1, 2]])))[0].sum().backward()
optimizer.step()
base = torch.arange(6.0)
torch.save({
    'model': model.state_dict(), 'optimizer': optimizer.state_dict(), 'epoch': 3, 'big': 2 ** 70, 'negative': -5, 'loss': 0.125,
    'name': 'état', 'none': None, 'flags': [True, False], 'pair': (1, (2.5, 'x')), 'base': base, 'view': base[2:5],
    'turned': base.reshape(2, 3).t(), 'parameter': nn.Parameter(torch.ones(2)), 'size': torch.Size([2, 3]), 'type': torch.float64,
    'types': [torch.tensor([1, 0, 1]).to(kind) for kind in (torch.float64, torch.int64, torch.int32, torch.int16, torch.int8,
                                                           torch.uint8, torch.bool, torch.float16, torch.bfloat16,
                                                           torch.complex64)],
    'empty': torch.zeros(0, 2), 'number': torch.tensor(2.5), 'leaf': torch.ones(1, requires_grad=True), 'bytes': b'\x00\xff',
}, 'checkpoint.pt')
torch.save(model[1], 'layer.pt')
save_file({'w': torch.arange(4.0).reshape(2, 2), 'half': torch.ones(3).half(), 'brain': torch.ones(2).bfloat16(),
           'long': torch.tensor([7, -7]), 'flag': torch.tensor([True, False])}, 'tensors.safetensors', {'format': 'pt'})
