# %%
import torch
from torch import nn
torch.manual_seed(4)
rnn = nn.GRU(2, 3)
# %stage rnn torch.randn(1, 2)
# %step
# %select text='x'
for value in [0.5]:
  w = torch.tensor(value, requires_grad=True)
  (w * 2).backward()
plot([3])
