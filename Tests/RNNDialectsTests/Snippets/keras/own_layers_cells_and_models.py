import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)

class Linear(layers.Layer):

    def __init__(self, units=4, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer='zeros', trainable=True, name='w')
        self.b = self.add_weight(shape=(self.units,), initializer='ones', name='b')
        self.count = self.add_weight(shape=(), initializer='zeros', trainable=False, name='count')

    def call(self, inputs, training=None):
        self.add_loss(0.01 * ops.sum(ops.square(self.b)))
        return ops.matmul(inputs, self.w) + self.b

    def get_config(self):
        return {**super().get_config(), 'units': self.units}
l = Linear(3, name='lin')
y = l(np.ones((2, 5), 'float32'))
print(y.shape == (2, 3), l.get_config()['units'], [w.name for w in l.weights], [w.path for w in l.weights])
print(len(l.trainable_weights), len(l.non_trainable_weights), [round(float(v), 4) for v in l.losses])
l2 = Linear.from_config(l.get_config())
print(l2.name, l2.units, l2.built)

class MinimalRNNCell(layers.Layer):

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.state_size = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), initializer='uniform', name='kernel')
        self.recurrent_kernel = self.add_weight(shape=(self.units, self.units), initializer='uniform', name='recurrent_kernel')

    def call(self, inputs, states):
        prev = states[0]
        h = ops.matmul(inputs, self.kernel)
        out = h + ops.matmul(prev, self.recurrent_kernel)
        return (out, [out])
cells = [MinimalRNNCell(3), MinimalRNNCell(4)]
m = keras.Sequential([keras.Input((6, 5)), layers.RNN(cells, return_sequences=True), layers.RNN(MinimalRNNCell(2))])
fixed(m, 0.3)
m.summary()
x = np.cos(np.arange(60.0)).reshape(2, 6, 5)
print(np.round(m.predict(x, verbose=0), 4).tolist())

class Net(keras.Model):

    def __init__(self):
        super().__init__()
        self.lstm = layers.LSTM(4)
        self.drop = layers.Dropout(0.5)
        self.out = layers.Dense(1)

    def call(self, x, training=False):
        return self.out(self.drop(self.lstm(x), training=training))
n = Net()
n.compile('adam', 'mse')
n.fit(x, np.ones((2, 1)), verbose=0, epochs=1)
n.summary()
fixed(n)
print(np.round(n.predict(x, verbose=0), 4).tolist(), n.name, [l.name for l in n.layers])
print(repr(n.lstm), repr(layers.Dense(2)), l)
print(n.count_params(), len(n.weights), [w.shape for w in n.get_weights()])
