# %%
# %show state 80x3
# %show loss 80x3
# %show phase 80x3
# %show gradient 80x3
# %show spectrum 80x3
# %show text 80x3
# %show figure 80x3
# %%
import torch
from torch import nn
cell = nn.RNNCell(2, 1)
with torch.no_grad():
  for p in cell.parameters(): p.fill_(0.5)
# %stage cell torch.ones(3,2)
# %%
# %show state 80x8
# %show phase 80x8
# %show gradient 80x8
# %%
# %step
# %show state 80x8
# %show phase 80x12
# %show gradient 80x12
# %show spectrum 80x12
# %show weights 80x8
# %%
w = torch.ones(1, requires_grad=True)
(w * 2).sum().backward()
# %show loss 80x10
# %show loss 1x1
# %show loss 2x2
# %show state 3x3
# %show phase 5x3
