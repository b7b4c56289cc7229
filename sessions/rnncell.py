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

# %% the loop
for idx,input in enumerate(dataset):
    print('='*20,idx,'='*20)
    print('Inputs Size:',input.shape)

    hidden = cell(input,hidden)

    print('Outputs Size:',hidden.shape)
    print(hidden)

# %% the same on the stage, forward and back
# %stage cell dataset
# %step
# %step
# %back
# %where
# %goto t3

# %% the state on the stage is the state of the loop
torch.allclose(stage.h, hidden)

# %% a mistake to learn from  expect="error"
cell(torch.randn(1, 7), hidden)
