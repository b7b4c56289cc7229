# Forecasts of short series with stacked, bidirectional and convolutional models.
from numpy import array, hstack
import numpy as np
from keras.models import Sequential
from keras.layers import LSTM, Dense, RepeatVector, TimeDistributed, Bidirectional, Flatten, Input, Conv1D, MaxPooling1D
def fix(m): m.set_weights([np.sin(np.arange(int(np.prod(w.shape))) * .7).reshape(w.shape) * .3 for w in m.get_weights()])
def split_sequence(sequence, n_steps):
    X, y = list(), list()
    for i in range(len(sequence)):
        end_ix = i + n_steps
        if end_ix > len(sequence) - 1: break
        seq_x, seq_y = sequence[i:end_ix], sequence[end_ix]; X.append(seq_x); y.append(seq_y)
    return array(X), array(y)
raw_seq = [10, 20, 30, 40, 50, 60, 70, 80, 90]; n_steps = 3
X, y = split_sequence(raw_seq, n_steps)
for i in range(len(X)): print(X[i], y[i])
n_features = 1; X = X.reshape((X.shape[0], X.shape[1], n_features))
model = Sequential(); model.add(LSTM(5, activation='relu', input_shape=(n_steps, n_features))); model.add(Dense(1)); model.compile(optimizer='adam', loss='mse'); fix(model)
model.fit(X, y, epochs=3, verbose=0, shuffle=False); yhat = model.predict(array([70, 80, 90]).reshape((1, n_steps, n_features)), verbose=0); print(np.round(yhat, 2))
model = Sequential(); model.add(LSTM(4, activation='relu', return_sequences=True, input_shape=(n_steps, n_features))); model.add(LSTM(4, activation='relu')); model.add(Dense(1)); model.compile(optimizer='adam', loss='mse'); fix(model); model.fit(X, y, epochs=2, verbose=0, shuffle=False); print(np.round(model.predict(X[:1], verbose=0), 2))
model = Sequential(); model.add(Bidirectional(LSTM(4, activation='relu'), input_shape=(n_steps, n_features))); model.add(Dense(1)); model.compile(optimizer='adam', loss='mse'); fix(model); print(model.evaluate(X, y, verbose=0) > 1); model.summary()
X4 = X[:, :2].reshape((6, 1, 2, 1)); X4 = np.concatenate([X4, X4], 1)
model = Sequential(); model.add(TimeDistributed(Conv1D(6, 1, activation='relu'), input_shape=(None, 2, 1))); model.add(TimeDistributed(MaxPooling1D(pool_size=2))); model.add(TimeDistributed(Flatten())); model.add(LSTM(5, activation='relu')); model.add(Dense(1)); model.compile('adam', 'mse'); fix(model); print(np.round(model.predict(X4, verbose=0)[:2], 3)); model.summary()
in_seq1 = array([10, 20, 30, 40, 50, 60]); in_seq2 = array([15, 25, 35, 45, 55, 65]); out = in_seq1 + in_seq2
data = hstack((in_seq1.reshape(-1, 1), in_seq2.reshape(-1, 1), out.reshape(-1, 1))); print(data)
Xm = array([data[i:i + 3, :-1] for i in range(4)]); Ym = array([data[i + 1:i + 3] for i in range(4)])
model = Sequential(); model.add(LSTM(6, activation='relu', input_shape=(3, 2))); model.add(RepeatVector(2)); model.add(LSTM(6, activation='relu', return_sequences=True)); model.add(TimeDistributed(Dense(3))); model.compile(optimizer='adam', loss='mse'); fix(model); model.fit(Xm, Ym, epochs=2, verbose=0); print(model.predict(Xm[:1], verbose=0).shape); model.summary()
