import numpy as np
import torch
from keras import layers


def made(meta):
    # The layer that a case names.
    options = dict(meta)
    kind = options.pop('layer')
    options.pop('keras')
    wrapper = options.pop('wrapper', None)
    merge_mode = options.pop('merge_mode', None)
    if kind == 'RNN':
        units = options.pop('units')
        if 'cells' in options:
            cell = [getattr(layers, name)(size) for name, size in zip(options.pop('cells'), units)]
        else:
            cell = getattr(layers, options.pop('cell'))(units)
        layer = layers.RNN(cell, **options)
    else:
        layer = getattr(layers, kind)(**options)
    return layers.Bidirectional(layer, merge_mode=merge_mode) if wrapper else layer


def compared(meta, tensors):
    # The largest difference of outputs, states and gradients, by size where that is more than 1.
    layer = made(meta)
    x = torch.tensor(tensors['input']).requires_grad_()
    layer.build(tuple(x.shape))
    prefixes = ['', 'forward.', 'backward.', 'gru_cell.', 'lstm_cell.']
    names = [prefix + name for prefix in prefixes for name in ('kernel', 'recurrent_kernel', 'bias')
             if prefix + name in tensors]
    layer.set_weights([tensors[name] for name in names])
    initial = [torch.tensor(tensors[name]).requires_grad_() for name in ('initial.0', 'initial.1') if name in tensors]
    given = {'initial_state': initial} if initial else {}
    if 'mask' in tensors:
        given['mask'] = torch.tensor(tensors['mask']) != 0
    outputs = layer(x, **given)
    outputs = list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]
    pairs = []
    loss = 0
    for index, output in enumerate(outputs):
        name = 'output' if index == 0 else f'state.{index - 1}'
        pairs.append((output.detach().numpy(), tensors[name]))
        loss = loss + (output * torch.tensor(tensors['d_' + name])).sum()
    loss.backward()
    pairs.append((x.grad.numpy(), tensors['grad.input']))
    pairs += [(state.grad.numpy(), tensors[f'grad.initial.{index}']) for index, state in enumerate(initial)]
    pairs += [(weight.value.grad.numpy(), tensors['grad.' + name]) for name, weight in zip(names, layer.weights)]
    expected = 4 if 'grad.bias' in tensors else 3
    assert len(pairs) >= expected, len(pairs)
    return max(float((np.abs(got - want) / np.maximum(1, np.abs(want))).max()) for got, want in pairs)
