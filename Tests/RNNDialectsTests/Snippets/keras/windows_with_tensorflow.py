# Windows of series with TensorFlow, as its guide to forecasting has them.
import tensorflow as tf, numpy as np
class WindowGenerator():
    def __init__(self, input_width, label_width, shift, train, label_columns=None, columns=('a', 'b')):
        self.train_df = train; self.label_columns = label_columns
        if label_columns is not None: self.label_columns_indices = {name: i for i, name in enumerate(label_columns)}
        self.column_indices = {name: i for i, name in enumerate(columns)}
        self.input_width, self.label_width, self.shift = input_width, label_width, shift
        self.total_window_size = input_width + shift; self.input_slice = slice(0, input_width); self.input_indices = np.arange(self.total_window_size)[self.input_slice]
        self.label_start = self.total_window_size - self.label_width; self.labels_slice = slice(self.label_start, None); self.label_indices = np.arange(self.total_window_size)[self.labels_slice]
    def __repr__(self): return '\n'.join([f'Total window size: {self.total_window_size}', f'Input indices: {self.input_indices}', f'Label indices: {self.label_indices}', f'Label column name(s): {self.label_columns}'])
    def split_window(self, features):
        inputs = features[:, self.input_slice, :]; labels = features[:, self.labels_slice, :]
        if self.label_columns is not None: labels = tf.stack([labels[:, :, self.column_indices[name]] for name in self.label_columns], axis=-1)
        inputs.set_shape([None, self.input_width, None]); labels.set_shape([None, self.label_width, None])
        return inputs, labels
    def make_dataset(self, data):
        data = np.array(data, dtype=np.float32)
        ds = tf.keras.utils.timeseries_dataset_from_array(data=data, targets=None, sequence_length=self.total_window_size, sequence_stride=1, shuffle=False, batch_size=8)
        return ds.map(self.split_window)
    @property
    def train(self): return self.make_dataset(self.train_df)
data = np.stack([np.sin(np.arange(40) / 5), np.cos(np.arange(40) / 5)], 1)
w = WindowGenerator(6, 6, 1, data, ['a']); print(w)
for x, y in w.train.take(1): print(f'Inputs shape (batch, time, features): {x.shape}'); print(f'Labels shape (batch, time, features): {y.shape}')
class Baseline(tf.keras.Model):
    def __init__(self, label_index=None): super().__init__(); self.label_index = label_index
    def call(self, inputs):
        if self.label_index is None: return inputs
        result = inputs[:, :, self.label_index]; return result[:, :, tf.newaxis]
b = Baseline(0); b.compile(loss=tf.keras.losses.MeanSquaredError(), metrics=[tf.keras.metrics.MeanAbsoluteError()]); print({k: round(float(v), 4) for k, v in b.evaluate(w.train, return_dict=True, verbose=0).items()})
lstm_model = tf.keras.models.Sequential([tf.keras.layers.LSTM(4, return_sequences=True), tf.keras.layers.Dense(units=1)])
print('Input shape:', x.shape); print('Output shape:', lstm_model(x).shape)
es = tf.keras.callbacks.EarlyStopping(monitor='loss', patience=2, mode='min')
lstm_model.compile(loss=tf.keras.losses.MeanSquaredError(), optimizer=tf.keras.optimizers.Adam(), metrics=[tf.keras.metrics.MeanAbsoluteError()]); h = lstm_model.fit(w.train, epochs=2, verbose=0, callbacks=[es]); print(sorted(h.history))
class ResidualWrapper(tf.keras.Model):
    def __init__(self, model): super().__init__(); self.model = model
    def call(self, inputs, *args, **kwargs): return inputs + self.model(inputs, *args, **kwargs)
r = ResidualWrapper(tf.keras.Sequential([tf.keras.layers.LSTM(4, return_sequences=True), tf.keras.layers.Dense(2, kernel_initializer=tf.initializers.zeros())])); print(np.allclose(r(x), x), r(x).shape)
class FeedBack(tf.keras.Model):
    def __init__(self, units, out_steps):
        super().__init__(); self.out_steps = out_steps; self.units = units
        self.lstm_cell = tf.keras.layers.LSTMCell(units); self.lstm_rnn = tf.keras.layers.RNN(self.lstm_cell, return_state=True); self.dense = tf.keras.layers.Dense(2)
    def warmup(self, inputs):
        x, *state = self.lstm_rnn(inputs); return self.dense(x), state
    def call(self, inputs, training=None):
        predictions = []; prediction, state = self.warmup(inputs); predictions.append(prediction)
        for n in range(1, self.out_steps):
            x = prediction; x, state = self.lstm_cell(x, states=state, training=training); prediction = self.dense(x); predictions.append(prediction)
        predictions = tf.stack(predictions); return tf.transpose(predictions, [1, 0, 2])
f = FeedBack(4, 5); p, s = f.warmup(x); print(p.shape, len(s)); print('Output shape (batch, time, features): ', f(x).shape)
m = tf.keras.Sequential([tf.keras.layers.Lambda(lambda x: x[:, -1:, :]), tf.keras.layers.Dense(5 * 2, kernel_initializer=tf.initializers.zeros()), tf.keras.layers.Reshape([5, 2])]); print(m(x).shape)
