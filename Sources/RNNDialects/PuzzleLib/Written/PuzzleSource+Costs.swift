extension PuzzleSource {
  /// `PuzzleLib.Cost`.
  static let costs = #"""
    import numpy as np
    from PuzzleLib.Backend import gpuarray
    from PuzzleLib._natives import report_loss as _report_loss

    def _array(data):
        data = np.ascontiguousarray(data, dtype=np.float32)
        return gpuarray.GPUArray(data.shape, data.dtype, data)

    def _softmax(scores):
        powers = np.exp(scores - np.max(scores, axis=1, keepdims=True))
        return powers / np.sum(powers, axis=1, keepdims=True)

    def _spatial(shape):
        return int(np.prod(shape[1:]))

    __name__ = 'PuzzleLib.Cost.Cost'

    class CostError(Exception):
        """What a cost cannot measure.

        >>> from PuzzleLib.Cost.Cost import CostError
        >>> issubclass(CostError, Exception)
        True
        """

    class Cost:
        """An error and its gradient, downhill: `error, grad = cost(pred, target)`.

        >>> from PuzzleLib.Cost import MSE
        >>> from PuzzleLib.Cost.Cost import Cost
        >>> isinstance(MSE(), Cost)
        True
        """

        def __init__(self):
            self.accumErr, self.devErr = gpuarray.zeros(()), gpuarray.zeros(())
            self.error, self.valError, self.grad = None, None, None
            self.dirty = True
            self.resetAccumulator()

        def resetAccumulator(self):
            self.resetDeviceAccumulator()
            self.batchsize, self.numOfSamples = 0, 0

        def resetDeviceAccumulator(self):
            self.accumErr.fill(0.0)

        def updateState(self, samples):
            self.batchsize = samples
            self.numOfSamples += samples

        def getError(self):
            if self.dirty:
                self.error, self.dirty = self.devErr.get() / self.batchsize, False
            return self.error

        def getMeanError(self):
            return self.accumErr.get() / self.numOfSamples

        def getValError(self):
            return self.valError

        def __call__(self, pred, target, queryError=True):
            self._compare(pred, target)
            self.checkDataShape(pred, target)
            self.reset()
            self.grad = self.calcGrad(pred, target)
            self.calcError(pred, target)
            self.dirty = True
            self.updateState(self.getBatchsize(pred))
            error = self.getError()
            _report_loss(type(self).__name__, float(error))
            return (error, self.grad) if queryError else self.grad

        def validate(self, pred, target):
            self._compare(pred, target)
            self.checkValDataShape(pred, target)
            self.valError = self.calcVal(pred, target)
            return self.valError

        def _compare(self, pred, target):
            if isinstance(pred, gpuarray.GPUArray) and isinstance(target, gpuarray.GPUArray):
                assert pred.shape[0] == target.shape[0]

        def calcError(self, pred, target):
            self.accumErr += self.devErr

        def calcGrad(self, pred, target):
            raise NotImplementedError()

        def calcVal(self, pred, target):
            raise NotImplementedError()

        def reset(self):
            self.error, self.valError, self.grad = None, None, None

        def checkDataShape(self, pred, target):
            pass

        def checkValDataShape(self, pred, target):
            self.checkDataShape(pred, target)

        def getBatchsize(self, pred):
            return pred.shape[0]

    class _Regression(Cost):
        # A cost that compares numbers.
        def checkDataShape(self, pred, target):
            assert pred.shape[1:] == target.shape[1:]

    __name__ = 'PuzzleLib.Cost.MSE'

    class MSE(_Regression):
        """Half the mean of the squared differences.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Cost import MSE
        >>> error, grad = MSE()(gpuarray.zeros((1, 2)), gpuarray.zeros((1, 2)) + 1.0)
        >>> print(error, grad)
        0.5 [[0.5 0.5]]
        """

        def calcGrad(self, pred, target):
            difference = target.data - pred.data
            self.devErr.fill(np.sum(difference * difference) * pred.shape[0] / (2.0 * difference.size))
            return _array(difference / difference.size)

        def calcVal(self, pred, target):
            difference = target.data - pred.data
            return float(np.sum(difference * difference)) / (2.0 * difference.size)

    __name__ = 'PuzzleLib.Cost.Abs'

    class Abs(_Regression):
        """The mean of the magnitudes of the differences.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Cost import Abs
        >>> error, grad = Abs()(gpuarray.zeros((1, 2)), gpuarray.zeros((1, 2)) + 1.0)
        >>> print(error, grad)
        1.0 [[0.5 0.5]]
        """

        def calcGrad(self, pred, target):
            difference = target.data - pred.data
            self.devErr.fill(np.sum(np.abs(difference)) / _spatial(pred.shape))
            return _array(np.where(difference > 0, 1.0, -1.0) / difference.size)

        def calcVal(self, pred, target):
            return float(np.sum(np.abs(target.data - pred.data))) / pred.size

    __name__ = 'PuzzleLib.Cost.SmoothL1'

    class SmoothL1(_Regression):
        """Squares of small differences, magnitudes of large ones.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Cost import SmoothL1
        >>> SmoothL1().validate(gpuarray.zeros((1, 2)), gpuarray.zeros((1, 2)) + 3.0)
        2.5
        """

        def _errors(self, pred, target):
            size = np.abs(target.data - pred.data)
            return np.where(size < 1.0, size * size / 2.0, size - 0.5)

        def calcGrad(self, pred, target):
            # The one cost of PuzzleLib whose gradient points uphill.
            difference = pred.data - target.data
            self.devErr.fill(np.sum(self._errors(pred, target)) / _spatial(pred.shape))
            return _array(np.where(np.abs(difference) < 1.0, difference, np.sign(difference)) / difference.size)

        def calcVal(self, pred, target):
            return float(np.sum(self._errors(pred, target))) / pred.size

    class _Labelled(Cost):
        # A cost that compares scores with labels of int32.
        title, lowest, highest = '', 0, 1

        def _limit(self, scores):
            return self.highest

        def verifyLabels(self, scores, labels):
            low, high = int(np.min(labels.data)), int(np.max(labels.data))
            if low < self.lowest:
                raise CostError('%s labels verification failed, found index %s (< %s)' % (self.title, low, self.lowest))
            if high > self._limit(scores):
                raise CostError('%s labels verification failed, found index %s (> %s)' % (
                    self.title, high, self._limit(scores)))

    __name__ = 'PuzzleLib.Cost.BCE'

    class BCE(_Labelled):
        """Binary cross entropy of scores before the sigmoid, with labels 0 and 1 of int32.

        >>> import numpy as np
        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Cost import BCE
        >>> error, grad = BCE()(gpuarray.zeros((1, 1)), gpuarray.to_gpu(np.array([1], dtype=np.int32)))
        >>> print(error, grad)
        0.6931472 [[0.5]]
        """
        title = 'BCE'

        def calcGrad(self, scores, labels):
            self.verifyLabels(scores, labels)
            chances = 1.0 / (1.0 + np.exp(-scores.data))
            ones = labels.data.reshape(scores.shape) == 1
            errors = np.logaddexp(0.0, np.where(ones, -scores.data, scores.data))
            self.devErr.fill(np.sum(errors) / _spatial(scores.shape))
            return _array((ones - chances) / scores.size)

        def calcVal(self, scores, labels):
            self.verifyLabels(scores, labels)
            wrong = (scores.data > 0) != (labels.data.reshape(scores.shape) == 1)
            return float(np.sum(wrong)) / scores.size

        def checkDataShape(self, scores, labels):
            assert labels.dtype == np.int32
            if scores.ndim == 2 and scores.shape[1] == 1:
                assert labels.ndim == 1
            else:
                assert _spatial(scores.shape) == _spatial(labels.shape)

    __name__ = 'PuzzleLib.Cost.Hinge'

    class Hinge(_Labelled):
        """How far scores are from the right side of 1, with labels -1 and 1 of int32.

        >>> import numpy as np
        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Cost import Hinge
        >>> Hinge().validate(gpuarray.zeros((1, 2)), gpuarray.to_gpu(np.array([[1, -1]], dtype=np.int32)))
        1.0
        """
        title, lowest = 'Hinge', -1

        def _errors(self, scores, labels):
            self.verifyLabels(scores, labels)
            return np.maximum(0.0, 1.0 - scores.data * labels.data)

        def calcGrad(self, scores, labels):
            errors = self._errors(scores, labels)
            self.devErr.fill(np.sum(errors) / scores.shape[1])
            return _array((errors > 0) * labels.data / scores.size)

        def calcVal(self, scores, labels):
            return float(np.sum(self._errors(scores, labels))) / scores.size

        def checkDataShape(self, scores, labels):
            assert scores.ndim == 2 and scores.shape == labels.shape
            assert labels.dtype == np.int32

    __name__ = 'PuzzleLib.Cost.CrossEntropy'

    class CrossEntropy(_Labelled):
        """Cross entropy of scores before the softmax over axis 1, with labels of int32.

        >>> import numpy as np
        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Cost import CrossEntropy
        >>> error, grad = CrossEntropy()(gpuarray.zeros((1, 2)), gpuarray.to_gpu(np.array([1], dtype=np.int32)))
        >>> print(error, grad)
        0.6931472 [[-0.5  0.5]]
        """
        title = 'Cross entropy'

        def __init__(self, maxlabels=None, weights=None):
            super().__init__()
            self.maxlabels, self.mostProb = maxlabels, None
            self.weights = gpuarray.to_gpu(weights) if isinstance(weights, np.ndarray) else weights

        def _limit(self, scores):
            return scores.shape[1] - 1

        def calcGrad(self, scores, labels):
            self.verifyLabels(scores, labels)
            chances = _softmax(scores.data)
            hits = np.moveaxis(np.eye(scores.shape[1], dtype=np.float32)[labels.data], -1, 1)
            errors, slopes = -np.log(np.maximum(np.sum(chances * hits, axis=1), 1e-38)), hits - chances
            if self.weights is not None:
                weights = self.weights.data
                errors = errors * weights[labels.data]
                slopes = slopes * weights.reshape((1, -1) + (1, ) * (scores.ndim - 2))
            self.devErr.fill(np.sum(errors) / _spatial(labels.shape))
            return _array(slopes / scores.shape[0])

        def calcVal(self, scores, labels):
            self.verifyLabels(scores, labels)
            best = np.argmax(scores.data, axis=1).astype(np.int32)
            self.mostProb = gpuarray.GPUArray(best.shape, best.dtype, best)
            return float(np.sum(best != labels.data)) / labels.size

        def checkDataShape(self, scores, labels):
            assert scores.ndim > 1 and labels.ndim == scores.ndim - 1
            assert labels.dtype == np.int32
            if scores.ndim > 2:
                assert scores.shape[2:] == labels.shape[1:]
            if self.maxlabels:
                assert scores.shape[1] == self.maxlabels

        def reset(self):
            super().reset()
            self.mostProb = None

    __name__ = 'PuzzleLib.Cost.KLDivergence'

    class KLDivergence(Cost):
        """How far the softmax of predictions is from target probabilities.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Cost import KLDivergence
        >>> KLDivergence().validate(gpuarray.zeros((1, 2)), gpuarray.zeros((1, 2)) + 0.5)
        0.0
        """

        def __init__(self, maxlabels=None, normTarget=False):
            super().__init__()
            self.maxlabels, self.normTarget = maxlabels, normTarget

        def _error(self, pred, target):
            chances = _softmax(pred.data.reshape(pred.shape[0], -1))
            wanted = target.data.reshape(chances.shape)
            wanted = _softmax(wanted) if self.normTarget else wanted
            logarithms = np.log(np.maximum(wanted, 1e-38)) - np.log(np.maximum(chances, 1e-38))
            self._difference = ((wanted - chances) / pred.shape[0]).reshape(pred.shape)
            return np.sum(np.where(wanted > 0, wanted * logarithms, 0.0))

        def calcGrad(self, pred, target):
            self.devErr.fill(self._error(pred, target))
            return _array(self._difference)

        def calcVal(self, pred, target):
            return float(self._error(pred, target)) / pred.shape[0]

        def checkDataShape(self, pred, target):
            assert pred.shape[1:] == target.shape[1:]
            if self.maxlabels:
                assert pred.shape[1] == self.maxlabels

    __name__ = 'PuzzleLib.Cost.Multi'

    class Multi(Cost):
        """Several costs at once: for lists of predictions and targets.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Cost import MSE, Multi
        >>> cost = Multi().append(MSE()).append(MSE())
        >>> one, two = gpuarray.zeros((1, 2)), gpuarray.zeros((1, 2)) + 1.0
        >>> [float(error) for error in cost([one, two], [two, two])[0]]
        [0.5, 0.0]
        """

        def __init__(self):
            self.costs = []
            super().__init__()

        def append(self, cost):
            self.costs.append(cost)
            return self

        def resetAccumulator(self):
            self.batchsize, self.numOfSamples = 0, 0
            for cost in self.costs:
                cost.resetAccumulator()

        def __call__(self, pred, target, queryError=True):
            found = [cost(one, wanted) for cost, one, wanted in zip(self.costs, pred, target)]
            self.error, self.grad = [error for error, _ in found], [grad for _, grad in found]
            return (self.error, self.grad) if queryError else self.grad

        def getError(self):
            return [cost.getError() for cost in self.costs]

        def getMeanError(self):
            return [cost.getMeanError() for cost in self.costs]

        def validate(self, pred, target):
            self.valError = [cost.validate(one, wanted) for cost, one, wanted in zip(self.costs, pred, target)]
            return self.valError
    """#
}
