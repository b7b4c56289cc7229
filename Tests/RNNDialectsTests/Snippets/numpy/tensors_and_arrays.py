import numpy as np, torch
a = np.arange(6, dtype=np.float32).reshape(2, 3)
t = torch.from_numpy(a); t += 1; print(a); a[0] = 0; print(t); b = t.numpy(); b[1, 1] = 42; print(t, a)
v = a[:, 1:]; tv = torch.from_numpy(v); tv.mul_(2); print(a); u = t[0]; u.fill_(7); print(a, v.shape, np.shares_memory(a, t.numpy()))
c = torch.tensor(a); c.zero_(); print(a.sum() != 0, torch.as_tensor(a).data_ptr() == t.data_ptr())
print(torch.tensor(np.float64(3.5)), torch.tensor(np.int64(2)), torch.tensor([np.float32(1), 2]), torch.tensor(np.array([True, False])), torch.tensor(np.array([1, 2], dtype=np.uint8)).dtype)
x = torch.ones(3, requires_grad=True)
for f in (lambda: x.numpy(), lambda: np.array(x), lambda: torch.from_numpy([1]), lambda: torch.tensor(np.array(['a'])), lambda: torch.from_numpy(np.array(['a']))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(x.detach().numpy(), np.asarray(x.detach()), np.mean(torch.arange(4.).numpy()), float(x.sum()), np.allclose(x.detach(), 1), np.sqrt(torch.tensor([4., 9.])), torch.tensor([1., 2.]) * np.float32(2), np.float64(2) * torch.ones(2), torch.ones(2) + np.ones(2, dtype=np.float32))
print(np.stack([torch.ones(2).numpy(), np.zeros(2)]), np.array([torch.tensor(1.), torch.tensor(2.)]) if True else '', [float(v) for v in torch.arange(3)], np.array(torch.arange(3).tolist()), torch.cat([torch.from_numpy(a), torch.zeros(1, 3)]).shape)
i = torch.tensor([1, 0]); print(np.arange(6).reshape(2, 3)[i.numpy()], torch.arange(6).reshape(2, 3)[np.array([1, 0])], np.eye(3)[torch.tensor([0, 2])], torch.tensor(5).item() + np.int64(1), '%d %.2f' % (torch.tensor(3), torch.tensor(1.5)), f'{torch.tensor(2.5):.3f} {np.float32(1.5):.1f}')
