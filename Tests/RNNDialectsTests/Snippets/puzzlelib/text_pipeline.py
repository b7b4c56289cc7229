# The pipeline for texts: words, a bidirectional LSTM, a linear layer; trained and validated by handlers.
import numpy as np
from PuzzleLib.Backend import gpuarray
from PuzzleLib.Containers import Sequential
from PuzzleLib.Cost import BCE
from PuzzleLib.Handlers import Calculator, Trainer, Validator
from PuzzleLib.Modules import Concat, Dropout, Embedder, Linear, RNN, SwapAxes
from PuzzleLib.Optimizers import Adam

np.random.seed(42)
numwords, maxlen, count = 12, 6, 192
data = np.random.randint(0, numwords, (count, maxlen)).astype(np.int32)
# A text is good where it has more words of the first half; the last word of some is missing.
labels = (np.sum(data < numwords // 2, axis=1) > maxlen // 2).astype(np.int32)
data[::5, -1] = -1


def buildNet(direction):
    net = Sequential(name=direction)
    net.append(Embedder(numwords, maxlen, 16, initscheme='uniform', wscale=0.05, learnable=True))
    net.append(SwapAxes(0, 1))
    net.append(RNN(16, 12, mode='lstm', direction=direction, name='rnn'))
    if direction == 'bi':
        net.append(Concat(axis=1)).append(Dropout(p=0.1))
    net.append(Linear(12 if direction == 'uni' else 24, 1))
    return net


for direction in ('uni', 'bi'):
    net = buildNet(direction)
    print(net, net.numOfParams(), net.dataShapeFrom((4, maxlen)), list(net.modules))
    optimizer = Adam(alpha=2e-2)
    optimizer.setupOn(net, useGlobalState=True)
    cost = BCE()
    trainer = Trainer(net, cost, optimizer, batchsize=32)
    validator = Validator(net, cost, batchsize=32)
    means = []
    for epoch in range(12):
        trainer.trainFromHost(data[:128], labels[:128], macroBatchSize=64,
                              onMacroBatchFinish=lambda train: means.append(float(train.cost.getMeanError())))
    print(trainer.totalBatches, len(means), means[-1] < 0.35 < means[0])
    accuracy = 1.0 - validator.validateFromHost(data[128:], labels[128:], macroBatchSize=64)
    print(accuracy > 0.8, sorted(net.getVarTable().values())[0])
    scores = Calculator(net, batchsize=10).calcFromHost(data[128:])
    print(scores.shape, abs(np.mean((scores[:, 0] > 0) == labels[128:]) - accuracy) < 1e-6)
try:
    net(gpuarray.to_gpu(data[:, :5]))
except Exception as error:
    print(type(error).__name__)
    print(error)
