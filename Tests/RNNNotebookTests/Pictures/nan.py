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
