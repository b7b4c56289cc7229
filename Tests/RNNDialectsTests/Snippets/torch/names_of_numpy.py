# PyTorch takes NumPy's names of parameters: axis, keepdims, x1, x2.
import torch
from torch import nn

x = torch.arange(6.).reshape(2, 3)
print(torch.sum(x, axis=1), x.sum(axis=0), x.sum(1, keepdims=True))
print(x.mean(axis=1, keepdims=True), x.std(axis=0), torch.var(x, axis=0))
print(x.max(axis=1), x.min(axis=0), torch.median(x, axis=0))
print(torch.argmax(x, axis=1), x.argmax(axis=-1), x.argsort(axis=1))
print(torch.cat((x, x), axis=1), torch.concatenate((x, x), axis=0), torch.stack((x, x), axis=2))
print(torch.softmax(x, axis=1), x.log_softmax(axis=0))
print(torch.unsqueeze(x, axis=1).shape, x.unsqueeze(axis=0).squeeze(axis=0).shape)
print(x.cumsum(axis=0), x.prod(axis=0), x.any(axis=0), x.all(axis=1))
print(x.sort(axis=1, descending=True), x.topk(1, axis=1))
print(torch.chunk(x, 2, axis=0), x.logsumexp(axis=0))
print(torch.gather(x, axis=1, index=torch.zeros(2, 1).long()), x.index_select(axis=0, index=torch.tensor([1])))
print(torch.add(x1=x, x2=x), torch.exp(x=x), torch.tensor([1.0]).add(x2=torch.ones(1)))
try:
    x.sum(axes=0)
except TypeError as error:
    print('TypeError')

# Rows of packed sequences, and the names of weights.
packed = nn.utils.rnn.pack_padded_sequence(torch.ones(3, 2, 1, requires_grad=True), [3, 1])
print(packed.data.grad_fn.name(), packed.is_cuda, packed.to('cpu').data.shape, packed.double().data.dtype)
print(packed.to(device=torch.device('cpu'), dtype=torch.float64).batch_sizes)
lstm = nn.LSTM(2, 3, 2, bidirectional=True, bias=True)
print(lstm._all_weights, lstm._flat_weights_names[:5], len(lstm._flat_weights))
for names in lstm._all_weights:
    for name in filter(lambda n: 'bias' in n, names):
        bias = getattr(lstm, name)
        size = bias.size(0)
        bias.data[size // 4:size // 2].fill_(1.0)
print(lstm.bias_hh_l0[3:6], lstm.bias_ih_l1_reverse[3:6])
