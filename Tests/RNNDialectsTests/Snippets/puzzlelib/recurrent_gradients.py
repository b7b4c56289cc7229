# The gradients of all parameters and of the input of every mode and direction, against differences in float64.
import numpy as np
from PuzzleLib.Backend import gpuarray
from PuzzleLib.Modules import RNN

SIGMOID = lambda x: 1.0 / (1.0 + np.exp(-x))


def step(mode, p, x, h, c):
    left = {name[1:]: x @ p[name].T + p['b' + name] for name in p if name[0] == 'w'}
    right = {name[1:]: h @ p[name].T + p['b' + name] for name in p if name[0] == 'r'}
    if mode in ('relu', 'tanh'):
        act = np.tanh if mode == 'tanh' else lambda z: z * (z > 0)
        return act(left['i'] + right['i']), c
    if mode == 'lstm':
        i, f, o = (SIGMOID(left[g] + right[g]) for g in 'ifo')
        c = f * c + i * np.tanh(left['c'] + right['c'])
        return o * np.tanh(c), c
    r, i = (SIGMOID(left[g] + right[g]) for g in 'ri')
    return (1 - i) * np.tanh(left['h'] + r * right['h']) + i * h, c


def outputs(rnn, params, data):
    # What the formulas give, in float64.
    for layer in range(rnn.layers):
        halves = []
        for way in range(rnn.descRnn.directions):
            p = params[layer * rnn.descRnn.directions + way]
            h = c = np.zeros((data.shape[1], rnn.hsize))
            rows = []
            for x in data[::-1] if way else data:
                h, c = step(rnn.mode.value, p, x, h, c)
                rows.append(h)
            halves.append(np.stack(rows[::-1] if way else rows))
        data = np.concatenate(halves, axis=2)
    return data


def loss(rnn, params, data, grads):
    full = outputs(rnn, params, data)
    if rnn.getSequences:
        return float(np.sum(full * grads[0]))
    last = full[-1][:, :rnn.hsize]
    total = np.sum(last * grads[0])
    return float(total + (np.sum(full[0][:, rnn.hsize:] * grads[1]) if len(grads) == 2 else 0.0))


for mode in ('relu', 'tanh', 'lstm', 'gru'):
    for direction, layers, sequences in (('uni', 1, True), ('uni', 2, False), ('bi', 1, False), ('bi', 2, True)):
        np.random.seed(7)
        rnn = RNN(3, 2, layers=layers, mode=mode, direction=direction, getSequences=sequences)
        for names in rnn.params.values():
            for name, param in names.items():
                if name.startswith('b'):
                    param.set(np.random.normal(0.0, 0.3, param.shape).astype(np.float32))
        data = np.random.randn(4, 2, 3).astype(np.float32)
        out = rnn(gpuarray.to_gpu(data))
        outs = out if isinstance(out, list) else [out]
        grads = [np.random.randn(*one.shape).astype(np.float32) for one in outs]
        given = [gpuarray.to_gpu(grad) for grad in grads]
        rnn.backward(given if isinstance(out, list) else given[0])
        params = {index: {name: one.get().astype(np.float64) for name, one in names.items()}
                  for index, names in rnn.params.items()}
        exact, wide = outputs(rnn, params, data.astype(np.float64)), data.astype(np.float64)
        forward = max(float(np.max(np.abs(one.get() - want))) for one, want in zip(
            outs, [exact] if sequences else [exact[-1][:, :2], exact[0][:, 2:]]))
        slopes = {index: {name: np.zeros(one.shape) for name, one in names.items()} for index, names in params.items()}
        worst = 0.0
        from PuzzleLib.Backend.Dnn import acquireRnnParams
        _, found = acquireRnnParams(rnn.descRnn, w=rnn.dw)
        targets = [(params[index][name], found[index][name].get()) for index in params for name in params[index]]
        for values, slope in targets + [(wide, rnn.grad.get())]:
            flat, slope = values.reshape(-1), slope.reshape(-1)
            for place in range(0, flat.size, 5):
                old, h = flat[place], 1e-6
                flat[place] = old + h
                above = loss(rnn, params, wide, grads)
                flat[place] = old - h
                below = loss(rnn, params, wide, grads)
                flat[place] = old
                worst = max(worst, abs((above - below) / (2 * h) - slope[place]))
        print(mode, direction, layers, sequences, [one.shape for one in outs], forward < 1e-5, worst < 1e-4)
