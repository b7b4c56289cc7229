# Times training steps of two Keras models; runs here and under CPython with Keras 3.
#
#   rnnshell Benchmarks/keras_models.py >> ours.csv
#   KERAS_BACKEND=tensorflow python Benchmarks/keras_models.py
#
# Rows are those of recurrent.py: microseconds a batch of 64 in `fit`, the best of several epochs.
import time
import numpy as np
import keras
from keras import layers

BATCH = 64


def rows():
    """Pictures read row by row, in ten classes."""
    model = keras.Sequential([
        layers.Input((28, 28)), layers.LSTM(64), layers.BatchNormalization(), layers.Dense(10)])
    model.compile(loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True), optimizer="adam",
                  metrics=["accuracy"])
    return model, np.random.rand(100 * BATCH, 28, 28).astype("float32"), np.random.randint(0, 10, 100 * BATCH)


def words(dropout):
    """Texts of 80 words, good or bad."""
    model = keras.Sequential([
        layers.Input((80,)), layers.Embedding(5000, 32), layers.LSTM(100, dropout=dropout, recurrent_dropout=dropout),
        layers.Dense(1, activation="sigmoid")])
    model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model, np.random.randint(0, 5000, (20 * BATCH, 80)), np.random.randint(0, 2, 20 * BATCH)


def microseconds(model, x, y, epochs=5):
    """The best epoch's time of one batch, after one that is not counted."""
    best = float("inf")
    for epoch in range(epochs + 1):
        start = time.perf_counter()
        model.fit(x, y, batch_size=BATCH, epochs=1, verbose=0)
        if epoch:
            best = min(best, time.perf_counter() - start)
    return best / (len(x) // BATCH) * 1e6


def main():
    keras.utils.set_random_seed(0)
    for case, shape, parts in [
        ("KerasRows28", "28,64,28,64", rows()), ("KerasWords80Dropout", "80,64,32,100", words(0.2)),
        ("KerasWords80", "80,64,32,100", words(0.0)),
    ]:
        print(f"{case},{shape},,{microseconds(*parts):.0f},,", flush=True)


if __name__ == "__main__":
    main()
