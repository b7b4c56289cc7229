import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)
model = keras.Sequential([keras.Input((20, 6)), layers.Conv1D(8, 3, activation='relu', padding='same'), layers.MaxPooling1D(2), layers.Conv1D(5, 3, strides=2, padding='causal', dilation_rate=1), layers.AveragePooling1D(2, padding='same'), layers.LSTM(4, return_sequences=True), layers.GlobalMaxPooling1D(), layers.Dense(3, activation='softmax')])
model.summary()
fixed(model)
x = np.sin(np.arange(2 * 20 * 6)).reshape(2, 20, 6).astype('float32')
print(np.round(model.predict(x, verbose=0), 4))
print(model.output_shape, model.input_shape, model.count_params())
for l in model.layers:
    print(l.name, l.output.shape)
y = layers.GlobalAveragePooling1D(keepdims=True)(x)
print(tuple(y.shape))
for p in ('valid', 'same'):
    print(tuple(layers.MaxPooling1D(3, strides=2, padding=p)(x).shape), tuple(layers.AveragePooling1D(3, strides=1, padding=p)(x).shape))
c = layers.Conv1D(4, 5, dilation_rate=2)
print(tuple(c(x).shape), c.kernel.shape, c.bias.shape)
c = layers.Conv1D(4, 5, strides=3, padding='same')
print(tuple(c(x).shape))
c = layers.Conv1D(4, 3, groups=2)
print(tuple(c(x).shape), c.kernel.shape)
print(np.round(np.array(layers.AveragePooling1D(3, padding='same')(np.arange(12.0).reshape(1, 4, 3))), 4).tolist())
print(tuple(layers.ZeroPadding1D((1, 2))(x).shape), tuple(layers.Cropping1D((1, 2))(x).shape), tuple(layers.UpSampling1D(3)(x).shape), tuple(layers.Permute((2, 1))(x).shape))
