# 200 iterations towards random targets, as PuzzleLib checks its RNN; then the same by an optimizer.
import numpy as np
from PuzzleLib.Backend import gpuarray
from PuzzleLib.Cost import MSE
from PuzzleLib.Modules import RNN
from PuzzleLib.Optimizers import Adam, MomentumSGD, RMSProp

np.random.seed(0)
seqlen, batchsize, insize, hsize = 10, 32, 64, 32
data = gpuarray.to_gpu(np.random.randn(seqlen, batchsize, insize).astype(np.float32))
target = gpuarray.to_gpu(np.random.normal(0.0, 1.0, (seqlen, batchsize, hsize)).astype(np.float32))
rnn, mse = RNN(insize, hsize, mode='relu', getSequences=True), MSE()
errors = []
for i in range(200):
    error, grad = mse(rnn(data), target)
    errors.append(float(error))
    rnn.backward(grad)
    rnn.updateParams(1e-1)
    if (i + 1) % 50 == 0:
        print('Iteration #%d error: %.4f' % (i + 1, error))
print(errors[-1] < errors[0], all(b <= a for a, b in zip(errors, errors[1:])))

for optimizer in (Adam(alpha=1e-2), MomentumSGD(learnRate=1.0), RMSProp(learnRate=1e-3)):
    np.random.seed(1)
    rnn = RNN(insize, hsize, mode='lstm', getSequences=True)
    optimizer.setupOn(rnn, useGlobalState=True)
    mse.resetAccumulator()
    for i in range(40):
        error, grad = mse(rnn(data), target)
        optimizer.zeroGradParams()
        rnn.backward(grad)
        optimizer.update()
    print(type(optimizer).__name__, '%.3f' % error, '%.3f' % mse.getMeanError(), mse.numOfSamples, optimizer.t)
