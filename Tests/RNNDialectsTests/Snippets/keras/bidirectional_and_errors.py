import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)
x = np.sin(np.arange(2 * 4 * 3)).reshape(2, 4, 3).astype('float32')
for mode in ('concat', 'sum', 'ave', 'mul', None):
    for seq in (False, True):
        b = layers.Bidirectional(layers.GRU(2, return_sequences=seq), merge_mode=mode)
        b.build((2, 4, 3))
        fixed(b, 0.4)
        y = b(x)
        print(mode, seq, [tuple(p.shape) for p in y] if isinstance(y, (list, tuple)) else (tuple(y.shape), np.round(ops.convert_to_numpy(y), 4).ravel()[:3].tolist()))
b = layers.Bidirectional(layers.LSTM(2, return_state=True))
y = b(x)
print(len(y), [tuple(p.shape) for p in y])
f = layers.LSTM(3, return_sequences=True)
r = layers.GRU(2, activation='relu', return_sequences=True, go_backwards=True)
m = keras.Sequential([keras.Input((4, 3)), layers.Bidirectional(f, backward_layer=r)])
fixed(m, 0.4)
print(m.output_shape, np.round(m.predict(x, verbose=0), 4)[0, 0].tolist())
m.summary()
for bad in (lambda: layers.Bidirectional(layers.LSTM(2), merge_mode='x'), lambda: layers.Bidirectional(layers.LSTM(2), backward_layer=layers.LSTM(2)), lambda: layers.LSTM(0), lambda: layers.LSTM(3, activation='foo'), lambda: layers.LSTM(3)(np.ones((2, 3))), lambda: layers.Dense(3)(np.ones(3)), lambda: layers.TimeDistributed(3), lambda: layers.Dropout(2), lambda: keras.Sequential([3]), lambda: keras.losses.get('nope'), lambda: keras.optimizers.get('nope'), lambda: layers.LSTM(3, stateful=True)(keras.Input((4, 3)))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split(chr(10))[0][:150])
enc = keras.Input((None, 3))
o, h, c = layers.LSTM(2, return_state=True)(enc)
dec = keras.Input((None, 3))
z = layers.LSTM(2, return_sequences=True)(dec, initial_state=[h, c])
out = layers.Dense(1)(z)
m = keras.Model([enc, dec], out)
m.summary()
fixed(m, 0.3)
print(np.round(m.predict([x, x], verbose=0), 4).ravel().tolist())
