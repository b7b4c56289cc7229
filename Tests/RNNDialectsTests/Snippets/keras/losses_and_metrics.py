import numpy as np, keras
from keras import layers, ops

def fixed(model, scale=0.1):
    k = 0
    out = []
    for w in model.get_weights():
        out.append((np.sin(np.arange(w.size) * 0.7 + k) * scale).reshape(w.shape).astype('float32'))
        k += 1
    model.set_weights(out)
yt = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]], 'float32')
yp = np.array([[0.05, 0.9, 0.05], [0.1, 0.8, 0.1]], 'float32')
for n in ('MeanSquaredError', 'MeanAbsoluteError', 'Huber', 'BinaryCrossentropy', 'CategoricalCrossentropy', 'KLDivergence', 'CosineSimilarity', 'Hinge', 'SquaredHinge', 'CategoricalHinge', 'LogCosh', 'Poisson', 'MeanAbsolutePercentageError', 'MeanSquaredLogarithmicError'):
    l = getattr(keras.losses, n)()
    print(n, l.name, l.reduction, round(float(l(yt, yp)), 4), round(float(getattr(keras.losses, n)(reduction='sum')(yt, yp)), 4))
print(round(float(keras.losses.SparseCategoricalCrossentropy()(np.array([1, 2]), yp)), 4), round(float(keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=0.1)(yt, yp)), 4))
print(np.round(ops.convert_to_numpy(keras.losses.mean_squared_error(yt, yp)), 4).tolist(), np.round(ops.convert_to_numpy(keras.losses.CategoricalCrossentropy(reduction=None)(yt, yp, sample_weight=[1.0, 0.5])), 4).tolist())
for n in ('BinaryAccuracy', 'CategoricalAccuracy', 'MeanSquaredError', 'MeanAbsoluteError', 'RootMeanSquaredError', 'Precision', 'Recall', 'AUC', 'CategoricalCrossentropy', 'BinaryCrossentropy', 'F1Score', 'CosineSimilarity', 'KLDivergence', 'TruePositives', 'FalsePositives'):
    m = getattr(keras.metrics, n)()
    m.update_state(yt, yp)
    print(n, m.name, np.round(ops.convert_to_numpy(m.result()), 4).tolist())
    m.reset_state()
m = keras.metrics.SparseCategoricalAccuracy()
m.update_state([1, 2], yp)
m.update_state([1], yp[:1])
print(round(float(m.result()), 4))
m.reset_state()
print(float(m.result()))
m = keras.metrics.Mean()
m.update_state([1, 3, 5, 7], sample_weight=[1, 1, 0, 0])
print(float(m.result()))

class Own(keras.metrics.Metric):

    def __init__(self, name='own', **kw):
        super().__init__(name=name, **kw)
        self.total = self.add_weight(name='total', initializer='zeros')

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.total.assign(self.total + ops.sum(ops.abs(y_true - y_pred)))

    def result(self):
        return self.total
m = Own()
m.update_state(yt, yp)
print(round(float(m.result()), 4))
m.reset_state()
print(float(m.result()))

def my_loss(a, b):
    return ops.mean(ops.square(a - b), axis=-1)
model = keras.Sequential([keras.Input((3,)), layers.Dense(3)])
fixed(model)
model.compile('sgd', my_loss, metrics=['mae', keras.metrics.RootMeanSquaredError(name='rmse'), 'acc'])
h = model.fit(yp, yt, verbose=0, epochs=2)
print({k: [round(v, 4) for v in vs] for k, vs in sorted(h.history.items())})
print(model.metrics_names)
print([round(float(v), 4) for v in model.evaluate(yp, yt, verbose=0)], [round(float(v), 4) for v in model.train_on_batch(yp, yt)], [round(float(v), 4) for v in model.test_on_batch(yp, yt)])
