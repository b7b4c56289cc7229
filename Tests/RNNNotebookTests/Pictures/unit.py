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
