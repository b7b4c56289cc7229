extension PuzzleSource {
  /// `Node` and `Graph`.
  static let graph = #"""
    from PuzzleLib.Containers.Container import Container, ContainerError

    __name__ = 'PuzzleLib.Containers.Node'

    class NodeError(Exception):
        """What a node cannot do.

        >>> from PuzzleLib.Containers.Node import NodeError
        >>> issubclass(NodeError, Exception)
        True
        """

    class Node:
        """A module in a `Graph`, with the nodes whose outputs it takes.

        >>> from PuzzleLib.Containers import Node
        >>> from PuzzleLib.Modules import Linear
        >>> first = Linear(3, 4, name='first').node()
        >>> Linear(4, 2, name='second').node(first).name
        'second'
        """

        def __init__(self, mod, parents=None, name=None):
            self.module, self.rename = mod, name
            self.data, self.grad = None, None
            self.fwds, self.bwds = [], []
            self.addBackwards(parents)

        def addBackwards(self, nodes):
            if isinstance(nodes, list):
                for node in nodes:
                    self.addBackwards(node)
            elif isinstance(nodes, Node):
                self._join(nodes, None)
            elif isinstance(nodes, tuple):
                node, slots = nodes
                self._join(node, slots if isinstance(slots, (list, type(None))) else [slots])
            elif nodes is not None:
                raise NodeError('Unrecognized parent object type %s' % type(nodes).__name__)

        def _join(self, node, slots):
            node.fwds.append((self, slots))
            self.bwds.append((node, slots))

        @property
        def name(self):
            return self.module.name if self.rename is None else self.rename

        def forward(self, data=None):
            if len(self.bwds) == 1 and self.bwds[0][1] is None:
                data = self.bwds[0][0].data
            elif self.bwds:
                data = []
                for node, slots in self.bwds:
                    data.extend([node.data] if slots is None else [node.data[slot] for slot in slots])
            self.data = self.module(data)

        def backward(self, grad=None, updParamGrads=True, updGrad=True, scale=1.0, momentum=0.0):
            if self.fwds:
                grad = self._gathered()
            self.module.backward(grad, updParamGrads=updParamGrads, updGrad=updGrad or len(self.bwds) > 0, scale=scale,
                                 momentum=momentum)
            self.grad = self._routed(self.module.grad)

        def _gathered(self):
            # The sum of what the nodes after this one say, for each of its outputs.
            sums = [None] * (len(self.data) if isinstance(self.data, list) else 1)
            for node, slots in self.fwds:
                for place, grad in node.grad[id(self)]:
                    sums[place] = grad if sums[place] is None else sums[place] + grad
            return sums if isinstance(self.data, list) else sums[0]

        def _routed(self, grad):
            # The gradient of each input, by the node and the output that it came from.
            if not self.bwds:
                return grad
            left = list(grad) if isinstance(grad, list) else [grad]
            routed = {}
            for node, slots in self.bwds:
                places = range(len(node.data) if isinstance(node.data, list) else 1) if slots is None else slots
                routed.setdefault(id(node), []).extend((place, left.pop(0)) for place in places)
            return routed

        def reset(self):
            self.data, self.grad = None, None
            self.module.reset()

        def __str__(self):
            return 'Node %s (name: %s)' % (type(self.module), self.name)

    __name__ = 'PuzzleLib.Containers.Graph'

    class Graph(Container):
        """Modules joined as nodes, from input nodes to output nodes.

        >>> from PuzzleLib.Backend import gpuarray
        >>> from PuzzleLib.Containers import Graph
        >>> from PuzzleLib.Modules import Add, Linear
        >>> start = Linear(3, 4, name='start').node()
        >>> end = Add(name='end').node(Linear(4, 2, name='a').node(start), Linear(4, 2, name='b').node(start))
        >>> Graph(inputs=start, outputs=end)(gpuarray.zeros((5, 3))).shape
        (5, 2)
        """

        def __init__(self, inputs, outputs, unsafe=False, nodesOnly=False, name=None):
            super().__init__(name)
            self.inputs = inputs if isinstance(inputs, list) else [inputs]
            self.outputs = outputs if isinstance(outputs, list) else [outputs]
            odd = [node.name for node in self.inputs if node.bwds]
            if odd:
                raise ContainerError('Found input nodes with parents: %s' % ', '.join(odd))
            odd = [node.name for node in self.outputs if node.fwds]
            if odd:
                raise ContainerError('Found output nodes with ancestors: %s' % ', '.join(odd))
            self.order = self._sorted()
            odd = [node.name for node in self.outputs if not any(node is known for known in self.order)]
            if odd:
                raise ContainerError('Could not visit output nodes: %s' % ', '.join(odd))
            self.nodes = {}
            for node in self.order:
                if not nodesOnly:
                    self.append(node.module)
                assert node.name not in self.nodes
                self.nodes[node.name] = node

        def _sorted(self):
            # Every node after those that it takes from.
            order, seen, ready = [], set(), list(self.inputs)
            while ready:
                node = ready.pop(0)
                if id(node) in seen or not all(id(parent) in seen for parent, _ in node.bwds):
                    continue
                seen.add(id(node))
                order.append(node)
                ready.extend(child for child, _ in node.fwds)
            return order

        def getBlueprint(self):
            blueprint = super().getBlueprint()
            blueprint['graph'] = {
                node.name: [(parent.name, slots) for parent, slots in node.bwds] for node in self.order}
            blueprint['inputs'] = [node.name for node in self.inputs]
            blueprint['outputs'] = [node.name for node in self.outputs]
            return blueprint

        def getNodeByName(self, name):
            return self.nodes[name]

        def updateData(self, data):
            given = {id(node): one for node, one in zip(self.inputs, data if isinstance(data, list) else [data])}
            for node in self.order:
                node.forward(given.get(id(node)))
            found = [node.data for node in self.outputs]
            self.data = found[0] if len(found) == 1 else found

        def backward(self, grad, updParamGrads=True, updGrad=True, scale=1.0, momentum=1.0):
            given = {id(node): one for node, one in zip(self.outputs, grad if len(self.outputs) > 1 else [grad])}
            for node in reversed(self.order):
                node.backward(given.get(id(node)), updParamGrads=updParamGrads, updGrad=updGrad, scale=scale,
                              momentum=momentum)
            found = [node.grad for node in self.inputs]
            self.grad = found[0] if len(found) == 1 else found

        def dataShapeFrom(self, shape):
            shapes = {id(node): one for node, one in zip(self.inputs, shape if isinstance(shape, list) else [shape])}
            for node in self.order:
                if node.bwds:
                    taken = []
                    for parent, slots in node.bwds:
                        out = shapes[id(parent)]
                        taken.extend([out] if slots is None else [out[slot] for slot in slots])
                    shapes[id(node)] = taken[0] if len(taken) == 1 else taken
                shapes[id(node)] = node.module.dataShapeFrom(shapes[id(node)])
            found = [shapes[id(node)] for node in self.outputs]
            return found[0] if len(found) == 1 else found

        def gradShapeFrom(self, shape):
            found = [self.acquireShapesFrom(node.module.inData) for node in self.inputs]
            return found[0] if len(found) == 1 else found

        def reset(self):
            super().reset()
            for node in self.order:
                node.data, node.grad = None, None
    """#
}
