# Times recurrent layers and the language itself; runs here and, with PyTorch installed, under CPython:
# the two columns are to be compared as ratios in one run on one machine.
import time
import torch
from torch import nn


def microseconds(work, repeats):
    work()
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(repeats):
            work()
        best = min(best, (time.perf_counter() - start) / repeats)
    return best * 1e6


def forward(layer, x):
    def work():
        with torch.no_grad():
            layer(x)
    return work


def train(layer, x):
    def work():
        layer.zero_grad()
        layer(x)[0].sum().backward()
    return work


print("case,T,B,I,H,forward_us,train_us")
for T, B, I, H in [(100, 1, 16, 16), (100, 1, 128, 128), (100, 32, 128, 128), (28, 64, 28, 64), (80, 64, 32, 100)]:
    for kind in [nn.RNN, nn.LSTM, nn.GRU]:
        torch.manual_seed(0)
        layer = kind(I, H)
        x = torch.randn(T, B, I)
        repeats = max(1, 200000 // (T * B * H))
        print(f"{kind.__name__},{T},{B},{I},{H},{microseconds(forward(layer, x), repeats):.0f},{microseconds(train(layer, x), repeats):.0f}")

for kind in [nn.RNNCell, nn.LSTMCell, nn.GRUCell]:
    cell = kind(4, 2)
    x = torch.randn(1, 4)
    print(f"{kind.__name__},1,1,4,2,{microseconds(forward(cell, x), 2000):.2f},")


def integers():
    total = 0
    for i in range(200000):
        total += i * 3 % 7
    return total


print(f"integer loop of 200000,,,,,{microseconds(integers, 1):.0f},")
