# Parameters, layouts, draws and errors of PuzzleLib's RNN.
import numpy as np
from PuzzleLib.Backend import gpuarray
from PuzzleLib.Modules import RNN, ModuleError

data = gpuarray.to_gpu(np.random.RandomState(3).randn(5, 3, 6).astype(np.float32))
for mode in ('relu', 'lstm', 'gru'):
    rnn = RNN(6, 5, layers=2, mode=mode, direction='bi', modifier='identity')
    print(mode, rnn.numOfParams(), rnn.paramSize('kb'), rnn.W.shape)
    for index, names in rnn.params.items():
        print(' ', index, {name: param.shape for name, param in sorted(names.items())})

np.random.seed(11)
rnn = RNN(6, 5, mode='gru', initscheme=('he', 'avg'), getSequences=True, name='gru')
print(rnn, rnn.mode, rnn.direction, rnn.getBlueprint()['scheme']['initscheme'])
print(rnn.params[0]['wh'].get()[:2])
print(np.allclose(rnn.params[0]['rr'].get() @ rnn.params[0]['rr'].get().T, np.eye(5), atol=1e-6))
print(float(np.random.random_sample()))
full = rnn(data).get()
np.random.seed(11)
last = RNN(6, 5, mode='gru', initscheme=('he', 'avg'))
print(np.array_equal(last(data).get(), full[-1]), last.data.shape)
both = RNN(6, 5, mode='tanh', direction='bi')
print([out.shape for out in both(data)])
# W and the weights by name are one memory.
both.params[1]['wi'].fill(2.0)
print(int(np.sum(both.W.get() == 2.0)))
for scheme in (None, 'xavier', 'gaussian', 'uniform', ('uniform', 'out'), 'none'):
    np.random.seed(5)
    small = RNN(2, 3, mode='tanh', initscheme=scheme, wscale=0.5)
    print(scheme, small.params[0]['wi'].get()[0] if scheme != 'none' else 'left as it is')


def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ':', error)


attempt(lambda: RNN(3, 2, mode='lstn'))
attempt(lambda: RNN(3, 2, direction='both'))
attempt(lambda: RNN(3, 2, modifier='unit'))
attempt(lambda: RNN(3, 2, initscheme=('he', 'in', 1)))
attempt(lambda: RNN(3, 2, initscheme='best'))
rnn = RNN(6, 5, hintBatchSize=3, getSequences=True)
attempt(lambda: rnn(gpuarray.zeros((5, 6))))
attempt(lambda: rnn(gpuarray.zeros((5, 2, 6))))
attempt(lambda: rnn(gpuarray.zeros((5, 3, 4))))
attempt(lambda: rnn(gpuarray.zeros((5, 3, 6), dtype=np.float64)))
rnn(data)
attempt(lambda: rnn.backward(gpuarray.zeros((3, 5))))
attempt(lambda: rnn.backward(gpuarray.zeros((5, 2, 5))))
rnn = RNN(6, 5)
rnn(data)
attempt(lambda: rnn.backward(gpuarray.zeros((5, 3, 5))))
both(data)
attempt(lambda: both.backward([gpuarray.zeros((3, 5)), gpuarray.zeros((3, 5, 1))]))
attempt(lambda: both.backward([gpuarray.zeros((3, 5)), gpuarray.zeros((3, 4))]))
print(issubclass(ModuleError, Exception), rnn.dataShapeFrom((7, 2, 6)), both.dataShapeFrom((7, 2, 6)))
