import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)
x = np.array([[1, 2, 3, 0, 0], [4, 0, 0, 0, 0], [5, 6, 7, 8, 9]])
e = layers.Embedding(10, 4, mask_zero=True)
y = e(x)
print(np.array(e.compute_mask(x)).tolist(), tuple(y.shape))
model = keras.Sequential([keras.Input((None,)), layers.Embedding(10, 4, mask_zero=True), layers.LSTM(3, return_sequences=True), layers.GRU(2, return_sequences=True), layers.TimeDistributed(layers.Dense(2))])
fixed(model, 0.5)
print(np.round(model.predict(x, verbose=0), 4).tolist())
m2 = keras.Sequential([keras.Input((5, 2)), layers.Masking(-1.0), layers.Bidirectional(layers.LSTM(2, return_sequences=True)), layers.Bidirectional(layers.SimpleRNN(2), merge_mode='sum')])
fixed(m2, 0.5)
z = np.sin(np.arange(20.0)).reshape(2, 5, 2).astype('float32')
z[0, 3:] = -1
z[1, :2] = -1
print(np.round(m2.predict(z, verbose=0), 4).tolist())
m2.summary()
l = layers.LSTM(2, return_sequences=True, zero_output_for_mask=True)
l.build((2, 5, 2))
fixed(l, 0.5)
print(np.round(np.array(keras.ops.convert_to_numpy(l(z, mask=np.array([[1, 1, 0, 1, 0], [0, 1, 1, 0, 1]], bool)))), 4).tolist())
g = layers.GRU(2, return_state=True, go_backwards=True)
g.build((2, 5, 2))
fixed(g, 0.5)
o, s = g(z, mask=np.array([[1, 1, 0, 1, 0], [0, 1, 1, 0, 1]], bool))
print(np.round(keras.ops.convert_to_numpy(o), 4).tolist(), np.round(keras.ops.convert_to_numpy(s), 4).tolist())
