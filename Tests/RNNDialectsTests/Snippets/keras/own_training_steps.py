# Steps of training of a script's own.
import numpy as np, torch, keras
from keras import layers
class CustomModel(keras.Model):
    def train_step(self, data):
        x, y = data
        self.zero_grad()
        y_pred = self(x, training=True)
        loss = self.compute_loss(y=y, y_pred=y_pred)
        loss.backward()
        trainable_weights = [v for v in self.trainable_weights]
        gradients = [v.value.grad for v in trainable_weights]
        with torch.no_grad():
            self.optimizer.apply(gradients, trainable_weights)
        for metric in self.metrics:
            if metric.name == "loss": metric.update_state(loss)
            else: metric.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}
inputs = keras.Input(shape=(4, 3)); h = layers.LSTM(5, kernel_initializer='ones', recurrent_initializer='zeros')(inputs)
outputs = keras.layers.Dense(1, kernel_initializer='ones')(h)
model = CustomModel(inputs, outputs)
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
x = np.linspace(0, 1, 8 * 12).reshape(8, 4, 3); y = np.linspace(0, 1, 8).reshape(8, 1)
h = model.fit(x, y, epochs=3, verbose=0, shuffle=False)
print(sorted(h.history), [round(v, 4) for v in h.history['loss']], [round(v, 4) for v in h.history['mae']])
print([m.name for m in model.metrics])
class M2(keras.Model):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.loss_tracker = keras.metrics.Mean(name="loss")
        self.mae_metric = keras.metrics.MeanAbsoluteError(name="mae")
        self.loss_fn = keras.losses.MeanSquaredError()
    def train_step(self, data):
        x, y = data
        self.zero_grad()
        y_pred = self(x, training=True)
        loss = self.loss_fn(y, y_pred)
        loss.backward()
        with torch.no_grad():
            self.optimizer.apply([v.value.grad for v in self.trainable_weights], self.trainable_weights)
        self.loss_tracker.update_state(loss)
        self.mae_metric.update_state(y, y_pred)
        return {"loss": self.loss_tracker.result(), "mae": self.mae_metric.result()}
    def test_step(self, data):
        x, y = data
        y_pred = self(x, training=False)
        self.loss_tracker.update_state(self.loss_fn(y, y_pred)); self.mae_metric.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}
    @property
    def metrics(self):
        return [self.loss_tracker, self.mae_metric]
inputs = keras.Input(shape=(4, 3)); outputs = layers.Dense(1, kernel_initializer='ones')(layers.SimpleRNN(3, kernel_initializer='ones', recurrent_initializer='zeros')(inputs))
m = M2(inputs, outputs); m.compile(optimizer=keras.optimizers.SGD(.01))
h = m.fit(x, y, epochs=2, verbose=0, shuffle=False, batch_size=4, validation_data=(x, y)); print({k: [round(v, 4) for v in vs] for k, vs in sorted(h.history.items())})
print([round(float(v), 4) for v in m.evaluate(x, y, verbose=0)]); print({k: round(float(v), 4) for k, v in m.evaluate(x, y, verbose=0, return_dict=True).items()})
