# Operators and functions of places are layers named after the operation.
import numpy as np, keras
from keras import layers, ops
x = keras.Input((4, 3), name='x')
a = x + 1.0
b = a * 2
c = b[:, -1]
d = ops.mean(b, axis=1)
e = ops.concatenate([c, d], axis=-1)
f = layers.Dense(2, name='out')(e)
m = keras.Model(x, f)
m.summary()
print([l.name for l in m.layers]); print(a, c.shape)
y = keras.Input((3,)); z = keras.ops.add(y, y) - y / 2; z = keras.ops.matmul(z, keras.ops.ones((3, 2))); z = keras.ops.relu(z); z = keras.ops.expand_dims(z, 1)
z = keras.ops.reshape(z, (-1, 2)); z = -z; z = keras.ops.squeeze(keras.ops.stack([z, z], 1)[:, :1], 1) ** 2; w = keras.activations.softmax(z)
mm = keras.Model(y, w); print([l.name + ' ' + type(l).__name__ for l in mm.layers]); mm.summary()
print(mm.predict(np.ones((2, 3)), verbose=0))
