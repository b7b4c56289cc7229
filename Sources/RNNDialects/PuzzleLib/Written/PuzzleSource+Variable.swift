extension PuzzleSource {
  /// `PuzzleLib.Variable`.
  static let variable = #"""
    from PuzzleLib import Config
    from PuzzleLib.Backend import gpuarray

    class Variable:
        """Trained data, its gradient, and how fast it learns.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Variable import Variable
        >>> print(Variable(gpuarray.zeros((2, ))).grad)
        [0. 0.]
        """
        index = 0

        def __init__(self, data, name=None, withgrad=True, grad=None, updater=None, postUpdater=None):
            if name is None:
                name = str(Variable.index)
                Variable.index += 1
            self.name, self.data, self.updater, self.postUpdater = name, data, updater, postUpdater
            self.grad = grad
            if grad is None and withgrad and updater is None and not Config.globalEvalMode:
                self.grad = gpuarray.zeros(data.shape, dtype=data.dtype)
            self.learnRate, self.momRate, self.wc = 1.0, 1.0, 0.0

        @property
        def hasUpdater(self):
            return self.updater is not None

        @property
        def hasPostUpdater(self):
            return self.postUpdater is not None

        def update(self, learnRate):
            self.updater(self, learnRate)

        def postUpdate(self):
            self.postUpdater(self)

        def set(self, variable):
            self.data.set(variable.data)
            if self.grad is not None:
                self.grad.set(variable.grad)
    """#
}
