# What is typed by mistake, and what PyTorch says to it.
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__ + ':', error)


lstm = nn.LSTM(4, 5, 2)
gru = nn.GRU(4, 5)
x = torch.zeros(3, 2, 4)
# States
attempt(lambda: lstm(x, torch.zeros(2, 2, 5)))
attempt(lambda: nn.LSTM(4, 5)(x, torch.zeros(1, 2, 5)))
attempt(lambda: nn.LSTM(4, 5)(x, (torch.zeros(1, 2, 5),)))
attempt(lambda: gru(x, (torch.zeros(1, 2, 5), torch.zeros(1, 2, 5))))
attempt(lambda: nn.LSTMCell(4, 5)(x[0], torch.zeros(2, 5)))
# Inputs
attempt(lambda: lstm([1, 2, 3]))
attempt(lambda: lstm((x, x)))
attempt(lambda: lstm(np.zeros((3, 4))))
attempt(lambda: lstm())
attempt(lambda: lstm(x, hidden=3))
attempt(lambda: nn.Linear(5, 1)(gru(x)))
attempt(lambda: nn.Sequential(nn.Linear(2, 4), nn.GRU(4, 3), nn.Linear(3, 1))(torch.zeros(6, 2)))
attempt(lambda: nn.Dropout(0.1)(gru(x)))
attempt(lambda: nn.ReLU()(None))
attempt(lambda: nn.Embedding(7, 3)([1, 2]))
attempt(lambda: nn.Linear(2, 3)())
attempt(lambda: nn.Linear(2, 3)(torch.zeros(2), 1))
# Constructors
attempt(lambda: nn.LSTM(4))
attempt(lambda: nn.GRU(4, 5, batchfirst=True))
attempt(lambda: nn.Linear(4))
attempt(lambda: nn.Linear())
attempt(lambda: nn.Linear(1, 2, 3, 4, 5, 6))
attempt(lambda: nn.Embedding(9))
attempt(lambda: nn.Sequential(nn.Linear(2, 3), nn.ReLU))
attempt(lambda: nn.Sequential([nn.Linear(2, 3)]))
attempt(lambda: nn.Sequential(torch.zeros(2)))
attempt(lambda: nn.ModuleList(nn.Linear(2, 3)))
attempt(lambda: setattr(nn.Linear(2, 2), 'weight', torch.ones(2, 2)))
# Losses
attempt(lambda: nn.CrossEntropyLoss(torch.ones(2, 3), torch.tensor([0, 1])))
attempt(lambda: nn.MSELoss(torch.ones(2), torch.ones(2)))
attempt(lambda: nn.MSELoss(size_average=False)(torch.ones(3), torch.zeros(3)))
attempt(lambda: nn.CrossEntropyLoss(reduce=False)(torch.ones(2, 3), torch.tensor([0, 1])))
attempt(lambda: nn.CrossEntropyLoss()([1], torch.ones(1)))
attempt(lambda: nn.MSELoss()(torch.ones(2)))
attempt(lambda: nn.BCEWithLogitsLoss()(torch.rand(3), torch.ones(3).long()))
attempt(lambda: F.binary_cross_entropy_with_logits(torch.rand(3), torch.ones(3).bool()))
# Tensors
attempt(lambda: torch.cat(torch.ones(2), torch.ones(2)))
attempt(lambda: torch.stack(torch.ones(2, 2)))
attempt(lambda: torch.tensor([1, 2], requires_grad=True))
attempt(lambda: torch.zeros(4, dtype=torch.long, requires_grad=True))
attempt(lambda: nn.Parameter(torch.tensor([1, 2])))
attempt(lambda: torch.tensor([1]).requires_grad_())
attempt(lambda: float(torch.ones(2)))
attempt(lambda: int(torch.ones(3)))
attempt(lambda: torch.ones(2).item())
