import numpy as np
import keras
from keras import layers, ops

def weigh(model, seed=0):
    draw = np.random.RandomState(seed)
    model.set_weights([draw.uniform(-0.5, 0.5, w.shape).astype('float32') for w in model.get_weights()])

def show(x):
    print(np.round(ops.convert_to_numpy(x), 4))

# masks from an embedding, carried through layers
words = np.array([[1, 2, 3, 0], [4, 0, 0, 0], [0, 5, 0, 1]])
i = keras.Input((4,))
e = layers.Embedding(6, 3, mask_zero=True)(i)
a = layers.GRU(2, return_sequences=True)(e)
b = layers.Bidirectional(layers.LSTM(2, return_sequences=True), merge_mode='sum')(a)
c = layers.SimpleRNN(3)(b)
m = keras.Model(i, [b, layers.Dense(1, activation='sigmoid')(c)])
weigh(m)
for y in m.predict(words, verbose=0):
    print(np.round(y, 4))
s = keras.Sequential([keras.Input((4, 2)), layers.Masking(), layers.LSTM(2), layers.Dense(2)])
weigh(s, 1)
x = np.random.RandomState(2).uniform(size=(3, 4, 2)).astype('float32')
x[1, 2:] = 0
print(np.round(s.predict(x, verbose=0), 4))

# training, optimizers, losses
for optimizer in ('sgd', 'adam', 'rmsprop', keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True),
                  keras.optimizers.Adam(0.01, clipnorm=0.1),
                  keras.optimizers.RMSprop(0.01, momentum=0.5, centered=True), keras.optimizers.AdamW(0.01)):
    m = keras.Sequential([keras.Input((4, 2)), layers.LSTM(3, kernel_regularizer='l2'), layers.BatchNormalization(), layers.Dense(3)])
    weigh(m, 3)
    m.compile(optimizer, keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=['accuracy'])
    h = m.fit(x, np.array([0, 2, 1]), epochs=4, batch_size=2, shuffle=False, verbose=0, validation_data=(x[:2], np.array([1, 1])))
    print({k: [round(v, 4) for v in vs] for k, vs in h.history.items()})
    print(np.round(m.predict(x, verbose=0)[0], 3))

# two outputs, weights of samples
i = keras.Input((4, 2), name='in')
h = layers.GRU(3, dropout=0.0, name='g')(i)
m = keras.Model(i, [layers.Dense(1, name='p')(h), layers.Dense(2, activation='softmax', name='q')(h)])
weigh(m, 4)
m.compile('adam', loss=['mse', 'categorical_crossentropy'], loss_weights=[1.0, 0.5], metrics=[['mae'], ['accuracy']])
y = [np.array([[1.], [0.], [2.]]), np.eye(2)[[0, 1, 1]]]
h = m.fit(x, y, epochs=2, verbose=0, shuffle=False)
print({k: [round(v, 4) for v in vs] for k, vs in h.history.items()})
print([round(v, 4) for v in m.evaluate(x, y, verbose=0)])

# states
l = layers.LSTM(2, return_state=True, return_sequences=True)
l.build((None, 4, 2)); weigh(l, 5)
for part in l(x): show(part)
r = layers.RNN([layers.LSTMCell(2), layers.GRUCell(3)], return_state=True)
r.build((None, 4, 2)); weigh(r, 6)
out = r(x)
show(out[0]); print(len(out), [len(o) for o in out[1:]])
bi = layers.Bidirectional(layers.GRU(2, return_state=True, return_sequences=True), merge_mode=None)
bi.build((None, 4, 2)); weigh(bi, 7)
print([tuple(o.shape) for o in bi(x)])
t = keras.Sequential([
    keras.Input((4, 2)), layers.TimeDistributed(layers.Dense(3, activation='relu')), layers.LayerNormalization(),
    layers.Flatten(), layers.Reshape((3, 4)), layers.GRU(2, go_backwards=True), layers.RepeatVector(2),
    layers.Activation('tanh')])
weigh(t, 8)
print(t.output_shape, np.round(t.predict(x, verbose=0)[0], 4))
class Minimal(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.state_size = units
    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), initializer='uniform', name='kernel')
        self.recurrent = self.add_weight(shape=(self.units, self.units), initializer='uniform', name='recurrent')
    def call(self, inputs, states):
        h = ops.matmul(inputs, self.kernel) + ops.matmul(states[0], self.recurrent)
        return h, [h]
u = layers.RNN(Minimal(3), return_sequences=True)
y = u(x); print(tuple(y.shape)); weigh(u, 9); show(u(x)[0])
class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.rnn = layers.SimpleRNN(4)
        self.out = layers.Dense(1)
    def call(self, x, training=False):
        return self.out(self.rnn(x))
n = Net(); n.compile('sgd', 'mse'); n.fit(x, np.ones(3), verbose=0); print(n.count_params(), n.name, [w.shape for w in n.get_weights()])
stop = keras.callbacks.EarlyStopping(monitor='loss', patience=1, restore_best_weights=True, min_delta=10)
m = keras.Sequential([keras.Input((4, 2)), layers.LSTM(2), layers.Dense(1)]); m.compile('sgd', 'mse')
print(len(m.fit(x, np.ones(3), epochs=9, verbose=0, callbacks=[stop]).epoch))
print(keras.utils.pad_sequences([[1, 2, 3], [4], [5, 6]], maxlen=2), keras.utils.to_categorical([0, 2]).tolist())
try: layers.LSTM(0)
except ValueError as e: print(e)
try: layers.LSTM(2, activation='foo')
except ValueError as e: print(e)
try: layers.LSTM(2, name='x')(np.ones((2, 3), 'float32'))
except ValueError as e: print(e)
i = keras.Input((4, 2)); j = keras.Input((4, 3)); z = layers.Concatenate()([i, j]); w = layers.Add()([i, i * 2 + 1]); print(z.shape, w.shape, ops.mean(z, axis=1).shape)
m = keras.Model([i, j], ops.sum(z, axis=-1)); print(m.predict([x, np.ones((3, 4, 3))], verbose=0).shape)
