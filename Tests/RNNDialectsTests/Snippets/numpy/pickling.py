import io
import pickle

import numpy as np

model = {'W': np.arange(6, dtype=np.float32).reshape(2, 3), 'b': np.zeros(3), 'step': np.int64(7), 'loss': np.float64(0.25),
         'vocab': {'a': 0, 'b': 1}, 'mask': np.array([True, False]), 'kind': np.dtype('float32'), 'z': np.array([1 + 2j])}
data = pickle.dumps(model)
back = pickle.loads(data)
for name, value in back.items():
    print(name, repr(value))
print(back['W'].flags.writeable, back['W'] is not model['W'], back['W'].shape)
back['W'][0, 0] = 9
print(model['W'][0, 0], back['W'].T.sum())
file = io.BytesIO()
pickle.dump([np.ones((2, 0)), np.array(5), np.arange(4)[::-1], np.arange(6).reshape(2, 3).T], file)
file.seek(0)
print(pickle.load(file))
shared = np.ones(2)
a, b = pickle.loads(pickle.dumps([shared, shared]))
print(a is b)
