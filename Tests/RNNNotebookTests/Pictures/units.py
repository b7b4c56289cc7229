# %%
import torch
from torch import nn
torch.manual_seed(4)
rnn = nn.RNN(2, 512)
# %stage rnn torch.randn(6, 2)
# %step 6
# %select text='sixfold'
for value in [0.5, 0.4, 0.3]:
  w = torch.tensor(value, requires_grad=True)
  (w * 2).backward()
plot(rnn.weight_ih_l0.tolist())
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
# %%
# %stage nn.GRU(2,512) torch.ones(6,2)
# %step 6
# %show gates 80x24
# %show gates 120x40 ascii
