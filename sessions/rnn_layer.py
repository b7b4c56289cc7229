# ---
# title: an RNN layer over a whole sequence
# goal: see what torch.nn.RNN returns, and that it is the cell in a loop
# ---

# %% the layer
import torch

torch.manual_seed(1)
batch_size = 1
seq_len = 3
input_size = 4
hidden_size = 2
num_layers = 1

cell = torch.nn.RNN(input_size=input_size,
                   hidden_size=hidden_size,
                   num_layers=num_layers)

inputs = torch.randn(seq_len,batch_size,input_size)
hidden = torch.zeros(num_layers,batch_size,hidden_size)

out,hidden = cell(inputs,hidden)

print("Output Size:",out.shape)
print("Output:",out)
print("Hidden Size:",hidden.shape)
print("Hidden:",hidden)

# %% every parameter, by its name and shape
for name, p in cell.named_parameters():
    print(name, tuple(p.shape))

# %% on the stage, step by step
# %stage cell inputs
# %step
# %step 2
# %where
# %goto t1

# %% two directions: the reverse lane consumes from the right
both = torch.nn.LSTM(input_size, 3, bidirectional=True)
# %stage both inputs
# %step
# %goto t3

# %% the last output holds the end of the forward lane and the beginning of the reverse lane
out, (h, c) = both(inputs)
print(torch.allclose(out[-1, :, :3], h[0]), torch.allclose(out[0, :, 3:], h[1]))
