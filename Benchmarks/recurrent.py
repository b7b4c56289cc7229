# Times recurrent layers, single steps and small models; runs here and, with PyTorch installed, under CPython.
#
#   rnnshell Benchmarks/recurrent.py > ours.csv
#   python Benchmarks/peers.py ours.csv        the same rows for PyTorch and ONNX Runtime, and the ratios
#
# Times are the best of many short rounds, in microseconds; training is forward, and backward into all parameters but not
# into the input. Compare ratios of one run on one machine.
import sys
import time
import torch
from torch import nn

HEADER = "case,T,B,I,H,forward_us,train_us,forward_gflops,sgemm_peak_gflops"
SHAPES = [
    (100, 1, 16, 16), (100, 1, 128, 128), (100, 32, 128, 128), (50, 64, 256, 512), (28, 64, 28, 64), (80, 64, 32, 100),
]
CELLS = [(1, 1, 4, 2), (1, 1, 128, 128), (1, 32, 128, 128)]
# Time is to grow in proportion to T and to B.
SERIES = [(25, 32, 64, 64), (50, 32, 64, 64), (100, 32, 64, 64), (100, 64, 64, 64), (100, 128, 64, 64), (100, 64, 64, 128)]
GATES = {"RNN": 1, "LSTM": 4, "GRU": 3, "RNNCell": 1, "LSTMCell": 4, "GRUCell": 3}


def microseconds(work, seconds=0.5):
    """The best time of one call, from rounds of about a millisecond."""
    work()
    best, count = float("inf"), 1
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        for _ in range(count):
            work()
        best = min(best, (time.perf_counter() - start) / count)
        count = max(1, int(0.001 / best))
    return best * 1e6


def forward(layer, x):
    def work():
        with torch.no_grad():
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


def sgemm_peak():
    """The rate of the best large square product, in GFLOP/s, of a machine that has woken up."""
    a = torch.randn(512, 512)
    microseconds(lambda: a @ a, 1)
    best = 0.0
    for size in [512, 1024, 2048]:
        a, b = torch.randn(size, size), torch.randn(size, size)
        best = max(best, 2 * size ** 3 / microseconds(lambda: a @ b) / 1e3)
    return best


def operations(case, T, B, I, H):
    """The floating-point operations of a forward pass, without the gates."""
    return 2 * T * B * GATES[case] * H * (I + H)


def layer_of(case, I, H):
    torch.manual_seed(0)
    return getattr(nn, case)(I, H)


def row(case, shape, forward_us, train_us, peak):
    T, B, I, H = shape
    gflops = f"{operations(case, T, B, I, H) / forward_us / 1e3:.1f}" if case in GATES else ""
    number = lambda us: "" if us is None else f"{us:.2f}" if us < 100 else f"{us:.0f}"
    print(f"{case},{T},{B},{I},{H},{number(forward_us)},{number(train_us)},{gflops},{peak:.1f}", flush=True)


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
    torch.manual_seed(0)
    y = torch.randint(0, classes, (x.shape[0],))
    optimizer, loss = torch.optim.Adam(model.parameters()), nn.CrossEntropyLoss()

    def work():
        optimizer.zero_grad()
        loss(model(x), y).backward()
        optimizer.step()
    return work


def main():
    print(HEADER)
    peak = sgemm_peak()
    for shape in SHAPES:
        for case in ["RNN", "LSTM", "GRU"]:
            T, B, I, H = shape
            layer, x = layer_of(case, I, H), torch.randn(T, B, I)
            row(case, shape, microseconds(forward(layer, x)), microseconds(train(layer, x)), peak)
    for shape in CELLS:
        for case in ["RNNCell", "LSTMCell", "GRUCell"]:
            T, B, I, H = shape
            cell, x = layer_of(case, I, H), torch.randn(B, I)
            row(case, shape, microseconds(forward(cell, x)), microseconds(train(cell, x)), peak)
    torch.manual_seed(0)
    row("Rows28", (28, 64, 28, 64), None, microseconds(training_step(Rows(), torch.randn(64, 28, 28), 10)), peak)
    words = torch.randint(0, 5000, (64, 80))
    row("Words80", (80, 64, 32, 100), None, microseconds(training_step(Words(), words, 2)), peak)
    for shape in SERIES:
        T, B, I, H = shape
        layer, x = layer_of("LSTM", I, H), torch.randn(T, B, I)
        row("LSTM", shape, microseconds(forward(layer, x)), microseconds(train(layer, x)), peak)


if __name__ == "__main__":
    main()
