# Steps and loops with tapes.
import os
os.environ['TF_CPP_MIN_LOG_LEVEL'] = '3'
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers
class CustomModel(keras.Model):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
        trainable_vars = self.trainable_variables
        gradients = tape.gradient(loss, trainable_vars)
        self.optimizer.apply_gradients(zip(gradients, trainable_vars))
        for metric in self.metrics:
            if metric.name == "loss": metric.update_state(loss)
            else: metric.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}
    def test_step(self, data):
        x, y = data
        y_pred = self(x, training=False)
        loss = self.compute_loss(y=y, y_pred=y_pred)
        for metric in self.metrics:
            if metric.name == "loss": metric.update_state(loss)
            else: metric.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}
inputs = keras.Input(shape=(4, 3)); outputs = layers.Dense(1, kernel_initializer='ones')(layers.GRU(3, kernel_initializer='ones', recurrent_initializer='zeros')(inputs))
m = CustomModel(inputs, outputs); m.compile(optimizer='adam', loss='mse', metrics=['mae'])
x = np.linspace(0, 1, 8 * 12).reshape(8, 4, 3); y = np.linspace(0, 1, 8).reshape(8, 1)
h = m.fit(x, y, epochs=2, verbose=0, shuffle=False, batch_size=4, validation_data=(x, y)); print({k: [round(float(v), 4) for v in vs] for k, vs in sorted(h.history.items())})
class Gan(keras.Model):
    def __init__(self):
        super().__init__()
        self.d = layers.Dense(1, kernel_initializer='ones'); self.lt = keras.metrics.Mean(name='my_loss')
    def call(self, x): return self.d(x)
    def compile(self, opt, loss_fn):
        super().compile()
        self.opt = opt; self.loss_fn = loss_fn
    @property
    def metrics(self): return [self.lt]
    def train_step(self, data):
        with tf.GradientTape() as tape:
            loss = self.loss_fn(tf.ones((tf.shape(data)[0], 1)), self(data))
        g = tape.gradient(loss, self.trainable_weights)
        self.opt.apply_gradients(zip(g, self.trainable_weights))
        self.lt.update_state(loss)
        return {'my_loss': self.lt.result()}
g = Gan(); g.compile(keras.optimizers.SGD(.1), keras.losses.MeanSquaredError())
h = g.fit(np.ones((8, 2), 'float32'), epochs=2, verbose=0); print({k: [round(float(v), 4) for v in vs] for k, vs in h.history.items()})
# custom loop
model = keras.Sequential([keras.Input((4, 3)), layers.LSTM(3, kernel_initializer='ones', recurrent_initializer='zeros'), layers.Dense(2, kernel_initializer='ones')])
opt = keras.optimizers.Adam(1e-2); loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True); acc = keras.metrics.SparseCategoricalAccuracy()
ds = tf.data.Dataset.from_tensor_slices((x.astype('float32'), np.arange(8) % 2)).batch(4)
for epoch in range(2):
    print("\nStart of epoch %d" % (epoch,))
    for step, (xb, yb) in enumerate(ds):
        with tf.GradientTape() as tape:
            logits = model(xb, training=True)
            loss_value = loss_fn(yb, logits)
        grads = tape.gradient(loss_value, model.trainable_weights)
        opt.apply_gradients(zip(grads, model.trainable_weights))
        acc.update_state(yb, logits)
        print("Training loss (for one batch) at step %d: %.4f" % (step, float(loss_value)))
    print("Training acc over epoch: %.4f" % (float(acc.result()),)); acc.reset_state()
@tf.function
def step(x, y):
    with tf.GradientTape() as tape:
        l = loss_fn(y, model(x, training=True)) + sum(model.losses)
    gr = tape.gradient(l, model.trainable_variables)
    opt.apply_gradients(zip(gr, model.trainable_variables))
    return l
print(round(float(step(x[:4].astype('float32'), np.array([0, 1, 0, 1]))), 4), int(opt.iterations))
