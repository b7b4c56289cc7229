# Recurrent layers of each library as their siblings in the others, there and back.
import itertools
import numpy as np
import torch
import keras
import rnnkit
from PuzzleLib.Backend import gpuarray
from PuzzleLib.Modules import RNN

np.random.seed(0)
torch.manual_seed(0)
STEPS, BATCH, INPUTS, HIDDEN = 4, 2, 3, 5
data = np.random.randn(STEPS, BATCH, INPUTS).astype(np.float32)


def run(layer):
    # The outputs with the time first, of a layer of any library.
    swapped = np.ascontiguousarray(np.swapaxes(data, 0, 1))
    if isinstance(layer, RNN):
        out = layer(gpuarray.to_gpu(data))
        return np.concatenate([one.get() for one in out], axis=1) if isinstance(out, list) else out.get()
    if hasattr(layer, 'weight_ih_l0'):
        out = layer(torch.from_numpy(swapped if layer.batch_first else data))[0].detach().numpy()
        return np.swapaxes(out, 0, 1) if layer.batch_first else out
    out = np.asarray(layer(swapped).detach().numpy())
    return np.swapaxes(out, 0, 1) if out.ndim == 3 else out


def distance(layer, *path):
    want = run(layer)
    for library in path:
        layer = rnnkit.convert(layer, library)
    return float(np.max(np.abs(run(layer) - want)))


worst = 0.0
for mode, depth, both, bias in itertools.product(('tanh', 'relu', 'LSTM', 'GRU'), (1, 2), (False, True), (True, False)):
    options = dict(num_layers=depth, bidirectional=both, bias=bias)
    if mode in ('tanh', 'relu'):
        layer = torch.nn.RNN(INPUTS, HIDDEN, nonlinearity=mode, **options)
    else:
        layer = getattr(torch.nn, mode)(INPUTS, HIDDEN, **options)
    for other in ('keras', 'puzzlelib', 'onnx'):
        worst = max(worst, distance(layer, other, 'torch'))
    worst = max(worst, distance(layer, 'keras'), distance(layer, 'puzzlelib'))
print('torch', worst < 1e-6)

worst = 0.0
for kind, both, sequences in itertools.product(('SimpleRNN', 'LSTM', 'GRU'), (False, True), (False, True)):
    layer = getattr(keras.layers, kind)(HIDDEN, return_sequences=sequences)
    layer = keras.layers.Bidirectional(layer) if both else layer
    layer.build((None, None, INPUTS))
    layer.set_weights([0.5 * np.random.randn(*weight.shape) for weight in layer.get_weights()])
    for other in ('puzzlelib', 'onnx') + (('torch', ) if sequences else ()):
        worst = max(worst, distance(layer, other, 'keras'))
print('keras', worst < 1e-6)

worst = 0.0
for mode, direction, layers in itertools.product(('relu', 'tanh', 'lstm', 'gru'), ('uni', 'bi'), (1, 2)):
    layer = RNN(INPUTS, HIDDEN, layers=layers, mode=mode, direction=direction, getSequences=layers == 1)
    worst = max(worst, distance(layer, 'keras', 'puzzlelib'), distance(layer, 'onnx', 'puzzlelib'))
print('puzzlelib', worst < 1e-6)

layer = rnnkit.convert(torch.nn.LSTM(3, 4, 2, bidirectional=True), 'keras')
print(type(layer).__name__, [type(one).__name__ for one in layer.layers], layer.count_params())
print(rnnkit.convert(layer, 'torch'))
print(rnnkit.convert(layer, 'puzzlelib').mode.value)


def built(layer):
    layer.build((None, None, 3))
    return layer


def attempt(layer, library):
    try:
        rnnkit.convert(layer, library)
    except rnnkit.ConversionError as error:
        print(error)


K = keras.layers
attempt(built(K.LSTM(2, recurrent_activation='hard_sigmoid')), 'torch')
attempt(built(K.GRU(2, reset_after=False)), 'torch')
attempt(built(K.GRU(2, reset_after=False)), 'puzzlelib')
attempt(built(K.SimpleRNN(2, activation='sigmoid')), 'onnx')
attempt(K.LSTM(2), 'torch')
attempt(built(K.LSTM(2, go_backwards=True)), 'torch')
stateful = K.LSTM(2, stateful=True)
stateful.build((1, None, 3))
attempt(stateful, 'torch')
attempt(built(K.Bidirectional(K.LSTM(2), merge_mode='sum')), 'torch')
attempt(torch.nn.LSTM(3, 4, proj_size=2), 'keras')
attempt(torch.nn.Linear(3, 4), 'keras')
attempt(b'nonsense', 'torch')
# A GRU that resets before finds its sibling in ONNX.
print(type(rnnkit.convert(rnnkit.convert(built(K.GRU(2, reset_after=False)), 'onnx'), 'keras')).__name__)
