# %%
import torch
from torch import nn
torch.manual_seed(4)
rnn = nn.RNN(1, 2)
# %stage rnn torch.sin(torch.arange(10000) / 500).unsqueeze(1)
# %step 10000
# %select text='ten thousand ' * 770
for value in (torch.arange(10000, 0, -1) / 1000).tolist():
  w = torch.tensor(value, requires_grad=True)
  (w * 2).backward()
plot(torch.sin(torch.arange(10000) / 700).tolist())
