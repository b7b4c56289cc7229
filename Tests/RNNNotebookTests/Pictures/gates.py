# %%
import torch
from torch import nn
torch.manual_seed(4)
rnn = nn.GRU(2, 512)
# %stage rnn torch.ones(6, 2)
# %step 6
# %show gates 80x24
# %show gates 80x24 ascii
# %show gates 120x40
# %show gates 120x40 ascii
