import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)
title = keras.Input(shape=(None,), name='title')
body = keras.Input(shape=(None,), name='body')
tags = keras.Input(shape=(4,), name='tags')
t = layers.Embedding(50, 8)(title)
b = layers.Embedding(50, 8)(body)
t = layers.LSTM(6)(t)
b = layers.GRU(5)(b)
x = layers.concatenate([t, b, tags])
p = layers.Dense(1, name='priority')(x)
d = layers.Dense(3, name='department', activation='softmax')(x)
model = keras.Model(inputs=[title, body, tags], outputs=[p, d])
model.summary()
fixed(model)
model.compile(optimizer=keras.optimizers.SGD(0.1), loss=[keras.losses.MeanSquaredError(), keras.losses.SparseCategoricalCrossentropy()], loss_weights=[1.0, 0.2], metrics=[['mae'], ['accuracy']])
n = 12
X = [np.arange(n * 4).reshape(n, 4) % 50, np.arange(n * 6).reshape(n, 6) % 50, np.sin(np.arange(n * 4)).reshape(n, 4)]
Y = [np.cos(np.arange(n))[:, None], np.arange(n) % 3]
h = model.fit(X, Y, epochs=2, batch_size=6, shuffle=False, verbose=0)
print({k: [round(float(v), 4) for v in vs] for k, vs in sorted(h.history.items())})
out = model.predict(X, verbose=0)
print([o.shape for o in out], np.round(out[0][:2], 4).tolist())
out = model.predict({'title': X[0], 'body': X[1], 'tags': X[2]}, verbose=0)
print(np.round(out[1][0], 4))
model2 = keras.Model(inputs=[title, body, tags], outputs={'priority': p, 'department': d})
model2.compile(optimizer='sgd', loss={'priority': 'mse', 'department': 'sparse_categorical_crossentropy'}, metrics={'department': 'accuracy'})
h = model2.fit({'title': X[0], 'body': X[1], 'tags': X[2]}, {'priority': Y[0], 'department': Y[1]}, epochs=1, verbose=0, shuffle=False)
print(sorted(h.history))
print(model.output_names)
print(p, d.shape)
