import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)
for name in ('Zeros', 'Ones', 'GlorotUniform', 'GlorotNormal', 'HeUniform', 'HeNormal', 'LecunNormal', 'LecunUniform', 'RandomNormal', 'RandomUniform', 'TruncatedNormal', 'Orthogonal'):
    i = getattr(keras.initializers, name)(seed=3) if name not in ('Zeros', 'Ones') else getattr(keras.initializers, name)()
    w = ops.convert_to_numpy(i((60, 40)))
    print(name, w.shape, round(float(abs(w).max()), 1), round(float(w.std()), 2), i.get_config())
    again = ops.convert_to_numpy(i.__class__.from_config(i.get_config())((60, 40)))
    print(np.allclose(w, again))
q = ops.convert_to_numpy(keras.initializers.Orthogonal(gain=2.0, seed=1)((4, 4)))
print(np.allclose(q @ q.T, 4 * np.eye(4), atol=1e-05))
print(ops.convert_to_numpy(keras.initializers.Constant(3.0)((2,))), ops.convert_to_numpy(keras.initializers.Identity(2.0)((2, 2))).tolist())
print(type(keras.initializers.get('glorot_uniform')).__name__, type(keras.initializers.get('orthogonal')).__name__, keras.initializers.get(None))
l = layers.LSTM(3, unit_forget_bias=True)
l.build((None, 4, 2))
print(l.cell.bias.numpy().tolist() if hasattr(l.cell.bias, 'numpy') else None)
l = layers.GRU(2, kernel_initializer='ones', recurrent_initializer=keras.initializers.Identity() if 0 else 'zeros', bias_initializer=keras.initializers.Constant(0.5), kernel_regularizer='l2', recurrent_regularizer=keras.regularizers.L1(0.1), bias_constraint='non_neg')
l.build((None, 4, 2))
print([round(float(v), 4) for v in l.losses], [w.shape for w in l.weights], [w.name for w in l.weights])
r = keras.regularizers.L1L2(l1=0.1, l2=0.2)
print(r.get_config(), round(float(r(np.array([1.0, -2.0], 'float32'))), 4))
for c in (keras.constraints.MaxNorm(1.0, axis=0), keras.constraints.NonNeg(), keras.constraints.UnitNorm(axis=0), keras.constraints.MinMaxNorm(0.5, 1.0)):
    print(type(c).__name__, c.get_config(), np.round(ops.convert_to_numpy(c(np.array([[3.0, -0.1], [4.0, 0.2]], 'float32'))), 4).tolist())

class Ortho(keras.regularizers.Regularizer):

    def __init__(self, k):
        self.k = k

    def __call__(self, x):
        return self.k * ops.sum(ops.abs(x))

    def get_config(self):
        return {'k': self.k}
d = layers.Dense(2, kernel_initializer='ones', kernel_regularizer=Ortho(0.5))
d(np.ones((1, 3), 'float32'))
print([float(v) for v in d.losses], d.count_params())
