# ---
# title: hello -> ohlol
# goal: see a cell learn five characters
# ---

# %% [markdown]
# The cell reads h, e, l, l, o and is to answer o, h, l, o, l. Each character goes in as a one-hot vector; the hidden
# state itself is the score of each of the four characters.

# %% the data
import torch

torch.manual_seed(7)
input_size = 4
hidden_size = 4
batch_size = 1

idx2char = ['e', 'h', 'l', 'o']
x_data = [1, 0, 2, 2, 3]
y_data = [3, 1, 2, 3, 2]
one_hot_lookup = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]
x_one_hot = [one_hot_lookup[x] for x in x_data]
inputs = torch.Tensor(x_one_hot).view(-1, batch_size, input_size)
labels = torch.LongTensor(y_data).view(-1, 1)
inputs.shape, labels.shape
#> (torch.Size([5, 1, 4]), torch.Size([5, 1]))

# %% the model
class Model(torch.nn.Module):
    def __init__(self, input_size, hidden_size, batch_size):
        super(Model, self).__init__()
        self.batch_size = batch_size
        self.input_size = input_size
        self.hidden_size = hidden_size
        self.rnncell = torch.nn.RNNCell(input_size=self.input_size, hidden_size=self.hidden_size)

    def forward(self, input, hidden):
        hidden = self.rnncell(input, hidden)
        return hidden

    def init_hidden(self):
        return torch.zeros(self.batch_size, self.hidden_size)


net = Model(input_size, hidden_size, batch_size)
net
#> Model(
#>   (rnncell): RNNCell(4, 4)
#> )

# %% training
criterion = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=0.1)

for epoch in range(15):
    loss = 0
    optimizer.zero_grad()
    hidden = net.init_hidden()
    print('Predicted string: ', end='')
    for input, label in zip(inputs, labels):
        hidden = net(input, hidden)
        loss += criterion(hidden, label)
        _, idx = hidden.max(dim=1)
        print(idx2char[idx.item()], end='')
    loss.backward()
    optimizer.step()
    print(', Epoch [%d/15] loss=%.4f' % (epoch + 1, loss.item()))
#> Predicted string: lello, Epoch [1/15] loss=7.2460
#> Predicted string: lllll, Epoch [2/15] loss=5.9756
#> Predicted string: lllll, Epoch [3/15] loss=5.1882
#> Predicted string: ohlll, Epoch [4/15] loss=4.6556
#> Predicted string: ohlol, Epoch [5/15] loss=4.2547
#> Predicted string: ohlol, Epoch [6/15] loss=3.9191
#> Predicted string: ohlol, Epoch [7/15] loss=3.6201
#> Predicted string: ohlol, Epoch [8/15] loss=3.3469
#> Predicted string: ohlol, Epoch [9/15] loss=3.0942
#> Predicted string: ohlol, Epoch [10/15] loss=2.8586
#> Predicted string: ohlol, Epoch [11/15] loss=2.6488
#> Predicted string: ohlol, Epoch [12/15] loss=2.4778
#> Predicted string: ohlol, Epoch [13/15] loss=2.3448
#> Predicted string: ohlol, Epoch [14/15] loss=2.2340
#> Predicted string: ohlol, Epoch [15/15] loss=2.1359

# %% the target is reached
word = ''
hidden = net.init_hidden()
for input in inputs:
    hidden = net(input, hidden)
    word += idx2char[hidden.argmax(dim=1).item()]
assert word == 'ohlol'
word
#> 'ohlol'

# %% what each unit does while it reads
# %stage net inputs
# %goto t5
#> t5  h = [-0.9995 -0.8105  0.8626 -0.9599]
