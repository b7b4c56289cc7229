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
# %%
# %show state 80x24
# %show state 120x40 ascii
# %show gates 80x24
# %show gates 120x40 ascii
# %show loss 80x24
# %show loss 120x40 ascii
# %show phase 80x24
# %show phase 120x40 ascii
# %show gradient 80x24
# %show gradient 120x40 ascii
# %show spectrum 80x24
# %show spectrum 120x40 ascii
# %show weights 80x24
# %show weights 120x40 ascii
# %show text 80x24
# %show text 120x40 ascii
# %show figure 80x24
# %show figure 120x40 ascii
