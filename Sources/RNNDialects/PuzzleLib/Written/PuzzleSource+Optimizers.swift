extension PuzzleSource {
  /// `PuzzleLib.Optimizers`.
  static let optimizers = #"""
    import math
    import numpy as np
    from PuzzleLib.Backend import gpuarray
    from PuzzleLib.Variable import Variable

    __name__ = 'PuzzleLib.Optimizers.Hooks'

    class Hook:
        """What is done to a gradient before an optimizer uses it.

        >>> from PuzzleLib.Optimizers.Hooks import Hook, WeightDecay
        >>> isinstance(WeightDecay(0.01), Hook)
        True
        """

        def __call__(self, var, state, stream=None):
            raise NotImplementedError()

    class WeightDecay(Hook):
        """Pulls variables whose `wc` is not 0 towards zero.

        >>> from PuzzleLib.Optimizers import Adam
        >>> from PuzzleLib.Optimizers.Hooks import WeightDecay
        >>> Adam().addHook(WeightDecay(0.01))
        """

        def __init__(self, rate):
            self.rate = rate

        def __call__(self, var, state, stream=None):
            if var.wc > 0.0:
                var.grad.data -= np.float32(self.rate * var.wc) * var.data.data

    __name__ = 'PuzzleLib.Optimizers.Optimizer'

    class Optimizer:
        """Moves the variables of a module uphill along their gradients, which PuzzleLib's costs give downhill.

        >>> from PuzzleLib.Modules import Linear
        >>> from PuzzleLib.Optimizers import SGD
        >>> optimizer = SGD(learnRate=0.1)
        >>> optimizer.setupOn(Linear(3, 2), useGlobalState=True)
        >>> optimizer.update()
        """

        def __init__(self, nodeinfo=None):
            self.t, self.learnRate = 0, 0.0
            self.attrs = {'t', 'learnRate'}
            self.module, self.states, self.hooks = None, {}, []
            self.globalState, self.globalVar, self.customVars = False, {}, []

        def setAttr(self, name, attr):
            setattr(self, name, attr)
            self.attrs.add(name)

        def getAttrDict(self):
            return {name: getattr(self, name) for name in self.attrs}

        def addHook(self, hook):
            self.hooks.append(hook)

        def setupOn(self, mod, useGlobalState=False):
            self.module, self.globalState = mod, useGlobalState
            self.states, self.customVars = {}, []
            table = [(names, var) for var, names in mod.getVarTable().items()]
            for names, var in table:
                if var.hasUpdater:
                    self.customVars.append(names[0])
            table = [(names, var) for names, var in table if not var.hasUpdater]
            if useGlobalState:
                self._fuse(sorted(table, key=lambda entry: entry[0][0]))
            else:
                for names, var in table:
                    self.states[names[0]] = self.setupState(var)

        def _fuse(self, table):
            # All variables become views of one, which is updated at once.
            if not table:
                return
            size = sum(var.data.size for _, var in table)
            whole = Variable(gpuarray.zeros((size, )))
            start = 0
            for names, var in table:
                end = start + var.data.size
                data = whole.data[start:end].reshape(var.data.shape)
                grad = whole.grad[start:end].reshape(var.data.shape)
                data.set(var.data)
                grad.set(var.grad)
                for name in names:
                    self.module.setVar(name, Variable(data, grad=grad))
                start = end
            self.globalVar = {np.float32: whole}
            self.states = {np.float32: self.setupState(whole)}

        def _variables(self):
            for name, state in self.states.items():
                yield (self.globalVar[name] if self.globalState else self.module.getVar(name)), state

        def zeroGradParams(self):
            for var, _ in self._variables():
                var.grad.fill(0)

        def setupState(self, var):
            return {}

        def update(self, useStreams=False, sync=True):
            self.t += 1
            for var, state in self._variables():
                for hook in self.hooks:
                    hook(var, state)
                if var.learnRate > 0.0:
                    self.updateVar(var, state)
            for name in self.customVars:
                self.module.getVar(name).update(self.learnRate)

        def updateVar(self, var, state, stream=None):
            raise NotImplementedError()

        def _zeros(self, var, *names):
            return {name: np.zeros(var.data.shape, dtype=np.float32) for name in names}

    __name__ = 'PuzzleLib.Optimizers.SGD'

    class SGD(Optimizer):
        """Steps along the gradient.

        >>> from PuzzleLib.Optimizers import SGD
        >>> SGD(learnRate=0.1).learnRate
        0.1
        """

        def __init__(self, learnRate=1e-3, nodeinfo=None):
            super().__init__(nodeinfo)
            self.setAttr('learnRate', learnRate)

        def updateVar(self, var, state, stream=None):
            var.data.data += np.float32(self.learnRate * var.learnRate) * var.grad.data

    __name__ = 'PuzzleLib.Optimizers.MomentumSGD'

    class MomentumSGD(SGD):
        """Steps along a running sum of gradients.

        >>> from PuzzleLib.Optimizers import MomentumSGD
        >>> MomentumSGD(learnRate=0.1, momRate=0.9).momRate
        0.9
        """

        def __init__(self, learnRate=1e-3, momRate=0.9, nodeinfo=None):
            super().__init__(learnRate, nodeinfo)
            self.setAttr('momRate', momRate)

        def setupState(self, var):
            return self._zeros(var, 'mom')

        def updateVar(self, var, state, stream=None):
            rate, momentum = np.float32(self.learnRate * var.learnRate), np.float32(self.momRate * var.momRate)
            mom = state['mom']
            mom[...] = momentum * mom + rate * var.grad.data
            var.data.data += mom

    __name__ = 'PuzzleLib.Optimizers.NesterovSGD'

    class NesterovSGD(MomentumSGD):
        """Momentum that looks one step ahead.

        >>> from PuzzleLib.Optimizers import NesterovSGD
        >>> NesterovSGD(learnRate=0.1).momRate
        0.9
        """

        def updateVar(self, var, state, stream=None):
            rate, momentum = np.float32(self.learnRate * var.learnRate), np.float32(self.momRate * var.momRate)
            mom, grad = state['mom'], var.grad.data
            var.data.data += momentum * momentum * mom + (1 + momentum) * rate * grad
            mom[...] = momentum * mom + rate * grad

    __name__ = 'PuzzleLib.Optimizers.AdaGrad'

    class AdaGrad(Optimizer):
        """Steps that shrink with the sum of the squared gradients.

        >>> from PuzzleLib.Optimizers import AdaGrad
        >>> AdaGrad(learnRate=0.1).epsilon
        1e-08
        """

        def __init__(self, learnRate=1e-3, epsilon=1e-8, nodeinfo=None):
            super().__init__(nodeinfo)
            self.setAttr('learnRate', learnRate)
            self.setAttr('epsilon', epsilon)

        def setupState(self, var):
            return self._zeros(var, 'h')

        def updateVar(self, var, state, stream=None):
            h, grad = state['h'], var.grad.data
            h += grad * grad
            var.data.data += np.float32(self.learnRate * var.learnRate) * grad / (np.sqrt(h) + np.float32(self.epsilon))

    __name__ = 'PuzzleLib.Optimizers.AdaDelta'

    class AdaDelta(Optimizer):
        """Steps as long as the last ones were, for the present gradients.

        >>> from PuzzleLib.Optimizers import AdaDelta
        >>> AdaDelta().rho
        0.95
        """

        def __init__(self, rho=0.95, epsilon=1e-6, nodeinfo=None):
            super().__init__(nodeinfo)
            self.setAttr('rho', rho)
            self.setAttr('epsilon', epsilon)

        def setupState(self, var):
            return self._zeros(var, 'msg', 'msdx')

        def updateVar(self, var, state, stream=None):
            rho, epsilon, grad = np.float32(self.rho), np.float32(self.epsilon), var.grad.data
            msg, msdx = state['msg'], state['msdx']
            msg += (1 - rho) * (grad * grad - msg)
            step = np.sqrt((msdx + epsilon) / (msg + epsilon)) * grad
            msdx += (1 - rho) * (step * step - msdx)
            var.data.data += step

    __name__ = 'PuzzleLib.Optimizers.RMSProp'

    class RMSProp(Optimizer):
        """Steps divided by the root of the running mean of squared gradients.

        >>> from PuzzleLib.Optimizers import RMSProp
        >>> RMSProp(learnRate=0.01).factor
        0.9
        """

        def __init__(self, learnRate=1e-3, factor=0.9, epsilon=1e-5, nodeinfo=None):
            super().__init__(nodeinfo)
            self.setAttr('learnRate', learnRate)
            self.setAttr('factor', factor)
            self.setAttr('epsilon', epsilon)

        def setupState(self, var):
            return self._zeros(var, 'ms')

        def updateVar(self, var, state, stream=None):
            factor, ms, grad = np.float32(self.factor), state['ms'], var.grad.data
            ms[...] = factor * ms + (1 - factor) * grad * grad
            rate = np.float32(self.learnRate * var.learnRate)
            var.data.data += rate * grad / (np.sqrt(ms) + np.float32(self.epsilon))

    __name__ = 'PuzzleLib.Optimizers.RMSPropGraves'

    class RMSPropGraves(Optimizer):
        """RMSProp by the variance of gradients, with momentum, as Graves trains his networks.

        >>> from PuzzleLib.Optimizers import RMSPropGraves
        >>> RMSPropGraves().alpha
        0.95
        """

        def __init__(self, learnRate=1e-4, alpha=0.95, momRate=0.9, epsilon=1e-4, nodeinfo=None):
            super().__init__(nodeinfo)
            self.setAttr('learnRate', learnRate)
            self.setAttr('alpha', alpha)
            self.setAttr('momRate', momRate)
            self.setAttr('epsilon', epsilon)

        def setupState(self, var):
            return self._zeros(var, 'mg', 'ms', 'delta')

        def updateVar(self, var, state, stream=None):
            alpha, grad = np.float32(self.alpha), var.grad.data
            mg, ms, delta = state['mg'], state['ms'], state['delta']
            ms[...] = alpha * ms + (1 - alpha) * grad * grad
            mg[...] = alpha * mg + (1 - alpha) * grad
            rate = np.float32(self.learnRate * var.learnRate)
            spread = np.sqrt(ms - mg * mg + np.float32(self.epsilon))
            delta[...] = np.float32(self.momRate * var.momRate) * delta + rate * grad / spread
            var.data.data += delta

    __name__ = 'PuzzleLib.Optimizers.Adam'

    class Adam(Optimizer):
        """Running means of gradients over the root of those of their squares.

        >>> from PuzzleLib.Optimizers import Adam
        >>> Adam(alpha=1e-2).beta1
        0.9
        """

        def __init__(self, alpha=1e-3, beta1=0.9, beta2=0.999, epsilon=1e-8, nodeinfo=None):
            super().__init__(nodeinfo)
            self.setAttr('alpha', alpha)
            self.setAttr('beta1', beta1)
            self.setAttr('beta2', beta2)
            self.setAttr('epsilon', epsilon)

        def setupState(self, var):
            return self._zeros(var, 'mg', 'ms')

        def updateVar(self, var, state, stream=None):
            self.learnRate = self.alpha * math.sqrt(1.0 - self.beta2 ** self.t) / (1.0 - self.beta1 ** self.t)
            fix1, fix2, grad = np.float32(1.0 - self.beta1), np.float32(1.0 - self.beta2), var.grad.data
            mg, ms = state['mg'], state['ms']
            mg += fix1 * (grad - mg)
            ms += fix2 * (grad * grad - ms)
            var.data.data += np.float32(self.learnRate * var.learnRate) * mg / (np.sqrt(ms) + np.float32(self.epsilon))

    __name__ = 'PuzzleLib.Optimizers.SMORMS3'

    class SMORMS3(Optimizer):
        """Steps whose memory adapts to how steady the gradients are.

        >>> from PuzzleLib.Optimizers import SMORMS3
        >>> SMORMS3().epsilon
        1e-16
        """

        def __init__(self, learnRate=1e-3, epsilon=1e-16, nodeinfo=None):
            super().__init__(nodeinfo)
            self.setAttr('learnRate', learnRate)
            self.setAttr('epsilon', epsilon)

        def setupState(self, var):
            state = self._zeros(var, 'mg', 'ms', 'mem')
            state['mem'][...] = 1.0
            return state

        def updateVar(self, var, state, stream=None):
            mem, mg, ms, grad = state['mem'], state['mg'], state['ms'], var.grad.data
            r, epsilon = 1 / (mem + 1), np.float32(self.epsilon)
            mg[...] = (1 - r) * mg + r * grad
            ms[...] = (1 - r) * ms + r * grad * grad
            x = mg * mg / (ms + epsilon)
            mem[...] = 1 + mem * (1 - x)
            rate = np.float32(self.learnRate * var.learnRate)
            var.data.data += grad * np.minimum(rate, x) / (np.sqrt(ms) + epsilon)
    """#
}
