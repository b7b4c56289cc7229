import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)
keras.utils.set_random_seed(1)
x = np.sin(np.arange(40 * 5 * 2)).reshape(40, 5, 2).astype('float32')
y = x.sum((1, 2), keepdims=False)[:, None]

def build():
    m = keras.Sequential([keras.Input((5, 2)), layers.SimpleRNN(3), layers.Dense(1)])
    fixed(m)
    return m

class Log(keras.callbacks.Callback):

    def on_train_begin(self, logs=None):
        print('begin', sorted(logs or {}), self.params)

    def on_epoch_begin(self, epoch, logs=None):
        print('epoch', epoch)

    def on_train_batch_end(self, batch, logs=None):
        print('batch', batch, sorted(logs))

    def on_test_begin(self, logs=None):
        print('test begin')

    def on_test_batch_end(self, batch, logs=None):
        print('test batch', batch, sorted(logs))

    def on_epoch_end(self, epoch, logs=None):
        print('end', epoch, {k: round(v, 3) for k, v in sorted(logs.items())})

    def on_train_end(self, logs=None):
        print('done', sorted(logs))
m = build()
m.compile('sgd', 'mse', metrics=['mae'])
h = m.fit(x, y, epochs=2, batch_size=20, verbose=0, shuffle=False, validation_split=0.25, callbacks=[Log()])
print(sorted(h.history), h.epoch, h.params)
m = build()
m.compile(keras.optimizers.SGD(0.5), 'mse')
h = m.fit(x, y, epochs=8, batch_size=20, verbose=0, shuffle=False, validation_data=(x, y), callbacks=[keras.callbacks.ReduceLROnPlateau(patience=1, factor=0.5, verbose=1, min_delta=10.0), keras.callbacks.EarlyStopping(patience=3, verbose=1, min_delta=10.0, restore_best_weights=True)])
print(sorted(h.history), [round(float(v), 4) for v in h.history['learning_rate']], len(h.epoch))
m = build()
m.compile(keras.optimizers.Adam(0.01), 'mae')
h = m.fit(x, y, epochs=3, batch_size=40, verbose=0, callbacks=[keras.callbacks.LearningRateScheduler(lambda e, lr: lr * 0.5, verbose=1), keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: print('lambda', epoch, round(logs['loss'], 3)))])
print([round(v, 4) for v in h.history['learning_rate']], [round(v, 3) for v in h.history['loss']])
m.fit(x, y, epochs=2, verbose=2, batch_size=40, shuffle=False) if False else None
r = m.evaluate(x, y, verbose=0, return_dict=True)
print({k: round(v, 4) for k, v in r.items()})
print(round(m.evaluate(x, y, verbose=0), 4))
