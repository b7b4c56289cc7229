# Times training of two Keras models, microseconds a batch of 64 in `fit`; runs here and under CPython with Keras 3.
#
#   rnnshell Benchmarks/keras_models.py
#   KERAS_BACKEND=tensorflow python Benchmarks/keras_models.py
import numpy as np
import keras
from keras import layers

import rows

BATCH, BATCHES = 64, 20


def fitting(model, loss, x, y):
    model.compile(loss=loss, optimizer="adam", metrics=["accuracy"])
    return (None, lambda: model.fit(x, y, batch_size=BATCH, epochs=1, verbose=0)), BATCHES


def pictures():
    """Pictures read row by row, in ten classes."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        layers.Input((28, 28)), layers.LSTM(64), layers.BatchNormalization(), layers.Dense(10)])
    x, y = np.random.rand(BATCHES * BATCH, 28, 28).astype("float32"), np.random.randint(0, 10, BATCHES * BATCH)
    return fitting(model, keras.losses.SparseCategoricalCrossentropy(from_logits=True), x, y)


def words(dropout):
    """Texts of 80 words, good or bad."""
    def prepare():
        keras.utils.set_random_seed(0)
        model = keras.Sequential([
            layers.Input((80,)), layers.Embedding(5000, 32),
            layers.LSTM(100, dropout=dropout, recurrent_dropout=dropout), layers.Dense(1, activation="sigmoid")])
        x, y = np.random.randint(0, 5000, (BATCHES * BATCH, 80)), np.random.randint(0, 2, BATCHES * BATCH)
        return fitting(model, "binary_crossentropy", x, y)
    return prepare


if __name__ == "__main__":
    rows.Benchmark({
        ("KerasRows28", 28, 64, 28, 64): pictures, ("KerasWords80Dropout", 80, 64, 32, 100): words(0.2),
        ("KerasWords80", 80, 64, 32, 100): words(0.0),
    }).run()
