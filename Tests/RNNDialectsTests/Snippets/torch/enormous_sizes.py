# What no memory holds is refused by an error, also where a tensor that was expanded takes none itself.
import torch
from torch import nn

line = torch.zeros(1).expand(2**40)
square = torch.zeros(1, 1).expand(2**20, 2**20)
places = torch.zeros(1, dtype=torch.int64).expand(2**40)
packed = nn.utils.rnn.pack_sequence([torch.ones(3)])


def attempt(name, function):
    try:
        function()
        print(name, 'done')
    except (MemoryError, OverflowError, RuntimeError, TypeError, ValueError):
        print(name, 'refused')


attempt('tolist', lambda: line.tolist())
attempt('unbind', lambda: line.unbind())
attempt('split', lambda: line.split(1))
attempt('svd', lambda: torch.linalg.svd(square))
attempt('tall svd', lambda: torch.linalg.svd(torch.ones(2**21, 1)))
attempt('cholesky', lambda: torch.linalg.cholesky(square))
attempt('index', lambda: torch.ones(3)[places])
attempt('index_select', lambda: torch.ones(3).index_select(0, places))
attempt('rows of what is expanded', lambda: torch.zeros(1, 1).expand(5, 2**40)[torch.tensor([0, 2])])
attempt('Embedding', lambda: nn.Embedding(3, 2)(places))
attempt('repeat_interleave', lambda: torch.ones(3).repeat_interleave(2**62))
attempt('pad', lambda: nn.functional.pad(torch.ones(3), (-2**63, 0)))
attempt('pad more', lambda: nn.functional.pad(torch.ones(3), (2**62, 2**62)))
attempt('pad less', lambda: nn.functional.pad(torch.ones(3), (-1, -2)))
attempt('LSTM', lambda: nn.LSTM(4, 2**62))
attempt('GRU', lambda: nn.GRU(4, 2**63 - 1))
attempt('LSTMCell', lambda: nn.LSTMCell(3, 2**61))
attempt('total_length', lambda: nn.utils.rnn.pad_packed_sequence(packed, total_length=2**62))
attempt('expanded batch', lambda: nn.RNN(4, 4)(torch.zeros(1, 1, 4).expand(2**28, 2**28, 4)))
attempt('round', lambda: print(torch.round(torch.ones(3), decimals=-300)))
