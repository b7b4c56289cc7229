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
m = keras.Sequential([keras.Input(batch_shape=(2, 4, 3)), layers.LSTM(3, stateful=True, return_sequences=True), layers.GRU(2, stateful=True)])
fixed(m, 0.4)
m.summary()
a = m.predict(x, verbose=0)
b = m.predict(x, verbose=0)
print(np.round(a, 4).tolist(), np.round(b, 4).tolist())
for l in m.layers:
    l.reset_state()
print(np.allclose(m.predict(x, verbose=0), a))
l = m.layers[0]
print(len(l.states), l.states[0].shape, [tuple(s.shape) for s in l.states])
try:
    m.predict(np.ones((3, 4, 3)), verbose=0, batch_size=3)
except Exception as e:
    print(type(e).__name__)
u = layers.SimpleRNN(3, unroll=True)
u.build((2, 4, 3))
fixed(u, 0.4)
print(np.round(ops.convert_to_numpy(u(x)), 4).tolist())
c = layers.LSTMCell(3)
c.build((2, 3))
fixed(c, 0.4)
o, st = c(x[:, 0], [np.zeros((2, 3), 'float32')] * 2)
print(np.round(ops.convert_to_numpy(o), 4).tolist(), len(st))
print(c.state_size, c.output_size, c.units, layers.GRUCell(4).state_size)
print([tuple(s.shape) for s in c.get_initial_state(batch_size=5)])
