# Modules alone and joined: what they give, their gradients, their errors.
import numpy as np
from PuzzleLib.Backend import gpuarray
from PuzzleLib.Containers import Graph, Parallel, Sequential
from PuzzleLib.Cost import BCE, Abs, CrossEntropy, Hinge, KLDivergence, MSE, SmoothL1
from PuzzleLib.Modules import (Activation, Add, BatchNorm, Concat, Flatten, Identity, Linear, MoveAxis, Mul, PRelu,
                               Penalty, Replicate, Reshape, Slice, SoftMax, Split, Sum, ToList, Transpose)
from PuzzleLib.Modules.Linear import Linear as Same
from PuzzleLib.Cost.MSE import MSE as SameCost

print(Same is Linear, SameCost is MSE)
random = np.random.RandomState(4)


def array(*shape):
    return gpuarray.to_gpu(random.randn(*shape).astype(np.float32))


def slopes(module, data):
    # Whether the gradient of the input is that of the sum of output times weights.
    np.random.seed(0)
    out = module(data)
    weights = array(*out.shape)
    module.backward(weights)
    slope, exact, values = module.grad.get(), np.zeros(data.shape), data.data.reshape(-1)
    for place in range(values.size):
        old = values[place]
        ends = []
        for h in (0.005, -0.005):
            values[place] = old + h
            ends.append(np.sum(module(data).get().astype(np.float64) * weights.get()))
        values[place] = old
        exact.reshape(-1)[place] = (ends[0] - ends[1]) / 0.01
    return out.shape, bool(np.allclose(exact, slope, atol=2e-2))


for module in (Linear(4, 3), Linear(4, 3, transpose=True, useBias=False), BatchNorm(4), SoftMax(), PRelu(4),
               Transpose(), MoveAxis(0, 1), Reshape((3, -1), showWarnings=False), Flatten(), Slice()[:, 1:3],
               Identity(), Sum(axis=1, useWeights=False)):
    print(type(module).__name__, *slopes(module, array(6, 4)))
for name in ('sigmoid', 'tanh', 'relu', 'leakyRelu', 'elu', 'softPlus', 'clip'):
    print(name, *slopes(Activation(name), gpuarray.to_gpu((np.arange(8) - 3.3).astype(np.float32).reshape(2, 4))))
net = Sequential().append(Replicate(2)).append(Parallel().append(Linear(4, 2)).append(Linear(4, 3)))
net.append(Concat(axis=1))
print(net.dataShapeFrom((5, 4)), slopes(net, array(5, 4)))
start = Linear(4, 3, name='start').node()
left, right = Activation('tanh', name='left').node(start), Linear(3, 3, name='right').node(start)
graph = Graph(inputs=start, outputs=Mul(name='end').node(left, right))
print(slopes(graph, array(2, 4)), list(graph.nodes), graph.numOfParams())
parts = Split(axis=1, sections=(1, 3)).node()
graph = Graph(inputs=parts, outputs=Concat(axis=1, name='both').node((parts, [1, 0])))
print(graph(gpuarray.to_gpu(np.arange(8).reshape(2, 4).astype(np.float32))))
labels = gpuarray.to_gpu(np.array([0, 2, 1], dtype=np.int32))
scores = gpuarray.to_gpu(np.array([[2.0, 0.5, -1.0], [0.0, 0.2, 1.5], [0.3, 0.1, 0.2]], dtype=np.float32))
error, grad = CrossEntropy(maxlabels=3)(scores, labels)
print('%.5f' % error, CrossEntropy().validate(scores, labels))
print(grad.get().round(4))
for cost, target in ((MSE(), scores * 0.5), (Abs(), scores * 0.5), (SmoothL1(), scores - 2.0),
                     (Hinge(), gpuarray.to_gpu(np.eye(3, dtype=np.int32) * 2 - 1)),
                     (KLDivergence(normTarget=True), scores * 0.5)):
    error, grad = cost(scores, target)
    print(type(cost).__name__, '%.5f %.5f' % (error, cost.validate(scores, target)), grad.get()[0].round(4))
error, grad = BCE()(scores[:, :1], gpuarray.to_gpu(np.array([1, 0, 1], dtype=np.int32)))
print('%.5f' % error, grad.get().round(4).tolist())


def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ':', error)


attempt(lambda: Linear(4, 3)(array(2, 3)))
attempt(lambda: Linear(4, 3)(array(2, 3, 4)))
attempt(lambda: MoveAxis(1, 1))
attempt(lambda: Add()([array(2, 3), array(3, 2)]))
attempt(lambda: Reshape((0, 5))(array(2, 4)))
attempt(lambda: Sequential(name='net').append(Linear(4, 3, name='a')).append(Linear(4, 3, name='b'))(array(2, 4)))
attempt(lambda: CrossEntropy()(scores, gpuarray.to_gpu(np.array([0, 3, 1], dtype=np.int32))))
attempt(lambda: Activation('swish'))
