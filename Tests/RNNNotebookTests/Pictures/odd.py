# %%
import torch
from torch import nn
torch.manual_seed(2)
rnn = nn.RNN(2, 3)
x = torch.randn(8, 2)
x[5, 0] = float("nan")
# %stage rnn x
# %step 8
# %show state 80x14
# %show phase 80x8
# %show gradient 80x12
# %%
for i in range(40):
  w = torch.tensor(float("nan") if i == 20 else float("inf") if i == 30 else 1.0 / (i + 1), requires_grad=True)
  (w * 2).backward()
# %show loss 80x14
# %show loss 80x14 ascii
# %%
wide = nn.GRU(2, 512)
# %stage wide torch.randn(6, 2)
# %step 6
# %show state 80x24
# %show gates 80x24 ascii
# %%
long = nn.RNN(1, 2)
# %stage long torch.sin(torch.arange(10000) / 500).unsqueeze(1)
# %step 10000
# %show state 80x16
# %show phase 80x16
# %show gradient 80x16
