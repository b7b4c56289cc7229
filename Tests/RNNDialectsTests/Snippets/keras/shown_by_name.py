# Metrics and configurations as they are shown, and arrays of keras.ops.
import os
os.environ['KERAS_BACKEND'] = 'torch'
import numpy as np
import keras
from keras import layers, ops

print(keras.metrics.Mean(), repr(keras.metrics.MeanSquaredError(name='error')))
mean = keras.metrics.Mean()
mean.update_state([1, 2, 6])
print(mean.result(), mean)
print(ops.array([1.0, 2.5]), ops.array(np.eye(2, dtype='float32')), ops.array([1, 2]).dtype)
for layer in (layers.SimpleRNN(3, dropout=0.1), layers.LSTM(4, seed=3), layers.GRU(5)):
    config = layer.get_config()
    print(type(layer).__name__, 'seed' in config, list(config)[-3:])
    print(type(layer).from_config(config).units)
