# Batches come in the order in which Keras on PyTorch shuffles them: the losses along the way are the same.
import os
os.environ['KERAS_BACKEND'] = 'torch'
import numpy as np
import keras
from keras import layers

keras.utils.set_random_seed(2)
x = np.arange(11.)[:, None]
y = np.zeros((11, 1))
model = keras.Sequential([keras.Input((1,)), layers.Dense(1, use_bias=False, kernel_initializer='ones')])
model.compile(keras.optimizers.SGD(0.0), 'mae')


def show(batch, logs):
    print(batch, round(float(logs['loss']), 3), end='; ')


watch = keras.callbacks.LambdaCallback(on_train_batch_end=show, on_epoch_end=lambda epoch, logs: print(sorted(logs)))
model.fit(x, y, batch_size=3, epochs=3, verbose=0, callbacks=[watch])
model.fit(x, y, batch_size=4, epochs=2, verbose=0, validation_data=(x, y), callbacks=[watch])
model.evaluate(x, y, verbose=0)
model.predict(x, verbose=0)
model.fit(x, y, batch_size=4, validation_split=0.3, verbose=0, callbacks=[watch])
model.compile('sgd', 'mse', metrics=['mae'])
model.train_on_batch(x, y)
model.fit(x, y, batch_size=5, verbose=0, shuffle=False, callbacks=[watch])
model.fit(x, y, batch_size=5, verbose=0, callbacks=[watch])

keras.utils.set_random_seed(7)
x = np.random.rand(20, 6, 3)
y = (x.sum((1, 2)) > 9).astype('float32')[:, None]
model = keras.Sequential([layers.LSTM(5), layers.Dense(1, activation='sigmoid')])
model.compile('adam', 'binary_crossentropy', metrics=['accuracy'])
history = model.fit(x, y, epochs=4, batch_size=6, verbose=0, validation_split=0.2)
for name, values in sorted(history.history.items()):
    print(name, [round(value, 4) for value in values])
print([round(value, 4) for value in model.evaluate(x, y, verbose=0)])
history = model.fit(x, y, epochs=2, batch_size=6, verbose=0)
print([round(value, 4) for value in history.history['loss']])
