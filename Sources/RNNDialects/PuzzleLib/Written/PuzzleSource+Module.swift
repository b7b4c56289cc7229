extension PuzzleSource {
  /// `PuzzleLib.Modules.Module`.
  static let module = #"""
    __name__ = 'PuzzleLib.Modules.Module'
    import math
    from enum import Enum
    import numpy as np
    from PuzzleLib import Config
    from PuzzleLib.Backend import gpuarray, Blas
    from PuzzleLib._natives import ModuleError

    class InitScheme(str, Enum):
        """How weights are drawn.

        >>> from PuzzleLib.Modules import InitScheme
        >>> InitScheme('he').name
        'he'
        """
        none = 'none'
        xavier = 'xavier'
        xavierUniform = 'xavier_uniform'
        xavierNormal = 'xavier_normal'
        he = 'he'
        gaussian = 'gaussian'
        uniform = 'uniform'

    class FactorType(str, Enum):
        """Which number of neurons scales a draw.

        >>> from PuzzleLib.Modules.Module import FactorType
        >>> FactorType('avg').name
        'avg'
        """
        in_ = 'in'
        out = 'out'
        avg = 'avg'

    class MemoryUnit(str, Enum):
        """Units of `paramSize`.

        >>> from PuzzleLib.Modules import MemoryUnit
        >>> MemoryUnit('kb').name
        'kb'
        """
        mb = 'mb'
        kb = 'kb'

    class Module:
        """What has data, a gradient and trained variables: it is called, then `backward`, then `updateParams`.

        >>> from PuzzleLib.Modules import Linear, Module
        >>> isinstance(Linear(3, 2), Module)
        True
        """

        # Whether every element type will do.
        anyType = False

        def __init__(self, name=None):
            self.name = name
            self.blueprint = None
            self.vars = {}
            self.attrs = {}
            self.gradUsesOutData = False
            self.movesData = False
            self.movesGrad = False
            self.grad = None
            self.inData = None
            self.data = None
            self.train = not Config.globalEvalMode
            self.calctype = np.float32

        def registerBlueprint(self, args, exclude=None):
            hidden = {'self', '__class__'} | set(exclude or ())
            self.blueprint = {key: value for key, value in args.items() if key not in hidden}

        def getBlueprint(self):
            return {'classname': type(self).__name__, 'scheme': self.blueprint}

        # Variables and attributes

        def setVar(self, name, var):
            setattr(self, name, var.data)
            self.vars[name] = var

        def getVar(self, name):
            return self.vars[name]

        def getVarTable(self, vartable=None, name=None, root=True):
            if root and name is None:
                name = self.name or ''
            vartable = {} if vartable is None else vartable
            for own, var in self.vars.items():
                vartable.setdefault(var, []).append(f'{name}{own}')
            return vartable

        def setAttr(self, name, attr):
            setattr(self, name, attr)
            self.attrs[name] = attr

        def hasAttr(self, name):
            return name in self.attrs

        def node(self, *nodes):
            from PuzzleLib.Containers.Node import Node
            return Node(self, parents=list(nodes) or None)

        # Forward and backward

        def __call__(self, data):
            if not Config.disableDtypeShapeChecks:
                self.checkDataShape(self.acquireShapesFrom(data))
                self.checkDataType(self.acquireDtypesFrom(data))
            self.data, self.inData = None, data
            self.updateData(data)
            return self.data

        def backward(self, grad, updParamGrads=True, updGrad=True, scale=1.0, momentum=0.0):
            if not Config.disableDtypeShapeChecks:
                self.checkGradShape(self.acquireShapesFrom(grad))
                self.checkGradType(self.acquireDtypesFrom(grad))
            self.grad = None
            if updGrad:
                self.updateGrad(grad)
            if updParamGrads and self.train:
                self.accGradParams(grad, scale=scale, momentum=momentum)

        def updateData(self, data):
            raise NotImplementedError()

        def updateGrad(self, grad):
            raise NotImplementedError()

        def accGradParams(self, grad, scale=1.0, momentum=0.0):
            pass

        def _accumulate(self, name, slope, scale, momentum):
            # grad = scale * slope + momentum * grad
            grad = self.vars[name].grad
            grad.data[...] = scale * slope.reshape(grad.shape) + (momentum * grad.data if momentum != 0.0 else 0.0)

        def zeroGradParams(self):
            for var in self.vars.values():
                if not var.hasUpdater:
                    var.grad.fill(0)

        def updateParams(self, learnRate):
            for var in self.vars.values():
                Blas.toVectorAddVector(var.data.ravel(), var.grad.ravel(), alpha=learnRate)

        def optimizeForShape(self, shape, memlimit=None):
            pass

        # Modes

        def trainMode(self):
            self.train = True
            self.reset()

        def evalMode(self):
            self.train = False
            self.reset()

        def calcMode(self, T):
            if T != np.float32 and not self.anyType:
                raise ModuleError('Unsupported dtype %s' % T)
            self.calctype = T

        def reset(self):
            self.inData, self.data, self.grad = None, None, None

        # Checks

        def checkDataShape(self, shape):
            pass

        def checkGradShape(self, shape):
            pass

        def dataShapeFrom(self, shape):
            raise NotImplementedError()

        def gradShapeFrom(self, shape):
            raise NotImplementedError()

        def checkDataType(self, dtype):
            self.genericCheckDataType(dtype)

        def checkGradType(self, dtype):
            self.genericCheckDataType(dtype)

        def genericCheckDataType(self, dtype):
            if isinstance(dtype, (tuple, list)):
                for one in dtype:
                    self.genericCheckDataType(one)
            elif dtype != self.calctype:
                raise ModuleError('Expected dtype %s, got %s' % (self.calctype, dtype))

        @classmethod
        def acquireShapesFrom(cls, data):
            return [cls.acquireShapesFrom(one) for one in data] if isinstance(data, (tuple, list)) else data.shape

        @classmethod
        def acquireDtypesFrom(cls, data):
            if isinstance(data, (tuple, list)):
                return [cls.acquireDtypesFrom(one) for one in data]
            if not isinstance(data, gpuarray.GPUArray):
                raise TypeError(f'expected a GPUArray, not {type(data).__name__}: gpuarray.to_gpu() makes one')
            return data.dtype

        # Sizes and text

        def __str__(self):
            return 'Module %s (name: %s)' % (type(self).__name__, self.name)

        def numOfParams(self):
            return sum(var.data.size for var in self.vars.values())

        def paramSize(self, unit=None):
            size = sum(var.data.nbytes for var in self.vars.values())
            return size if unit is None else self.convertUnit(size, unit)

        @staticmethod
        def convertUnit(val, unit):
            return val / {MemoryUnit.kb: 1024, MemoryUnit.mb: 1024 ** 2}[MemoryUnit(unit)]

        @staticmethod
        def repeat(val, ntimes):
            return (val, ) * ntimes if isinstance(val, int) else tuple(val)

        # Files

        def _named(self, name):
            # The variables and attributes with the names that they have in files.
            for own, var in self.vars.items():
                yield f'{name}.{own}', var.data
            for own, attr in self.attrs.items():
                yield f'{name}.{own}', attr

        def save(self, hdf=None, name=None, **options):
            file = _archive(self, hdf, 'save')
            found = {key: value.get() if isinstance(value, gpuarray.GPUArray) else np.asarray(value)
                     for key, value in self._named(self.name or '' if name is None else name)}
            np.savez(file, **found)

        def load(self, hdf, name=None, **options):
            file = _archive(self, hdf, 'load')
            with np.load(file) as stored:
                for key, value in self._named(self.name or '' if name is None else name):
                    if key not in stored:
                        raise ModuleError("Module %s load error: '%s doesn't exist'" % (self.name, key))
                    if not isinstance(value, gpuarray.GPUArray):
                        continue
                    if stored[key].shape != value.shape:
                        raise ModuleError('Module %s load error: %s has shape %s, the file has %s' % (
                            self.name, key, value.shape, stored[key].shape))
                    value.set(stored[key])

        # Draws

        @staticmethod
        def createTensorWithScheme(scheme, shape, wscale, factorShape=None, factorTranspose=False, dtype=np.float32):
            factorType = FactorType.in_
            if isinstance(scheme, (tuple, list)):
                if len(scheme) != 2:
                    raise ValueError('Scheme tuple has %s length, expected 2' % len(scheme))
                scheme, factorType = scheme
            scheme = InitScheme.xavierUniform if scheme is None else InitScheme(scheme)
            factorType = FactorType(factorType)
            outs, ins = Module.inferNeuronsNumber(shape if factorShape is None else factorShape, factorTranspose)
            factor = {FactorType.in_: ins, FactorType.out: outs, FactorType.avg: (outs + ins) / 2}[factorType]
            if scheme == InitScheme.none:
                return None
            if scheme in (InitScheme.xavierUniform, InitScheme.uniform):
                bound = wscale if scheme == InitScheme.uniform else math.sqrt(3.0 / factor)
                return np.random.uniform(-bound, bound, shape).astype(dtype)
            if scheme == InitScheme.gaussian:
                deviation = wscale
            else:
                deviation = math.sqrt((2.0 if scheme == InitScheme.he else 1.0) / factor)
            return np.random.normal(0.0, deviation, shape).astype(dtype)

        @staticmethod
        def inferNeuronsNumber(shape, transpose):
            if len(shape) == 1:
                return shape[0], shape[0]
            if len(shape) == 2:
                ins, outs = shape
            else:
                field = int(np.prod(shape[2:]))
                outs, ins = shape[0] * field, shape[1] * field
            return (ins, outs) if transpose else (outs, ins)

    def _archive(module, file, action):
        # PuzzleLib writes HDF5, which is not here: the same names go into a NumPy archive.
        if isinstance(file, str) and file.endswith('.npz'):
            return file
        raise ModuleError('Module %s %s error: HDF5 files are not here yet: give the name of a file that ends in .npz'
                          % (module.name, action))
    """#
}
