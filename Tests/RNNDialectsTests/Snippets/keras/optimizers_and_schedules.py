import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)
for name, kw in (('SGD', {}), ('SGD', dict(momentum=0.9)), ('SGD', dict(momentum=0.9, nesterov=True)), ('RMSprop', {}), ('RMSprop', dict(momentum=0.5, centered=True)), ('Adam', {}), ('AdamW', {}), ('Nadam', {}), ('Adagrad', {}), ('Adadelta', {}), ('Adamax', {}), ('Adam', dict(clipnorm=0.1)), ('SGD', dict(clipvalue=0.05)), ('SGD', dict(global_clipnorm=0.1)), ('Adam', dict(weight_decay=0.1))):
    m = keras.Sequential([keras.Input((4, 3)), layers.LSTM(2), layers.Dense(1, kernel_regularizer=keras.regularizers.L2(0.01), kernel_constraint=keras.constraints.MaxNorm(0.5))])
    fixed(m, 0.5)
    o = getattr(keras.optimizers, name)(learning_rate=0.05, **kw)
    m.compile(o, 'mse')
    x = np.sin(np.arange(8 * 12)).reshape(8, 4, 3)
    y = np.cos(np.arange(8))[:, None]
    h = m.fit(x, y, epochs=3, batch_size=4, shuffle=False, verbose=0)
    print(name, kw, [round(v, 4) for v in h.history['loss']], np.round(m.get_weights()[-2].ravel(), 4).tolist(), int(o.iterations))
s = keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.5)
print(round(float(s(5)), 5), s.get_config())
for sch in (keras.optimizers.schedules.CosineDecay(0.1, 20), keras.optimizers.schedules.PiecewiseConstantDecay([3, 6], [0.1, 0.05, 0.01]), keras.optimizers.schedules.PolynomialDecay(0.1, 10, 0.01), keras.optimizers.schedules.InverseTimeDecay(0.1, 5, 0.5, staircase=True)):
    print([round(float(sch(k)), 5) for k in (0, 3, 4, 8, 12)])
o = keras.optimizers.Adam(s)
m.compile(o, 'mse')
m.fit(x, y, epochs=2, verbose=0)
print(round(float(o.learning_rate), 6))
o = keras.optimizers.Adam(0.001)
print(float(o.learning_rate), o.get_config()['beta_1'])
o.learning_rate = 0.5
print(float(o.learning_rate))
o.learning_rate.assign(0.25)
print(float(o.learning_rate))
m.compile('rmsprop', 'mse')
print(m.optimizer.name, type(m.optimizer).__name__)
m.summary()
