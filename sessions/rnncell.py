# ---
# title: stepping an RNNCell
# goal: see one cell consume three inputs, one timestep at a time
# ---

# %% [markdown]
# An RNNCell is one linear layer that is shared by all timesteps: h' = tanh(W_ih x + b_ih + W_hh h + b_hh).
# The state h starts at zero; what comes out of one step goes into the next.

# %% the cell and its data
import torch

torch.manual_seed(0)
batch_size = 1
seq_len = 3
input_size = 4
hidden_size = 2

cell = torch.nn.RNNCell(input_size=input_size,hidden_size=hidden_size)

dataset = torch.randn(seq_len,batch_size,input_size)
hidden = torch.zeros(batch_size,hidden_size)
cell
#> RNNCell(4, 2)

# %% the loop
for idx,input in enumerate(dataset):
    print('='*20,idx,'='*20)
    print('Inputs Size:',input.shape)

    hidden = cell(input,hidden)

    print('Outputs Size:',hidden.shape)
    print(hidden)
#> ==================== 0 ====================
#> Inputs Size: torch.Size([1, 4])
#> Outputs Size: torch.Size([1, 2])
#> tensor([[-0.6982, -0.2092]], grad_fn=<TanhBackward0>)
#> ==================== 1 ====================
#> Inputs Size: torch.Size([1, 4])
#> Outputs Size: torch.Size([1, 2])
#> tensor([[0.0192, 0.2561]], grad_fn=<TanhBackward0>)
#> ==================== 2 ====================
#> Inputs Size: torch.Size([1, 4])
#> Outputs Size: torch.Size([1, 2])
#> tensor([[ 0.4844, -0.7970]], grad_fn=<TanhBackward0>)

# %% the same on the stage, forward and back
# %stage cell dataset
# %step
#> t1  h = [-0.6982 -0.2092]
# %step
#> t2  h = [ 0.0192  0.2561]
# %back
#> t1  h = [-0.6982 -0.2092]
# %where
#> t1
# %goto t3
#> t3  h = [ 0.4844 -0.7970]

# %% the state on the stage is the state of the loop
torch.allclose(stage.h, hidden)
#> True

# %% a mistake to learn from  expect="error"
cell(torch.randn(1, 7), hidden)
#> RuntimeError: input has inconsistent input_size: got 7 expected 4
