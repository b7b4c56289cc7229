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
#> Output Size: torch.Size([3, 1, 2])
#> Output: tensor([[[ 0.1106,  0.2117]],
#>
#>         [[ 0.4302, -0.5041]],
#>
#>         [[ 0.4408, -0.0242]]], grad_fn=<StackBackward0>)
#> Hidden Size: torch.Size([1, 1, 2])
#> Hidden: tensor([[[ 0.4408, -0.0242]]], grad_fn=<StackBackward0>)

# %% every parameter, by its name and shape
for name, p in cell.named_parameters():
    print(name, tuple(p.shape))
#> weight_ih_l0 (2, 4)
#> weight_hh_l0 (2, 2)
#> bias_ih_l0 (2,)
#> bias_hh_l0 (2,)

# %% on the stage, step by step
# %stage cell inputs
# %step
#> t1  h = [ 0.1106  0.2117]
# %step 2
#> t3  h = [ 0.4408 -0.0242]
# %where
#> t3
# %goto t1
#> t1  h = [ 0.1106  0.2117]

# %% two directions: the reverse lane consumes from the right
both = torch.nn.LSTM(input_size, 3, bidirectional=True)
# %stage both inputs
# %step
#> t1.fwd  x[0]  h = [-0.0828  0.2621  0.0594]
#>               c = [-0.1431  0.3536  0.0845]
#> t1.rev  x[2]  h = [-0.0845 -0.0946  0.0303]
#>               c = [-0.1183 -0.1752  0.0992]
# %goto t3
#> t3.fwd  x[2]  h = [-0.2260  0.2712  0.0528]
#>               c = [-0.3265  0.4118  0.0644]
#> t3.rev  x[0]  h = [ 0.1157 -0.2617 -0.0468]
#>               c = [ 0.1753 -0.5144 -0.1095]

# %% the last output holds the end of the forward lane and the beginning of the reverse lane
out, (h, c) = both(inputs)
print(torch.allclose(out[-1, :, :3], h[0]), torch.allclose(out[0, :, 3:], h[1]))
#> True True
