# Masks as summaries show them, and where they go.
import numpy as np, keras
from keras import layers
keras.utils.set_random_seed(0)
def fix(m):
    m.set_weights([np.linspace(-0.5, 0.5, int(np.prod(w.shape))).reshape(w.shape) for w in m.get_weights()])
x = np.array([[1, 2, 0, 0], [3, 4, 5, 0]])
# seq2seq with masks and initial_state
e_in = keras.Input((None,), name='enc'); e = layers.Embedding(7, 3, mask_zero=True, name='ee')(e_in)
_, h, c = layers.LSTM(4, return_state=True, name='el')(e)
d_in = keras.Input((None,), name='dec'); d = layers.Embedding(7, 3, mask_zero=True, name='de')(d_in)
dl = layers.LSTM(4, return_sequences=True, return_state=True, name='dl')
o, _, _ = dl(d, initial_state=[h, c])
o = layers.Dense(5, activation='softmax', name='out')(o)
m = keras.Model([e_in, d_in], o); fix(m); m.summary()
print(np.round(m.predict([x, x], verbose=0), 4))
emb = layers.Embedding(7, 3, mask_zero=True, embeddings_initializer='ones'); v = emb(x)
l = layers.GRU(2, return_sequences=True, kernel_initializer='ones', recurrent_initializer='ones')
import torch
with torch.no_grad(): print(np.round(np.asarray(l(v)), 4)); print(np.round(np.asarray(l(v, initial_state=torch.ones(2, 2))), 4))
i = keras.Input((4,)); y = layers.Embedding(7, 3, mask_zero=True)(i); y = layers.Bidirectional(layers.GRU(2, return_sequences=True))(y); y = layers.TimeDistributed(layers.Dense(2))(y); y = layers.GlobalAveragePooling1D()(y)
m = keras.Model(i, y); fix(m); m.summary(); print(np.round(m.predict(x, verbose=0), 4))
i = keras.Input((4, 2)); y = layers.Masking()(i); y = layers.Dropout(.2)(y); y = layers.LSTM(3)(y)
m = keras.Model(i, y); m.summary()
i = keras.Input((4,)); a = layers.Embedding(7, 3, mask_zero=True)(i); b = layers.Embedding(7, 2, mask_zero=True)(i); y = layers.Concatenate()([a, b]); y = layers.Dense(2)(y); y = layers.LSTM(3)(y)
m = keras.Model(i, y); m.summary()
s = keras.Sequential([layers.Input((4,)), layers.Embedding(7, 3, mask_zero=True), layers.LSTM(3, return_sequences=True), layers.Dense(2)])
fix(s); s.compile('sgd', 'mse', metrics=['mae']); print([round(v, 5) for v in s.evaluate(x, np.ones((2, 4, 2)), verbose=0)])

