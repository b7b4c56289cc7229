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
