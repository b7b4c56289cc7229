# %%
import torch
from torch import nn
torch.manual_seed(1)
rnn = nn.GRU(2, 4, num_layers=2, bidirectional=True)
x = torch.randn(9, 1, 2)
# %%
# %stage rnn x
# %step 7
# %%
# %show state 120x40
# %show gates 120x40
# %show weights 120x40
# %show gradient 120x40 ascii
# %show phase 120x40 ascii
