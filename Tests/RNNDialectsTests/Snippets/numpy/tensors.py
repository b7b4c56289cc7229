# Arrays and tensors over one memory.
import numpy as np
import torch
a = np.arange(6, dtype=np.float32).reshape(2, 3)
t = torch.from_numpy(a)
print(t, t.dtype)
a[0, 0] = 10
t[1, 1] = -1
print(a, t)
b = t.numpy()
b += 1
print(a.tolist(), type(b), b.dtype)
print(torch.tensor(a), torch.tensor(np.array([1, 2])), torch.tensor([np.float64(1.5), 2.0]), torch.as_tensor(np.ones(2)).dtype)
print(np.array(torch.tensor([1, 2])), np.asarray(torch.ones(2)))
print(torch.from_numpy(a.T).shape, torch.tensor([1.0, 2.0]).detach().numpy().mean())
x = torch.ones(2, requires_grad=True)
for f in (lambda: x.numpy(), lambda: torch.from_numpy([1, 2]), lambda: torch.from_numpy(a[::-1])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(torch.zeros(3)[np.array([0, 2])], torch.arange(5)[np.int64(2)], (torch.ones(2) * np.float32(3)), x.detach().numpy())
print(np.stack([torch.zeros(2).numpy(), np.ones(2)]), np.tanh(torch.zeros(2).numpy()))
