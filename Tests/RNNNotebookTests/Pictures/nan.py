# %%
import torch
from torch import nn
torch.manual_seed(4)
rnn = nn.GRU(2, 3)
x = torch.randn(12, 2)
x[7, 1] = float("nan")
# %stage rnn x
# %step 12
# %select text='no number in it'
for value in [1.0, 0.5, float("nan"), 0.25, float("inf"), 0.2, 0.1, float("nan")]:
  w = torch.tensor(value, requires_grad=True)
  (w * 2).backward()
plot([1, float("nan"), 9, 16], [3, 2, float("inf"), 8], labels=["a", "b"])
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
