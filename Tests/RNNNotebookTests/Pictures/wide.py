# %%
import torch
from torch import nn
torch.manual_seed(3)
rnn = nn.LSTM(2, 6)
x = torch.randn(30, 2)
# %%
# %stage rnn x
# %step 20
# %select text='every good boy deserves favour'
# %%
for i in range(60):
  w = torch.tensor(1.0 / (i + 1), requires_grad=True)
  (w * (1.5 if i % 2 else 1)).backward()
# %%
# %show spectrum 120x40
# %show spectrum 120x40 ascii
# %show phase 120x40
# %show gradient 120x40
# %%
# %show text 120x40
# %show loss 120x40
# %show loss 120x40 ascii
# %%
# %show loss 80x24
# %show loss 80x24 ascii
