# %%
import torch
from torch import nn
torch.manual_seed(4)
rnn = nn.LSTM(1, 1)
# %stage rnn torch.randn(9, 1)
# %step 9
# %select text='one by one'
for value in [0.5, 0.4, 0.3]:
  w = torch.tensor(value, requires_grad=True)
  (w * 2).backward()
plot([3, 1, 2])
