import json
import torch
from safetensors import safe_open

GIVEN = ('input', 'h_0', 'c_0')


def packed_run(layer, meta, x, states):
    lengths = torch.tensor(meta['lengths'])
    packed = torch.nn.utils.rnn.pack_padded_sequence(x, lengths, enforce_sorted=False)
    output, final = layer(packed, states)
    return torch.nn.utils.rnn.pad_packed_sequence(output)[0], final


def layer_run(layer, meta, x, states):
    # What a layer gives, by the names of the file.
    if states is not None and meta['layer'] != 'LSTM':
        states = states[0]
    output, final = packed_run(layer, meta, x, states) if 'lengths' in meta else layer(x, states)
    names = ('h_n', 'c_n') if meta['layer'] == 'LSTM' else ('h_n',)
    return {'output': output, **dict(zip(names, final if meta['layer'] == 'LSTM' else (final,)))}


def cell_run(cell, meta, x, states):
    # What a cell gives step by step.
    lstm = meta['layer'] == 'LSTMCell'
    state = states if lstm or states is None else states[0]
    hidden, memory = [], []
    for step in range(meta['steps']):
        state = cell(x[step], state)
        hidden.append(state[0] if lstm else state)
        memory += [state[1]] if lstm else []
    result = {'hidden': torch.stack(hidden)}
    return {**result, 'cell': torch.stack(memory)} if lstm else result


def compared(path, dtype):
    # The largest difference of outputs, states and gradients, by size where that is more than 1.
    with safe_open(path, framework='pt') as file:
        meta = {key: json.loads(value) for key, value in file.metadata().items()}
        tensors = {key: file.get_tensor(key).to(dtype) for key in file.keys()}
    options = {key: value for key, value in meta.items() if key not in ('layer', 'torch', 'steps', 'lengths')}
    layer = getattr(torch.nn, meta['layer'])(**options, dtype=dtype)
    layer.load_state_dict({name: tensors[name] for name, _ in layer.named_parameters()})
    given = {name: tensors[name].clone().requires_grad_() for name in GIVEN if name in tensors}
    states = (given['h_0'], given.get('c_0')) if 'h_0' in given else None
    run = cell_run if meta['layer'].endswith('Cell') else layer_run
    results = run(layer, meta, given['input'], states)
    loss = sum((result * tensors['d_' + name]).sum() for name, result in results.items())
    loss.backward()
    pairs = [(result, tensors[name]) for name, result in results.items()]
    leaves = {**given, **dict(layer.named_parameters())}
    names = [name[5:] for name in tensors if name.startswith('grad.')]
    assert sorted(names) == sorted(leaves), names
    pairs += [(leaves[name].grad, tensors['grad.' + name]) for name in names]
    assert all(got.shape == want.shape for got, want in pairs)
    return max(((got - want).abs() / (1 + want.abs())).max().item() for got, want in pairs)
