# Times recurrent layers, single steps and small models; runs here and, with PyTorch installed, under CPython.
#
#   rnnshell Benchmarks/recurrent.py
#
# Training is forward, and backward into all parameters but not into the input. For comparisons see peers.py.
import torch
from torch import nn

import rows

SHAPES = [
    (100, 1, 16, 16), (100, 1, 128, 128), (100, 32, 128, 128), (50, 64, 256, 512), (28, 64, 28, 64), (80, 64, 32, 100),
]
CELLS = [(1, 1, 4, 2), (1, 1, 128, 128), (1, 32, 128, 128)]
# Time is to grow in proportion to T and to B.
SERIES = [(25, 32, 64, 64), (50, 32, 64, 64), (100, 32, 64, 64), (100, 64, 64, 64), (100, 128, 64, 64), (100, 64, 64, 128)]


def forward(layer, x):
    def work():
        with torch.inference_mode():
            layer(x)
    return work


def train(layer, x):
    def work():
        layer.zero_grad()
        out = layer(x)
        while isinstance(out, tuple):
            out = out[0]
        out.sum().backward()
    return work


def layer_row(case, T, B, I, H):
    """A layer over a sequence, or a step of a cell."""
    def prepare():
        torch.manual_seed(0)
        layer = getattr(nn, case)(I, H)
        x = torch.randn(B, I) if case.endswith("Cell") else torch.randn(T, B, I)
        return (forward(layer, x), train(layer, x)), 1
    return prepare


class Rows(nn.Module):
    """Pictures read row by row."""
    def __init__(self):
        super().__init__()
        self.lstm, self.head = nn.LSTM(28, 64, batch_first=True), nn.Linear(64, 10)

    def forward(self, x):
        return self.head(self.lstm(x)[0][:, -1])


class Words(nn.Module):
    """Texts of 80 words, good or bad."""
    def __init__(self):
        super().__init__()
        self.table, self.lstm, self.head = nn.Embedding(5000, 32), nn.LSTM(32, 100, batch_first=True), nn.Linear(100, 2)

    def forward(self, x):
        return self.head(self.lstm(self.table(x))[0][:, -1])


def training_step(model, x, classes):
    y = torch.randint(0, classes, (x.shape[0],))
    optimizer, loss = torch.optim.Adam(model.parameters()), nn.CrossEntropyLoss()

    def work():
        optimizer.zero_grad()
        loss(model(x), y).backward()
        optimizer.step()
    return (None, work), 1


def rows_model():
    torch.manual_seed(0)
    return training_step(Rows(), torch.randn(64, 28, 28), 10)


def words_model():
    torch.manual_seed(0)
    return training_step(Words(), torch.randint(0, 5000, (64, 80)), 2)


def all_rows():
    found = {}
    for shapes, cases in [(SHAPES, ["RNN", "LSTM", "GRU"]), (CELLS, ["RNNCell", "LSTMCell", "GRUCell"]), (SERIES, ["LSTM"])]:
        for shape in shapes:
            for case in cases:
                found[(case, *shape)] = layer_row(case, *shape)
    found[("Rows28", 28, 64, 28, 64)] = rows_model
    found[("Words80", 80, 64, 32, 100)] = words_model
    return found


if __name__ == "__main__":
    rows.Benchmark(all_rows(), torch.randn).run()
