# %%
import torch
from torch import nn
torch.manual_seed(4)
rnn = nn.LSTM(2, 5)
# %stage rnn torch.randn(24, 2)
# %step 18
# %select text='a text that is read now'
for value in [1 / (i + 1) for i in range(50)]:
  w = torch.tensor(value, requires_grad=True)
  (w * 2).backward()
plot([1, 4, 9, 16], [3, 2, 5, 8], labels=["squares", "others"], title="figure")
