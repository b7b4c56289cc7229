# How TensorFlow shows tensors.
import tensorflow as tf, numpy as np
x = tf.constant([[1., 2.], [3., 4.]])
print(x); print(x.shape, x.dtype); print(repr(x)); print(x + 1, x.numpy()); print(tf.reduce_sum(x)); print(tf.reduce_mean(x, axis=0)); print(tf.Variable([1., 2.])); print(f"{x.shape}", x.shape[0], x.shape.as_list(), len(x.shape), tuple(x.shape))
print(tf.constant([1, 2, 3]), tf.constant(3), tf.constant([True]))
l = tf.keras.layers.LSTM(4, return_sequences=True, return_state=True); y, h, c = l(tf.random.normal([32, 10, 8])); print(y.shape, h.shape, c.shape)
print(tf.keras.layers.Dense(2, kernel_initializer='ones')(x)); print(tf.shape(y), tf.rank(y), tf.size(y))
for e in tf.data.Dataset.range(3): print(e)
ds = tf.data.Dataset.from_tensor_slices(([1, 2, 3, 4], [0, 1, 0, 1])).batch(2)
for a, b in ds: print(a, b.numpy())
print(x == 1., tf.equal(x, 1.), bool(tf.reduce_all(x > 0)), float(tf.reduce_max(x)), x[0], x[:, 1], x[..., tf.newaxis].shape)
v = tf.Variable(2.0); 
with tf.GradientTape() as tape: z = v ** 2
print(tape.gradient(z, v)); v.assign(5.0); print(v, v.numpy(), v + 1)
