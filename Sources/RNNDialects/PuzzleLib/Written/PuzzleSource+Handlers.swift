extension PuzzleSource {
  /// `PuzzleLib.Handlers`.
  static let handlers = #"""
    import numpy as np
    from PuzzleLib.Backend import gpuarray

    __name__ = 'PuzzleLib.Handlers.Handler'

    class Handler:
        """Goes through data batch by batch.

        >>> from PuzzleLib.Handlers import Calculator
        >>> from PuzzleLib.Handlers.Handler import Handler
        >>> issubclass(Calculator, Handler)
        True
        """

        def __init__(self, mod, onBatchFinish=None, batchsize=128):
            self.module, self.onBatchFinish, self.batchsize = mod, onBatchFinish, batchsize
            self.currBatch, self.totalBatches = 0, 0
            self.currMacroBatch, self.totalMacroBatches = 0, 0

        @staticmethod
        def _order(count, random):
            return np.random.permutation(count) if random else np.arange(count)

        def handleFromHost(self, data, state=None, macroBatchSize=10000, onMacroBatchFinish=None, random=True):
            self.totalMacroBatches = -(-self.getDataSize(data) // macroBatchSize)
            for place, index in enumerate(self._order(self.totalMacroBatches, random)):
                self.currMacroBatch = place + 1
                part = self.sliceData(data, int(index), macroBatchSize, postSlice=gpuarray.to_gpu)
                self.onMacroBatchStart(int(index), macroBatchSize, state)
                self.handle(part, state, random=random)
                self.onMacroBatchFinish(int(index), macroBatchSize, state)
                if onMacroBatchFinish:
                    onMacroBatchFinish(self)

        def handle(self, data, state=None, random=True):
            self.totalBatches = -(-self.getDataSize(data) // self.batchsize)
            for place, index in enumerate(self._order(self.totalBatches, random)):
                self.currBatch = place + 1
                self.handleBatch(self.sliceData(data, int(index), self.batchsize), int(index), state)
                self.module.reset()
                if self.onBatchFinish:
                    self.onBatchFinish(self)

        @staticmethod
        def getDataSize(data):
            while isinstance(data, list):
                data = data[0]
            return data.shape[0]

        @classmethod
        def sliceData(cls, data, idx, batchsize, postSlice=None):
            if isinstance(data, list):
                return [cls.sliceData(one, idx, batchsize, postSlice) for one in data]
            part = data[idx * batchsize:(idx + 1) * batchsize]
            return part if postSlice is None else postSlice(part)

        def onMacroBatchStart(self, idx, macroBatchSize, state):
            pass

        def onMacroBatchFinish(self, idx, macroBatchSize, state):
            pass

        def handleBatch(self, batch, idx, state):
            raise NotImplementedError()

    __name__ = 'PuzzleLib.Handlers.Trainer'

    class Trainer(Handler):
        """Trains a module on data, batch by batch in random order.

        >>> import numpy as np
        >>> from PuzzleLib.Cost import MSE
        >>> from PuzzleLib.Handlers import Trainer
        >>> from PuzzleLib.Modules import Linear
        >>> from PuzzleLib.Optimizers import SGD
        >>> net, optimizer = Linear(3, 2), SGD(learnRate=0.1)
        >>> optimizer.setupOn(net)
        >>> trainer = Trainer(net, MSE(), optimizer, batchsize=4)
        >>> trainer.trainFromHost(np.ones((8, 3), dtype=np.float32), np.ones((8, 2), dtype=np.float32))
        >>> trainer.totalBatches
        2
        """

        def __init__(self, mod, cost, optimizer, onBatchFinish=None, batchsize=128):
            super().__init__(mod, onBatchFinish, batchsize)
            self.cost, self.optimizer = cost, optimizer

        def trainFromHost(self, data, target, macroBatchSize=10000, onMacroBatchFinish=None, random=True):
            self.cost.resetAccumulator()
            self.module.trainMode()
            self.handleFromHost([data, target], None, macroBatchSize, onMacroBatchFinish, random=random)

        def train(self, data, target, random=True):
            self.cost.resetAccumulator()
            self.module.trainMode()
            self.handle([data, target], None, random=random)

        def handleBatch(self, batch, idx, state):
            data, target = batch
            grad = self.cost(self.module(data), target, queryError=False)
            self.optimizer.zeroGradParams()
            self.module.backward(grad, updGrad=False)
            self.optimizer.update()

    __name__ = 'PuzzleLib.Handlers.Validator'

    class Validator(Handler):
        """Measures the validation error of a module on data.

        >>> import numpy as np
        >>> from PuzzleLib.Cost import MSE
        >>> from PuzzleLib.Handlers import Validator
        >>> from PuzzleLib.Modules import Identity
        >>> data = np.ones((8, 3), dtype=np.float32)
        >>> Validator(Identity(), MSE(), batchsize=4).validateFromHost(data, data)
        0.0
        """

        def __init__(self, mod, cost, onBatchFinish=None, batchsize=128):
            super().__init__(mod, onBatchFinish, batchsize)
            self.error, self.cost = 0.0, cost

        def validateFromHost(self, data, target, macroBatchSize=10000, onMacroBatchFinish=None):
            return self._measured(target, lambda state: self.handleFromHost(
                [data, target], state, macroBatchSize, onMacroBatchFinish, random=False))

        def validate(self, data, target):
            return self._measured(target, lambda state: self.handle([data, target], state, random=False))

        def _measured(self, target, run):
            many = isinstance(target, list)
            state = {'error': [0.0] * (len(target) if many else 1)}
            self.module.evalMode()
            run(state)
            errors = [error / self.getDataSize(target) for error in state['error']]
            self.error = errors if many else errors[0]
            return self.error

        def handleBatch(self, batch, idx, state):
            data, target = batch
            error = self.cost.validate(self.module(data), target)
            for place, one in enumerate(error if isinstance(error, list) else [error]):
                state['error'][place] += self.getDataSize(data) * one

    __name__ = 'PuzzleLib.Handlers.Calculator'

    class Calculator(Handler):
        """What a module makes of data, in one array.

        >>> import numpy as np
        >>> from PuzzleLib.Handlers import Calculator
        >>> from PuzzleLib.Modules import Linear
        >>> Calculator(Linear(3, 2), batchsize=4).calcFromHost(np.ones((10, 3), dtype=np.float32)).shape
        (10, 2)
        """

        def calcFromHost(self, data, macroBatchSize=10000, onMacroBatchFinish=None):
            state = {'parts': []}
            self.module.evalMode()
            self.handleFromHost(data, state, macroBatchSize, onMacroBatchFinish, random=False)
            return self._joined(state['parts'], lambda parts: np.concatenate([part.data for part in parts], axis=0))

        def calc(self, data):
            state = {'parts': []}
            self.module.evalMode()
            self.handle(data, state, random=False)
            return self._joined(state['parts'], lambda parts: gpuarray.concatenate(parts, axis=0))

        def _joined(self, parts, join):
            if isinstance(parts[0], list):
                return [self._joined([part[place] for part in parts], join) for place in range(len(parts[0]))]
            return join(parts)

        def handleBatch(self, batch, idx, state):
            state['parts'].append(self.module(batch))
    """#
}
