# ---
# title: Two biases: the parameters of PyTorch's RNNBase
# goal: count the four groups of parameters that the article describes
# seed: 3
# ---

# %% [markdown]
# The third seed is an article in Chinese that compares PyTorch's recurrent layers with TensorFlow's. In PyTorch's formula
# there are two biases; without an initial state the network takes zeros of the size
# (n_layers * n_directions, max_batch_size, hidden_size).
#
# “PyTorch公式中只包含了4组参数，分别是W_ih、b_ih以及W_hh、b_hh。”

# %% the names that the article's lines stand between
import torch
from torch import nn
from torch.nn import Parameter
input_size, hidden_size, num_layers, batch_size = 10, 20, 2, 3
layer_input_size = input_size
real_hidden_size = hidden_size
gate_size = 4 * hidden_size
factory_kwargs = {'device': None, 'dtype': torch.float32}

# %% the definition of the four groups in RNNBase
w_ih = Parameter(torch.empty((gate_size, layer_input_size), **factory_kwargs))
w_hh = Parameter(torch.empty((gate_size, real_hidden_size), **factory_kwargs))
b_ih = Parameter(torch.empty(gate_size, **factory_kwargs))
b_hh = Parameter(torch.empty(gate_size, **factory_kwargs))
[tuple(p.shape) for p in (w_ih, w_hh, b_ih, b_hh)]
#> [(80, 10), (80, 20), (80,), (80,)]

# %% [markdown]
# One layer has 4 groups of parameters, two layers have 8, N layers have 4N; `gate_size` depends on the mode.

# %% the groups of one, two and three layers
for mode in (nn.RNN, nn.LSTM, nn.GRU):
    for layers in (1, 2, 3):
        rnn = mode(input_size, hidden_size, layers)
        print(mode.__name__, layers, len(list(rnn.parameters())), tuple(rnn.weight_ih_l0.shape))
#> RNN 1 4 (20, 10)
#> RNN 2 8 (20, 10)
#> RNN 3 12 (20, 10)
#> LSTM 1 4 (80, 10)
#> LSTM 2 8 (80, 10)
#> LSTM 3 12 (80, 10)
#> GRU 1 4 (60, 10)
#> GRU 2 8 (60, 10)
#> GRU 3 12 (60, 10)

# %% [markdown]
# If the initial h0 is not there, the layer makes a matrix of zeros itself: both ways give the same.

# %% h0 or none
torch.manual_seed(0)
rnn = nn.RNN(input_size, hidden_size, num_layers, bidirectional=True)
x = torch.randn(5, batch_size, input_size)
h0 = torch.zeros(num_layers * 2, batch_size, hidden_size)
out, hidden = rnn(x)
print(out.shape, hidden.shape, torch.equal(out, rnn(x, h0)[0]))
#> torch.Size([5, 3, 40]) torch.Size([4, 3, 20]) True

# %% [markdown]
# TensorFlow 2 has one bias, the article says; that holds for SimpleRNN and LSTM. PyTorch's two biases become one where a
# layer is converted, and a GRU keeps both.

# %% one bias or two
import rnnkit
for mode in (nn.RNN, nn.LSTM, nn.GRU):
    layer = rnnkit.convert(mode(input_size, hidden_size), "keras")
    print(type(layer).__name__, [tuple(w.shape) for w in layer.get_weights()])
#> SimpleRNN [(10, 20), (20, 20), (20,)]
#> LSTM [(10, 80), (20, 80), (80,)]
#> GRU [(10, 60), (20, 60), (2, 60)]

# %% [markdown]
# ## The four networks
# The article promises them and leaves the lines empty: SimpleRNN, BiRNN, StackedRNN and StackedBiRNN.

# %% four networks in PyTorch
for name, layers, both in (("SimpleRNN", 1, False), ("BiRNN", 1, True), ("StackedRNN", 2, False), ("StackedBiRNN", 2, True)):
    rnn = nn.RNN(input_size, hidden_size, layers, bidirectional=both)
    print(name, tuple(rnn(x)[0].shape), sum(p.numel() for p in rnn.parameters()))
#> SimpleRNN (5, 3, 20) 640
#> BiRNN (5, 3, 40) 1280
#> StackedRNN (5, 3, 20) 1480
#> StackedBiRNN (5, 3, 40) 3760
