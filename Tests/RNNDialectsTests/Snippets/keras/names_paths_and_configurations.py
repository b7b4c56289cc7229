import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)
print(keras.utils.to_categorical([0, 2, 1]).tolist(), keras.utils.to_categorical([[1], [0]], num_classes=3).tolist())
p = keras.utils.pad_sequences
print(p([[1, 2, 3], [4, 5], [6]]).tolist(), p([[1, 2, 3], [4]], maxlen=2).tolist(), p([[1, 2, 3], [4]], maxlen=2, truncating='post', padding='post').tolist(), p([[1.5], []], dtype='float32', value=-1.0).tolist(), p([[1, 2]], maxlen=4).dtype)
m = keras.Sequential(name='net')
m.add(keras.Input((3,)))
m.add(layers.Dense(4, activation='tanh', name='first'))
m.add(layers.Dense(2))
print(m.name, [l.name for l in m.layers], m.get_layer('first').units, m.get_layer(index=1).name, m.layers[0].activation.__name__)
try:
    m.get_layer('x')
except ValueError as e:
    print(e)
print(len(m.weights), [w.path for w in m.weights], m.layers[0].kernel.shape, m.layers[0].bias.dtype, m.trainable)
m.layers[0].trainable = False
print(len(m.trainable_weights), len(m.non_trainable_weights))
m.summary()
m.pop()
print(len(m.layers), m.output_shape)
c = m.layers[0].get_config()
print(c['units'], c['activation'], c['use_bias'], c['name'])
c = layers.LSTM(4, dropout=0.1, return_sequences=True).get_config()
print(sorted(c))
print(c['units'], c['activation'], c['recurrent_activation'], c['dropout'], c['return_sequences'])
l = layers.LSTM.from_config(c)
print(l.units, l.dropout, l.return_sequences, l.name)
print(layers.Dense(3), layers.LSTM(2, name='q'), keras.Sequential(name='s'), keras.Model((x := keras.Input((2,))), layers.Dense(1)(x), name='f'))
print(layers.Embedding(10, 3), layers.Bidirectional(layers.GRU(2)), layers.Dropout(0.5), keras.Input((3, 2), name='inp'))
b = layers.Bidirectional(layers.LSTM(2, name='z'))
b.build((None, 3, 4))
print([w.path for w in b.weights], b.forward_layer.name, b.backward_layer.name, b.name)
big = keras.Sequential([keras.Input((7, 5)), layers.LSTM(300, return_sequences=True), layers.LSTM(10)])
big.summary()
big.compile('adam', 'mse')
big.train_on_batch(np.ones((1, 7, 5)), np.ones((1, 10)))
big.summary()
e = layers.Embedding(5, 2, embeddings_initializer=keras.initializers.Constant(2.0))
print(np.array(ops.convert_to_numpy(e(np.array([[1, 2]])))).tolist())
w = layers.Dense(2)
w.build((None, 3))
k = [np.ones((3, 2), 'float32'), np.zeros(2, 'float32')]
w.set_weights(k)
print([a.tolist() for a in w.get_weights()])
for bad in ([np.ones((3, 2))], [np.ones((2, 2)), np.zeros(2)]):
    try:
        w.set_weights(bad)
    except ValueError as err:
        print(err)
try:
    layers.Dense(2).count_params()
except ValueError as err:
    print(err)
try:
    keras.Sequential([layers.Dense(2)]).weights
    print(keras.Sequential([layers.Dense(2)]).weights)
except ValueError as err:
    print(err)
try:
    keras.Sequential([keras.Input((2,)), layers.Dense(1)]).fit(np.ones((2, 2)), np.ones(2))
except ValueError as err:
    print(err)
try:
    layers.Dense(2, foo=3)
except Exception as err:
    print(type(err).__name__, err)
try:
    layers.LSTM(2, foo=3)
except Exception as err:
    print(type(err).__name__, err)
try:
    m.predict(np.ones((2, 5)), verbose=0)
except Exception as err:
    print(type(err).__name__, str(err)[:45])
