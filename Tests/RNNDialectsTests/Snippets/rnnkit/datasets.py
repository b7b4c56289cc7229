# The data sets that come along.
from rnnkit import datasets

(x_train, y_train), (x_test, y_test) = datasets.digits.load_data()
print(x_train.shape, x_train.dtype, y_train.shape, x_test.shape, y_test.shape, x_train.min(), x_train.max())
print(sorted(set(y_train.tolist())), x_train[0].sum(axis=1).tolist())
words, sexes = datasets.names.load_data()
print(len(words), len(sexes), words[:3], sexes[:3], words[-1], sexes.count('f'))
years, counts = datasets.sunspots.load_data()
print(len(years), years[0], years[-1], counts.dtype, counts[:4], round(float(counts.mean()), 3))
print(datasets.digits, len(datasets.sunspots()[0]))
