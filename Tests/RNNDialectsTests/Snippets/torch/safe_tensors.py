import numpy as np
import os
import torch
from safetensors import safe_open
from safetensors.torch import load, load_file, save, save_file, save_model, load_model
import safetensors.numpy as arrays
tensors = {'w': torch.arange(6.).reshape(2, 3), 'b': torch.tensor([1, -2]), 'm': torch.tensor([True, False])}
save_file(tensors, 'x.safetensors', metadata={'format': 'pt', 'made': 'here'})
back = load_file('x.safetensors')
print(sorted(back), all(torch.equal(back[k], tensors[k]) for k in tensors), back['w'].dtype)
with safe_open('x.safetensors', framework='pt', device='cpu') as f:
    print(f.keys(), sorted(f.metadata().items()))
    print(f.get_tensor('b'), f.get_slice('w')[:, 1:], f.get_slice('w').get_shape())
print(sorted(load(save(tensors))))
arrays.save_file({'a': np.arange(3, dtype=np.float64)}, 'x.safetensors')
print(arrays.load_file('x.safetensors'), load_file('x.safetensors'))
model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.GRU(3, 2))
save_model(model, 'x.safetensors')
other = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.GRU(3, 2))
print(load_model(other, 'x.safetensors'))
print(all(torch.equal(a, b) for a, b in zip(model.parameters(), other.parameters())))
shared = torch.ones(4)
for bad in ({'a': shared, 'b': shared[:2]}, {'a': [1]}, {'a': torch.ones(2, 3).t()}):
    try:
        save(bad)
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, ' '.join(str(error).split())[:70])
os.remove('x.safetensors')
