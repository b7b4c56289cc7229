extension PuzzleSource {
  /// `Container`, `Sequential`, `Parallel`.
  static let containers = #"""
    from PuzzleLib.Modules.Module import Module, ModuleError

    __name__ = 'PuzzleLib.Containers.Container'

    class ContainerError(ModuleError):
        """What a container cannot do.

        >>> from PuzzleLib.Containers.Container import ContainerError
        >>> from PuzzleLib.Modules import ModuleError
        >>> issubclass(ContainerError, ModuleError)
        True
        """

    class Container(Module):
        """Modules under their names.

        >>> from PuzzleLib.Containers import Container, Sequential
        >>> isinstance(Sequential(), Container)
        True
        """

        anyType = True

        def __init__(self, name=None):
            super().__init__(name)
            self.modules = {}

        def getBlueprint(self):
            blueprint = super().getBlueprint()
            blueprint['modules'] = {name: module.getBlueprint() for name, module in self.modules.items()}
            return blueprint

        def append(self, mod, acquire=True):
            if mod.name is None:
                mod.name = str(len(self.modules))
            if mod.name in self.modules:
                if not acquire:
                    raise ContainerError("Module with name '%s' is already in container" % mod.name)
                mod.name = str(len(self.modules))
            self.modules[mod.name] = mod
            return self

        def removeModule(self, mod):
            self.modules.pop(mod.name)
            return mod

        def getByName(self, name):
            if name in self.modules:
                return self.modules[name]
            for module in self.modules.values():
                found = module.getByName(name) if isinstance(module, Container) else None
                if found is not None:
                    return found
            return None

        def getAllByType(self, typ):
            found = []
            for module in self.modules.values():
                if isinstance(module, typ):
                    found.append(module)
                elif isinstance(module, Container):
                    found.extend(module.getAllByType(typ))
            return found

        def __getitem__(self, item):
            if isinstance(item, str):
                return self.modules[item]
            raise NotImplementedError(type(item).__name__)

        def _place(self, name):
            if '.' not in name:
                raise ContainerError('Cannot find dot-delimiter in variable name: %s' % name)
            first, rest = name.split('.', 1)
            return self.modules[first], rest

        def setVar(self, name, var):
            module, rest = self._place(name)
            module.setVar(rest, var)

        def getVar(self, name):
            module, rest = self._place(name)
            return module.getVar(rest)

        def getVarTable(self, vartable=None, name=None, root=True):
            name = '' if root else name
            vartable = {} if vartable is None else vartable
            for module in self.modules.values():
                module.getVarTable(vartable, '%s%s.' % (name, module.name), root=False)
            return vartable

        def zeroGradParams(self):
            for module in self.modules.values():
                module.zeroGradParams()

        def updateParams(self, learnRate):
            for module in self.modules.values():
                module.updateParams(learnRate)

        def genericCheckDataType(self, dtype):
            pass

        def _named(self, name):
            for module in self.modules.values():
                yield from module._named('%s.%s' % (name, module.name))

        def trainMode(self):
            super().trainMode()
            for module in self.modules.values():
                module.trainMode()

        def evalMode(self):
            super().evalMode()
            for module in self.modules.values():
                module.evalMode()

        def calcMode(self, T):
            for module in self.modules.values():
                try:
                    module.calcMode(T)
                except Exception as error:
                    self.handleError(module, error)

        def reset(self):
            super().reset()
            for module in self.modules.values():
                module.reset()

        def __str__(self):
            return 'Container %s (name: %s)' % (type(self).__name__, self.name)

        def handleError(self, mod, e):
            text = str(e)
            raise ContainerError('%s:\nModule (%s) error:\n%s%s' % (self, mod, type(e), ': ' + text if text else ''))

        def numOfParams(self):
            return sum(module.numOfParams() for module in self.modules.values())

        def paramSize(self, unit=None):
            size = sum(module.paramSize() for module in self.modules.values())
            return size if unit is None else self.convertUnit(size, unit)

        def _attempt(self, what, index, module, action, *args, **options):
            # Runs a step of a module; an error says where in the container it was.
            try:
                return action(*args, **options)
            except ModuleError as error:
                raise ModuleError('%s:\n%s error in module %d (%s):\n%s' % (self, what, index, module, error)) from None
            except Exception as error:
                self.handleError(module, error)

    class _Row(Container):
        # Modules in an order.
        def __init__(self, name=None):
            super().__init__(name)
            self.graph = []

        @property
        def gradUsesOutData(self):
            return any(module.gradUsesOutData for module in self.graph)

        @gradUsesOutData.setter
        def gradUsesOutData(self, val):
            pass

        def getBlueprint(self):
            blueprint = super().getBlueprint()
            blueprint['graph'] = [module.name for module in self.graph]
            return blueprint

        def append(self, mod, acquire=True):
            super().append(mod, acquire)
            self.graph.append(mod)
            return self

        def extend(self, container, acquire=True):
            for module in (container.graph if isinstance(container, _Row) else container):
                self.append(module, acquire)

        def pop(self):
            return self.removeModule(self.graph.pop())

        def __len__(self):
            return len(self.graph)

        def __getitem__(self, item):
            if isinstance(item, slice):
                part = type(self)()
                part.extend(self.graph[item])
                return part
            return self.graph[item] if isinstance(item, int) else super().__getitem__(item)

        def getByIndex(self, index):
            return self.graph[index]

    __name__ = 'PuzzleLib.Containers.Sequential'

    class Sequential(_Row):
        """Modules one after another.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Containers import Sequential
        >>> from PuzzleLib.Modules import Activation, Linear, relu
        >>> net = Sequential()
        >>> net = net.append(Linear(3, 4)).append(Activation(relu)).append(Linear(4, 2))
        >>> net(gpuarray.zeros((5, 3))).shape
        (5, 2)
        """

        def insert(self, mod, index):
            Container.append(self, mod)
            self.graph.insert(index, mod)

        def insertAfter(self, mod, name):
            self.insert(mod, self.getModuleIndex(name) + 1)

        def getModuleIndex(self, name):
            for index, module in enumerate(self.graph):
                if module.name == name:
                    return index
            raise ContainerError('%s: Module %s not found' % (self, name))

        def updateData(self, data):
            for index, module in enumerate(self.graph):
                data = self._attempt('Data', index, module, module, data)
            self.data = data

        def backward(self, grad, updParamGrads=True, updGrad=True, scale=1.0, momentum=1.0):
            for index in reversed(range(len(self.graph))):
                module = self.graph[index]
                self._attempt('Grad', index, module, module.backward, grad, updParamGrads=updParamGrads,
                              updGrad=updGrad or index > 0, scale=scale, momentum=momentum)
                grad = module.grad
            self.grad = grad

        def optimizeForShape(self, shape, memlimit=None):
            for module in self.graph:
                module.optimizeForShape(shape, memlimit)
                shape = module.dataShapeFrom(shape)

        def dataShapeFrom(self, shape):
            for module in self.graph:
                shape = module.dataShapeFrom(shape)
            return shape

        def gradShapeFrom(self, shape):
            for module in reversed(self.graph):
                shape = module.gradShapeFrom(shape)
            return shape

    __name__ = 'PuzzleLib.Containers.Parallel'

    class Parallel(_Row):
        """Modules side by side: one for each part of a list of data.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Containers import Parallel
        >>> from PuzzleLib.Modules import Linear
        >>> pair = Parallel().append(Linear(3, 4)).append(Linear(2, 1))
        >>> [out.shape for out in pair([gpuarray.zeros((5, 3)), gpuarray.zeros((5, 2))])]
        [(5, 4), (5, 1)]
        """

        def updateData(self, data):
            assert len(data) == len(self.graph)
            self.data = [self._attempt('Data', index, module, module, data[index])
                         for index, module in enumerate(self.graph)]

        def backward(self, grad, updParamGrads=True, updGrad=True, scale=1.0, momentum=1.0):
            assert len(grad) == len(self.graph)
            for index, module in enumerate(self.graph):
                self._attempt('Grad', index, module, module.backward, grad[index], updParamGrads=updParamGrads,
                              updGrad=updGrad, scale=scale, momentum=momentum)
            self.grad = [module.grad for module in self.graph]

        def dataShapeFrom(self, shapes):
            return [module.dataShapeFrom(shape) for module, shape in zip(self.graph, shapes)]

        def gradShapeFrom(self, shapes):
            return [module.gradShapeFrom(shape) for module, shape in zip(self.graph, shapes)]
    """#
}
