# ---
# title: RNNCell and RNN, from notes on recurrent networks
# goal: run the two programs of the notes as they were printed
# seed: 5
# ---

# %% [markdown]
# The fifth seed is a page of notes in Chinese, “11-循环神经网络”. An RNN can process data with an order in it: language,
# weather. The cell is in essence one linear layer that is shared by all timesteps: h0 is known before (or zero), and each
# output becomes the input of the next step.
#
# ```
# linear = Linear()
#
# h = 0
# for x in X:
#     h = linear(x,h)  => h1 = linear(x1,h0)
#                      => h2 = linear(x2,h1)
#                      => ...
# ```

# %% [markdown]
# ## How to use RNNCell
# Suppose our sequence has batchSize = 1, seqLen = 3, inputSize = 4, hiddenSize = 2.

# %% the cell, step by step
import torch

batch_size = 1
seq_len = 3
input_size = 4
hidden_size = 2

cell = torch.nn.RNNCell(input_size=input_size,hidden_size=hidden_size)

dataset = torch.randn(seq_len,batch_size,input_size)
hidden = torch.zeros(batch_size,hidden_size)

for idx,input in enumerate(dataset):
    print('='*20,idx,'='*20)
    print('Inputs Size:',input.shape)
    
    hidden = cell(input,hidden)
    
    print('Outputs Size:',hidden.shape)
    print(hidden)
#> ==================== 0 ====================
#> Inputs Size: torch.Size([1, 4])
#> Outputs Size: torch.Size([1, 2])
#> tensor([[0.4306, 0.9351]], grad_fn=<TanhBackward0>)
#> ==================== 1 ====================
#> Inputs Size: torch.Size([1, 4])
#> Outputs Size: torch.Size([1, 2])
#> tensor([[0.8271, 0.6907]], grad_fn=<TanhBackward0>)
#> ==================== 2 ====================
#> Inputs Size: torch.Size([1, 4])
#> Outputs Size: torch.Size([1, 2])
#> tensor([[-0.9134, -0.5816]], grad_fn=<TanhBackward0>)

# %% [markdown]
# Mind that the cell is shared, and that h0 is known before or all zeros.
#
# ## How to use RNN
# `inputs` holds the whole sequence; `num_layers` is the number of layers: mind that an RNN takes its time to compute.

# %% the layer, all at once
import torch

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
#> Output: tensor([[[-0.7176, -0.9034]],
#>
#>         [[-0.4101,  0.2515]],
#>
#>         [[ 0.2798, -0.2573]]], grad_fn=<StackBackward0>)
#> Hidden Size: torch.Size([1, 1, 2])
#> Hidden: tensor([[[ 0.2798, -0.2573]]], grad_fn=<StackBackward0>)

# %% the same on the stage, one step at a time
# %stage cell inputs
# %step 3
#> t3  h = [ 0.2798 -0.2573]

# %% [markdown]
# ## The task
# Train a model that learns: hello → ohlol. The notes leave it open; here is one way, with the cell of the first program.

# %% hello → ohlol
letters = 'ehlo'
source, target = [1, 0, 2, 2, 3], torch.tensor([3, 1, 2, 3, 2])
one_hot = torch.eye(4)[source].view(5, 1, 4)
cell = torch.nn.RNNCell(input_size=4,hidden_size=4)
optimizer = torch.optim.Adam(cell.parameters(), lr=0.1)
criterion = torch.nn.CrossEntropyLoss()
for epoch in range(15):
    loss, hidden, word = 0, torch.zeros(1, 4), ''
    for input, label in zip(one_hot, target.view(-1, 1)):
        hidden = cell(input, hidden)
        loss += criterion(hidden, label)
        word += letters[hidden.argmax(dim=1).item()]
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(word, '%.4f' % loss.item())
#> lllll 5.8123
#> ollll 5.0035
#> ollll 4.4293
#> ohlll 4.0347
#> ohlll 3.7157
#> ohlol 3.4241
#> ohlol 3.1485
#> ohlol 2.9012
#> ohlol 2.7036
#> ohlol 2.5676
#> ohlol 2.4794
#> ohlol 2.3842
#> ohlol 2.2726
#> ohlol 2.1738
#> ohlol 2.1003
