# %%
import torch
from torch import nn
torch.manual_seed(0)
rnn = nn.LSTM(3, 6)
x = torch.randn(20, 3)
# %%
# %stage rnn x
# %step 12
# %select text='hello there, how are'
# %%
# %show state
# %show gates
# %show phase
# %show gradient
# %show spectrum
# %show weights
# %show text
# %%
# %show state ascii
# %show gates ascii
# %show phase ascii
# %show spectrum ascii
# %show text ascii
# %%
# %show state halfblock
# %show phase halfblock
